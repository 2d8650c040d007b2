#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A role of one's own with the keys alone: made, written, put in order, taken back, and shown at once in the main window.

test-my-roles.py PROGRAM     needs a display and a session bus
"""

import copy
import json
import os
import pathlib
import sys

from screen_reader import TAB_ROLES, Program, expect, pyatspi, wait_for

PROGRAM = sys.argv[1]
GUIDES = pathlib.Path(os.environ["XDG_DATA_HOME"], "two-hats", "guides")
PATH = GUIDES / "new-role.json"


def read():
    return json.loads(PATH.read_text(encoding="utf-8"))["roles"][0]


def wait_for_role(what, test):
    wait_for(what, lambda: test(read()))


def add(program, text):
    program.tab_to("the button", lambda node: node.name == "Skills: Add Statement")
    program.key("Return")
    wait_for("the field", lambda: program.named("Skills: Statement 1"))
    program.type(text)
    wait_for_role(text, lambda role: text in [skill["text"] for skill in role["aspects"]["skills"]])


def has_skills(*texts):
    return lambda role: [skill["text"] for skill in role["aspects"]["skills"]] == list(texts)


def open_window(main_window):
    """The program as if it had that window alone: each window has a focus of its own."""
    main_window.key("shift+ctrl+m")
    main_window.focus("My Roles$")
    program = copy.copy(main_window)
    program.application = main_window.named("My Roles", pyatspi.ROLE_FRAME)
    return program


def main():
    main_window = Program(PROGRAM)
    expect(main_window, "Product manager")
    program = open_window(main_window)
    expect(program, "No roles of your own yet")
    program.tab_to("the button", lambda node: node.name == "New Role" and node.getRole() == pyatspi.ROLE_PUSH_BUTTON)
    program.key("Return")
    wait_for("the file", PATH.exists)
    program.tab_to("the title", lambda node: node.name == "Title")
    program.key("ctrl+a")
    program.type("Backlog owner")
    wait_for_role("the title", lambda role: role["title"] == "Backlog owner")
    # The tab of the role in the main window.
    main_window.named("Backlog owner", *TAB_ROLES)

    add(program, "Listens")
    add(program, "Says no")
    program.check_names()
    program.key("alt+Up")
    wait_for_role("the order", has_skills("Says no", "Listens"))
    program.key("alt+Down")
    wait_for_role("the order", has_skills("Listens", "Says no"))
    before = PATH.read_bytes()
    program.tab_to("the button", lambda node: node.name == "Skills: Remove Statement 2")
    program.key("Return")
    expect(program, "Statement removed")
    wait_for_role("the rest", has_skills("Listens"))
    program.key("ctrl+z")
    wait_for("the same bytes", lambda: PATH.read_bytes() == before)
    program.key("shift+ctrl+z")
    wait_for_role("the rest again", has_skills("Listens"))
    program.key("ctrl+z")
    wait_for("the same bytes again", lambda: PATH.read_bytes() == before)

    program.key("Escape")
    program.check_names()
    wait_for("the row", lambda: program.named("Backlog owner", pyatspi.ROLE_LIST_ITEM)
             .getState().contains(pyatspi.STATE_FOCUSED))
    main_window.quit()


main()
