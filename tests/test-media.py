#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sheet in every medium, read back by programs that are not ours.

test-media.py PROGRAM
"""

import json
import os
import subprocess
import sys
import unittest

import jsonschema

PROGRAM = os.path.abspath(sys.argv[1])
TESTS = os.path.dirname(os.path.abspath(__file__))
CASE = os.path.join(TESTS, "data", "cases", "agency.twohats")
AD = os.path.join(TESTS, "data", "ads", "mixed.txt")
SCHEMA = os.path.join(TESTS, "..", "data", "sheet.schema.json")

ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "HOME": "/nonexistent",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "SOURCE_DATE_EPOCH": "1767225600",
    "G_DEBUG": "fatal-criticals",
}
for name in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"):
    if name in os.environ:
        ENVIRONMENT[name] = os.environ[name]

GROWTH = ["advise", "--people=8", "--maturity=growth"]
SHEETS = {
    "roles": ["roles"],
    "show": ["show", "project-manager"],
    "compare": ["compare"],
    "compare-notes": ["compare", "--notes-column", "--no-sources"],
    "compare-one": ["compare", "product-manager"],
    "together": ["together"],
    "advise": GROWTH,
    "advise-both": ["advise", "--people=40", "--maturity=growth", "--teams=5", "--commitment=contract"],
    "advise-one": ["advise", "--people=3", "--maturity=prototype"],
    "advise-nobody": ["advise", "--people=1", "--maturity=decline"],
    "advise-case": ["advise", "--case", CASE, "--assume=week=35"],
    "map": ["map", "--people=9", "--maturity=growth", "--teams=3"],
    "mirror": ["mirror", AD],
    "rule-book": ["advise", "--sheet=rule-book"],
    "rule-book-case": ["advise", "--sheet=rule-book", "--case", CASE, "--assume", "week=35"],
    "plan": ["advise", "--sheet=plan", "--case", CASE],
    "brief": ["advise", "--sheet=brief", "--case", CASE],
    "scorecard": [*GROWTH, "--sheet=scorecard", "--role=product-manager"],
    "agreement": ["advise", "--sheet=agreement", "--people=3", "--maturity=idea"],
}


def write(name, form):
    result = subprocess.run([PROGRAM, *SHEETS[name], "--format", form], env=ENVIRONMENT, capture_output=True, timeout=60)
    assert (result.returncode, result.stderr) == (0, b""), (name, form, result.stderr)
    return result.stdout


def find_tables(name):
    return [block for block in json.loads(write(name, "json"))["blocks"] if block["kind"] == "table"]


class Json(unittest.TestCase):
    def setUp(self):
        with open(SCHEMA, encoding="utf-8") as file:
            schema = json.load(file)
        jsonschema.Draft202012Validator.check_schema(schema)
        self.validator = jsonschema.Draft202012Validator(schema)

    def test_sheets(self):
        for name in SHEETS:
            with self.subTest(name):
                errors = [f"{list(error.absolute_path)}: {error.message[:300]}"
                          for error in self.validator.iter_errors(json.loads(write(name, "json")))]
                self.assertEqual(errors, [])

    def test_strict(self):
        """What is not described is refused, on every level."""
        sheet = json.loads(write("compare", "json"))
        self.assertTrue(self.validator.is_valid(sheet))
        for place in (sheet, sheet["blocks"][0], sheet["blocks"][0]["rows"][0], sheet["sources"][0],
                      sheet["blocks"][0]["rows"][0]["cells"][0][0]):
            place["surplus"] = 1
            self.assertFalse(self.validator.is_valid(sheet))
            del place["surplus"]
        del sheet["title"]
        self.assertFalse(self.validator.is_valid(sheet))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
