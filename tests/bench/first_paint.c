/* SPDX-FileCopyrightText: 2026 The Lotsbok authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 * first_paint COMMAND…: starts a program on the X display and prints the milliseconds until its first window
 * of at least 200 x 100 shows more than one colour. The program goes on running; its process id is the second
 * number printed. Ends with 1 when there is no such window within 30 seconds. */
#define _POSIX_C_SOURCE 200809L
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static const double longest_wait_ms = 30000;

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* A window may vanish between two calls; that is not worth dying for. */
static int ignore_error(Display* display, XErrorEvent* event)
{
    (void)display;
    (void)event;
    return 0;
}

static pid_t start(char** command)
{
    const pid_t child = fork();
    if (child == 0) {
        const int sink = open("/dev/null", O_WRONLY);
        dup2(sink, STDOUT_FILENO);
        dup2(sink, STDERR_FILENO);
        execvp(command[0], command);
        _exit(127);
    }
    return child;
}

static int is_program_window(Display* display, Window window)
{
    XWindowAttributes attributes;
    return XGetWindowAttributes(display, window, &attributes) && !attributes.override_redirect &&
           attributes.width >= 200 && attributes.height >= 100;
}

/* True when a line of pixels holds more than one colour. */
static int line_is_painted(Display* display, Window window, int x, int y, int width, int height)
{
    XImage* image = XGetImage(display, window, x, y, (unsigned)width, (unsigned)height, AllPlanes, ZPixmap);
    if (!image) {
        return 0;
    }
    int painted = 0;
    const unsigned long first = XGetPixel(image, 0, 0);
    for (int i = 1; i < width * height && !painted; ++i) {
        painted = XGetPixel(image, width > 1 ? i : 0, height > 1 ? i : 0) != first;
    }
    XDestroyImage(image);
    return painted;
}

static int is_painted(Display* display, Window window)
{
    XWindowAttributes a;
    return XGetWindowAttributes(display, window, &a) &&
           (line_is_painted(display, window, 0, a.height / 2, a.width, 1) ||
            line_is_painted(display, window, a.width / 3, 0, 1, a.height));
}

int main(int argc, char** argv)
{
    Display* display = XOpenDisplay(NULL);
    if (argc < 2 || !display) {
        fprintf(stderr, "first_paint COMMAND… needs an X display\n");
        return 1;
    }
    XSetErrorHandler(ignore_error);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);

    const double started = now_ms();
    const pid_t child = start(argv + 1);
    Window window = 0;
    while (now_ms() - started < longest_wait_ms) {
        struct pollfd connection = {ConnectionNumber(display), POLLIN, 0};
        if (!XPending(display)) {
            poll(&connection, 1, window ? 2 : 50);
        }
        while (XPending(display)) {
            XEvent event;
            XNextEvent(display, &event);
            if (!window && event.type == MapNotify && is_program_window(display, event.xmap.window)) {
                window = event.xmap.window;
            }
        }
        if (window && is_painted(display, window)) {
            printf("%.1f %d\n", now_ms() - started, (int)child);
            return 0;
        }
    }
    kill(child, SIGKILL);
    fprintf(stderr, "%s showed no window\n", argv[1]);
    return 1;
}
