#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search of a desktop, as it asks: the bus starts a program that finds without a window, has one opened at what is
chosen, and ends again when nothing more is asked.

test-search-provider.py PROGRAM SEARCH-PROGRAM INI        needs a display and a session bus
"""

import configparser
import subprocess
import sys

from screen_reader import find_windows, get_application, pyatspi, walk, wait_for
from session_bus import Object, get_pid, offer_service, wait_for_end

PROGRAM, SEARCH_PROGRAM, INI = sys.argv[1:]
ID = "io.github.twohats.TwoHats"


def read_provider():
    file = configparser.ConfigParser(interpolation=None, delimiters="=")
    file.optionxform = str
    file.read(INI, encoding="utf-8")
    return file["Shell Search Provider"]


NAME = read_provider()["BusName"]
PROVIDER = Object(NAME, read_provider()["ObjectPath"], "org.gnome.Shell.SearchProvider2")


def find(*terms):
    return PROVIDER.call("GetInitialResultSet", "(as)", terms)[0]


def describe(ids):
    return PROVIDER.call("GetResultMetas", "(as)", ids)[0]


def test_results():
    ids = find("budget")
    assert 3 <= len(ids) <= 10 and len(set(ids)) == len(ids), ids
    metas = describe(ids)
    assert [meta["id"] for meta in metas] == ids
    for meta in metas:
        assert meta["gicon"] == ID and meta["name"]
        assert "budget" in (meta["name"] + meta["description"]).lower(), meta
    assert ("Measured by", "Project manager: Budget kept") in [(meta["name"], meta["description"]) for meta in metas]

    # A role, an aspect, a question of the guide, and one that the program asks; never what only some cases show.
    role = describe(find("project", "manager"))[0]
    assert role["name"] == "Project manager" and not role["description"].startswith("Project manager"), role
    assert ("Success metrics", "Compare") in [(meta["name"], meta["description"]) for meta in describe(find("metrics"))]
    assert describe(find("how often do dates slip"))[0]["name"].startswith("How often do dates slip")
    assert find("scorecard") == []

    # As in the window: beginnings, accents and slips.
    assert find("BÚDGET") == ids and ids[0] in find("budg") and ids[0] in find("budgt")

    # Narrowed down, also to what was not among the first.
    common = find("product")
    assert len(common) == 10
    narrowed = PROVIDER.call("GetSubsearchResultSet", "(asas)", common, ["product", "budget"])[0]
    assert narrowed and narrowed == find("product", "budget") and not set(narrowed) <= set(common)
    return ids


def test_hostile(ids):
    for terms in ([], [""], [" ", "\t"], ["<>&;"], ["\x01\ufffe"], ["%"], ["x" * 100_000], ["budget"] * 10_000,
                  ["é" * 500, "budget"]):
        assert find(*terms) == [], terms[:3]
    assert len(find(*["budget"] * 20)) == len(ids)

    unknown = ["", ":", "role:product-manager::", ids[0][:-1], ids[0] + "0", "../../etc/passwd", "ä" * 100_000]
    assert describe(unknown) == []
    assert [meta["id"] for meta in describe(unknown + ids[:1])] == ids[:1]
    assert len(describe(ids[:1] * 10_000)) <= 10
    assert PROVIDER.call("GetSubsearchResultSet", "(asas)", unknown, ["budget"])[0] == ids
    for identifier in unknown:
        PROVIDER.call("ActivateResult", "(sasu)", identifier, ["budget"], 0)


def test_search_alone():
    """A search shows nothing, and the program goes when no more is asked."""
    ids = test_results()
    test_hostile(ids)
    assert not find_windows("Two Hats") and get_pid(ID) is None
    pid = get_pid(NAME)
    wait_for_end(pid)

    # The next one knows what this one called them.
    assert describe(ids[:1])[0]["id"] == ids[0] and get_pid(NAME) not in (None, pid)
    return ids


def find_focus(application, name):
    wait_for(f"the focus on “{name}”", lambda: any(
        name in node.name and node.getState().contains(pyatspi.STATE_FOCUSED) for node in walk(application)))


def close(pid):
    subprocess.run(["xdotool", "windowfocus", "--sync", find_windows("Two Hats$")[-1], "key", "ctrl+w"], check=True)
    wait_for_end(pid)


def test_activation():
    """The first choice opens the window, the next goes on there."""
    metas = describe(find("budget", "kept"))
    kept = next(meta["id"] for meta in metas if meta["description"].endswith("Budget kept"))
    PROVIDER.call("ActivateResult", "(sasu)", kept, ["budget", "kept"], 0)
    wait_for("the window", lambda: find_windows("Two Hats$"))
    pid = get_pid(ID)
    application = wait_for("the program", lambda: get_application(pid))
    find_focus(application, "Budget kept")

    metrics = find("success", "metrics")[0]
    PROVIDER.call("ActivateResult", "(sasu)", metrics, ["metrics"], 0)
    find_focus(application, "Success metrics")
    assert len(find_windows("Two Hats$")) == 1

    close(pid)


def test_launch():
    """The window opens with what was typed in its own search."""
    PROVIDER.call("LaunchSearch", "(asu)", ["dates", "slip"], 0)
    wait_for("the window", lambda: find_windows("Two Hats$"))
    pid = get_pid(ID)
    application = wait_for("the program", lambda: get_application(pid))
    find_focus(application, "Find in the guide")
    wait_for("the place", lambda: any(
        node.getRole() == pyatspi.ROLE_LIST_ITEM and node.name.startswith("How often do dates slip")
        for node in walk(application)))
    close(pid)


def main():
    offer_service(NAME, f"[D-BUS Service]\nName={NAME}\nExec={SEARCH_PROGRAM}\n")
    offer_service(ID, f"[D-BUS Service]\nName={ID}\nExec={PROGRAM} --gapplication-service\n")
    test_search_alone()
    test_activation()
    test_launch()


if __name__ == "__main__":
    main()
