#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""That all that can have the focus or be pressed has a name, everywhere in the program, that it is no class's, and that
two controls side by side have different ones: as a screen reader is told.

test-names.py PROGRAM        which shows the places; needs a display and a session bus
"""

import subprocess
import sys
from collections import Counter, namedtuple

from screen_reader import NAMED_ROLES, UNNAMED, get_application, pyatspi, wait_for

from gi.repository import Gio

# What the program says of a place begins with this.
SHOWN = "shown: "
# Fewer controls than this in all of the program would mean that they were not seen.
LEAST = 1000
ROOT = "/org/a11y/atspi/accessible/root"
# These scroll or hold what has the focus, and have it themselves only where there is nothing in them.
CONTAINERS = {pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_PANEL, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE_TABLE}
# What goes by its name alone: who hears two of them has to know which is which.
TOLD_APART = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT,
    pyatspi.ROLE_LINK, pyatspi.ROLE_MENU_ITEM,
}

BUTTONS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON}
# The arrows of GTK 4.8's calendar, which never have the focus: the arrow keys and Ctrl go through days and months.
CALENDAR_ARROW = "GtkImage"

Node = namedtuple("Node", "path parent role name states")


class Reader:
    """The tree of one program, over the bus of screen readers itself: a call for each node, and not for each of
    its properties."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        (address,) = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1,
                                       None).unpack()
        flags = Gio.DBusConnectionFlags
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
        self.program = self.call("org.a11y.atspi.Registry", ROOT, "Accessible", "GetChildren")[0][0]

    def call(self, program, path, interface, method):
        (result,) = self.bus.call_sync(program, path, "org.a11y.atspi." + interface, method, None, None, 0, -1,
                                       None).unpack()
        return result

    def ask_children(self, path):
        """Only what was asked about is in the list of all."""
        for _, child in self.call(self.program, path, "Accessible", "GetChildren"):
            yield child, path
            yield from self.ask_children(child)

    def read(self):
        """Nodes by path, in order. Each is in what has it as a child: what GTK 4.8 calls the parent of a page is not."""
        parents = dict(self.ask_children(ROOT))
        nodes = {}
        for item in self.call(self.program, "/org/a11y/atspi/cache", "Cache", "GetItems"):
            (_, path), _, _, _, _, _, name, role, _, states = item
            nodes[path] = Node(path, parents.get(path), role, name, states[0] | states[1] << 32)
        return {path: nodes[path] for path in parents}


def has_name(node):
    return bool(node.name) and not UNNAMED.match(node.name)


def is_in(nodes, node, roles):
    parent = nodes.get(node.parent)
    while parent is not None and parent.role not in roles:
        parent = nodes.get(parent.parent)
    return parent is not None


def is_control(nodes, node):
    if node.role in CONTAINERS or node.role in BUTTONS and node.name == CALENDAR_ARROW:
        return False
    # What fills a button is heard as the button, and the parts of a spin button as the whole.
    if node.role == pyatspi.ROLE_FILLER and is_in(nodes, node, BUTTONS) or is_in(nodes, node, {pyatspi.ROLE_SPIN_BUTTON}):
        return False
    return node.role in NAMED_ROLES or bool(node.states & 1 << pyatspi.STATE_FOCUSABLE)


def get_group(nodes, node):
    """What stands together: in a page, or in what has a name."""
    parent = nodes.get(node.parent)
    while parent is not None and parent.role != pyatspi.ROLE_PANEL and not has_name(parent):
        parent = nodes.get(parent.parent)
    return parent


def check_place(place, nodes):
    """The faults, and how many names there are."""
    faults = []
    names = Counter()
    count = 0
    for node in nodes.values():
        if not is_control(nodes, node):
            continue
        count += 1
        group = get_group(nodes, node)
        where = f"{place}, in “{group.name if group is not None else ''}”"
        if not has_name(node):
            faults.append(f"{where}: {pyatspi.Atspi.role_get_name(node.role)} “{node.name}”")
        # The button in a menu button is called as the whole.
        elif node.role in TOLD_APART and (group is None or group.name != node.name):
            names[where, group, node.role, node.name] += 1
    faults += [f"{where}: {n} × {pyatspi.Atspi.role_get_name(role)} “{name}”"
               for (where, _, role, name), n in names.items() if n > 1]
    return faults, count


def main():
    faults = []
    n_names = n_places = 0
    reader = None
    with subprocess.Popen([sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            if not line.startswith(SHOWN):
                continue
            if reader is None:
                wait_for("the program", lambda: get_application(process.pid))
                reader = Reader()
            found, n = check_place(line.strip().removeprefix(SHOWN), wait_for("the names", reader.read))
            faults += found
            n_names += n
            n_places += 1
            process.stdin.write("\n")
            process.stdin.flush()
    if process.returncode != 0:
        raise AssertionError(f"the program ended with {process.returncode}")
    print(f"{n_names} names in {n_places} places, lists and menus")
    if n_names < LEAST:
        raise AssertionError("too few")
    if faults:
        raise AssertionError("\n".join(["", *faults]))


if __name__ == "__main__":
    main()
