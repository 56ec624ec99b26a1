# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running program as assistive technology sees it: found, read and driven over AT-SPI and real X keys.
Used inside scripts/lib/in-window-session by check_window.py and bench.py."""
import os
import subprocess
import time
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_S = 20.0


class WindowError(Exception):
    """One sentence about what the window did not do."""


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def has_state(node, state):
    return node.get_state_set().contains(getattr(Atspi.StateType, state))


def walk(node, depth=0):
    """Every node that is on the screen, with its depth; what lies in a hidden one is left out."""
    yield node, depth
    for child in children(node):
        if has_state(child, "SHOWING") or child.get_role_name() in ("application", "frame"):
            yield from walk(child, depth + 1)


def labels(node):
    """Names of what labels the node: how a combo box says what it is for."""
    found = []
    for relation in node.get_relation_set() or []:
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            found += [relation.get_target(i).get_name() for i in range(relation.get_n_targets())]
    return [name for name in found if name]


def wait_for(what, probe, patience=PATIENCE_S):
    """The first thing that `probe` gives that is not None or False."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = probe()
        except GLib.Error:
            found = None  # the node went away while it was read
        if found:
            return found
        time.sleep(0.05)
    raise WindowError(f"waited {patience:.0f} s in vain for {what}")


def login_manager(method, *arguments):
    """What the session's own login manager (login_manager.py) answers, as gdbus writes it."""
    run = subprocess.run(["gdbus", "call", "--session", "--dest", "org.freedesktop.login1", "--object-path", "/org/freedesktop/login1",
                          "--method", "se.lotsbok.Check." + method, *arguments], check=True, capture_output=True, text=True)
    return run.stdout.strip()


class Window:
    """One run of the program. `process` is given when it was started elsewhere."""

    def __init__(self, program, *arguments, environment=None):
        self.process = subprocess.Popen([program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                        env={**os.environ, **(environment or {})})
        self.name = os.path.basename(program)
        self.application = wait_for("the program on the accessibility bus", self._application)
        wait_for("the first window", lambda: self.find(role="frame"))

    def _application(self):
        if self.process.poll() is not None:
            raise WindowError(f"the program ended with {self.process.returncode}")
        for node in children(Atspi.get_desktop(0)):
            if node.get_process_id() == self.process.pid:
                return node
        return None

    def nodes(self):
        if self.process.poll() is not None:
            raise WindowError(f"the program ended with {self.process.returncode}")
        return [node for node, _ in walk(self.application)]

    def find(self, role=None, name=None, contains=None):
        for node in self.nodes():
            try:
                if (role is None or node.get_role_name() == role) and (name is None or node.get_name() == name) \
                        and (contains is None or contains in (node.get_name() or "")):
                    return node
            except GLib.Error:
                continue
        return None

    def await_node(self, **wanted):
        return wait_for(str(wanted), lambda: self.find(**wanted))

    @staticmethod
    def focus(node):
        Atspi.Component.grab_focus(node)
        wait_for("the focus", lambda: has_state(node, "FOCUSED"), 5)

    @staticmethod
    def press(node):
        """Whether the node took it."""
        return Atspi.Action.do_action(node, 0)

    @staticmethod
    def key(*keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)

    def sign_in(self, login, password):
        """Types both on the unlock page and presses Return."""
        entry = self.await_node(role="password text")
        user = next((n for n in self.nodes() if n.get_role_name() == "text" and has_state(n, "EDITABLE")), None)
        if user is not None:
            self.focus(user)
            self.key("ctrl+a")
            self.type(login)
        self.focus(entry)
        self.key("ctrl+a")
        self.type(password)
        self.key("Return")

    def unlock(self, login, password):
        self.sign_in(login, password)
        wait_for("the book to open", lambda: self.find(role="password text") is None)

    def _image(self):
        """What changes when the process replaces itself: its command line, and where its stack begins (proc(5), stat 28)."""
        with open(f"/proc/{self.process.pid}/cmdline", "rb") as file:
            command = file.read()
        with open(f"/proc/{self.process.pid}/stat", encoding="utf-8", errors="replace") as file:
            return command, file.read().rsplit(")", 1)[1].split()[25]

    def lock(self, *how):
        """Has the program locked, by its key or by what is called on the login manager, and waits for the lock screen of the
        program that starts anew in the same process."""
        before = self._image()
        if how:
            login_manager(*how)
        else:
            self.key("ctrl+l")
        wait_for("the program to start anew", lambda: self._image() != before)

        def lock_screen():
            self.application = self._application() or self.application
            return self.find(role="password text")

        wait_for("the lock screen", lock_screen)

    def picture(self, path):
        """The whole screen, once what was asked for is painted."""
        time.sleep(0.4)
        subprocess.run(["import", "-window", "root", path], check=True)

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
