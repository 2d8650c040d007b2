#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The man page and the shell's completion know what the program's help knows, and nothing else.

test-help.py PROGRAM
"""

import os
import pathlib
import pty
import re
import select
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = os.path.abspath(sys.argv[1])
TOP = pathlib.Path(__file__).resolve().parent.parent
PAGE = TOP / "data/two-hats.1"
COMPLETION = TOP / "data/two-hats.bash"
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
        output = {f"{name}{'=' * value}" for name, value in self.get_options(sections["COMMON OPTIONS"]).items()}
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


class Completion(unittest.TestCase):
    def complete(self, *words):
        """What is offered for the last word. Signs of equality are words of their own, as in the shell."""
        script = ('compopt () { :; }; source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _two_hats; '
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        done = run("bash", "--norc", "-c", script, "bash", str(COMPLETION), PROGRAM, *words)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return set(done.stdout.split())

    def test_commands(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "a.twohats").touch()
            (pathlib.Path(folder) / "b.json").touch()
            (pathlib.Path(folder) / "sub").mkdir()
            here = os.getcwd()
            os.chdir(folder)
            try:
                self.assertEqual(self.complete(""), {*get_commands(), "a.twohats", "sub"})
                self.assertEqual(self.complete("cases", ""), {"a.twohats", "sub"})
                self.assertEqual(self.complete("check", "b"), {"b.json"})
                self.assertEqual(self.complete("mirror", ""), {"a.twohats", "b.json", "sub"})
            finally:
                os.chdir(here)

    def test_options(self):
        self.assertEqual(self.complete("--"), get_options(get_help()))
        for command in get_commands():
            self.assertEqual(self.complete(command, "--"), get_options(get_help(command)), command)

    def test_questions(self):
        for option, listed in re.findall(r"^  (--[a-z-]+) .*\n +([a-z, -]+)$", get_help("advise"), re.MULTILINE):
            self.assertEqual(self.complete("advise", option, "="), set(listed.split(", ")))
            self.assertEqual(self.complete("map", option, ""), set(listed.split(", ")))
        self.assertEqual(self.complete("advise", "--people", ""), set())
        self.assertEqual(self.complete("advise", "--maturity", "=", "pro"), {"prototype"})

    def test_words(self):
        """The words that the script has of its own are those of which the program tells where it is given none."""
        for option in ("--format", "--paper", "--orientation", "--sheet"):
            refused = run(PROGRAM, "advise", "--people=3", "--maturity=idea", f"{option}=?",
                          env={**os.environ, "LC_ALL": "C.UTF-8"}).stderr
            listed = set(re.split(r", | or ", re.search(r"it is (?:one of )?(.*)\n", refused).group(1)))
            self.assertEqual(self.complete("advise", option, "="), listed)
        refused = run(PROGRAM, "compare", "--lens=?", env={**os.environ, "LC_ALL": "C.UTF-8"}).stderr
        listed = set(re.split(r", | or ", re.search(r"it is (.*)\n", refused).group(1)))
        self.assertEqual(self.complete("compare", "--lens", "="), listed)
        refused = run(PROGRAM, "show", "?", env={**os.environ, "LC_ALL": "C.UTF-8"}).stderr
        roles = set(re.search(r"it is one of (.*)\n", refused).group(1).split(", "))
        self.assertEqual(self.complete("show", ""), roles)
        self.assertEqual(self.complete("advise", "--sheet=brief", "--role", ""), roles)
        for key in self.complete("advise", "--assume", "="):
            self.assertIn(f"\n  {key.rstrip('=')} ", get_help("advise"))

    def read_until(self, terminal, text):
        shown = b""
        end = time.monotonic() + 20
        while not shown.endswith(text):
            self.assertLess(time.monotonic(), end, shown)
            if select.select([terminal], [], [], 0.2)[0]:
                shown += os.read(terminal, 4096)

    def test_shell(self):
        """With a shell and its keys."""
        master, slave = pty.openpty()
        path = os.pathsep.join((os.path.dirname(PROGRAM), os.environ["PATH"]))
        with subprocess.Popen(["bash", "--norc", "--noprofile", "-i"], stdin=slave, stdout=slave, stderr=slave,
                              start_new_session=True,
                              env={"PATH": path, "HOME": "/nonexistent", "TERM": "dumb", "PS1": "> "}) as shell:
            os.close(slave)
            try:
                self.read_until(master, b"> ")
                os.write(master, f"source '{COMPLETION}'\n".encode())
                self.read_until(master, b"> ")
                os.write(master, b"two-hats adv\t--mat\tfirst\t--peo\t7")
                self.read_until(master, b"two-hats advise --maturity=first-users --people=7")
            finally:
                shell.kill()
                os.close(master)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
