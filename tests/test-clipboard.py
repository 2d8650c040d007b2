#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What other programs find on the clipboard: copies from the window with keys and menu, and reads each
form back through X11.

test-clipboard.py PROGRAM        needs a display and a session bus
"""

import csv
import html.parser
import io
import re
import shutil
import subprocess
import sys

from screen_reader import Program, expect, pyatspi, wait_for

PROGRAM = sys.argv[1]
HTML, TABBED, MARKDOWN = "text/html", "text/plain;charset=utf-8", "text/markdown"


def paste(target):
    return subprocess.run(["xclip", "-o", "-selection", "clipboard", "-t", target], check=True, capture_output=True,
                          timeout=20).stdout.decode()


def wait_for_paste(what, start):
    wait_for(what, lambda: paste("UTF8_STRING").startswith(start))
    targets = set(paste("TARGETS").split("\n"))
    missing = {HTML, TABBED, MARKDOWN, "UTF8_STRING", "STRING", "TIMESTAMP"} - targets
    assert not missing, f"{what}: {missing} is not offered, but {targets}"
    assert paste("UTF8_STRING") == paste(TABBED)


class Table(html.parser.HTMLParser):
    """The texts of an HTML table's cells."""

    def __init__(self, text):
        super().__init__()
        self.rows = []
        self.is_in_cell = False
        self.is_style = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.is_style = tag == "style"
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
        elif tag in ("br", "li") and self.is_in_cell:
            self.rows[-1][-1] += "\n"
        if tag in ("td", "th"):
            self.is_in_cell = True

    def handle_endtag(self, tag):
        self.is_style = False
        if tag in ("td", "th"):
            self.is_in_cell = False

    def handle_data(self, data):
        if self.is_in_cell:
            self.rows[-1][-1] += data
        else:
            assert self.is_style or not data.strip(), f"“{data}” stands outside of the cells"


def words(cell):
    return re.findall(r"\w+", cell.replace("<br>", " "))


def compare(name, expected, rows):
    assert [[words(cell) for cell in row] for row in rows] == [[words(cell) for cell in row] for row in expected], \
        f"{name} has other cells:\n{rows}"


def check_table(text, corner, n_columns):
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True))
    assert rows[0][0] == corner and {len(row) for row in rows} == {n_columns}, rows
    compare(HTML, rows, Table(paste(HTML)).rows)

    lines = paste(MARKDOWN).strip().split("\n")
    assert lines[1] == "|" + " --- |" * n_columns
    cells = [re.split(r"(?<!\\)\|", line.strip("|")) for line in lines[:1] + lines[2:]]
    compare(MARKDOWN, rows, [[re.sub(r"\\(.)", r"\1", cell) for cell in line] for line in cells])
    # The numbers of notes would lead nowhere.
    for form in (HTML, MARKDOWN):
        assert "<sup>" not in paste(form) and "\\[" not in paste(form)
    return rows


def copy_cells(program):
    # A window whose focus has come: keys that come earlier go nowhere.
    program.key("alt+1")
    program.key("alt+2")
    program.key("ctrl+Home")
    program.find("the focus", lambda node: node.name == "Aspect" and node.getState().contains(pyatspi.STATE_FOCUSED))
    program.key("ctrl+c")
    wait_for("the corner", lambda: paste("UTF8_STRING") == "Aspect")

    program.key("Down", "Down", "Down", "Down", "Down", "Right")
    cell = program.find("the focus on a list", lambda node: node.getState().contains(pyatspi.STATE_FOCUSED)
                        and ", Product manager: " in node.name)
    text = cell.name.split(", Product manager: ", 1)[1]
    program.key("ctrl+c")
    wait_for_paste("a cell", text[:10])
    lines = paste(TABBED).split("\n")
    assert len(lines) > 1, lines
    # Plain text for people, and one cell for a spreadsheet.
    compare(HTML, [["\n".join(lines)]], Table(paste(HTML)).rows)
    assert paste(MARKDOWN).count("- ") >= len(lines)


def main():
    if shutil.which("xclip") is None:
        print("xclip is not installed")
        sys.exit(77)

    program = Program(PROGRAM)
    program.open_tab("Compare")
    program.find("the comparison", lambda node: node.name.startswith("Main goal, Product manager: "))
    copy_cells(program)

    program.key("ctrl+shift+c")
    wait_for_paste("the table", "Aspect\tProduct manager\t")
    expect(program, "Copied table")
    rows = check_table(paste(TABBED), "Aspect", 3)
    assert len(rows) > 12 and any("\n" in cell for row in rows for cell in row)

    # Where there is no table, that is said, and what was copied stays.
    program.key("alt+1")
    program.key("ctrl+shift+c")
    expect(program, "There is no table here to copy")
    wait_for_paste("the old table", "Aspect\tProduct manager\t")

    # From the menu.
    program.key("alt+2")
    program.key("ctrl+Home")
    program.find("the focus", lambda node: node.name == "Aspect" and node.getState().contains(pyatspi.STATE_FOCUSED))
    program.key("ctrl+c")
    wait_for("the corner", lambda: paste("UTF8_STRING") == "Aspect")
    program.key("F10")
    program.find("the menu", lambda node: node.name == "Copy Table" and node.getRole() == pyatspi.ROLE_MENU_ITEM)
    program.key("t")
    wait_for_paste("the table from the menu", "Aspect\tProduct manager\t")

    program.focus()
    program.quit()


if __name__ == "__main__":
    main()
