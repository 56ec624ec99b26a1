#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the program through what README.md and the handbook show, and takes a picture of the window each time.
Usage: make_pictures.py PROGRAM FOLDER     FOLDER holds demo/ and demo.json, and gets the pictures"""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import window  # noqa: E402


def take(program, folder, name):
    """The window's own content, without the window manager's frame and away from the pointer."""
    subprocess.run(["xdotool", "mousemove", "1599", "999"], check=True)
    whole = os.path.join(folder, "screen.tmp.png")
    program.picture(whole)
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.process.pid)], check=True,
                           stdout=subprocess.PIPE).stdout.split()
    geometry = subprocess.run(["xwininfo", "-id", found[-1].decode()], check=True, stdout=subprocess.PIPE).stdout.decode()
    place = {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in geometry.splitlines())}
    crop = f"{place['Width']}x{place['Height']}+{place['Absolute upper-left X']}+{place['Absolute upper-left Y']}"
    subprocess.run(["convert", whole, "-crop", crop, "+repage", os.path.join(folder, name + ".png")], check=True)
    os.remove(whole)


def main():
    program_path, folder = sys.argv[1], sys.argv[2]
    with open(os.path.join(folder, "demo.json"), encoding="utf-8") as file:
        demo = json.load(file)
    lots = next(user for user in demo["users"] if user["role"] == "lots")
    program = window.Window(program_path, os.path.join(folder, "demo", "demo.lotsbok"))
    try:
        take(program, folder, "unlock")
        program.unlock(lots["login"], lots["password"])
        program.await_node(role="list")
        program.key("ctrl+f")
        program.type("Nordgren")
        window.wait_for("one client in the list",
                        lambda: sum(node.get_role_name() == "list item" for node in program.nodes()) == 1)
        program.key("Down", "Return")
        row = window.wait_for("the row of bilaga 3.1", lambda: program.find(role="push button", contains="3.1,"))
        program.key("ctrl+f", "ctrl+a", "BackSpace")
        take(program, folder, "client")
        program.press(row)
        window.wait_for("the form", lambda: program.find(role="push button", contains="3.1,") is None)
        take(program, folder, "form")
        program.key("ctrl+shift+p")
        window.wait_for("the preview", lambda: program.find(role="combo box"))
        take(program, folder, "preview")
    finally:
        program.close()


main()
