#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing as a person does it, with the real dialog and a real CUPS server: from the window, from the preview,
cancelled, and with a printer that does not answer.

test-printing.py PROGRAM        needs a display and a session bus
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import cups_server
from screen_reader import Program, expect, find_windows, wait_for

PROGRAM = sys.argv[1]
STATE = pathlib.Path(os.environ["XDG_STATE_HOME"], "two-hats", "print.ini")
DIALOG = "^Print$"
PREVIEW = "^Print Preview$"


def leave_dialog(program, key):
    """Presses a key until the dialog goes: it takes Return once it knows a printer."""
    def press():
        if find_windows(DIALOG):
            program.key(key)
            time.sleep(0.5)
        return not find_windows(DIALOG)
    program.focus(DIALOG)
    # Nothing shows when it has its printers.
    time.sleep(2)
    wait_for(f"the end of the dialog by {key}", press)


def read_job(server, number):
    """The text of what came out of the printer as its latest file, and how many pages it has."""
    files = wait_for("the printed file", lambda: server.count_jobs() == number and server.get_new_files())
    newest = max(files, key=lambda path: path.stat().st_mtime)
    text = wait_for("its text", lambda: subprocess.run(["pdftotext", "-layout", newest, "-"], check=True,
                                                       capture_output=True, text=True).stdout.strip())
    info = subprocess.run(["pdfinfo", newest], check=True, capture_output=True, text=True).stdout
    fields = dict(line.split(":", 1) for line in info.splitlines() if ":" in line)
    return text, int(fields["Pages"]), fields["Page size"].strip()


def test_window(program, server):
    program.key("alt+2")
    expect(program, "Decides what is worth building")
    program.key("ctrl+p")
    # Not Escape: with that, the dialog of GTK 4.8 complains of itself.
    leave_dialog(program, "alt+c")
    assert server.count_jobs() == 0

    program.focus()
    program.key("ctrl+p")
    leave_dialog(program, "Return")
    expect(program, "Sent “Product manager and Project manager compared” to “PDF”")
    text, pages, size = read_job(server, 1)
    assert "Product manager and Project manager compared" in text, text
    assert pages == 3 and "Page 3 of 3" in text, (pages, text)
    assert "A4" in size, size
    kept = STATE.read_text(encoding="utf-8")
    assert "printer=PDF" in kept and "[Page Setup]" in kept, kept
    assert "n-copies" not in kept and "page-ranges" not in kept, kept


def test_preview(program, server):
    """From the dialog to the preview, back to the dialog, and on paper as it was chosen there."""
    program.focus()
    program.key("ctrl+p")
    leave_dialog(program, "alt+v")
    program.focus(PREVIEW)
    expect(program, "Page 1 of 3")
    program.key("Page_Down")
    expect(program, "Page 2 of 3")

    # Wide margins, and no sources: it takes another number of pages.
    program.key("alt+m", "ctrl+a", "4", "0", "Tab", "alt+o")
    shown = wait_for("other pages", lambda: re.search(r"Page \d+ of (?!3$)(\d+)$", program.read(), re.MULTILINE))
    program.key("ctrl+p")
    leave_dialog(program, "alt+v")
    program.focus(PREVIEW)
    program.key("ctrl+p")
    leave_dialog(program, "Return")
    wait_for("the end of the preview", lambda: not find_windows(PREVIEW))
    expect(program, "Sent “Product manager and Project manager compared” to “PDF”")
    text, pages, _ = read_job(server, 2)
    assert pages == int(shown.group(1)), (pages, shown)
    assert "Product manager and Project manager compared" in text, text
    assert re.search(r"^ *Sources$", text, re.MULTILINE) is None, text
    kept = STATE.read_text(encoding="utf-8")
    assert "margin=40\n" in kept and "sources=false" in kept, kept


def test_lost_printer(program, server):
    """Nothing is claimed that did not happen: the server goes while the dialog is open."""
    program.focus()
    program.key("alt+1", "ctrl+p")
    program.focus(DIALOG)
    time.sleep(2)
    server.process.terminate()
    server.process.wait(20)
    leave_dialog(program, "Return")
    expect(program, "Could not print: ")
    assert "Sent “Product manager”" not in program.read()


def main():
    reason = cups_server.why_not()
    if reason is not None:
        print(reason)
        sys.exit(77)

    with tempfile.TemporaryDirectory() as folder, cups_server.CupsServer(folder) as server:
        os.environ["CUPS_SERVER"] = server.address
        program = Program(PROGRAM)
        test_window(program, server)
        test_preview(program, server)
        test_lost_printer(program, server)
        program.focus()
        program.quit()


if __name__ == "__main__":
    main()
