#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader has it: started for real, read and driven through AT-SPI and keys.
Needs a display and a session bus."""

import re
import subprocess
import sys
import time

try:
    import pyatspi
except ImportError:
    print("pyatspi is not installed")
    sys.exit(77)

TIMEOUT = 20
# More than any window has stops of the Tab key.
MOST_TABS = 100
# What GTK calls a widget that nobody named.
UNNAMED = re.compile(r"^(Gtk|Hats)[A-Z]\w+$")
# What a tab is called, by the kind of the list that it is in.
TAB_ROLES = {pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON}
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


def find_windows(title):
    """The numbers of the shown windows whose title matches."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title],
                           check=False, capture_output=True, text=True)
    return found.stdout.split()


class Program:
    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([program, *arguments])
        self.application = wait_for("the program", lambda: get_application(self.process.pid))

    def find(self, what, test):
        return wait_for(what, lambda: next((node for node in walk(self.application) if test(node)), None))

    def named(self, name, *roles):
        return self.find(f"“{name}”", lambda node: node.name == name and (not roles or node.getRole() in roles))

    def open_tab(self, name):
        self.named(name, *TAB_ROLES).queryAction().doAction(0)

    def press(self, name):
        # A toggle button is a button that can be pressed in GTK 4.8, and has a role of its own in 4.18.
        self.named(name, pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON).queryAction().doAction(0)

    def tab_to(self, what, test):
        """Moves the focus with the Tab key to the first control that passes the test, and returns it: AT-SPI gives
        no widget of GTK the focus, and GTK 4.18 tells it other places than those that the mouse finds."""
        stops = [node for node in walk(self.application) if node.getState().contains(pyatspi.STATE_FOCUSABLE)]
        for _ in range(MOST_TABS):
            node = wait_for("the focus", lambda: next(
                (stop for stop in stops if stop.getState().contains(pyatspi.STATE_FOCUSED)), None))
            if test(node):
                return node
            self.key("Tab")
            wait_for("the focus elsewhere", lambda: not node.getState().contains(pyatspi.STATE_FOCUSED))
        raise AssertionError(f"{what}: not reached with {MOST_TABS} Tab keys")

    def type(self, text):
        subprocess.run(["xdotool", "type", text], check=True)

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
                # The parts of a spin button are named by the whole.
                inner = node.parent is not None and node.parent.getRole() == pyatspi.ROLE_SPIN_BUTTON
                if not inner and (not node.name or UNNAMED.match(node.name)):
                    raise AssertionError(f"{node.getRoleName()} is called “{node.name}”")
        return count

    def focus(self, title="Two Hats$"):
        """Gives a window the keys: without a window manager nobody does when a dialog comes or goes."""
        subprocess.run(["xdotool", "windowfocus", self.window(title)], check=True)

    def window(self, title="Two Hats$"):
        return wait_for(f"the window “{title}”", lambda: find_windows(title))[-1]

    def key(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    def quit(self, answer=None):
        """Quits; answer is the button to press where the program asks about changes."""
        self.key("ctrl+q")
        if answer is not None:
            self.press(answer)
        if self.process.wait(TIMEOUT) != 0:
            raise AssertionError(f"the program ended with {self.process.returncode}")


def expect(program, text):
    wait_for(f"“{text}”", lambda: text in program.read())
