/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-shortcuts.h"

#include <glib/gi18n-lib.h>

static const HatsShortcut shortcuts[] = {
  { HATS_SHORTCUT_CASES, N_("New Case"), "app.new", { "<Control>n" } },
  { HATS_SHORTCUT_CASES, N_("Open"), "win.open", { "<Control>o" } },
  { HATS_SHORTCUT_CASES, N_("Save"), "win.save", { "<Control>s" } },
  { HATS_SHORTCUT_CASES, N_("Save As"), "win.save-as", { "<Shift><Control>s" } },
  { HATS_SHORTCUT_CASES, N_("Undo"), "win.undo", { "<Control>z" } },
  { HATS_SHORTCUT_CASES, N_("Redo"), "win.redo", { "<Shift><Control>z", "<Control>y" } },
  { HATS_SHORTCUT_CASES, N_("Compare Cases"), "app.compare-cases", { "<Control>d" } },
  { HATS_SHORTCUT_CASES, N_("Job-Ad Mirror"), "app.mirror", { "<Control>m" } },
  { HATS_SHORTCUT_CASES, N_("My Roles"), "app.my-roles", { "<Shift><Control>m" } },

  { HATS_SHORTCUT_VIEWS, N_("Roles"), "win.view::roles", { "<Alt>1" } },
  { HATS_SHORTCUT_VIEWS, N_("Compare"), "win.view::compare", { "<Alt>2" } },
  { HATS_SHORTCUT_VIEWS, N_("Together"), "win.view::together", { "<Alt>3" } },
  { HATS_SHORTCUT_VIEWS, N_("Who Do I Need?"), "win.view::advice", { "<Alt>4" } },
  { HATS_SHORTCUT_VIEWS, N_("Next View"), "win.next-view", { "<Control>Page_Down" } },
  { HATS_SHORTCUT_VIEWS, N_("Previous View"), "win.previous-view", { "<Control>Page_Up" } },
  { HATS_SHORTCUT_VIEWS, N_("Find"), "win.find", { "<Control>f" } },

  { HATS_SHORTCUT_OUTPUT, N_("Print"), "sheet.print", { "<Control>p" } },
  { HATS_SHORTCUT_OUTPUT, N_("Print Preview"), "sheet.preview", { "<Shift><Control>p" } },
  { HATS_SHORTCUT_OUTPUT, N_("Export"), "sheet.export", { "<Shift><Control>e" } },
  { HATS_SHORTCUT_OUTPUT, N_("Copy Tables"), "sheet.copy-table", { "<Shift><Control>c" } },

  { HATS_SHORTCUT_PROGRAM, N_("Larger Text"), "app.larger-text", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
  { HATS_SHORTCUT_PROGRAM, N_("Smaller Text"), "app.smaller-text", { "<Control>minus", "<Control>KP_Subtract" } },
  { HATS_SHORTCUT_PROGRAM, N_("Normal Text Size"), "app.normal-text", { "<Control>0", "<Control>KP_0" } },
  { HATS_SHORTCUT_PROGRAM, N_("Preferences"), "app.preferences", { "<Control>comma" } },
  { HATS_SHORTCUT_PROGRAM, N_("Keyboard Shortcuts"), "app.shortcuts", { "<Control>question" } },
  { HATS_SHORTCUT_PROGRAM, N_("Help"), "app.help", { "F1" } },
  { HATS_SHORTCUT_PROGRAM, N_("Main Menu"), NULL, { "F10" } },
  { HATS_SHORTCUT_PROGRAM, N_("Close Window"), "window.close", { "<Control>w" } },
  { HATS_SHORTCUT_PROGRAM, N_("Quit"), "app.quit", { "<Control>q" } },

  { HATS_SHORTCUT_TABLE, N_("Move"), NULL, { "Left", "Right", "Up", "Down" } },
  { HATS_SHORTCUT_TABLE, N_("Beginning or End of the Row"), NULL, { "Home", "End" } },
  { HATS_SHORTCUT_TABLE, N_("First or Last Cell"), NULL, { "<Control>Home", "<Control>End" } },
  { HATS_SHORTCUT_TABLE, N_("Show Sources, or Choose"), NULL, { "Return", "space" } },
  { HATS_SHORTCUT_TABLE, N_("Copy Cell"), NULL, { "<Control>c" } },

  { HATS_SHORTCUT_COMPARISON, N_("Move Column"), NULL, { "<Alt>Left", "<Alt>Right", "<Alt>Up", "<Alt>Down" } },
  { HATS_SHORTCUT_COMPARISON, N_("Remove Column"), NULL, { "Delete" } },

  { HATS_SHORTCUT_OWN_ROLES, N_("Undo"), NULL, { "<Control>z" } },
  { HATS_SHORTCUT_OWN_ROLES, N_("Redo"), NULL, { "<Shift><Control>z", "<Control>y" } },
  { HATS_SHORTCUT_OWN_ROLES, N_("Move Statement"), NULL, { "<Alt>Up", "<Alt>Down" } },
  { HATS_SHORTCUT_OWN_ROLES, N_("Back to the List"), NULL, { "Escape", "<Alt>Left" } },

  { HATS_SHORTCUT_PREVIEW, N_("Previous Page"), NULL, { "Page_Up" } },
  { HATS_SHORTCUT_PREVIEW, N_("Next Page"), NULL, { "Page_Down" } },
  { HATS_SHORTCUT_PREVIEW, N_("Zoom In"), NULL, { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
  { HATS_SHORTCUT_PREVIEW, N_("Zoom Out"), NULL, { "<Control>minus", "<Control>KP_Subtract" } },
  { HATS_SHORTCUT_PREVIEW, N_("Actual Size"), NULL, { "<Control>0", "<Control>KP_0" } },
  { HATS_SHORTCUT_PREVIEW, N_("Print"), NULL, { "<Control>p" } },
  { HATS_SHORTCUT_PREVIEW, N_("Save as PDF"), NULL, { "<Control>s" } },
  { HATS_SHORTCUT_PREVIEW, N_("Close"), NULL, { "Escape" } },
};

static const char * const group_titles[HATS_N_SHORTCUT_GROUPS] = {
  N_("Cases"),
  N_("Views"),
  N_("Paper, Files and Clipboard"),
  N_("Program"),
  N_("In Tables and Maps"),
  N_("On Columns of Compared Cases"),
  N_("In My Roles"),
  N_("In the Print Preview"),
};

const HatsShortcut *
hats_shortcuts_get (guint index)
{
  return index < G_N_ELEMENTS (shortcuts) ? &shortcuts[index] : NULL;
}

void
hats_shortcuts_register (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    if (shortcuts[i].action != NULL)
      gtk_application_set_accels_for_action (application, shortcuts[i].action, shortcuts[i].accels);
}

const char *
hats_shortcut_group_get_title (HatsShortcutGroup group)
{
  g_return_val_if_fail (group < HATS_N_SHORTCUT_GROUPS, NULL);

  return _(group_titles[group]);
}
