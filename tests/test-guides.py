#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One's own guide files in the window: read when it starts, told of when they are at fault, and read anew when another
program changes them, with the person where they were.

test-guides.py PROGRAM       needs a display and a session bus
"""

import json
import os
import pathlib
import sys
import tempfile

from screen_reader import TAB_ROLES, Program, expect, pyatspi, wait_for, walk

PROGRAM = sys.argv[1]
GUIDES = pathlib.Path(os.environ["XDG_DATA_HOME"], "two-hats", "guides")
ADVICE = pathlib.Path(__file__).parent / ".." / "data" / "guide" / "advice.json"


def make_role(title, text):
    return {"format": 1, "roles": [{"id": "owner", "title": title, "sign": "ring", "tagline": "Orders the backlog",
                                    "aspects": {"mission": [{"text": text, "sources": ["E01"]}]}}]}


def write(path, guide):
    """As an editor does: beside it, then in its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(guide if isinstance(guide, str) else json.dumps(guide), encoding="utf-8")
    new.rename(path)


def expect_gone(program, text):
    wait_for(f"the end of “{text}”", lambda: text not in program.read())


def is_chosen(program, name):
    return any(node.name == name and (node.getState().contains(pyatspi.STATE_SELECTED)
                                      or node.getState().contains(pyatspi.STATE_CHECKED)
                                      or node.getState().contains(pyatspi.STATE_PRESSED))
               for node in walk(program.application))


def has_tab(program, name):
    return any(node.name == name and node.getRole() in TAB_ROLES for node in walk(program.application))


def test_reload():
    """The tab that was open stays open."""
    path = GUIDES / "owner.json"
    write(path, make_role("Product owner", "Speaks for the backlog."))
    program = Program(PROGRAM)
    program.open_tab("Product owner")
    expect(program, "Speaks for the backlog.")

    write(path, make_role("Product owner", "Orders what is built next."))
    expect(program, "Orders what is built next.")
    expect_gone(program, "Speaks for the backlog.")
    wait_for("the tab", lambda: is_chosen(program, "Product owner"))

    # The views that were not seen have the guide as well.
    program.open_tab("Compare")
    expect(program, "Orders what is built next.")
    write(path, make_role("Backlog owner", "Orders what is built next."))
    expect(program, "Backlog owner")
    program.open_tab("Roles")
    wait_for("the tab", lambda: is_chosen(program, "Backlog owner"))

    path.unlink()
    expect_gone(program, "Backlog owner")
    expect(program, "Product manager")
    program.quit()


def test_fault():
    """A banner with the place, and the built-in guide; it goes when the file is mended."""
    write(GUIDES / "broken.json", '{\n  "format": 1,\n  "roles": [ { "id": "product-manager", "titel": "Lead" } ], "x": 1\n}\n')
    write(GUIDES / "owner.json", make_role("Product owner", "Speaks for the backlog."))
    program = Program(PROGRAM)
    expect(program, "“broken.json” is left out because of line 3, column 50: “titel” is not a member that belongs here.")
    expect(program, "The file has 1 more fault.")
    expect(program, "Product owner")
    expect(program, "Product manager")
    program.check_names()

    write(GUIDES / "another.json", "{")
    expect(program, "“another.json” is left out because of line 1, column 2")
    expect(program, "1 more file is left out.")
    program.press("Hide")
    expect_gone(program, "is left out")

    (GUIDES / "another.json").unlink()
    expect(program, "“broken.json” is left out")
    write(GUIDES / "broken.json", {"format": 1, "roles": [{"id": "product-manager", "title": "Lead <b>&amp;"}]})
    expect_gone(program, "is left out")
    expect(program, "Lead <b>&amp;")
    program.quit()
    for path in GUIDES.iterdir():
        path.unlink()


def test_case_is_kept():
    """A changed guide takes nothing of the case, nor of the way through the questions; a changed model converts it."""
    program = Program(PROGRAM)
    program.open_tab("Who Do I Need?")
    program.named("How many people build the product?", pyatspi.ROLE_SPIN_BUTTON).queryValue().currentValue = 9
    program.press("Next")
    expect(program, "Idea")
    write(GUIDES / "owner.json", make_role("Product owner", "Speaks for the backlog."))
    program.open_tab("Roles")
    expect(program, "Product owner")
    program.open_tab("Who Do I Need?")
    expect(program, "Idea")

    advice = json.loads(ADVICE.read_text(encoding="utf-8"))
    model = advice["advice"]
    next(item for item in model["inputs"] if item["id"] == "people")["question"] = "How many heads?"
    write(GUIDES / "advice.json", advice)
    expect(program, "How many heads?")
    value = program.named("How many heads?", pyatspi.ROLE_SPIN_BUTTON).queryValue().currentValue
    assert value == 9, value
    program.quit("Discard")
    for path in GUIDES.iterdir():
        path.unlink()


def test_single_run(folder):
    path = pathlib.Path(folder, "own.json")
    write(path, make_role("Product owner", "Speaks for the backlog."))
    program = Program(PROGRAM, "--guide", str(path))
    # GTK 4.18 tells of no view but the one that is shown, which is that where the test before ended.
    program.open_tab("Roles")
    wait_for("the tab", lambda: has_tab(program, "Product owner"))
    write(path, "{}")
    expect(program, "“own.json” is left out because of line 1, column 1: “format” is missing.")
    wait_for("the end of the tab", lambda: not has_tab(program, "Product owner"))
    program.quit()


def main():
    test_reload()
    test_fault()
    test_case_is_kept()
    with tempfile.TemporaryDirectory() as folder:
        test_single_run(folder)


main()
