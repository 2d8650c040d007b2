#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sheet in every medium, read back by programs that are not ours.

test-media.py PROGRAM
"""

import csv
import html.parser
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

import jsonschema
import markdown_it

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
    "show-related": ["show", "product-marketing-manager"],
    "compare": ["compare"],
    "compare-notes": ["compare", "--notes-column", "--no-sources"],
    "compare-one": ["compare", "product-manager"],
    "compare-different": ["compare", "--lens=different"],
    "compare-shared": ["compare", "project-manager", "product-manager", "--lens=shared"],
    "compare-nothing": ["compare", "--lens=shared", "--aspects=mission"],
    "together": ["together"],
    "advise": GROWTH,
    "advise-both": ["advise", "--people=40", "--maturity=growth", "--teams=5", "--commitment=contract"],
    "advise-one": ["advise", "--people=3", "--maturity=prototype"],
    "advise-nobody": ["advise", "--people=1", "--maturity=decline"],
    "advise-case": ["advise", "--case", CASE, "--assume=week=35"],
    "map": ["map", "--people=9", "--maturity=growth", "--teams=3"],
    "mirror": ["mirror", AD],
    "find": ["find", "man"],
    "find-none": ["find", "zebra"],
    "find-hostile": ["find", "<b>|roadmap `*_", "=1+1", "\u202e\u2067x", "\"'&"],
    "rule-book": ["advise", "--sheet=rule-book"],
    "rule-book-case": ["advise", "--sheet=rule-book", "--case", CASE, "--assume", "week=35"],
    "plan": ["advise", "--sheet=plan", "--case", CASE],
    "brief": ["advise", "--sheet=brief", "--case", CASE],
    "scorecard": [*GROWTH, "--sheet=scorecard", "--role=product-manager"],
    "cases": ["cases", *(os.path.join(os.path.dirname(CASE), name + ".twohats") for name in ("Founder", "HR", "Board", "Empty"))],
    "agreement": ["advise", "--sheet=agreement", "--people=3", "--maturity=idea"],
}


# What a job advertisement may hold that is markup, a formula or a direction somewhere.
HOSTILE = [
    "<script>alert(1)</script> roadmap", "a | b || roadmap", "# roadmap", "- roadmap", "1. roadmap", "> roadmap", "+ roadmap",
    "=1+1 roadmap", "@SUM(A1) roadmap", "-2 roadmap", "\"roadmap\", 'x'", "`roadmap` *x* _y_ ~~z~~ ![a](b) [c](d) <e@f.g> &amp; &lt;",
    "$x$ roadmap \\\\ \\n", "\u202eroadmap\u2067 x", "\u200broad\u200bmap\u2060", "שלום roadmap עולם", "roadmap ```", "**roadmap", "roadmap|",
    "--- roadmap", "]]> --> roadmap", "👩\u200d💻 roadmap ❤️", "roadmap " + "w" * 100_000,
]
FOLDER = tempfile.TemporaryDirectory()
SHEETS["hostile"] = ["mirror", os.path.join(FOLDER.name, "hostile.txt")]
with open(SHEETS["hostile"][1], "w", encoding="utf-8") as advertisement:
    advertisement.write("Product manager\n\nResponsibilities:\n\n" + "".join(f"• {line}\n" for line in HOSTILE))


def simplify(text):
    """A text as every medium may show it: without directions, and white space as one space."""
    return " ".join(re.sub("[\u202a-\u202e\u2066-\u2069]", "", text).split())


def write(name, form):
    result = subprocess.run([PROGRAM, *SHEETS[name], "--format", form], env=ENVIRONMENT, capture_output=True, timeout=60)
    assert (result.returncode, result.stderr) == (0, b""), (name, form, result.stderr)
    return result.stdout


def find_tables(name):
    if name == "map":
        return []
    return [block for block in json.loads(write(name, "json"))["blocks"] if block["kind"] == "table"]


def shows(cells, row):
    """Whether the cells of a rendered row hold what JSON has of it."""
    return cells[0] == row["title"] and all(text["text"] in cell for cell, texts in zip(cells[1:], row["cells"]) for text in texts)


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


class Reader(html.parser.HTMLParser):
    """The text of tables, cell by cell, and which elements there are."""

    def __init__(self, source):
        super().__init__()
        self.elements, self.links, self.tables, self.cell, self.text = set(), [], [], None, []
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        self.elements.add(tag)
        if tag == "a":
            self.links.append(dict(attributes).get("href"))
        elif tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.cell = []
        elif tag == "br" and self.cell is not None:
            self.cell.append("\n")

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.tables[-1][-1].append("".join(self.cell))
            self.cell = None

    def handle_data(self, data):
        self.text.append(data)
        if self.cell is not None:
            self.cell.append(data)


class Csv(unittest.TestCase):
    def test_round_trip(self):
        """What Python reads of the comparison's CSV is what JSON has."""
        for name in ("compare", "compare-one", "compare-notes"):
            head, *rows = csv.reader(io.StringIO(write(name, "csv").decode(), newline=""), strict=True)
            table, = find_tables(name)
            self.assertEqual(head, [table["corner"], *table["columns"]])
            self.assertEqual([row[0] for row in rows], [row["title"] for row in table["rows"]])
            for row, source in zip(rows, table["rows"]):
                for cell, texts in zip(row[1:], source["cells"]):
                    for text in texts:
                        self.assertIn(text["text"], cell)

    def test_form(self):
        """RFC 4180: each record has the same number of fields and ends in CR LF."""
        for name in SHEETS:
            with self.subTest(name):
                source = write(name, "csv").decode()
                self.assertTrue(source.endswith("\r\n"))
                records = list(csv.reader(io.StringIO(source, newline=""), strict=True))
                self.assertEqual({len(record) for record in records}, {len(records[0])})
                for record in records:
                    for field in record:
                        self.assertNotRegex(field, r"\A\s*[=+@-]")


