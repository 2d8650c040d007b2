#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cases as a person has them: opened from a file, edited, undone, saved, asked about when the window closes, and
recovered after the program was killed.

test-cases.py PROGRAM        needs a display and a session bus
"""

import json
import os
import pathlib
import signal
import sys
import tempfile
import time

from screen_reader import Program, expect, pyatspi, wait_for

PROGRAM = sys.argv[1]
CASE = {"format": 1, "answers": {"people": 7, "maturity": "growth"}}
STATE = pathlib.Path(os.environ["XDG_STATE_HOME"], "two-hats")


def write_case(folder, name, case):
    path = pathlib.Path(folder, name)
    path.write_text(json.dumps(case), encoding="utf-8")
    return path


def set_people(program, number):
    spin = program.named("People building the product", pyatspi.ROLE_SPIN_BUTTON)
    spin.queryValue().currentValue = number


def window_titled(program, title):
    wait_for(f"the window “{title}”", lambda: any(
        program.application.getChildAtIndex(index).name == title for index in range(program.application.childCount)))


def get_copies():
    return list((STATE / "unsaved").glob("*.recovery"))


def test_file(folder):
    path = write_case(folder, "Agency.twohats", CASE)
    program = Program(PROGRAM, str(path))
    window_titled(program, "Agency — Two Hats")
    expect(program, "Hire a product manager first")

    set_people(program, 20)
    expect(program, "Hire both, the product manager first")
    window_titled(program, "• Agency — Two Hats")
    program.key("ctrl+z")
    expect(program, "Hire a product manager first")
    window_titled(program, "Agency — Two Hats")
    program.key("ctrl+shift+z")
    window_titled(program, "• Agency — Two Hats")

    program.key("ctrl+s")
    window_titled(program, "Agency — Two Hats")
    saved = json.loads(path.read_text(encoding="utf-8"))
    assert saved["answers"] == {"people": 20, "maturity": "growth"}, saved

    # Asked once; Cancel keeps all, Save writes.
    set_people(program, 3)
    window_titled(program, "• Agency — Two Hats")
    program.key("ctrl+w")
    program.press("Cancel")
    wait_for("the end of the dialog", lambda: program.application.childCount == 1)
    window_titled(program, "• Agency — Two Hats")
    program.focus()
    program.quit("Save")
    saved = json.loads(path.read_text(encoding="utf-8"))
    assert saved["answers"]["people"] == 3, saved
    assert not get_copies()


def test_refused(folder):
    newer = write_case(folder, "Newer.twohats", {"format": 2, "surprise": True})
    before = newer.read_bytes()
    program = Program(PROGRAM, str(newer))
    expect(program, "was written by a newer version of Two Hats")
    program.quit()
    assert newer.read_bytes() == before

    broken = write_case(folder, "Broken.twohats", {"format": 1, "answers": {"people": 0}})
    program = Program(PROGRAM, str(broken))
    expect(program, "Broken.twohats:1:37: “0” is not a value of “people”")
    program.quit()


def test_killed(folder):
    path = write_case(folder, "Startup.twohats", CASE)
    program = Program(PROGRAM, str(path))
    expect(program, "Hire a product manager first")
    set_people(program, 20)
    expect(program, "Hire both, the product manager first")
    time.sleep(1)
    os.kill(program.process.pid, signal.SIGKILL)
    program.process.wait()
    assert len(get_copies()) == 1
    assert json.loads(path.read_text(encoding="utf-8")) == CASE

    program = Program(PROGRAM)
    expect(program, "The program ended unexpectedly. 1 case had changes that were not saved.")
    program.press("Restore")
    window_titled(program, "• Startup — Two Hats")
    expect(program, "Hire both, the product manager first")
    program.key("ctrl+s")
    window_titled(program, "Startup — Two Hats")
    assert json.loads(path.read_text(encoding="utf-8"))["answers"]["people"] == 20
    program.quit()
    assert not get_copies()

    # What was discarded is not offered again.
    program = Program(PROGRAM)
    program.named("Roles")
    assert "The program ended unexpectedly" not in program.read()
    program.quit()


def main():
    with tempfile.TemporaryDirectory() as folder:
        test_file(folder)
        test_refused(folder)
        test_killed(folder)


if __name__ == "__main__":
    main()
