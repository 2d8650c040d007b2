/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HatsShortcutGroup: where a shortcut is obeyed: the first four everywhere in the program, the others in what
 * they are called after.
 */
typedef enum {
  HATS_SHORTCUT_CASES,
  HATS_SHORTCUT_VIEWS,
  HATS_SHORTCUT_OUTPUT,
  HATS_SHORTCUT_PROGRAM,
  HATS_SHORTCUT_TABLE,
  HATS_SHORTCUT_COMPARISON,
  HATS_SHORTCUT_OWN_ROLES,
  HATS_SHORTCUT_PREVIEW
} HatsShortcutGroup;

#define HATS_N_SHORTCUT_GROUPS (HATS_SHORTCUT_PREVIEW + 1)

/** HatsShortcut: keys, and what they do. */
typedef struct {
  HatsShortcutGroup group;
  const char       *title;      /* translatable */
  const char       *action;     /* nullable: what the application does; else a widget obeys the keys itself */
  const char       *accels[5];
} HatsShortcut;

/** hats_shortcuts_get: Returns: (nullable): the shortcut at @index, in the order of their groups; %NULL after the last */
const HatsShortcut *hats_shortcuts_get            (guint             index);

/** hats_shortcuts_register: has @application obey those that have an action */
void                hats_shortcuts_register       (GtkApplication   *application);

/** hats_shortcut_group_get_title: Returns: what heads the group */
const char         *hats_shortcut_group_get_title (HatsShortcutGroup group);

G_END_DECLS
