#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: golden files, bad input, and what programs read.

test-cli.py PROGRAM            runs the tests
test-cli.py PROGRAM --update   writes the golden files anew, for a change that was looked at
"""

import csv
import io
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.abspath(sys.argv[1])
GOLDEN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden")
ADS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "ads")
CASES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "cases")
GUIDES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "guides")
GUIDE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "guide")

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

GOLDENS = {
    "help": ["--help"],
    "advise-help": ["advise", "--help"],
    "roles": ["roles"],
    "show": ["show", "project-manager"],
    "show-related": ["show", "product-owner"],
    "show-related-markdown": ["show", "Programme Manager", "--format", "markdown"],
    "compare": ["compare"],
    "compare-markdown": ["compare", "--format", "markdown"],
    "compare-csv": ["compare", "--format=csv"],
    "compare-different": ["compare", "--lens=different", "--aspects=skills,responsibilities"],
    "compare-help": ["compare", "--help"],
    "compare-shared": ["compare", "--lens", "shared"],
    "compare-shared-nothing": ["compare", "--lens=shared", "--aspects=mission"],
    "compare-related": ["compare", "product-manager", "product-owner"],
    "together": ["together"],
    "advise": ["advise", "--people", "7", "--maturity", "growth"],
    "advise-both": ["advise", "--people=40", "--maturity=growth", "--teams=5", "--commitment=contract"],
    "map": ["map", "--teams=3", "--people", "9", "--maturity=growth"],
    "map-help": ["map", "--help"],
    "map-markdown": ["map", "--people", "8", "--maturity", "first-users", "--format", "markdown"],
    "find": ["find", "manageer", "pay"],
    "find-confused": ["find", "delivery", "organise", "itself"],
    "find-field": ["find", "pay", "band"],
    "find-help": ["find", "--help"],
    "find-markdown": ["find", "metrics", "--format=markdown"],
    "find-none": ["find", "zebra"],
    "mirror": ["mirror", os.path.join(ADS, "misfit.txt")],
    "mirror-csv": ["mirror", os.path.join(ADS, "mixed.txt"), "--format", "csv"],
    "rule-book": ["advise", "--sheet=rule-book", "--case", os.path.join(CASES, "agency.twohats"), "--assume", "week=35"],
    "plan": ["advise", "--sheet=plan", "--case", os.path.join(CASES, "agency.twohats")],
    "brief": ["advise", "--sheet=brief", "--case", os.path.join(CASES, "agency.twohats")],
    "brief-csv": ["advise", "--sheet=brief", "--case", os.path.join(CASES, "agency.twohats"), "--format=csv"],
    "scorecard": ["advise", "--sheet=scorecard", "--role=product-manager", "--people=9", "--maturity=growth"],
    "scorecard-markdown": ["advise", "--sheet=scorecard", "--people=9", "--maturity=growth", "--format=markdown"],
    "agreement": ["advise", "--sheet=agreement", "--people=3", "--maturity=idea", "--assume=week=35"],
    "cases": ["cases", os.path.join(CASES, "Founder.twohats"), os.path.join(CASES, "HR.twohats")],
    "cases-help": ["cases", "--help"],
    "cases-markdown": ["cases", *(os.path.join(CASES, name + ".twohats") for name in ("Founder", "HR", "Board", "Empty")),
                       "--format", "markdown"],
    "advise-one": ["advise", "--people", "3", "--maturity", "prototype", "--format", "markdown"],
    "check-help": ["check", "--help"],
    "guide-roles": ["roles", "--guide", os.path.join(GUIDES, "own.json")],
    "guide-show": ["show", "owner", "--guide", os.path.join(GUIDES, "own.json")],
}

# What is said of files with faults, which the command is given by name only.
FAULT_GOLDENS = {
    "check-faults": ["check", "broken.json", "own.json", "missing.json"],
    "guide-fault": ["roles", "--guide=own.json", "--guide=broken.json"],
}


def run(*arguments, **options):
    return subprocess.run([PROGRAM, *arguments], env=ENVIRONMENT, capture_output=True, timeout=60, **options)


def advise(**answers):
    arguments = [f"--{name.replace('_', '-')}={value}" for name, value in answers.items()]
    result = run("advise", *arguments, "--format=json")
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


class Golden(unittest.TestCase):
    def test_golden(self):
        for name, arguments in GOLDENS.items():
            with self.subTest(name):
                result = run(*arguments)
                self.assertEqual((result.returncode, result.stderr), (0, b""))
                with open(os.path.join(GOLDEN, name + ".txt"), "rb") as golden:
                    self.assertEqual(result.stdout.decode(), golden.read().decode())

    def test_faults(self):
        for name, arguments in FAULT_GOLDENS.items():
            with self.subTest(name):
                result = run(*arguments, cwd=GUIDES)
                self.assertEqual((result.returncode, result.stdout), (1, b""))
                with open(os.path.join(GOLDEN, name + ".txt"), "rb") as golden:
                    self.assertEqual(result.stderr.decode(), golden.read().decode())

    def test_version(self):
        self.assertRegex(run("--version").stdout.decode(), r"^two-hats \d+\.\d+\.\d+\n$")

    def test_same_bytes(self):
        for form in ("pdf", "html", "json"):
            self.assertEqual(run("compare", "--format", form).stdout, run("compare", "--format", form).stdout)


class BadUse(unittest.TestCase):
    def refuse(self, status, message, *arguments, **options):
        result = run(*arguments, **options)
        error = result.stderr.decode()
        self.assertEqual(result.returncode, status, error)
        self.assertEqual(result.stdout, b"")
        self.assertTrue(error.startswith("two-hats: "), error)
        self.assertEqual(error.count("\n"), 1, error)
        self.assertIn(message, error)

    def test_arguments(self):
        for arguments, message in (
            (["frob"], "no command “frob”"),
            (["--frob"], "no option “--frob”"),
            (["roles", "--frob"], "--frob"),
            (["roles", "more"], "“more” is one argument too many"),
            (["show"], "name a role"),
            (["show", "pm"], "no role “pm”"),
            (["compare", "product-manager", "product-manager"], "named twice"),
            (["compare", "<b>"], "no role “<b>”"),
            (["compare", "--lens=magnifying"], "no lens “magnifying”: it is all, different or shared"),
            (["compare", "--lens="], "no lens “”"),
            (["compare", "--aspects=mission,<b>"], "no aspect “<b>”"),
            (["compare", "--aspects=mission,skills,mission"], "the aspect “mission” is named twice"),
            (["compare", "--aspects="], "--aspects names no aspect"),
            (["compare", "--format", "docx"], "no format “docx”"),
            (["advise"], "--people is missing"),
            (["advise", "--people", "7"], "--maturity is missing"),
            (["advise", "--people", "7", "--maturity", "ripe"], "“ripe” is not a value of “maturity”"),
            (["advise", "--people", "7", "--maturity", "growth", "--teams", "0"], "from 1 to 1000"),
            (["advise", "--people", "7", "--maturity", "growth", "--product-cover", "61"], "from 0 to 60"),
            (["advise", "--people=7", "--maturity=growth", "--sheet=poster"], "no sheet “poster”"),
            (["advise", "--people=7", "--maturity=growth", "--role=product-manager"], "--role goes with --sheet brief"),
            (["advise", "--people=7", "--maturity=growth", "--sheet=brief", "--role=cook"], "no role “cook”"),
            (["advise", "--assume=week"], "“week” takes a number"),
            (["advise", "--assume=weak=35"], "“weak”"),
            (["advise", "--assume=week=35x"], "“week” takes a number"),
            (["advise", "--assume=week=1000"], "from 30\u00a0h to 60\u00a0h"),
            (["advise", "--assume=week=35", "--assume=team=2.5"], "whole"),
            (["advise", "--sheet=plan"], "--people is missing"),
            (["compare", "--paper=a5"], "no paper “a5”"),
            (["compare", "--orientation=upwards"], "no orientation “upwards”"),
            (["compare", "--text-size=5.9"], "from 6 to 24"),
            (["compare", "--text-size=nan"], "from 6 to 24"),
            (["compare", "--text-size=10pt"], "from 6 to 24"),
            (["check"], "name a guide file"),
            (["find"], "name words to find"),
            (["find", "--"], "name words to find"),
            (["find", "plan", "--format=docx"], "no format “docx”"),
            (["mirror"], "name a file that holds a job advertisement"),
            (["mirror", "a", "b"], "“b” is one argument too many"),
            (["mirror", os.path.join(ADS, "product.txt"), "--format=docx"], "no format “docx”"),
            (["cases"], "name two to four files"),
            (["cases", "a.twohats"], "name two to four files"),
            (["cases", *"abcde"], "“e” is one argument too many"),
        ):
            with self.subTest(arguments):
                self.refuse(2, message, *arguments)

    def test_people(self):
        for people in ("0", "-1", "1e9", "ten", "10001", "", " 7", "99999999999999999999"):
            with self.subTest(people):
                self.refuse(2, "from 1 to 10000", "advise", f"--people={people}", "--maturity=growth")

    def test_unfit(self):
        growth = ["advise", "--people=8", "--maturity=growth"]
        self.refuse(1, "the agreement is for one person in both roles: the answer is “Hire both", *growth, "--sheet=agreement")
        self.refuse(1, "“Project manager” is not to be hired: the answer is “Hire a product manager first”", "advise",
                    "--people=6", "--maturity=growth", "--sheet=scorecard", "--role=project-manager")
        self.refuse(1, "there is nobody to hire: the answer is “Nobody yet”", "advise", "--people=1", "--maturity=mature",
                    "--sheet=brief")

    def test_not_utf8(self):
        result = run("show", b"\xff\xfe")
        self.assertEqual(result.returncode, 2)
        self.assertTrue(result.stderr.startswith(b"two-hats: "))

    def test_no_display(self):
        self.refuse(1, "there is no display")

    def test_no_window(self):
        with tempfile.TemporaryDirectory() as folder:
            alone = shutil.copy(PROGRAM, folder)
            result = subprocess.run([alone], env=ENVIRONMENT, capture_output=True, text=True, timeout=60)
        if "there is no display" in result.stderr:
            self.skipTest("the program is installed")
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, r"^two-hats: could not open the window with “/.*/two-hats-window”: .*\n$")

    @unittest.skipUnless(shutil.which("ldd"), "ldd is not installed")
    def test_commands_do_not_load_gtk(self):
        libraries = subprocess.run(["ldd", PROGRAM], capture_output=True, text=True, check=True).stdout
        self.assertIn("libpango", libraries)
        self.assertNotIn("libgtk", libraries)


class Find(unittest.TestCase):
    def find(self, *words):
        result = run("find", *words, "--format=json")
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        return json.loads(result.stdout)["results"]

    def test_same_as_spelt(self):
        results = self.find("stakeholders")
        self.assertGreater(len(results), 0)
        for words in ("STAKEHOLDERS", "stákeholders", "stakehodlers", "stakeholders stakeholders", "‮stakeholders‬"):
            with self.subTest(words):
                self.assertEqual(self.find(words), results)

    def test_everywhere(self):
        results = self.find("product")
        self.assertEqual({result["view"] for result in results},
                         {"role", "together", "questions", "answer", "rules", "assumptions", "papers", "sources"})
        self.assertEqual({result["view"] for result in self.find("compare")}, {"compare", "papers"})
        for result in results + self.find("team") + self.find("week"):
            # A place of a number has the number.
            self.assertNotIn("{", result["text"] or "")
            for word in result["words"]:
                self.assertIn(word, result["title"] + (result["text"] or ""))

    def test_hostile(self):
        for words in ("w" * 10_000, "word " * 10_000, "<b>&amp;</b>", "\u202e\u2067", "\u200b", "-", " ", "", "%s%n", "\x1b[31m", "\n\n"):
            with self.subTest(words[:20]):
                for form in ("text", "markdown", "html", "csv", "json", "pdf"):
                    result = run("find", "--format", form, "--", words)
                    self.assertEqual((result.returncode, result.stderr), (0, b""))
                    self.assertNotIn(b"\x1b", result.stdout if form != "pdf" else b"")

    def test_not_utf8(self):
        result = run("find", b"plan", b"\xff\xfe")
        self.assertEqual((result.returncode, result.stdout), (2, b""))
        self.assertEqual(result.stderr.decode(), "two-hats: the words are not text in UTF-8\n")


class Case(unittest.TestCase):
    FILE = os.path.join(CASES, "agency.twohats")

    def advise(self, *arguments):
        result = run("advise", "--format=json", *arguments)
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        return json.loads(result.stdout)

    def test_answers(self):
        with open(self.FILE, encoding="utf-8") as file:
            answers = json.load(file)["answers"]
        data = self.advise("--case", self.FILE)
        self.assertEqual({name: data["situation"][name] for name in answers}, answers)

    def test_options_come_first(self):
        data = self.advise("--case", self.FILE, "--people=30", "--assume=week=60")
        self.assertEqual(data["situation"]["people"], 30)
        self.assertEqual(data["situation"]["commitment"], "contract")
        self.assertEqual(data["assumptions"], {"week": 60, "half-week": 15})

    def test_same_as_options(self):
        case = self.advise("--case", self.FILE)
        options = [f"--{name}={value}" for name, value in case["situation"].items() if value is not None]
        self.assertEqual(self.advise(*options, "--assume=half-week=15"), case)

    def test_map(self):
        plain = run("map", "--format=json").stdout
        with_numbers = json.loads(run("map", "--format=json", "--assume=team=20", "--assume=many=20").stdout)
        self.assertNotEqual(json.loads(plain), with_numbers)
        self.assertEqual(run("map", "--format=json", "--assume=team=6").stdout, plain)

    def test_hostile(self):
        for content, place, message in (
            (b"", ":1:1: ", ""),
            (b"\xff\xfe", ":1:1: ", "UTF-8"),
            (b'{ "format": 1, "answers": { "people": 0 } }', ":1:39: ", "from 1 to 10000"),
            (b'{ "format": 1,\n  "answers": { "peeple": 1 } }', ":2:26: ", "peeple"),
            (b'{ "format": 2, "later": true }', "", "newer"),
            (b'{ "format": 1, "answers": {', ":1:2", ""),
        ):
            with self.subTest(content), tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, "broken.twohats")
                with open(path, "wb") as file:
                    file.write(content)
                result = run("advise", "--case", path)
                error = result.stderr.decode()
                self.assertEqual((result.returncode, result.stdout), (1, b""), error)
                self.assertTrue(error.startswith("two-hats: "), error)
                self.assertIn("broken.twohats" + place, error)
                self.assertIn(message, error)
                with open(path, "rb") as file:
                    self.assertEqual(file.read(), content)

    def test_missing(self):
        for path in ("/nonexistent/case.twohats", "/"):
            result = run("advise", "--case", path)
            self.assertEqual(result.returncode, 1)
            self.assertIn(f"could not read “{path}”", result.stderr.decode())


class BadOutput(unittest.TestCase):
    def refuse(self, path):
        result = run("compare", "--format=pdf", "--output", path)
        error = result.stderr.decode()
        self.assertEqual(result.returncode, 1, error)
        self.assertTrue(error.startswith(f"two-hats: could not write “{path}”: "), error)
        self.assertEqual(error.count("\n"), 1, error)

    def test_places(self):
        with tempfile.TemporaryDirectory() as folder:
            for path in ("/dev/full", folder, os.path.join(folder, "missing", "x.pdf"), "/proc/x.pdf"):
                with self.subTest(path):
                    self.refuse(path)

    def test_full_standard_output(self):
        with open("/dev/full", "wb") as full:
            result = subprocess.run([PROGRAM, "compare"], env=ENVIRONMENT, stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(result.returncode, 1)
        self.assertIn("No space left", result.stderr.decode())

    def test_closed_pipe(self):
        read, write = os.pipe()
        os.close(read)
        result = subprocess.run([PROGRAM, "compare"], env=ENVIRONMENT, stdout=write, stderr=subprocess.PIPE)
        os.close(write)
        self.assertEqual(result.returncode, 1)

    def test_kept(self):
        """An error leaves an existing file as it was; success replaces it behind a link, with its permissions."""
        with tempfile.TemporaryDirectory() as folder:
            path, link = os.path.join(folder, "x.csv"), os.path.join(folder, "link.csv")
            with open(path, "w") as file:
                file.write("mine")
            os.chmod(path, 0o640)
            os.symlink(path, link)
            self.assertEqual(run("compare", "--format=docx", "--output", path).returncode, 2)
            with open(path) as file:
                self.assertEqual(file.read(), "mine")
            self.assertEqual(run("compare", "--output", link).returncode, 0)
            self.assertTrue(os.path.islink(link))
            self.assertEqual(os.stat(path).st_mode & 0o777, 0o640)
            with open(path) as file:
                self.assertTrue(file.read().startswith('"Aspect"'))
            self.assertEqual(sorted(os.listdir(folder)), ["link.csv", "x.csv"])


class Check(unittest.TestCase):
    def check(self, content, status, message):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "guide.json")
            if content is not None:
                with open(path, "wb") as file:
                    file.write(content)
            result = run("check", path)
            output = (result.stdout + result.stderr).decode()
            self.assertEqual(result.returncode, status, output)
            self.assertEqual(output.count("\n"), 1, output)
            self.assertIn(path + message, output)

    def test_files(self):
        role = (b'{"format": 1, "roles": [{"id": "r", "title": "<b>R</b>", "sign": "circle", "tagline": "t", '
                b'"aspects": {"%s": [{"text": "<i>&amp;", "sources": ["%s"]}]}}]}')
        for content, status, message in (
            (role % (b"mission", b"E01"), 0, ": valid"),
            (role % (b"mission", b"E99"), 1, ":1:"),
            (role % (b"moon", b"E01"), 1, ":1:"),
            (None, 1, ": "),
            (b"", 1, ":1:1: "),
            (b"roles", 1, ":1:1: "),
            (b'{"format": 1,\n "roles": [', 1, ":2:12: "),
            (b'{"format": 1, "\xff": 1}', 1, ":1:16: this is not UTF-8"),
            (b"[" * 100000, 1, ":1:65: "),
            (b"[" * 100000 + b"]" * 100000, 1, ":1:65: "),
            (b'{"format": 1, "format": 1}', 1, ":1:15: “format” is given twice"),
            (b'{"format": "1"}', 1, ":1:12: “format” must be a whole number"),
            (b'{"format": 1, "roles": 7}', 1, ":1:24: “roles” must be an array"),
        ):
            with self.subTest(content[:60] if content else content):
                self.check(content, status, message)

    def test_large(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "large.json")
            with open(path, "wb") as file:
                file.truncate(1 << 30)
            result = run("check", path)
            self.assertEqual(result.returncode, 1)
            self.assertIn("larger than 16 MiB", result.stderr.decode())

    def test_devices(self):
        for path in ("/dev/zero", "/dev", "/proc/self/mem"):
            self.assertEqual(run("check", path).returncode, 1)

    def test_builtin(self):
        files = [os.path.join(GUIDE, name) for name in sorted(os.listdir(GUIDE)) if name.endswith(".json")
                 and not name.endswith(".schema.json")]
        self.assertEqual(len(files), 14)
        self.assertEqual(run("check", *files).returncode, 0)


class Guide(unittest.TestCase):
    """A guide file of one's own, for a single run, in each command that says what the guide says."""

    OWN = "--guide=" + os.path.join(GUIDES, "own.json")

    def test_shown(self):
        for arguments, text in (
            (["roles"], "Delivery lead"),
            (["show", "project-manager"], "Brings it in on time."),
            (["compare", "owner", "project-manager"], "The <b>Monday</b> round."),
            (["advise", "--sheet=brief", "--people=30", "--maturity=growth", "--commitment=contract", "--role=project-manager"],
             "Brings it in on time."),
            (["mirror", os.path.join(ADS, "project.txt")], "Delivery lead"),
        ):
            with self.subTest(arguments):
                result = run(*arguments, self.OWN)
                self.assertEqual((result.returncode, result.stderr), (0, b""))
                self.assertIn(text, result.stdout.decode())
                self.assertNotIn(text, run(*arguments).stdout.decode())

    def test_folder(self):
        """One's own files are always there; one at fault is left out, which is said, and stops nothing."""
        with tempfile.TemporaryDirectory() as folder:
            guides = os.path.join(folder, "two-hats", "guides")
            os.makedirs(guides)
            environment = {**ENVIRONMENT, "XDG_DATA_HOME": folder}
            shutil.copy(os.path.join(GUIDES, "own.json"), os.path.join(guides, "b.json"))

            def roles(*arguments):
                return subprocess.run([PROGRAM, "roles", *arguments], env=environment, capture_output=True, text=True, timeout=60)

            self.assertEqual(roles().stdout, run("roles", self.OWN).stdout.decode())
            self.assertEqual(roles().stderr, "")

            shutil.copy(os.path.join(GUIDES, "broken.json"), os.path.join(guides, "a.json"))
            result = roles("--guide", os.path.join(GUIDES, "own.json"))
            self.assertEqual(result.returncode, 0)
            self.assertEqual(result.stdout, run("roles", self.OWN).stdout.decode())
            self.assertEqual(result.stderr, f"two-hats: {guides}/a.json:4:13: a source’s id is made of capital letters and "
                             "digits (this file is left out)\n")

    def test_fault(self):
        """A file that is named and at fault is not passed over, by any command."""
        for arguments in (["roles"], ["show", "product-manager"], ["compare"], ["together"], ["map"], ["mirror", "-"],
                          ["advise", "--people=7", "--maturity=growth"],
                          ["cases", os.path.join(CASES, "Founder.twohats"), os.path.join(CASES, "HR.twohats")]):
            for name in ("broken.json", "missing.json"):
                with self.subTest((arguments, name)):
                    result = run(*arguments, "--guide", name, cwd=GUIDES, input=b"x")
                    self.assertEqual((result.returncode, result.stdout), (1, b""))
                    self.assertEqual(result.stderr.count(b"\n"), 1)
                    self.assertIn(name.encode() + b":", result.stderr)


