#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""po/POTFILES lists every file with texts of the interface, and no other."""

import os
import re
import sys

TOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")


def has_texts(path):
    with open(path, encoding="utf-8") as file:
        content = file.read()
    if path.endswith(".ui"):
        return "translatable=\"yes\"" in content
    if path.endswith(".xml.in"):
        return "<comment>" in content or "<component " in content
    if path.endswith(".desktop.in"):
        return True
    return path.endswith(".c") and re.search(r"\b(_|N_|ngettext) ?\(\"", content) is not None


found = set()
for folder, _, names in [*os.walk(os.path.join(TOP, "src")), *os.walk(os.path.join(TOP, "data"))]:
    for name in names:
        path = os.path.join(folder, name)
        if name.endswith((".c", ".ui", ".xml.in", ".desktop.in")) and has_texts(path):
            found.add(os.path.relpath(path, TOP))
with open(os.path.join(TOP, "po", "POTFILES"), encoding="utf-8") as file:
    listed = {line.strip() for line in file if line.strip() and not line.startswith("#")}

for path in sorted(found - listed):
    print(f"{path} is missing in po/POTFILES")
for path in sorted(listed - found):
    print(f"{path} has no texts and stands in po/POTFILES")
sys.exit(found != listed)
