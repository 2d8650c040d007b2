#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds: opens every view and tab, reads every name, types a
team size, picks a maturity and reads the recommendation, and again after a restart.

atspi-walk.py PROGRAM        needs a display and a session bus
"""

import sys
import time

from screen_reader import Program, expect, pyatspi, wait_for, walk

PROGRAM = sys.argv[1]


def walk_roles(program):
    program.open_tab("Roles")
    for role, word in (("Project manager", "PRINCE2"), ("Product manager", "Productboard")):
        program.open_tab(role)
        expect(program, word)
        if program.check_names() < 30:
            raise AssertionError(f"{role}: too little can be read")
    walk_related_roles(program)


def has_focus(node):
    return node.getState().contains(pyatspi.STATE_FOCUSED)


def walk_related_roles(program):
    """With the keys: from the tab into the list, to a role, to one that it is confused with, and back."""
    program.open_tab("Related Roles")
    expect(program, "Often taken for one of the main roles")
    program.check_names()
    row = program.named("Product owner", pyatspi.ROLE_LIST_ITEM)
    if "Scrum team" not in row.description:
        raise AssertionError(f"the row of the product owner says “{row.description}”")
    program.key("alt+1")
    for _ in range(8):
        if any(has_focus(node) and node.getRole() == pyatspi.ROLE_LIST_ITEM for node in walk(program.application)):
            break
        program.key("Tab")
        time.sleep(0.3)
    program.key("Home", "Down", "Down")
    program.find("the focus on the product owner", lambda node: has_focus(node) and node.name == "Product owner")
    program.key("Return")
    expect(program, "told in short: the sources say less")
    program.find("the focus on the mission", lambda node: has_focus(node) and node.name.startswith("Answers for the value"))
    program.check_names()

    program.key("Escape")
    program.find("the focus on the row again", lambda node: has_focus(node) and node.name == "Product owner")
    program.key("Return")
    expect(program, "told in short: the sources say less")
    program.press("Go to “Product manager”")
    expect(program, "Productboard")
    program.press("Go to “Product marketing manager”")
    expect(program, "What the world hears of the product")
    program.key("alt+Left")
    program.find("the list", lambda node: has_focus(node) and node.name == "Product marketing manager")


def walk_comparison(program):
    program.open_tab("Compare")
    cell = program.find("the cell of the main goal", lambda node: node.name.startswith("Main goal, Product manager: Build"))
    if cell.getRole() != pyatspi.ROLE_TABLE_CELL:
        raise AssertionError(f"a cell is a {cell.getRoleName()}")
    program.check_names()

    # With the keys alone: into the grid, down, and to the right.
    program.key("alt+1")
    program.key("alt+2")
    for keys, name in ((["Down"], "Analogy, Product manager: "), (["Right"], "Analogy, Project manager: "),
                       (["Home"], "Analogy"), (["ctrl+End"], "Not this job, Project manager: "),
                       (["ctrl+Home"], "Aspect")):
        program.key(*keys)
        program.find(f"the focus on “{name}”", lambda node: node.name.startswith(name)
                     and node.getState().contains(pyatspi.STATE_FOCUSED))

    # A column goes where the arrow points, and the focus with it; then back.
    program.key("ctrl+Home", "Down", "Right")
    for key, roles in (("alt+Right", ["Project manager", "Product manager"]), ("alt+Left", ["Product manager", "Project manager"])):
        program.key(key)
        wait_for(f"the columns {roles}", lambda: [node.name.split(":")[0].split(", ")[1] for node in walk(program.application)
                                                  if node.name.startswith("Mission, ")] == roles)
        program.find("the focus in the column", lambda node: node.name.startswith("Mission, Product manager: ")
                     and node.getState().contains(pyatspi.STATE_FOCUSED))

    # Only what is shared, and all again.
    program.press("Shared")
    expect(program, "3 aspects · 4 shared items, marked ⇄")
    program.check_names()
    program.press("All")
    expect(program, "15 aspects · 4 shared items, marked ⇄")


def walk_preview(program):
    """From the comparison, with the keys alone."""
    program.key("ctrl+shift+p")
    program.focus("^Print Preview$")
    program.named("Page 1 of 3", pyatspi.ROLE_IMAGE, pyatspi.ROLE_ICON)
    program.named("Page 3 of 3", pyatspi.ROLE_LIST_ITEM)
    program.check_names()
    program.key("Page_Down")
    program.named("Page 2 of 3", pyatspi.ROLE_IMAGE, pyatspi.ROLE_ICON)
    for key, name, state in (("alt+m", "Margins, in mm", pyatspi.STATE_FOCUSED),
                             ("alt+x", "Text size, in points", pyatspi.STATE_FOCUSED),
                             ("alt+n", "Notes column", pyatspi.STATE_CHECKED)):
        program.key(key)
        program.find(f"“{name}” by {key}", lambda node: node.name.startswith(name) and node.getState().contains(state))
    program.key("Escape")
    program.focus()


def walk_help(program):
    """The help about what is shown, and the list of keys, each as headings with what stands below them."""
    program.key("F1")
    program.named("How do I lay the roles side by side?", pyatspi.ROLE_HEADING)
    program.named("Topic", pyatspi.ROLE_COMBO_BOX)
    program.check_names()
    program.focus("^Help$")
    program.key("Escape")
    wait_for("the end of the help", lambda: program.application.childCount == 1)
    program.focus()

    program.key("ctrl+question")
    program.named("In Tables and Maps", pyatspi.ROLE_HEADING)
    expect(program, "Shift+Ctrl+Z or Ctrl+Y")
    program.focus("^Keyboard Shortcuts$")
    program.key("Escape")
    wait_for("the end of the list", lambda: program.application.childCount == 1)
    program.focus()


def walk_together(program):
    program.open_tab("Together")
    for word in ("The map and the car", "79\u00a0%", "92\u00a0%", "54\u00a0%", "36\u00a0%", "Who reports to whom?"):
        expect(program, word)
    program.check_names()


def expect_text(node, text):
    """That the text which can be edited becomes this one."""
    def get():
        shown = node.queryText()
        return [shown.getText(0, shown.characterCount)] == [text]
    wait_for(f"“{text}” in “{node.name}”", get)


def walk_papers(program):
    """A paper is chosen, filled in, undone with the keys while typing, and offered for export."""
    program.open_tab("Papers")
    expect(program, "Title: Product manager (assumed)")
    program.check_names()

    entry = program.tab_to("the entry of the company", lambda node: node.name == "Company"
                           and node.getState().contains(pyatspi.STATE_EDITABLE))
    program.type("Acme")
    expect_text(entry, "Acme")
    program.key("ctrl+z")
    expect_text(entry, "")
    program.key("ctrl+shift+z")
    expect_text(entry, "Acme")
    program.type(" Ltd")
    expect_text(entry, "Acme Ltd")

    # Tab leads into a text of several lines, and out of it.
    program.key("Tab", "Tab", "Tab")
    program.type("Now")
    lines = program.find("the text of several lines", lambda node: node.name == "Why now"
                         and node.getState().contains(pyatspi.STATE_EDITABLE))
    expect_text(lines, "Now")
    program.key("ctrl+z")
    expect_text(lines, "")
    program.key("Tab")
    wait_for("the focus elsewhere", lambda: not lines.getState().contains(pyatspi.STATE_FOCUSED))

    program.key("ctrl+shift+e")
    program.named("Choose File…", pyatspi.ROLE_PUSH_BUTTON)
    program.key("Escape")
    program.focus()


def walk_wizard(program):
    program.open_tab("Who Do I Need?")
    expect(program, "Question 1 of 2")
    program.check_names()
    spin = program.find("the number", lambda node: node.getRole() == pyatspi.ROLE_SPIN_BUTTON)
    spin.queryValue().currentValue = 7
    program.press("Next")

    expect(program, "Question 2 of 2")
    program.check_names()
    program.key("Down", "Down", "Down", "space")
    program.press("Next")
    expect(program, "Hire a product manager first")
    expect(program, "35\u00a0h")
    program.check_names()

    walk_papers(program)
    for tab, word in (("Rules", "The outcomes in order"), ("Plan", "Add Step"), ("Assumptions", "One person’s week"),
                      ("Answer", "Hire a product manager first")):
        program.open_tab(tab)
        expect(program, word)
        program.check_names()

    # Edited in place, the result follows.
    spin = program.named("People building the product", pyatspi.ROLE_SPIN_BUTTON)
    spin.queryValue().currentValue = 20
    expect(program, "Hire both, the product manager first")


def main():
    program = Program(PROGRAM)
    walk_roles(program)
    walk_comparison(program)
    walk_preview(program)
    walk_help(program)
    walk_together(program)
    walk_wizard(program)
    program.quit("Discard")

    # The answers are still there, and the result comes at once.
    program = Program(PROGRAM)
    program.open_tab("Who Do I Need?")
    expect(program, "Hire both, the product manager first")
    program.quit()


if __name__ == "__main__":
    main()
