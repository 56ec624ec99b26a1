#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the program's pages and lists every control without a name or a role.
Usage: check_window.py PROGRAM FOLDER     FOLDER holds demo/ and demo.json, and gets the pictures"""
import json
import os
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
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.bad = []
        self.steps = 0

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


def main():
    program_path, folder = sys.argv[1], sys.argv[2]
    with open(os.path.join(folder, "demo.json"), encoding="utf-8") as file:
        demo = json.load(file)
    program = window.Window(program_path, os.path.join(folder, "demo", "demo.lotsbok"))
    walk = Walk(program, folder)
    try:
        walk_through(walk, demo)
    except window.WindowError as error:
        program.picture(os.path.join(folder, "failed.png"))
        walk.bad.append(str(error))
    finally:
        program.close()
    for sentence in walk.bad:
        print(sentence, file=sys.stderr)
    sys.exit(1 if walk.bad else 0)


main()
