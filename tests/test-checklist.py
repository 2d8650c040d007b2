#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of the desktop's conventions is whole, and names only tests and files that there are.

test-checklist.py MESON MESON_BUILD_DIR
"""

import json
import pathlib
import re
import subprocess
import sys

MESON, BUILD = sys.argv[1:3]
SOURCE = pathlib.Path(__file__).resolve().parent.parent
ROW = re.compile(r"^\| (C\d\d) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$")
RESULTS = ("holds", "partly", "no", "does not apply")
# Words in the code's type that are neither tests nor files.
OTHER = {"mandoc", "--help", "--version", "--new-window", "GtkFileChooserNative", "appstreamcli", "reuse lint", "meson test -C _build"}


def main():
    text = (SOURCE / "tests" / "checklist.md").read_text(encoding="utf-8")
    tests = {test["name"] for test in json.loads(subprocess.run([MESON, "introspect", "--tests", BUILD], check=True,
                                                                capture_output=True, text=True).stdout)}
    rows = [ROW.match(line).groups() for line in text.splitlines() if line.startswith("| C")]
    assert [row[0] for row in rows] == [f"C{number:02}" for number in range(1, 80)]
    for number, title, check, result in rows:
        assert result.startswith(RESULTS), f"{number}: {result}"
        for name in re.findall(r"`([^`]+)`", check):
            word = name.split()[0]
            known = (name in tests or name in OTHER or word in OTHER or (SOURCE / word).exists()
                     or any(SOURCE.glob(f"*/**/{word}")))
            assert known, f"{number}: there is no {name}"


main()
