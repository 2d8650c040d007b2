#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the program against the least that does the same, in alternating runs.

bench.py start FIRST-CONTENT BARE-WINDOW TWO-HATS     needs a display
bench.py pdf BARE-PDF TWO-HATS
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 15


def report(name, ours, bare, unit):
    ours, bare = statistics.median(ours), statistics.median(bare)
    print(f"{name}: two-hats {ours:.1f} {unit}, bare {bare:.1f} {unit}, ratio {ours / bare:.2f}")


def start(watch, bare, two_hats):
    for renderer in ("gl", "cairo"):
        environment = dict(os.environ, GSK_RENDERER=renderer)
        times, memory = {bare: [], two_hats: []}, {bare: [], two_hats: []}
        for run in range(RUNS + 1):
            for program in (bare, two_hats):
                output = subprocess.run([watch, "20", program], env=environment, capture_output=True, check=True).stdout
                # The first run of each warms the caches.
                if run > 0:
                    milliseconds, kilobytes = map(float, output.split())
                    times[program].append(milliseconds)
                    memory[program].append(kilobytes / 1024)
        report(f"first content, {renderer}", times[two_hats], times[bare], "ms")
        report(f"peak memory, {renderer}", memory[two_hats], memory[bare], "MiB")


def texts(node):
    if isinstance(node, dict):
        for name, value in node.items():
            if name in ("text", "title") and isinstance(value, str):
                yield value
            elif name != "kind":
                yield from texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from texts(value)


def measure(command):
    begin = time.perf_counter()
    subprocess.run(command, check=True)
    return (time.perf_counter() - begin) * 1000


def pdf(bare, two_hats):
    with tempfile.TemporaryDirectory() as folder:
        path, target = os.path.join(folder, "text"), os.path.join(folder, "x.pdf")
        sheet = json.loads(subprocess.run([two_hats, "compare", "--format=json"], capture_output=True, check=True).stdout)
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(texts([sheet["title"], sheet["blocks"], sheet["sources"]])))
        times = {"bare": [], "ours": []}
        for run in range(RUNS + 1):
            bare_time = measure([bare, path, target])
            our_time = measure([two_hats, "compare", "--output", target])
            if run > 0:
                times["bare"].append(bare_time)
                times["ours"].append(our_time)
        report("PDF of the comparison", times["ours"], times["bare"], "ms")
    print(f"peak memory of all of them: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.1f} MiB")


if __name__ == "__main__":
    {"start": start, "pdf": pdf}[sys.argv[1]](*sys.argv[2:])
