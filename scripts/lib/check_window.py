#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the program's pages and lists every control without a name or a role.
Usage: check_window.py PROGRAM FOLDER     FOLDER holds demo/ and demo.json, and gets the pictures"""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import window  # noqa: E402

# Roles that say "something, but what?": a control must not have one.
NAMELESS_ROLES = ("filler", "unknown", "invalid", "panel", "layered pane", "viewport")
# Controls that must have a name even when they cannot take the focus now.
CONTROLS = ("push button", "check box", "radio button", "combo box", "text", "password text", "entry", "spin button", "slider", "list",
            "table", "tree", "page tab", "toggle button", "menu item", "link", "dial", "date editor")


def is_inside_named_control(node):
    """A combo box's or spin box's own text field, and the buttons inside a text field, are parts of it."""
    parent = node.get_parent()
    return parent is not None and parent.get_role_name() in ("combo box", "spin button", "text") and \
        bool(parent.get_name() or window.labels(parent))


def faults(program):
    """Sentences about the controls that are on the screen now, and how many controls there are. A page that changes while
    it is read is read again."""
    return window.wait_for("a page that stands still", lambda: faults_now(program))


def faults_now(program):
    found, count = [], 0
    for node in program.nodes():
        role = node.get_role_name()
        focusable = window.has_state(node, "FOCUSABLE")
        if role not in CONTROLS and not focusable:
            continue
        if role in ("frame", "dialog", "window"):
            continue
        count += 1
        place = node.get_extents(window.Atspi.CoordType.SCREEN)
        where = f"{role} at {place.x},{place.y} {place.width}x{place.height}"
        if role in NAMELESS_ROLES:
            found.append(f"{where} named {node.get_name()!r} has no role that says what it is")
        labelled = window.labels(node)
        if role == "combo box" and not labelled:
            found.append(f"{where} showing {node.get_name()!r} has no label")
        elif not (node.get_name() or labelled or is_inside_named_control(node)):
            found.append(f"{where} has no name")
    return found, count


class Walk:
    def __init__(self, program, folder, steps=0):
        self.program = program
        self.folder = folder
        self.bad = []
        self.steps = steps

    def check(self, page):
        self.steps += 1
        self.program.picture(os.path.join(self.folder, f"{self.steps:02d}-{page}.png"))
        found, count = faults(self.program)
        if count == 0:
            found = ["no control is on the screen"]
        self.bad += [f"{page}: {sentence}" for sentence in found]
        print(f"  {page}: {count} controls")


PAGES = (("today", "ctrl+t"), ("meetings", "ctrl+5"), ("contacts", "ctrl+2"), ("staff", "ctrl+3"), ("district", "ctrl+4"),
         ("settings", "ctrl+comma"), ("shortcuts", "F1"))


def tabs(program):
    """The names of the tabs in the first row of tabs that is on the screen."""
    row = program.find(role="page tab list")
    return [node.get_name() for node in window.children(row) if node.get_role_name() == "page tab"] if row else []


def shown(program):
    """What is on the screen, to see whether it has changed."""
    return [(node.get_role_name(), node.get_name()) for node in program.nodes()]


def change(program, what, *keys):
    """Presses keys and waits until something else is on the screen."""
    before = window.wait_for(what, lambda: shown(program))
    program.key(*keys)
    window.wait_for(what, lambda: shown(program) != before)


def walk_pages(walk):
    program = walk.program
    for page, keys in PAGES:
        program.key(keys)
        walk.check(page)
    program.key("Escape")
    program.key("ctrl+5")
    program.focus(program.await_node(role="page tab list"))
    for view in ("meetings-month", "meetings-list"):
        change(program, "another view of the meetings", "Right")
        walk.check(view)


def walk_palette(walk):
    walk.program.key("ctrl+k")
    walk.program.await_node(role="list")
    walk.check("palette")
    walk.program.key("Escape")


def find_client(program, name):
    program.key("ctrl+1")
    program.key("ctrl+f")
    program.type(name)
    window.wait_for("one client in the list", lambda: sum(n.get_role_name() == "list item" for n in program.nodes()) == 1)
    program.key("Down", "Return")


def walk_case(walk, name, prefix):
    """Through the palette into the case, and with Ctrl+PgDown through its sections until the first comes again."""
    program = walk.program
    program.key("ctrl+k")
    program.type(name)
    window.wait_for("the case in the palette", lambda: sum(name in (n.get_name() or "") for n in program.nodes()
                                                         if n.get_role_name() == "list item") >= 2)
    program.key("Down", "Return")  # the person comes first, then the case
    window.wait_for("the sections of the case", lambda: len(tabs(program)) >= 11)
    sections = tabs(program)
    for section in sections:
        walk.check(f"{prefix}-{section.lower().replace(' ', '-')}")
        change(program, "the section after " + section, "ctrl+Next")
    if tabs(program) != sections:
        walk.bad.append(f"{prefix}: other sections after walking through them")


def walk_client_mode(walk, password):
    program = walk.program
    program.key("ctrl+shift+k")
    window.wait_for("the screen turned to the client", lambda: not tabs(program))
    walk.check("client-mode")
    program.key("Escape")
    field = program.await_node(role="password text")
    walk.check("client-mode-leaving")
    program.focus(field)
    program.type(password)
    program.key("Return")
    window.wait_for("the case again", lambda: len(tabs(program)) >= 11)


def walk_form(walk):
    program = walk.program
    find_client(program, "Elias")

    def find_row():
        return program.find(role="push button", contains="3.1,")

    window.wait_for("the row of bilaga 3.1", find_row)
    walk.check("client")
    window.wait_for("the row of bilaga 3.1 to be pressed", lambda: find_row() and program.press(find_row()))
    window.wait_for("the form", lambda: program.find(role="push button", contains="3.1,") is None)
    walk.check("form")
    program.key("ctrl+shift+p")
    walk.check("preview")


def holds(process, words):
    """Which of the words stand in the process's memory, as Qt (UTF-16) or a file (UTF-8) has them."""
    wanted = {word: (word.encode("utf-16-le"), word.encode()) for word in words}
    found = set()
    with open(f"/proc/{process.pid}/maps", encoding="utf-8", errors="replace") as maps, \
            open(f"/proc/{process.pid}/mem", "rb", buffering=0) as memory:
        for line in maps:
            area, rights = line.split()[:2]
            if "r" not in rights or line.rstrip().endswith(("[vvar]", "[vsyscall]")):
                continue
            start, end = (int(each, 16) for each in area.split("-"))
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except OSError:
                continue  # kept from reading, as a guard page or a device's memory is
            found.update(word for word, forms in wanted.items() if any(form in content for form in forms))
    return found


