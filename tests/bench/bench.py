#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the program against the least that does the same, in alternating runs.

bench.py start FIRST-CONTENT BARE-WINDOW TWO-HATS [ARGUMENT…]    needs a display
bench.py pdf BARE-PDF TWO-HATS TABLE-PDF
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 15
# In points: the sizes of a sheet’s text.
BODY = 9.5
SMALL = 7.79


def report(name, ours, bare, unit):
    ours, bare = statistics.median(ours), statistics.median(bare)
    print(f"{name}: two-hats {ours:.1f} {unit}, bare {bare:.1f} {unit}, ratio {ours / bare:.2f}")


def start(watch, bare, two_hats, *arguments):
    for renderer in ("gl", "cairo"):
        environment = dict(os.environ, GSK_RENDERER=renderer)
        times, memory = {bare: [], two_hats: []}, {bare: [], two_hats: []}
        for run in range(RUNS + 1):
            for program in (bare, two_hats):
                command = [watch, "20", program, *(arguments if program == two_hats else ())]
                output = subprocess.run(command, env=environment, capture_output=True, check=True).stdout
                # The first run of each warms the caches.
                if run > 0:
                    milliseconds, kilobytes = map(float, output.split())
                    times[program].append(milliseconds)
                    memory[program].append(kilobytes / 1024)
        report(f"first content, {renderer}", times[two_hats], times[bare], "ms")
        report(f"peak memory, {renderer}", memory[two_hats], memory[bare], "MiB")


def paragraphs(node, size=BODY):
    """The texts of a sheet for bare-pdf, each in the font that the sheet has it in."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name in ("title", "corner", "columns"):
                yield from (f"Sans Bold {size}\t{text}" for text in (value if isinstance(value, list) else [value]))
            elif name == "text":
                yield f"Sans {size}\t{value}"
            elif name == "dissent":
                yield from paragraphs(value, SMALL)
            elif name not in ("kind", "caption", "sources"):
                yield from paragraphs(value, size)
    elif isinstance(node, list):
        for value in node:
            yield from paragraphs(value, size)


def measure(command):
    """Wall time in milliseconds, and the peak of resident memory in MiB."""
    begin = time.perf_counter()
    child = subprocess.Popen(command)
    _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        raise subprocess.CalledProcessError(status, command)
    return (time.perf_counter() - begin) * 1000, usage.ru_maxrss / 1024


def alternate(name, ours, bare):
    """Runs two commands in turn; returns the median of our times."""
    times, memory = {"ours": [], "bare": []}, {"ours": [], "bare": []}
    for run in range(RUNS + 1):
        for key, command in (("bare", bare), ("ours", ours)):
            milliseconds, mebibytes = measure(command)
            # The first run of each warms the caches.
            if run > 0:
                times[key].append(milliseconds)
                memory[key].append(mebibytes)
    report(name, times["ours"], times["bare"], "ms")
    report(f"{name}: peak memory", memory["ours"], memory["bare"], "MiB")
    return statistics.median(times["ours"])


def pdf(bare, two_hats, table):
    # In memory where that can be had: the program waits until a disk has the file, and the bare one does not.
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        path, target = os.path.join(folder, "text"), os.path.join(folder, "x.pdf")
        sheet = json.loads(subprocess.run([two_hats, "compare", "--format=json"], capture_output=True, check=True).stdout)
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"Sans Bold {2 * BODY}\t{sheet['title']}\n")
            file.write("\n".join([*paragraphs(sheet["blocks"]), *paragraphs(sheet["sources"], SMALL)]))
        alternate("PDF of the comparison", [two_hats, "compare", "--output", target], [bare, path, target])

        for rows in (100, 2000, 10000):
            with open(path, "wb") as file:
                subprocess.run([table, str(rows)], stdout=file, check=True)
            time_taken = alternate(f"PDF of {rows} rows", [table, str(rows), target], [bare, path, target])
            print(f"PDF of {rows} rows: {time_taken * 1000 / rows:.0f} µs a row")


if __name__ == "__main__":
    {"start": start, "pdf": pdf}[sys.argv[1]](*sys.argv[2:])