class Markdown(unittest.TestCase):
    def render(self, name):
        source = write(name, "markdown").decode()
        return Reader(markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(source))

    def test_tables(self):
        """A renderer makes of each table what JSON has."""
        for name in SHEETS:
            with self.subTest(name):
                page = self.render(name)
                self.assertLessEqual(page.elements, {"h1", "h2", "h3", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th",
                                                     "td", "strong", "em", "br", "a"})
                rendered = [row for table in page.tables for row in table if row]
                for table in find_tables(name):
                    self.assertIn(table["corner"], [row[0] for row in rendered])
                    for row in table["rows"]:
                        self.assertTrue(any(len(cells) == len(row["cells"]) + 1 and shows(cells, row) for cells in rendered), row)

    def test_texts(self):
        """Nothing is lost on the way, and nothing of it is taken for markup."""
        for name in SHEETS:
            if name == "map":
                continue
            with self.subTest(name):
                text = " ".join("".join(self.render(name).text).split())
                for block in json.loads(write(name, "json"))["blocks"]:
                    for item in [*block.get("items", []), *([block["text"]] if "text" in block else [])]:
                        self.assertIn(simplify(item["text"]), text)


class Hostile(unittest.TestCase):
    def read(self):
        return [text["text"] for row in find_tables("hostile")[-1]["rows"] for cell in row["cells"] for text in cell]

    def test_source(self):
        texts = "\n".join(self.read())
        for line in ("<script>", "=1+1", "~~z~~", "w" * 100):
            self.assertIn(line, texts)

    def test_html(self):
        page = Reader(write("hostile", "html").decode())
        self.assertFalse(page.elements & {"script", "img", "e@f.g"})
        text = simplify("".join(page.text))
        for line in self.read():
            self.assertIn(simplify(line), text)

    def test_text(self):
        text = write("hostile", "text").decode()
        self.assertNotRegex(text, "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Html(unittest.TestCase):
    def test_links(self):
        """Each number of a note leads to a source on the page, and each source to an address of the web."""
        for name in SHEETS:
            with self.subTest(name):
                source = write(name, "html").decode()
                for link in Reader(source).links:
                    if link.startswith("#"):
                        self.assertIn(f'id="{link[1:]}"', source)
                    else:
                        self.assertRegex(link, r"\Ahttps?://[0-9a-z]")

    def test_tables(self):
        for name in SHEETS:
            with self.subTest(name):
                source = write(name, "html").decode()
                rendered = [row for table in Reader(source).tables for row in table if row]
                for table in find_tables(name):
                    for row in table["rows"]:
                        self.assertTrue(any(shows(cells, row) for cells in rendered), row)

    def test_checker(self):
        """Valid by a checker from npm, which build-aux/test installs where it can."""
        checker = os.path.join(os.path.dirname(PROGRAM), "..", "html-checker", "node_modules", ".bin", "html-validate")
        if not os.path.exists(checker):
            self.skipTest("html-validate is not installed: there was no way to npm’s registry")
        with tempfile.TemporaryDirectory() as folder:
            config = os.path.join(folder, ".htmlvalidate.json")
            with open(config, "w", encoding="utf-8") as file:
                json.dump({"root": True, "extends": ["html-validate:recommended"]}, file)
            for name in SHEETS:
                with open(os.path.join(folder, name + ".html"), "wb") as file:
                    file.write(write(name, "html"))
            result = subprocess.run([checker, "--config", config, "--formatter", "text", folder], capture_output=True)
            self.assertEqual((result.returncode, result.stdout.decode()), (0, ""), result.stderr.decode())

    def test_tidy(self):
        for name in SHEETS:
            with self.subTest(name):
                result = subprocess.run(["tidy", "-q", "-e", "--show-info", "no"], input=write(name, "html"), capture_output=True)
                self.assertEqual((result.returncode, result.stderr.decode()), (0, ""))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