def walk_lock(walk, words):
    """Locked, the program starts anew into its lock screen, and what was read from the book is gone from its memory."""
    program = walk.program
    try:
        if holds(program.process, words) != set(words):
            walk.bad.append("lock: the case that is open was not found in memory, so that its absence would prove nothing")
    except PermissionError:
        print("  lock: this machine does not let root read another process's memory, so that part was left out")
        return
    program.lock()
    walk.check("lock")
    walk.bad += [f"lock: {word} is still in memory" for word in sorted(holds(program.process, words))]


def walk_leaving(walk, login, password):
    """The screen is locked, the desktop's screen saver comes, the machine falls asleep: each locks, told over a real bus, and
    sleep waits until the book is closed."""
    program = walk.program
    for how in (("SaveScreen", "true"), ("LockScreen",), ("Sleep", "true")):
        program.unlock(login, password)
        window.wait_for("sleep to be delayed", lambda: window.login_manager("IsDelayed") == "(true,)")
        program.lock(*how)
    window.login_manager("Sleep", "false")
    walk.check("lock-after-sleep")


def walk_through(walk, demo):
    program = walk.program
    walk.check("unlock")
    chief = next(user for user in demo["users"] if user["role"] == "unit-head")
    program.unlock(chief["login"], chief["password"])
    program.await_node(role="list")
    walk.check("clients")
    walk_pages(walk)
    walk_palette(walk)
    walk_case(walk, "Nordgren", "case")
    walk_client_mode(walk, chief["password"])
    walk_form(walk)
    walk_lock(walk, ("Nordgren", "Elias"))
    walk_leaving(walk, chief["login"], chief["password"])


def walk_administration(walk, demo):
    """What an administrator without a key to the book meets: prepares an account, looks at one, and locks."""
    program = walk.program
    administrator = next(user for user in demo["users"] if user["role"] == "administrator")
    program.sign_in(administrator["login"], administrator["password"])
    lots = next(user["login"] for user in demo["users"] if user["role"] == "lots")

    def find_account():
        return program.find(role="push button", contains=lots + ",")

    window.wait_for("the accounts", find_account)
    walk.check("administration")
    change(program, "the fields of a new account", "Return")
    walk.check("administration-prepare")
    before = shown(program)
    window.wait_for("the account to be pressed", lambda: find_account() and program.press(find_account()))
    window.wait_for("the account", lambda: shown(program) != before)
    walk.check("administration-account")


def start_login_manager():
    """The session's bus is the system's too, with a login manager of its own on it."""
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    process = subprocess.Popen([sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), "login_manager.py")])

    def answers():
        try:
            return window.login_manager("IsDelayed")
        except subprocess.CalledProcessError:
            return None

    window.wait_for("the login manager", answers)
    return process


def main():
    program_path, folder = sys.argv[1], sys.argv[2]
    with open(os.path.join(folder, "demo.json"), encoding="utf-8") as file:
        demo = json.load(file)
    bad, steps = [], 0
    manager = start_login_manager()
    for through in (walk_administration, walk_through):
        program = window.Window(program_path, os.path.join(folder, "demo", "demo.lotsbok"))
        walk = Walk(program, folder, steps)
        try:
            through(walk, demo)
        except window.WindowError as error:
            program.picture(os.path.join(folder, "failed.png"))
            walk.bad.append(str(error))
        finally:
            program.close()
        bad += walk.bad
        steps = walk.steps
    manager.terminate()
    for sentence in bad:
        print(sentence, file=sys.stderr)
    sys.exit(1 if bad else 0)


main()
