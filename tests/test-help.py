#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The man page knows what the program's help knows, and nothing else.

test-help.py PROGRAM
"""

import os
import pathlib
import re
import subprocess
import sys
import unittest

PROGRAM = os.path.abspath(sys.argv[1])
TOP = pathlib.Path(__file__).resolve().parent.parent
PAGE = TOP / "data/two-hats.1"
OUTPUT_OPTION = "--format"


def run(*command, **settings):
    return subprocess.run(command, check=False, text=True, capture_output=True, **settings)


def get_help(*command):
    done = run(PROGRAM, *command, "--help", env={**os.environ, "LC_ALL": "C.UTF-8"})
    assert done.returncode == 0, done.stderr
    return done.stdout


def get_options(usage):
    """The options in the list that the help has of them, with “=” where they take a value."""
    listed = re.search(r"^Options:\n((?:  .*\n)+)", usage, re.MULTILINE).group(1)
    return set(re.findall(r"^  (?:-., )?(--[a-z-]+=?)", listed, re.MULTILINE))


def get_commands():
    listed = re.search(r"^Commands:\n((?:  .*\n)+)", get_help(), re.MULTILINE).group(1)
    return re.findall(r"^  ([a-z]+)", listed, re.MULTILINE)


class ManPage(unittest.TestCase):
    def test_valid(self):
        done = run("mandoc", "-T", "lint", str(PAGE))
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))

    @staticmethod
    def get_options(text):
        """The long options of a part of the page, and whether they take a value; each told in full somewhere."""
        found = {}
        for line in re.findall(r"^\.It Fl .*|^\.Fl .*", text, re.MULTILINE):
            for name, value in re.findall(r"(?:Fl|,) -([a-z-]+)( Ns = Ns Ar)?", line):
                found[f"--{name}"] = found.get(f"--{name}", False) or bool(value)
        return found

    def test_whole(self):
        page = PAGE.read_text(encoding="utf-8")
        sections = dict(re.findall(r"^\.Sh (.*)\n([^\0]*?)(?=^\.Sh|\Z)", page, re.MULTILINE))
        output = {f"{name}{'=' * value}" for name, value in self.get_options(sections["OUTPUT OPTIONS"]).items()}
        values = {f"{name}=" for name, value in self.get_options(page).items() if value}
        items = re.split(r"^\.It Cm ([a-z]+).*\n", sections["COMMANDS"], flags=re.MULTILINE)
        commands = dict(zip(items[1::2], items[2::2]))

        self.assertEqual(list(commands), get_commands())
        # Each command takes --help, as the page says above them.
        for command, text in commands.items():
            told = {name + "=" if name + "=" in values else name for name in self.get_options(text)} | {"--help"}
            options = get_options(get_help(command))
            self.assertEqual(told | (output if OUTPUT_OPTION + "=" in options else set()), options, command)
        told = {f"{name}{'=' * value}" for name, value in self.get_options(sections["DESCRIPTION"]).items()}
        self.assertEqual(told, get_options(get_help()))

    def test_words(self):
        """The words that the questions take are those of the page, in the same order."""
        page = PAGE.read_text(encoding="utf-8")
        for option, listed in re.findall(r"^  (--[a-z-]+) .*\n +([a-z, -]+)$", get_help("advise"), re.MULTILINE):
            item = re.search(rf"^\.It Fl {option[1:]} .*\n([^\0]*?)(?=^\.It|^\.El)", page, re.MULTILINE).group(1)
            words = re.findall(r"^\.Cm ([a-z-]+)", item, re.MULTILINE)
            self.assertTrue(words == listed.split(", ") or "the same values" in item, f"{option}: {words}")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
