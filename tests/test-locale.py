#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where numbers have a decimal comma and months other names: sheets follow, and files for programs do not.

test-locale.py PROGRAM
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.abspath(sys.argv[1])
ADVISE = ["advise", "--people=7", "--maturity=growth"]

if shutil.which("localedef") is None:
    print("localedef is not installed")
    sys.exit(77)


class Locale(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        made = subprocess.run(["localedef", "-i", "de_DE", "-f", "UTF-8", os.path.join(cls.folder.name, "de_DE.UTF-8")],
                              check=False, capture_output=True)
        if made.returncode != 0:
            raise unittest.SkipTest("the sources of locales are not installed")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def run_there(self, *arguments):
        return subprocess.run([PROGRAM, *arguments], check=True, capture_output=True, env={
            **os.environ, "LOCPATH": self.folder.name, "LC_ALL": "de_DE.UTF-8", "LANGUAGE": ""}).stdout

    def test_text(self):
        text = self.run_there(*ADVISE).decode()
        self.assertIn("17,5\u00a0h", text)

    def test_json(self):
        text = self.run_there(*ADVISE, "--format=json").decode()
        self.assertIn("17.5", text)
        self.assertTrue(json.loads(text))

    def test_pdf(self):
        for arguments in (ADVISE, ["compare"], ["together"]):
            pdf = self.run_there(*arguments, "--format=pdf")
            self.assertTrue(pdf.startswith(b"%PDF") and pdf.rstrip().endswith(b"%%EOF"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
