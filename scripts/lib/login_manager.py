#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for logind on the bus of a window session, so that the machine can be told to sleep and the screen to lock
without doing either. The real program talks to it over a real bus. Usage: login_manager.py; ends with the session.
Beside logind's own calls it answers se.lotsbok.Check: Sleep(begins), LockScreen(), SaveScreen(shown), IsDelayed()."""
import os

from gi.repository import Gio, GLib

NAME, PATH, SESSION = "org.freedesktop.login1", "/org/freedesktop/login1", "/org/freedesktop/login1/session/_31"
INTERFACES = Gio.DBusNodeInfo.new_for_xml("""<node>
  <interface name="org.freedesktop.login1.Manager">
    <method name="GetSessionByPID"><arg type="u" direction="in"/><arg type="o" direction="out"/></method>
    <method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="h" direction="out"/></method>
    <signal name="PrepareForSleep"><arg type="b"/></signal>
  </interface>
  <interface name="se.lotsbok.Check">
    <method name="Sleep"><arg type="b" direction="in"/></method>
    <method name="LockScreen"/>
    <method name="SaveScreen"><arg type="b" direction="in"/></method>
    <method name="IsDelayed"><arg type="b" direction="out"/></method>
  </interface></node>""").interfaces
# Ends of pipes whose other ends the programs hold that want sleep to wait.
delays = []


def is_open(end):
    """Whether anybody still holds the other end."""
    try:
        return os.read(end, 1) != b""
    except BlockingIOError:
        return True


def answer(bus, _sender, _path, _interface, method, parameters, invocation):
    given = parameters.unpack()
    if method == "GetSessionByPID":
        invocation.return_value(GLib.Variant("(o)", (SESSION,)))
    elif method == "Inhibit":
        ours, theirs = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        delays.append(ours)
        handles = Gio.UnixFDList.new_from_array([theirs])  # takes theirs over
        invocation.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), handles)
    elif method == "IsDelayed":
        invocation.return_value(GLib.Variant("(b)", (any(is_open(end) for end in delays),)))
    else:
        emit = {
            "Sleep": (PATH, "org.freedesktop.login1.Manager", "PrepareForSleep"),
            "LockScreen": (SESSION, "org.freedesktop.login1.Session", "Lock"),
            "SaveScreen": ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged"),
        }[method]
        bus.emit_signal(None, *emit, GLib.Variant("(b)", given) if given else None)
        invocation.return_value(None)


def serve(bus, _name):
    for interface in INTERFACES:
        bus.register_object(PATH, interface, answer, None, None)


Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, serve, None, lambda *_: os._exit(1))
GLib.MainLoop().run()
