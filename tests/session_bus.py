# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The session bus of a test: calls, and services that it starts."""

import os
import pathlib
import sys
import time

try:
    from gi.repository import Gio, GLib
except ImportError:
    print("PyGObject is not installed")
    sys.exit(77)

BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
TIMEOUT = 20


class Object:
    """An object on the bus, to be called in one of its interfaces."""

    def __init__(self, name, path, interface):
        self.place = (name, path, interface)
        self.connection = Gio.bus_get_sync(Gio.BusType.SESSION, None)

    def call(self, method, signature="()", *arguments):
        """What the method returns: a tuple."""
        done = self.connection.call_sync(*self.place, method, GLib.Variant(signature, arguments), None,
                                         Gio.DBusCallFlags.NONE, TIMEOUT * 1000, None)
        return done.unpack()


def offer_service(name, text):
    """Has the bus start a program for that name, by the text of a service file."""
    services = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "dbus-1/services"
    services.mkdir(parents=True, exist_ok=True)
    (services / f"{name}.service").write_text(text, encoding="utf-8")
    bus = Object(*BUS)
    bus.call("ReloadConfig")
    assert name in bus.call("ListActivatableNames")[0], name


def get_pid(name):
    """Which process has the name; None where none has."""
    bus = Object(*BUS)
    return bus.call("GetConnectionUnixProcessID", "(s)", name)[0] if bus.call("NameHasOwner", "(s)", name)[0] else None


def wait_for_end(pid):
    end = time.monotonic() + TIMEOUT
    while os.path.exists(f"/proc/{pid}"):
        assert time.monotonic() < end, "the program does not end"
        time.sleep(0.1)
