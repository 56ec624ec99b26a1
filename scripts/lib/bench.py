#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the measurements of scripts/bench inside a window session and prints one table. Exit 1 when a target is missed.
Usage: bench.py ROOT"""
import datetime
import glob
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import window  # noqa: E402

ROOT = sys.argv[1]
BUILD = os.path.join(ROOT, "build", "dev")
CLI = os.path.join(BUILD, "cli", "lotsbok-cli")
WINDOW = os.path.join(BUILD, "app", "lotsbok")
STARTS = 9
COPIES = 8  # of each form, for LibreOffice in a batch
SET = 20     # papers in a set, as tests/bench/bench_lotsbok.cpp has them


def run(*command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **options).stdout.decode()


def library_times():
    """Median milliseconds of each benchmark in tests/bench/bench_lotsbok.cpp."""
    out = run(os.path.join(BUILD, "tests", "bench", "bench_lotsbok"), "--benchmark_format=json", "--benchmark_min_time=0.5",
              "--benchmark_repetitions=7", "--benchmark_report_aggregates_only=true", "--benchmark_enable_random_interleaving=true")
    found = {}
    for one in json.loads(out)["benchmarks"]:
        if one["aggregate_name"] == "median":
            found[re.sub(r"/(real_time|manual_time|iterations:\d+)", "", one["run_name"])] = one["real_time"]
    return found


def desktop_times():
    """What tests/bench/bench_desktop.cpp measures with real widgets."""
    return json.loads(run(os.path.join(BUILD, "tests", "bench", "bench_desktop")))


def libreoffice_ms(place):
    """Marginal milliseconds of one more document in a batch, form by form, and of a set that goes through all forms:
    LibreOffice's own start does not count against it."""
    names = {}
    for path in sorted(glob.glob(os.path.join(ROOT, "forms", "definitions", "bilaga-*.json"))):
        text = run(sys.executable, os.path.join(ROOT, "scripts", "lib", "form_as_odt.py"), path)
        form = json.loads(open(path, encoding="utf-8").read())["id"]
        names[form] = []
        for i in range(COPIES):
            names[form].append(os.path.join(place, f"form-{form}-{i}.fodt"))
            with open(names[form][-1], "w", encoding="utf-8") as file:
                file.write(text)
    options = '{"SelectPdfVersion":{"type":"long","value":"2"},"PDFUACompliance":{"type":"boolean","value":"true"}}'
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{place}/profile", "--convert-to",
               f"pdf:writer_pdf_Export:{options}", "--outdir", os.path.join(place, "pdf")]

    def seconds(batch):
        start = time.monotonic()
        run(*command, *batch)
        return time.monotonic() - start

    def marginal(batch):
        one = min(seconds(batch[:1]) for _ in range(3))
        return (min(seconds(batch) for _ in range(2)) - one) / (len(batch) - 1) * 1000

    seconds(next(iter(names.values()))[:1])  # makes the profile
    forms = list(names)
    of_set = [names[forms[i % len(forms)]][i // len(forms)] for i in range(SET)]
    return {form: marginal(batch) for form, batch in names.items()}, marginal(of_set) * SET


def stop(pid):
    os.kill(pid, signal.SIGTERM)
    for _ in range(40):
        time.sleep(0.05)
        if not os.path.exists(f"/proc/{pid}"):
            return
    os.kill(pid, signal.SIGKILL)


def first_paint(*command):
    ms, pid = run(os.path.join(BUILD, "tests", "bench", "first_paint"), *command).split()
    return float(ms), int(pid)


def start_ms(*command):
    times = []
    for _ in range(STARTS):
        ms, pid = first_paint(*command)
        times.append(ms)
        time.sleep(0.3)
        stop(pid)
        time.sleep(0.2)
    return statistics.median(times)


def resident_mib(pid):
    with open(f"/proc/{pid}/status", encoding="utf-8") as file:
        for line in file:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return 0.0


def memory_with_list(place):
    """Resident memory with a book of 10 000 clients unlocked and its list shown."""
    book = os.path.join(place, "tiotusen.lotsbok")
    made = json.loads(run(CLI, "--json", "synth", book, "--clients", "10000"))
    program = window.Window(WINDOW, book, environment={"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    program.unlock(made["user"], made["password"])
    program.await_node(role="list")
    program.picture(os.path.join(ROOT, "build", "bench-list.png"))
    mib = resident_mib(program.process.pid)
    program.close()
    return mib


def demo_book(place):
    run(CLI, "demo", "--out", place)
    return os.path.join(place, "demo.lotsbok")


def city_merge(place, files):
    """Milliseconds and the most MiB that putting so many districts' files of 10 000 cases together takes."""
    folder = os.path.join(place, f"city-{files}")
    os.mkdir(folder)
    program = os.path.join(BUILD, "tests", "bench", "bench_city")
    run(program, "make", folder, str(files), "10000")
    ms, kib = run(program, "merge", folder).split()
    shutil.rmtree(folder)
    return int(ms), int(kib) / 1024


def growth(ms, name):
    """The same work in the largest and in the smallest book."""
    small, large = ms[f"{name}/1000"], ms[f"{name}/100000"]
    return f"{large / small:.2f} × ({small:.2f} → {large:.2f} ms)"


def measure(place):
    ms = library_times()
    screen = desktop_times()
    office, office_set = libreoffice_ms(place)
    slowest = max(office, key=lambda form: ms[f"printForm/{form}"] / office[form])
    unwrapped = ms["unwrapCheapKey"]
    small = ms["openAndList/1000"] - unwrapped
    large = ms["openAndList/10000"] - unwrapped
    window = start_ms(WINDOW, demo_book(place))
    other = start_ms("keepassxc")
    memory = memory_with_list(place)
    city = {files: city_merge(place, files) for files in (1, 11, 22)}
    return [
        *[(f"Print {form}, filled", f"{ms[f'printForm/{form}']:.1f} ms; LibreOffice {office[form]:.0f} ms",
           "≤ 1/4 of LibreOffice in a batch", ms[f"printForm/{form}"] <= office[form] / 4) for form in office],
        ("Print a set of 20 with separators", f"{ms['printSet']:.0f} ms; LibreOffice {office_set:.0f} ms without them "
         f"(slowest beside it: {slowest})", "≤ 1/6 of LibreOffice in a batch", ms["printSet"] <= office_set / 6),
        ("Open 10 000 clients and list", f"{large:.1f} ms", "≤ 150 ms after the key", large <= 150),
        ("… against 1 000 clients", f"{large / small:.2f} × ({small:.1f} ms)", "≤ 2 ×", large <= 2 * small),
        ("Register a form durably", f"{ms['registerForm'] / ms['bareCommit']:.2f} × "
         f"({ms['registerForm']:.2f} ms; bare commit {ms['bareCommit']:.2f} ms)", "≤ 4 × a bare commit of the same bytes",
         ms["registerForm"] <= 4 * ms["bareCommit"]),
        ("Unwrap a password", f"{ms['unwrapPassword'] / 1000:.2f} s", "0.4–1.0 s", 400 <= ms["unwrapPassword"] <= 1000),
        ("Window to first paint", f"{window:.0f} ms; KeePassXC {other:.0f} ms", "≤ KeePassXC", window <= other),
        ("Duties of 10 000 cases, cold", f"{ms['dutiesCold']:.0f} ms", "≤ 1 s", ms["dutiesCold"] <= 1000),
        ("… after one change", f"{ms['dutiesAfterOneChange']:.1f} ms", "≤ 50 ms", ms["dutiesAfterOneChange"] <= 50),
        ("District report over 10 000 cases", f"{ms['districtReport10k']:.0f} ms; to publish {ms['districtReport10kToPublish']:.0f} ms", "≤ 1 s",
         max(ms["districtReport10k"], ms["districtReport10kToPublish"]) <= 1000),
        ("City report of 11 districts × 10 000 cases", f"{city[11][0] / 1000:.2f} s", "≤ 5 s", city[11][0] <= 5000),
        ("… memory at most, 22 districts against 11", f"{city[22][1]:.0f} MiB; {city[11][1]:.0f} MiB with 11, {city[1][1]:.0f} MiB with 1",
         "≤ 1.2 ×", city[22][1] <= 1.2 * city[11][1]),
        ("Open a case of 500 entries", f"{ms['openLargeCase']:.1f} ms", "≤ 50 ms", ms["openLargeCase"] <= 50),
        ("Open a case, 100 000 clients", growth(ms, "openCase"), "≤ 2 × 1 000 clients",
         ms["openCase/100000"] <= 2 * ms["openCase/1000"]),
        ("Find a number, 100 000 clients", growth(ms, "findByNumber"), "≤ 2 × 1 000 clients",
         ms["findByNumber/100000"] <= 2 * ms["findByNumber/1000"]),
        ("Publish a copy, 1 000 clients", f"{ms['publishSnapshot/1000']:.0f} ms; the slowest save meanwhile {ms['saveWhilePublishing/1000']:.0f} ms",
         "≤ 1 s; save ≤ 100 ms", ms["publishSnapshot/1000"] <= 1000 and ms["saveWhilePublishing/1000"] <= 100),
        ("… 10 000 cases", f"{ms['publishSnapshot/11200']:.0f} ms; the slowest save meanwhile {ms['saveWhilePublishing/11200']:.0f} ms",
         "≤ 2 s; save ≤ 100 ms", ms["publishSnapshot/11200"] <= 2000 and ms["saveWhilePublishing/11200"] <= 100),
        ("Show a case, 10 000 clients", f"{screen['openCaseMs']:.0f} ms (slowest of 15: {screen['openCaseSlowestMs']:.0f} ms)", "≤ 100 ms",
         screen["openCaseMs"] <= 100),
        ("Longest stop while 200 characters are typed and saved", f"{screen['typingLongestMs']:.1f} ms (median {screen['typingMedianMs']:.1f} ms)",
         "≤ 16 ms", screen["typingLongestMs"] <= 16),
        ("Memory, 10 000 clients listed", f"{memory:.0f} MiB", "≤ 150 MiB", memory <= 150),
    ]


def main():
    place = tempfile.mkdtemp(prefix="lotsbok-bench-")
    try:
        rows = measure(place)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    print(f"Measured {datetime.date.today().isoformat()} with scripts/bench, {os.cpu_count()} cores.\n")
    print("| what | measured | target | verdict |\n|---|---|---|---|")
    for what, measured, target, met in rows:
        print(f"| {what} | {measured} | {target} | {'met' if met else 'MISSED'} |")
    sys.exit(0 if all(row[3] for row in rows) else 1)


main()
