#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON Schema of guide files says what the program says: the guide's own files are valid by it, and a file with
one fault is refused by both.

test-guide-schema.py PROGRAM
"""

import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)

PROGRAM = os.path.abspath(sys.argv[1])
FOLDER = pathlib.Path(__file__).resolve().parent
GUIDE = FOLDER.parent / "data" / "guide"
REMOVED = object()

# The file to begin with, the JSON pointer of a value in it, and what it becomes: nothing, or what is no longer valid.
CHANGES = (
    ("aspects", "/format", REMOVED), ("aspects", "/format", 2), ("aspects", "/format", "1"), ("aspects", "/extra", 1),
    ("aspects", "/$schema", "x"), ("aspects", "/roles", {}),
    ("aspects", "/aspects/0", 1), ("aspects", "/aspects/0/id", REMOVED), ("aspects", "/aspects/0/id", "Upper"),
    ("aspects", "/aspects/0/id", "a" * 65), ("aspects", "/aspects/0/title", ""), ("aspects", "/aspects/0/title", " \t"),
    ("aspects", "/aspects/0/title", REMOVED), ("aspects", "/aspects/0/kind", "table"), ("aspects", "/aspects/0/kind", REMOVED),
    ("aspects", "/aspects/0/width", 1), ("aspects", "/aspects/0/extra", 1),
    ("sources", "/sources/0/id", "s-1"), ("sources", "/sources/0/title", REMOVED), ("sources", "/sources/0/title", 1),
    ("sources", "/sources/0/grade", "D"), ("sources", "/sources/0/items", -1), ("sources", "/sources/0/items", 10000),
    ("sources", "/sources/0/items", 1.5), ("sources", "/sources/0/author", ""), ("sources", "/sources/0/date", " "),
    ("sources", "/sources/0/dissents-from", "E01"), ("sources", "/sources/0/extra", 1),
    ("product-manager", "/roles/0/id", REMOVED), ("product-manager", "/roles/0/title", ""),
    ("product-manager", "/roles/0/sign", "Half"), ("product-manager", "/roles/0/aspects", []),
    ("product-manager", "/roles/0/aspects/mission", {}), ("product-manager", "/roles/0/aspects/A", []),
    ("product-manager", "/roles/0/aspects/mission/0/text", REMOVED), ("product-manager", "/roles/0/aspects/mission/0/text", "\n"),
    ("product-manager", "/roles/0/aspects/mission/0/sources", []), ("product-manager", "/roles/0/aspects/mission/0/sources", REMOVED),
    ("product-manager", "/roles/0/aspects/mission/0/sources", [""]), ("product-manager", "/roles/0/aspects/mission/0/sources", [1]),
    ("product-manager", "/roles/0/aspects/mission/0/meaning", "Two Words"),
    ("product-manager", "/roles/0/aspects/mission/0/dissent", {"text": "x"}),
    ("product-manager", "/roles/0/aspects/mission/0/dissent", {"text": "x", "sources": ["E01"], "who": "x"}),
    ("product-manager", "/roles/0/aspects/mission/0/extra", 1), ("product-manager", "/roles/0/mirror/titles", []),
    ("product-manager", "/roles/0/mirror/titles", ["…"]), ("product-manager", "/roles/0/mirror/titles", REMOVED),
    ("product-manager", "/roles/0/extra", 1),
    ("product-owner", "/roles/0/part", "other"), ("product-owner", "/roles/0/confused-with", {}),
    ("product-owner", "/roles/0/confused-with/0/role", REMOVED), ("product-owner", "/roles/0/confused-with/0/role", "Two Words"),
    ("product-owner", "/roles/0/confused-with/0/sources", []), ("product-owner", "/roles/0/confused-with/0/extra", 1),
    ("together", "/topics/0/id", REMOVED), ("together", "/topics/0/title", REMOVED), ("together", "/topics/0/lead", "x"),
    ("together", "/topics/0/lead", {"text": "x"}), ("together", "/topics/0/statements", 1),
    ("together", "/topics/0/figures", [{"label": "l", "value": 1, "unit": "%", "job": "both", "sources": ["E01"]}]),
    ("together", "/topics/0/figures", [{"label": "l", "value": 101, "unit": "%", "job": "product", "sources": ["E01"]}]),
    ("together", "/topics/0/figures", [{"label": "l", "unit": "%", "job": "product", "sources": ["E01"]}]),
    ("together", "/topics/0/questions", [{"id": "q", "answers": []}]),
    ("together", "/topics/0/questions", [{"id": "q", "question": "?", "answers": {}}]),
    ("advice", "/advice/inputs", REMOVED), ("advice", "/advice/inputs", []), ("advice", "/advice/thresholds", []),
    ("advice", "/advice/inputs/0/kind", "many"), ("advice", "/advice/inputs/0/question", REMOVED),
    ("advice", "/advice/inputs/0/required", "yes"), ("advice", "/advice/inputs/0/maximum", REMOVED),
    ("advice", "/advice/inputs/0/minimum", -1), ("advice", "/advice/inputs/1/values", []),
    ("advice", "/advice/inputs/1/values", REMOVED), ("advice", "/advice/inputs/1/values/0/title", REMOVED),
    ("advice", "/advice/inputs/1/values/0/extra", 1), ("advice", "/advice/inputs/0/extra", 1),
    ("advice", "/advice/thresholds/0/unit", "days"), ("advice", "/advice/thresholds/0/value", REMOVED),
    ("advice", "/advice/thresholds/0/value", "40"), ("advice", "/advice/thresholds/0/extra", 1),
    ("advice", "/advice/loads/0/job", "both"), ("advice", "/advice/loads/0/stage", "last"), ("advice", "/advice/loads/0/value", 1001),
    ("advice", "/advice/loads/0/value", REMOVED), ("advice", "/advice/loads/0/when", {"maturity": []}),
    ("advice", "/advice/loads/0/when", {"maturity": "idea"}), ("advice", "/advice/loads/0/from", -1),
    ("advice", "/advice/loads/0/sources", REMOVED), ("advice", "/advice/loads/0/extra", 1),
    ("advice", "/advice/outcomes", []), ("advice", "/advice/outcomes/0/when", REMOVED), ("advice", "/advice/outcomes/0/mark", "abc"),
    ("advice", "/advice/outcomes/0/text", REMOVED), ("advice", "/advice/outcomes/0/when/0/any/0/test", "is"),
    ("advice", "/advice/outcomes/0/when/0/any/0/measure", "hours"), ("advice", "/advice/outcomes/0/when/0/text", REMOVED),
    ("advice", "/advice/outcomes/0/leaning", {"product": {"title": "t", "text": "t", "mark": "m"}}),
    ("advice", "/advice/remarks/0/kind", "hint"), ("advice", "/advice/remarks/0/outcomes", []),
    ("advice", "/advice/remarks/0/teams-from", 1.5), ("advice", "/advice/remarks/0/points-to", "Two Words"),
    ("advice", "/advice/staffing/0/people-per-head", [5]),
    ("advice", "/advice/staffing/0/people-per-head", [0, 1]), ("advice", "/advice/staffing/0/job", REMOVED),
    ("mirror", "/mirror/title-labels", []), ("mirror", "/mirror/duty-headings", REMOVED), ("mirror", "/mirror/extra", []),
    ("hiring", "/hiring/fields", REMOVED), ("hiring", "/hiring/fields/0/group", "team"), ("hiring", "/hiring/fields/0/place", "top"),
    ("hiring", "/hiring/fields/0/help", REMOVED), ("hiring", "/hiring/fields/0/multiline", 1),
    ("hiring", "/hiring/briefs/0/role", REMOVED), ("hiring", "/hiring/briefs/0/musts", []),
    ("hiring", "/hiring/briefs/0/musts/0/tested", REMOVED), ("hiring", "/hiring/briefs/0/categories/0/three", REMOVED),
    ("hiring", "/hiring/briefs/0/nice", REMOVED), ("hiring", "/hiring/stages/0", "x"), ("hiring", "/hiring/debrief", REMOVED),
    ("hiring", "/hiring/both-hats/must", REMOVED), ("hiring", "/hiring/agreement/title", " "),
    ("hiring", "/hiring/agreement/triggers", []), ("hiring", "/hiring/agreement/extra", 1),
)

# What a file of one's own may say, and the guide's files do not.
VALID = (
    {"format": 1},
    {"format": 1, "roles": [{"id": "product-manager", "title": "Lead"}]},
    {"format": 1, "roles": [{"id": "product-manager", "aspects": {"mission": []}}]},
    {"format": 1, "sources": [{"id": "OWN", "title": "Handbook"}]},
    {"format": 1, "topics": [{"id": "own", "title": "Own"}]},
)


def change(document, pointer, value):
    changed = copy.deepcopy(document)
    *steps, last = pointer.split("/")[1:]
    target = changed
    for step in steps:
        target = target[int(step) if isinstance(target, list) else step]
    if value is REMOVED:
        del target[last]
    else:
        target[int(last) if isinstance(target, list) else last] = value
    return changed


class Schema(unittest.TestCase):
    def setUp(self):
        schema = json.loads((GUIDE / "guide.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        self.validator = jsonschema.Draft202012Validator(schema)
        self.files = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in GUIDE.glob("*.json")
                      if not path.name.endswith(".schema.json")}

    def check(self, document):
        """Whether the program takes the document."""
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            json.dump(document, file)
            file.flush()
            return subprocess.run([PROGRAM, "check", file.name], capture_output=True, text=True, timeout=60)

    def test_builtin(self):
        self.assertEqual(len(self.files), 14)
        for name, document in self.files.items():
            with self.subTest(name):
                self.validator.validate(document)

    def test_refused(self):
        for name, pointer, value in CHANGES:
            with self.subTest((name, pointer, "removed" if value is REMOVED else value)):
                changed = change(self.files[name], pointer, value)
                self.assertFalse(self.validator.is_valid(changed))
                self.assertEqual(self.check(changed).returncode, 1)

    def test_taken(self):
        readme = (GUIDE / "README.md").read_text(encoding="utf-8")
        example = json.loads(readme[readme.index("    {\n"):readme.index("\n    }\n") + 6])
        for document in (*VALID, example):
            with self.subTest(document):
                self.validator.validate(document)
                self.assertEqual(self.check(document).stderr, "")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
