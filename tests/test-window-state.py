#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A run begins where the last one ended: its window's size, view and tabs, its colours and the size of its text.

test-window-state.py PROGRAM        needs a display and a session bus
"""

import os
import subprocess
import sys

from screen_reader import Program, expect, pyatspi, wait_for

PROGRAM = sys.argv[1]
STATE = os.path.join(os.environ["XDG_STATE_HOME"], "two-hats", "window.ini")
PREFERENCES = os.path.join(os.environ["XDG_CONFIG_HOME"], "two-hats", "preferences.ini")
# At the top of the comparison, where it is in sight however large the text.
CELL = "Mission, Product manager: "


def get_size(program):
    shell = subprocess.run(["xdotool", "getwindowgeometry", "--shell", program.window()], check=True,
                           capture_output=True, text=True).stdout
    values = dict(line.split("=") for line in shell.split())
    return int(values["WIDTH"]), int(values["HEIGHT"])


def get_height(program):
    """How high the comparison's cell is."""
    cell = program.find(CELL, lambda node: node.name.startswith(CELL))
    return cell.queryComponent().getExtents(pyatspi.WINDOW_COORDS).height


def resize(program, width, height):
    subprocess.run(["xdotool", "windowsize", "--sync", program.window(), str(width), str(height)], check=True)
    wait_for("the new size", lambda: get_size(program) == (width, height))


def choose_dark(program):
    program.key("ctrl+comma")
    program.named("Follow the desktop")
    program.focus("Preferences")
    program.key("alt+d")
    wait_for("the choice", lambda: "color-scheme=dark" in open(PREFERENCES, encoding="utf-8").read())
    if program.check_names() < 4:
        raise AssertionError("the preferences cannot be read")
    program.key("Escape")
    program.focus()


def test_kept():
    program = Program(PROGRAM)
    resize(program, 900, 650)
    program.focus()
    program.open_tab("Project manager")
    expect(program, "PRINCE2")
    program.key("alt+2")
    normal = get_height(program)
    for _ in range(5):
        program.key("ctrl+plus")
    wait_for("larger text", lambda: get_height(program) > normal)
    choose_dark(program)
    program.quit()

    program = Program(PROGRAM)
    wait_for("the size of the last run", lambda: get_size(program) == (900, 650))
    wait_for("larger text again", lambda: get_height(program) > normal)
    program.focus()
    program.key("ctrl+0")
    wait_for("text as it was", lambda: get_height(program) == normal)
    # Not only of the view that it begins with.
    program.key("alt+1")
    expect(program, "PRINCE2")
    program.quit()
    with open(PREFERENCES, encoding="utf-8") as file:
        text = file.read()
    if "color-scheme=dark" not in text or "text-size=100" not in text:
        raise AssertionError(text)


def test_broken():
    """What is kept and cannot be understood is as if it were not there."""
    for text in ("", "[window", "[window]\nwidth=-5\nheight=99999999\nview=elsewhere\nroles-tab=nobody\n", "[window]\nwidth=1\nheight=1\n"):
        with open(STATE, "w", encoding="utf-8") as file:
            file.write(text)
        program = Program(PROGRAM)
        expect(program, "Product manager")
        wait_for("the first size", lambda: get_size(program) == (1000, 700))
        program.quit()


test_kept()
test_broken()