class Mirror(unittest.TestCase):
    def mirror(self, name, *arguments):
        result = run("mirror", os.path.join(ADS, name + ".txt"), "--format=json", *arguments)
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        return json.loads(result.stdout)

    def refuse(self, message, path, **options):
        result = run("mirror", path, **options)
        error = result.stderr.decode()
        self.assertEqual((result.returncode, result.stdout), (1, b""), error)
        self.assertTrue(error.startswith("two-hats: could not read “"), error)
        self.assertEqual(error.count("\n"), 1, error)
        self.assertIn(message, error)

    def test_members(self):
        data = self.mirror("misfit")
        self.assertEqual((data["kind"], data["title_role"], data["describes"]), ("mirror", "product-manager", "project-manager"))
        self.assertEqual(data["counts"], {"product-manager": 2, "project-manager": 7, "both": 0, "neither": 1})
        self.assertEqual(data["duties"][0], {
            "text": "Maintain the Gantt chart and the delivery dates", "role": "project-manager", "both": False, "line": 4,
            "words": ["Gantt", "delivery dates"]})
        self.assertIsNone(data["duties"][-1]["role"])
        for duty in data["duties"]:
            for word in duty["words"]:
                self.assertIn(word, duty["text"])

    def test_answers(self):
        for name, title, describes in (
            ("product", "product-manager", "product-manager"),
            ("project", "project-manager", "project-manager"),
            ("mixed", "product-manager", "both"),
            ("two-titles", None, "both"),
            ("neither", None, None),
            ("empty", None, None),
        ):
            with self.subTest(name):
                data = self.mirror(name)
                self.assertEqual((data["title_role"], data["describes"]), (title, describes))

    def test_standard_input(self):
        with open(os.path.join(ADS, "product.txt"), "rb") as file:
            self.assertEqual(run("mirror", "-", "--format=json", stdin=file).stdout,
                             run("mirror", os.path.join(ADS, "product.txt"), "--format=json").stdout)

    def test_refused(self):
        self.refuse("this is not a text file", os.path.join(ADS, "binary.txt"))
        self.refuse("not UTF-8 in line 3, at byte 37", os.path.join(ADS, "latin1.txt"))
        self.refuse("No such file", "/nonexistent/ad.txt")
        self.refuse("not a regular file", ADS)
        self.refuse("not a regular file", "/dev/zero")
        self.refuse("larger than 1 MiB", "-", input=b"a" * (1024 * 1024 + 1))
        with open("/dev/zero", "rb") as zero:
            self.refuse("larger than 1 MiB", "-", stdin=zero)

    def test_formats(self):
        for name in ("misfit", "unicode", "long", "empty"):
            for form in ("text", "markdown", "html", "csv", "json", "pdf"):
                with self.subTest((name, form)):
                    result = run("mirror", os.path.join(ADS, name + ".txt"), "--format", form)
                    self.assertEqual((result.returncode, result.stderr), (0, b""))
                    self.assertTrue(result.stdout)
                    self.assertNotIn("\u202e".encode(), result.stdout)

    def test_markup(self):
        page = run("mirror", "-", "--format=html", input=b"- <b>roadmap</b> &amp;").stdout.decode()
        self.assertIn("&lt;b&gt;roadmap&lt;/b&gt; &amp;amp;", page)
        self.assertNotIn("<b>", page)

    def test_long(self):
        text = b"- a budget\n" * (1024 * 1024 // 11)
        for form in ("text", "pdf"):
            self.assertEqual(run("mirror", "-", "--format", form, input=text).returncode, 0)


class Cases(unittest.TestCase):
    def get_paths(self, *names):
        return [os.path.join(CASES, name + ".twohats") for name in names]

    def compare(self, *names):
        result = run("cases", *self.get_paths(*names), "--format=json")
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        return json.loads(result.stdout)

    def test_members(self):
        data = self.compare("Founder", "HR", "Board", "Empty")
        self.assertEqual(data["kind"], "cases")
        self.assertEqual([case["name"] for case in data["cases"]], ["Founder", "HR", "Board", "Empty"])
        self.assertEqual([case["outcome"] for case in data["cases"]], ["product-manager", "both", "project-manager", None])
        self.assertEqual(data["cases"][1]["assumptions"], {"week": 35})
        self.assertEqual({effect["other"] for effect in data["effects"]}, {1, 2})

    def test_deciding(self):
        """What is said to decide, does: the answer of the other file, given to the command that advises."""
        data = self.compare("Founder", "Board")
        self.assertEqual({effect["difference"] for effect in data["effects"]} | {"plan"}, set(data["differences"]))
        founder, board = (case["situation"] for case in data["cases"])
        for effect in data["effects"]:
            name = effect["difference"]
            changed = {**founder, name: board[name]}
            told = advise(**{key.replace("-", "_"): value for key, value in changed.items()})
            self.assertEqual((told["outcome"], told["first"]), (effect["outcome"], effect["first"]))
            self.assertEqual(effect["decides"], told["outcome"] == "project-manager")
        self.assertIn(True, [effect["decides"] for effect in data["effects"]])

    def test_refused(self):
        good = self.get_paths("Founder")[0]
        with tempfile.TemporaryDirectory() as folder:
            broken = os.path.join(folder, "Broken.twohats")
            with open(broken, "w") as file:
                file.write('{"format": 1,\n "answers": {"people": 0}}')
            for path, message in (
                (broken, broken + ":2:24: “0” is not a value of “people”"),
                (self.get_paths("Newer")[0], "was written by a newer version of Two Hats"),
                ("/nonexistent/x.twohats", "No such file"),
                (folder, "is not a file"),
                ("/dev/zero", "is not a file"),
            ):
                with self.subTest(path):
                    result = run("cases", good, path)
                    error = result.stderr.decode()
                    self.assertEqual((result.returncode, result.stdout), (1, b""), error)
                    self.assertTrue(error.startswith("two-hats: "), error)
                    self.assertEqual(error.count("\n"), 1, error)
                    self.assertIn(message, error)

    def test_formats(self):
        for form in ("text", "markdown", "html", "csv", "json", "pdf"):
            for names in (("Founder", "Founder"), ("Empty", "Empty"), ("Founder", "HR", "Board", "Empty")):
                with self.subTest((form, names)):
                    result = run("cases", *self.get_paths(*names), "--format", form)
                    self.assertEqual((result.returncode, result.stderr), (0, b""))
                    self.assertTrue(result.stdout)


class Formats(unittest.TestCase):
    def test_csv(self):
        rows = list(csv.reader(io.StringIO(run("compare", "--format", "csv").stdout.decode(), newline=""), strict=True))
        self.assertEqual(rows[0], ["Aspect", "Product manager", "Project manager"])
        self.assertEqual({len(row) for row in rows}, {3})
        for row in rows:
            for cell in row:
                self.assertNotIn(cell[:1], set("=+-@"))

    def test_csv_formula(self):
        """Hours begin with a plus sign, which a spreadsheet would calculate."""
        rows = list(csv.reader(io.StringIO(
            run("advise", "--people=7", "--maturity=growth", "--format=csv").stdout.decode(), newline="")))
        self.assertTrue(any(row[1].startswith("'+35") for row in rows))

    def test_json(self):
        for command in (["roles"], ["show", "product-manager"], ["compare"], ["together"]):
            data = json.loads(run(*command, "--format", "json").stdout)
            self.assertEqual(data["format"], 1)
            self.assertTrue(data["blocks"] and data["title"])
        roles = json.loads(run("roles", "--format", "json").stdout)["roles"]
        self.assertEqual([role["id"] for role in roles if role["part"] == "main"], ["product-manager", "project-manager"])
        self.assertEqual([role["id"] for role in roles if role["part"] == "adjacent"],
                         ["delivery-manager", "product-marketing-manager", "product-owner", "programme-manager",
                          "scrum-master", "technical-programme-manager"])

    def test_format_by_name(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "x.PDF")
            run("compare", "--output", path)
            with open(path, "rb") as file:
                self.assertEqual(file.read(5), b"%PDF-")

    def test_html(self):
        for command in (["compare"], ["map", "--people=8", "--maturity=growth"]):
            try:
                result = subprocess.run(["tidy", "-e", "-q"], input=run(*command, "--format=html").stdout, capture_output=True)
            except FileNotFoundError:
                self.skipTest("tidy is not installed")
            self.assertEqual(result.stderr, b"")


class Pdf(unittest.TestCase):
    def read(self, *arguments):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "x.pdf")
            self.assertEqual(run(*arguments, "--output", path).returncode, 0)
            text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()
            info = subprocess.run(["pdfinfo", path], capture_output=True, check=True).stdout.decode()
            subprocess.run(["qpdf", "--check", path], capture_output=True, check=True)
        return text.split("\f")[:-1], info

    def test_comparison(self):
        pages, info = self.read("compare")
        self.assertIn("Tagged:          yes", info)
        self.assertIn("Title:           Product manager and Project manager compared", info)
        for number, page in enumerate(pages, 1):
            self.assertIn(f"Page {number} of {len(pages)}", page)
            self.assertIn("1 January 2026", page)
            self.assertGreater(len(page.split()), 60)
        # All pages but those with sources alone carry the head of the table.
        for page in pages[:2]:
            self.assertRegex(page, r"Aspect +Product manager +Project manager")

    def test_map(self):
        pages, info = self.read("map", "--people=9", "--maturity=growth")
        self.assertIn("Tagged:          yes", info)
        self.assertEqual(len(pages), 1)
        self.assertRegex(pages[0], r"People +1 +2 +3 .* 9 +10 .* 200\n")
        self.assertRegex(pages[0], r"Growth +– +1 +1 +1 +1 +P +P +2P")
        self.assertIn("The present situation: 9 people, Growth", pages[0])

    def test_all_text(self):
        for command in (["compare"], ["show", "product-manager"], ["together"],
                        ["mirror", os.path.join(ADS, "mixed.txt")],
                        ["cases", *(os.path.join(CASES, name + ".twohats") for name in ("Founder", "HR", "Board", "Empty"))],
                        ["advise", "--people=40", "--maturity=growth", "--teams=4"]):
            with self.subTest(command):
                pages, _ = self.read(*command)
                found = set("".join(pages).replace("\u202f", " ").split())
                sheet = json.loads(run(*command, "--format=json").stdout)
                missing = [word for word in self.words(sheet["blocks"]) if word not in found]
                # Words next to a note's number or broken over lines are found with it attached.
                joined = "".join(pages)
                missing = [word for word in missing if word.strip(".,:;") not in joined]
                self.assertEqual(missing, [])

    def words(self, node):
        if isinstance(node, dict):
            for name, value in node.items():
                if name == "text" and isinstance(value, str):
                    yield from (word for word in value.split() if len(word) < 24)
                elif name not in ("sources", "kind", "mark"):
                    yield from self.words(value)
        elif isinstance(node, list):
            for value in node:
                yield from self.words(value)


