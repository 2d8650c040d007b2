#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop and a software centre read of the program: valid, and of one mind with the program.

test-desktop.py PROGRAM FOLDER        the folder where the files were made
"""

import configparser
import json
import pathlib
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

PROGRAM = sys.argv[1]
FOLDER = pathlib.Path(sys.argv[2])
TOP = pathlib.Path(__file__).resolve().parent.parent
ID = "io.github.twohats.TwoHats"
DESKTOP = FOLDER / f"{ID}.desktop"
METAINFO = FOLDER / f"{ID}.metainfo.xml"
SERVICE = FOLDER / f"{ID}.service"


def run(*command):
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    assert done.returncode == 0, done.stdout
    return done.stdout


def read(path):
    file = configparser.ConfigParser(interpolation=None, delimiters="=")
    file.optionxform = str
    file.read(path, encoding="utf-8")
    return file


def test_desktop():
    output = run("desktop-file-validate", str(DESKTOP))
    assert not output, output

    file = read(DESKTOP)
    entry = file["Desktop Entry"]
    assert entry["Icon"] == ID and entry["DBusActivatable"] == "true" and entry["StartupNotify"] == "true"
    mime = (TOP / f"data/{ID}.xml.in").read_text(encoding="utf-8")
    assert f'"{entry["MimeType"].rstrip(";")}"' in mime

    # The desktop asks for an action by its name, and else starts the program with options that it knows.
    source = "".join(path.read_text(encoding="utf-8") for path in (TOP / "src/ui").glob("*.c"))
    usage = run(PROGRAM, "--help")
    names = entry["Actions"].rstrip(";").split(";")
    assert len(names) == 3
    for name in names:
        action = file[f"Desktop Action {name}"]
        assert f'.name = "{name}"' in source, name
        option = action["Exec"].removeprefix("two-hats ").split("=")[0]
        assert option in usage, option


def test_service():
    service = read(SERVICE)["D-BUS Service"]
    assert service["Name"] == ID
    assert re.fullmatch(r"/\S+/two-hats --gapplication-service", service["Exec"]), service["Exec"]


def test_search_provider():
    provider = read(FOLDER / f"{ID}.search-provider.ini")["Shell Search Provider"]
    path = "/" + ID.replace(".", "/") + "/SearchProvider"
    assert dict(provider) == {"DesktopId": DESKTOP.name, "BusName": f"{ID}.SearchProvider", "ObjectPath": path, "Version": "2"}
    service = read(FOLDER / f"{ID}.SearchProvider.service")["D-BUS Service"]
    assert service["Name"] == provider["BusName"]
    assert re.fullmatch(r"/\S+/two-hats-search", service["Exec"]), service["Exec"]


def test_metainfo():
    run("xmllint", "--nonet", "--noout", str(METAINFO))
    run("appstreamcli", "validate", "--no-net", "--pedantic", str(METAINFO))

    root = ElementTree.parse(METAINFO).getroot()
    assert root.findtext("id") == ID
    assert root.findtext("launchable") == DESKTOP.name
    assert root.findtext("provides/binary") == pathlib.Path(PROGRAM).name
    assert root.findtext("provides/mediatype") == read(DESKTOP)["Desktop Entry"]["MimeType"].rstrip(";")
    assert root.findtext("translation") == (TOP / "po/meson.build").read_text(encoding="utf-8").split("'")[1]
    assert root.findtext("name") == read(DESKTOP)["Desktop Entry"]["Name"] and len(root.findtext("name")) < 20
    assert 10 <= len(root.findtext("summary")) <= 35


def test_releases():
    releases = ElementTree.parse(METAINFO).getroot().findall("releases/release")
    assert f"two-hats {releases[0].get('version')}\n" == run(PROGRAM, "--version")
    for release in releases:
        assert len("".join(release.find("description").itertext()).split()) > 10, release.get("version")


def test_screenshots():
    """Each is a picture of ours, of the size that is told, and has a caption."""
    screenshots = ElementTree.parse(METAINFO).getroot().findall("screenshots/screenshot")
    assert 3 <= len(screenshots) <= 6
    homepage = ElementTree.parse(METAINFO).getroot().findtext("url[@type='homepage']")
    for screenshot in screenshots:
        image = screenshot.find("image")
        assert image.text.startswith(f"{homepage}screenshots/"), image.text
        picture = (TOP / "data/screenshots" / image.text.rsplit("/", 1)[1]).read_bytes()
        size = struct.unpack(">II", picture[16:24])
        assert picture.startswith(b"\x89PNG") and size == (int(image.get("width")), int(image.get("height"))), image.text
        assert size[0] <= 1000 and size[1] <= 700, image.text
        assert screenshot.findtext("caption")


def test_homepage():
    """The id names its place: nothing else is made up."""
    parts = ID.split(".")
    address = ElementTree.parse(METAINFO).getroot().findtext("url[@type='homepage']")
    assert address == f"https://{parts[2]}.{parts[1]}.{parts[0]}/{parts[3]}/", address
    build = (TOP / "meson.build").read_text(encoding="utf-8")
    assert f"'HATS_WEBSITE', '{address}'" in build


def test_flatpak():
    """Files and printers come through portals: the sandbox is given neither folders nor the network."""
    manifest = json.loads((TOP / f"build-aux/flatpak/{ID}.json").read_text(encoding="utf-8"))
    assert manifest["id"] == ID and manifest["command"] == pathlib.Path(PROGRAM).name
    assert set(manifest["finish-args"]) <= {"--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri"}


if __name__ == "__main__":
    test_desktop()
    test_service()
    test_search_provider()
    test_metainfo()
    test_releases()
    test_screenshots()
    test_homepage()
    test_flatpak()
