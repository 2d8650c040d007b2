#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the search of a desktop waits for the program: to be started and find, and to find again at each letter.

search-speed.py SEARCH-PROGRAM        needs a session bus
"""

import os
import pathlib
import signal
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from session_bus import Object, get_pid, offer_service, wait_for_end  # noqa: E402

PROGRAM = sys.argv[1]
NAME = "io.github.twohats.TwoHats.SearchProvider"
PROVIDER = Object(NAME, "/io/github/twohats/TwoHats/SearchProvider", "org.gnome.Shell.SearchProvider2")
COLD_RUNS = 15
WARM_RUNS = 20
TYPED = ("budget", "product manager", "stakehodler", "who decides the roadmap")


def measure(*terms):
    """A search and what is shown of it, in milliseconds each."""
    begin = time.perf_counter()
    ids = PROVIDER.call("GetInitialResultSet", "(as)", terms)[0]
    found = time.perf_counter()
    PROVIDER.call("GetResultMetas", "(as)", ids)
    return (found - begin) * 1000, (time.perf_counter() - found) * 1000


def report(name, times):
    print(f"{name}: median {statistics.median(times):.2f} ms, longest {max(times):.2f} ms, of {len(times)}")


def end():
    pid = get_pid(NAME)
    os.kill(pid, signal.SIGTERM)
    wait_for_end(pid)


def main():
    offer_service(NAME, f"[D-BUS Service]\nName={NAME}\nExec={PROGRAM}\n")
    started, first = [], []
    for _ in range(COLD_RUNS + 1):
        started.append(measure("budget")[0])
        end()
    # The first run warms the caches of files.
    report("started for a search", started[1:])

    for _ in range(COLD_RUNS):
        PROVIDER.call("GetResultMetas", "(as)", [])
        first.append(measure("budget")[0])
        end()
    report("first search of a running program", first)

    measure("budget")
    letters = [measure(*text[:stop].split())
               for _ in range(WARM_RUNS) for text in TYPED for stop in range(1, len(text) + 1)]
    report("search at a letter", [search for search, _ in letters])
    report("what is shown of it", [metas for _, metas in letters])
    end()


if __name__ == "__main__":
    main()