FLAT = {"idea": (10, 1), "prototype": (8, 2), "first-users": (5, 4), "growth": (0, 5), "mature": (0, 3), "decline": (0, 1)}
PAIN = {"rarely": 0, "sometimes": 2, "often": 5}


def expect(people, maturity, horizon, priority, commitment, teams, direction_pain, delivery_pain, product_cover, project_cover):
    """The decision model, written down a second time."""
    flat, each = FLAT[maturity]
    product = (flat + each * people) * (0.3 if horizon == "built-once" else 1) * (1.25 if priority == "right-product" else 1)
    rate = 6 if commitment == "contract" or horizon == "built-once" else 4 if commitment == "partly" else 2.5
    project = (rate * people if people > 1 else 0) * (1.25 if priority == "on-time" else 1) + 8 * max(teams - 2, 0)
    product = max(product + PAIN[direction_pain] - product_cover, 0)
    project = max(project + PAIN[delivery_pain] - project_cover, 0)
    total = product + project
    if total <= 10:
        return product, project, "nobody-yet"
    if people >= 6 and product >= 20 > project and (total > 40 or product >= 0.75 * total):
        return product, project, "product-manager"
    if people >= 6 and project >= 20 > product and (total > 40 or project >= 0.75 * total):
        return product, project, "project-manager"
    if people < 6 or total <= 40 and people < 50:
        return product, project, "one-person"
    return product, project, "both"


