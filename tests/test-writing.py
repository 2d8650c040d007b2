#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that people see is set as the GNOME guidelines ask: typographic characters, header capitals for what
names a window, a button or a menu's item, and sentence case for what is to be ticked."""

import glob
import os
import re
import shutil
import subprocess
import sys
import unittest
from xml.etree import ElementTree

TOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
# What a text may not have, and what belongs there instead.
SLIPS = (
    (re.compile(r"\.\.\."), "…"),
    (re.compile(r"[\"']"), "“ ” or ’"),
    (re.compile(r"  "), "one space"),
    (re.compile(r" -+ |\w--\w"), "–"),
    # But not in dates.
    (re.compile(r"(?<![\d-])\d+-\d+(?![\d-])"), "–"),
    (re.compile(r"\d ?x ?\d"), "×"),
    (re.compile(r"\d (?:h|%%?)(?!\w)"), "a space that does not break"),
    (re.compile(r"\b(?:i\.e\.|e\.g\.|etc\.)"), "words"),
    (re.compile(r"->|=>|\(c\)"), "→ or ©"),
)
# Words of up to three letters that have no capital within a header: articles, conjunctions, prepositions.
SMALL = {"a", "an", "and", "as", "at", "but", "by", "for", "if", "in", "nor", "of", "off", "on", "or", "per", "the", "to",
         "up", "via"}
# The functions that set what has header capitals; the text is the last that stands in _() or N_() in the call.
HEADERS = re.compile(r"\b(?:gtk_button_(?:new_with|set)_(?:label|mnemonic)|gtk_menu_button_set_label|gtk_window_set_title|"
                     r"gtk_widget_set_tooltip_text|g_menu_(?:append|item_new|insert|prepend)(?:_submenu|_section)?) ?"
                     r"\((?:[^;\"]|\"[^\"]*\"(?=[^;]*_ ?\())*?_ ?\(\"([^\"]*)\"\)")
SENTENCES = re.compile(r"\bgtk_check_button_(?:new_with|set)_(?:label|mnemonic) ?\([^;\"]*_ ?\(\"([^\"]*)\"\)")
# Of a widget in a .ui file: the properties that have header capitals.
HEADER_PROPERTIES = {"GtkButton": ("label", "tooltip-text"), "GtkToggleButton": ("label", "tooltip-text"),
                     "GtkMenuButton": ("label", "tooltip-text"), "GtkStackPage": ("title",)}


if shutil.which("xgettext") is None:
    print("gettext is not installed")
    sys.exit(77)


def read(*path):
    with open(os.path.join(TOP, *path), encoding="utf-8") as file:
        return file.read()


def get_messages():
    """The texts of the interface and of the guide: what xgettext finds."""
    pot = subprocess.run(
        ["xgettext", "--from-code=UTF-8", "--files-from=po/POTFILES", "--directory=.", "--output=-", "--no-wrap",
         "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2", "--keyword=NC_:1c,2"],
        cwd=TOP, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    for place, message in re.findall(r"^#: (\S+).*\n(?:#.*\n)*(?:msgctxt .*\n)?msgid ((?:\".*\"\n)+)", pot, re.M):
        yield place, unquote(message)
    for message in re.findall(r"^NC_\(\"guide\", (\".*\")\);$", read("data", "guide-strings.c"), re.M):
        yield "the guide", unquote(message)


def unquote(text):
    """What C's strings, one after the other, say."""
    joined = "".join(re.findall(r"\"((?:[^\"\\]|\\.)*)\"", text))
    return re.sub(r"\\(u[0-9a-f]{4}|.)", lambda match: {"n": "\n", "t": "\t"}.get(
        match[1], chr(int(match[1][1:], 16)) if len(match[1]) > 1 else match[1]), joined)


def get_templates():
    for path in sorted(glob.glob(os.path.join(TOP, "src", "ui", "*.ui"))):
        yield os.path.basename(path), ElementTree.parse(path)


def get_sources():
    for path in sorted(glob.glob(os.path.join(TOP, "src", "ui", "*.c"))):
        yield os.path.basename(path), read(path)


def get_headers():
    for place, tree in get_templates():
        for widget in tree.iter():
            names = HEADER_PROPERTIES.get(widget.get("class"), ())
            if "Window" in (widget.get("parent") or widget.get("class") or ""):
                names = ("title",)
            # Beside a label a tooltip explains.
            if widget.find("property[@name='label']") is not None:
                names = tuple(name for name in names if name != "tooltip-text")
            for child in widget.findall("property"):
                if child.get("name") in names and child.get("translatable") == "yes":
                    yield place, child.text
        for item in tree.iter("item"):
            for label in item.findall("attribute[@name='label']"):
                yield place, label.text
    for place, text in get_sources():
        for header in HEADERS.findall(text):
            yield place, header


def get_sentences():
    for place, tree in get_templates():
        for widget in tree.iter("object"):
            for child in widget.findall("property[@name='label']"):
                if widget.get("class") == "GtkCheckButton" and child.get("translatable") == "yes":
                    yield place, child.text
    for place, text in get_sources():
        for sentence in SENTENCES.findall(text):
            yield place, sentence


def get_words(text):
    return re.findall(r"[\w’%]+(?:-\w+)*", text.replace("_", ""))


class Writing(unittest.TestCase):
    def test_characters(self):
        messages = list(get_messages())
        self.assertGreater(len(messages), 1000)
        for place, text in messages:
            for slip, right in SLIPS:
                with self.subTest(place, text=text):
                    self.assertIsNone(slip.search(text), f"{place}: “{text}”: use {right}")

    def test_header_capitals(self):
        headers = list(get_headers())
        self.assertGreater(len(headers), 80)
        for place, text in headers:
            words = get_words(text)
            for index, word in enumerate(words):
                small = word in SMALL and 0 < index < len(words) - 1
                with self.subTest(place, text=text):
                    self.assertTrue(small or not word[0].islower(), f"{place}: “{word}” in “{text}”")
            with self.subTest(place, text=text):
                self.assertFalse(text.endswith("."), f"{place}: “{text}”")

    def test_sentence_case(self):
        sentences = list(get_sentences())
        self.assertGreater(len(sentences), 5)
        for place, text in sentences:
            words = get_words(text)
            with self.subTest(place, text=text):
                self.assertFalse(words[0][0].islower(), f"{place}: “{text}”")
                self.assertFalse(any(word.istitle() for word in words[1:]), f"{place}: “{text}”")


if __name__ == "__main__":
    sys.exit(unittest.main())
