# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints through a real CUPS of its own to a printer that is a program (ippeveprinter), and checks what arrives: every document,
# both sides, tray and copies. Nothing of the machine's own CUPS is used. Usage: check_printer.py PRINT_THROUGH_CUPS FILE…
import grp
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds for what another program does
TRAY = "by-pass-tray"
COPIES = "2"

# What the printer does with a document: keep it beside the words of IPP that came with it.
KEEP = """#!/bin/sh
cp "$1" "{place}/arrived/$IPP_JOB_ID.pdf"
env | grep ^IPP_ >"{place}/arrived/$IPP_JOB_ID.part"
mv "{place}/arrived/$IPP_JOB_ID.part" "{place}/arrived/$IPP_JOB_ID.words"
"""

CUPSD = """Listen {place}/s
Browsing Off
WebInterface No
DefaultAuthType None
LogLevel info
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

FILES = """ServerRoot {place}/root
RequestRoot {place}/spool
TempDir {place}/spool/tmp
CacheDir {place}/cache
StateDir {place}/state
AccessLog {place}/access.log
ErrorLog {place}/error.log
PageLog {place}/page.log
SystemGroup {group}
"""


def fail(words):
    sys.exit(f"check_printer: {words}")


def until(what, condition):
    end = time.monotonic() + PATIENCE
    while not (found := condition()):
        if time.monotonic() > end:
            fail(f"{what} is still not there")
        time.sleep(0.05)
    return found


def answers(port):
    with socket.socket() as probe:
        return probe.connect_ex(("localhost", port)) == 0


class Service:
    """A bus for the printer, the printer and the print service, ended with the block."""

    def __init__(self, place):
        self.place = place
        self.running = []

    def start(self, command, **more):
        log = open(self.place / f"{pathlib.Path(command[0]).name}.log", "ab")
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.place, **more)
        self.running.append(process)
        return process

    def __enter__(self):
        return self

    def begin(self):
        for folder in ("arrived", "root", "spool/tmp", "cache/rss", "state", "printer"):
            (self.place / folder).mkdir(parents=True)
        self.start_bus()
        port = self.start_printer()
        self.start_cups()
        os.environ["CUPS_SERVER"] = str(self.place / "s")
        subprocess.run(["lpadmin", "-p", "kontoret", "-v", f"ipp://localhost:{port}/ipp/print", "-m", "everywhere", "-E"],
                       check=True, timeout=PATIENCE)

    def __exit__(self, problem, *_):
        if problem:
            for log in sorted(self.place.glob("*.log")):
                print(f"--- {log.name}", *log.read_text(errors="replace").splitlines()[-15:], sep="\n", file=sys.stderr)
        for process in reversed(self.running):
            process.terminate()
            process.wait(PATIENCE)

    # The printer wants to make itself known on a bus, and gives up without one.
    def start_bus(self):
        bus = self.place / "b"
        self.start(["dbus-daemon", "--session", "--nofork", f"--address=unix:path={bus}"])
        until("the bus", bus.exists)
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={bus}"

    # Somebody else may take a port between its choice and its use: then another one.
    def start_printer(self):
        keep = self.place / "keep"
        keep.write_text(KEEP.format(place=self.place))
        keep.chmod(0o755)
        for _ in range(10):
            with socket.socket() as free:
                free.bind(("localhost", 0))
                port = free.getsockname()[1]
            printer = self.start(["ippeveprinter", "-2", "-p", str(port), "-n", "localhost", "-r", "off", "-d", "printer",
                                  "-f", "application/pdf", "-c", str(keep), "Prov"])
            until("the printer", lambda: answers(port) or printer.poll() is not None)
            if printer.poll() is None:
                return port
        return fail("the printer did not start: " + (self.place / "ippeveprinter.log").read_text())

    def start_cups(self):
        names = {"place": self.place, "group": grp.getgrgid(os.getgid()).gr_name}
        (self.place / "root/cupsd.conf").write_text(CUPSD.format(**names))
        (self.place / "root/cups-files.conf").write_text(FILES.format(**names))
        self.place.chmod(0o711)  # for root, CUPS has its filters run as another user
        self.start(["/usr/sbin/cupsd", "-f", "-c", str(self.place / "root/cupsd.conf"),
                    "-s", str(self.place / "root/cups-files.conf")])
        until("the print service", (self.place / "s").exists)


def text_of(path):
    return subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, timeout=PATIENCE).stdout


def check_arrival(place, files):
    """Each document whole and in its turn, as it was asked for."""
    words = until("the last document",
                  lambda: len(found := sorted(place.glob("arrived/*.words"), key=lambda one: int(one.stem))) >= len(files)
                  and found)
    if len(words) != len(files):
        fail(f"{len(words)} jobs arrived for {len(files)} documents")
    for number, (file, word) in enumerate(zip(files, words), 1):
        said = dict(line.split("=", 1) for line in word.read_text().splitlines() if "=" in line)
        for name, value in {"IPP_SIDES": "two-sided-short-edge", "IPP_MEDIA_COL": f"{{media-source={TRAY}}}",
                            "IPP_COPIES": COPIES, "IPP_JOB_NAME": f"{number}/{len(files)} Samlad utskrift"}.items():
            if said.get(name) != value:
                fail(f"{name} is {said.get(name)} where {value} was asked for")
        if text_of(word.with_suffix(".pdf")) != text_of(file):
            fail(f"the printer got something else than {file}")


def check_stop(program, files):
    """Before the last document: those that wait are taken back, and none has begun."""
    stopped = subprocess.run([program, "kontoret", TRAY, COPIES, *files], capture_output=True, text=True, timeout=PATIENCE,
                             env={**os.environ, "LOTSBOK_STOP_AFTER": str(len(files) - 1)})
    waiting = subprocess.run(["lpstat", "-o", "kontoret"], capture_output=True, text=True, timeout=PATIENCE).stdout
    taken_back = subprocess.run(["lpstat", "-W", "completed", "-o", "kontoret"], capture_output=True, text=True,
                                timeout=PATIENCE).stdout
    if stopped.returncode == 0 or waiting or len(taken_back.splitlines()) != len(files) - 1:
        fail(f"what was stopped is not taken back: {stopped.returncode}, waiting {waiting!r}, taken back {taken_back!r}")


def main():
    program, *files = sys.argv[1:]
    os.environ["LC_ALL"] = "C.UTF-8"
    with tempfile.TemporaryDirectory(prefix="lp") as folder, Service(pathlib.Path(folder)) as service:
        service.begin()
        check_stop(program, files)
        asked = subprocess.run([program, "kontoret", TRAY, COPIES, *files], capture_output=True, text=True, timeout=PATIENCE)
        if asked.returncode != 0:
            fail(f"nothing was printed ({asked.returncode}): {asked.stdout} {asked.stderr}")
        choices = json.loads(asked.stdout)
        if choices["queues"] != ["kontoret"] or not choices["hasTwoSides"]:
            fail(f"the queue and its two sides are not seen: {choices}")
        if TRAY not in [tray["id"] for tray in choices["trays"]]:
            fail(f"the tray is not seen: {choices}")
        check_arrival(service.place, files)


main()