class Choices(unittest.TestCase):
    def read(self, *arguments):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "sheet.pdf")
            self.assertEqual(run(*arguments, "--output", path).returncode, 0)
            info = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
            text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout
            with open(path, "rb") as file:
                return info, text, file.read()

    def test_paper(self):
        for arguments, size in ((["--paper=a4"], "595.276 x 841.89"), (["--paper=letter"], "612 x 792"),
                                (["--paper=a4", "--orientation=landscape"], "841.89 x 595.276"),
                                (["--paper=letter", "--orientation=portrait"], "612 x 792")):
            with self.subTest(arguments):
                self.assertIn(f"Page size:       {size} pts", self.read("compare", *arguments)[0])

    def test_text_size(self):
        pages = [int(re.search(r"Pages: +(\d+)", self.read("compare", f"--text-size={size}")[0])[1])
                 for size in ("6", "9.5", "14", "24")]
        self.assertEqual(pages, sorted(set(pages)))

    def test_no_sources(self):
        for form in ("text", "markdown", "html", "csv", "json"):
            with self.subTest(form):
                text = run("advise", "--people=9", "--maturity=growth", "--no-sources", "--format", form).stdout.decode()
                self.assertNotIn("svpg.com", text)
                self.assertNotRegex(text, r"\[\d+[],]")
        self.assertNotIn("Sources", self.read("compare", "--no-sources")[1])
        self.assertIn("Sources", self.read("compare")[1])

    def test_notes_column(self):
        rows = list(csv.reader(io.StringIO(run("compare", "--notes-column", "-f", "csv").stdout.decode(), newline="")))
        self.assertEqual(rows[0][-1], "Notes")
        self.assertTrue(all(row[-1] == "" and len(row) == 4 for row in rows[1:]))
        self.assertIn("Notes", self.read("compare", "--notes-column")[1])

    def test_grey(self):
        colour = self.read("advise", "--people=9", "--maturity=growth")
        grey = self.read("advise", "--people=9", "--maturity=growth", "--grey")
        self.assertEqual(colour[1], grey[1])
        for pdf, has_colour in ((colour[2], True), (grey[2], False)):
            with tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, "sheet.pdf")
                with open(path, "wb") as file:
                    file.write(pdf)
                picture = subprocess.run(["pdftoppm", "-r", "40", path], capture_output=True, check=True).stdout
            pixels = picture.split(b"\n", 3)[3]
            self.assertEqual(any(pixels[i] != pixels[i + 1] for i in range(0, len(pixels) - 2, 3)), has_colour)


