#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a desktop starts the program: one process, asked over the bus or by a second start to show more.

test-launch.py PROGRAM        needs a display and a session bus
"""

import pathlib
import subprocess
import sys
import tempfile

from screen_reader import TAB_ROLES, Program, find_windows, pyatspi, wait_for

PROGRAM = sys.argv[1]
ID = "io.github.twohats.TwoHats"
PATH = "/io/github/twohats/TwoHats"


def start(*arguments):
    """What a start that finds the program running says, once it has handed over."""
    done = subprocess.run([PROGRAM, *arguments], timeout=20, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    return done.returncode, done.stdout


def get_owner():
    done = subprocess.run(["gdbus", "call", "--session", "-d", "org.freedesktop.DBus", "-o", "/org/freedesktop/DBus",
                           "-m", "org.freedesktop.DBus.GetConnectionUnixProcessID", ID], text=True,
                          capture_output=True, check=False)
    return done.stdout


def call(method, *arguments):
    subprocess.run(["gdbus", "call", "--session", "-d", ID, "-o", PATH, "-m", f"org.freedesktop.Application.{method}",
                    *arguments], check=True, stdout=subprocess.DEVNULL)


def expect_windows(count, title="Two Hats$"):
    wait_for(f"{count} windows “{title}”", lambda: len(find_windows(title)) == count)


def expect_view(program, name):
    program.find(f"the view “{name}”", lambda node: node.name == name and node.getRole() in TAB_ROLES and any(
        node.getState().contains(state) for state in (pyatspi.STATE_SELECTED, pyatspi.STATE_CHECKED)))


def test_one_process(program, folder):
    owner = get_owner()
    assert str(program.process.pid) in owner, owner

    assert start() == (0, "")
    expect_windows(1)
    assert start("--view=compare") == (0, "")
    expect_view(program, "Compare")
    call("ActivateAction", "advise", "[]", "{}")
    expect_view(program, "Who Do I Need?")
    call("ActivateAction", "compare", "[]", "{}")
    expect_view(program, "Compare")
    expect_windows(1)

    assert start("--new-window") == (0, "")
    expect_windows(2)
    call("ActivateAction", "new", "[]", "{}")
    expect_windows(3)

    case = pathlib.Path(folder, "Größe 2.twohats")
    case.write_text('{"format": 1, "answers": {"people": 7, "maturity": "growth"}}', encoding="utf-8")
    call("Open", f"['{case.as_uri()}']", "{}")
    expect_windows(1, "^Größe 2 — Two Hats$")
    assert start(case.as_uri()) == (0, "")
    expect_windows(1, "^Größe 2 — Two Hats$")

    # One window less ends nothing.
    before = len(find_windows("Two Hats$"))
    program.focus()
    program.key("ctrl+w")
    expect_windows(before - 1)
    assert get_owner() == owner

    call("ActivateAction", "quit", "[]", "{}")
    assert program.process.wait(20) == 0


def test_first_start():
    """The options open one window where nothing runs yet."""
    program = Program(PROGRAM, "--view", "together")
    expect_view(program, "Together")
    expect_windows(1)
    program.focus()
    program.quit()
    program = Program(PROGRAM, "--new-window")
    expect_view(program, "Who Do I Need?")
    expect_windows(1)
    program.focus()
    program.quit()


def test_refused():
    status, output = start("--view=roses")
    assert status == 2 and output == ("two-hats: there is no view “roses”: it is one of roles, compare, together, "
                                      "advice\n"), output
    status, output = start("--new-windows")
    assert status == 2 and "--new-windows" in output, output


def main():
    test_refused()
    test_first_start()
    with tempfile.TemporaryDirectory() as folder:
        test_one_process(Program(PROGRAM), folder)


if __name__ == "__main__":
    main()
