#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding with the keys alone, as a screen reader has it: typing opens the search, the number of places is told,
Enter goes to one and Escape back.

test-finding.py PROGRAM        needs a display and a session bus
"""

import sys

from screen_reader import Program, expect, pyatspi


def expect_focus(program, name):
    program.find(f"the focus on “{name}”", lambda node: node.name.startswith(name)
                 and node.getState().contains(pyatspi.STATE_FOCUSED))


def expect_status(program, text):
    """That a screen reader reads this out by itself: it is a status."""
    def test(node):
        if node.getRole() != pyatspi.ROLE_STATUS_BAR:
            return False
        shown = node.queryText()
        # The name of a text is itself, or none, by the version of GTK.
        return text in (node.name, shown.getText(0, shown.characterCount))
    program.find(f"the status “{text}”", test)


def expect_place(program, name):
    """That a row of the list says this; rows are used again for other places, and what they said before is remembered."""
    def test(node):
        if node.getRole() != pyatspi.ROLE_LIST_ITEM:
            return False
        node.clear_cache()
        return node.name.startswith(name)
    program.find(f"the place “{name}”", test)


def expect_field(program):
    """That what is typed goes to what is looked for."""
    program.find("the focus in the field", lambda node: node.getState().contains(pyatspi.STATE_FOCUSED)
                 and node.getState().contains(pyatspi.STATE_EDITABLE))


def main():
    program = Program(sys.argv[1])
    program.focus()
    expect(program, "Productboard")
    program.key("Tab")

    # Just typing opens it.
    program.type("metr")
    expect_status(program, "1 place")
    expect_place(program, "Success metrics (Compare)")
    program.check_names()
    program.key("Down")
    expect_focus(program, "Success metrics (Compare)")
    # Letters typed there go on with what is looked for, and the arrow leads back.
    program.type("zz")
    expect_status(program, "No results")
    expect(program, "Try fewer words")
    program.key("BackSpace", "BackSpace")
    expect_status(program, "1 place")
    program.key("Return")
    program.find("the focus on the row", lambda node: node.name == "Success metrics"
                 and node.getState().contains(pyatspi.STATE_FOCUSED))

    # Escape gives back place and focus. Who types at once loses nothing, while the field still slides out.
    program.key("ctrl+f")
    program.type("how often do dates slip")
    expect_place(program, "How often do dates slip")
    program.key("Escape")
    expect_focus(program, "Success metrics")

    # To what tells a role from another, on the page of one of the two.
    program.key("ctrl+f")
    program.type("delivery manager within agreed scope")
    expect_place(program, "Often confused with: Delivery manager: A project manager")
    program.key("Return")
    expect_focus(program, "Delivery manager: A project manager keeps")

    # By the button; then to a question, before there is an answer.
    program.named("Find", pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON).queryAction().doAction(0)
    # The button is held for a moment before it opens anything.
    expect_field(program)
    program.type("how often do dates slip")
    expect(program, "How often do dates slip, or do tasks fall between")
    program.key("Return")
    expect_focus(program, "Rarely")
    program.quit()


if __name__ == "__main__":
    main()
