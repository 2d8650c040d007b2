#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each file says whose it is and under which licence, by SPDX lines of its own or, where it can have no comment, in
.reuse/dep5. Needs no other program: “reuse lint” asks for the licence in a folder too, where it would stand twice."""

import fnmatch
import os
import re
import sys

TOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
LICENCE = "GPL-3.0-or-later"
# In two parts, so that this line is not taken for one.
IDENTIFIER = b"SPDX-License-" + b"Identifier: "
# A source says it itself, so that it is still known when it is taken elsewhere.
SOURCES = (".c", ".h", ".py", ".ui", ".css", ".sh", ".yml", "meson.build", "meson_options.txt")
# How far down the lines may stand, in bytes.
HEAD = 1000
# Not of the project: what a build or another program made.
FOREIGN = re.compile(r"^(?:_.*|\.git|__pycache__|.*\.pyc)$")


def walk():
    for folder, folders, names in os.walk(TOP):
        folders[:] = [name for name in folders if not FOREIGN.match(name)]
        for name in names:
            if not FOREIGN.match(name):
                yield os.path.relpath(os.path.join(folder, name), TOP)


def get_patterns():
    with open(os.path.join(TOP, ".reuse", "dep5"), encoding="utf-8") as file:
        text = file.read()
    if re.findall(r"^License: (.*)$", text, re.M) != [LICENCE]:
        sys.exit(".reuse/dep5 names another licence")
    return re.search(r"^Files:((?:.*\n(?= ))*.*)", text, re.M)[1].split()


def get_fault(path, patterns):
    with open(os.path.join(TOP, path), "rb") as file:
        head = file.read(HEAD)
    own = (re.search(rb"SPDX-FileCopyrightText: 2\d{3} \S", head) is not None and
           IDENTIFIER + LICENCE.encode() + b"\n" in head)
    listed = any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)

    if path.endswith(SOURCES) and not own and not path.startswith("tests/data/"):
        return "is a source without its SPDX lines"
    return None if own or listed else "has no SPDX lines and stands in no list"


def main():
    patterns = get_patterns()
    paths = [path for path in walk() if path not in ("LICENSE", os.path.join(".reuse", "dep5"))]
    faults = [(path, get_fault(path, patterns)) for path in paths]
    unused = [pattern for pattern in patterns if not any(fnmatch.fnmatchcase(path, pattern) for path in paths)]

    for path, fault in faults:
        if fault is not None:
            print(f"{path} {fault}")
    for pattern in unused:
        print(f".reuse/dep5 lists {pattern}, which is no file")
    with open(os.path.join(TOP, "LICENSE"), encoding="utf-8") as file:
        if "GNU GENERAL PUBLIC LICENSE" not in file.read(200):
            sys.exit("LICENSE is not the GNU General Public License")
    sys.exit(len(paths) < 500 or bool(unused) or any(fault is not None for _, fault in faults))


if __name__ == "__main__":
    main()
