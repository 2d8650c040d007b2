#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A role taken in and given out through GTK's own file dialog, with the keys: a valid file, a broken one, and a place
where nothing can be written; and a file that another program changes while it is being edited.

test-role-files.py PROGRAM     needs a display and a session bus
"""

import copy
import json
import os
import pathlib
import sys
import tempfile

from screen_reader import Program, expect, find_windows, pyatspi, wait_for

PROGRAM = sys.argv[1]
GUIDES = pathlib.Path(os.environ["XDG_DATA_HOME"], "two-hats", "guides")
ROLE = {"id": "owner", "title": "Owner", "sign": "ring", "tagline": "t", "aspects": {}}
GUIDE = {"format": 1, "roles": [ROLE]}
# Nobody can make a file here, not even the system’s administrator.
UNWRITABLE = "/proc/owner.json"
OPEN = "^Import a Guide File$"
SAVE = "^Export Role$"


def open_window(main_window):
    """The program as if it had that window alone."""
    main_window.key("shift+ctrl+m")
    main_window.focus("My Roles$")
    program = copy.copy(main_window)
    program.application = main_window.named("My Roles", pyatspi.ROLE_FRAME)
    return program


def answer(program, item, dialog, path):
    """Chooses from the menu, and types a path into the dialog that comes."""
    program.focus("My Roles$")
    program.key("F10")
    program.named(item).queryAction().doAction(0)
    program.focus(dialog)
    if dialog == SAVE:
        program.key("ctrl+a")
    # Where a file is to be opened, the first character opens a line for the rest.
    program.type(str(path))
    program.key("Return")
    wait_for("the end of the dialog", lambda: not find_windows(dialog))
    program.focus("My Roles$")


def test_import(program, folder):
    broken = folder / "broken.json"
    broken.write_text('{"format": 1,\n "roles": [{"id": "x", "titel": 1}]}', encoding="utf-8")
    answer(program, "Import…", OPEN, broken)
    expect(program, "Not imported: broken.json:2:")
    assert not GUIDES.exists() or not list(GUIDES.iterdir())

    whole = folder / "owner.json"
    whole.write_text(json.dumps(GUIDE), encoding="utf-8")
    answer(program, "Import…", OPEN, whole)
    expect(program, "Imported")
    assert json.loads((GUIDES / "owner.json").read_text(encoding="utf-8")) == GUIDE


def test_export(program, folder):
    answer(program, "Export Role…", SAVE, UNWRITABLE)
    expect(program, f"Could not save “{UNWRITABLE}”")

    target = folder / "given.json"
    answer(program, "Export Role…", SAVE, target)
    wait_for("the file", target.exists)
    expect(program, f"Saved “{target}”")
    assert json.loads(target.read_text(encoding="utf-8")) == GUIDE


def test_conflict(program):
    """What is typed is not written over what another program wrote, nor lost."""
    path = GUIDES / "owner.json"
    theirs = json.dumps({"format": 1, "roles": [ROLE | {"title": "Theirs"}]})
    program.tab_to("the title", lambda node: node.name == "Title")
    program.key("ctrl+a")
    program.type("Mine")
    path.write_text(theirs, encoding="utf-8")
    # Typed faster than it is saved, or saved before and typed again: either way both are there in the end.
    program.type("r")
    expect(program, "Another program has changed this role’s file")
    assert path.read_text(encoding="utf-8") == theirs
    program.press("Keep Mine as a Copy")
    wait_for("the copy", lambda: any("Miner" in role["title"] for copied in GUIDES.glob("copy-of-*.json")
                                     for role in json.loads(copied.read_text(encoding="utf-8"))["roles"]))
    expect(program, "Copy of Miner")
    assert path.read_text(encoding="utf-8") == theirs


def main():
    main_window = Program(PROGRAM)
    expect(main_window, "Product manager")
    program = open_window(main_window)
    expect(program, "No roles of your own yet")
    with tempfile.TemporaryDirectory() as folder:
        test_import(program, pathlib.Path(folder))
        test_export(program, pathlib.Path(folder))
    test_conflict(program)
    main_window.quit()


main()