class Advice(unittest.TestCase):
    def test_model(self):
        source = random.Random(2026)
        seen = set()
        for _ in range(250):
            answers = {
                "people": source.choice([1, 2, 3, 5, 6, 7, 9, 12, 20, 49, 50, 300]),
                "maturity": source.choice(list(FLAT)),
                "horizon": source.choice(["evolving", "built-once"]),
                "priority": source.choice(["right-product", "on-time", "both"]),
                "commitment": source.choice(["none", "partly", "contract"]),
                "teams": source.choice([1, 2, 3, 6]),
                "direction_pain": source.choice(list(PAIN)),
                "delivery_pain": source.choice(list(PAIN)),
                "product_cover": source.choice([0, 10, 60]),
                "project_cover": source.choice([0, 10, 60]),
            }
            product, project, outcome = expect(**answers)
            data = advise(**answers)
            self.assertAlmostEqual(data["product_hours"], product, msg=answers)
            self.assertAlmostEqual(data["project_hours"], project, msg=answers)
            self.assertEqual(data["outcome"], outcome, answers)
            self.assertEqual(data["possible"], [outcome])
            if outcome == "both":
                self.assertEqual(data["first"], "project" if project > product else "product")
            for reason in data["reasons"]:
                self.assertEqual({"job", "hours", "why", "sources"} - reason.keys(), set())
            seen.add(outcome)
        self.assertEqual(len(seen), 5)

    def test_members(self):
        data = advise(people=8, maturity="growth")
        self.assertEqual((data["outcome"], data["first"], data["near_tie"]), ("both", "product", True))
        self.assertIn("both", data["possible"])
        hours = [abs(reason["hours"]) for reason in data["reasons"]]
        self.assertEqual(hours, sorted(hours, reverse=True))


