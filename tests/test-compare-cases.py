#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Comparing cases as a person does: from the keyboard, with two windows open, while one of them is being edited.

test-compare-cases.py PROGRAM        needs a display and a session bus
"""

import copy
import pathlib
import subprocess
import sys

from screen_reader import Program, expect, pyatspi, wait_for, walk

CASES = pathlib.Path(__file__).parent / "data" / "cases"


def focus(title):
    found = wait_for(f"the window “{title}”", lambda: subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"], capture_output=True, text=True).stdout.split())
    subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True)


def get_window(program, title):
    """The program as if that window were all of it: reading all windows takes long."""
    part = copy.copy(program)
    part.application = wait_for(f"the window “{title}”", lambda: next(
        (window for window in program.application if window.name == title), None))
    return part


def expect_columns(program, *names):
    expected = [f"Column {number} of {len(names)}: {name}" for number, name in enumerate(names, 1)]
    wait_for(f"the columns {expected}", lambda: expected == [
        node.name for node in walk(program.application) if node.name.startswith("Column ")])


def main():
    program = Program(sys.argv[1], str(CASES / "Founder.twohats"), str(CASES / "HR.twohats"))

    # From each window in turn: founder against HR.
    focus("Founder — Two Hats")
    program.key("ctrl+d")
    comparison = get_window(program, "Compare Cases")
    expect(comparison, "Choose another case, or a later step of the growth plan, to hold against this one.")
    expect_columns(comparison, "Founder")
    focus("HR — Two Hats")
    program.key("ctrl+d")
    expect_columns(comparison, "Founder", "HR")
    expect(comparison, "“Founder” leads to “Hire a product manager first”, “HR” to “Hire both, the project manager first”.")
    expect(comparison, "“Fixed from outside” and “Teams that deliver together” together do.")
    comparison.check_names()

    # A column moves by the keyboard, and keeps the focus.
    focus("Compare Cases")
    program.key("alt+Right")
    expect_columns(comparison, "HR", "Founder")
    program.key("alt+Left")
    expect_columns(comparison, "Founder", "HR")

    # What is edited in the window of the case shows at once.
    founder = get_window(program, "Founder — Two Hats")
    founder.named("People building the product", pyatspi.ROLE_SPIN_BUTTON).queryValue().currentValue = 3
    expect(comparison, "“Founder” leads to “One person wears both hats")

    # Now against next year: the case itself goes, and a step of its plan comes back from the menu.
    program.key("Delete")
    expect_columns(comparison, "HR")
    # Called by its text in GTK 4.8, and by its name in 4.18.
    add = comparison.find("the button to add a case", lambda node: node.name in ("Add", "Add a Case")
                          and node.getState().contains(pyatspi.STATE_FOCUSABLE))
    add.queryAction().doAction(0)
    comparison.named("1 January 2027: 20 people, Growth", pyatspi.ROLE_MENU_ITEM).queryAction().doAction(0)
    expect_columns(comparison, "HR", "Founder, 1 January 2027")
    expect(comparison, "“Founder, 1 January 2027” to “Hire both, the product manager first”")

    # Empty again.
    focus("Compare Cases")
    program.key("Delete")
    expect_columns(comparison, "HR")
    program.key("Delete")
    expect(comparison, "Choose two cases to see what differs")
    program.key("ctrl+w")
    wait_for("the end of the window", lambda: program.application.childCount == 2)

    focus("HR — Two Hats")
    program.quit("Discard")


if __name__ == "__main__":
    main()
