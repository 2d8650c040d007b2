#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The media type of cases as a desktop sees it that has it installed.

test-media-type.py FILE.xml
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TYPE = "application/x-two-hats+json"
SYSTEM = pathlib.Path("/usr/share/mime/packages/freedesktop.org.xml")
TOP = pathlib.Path(__file__).resolve().parent.parent


def run(*command, **environment):
    done = subprocess.run(command, env={**os.environ, **environment}, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_valid(path, folder):
    """Against the grammar that the standard types come with."""
    grammar = re.search(r"<!DOCTYPE mime-info \[(.*?)\]>", SYSTEM.read_text(encoding="utf-8"), re.DOTALL)
    dtd = folder / "mime-info.dtd"
    dtd.write_text(grammar.group(1), encoding="utf-8")
    print(run("xmllint", "--nonet", "--noout", "--dtdvalid", str(dtd), str(path)), end="")


def install(path, folder):
    packages = folder / "share/mime/packages"
    packages.mkdir(parents=True)
    shutil.copy(path, packages)
    shutil.copy(SYSTEM, packages)
    output = run("update-mime-database", str(packages.parent))
    assert path.name not in output and TYPE not in output, output


def test_found(folder):
    desktop = {"XDG_DATA_DIRS": str(folder / "share"), "XDG_DATA_HOME": str(folder / "home"), "GIO_USE_VFS": "local"}
    content = '{"format": 1}'
    for name, expected in (("Agency.twohats", TYPE), ("Größe 2.TWOHATS", TYPE), ("Agency.json", "application/json")):
        file = folder / name
        file.write_text(content, encoding="utf-8")
        info = run("gio", "info", "--attributes=standard::content-type,standard::icon", str(file), **desktop)
        assert f"standard::content-type: {expected}\n" in info, info
        assert expected != TYPE or "x-office-document" in info, info

    kinds = run("/usr/bin/python3", "-c", "import sys\nfrom gi.repository import Gio\n"
                "print(*[Gio.content_type_is_a(sys.argv[1], kind) for kind in sys.argv[2:]],"
                " Gio.content_type_get_description(sys.argv[1]))",
                TYPE, "application/json", "text/plain", "image/png", LC_ALL="C.UTF-8", **desktop)
    assert kinds == "True True False Two Hats case\n", kinds


def test_program():
    """The program names the same type, by which it knows its recent files."""
    header = (TOP / "src/ui/hats-recent-menu.h").read_text(encoding="utf-8")
    assert f'"{TYPE}"' in header


def main():
    path = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        test_valid(path, folder)
        install(path, folder)
        test_found(folder)
    test_program()


if __name__ == "__main__":
    main()