class Map(unittest.TestCase):
    ANSWERS = {"horizon": "evolving", "priority": "both", "commitment": "none", "teams": 1, "direction_pain": "rarely",
               "delivery_pain": "rarely", "product_cover": 0, "project_cover": 0}

    def test_json(self):
        for given in ({}, {"teams": 4, "commitment": "contract"}, {"horizon": "built-once", "project_cover": 20}):
            with self.subTest(given):
                options = [f"--{name.replace('_', '-')}={value}" for name, value in given.items()]
                cells = json.loads(run("map", *options, "--format", "json").stdout)
                self.assertEqual([(cell["maturity"], cell["people"]) for cell in cells],
                                 [(stage, people) for stage in FLAT for people in range(1, 201)])
                for cell in cells:
                    product, project, outcome = expect(cell["people"], cell["maturity"], **{**self.ANSWERS, **given})
                    first = "project" if project > product else "product"
                    self.assertEqual((cell["outcome"], cell["first"]), (outcome, first if outcome == "both" else None))

    def test_csv(self):
        cells = json.loads(run("map", "--teams=2", "--format=json").stdout)
        rows = list(csv.reader(io.StringIO(run("map", "--teams=2", "--format=csv").stdout.decode(), newline="")))
        self.assertEqual(rows[0], ["people", "maturity", "outcome", "first"])
        self.assertEqual(rows[1:], [[str(cell["people"]), cell["maturity"], cell["outcome"], cell["first"] or ""]
                                    for cell in cells])

    def test_text(self):
        for options, marked in (([], 0), (["--people=8"], 0), (["--people=9", "--maturity=growth"], 1),
                                (["--people=200", "--maturity=idea"], 1), (["--people=201", "--maturity=idea"], 0)):
            text = run("map", *options).stdout.decode()
            self.assertLessEqual(max(map(len, text.splitlines())), 80)
            self.assertEqual(len(re.findall(r"\[ ?\w+\]", text)), marked, text)
        self.assertIn("201 people, Idea, lies beyond the map", text)

    def test_present_column(self):
        rows = run("map", "--people=9", "--maturity=growth").stdout.decode().splitlines()
        self.assertIn("8  9 10", next(row for row in rows if row.startswith("People")))

    def test_html(self):
        page = run("map", "--people=8", "--maturity=growth", "--format=html").stdout.decode()
        self.assertEqual(page.count('class="tone-both present"'), 1)
        self.assertIn('<abbr title="8 people, Growth: Hire both, the product manager first">2P</abbr>', page)


def update():
    os.makedirs(GOLDEN, exist_ok=True)
    for name, arguments in GOLDENS.items():
        with open(os.path.join(GOLDEN, name + ".txt"), "wb") as golden:
            golden.write(run(*arguments).stdout)
    for name, arguments in FAULT_GOLDENS.items():
        with open(os.path.join(GOLDEN, name + ".txt"), "wb") as golden:
            golden.write(run(*arguments, cwd=GUIDES).stderr)


if __name__ == "__main__":
    if "--update" in sys.argv:
        update()
    else:
        unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
