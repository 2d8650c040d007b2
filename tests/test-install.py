#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed into an empty place is whole, and the program runs from there: its commands, and its window when
the bus starts it.

test-install.py MESON BUILD        needs a display and a session bus
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from screen_reader import find_windows, wait_for
from session_bus import Object, get_pid, offer_service, wait_for_end

MESON, BUILD = sys.argv[1:]
ID = "io.github.twohats.TwoHats"
FILES = {
    "bin/two-hats",
    "libexec/two-hats-search",
    "libexec/two-hats-window",
    f"share/applications/{ID}.desktop",
    "share/bash-completion/completions/two-hats",
    f"share/dbus-1/services/{ID}.service",
    f"share/dbus-1/services/{ID}.SearchProvider.service",
    f"share/gnome-shell/search-providers/{ID}.search-provider.ini",
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg",
    "share/man/man1/two-hats.1",
    f"share/metainfo/{ID}.metainfo.xml",
    f"share/mime/packages/{ID}.xml",
    "share/two-hats/guide.schema.json",
    "share/two-hats/sheet.schema.json",
}


def run(*command, **environment):
    done = subprocess.run([str(word) for word in command], env={**os.environ, **environment}, text=True, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert done.returncode == 0, done.stdout
    return done.stdout


def install(folder):
    """Returns where the prefix came to lie."""
    run(MESON, "install", "-C", BUILD, "--no-rebuild", "--destdir", folder)
    command, = pathlib.Path(folder).glob("**/bin/two-hats")
    return command.parent.parent


def test_files(prefix):
    found = {str(path.relative_to(prefix)) for path in prefix.glob("**/*") if path.is_file()}
    # Translations are as many as there are.
    found = {path for path in found if not path.endswith(".mo")}
    assert found == FILES, found ^ FILES
    for path in FILES:
        mode = (prefix / path).stat().st_mode & 0o777
        expected = 0o755 if path.startswith(("bin/", "libexec/")) else 0o644
        assert mode == expected, f"{path}: {mode:o}"
    run("desktop-file-validate", prefix / f"share/applications/{ID}.desktop")


def test_commands(prefix):
    program = prefix / "bin/two-hats"
    assert run(program, "--version").startswith("two-hats ")
    assert "Product manager" in run(program, "roles", DISPLAY="", WAYLAND_DISPLAY="")


def test_bus(prefix):
    """The bus starts the program where nothing runs yet."""
    text = (prefix / f"share/dbus-1/services/{ID}.service").read_text(encoding="utf-8")
    command = text.split("Exec=")[1].split()[0]
    assert str(prefix).endswith(str(pathlib.Path(command).parent.parent)), command

    # The place is not the one that the package will have: so much must be changed, and nothing else.
    offer_service(ID, text.replace(command, str(prefix / "bin/two-hats")))
    application = Object(ID, "/io/github/twohats/TwoHats", "org.freedesktop.Application")
    application.call("ActivateAction", "(sava{sv})", "advise", [], {})
    wait_for("the window", lambda: find_windows("Two Hats$"))
    pid = get_pid(ID)
    assert os.readlink(f"/proc/{pid}/exe") == str(prefix / "libexec/two-hats-window")
    application.call("ActivateAction", "(sava{sv})", "quit", [], {})
    wait_for_end(pid)


def main():
    with tempfile.TemporaryDirectory() as folder:
        prefix = install(folder)
        test_files(prefix)
        test_commands(prefix)
        test_bus(prefix)


if __name__ == "__main__":
    main()
