#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds: opens every view and tab, reads every name, types a
team size, picks a maturity and reads the recommendation, and again after a restart.

atspi-walk.py PROGRAM        needs a display and a session bus
"""

import re
import subprocess
import sys
import time

try:
    import pyatspi
except ImportError:
    print("pyatspi is not installed")
    sys.exit(77)

PROGRAM = sys.argv[1]
TIMEOUT = 20
# What GTK calls a widget that nobody named.
UNNAMED = re.compile(r"^(Gtk|Hats)[A-Z]\w+$")
# Controls, which must have names. Compared by number: the names of roles changed over the years.
NAMED_ROLES = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_ROW_HEADER, pyatspi.ROLE_HEADING,
}


def wait_for(what, get):
    """The first value of get() that is not empty."""
    end = time.monotonic() + TIMEOUT
    while time.monotonic() < end:
        try:
            value = get()
        except Exception:  # the tree changes while it is read
            value = None
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"{what}: not there within {TIMEOUT} s")


def walk(node):
    """All showing objects below node, in order."""
    if node is None:
        return
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None and child.getState().contains(pyatspi.STATE_VISIBLE):
            yield from walk(child)


def get_application(pid):
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        application = desktop.getChildAtIndex(index)
        if application is not None and application.get_process_id() == pid:
            return application
    return None


class Program:
    def __init__(self):
        self.process = subprocess.Popen([PROGRAM])
        self.application = wait_for("the program", lambda: get_application(self.process.pid))

    def find(self, what, test):
        return wait_for(what, lambda: next((node for node in walk(self.application) if test(node)), None))

    def named(self, name, *roles):
        return self.find(f"“{name}”", lambda node: node.name == name and (not roles or node.getRole() in roles))

    def open_tab(self, name):
        tab = self.named(name, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON)
        tab.queryAction().doAction(0)

    def press(self, name):
        self.named(name, pyatspi.ROLE_PUSH_BUTTON).queryAction().doAction(0)

    def read(self):
        """Everything that a reader would hear of what is shown: names, and the texts of labels."""
        heard = []
        for node in walk(self.application):
            heard.append(node.name)
            try:
                heard.append(node.queryText().getText(0, -1))
            except NotImplementedError:
                pass
        return "\n".join(filter(None, heard))

    def check_names(self):
        count = 0
        for node in walk(self.application):
            if node.getRole() in NAMED_ROLES:
                count += 1
                # The parts of a spin button or drop-down are named by the whole.
                inner = node.parent is not None and node.parent.getRole() in (
                    pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_COMBO_BOX)
                if not inner and (not node.name or UNNAMED.match(node.name)):
                    raise AssertionError(f"{node.getRoleName()} is called “{node.name}”")
        return count

    def key(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    def quit(self):
        self.key("ctrl+q")
        if self.process.wait(TIMEOUT) != 0:
            raise AssertionError(f"the program ended with {self.process.returncode}")


def expect(program, text):
    wait_for(f"“{text}”", lambda: text in program.read())


def walk_roles(program):
    program.open_tab("Roles")
    for role, word in (("Project manager", "PRINCE2"), ("Product manager", "Productboard")):
        program.open_tab(role)
        expect(program, word)
        if program.check_names() < 30:
            raise AssertionError(f"{role}: too little can be read")


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


def walk_together(program):
    program.open_tab("Together")
    for word in ("The map and the car", "79 %", "92 %", "54 %", "36 %", "Who reports to whom?"):
        expect(program, word)
    program.check_names()


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
    expect(program, "35 h")
    program.check_names()

    # Edited in place, the result follows.
    spin = program.named("People building the product", pyatspi.ROLE_SPIN_BUTTON)
    spin.queryValue().currentValue = 20
    expect(program, "Hire both, the product manager first")


def main():
    program = Program()
    walk_roles(program)
    walk_comparison(program)
    walk_together(program)
    walk_wizard(program)
    program.quit()

    # The answers are still there, and the result comes at once.
    program = Program()
    program.open_tab("Who Do I Need?")
    expect(program, "Hire both, the product manager first")
    program.quit()


if __name__ == "__main__":
    main()
