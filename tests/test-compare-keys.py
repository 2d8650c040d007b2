#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Comparing with the keys alone, as a screen reader has it: the lenses, which roles stand in the columns and in what
order, comparisons that are kept under names, and the one role at a time of a narrow window.

test-compare-keys.py PROGRAM        needs a display and a session bus
"""

import subprocess
import sys

from screen_reader import Program, expect, pyatspi, wait_for, walk

# More than there are stops of the Tab key beside the comparison.
MOST_KEYS = 40


def has_focus(node):
    return node.getState().contains(pyatspi.STATE_FOCUSED)


def get_focus(program):
    return wait_for("the focus", lambda: next((node for node in walk(program.application) if has_focus(node)), None))


def get_name(node):
    """The button in a drop-down is named by the whole."""
    whole = node.parent
    return whole.name if whole is not None and whole.getRole() == pyatspi.ROLE_COMBO_BOX else node.name


def expect_focus(program, name):
    return program.find(f"the focus on “{name}”", lambda node: has_focus(node) and node.name.startswith(name))


def go(program, key, name):
    """Presses a key until what has this name has the focus."""
    heard = []
    for _ in range(MOST_KEYS):
        node = get_focus(program)
        heard.append(get_name(node))
        if heard[-1] == name:
            return
        program.key(key)
        wait_for(f"the focus elsewhere than on “{node.name}”", lambda: not has_focus(node))
    raise AssertionError(f"“{name}” is not reached with {key}: {heard}")


def expect_columns(program, *roles):
    def get():
        return [node.name.split(":")[0].split(", ")[1] for node in walk(program.application)
                if node.name.startswith("Main goal, ")] == list(roles)
    wait_for(f"the columns {roles}", get)


def expect_gone(program, name):
    wait_for(f"the end of “{name}”", lambda: all(node.name != name for node in walk(program.application)))


def choose_lens(program):
    go(program, "shift+Tab", "Different")
    program.key("space")
    program.find("the lens on what differs", lambda node: node.name == "Different" and (
        node.getState().contains(pyatspi.STATE_PRESSED) or node.getState().contains(pyatspi.STATE_CHECKED)))
    go(program, "Tab", "Shared")
    program.key("space")
    expect(program, "3 aspects · 4 shared items, marked ⇄")
    go(program, "shift+Tab", "All")
    program.key("space")
    expect(program, "15 aspects · 4 shared items, marked ⇄")


def choose_columns(program):
    """A third role, which goes to the left; and an aspect less."""
    go(program, "Tab", "Columns")
    program.key("space")
    go(program, "Tab", "Product owner")
    program.check_names()
    program.key("space")
    expect_columns(program, "Product manager", "Project manager", "Product owner")
    program.key(*["alt+Up"] * 8)
    expect_focus(program, "Product owner")
    expect_columns(program, "Product owner", "Product manager", "Project manager")
    go(program, "Tab", "Analogy")
    program.key("space")
    expect(program, "14 aspects")
    program.key("Escape")
    expect_focus(program, "Columns")


def keep(program):
    go(program, "Tab", "Saved")
    program.key("space")
    go(program, "Tab", "Name of this comparison")
    program.type("Three roles")
    program.key("Return")
    program.named("Three roles", pyatspi.ROLE_PUSH_BUTTON)
    program.check_names()
    program.key("Escape")
    expect_focus(program, "Saved")


def recall(program):
    """What was kept is there again after the columns have changed."""
    go(program, "shift+Tab", "Columns")
    program.key("space")
    go(program, "Tab", "Product owner")
    program.key("space", "Escape")
    expect_columns(program, "Product manager", "Project manager")
    go(program, "Tab", "Saved")
    program.key("space")
    go(program, "Tab", "Three roles")
    program.key("space")
    expect_columns(program, "Product owner", "Product manager", "Project manager")
    expect_focus(program, "Saved")


def rename_and_delete(program):
    program.key("space")
    go(program, "Tab", "Rename “Three roles”")
    program.key("space")
    expect_focus(program, "New name")
    program.key("ctrl+a")
    program.type("All three")
    program.key("Return")
    expect_focus(program, "All three")

    go(program, "Tab", "Delete “All three”")
    program.key("space")
    expect(program, "“All three” is deleted")
    expect_focus(program, "Undo")
    program.key("space")
    expect_focus(program, "All three")
    go(program, "Tab", "Delete “All three”")
    program.key("space")
    expect_focus(program, "Undo")
    program.key("Escape")
    expect_focus(program, "Saved")
    program.key("space")
    expect(program, "Give what you compare now a name")
    expect_gone(program, "All three")
    program.key("Escape")
    expect_focus(program, "Saved")


def read_narrow(program):
    """One role at a time; which one is chosen from a list, or with buttons where there are two."""
    subprocess.run(["xdotool", "windowsize", program.window(), "400", "700"], check=True)
    expect_columns(program, "Product owner")
    go(program, "Tab", "Role")
    program.key("space")
    program.key("Down", "Return")
    expect_columns(program, "Product manager")
    program.check_names()


def main():
    program = Program(sys.argv[1])
    program.focus()
    expect(program, "Productboard")
    program.key("alt+2")
    expect_focus(program, "Mission, Product manager")
    choose_lens(program)
    choose_columns(program)
    keep(program)
    recall(program)
    rename_and_delete(program)
    read_narrow(program)
    program.quit()


if __name__ == "__main__":
    main()
