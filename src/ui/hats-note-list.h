/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_NOTE_LIST (hats_note_list_get_type ())
G_DECLARE_FINAL_TYPE (HatsNoteList, hats_note_list, HATS, NOTE_LIST, GtkBox)

/**
 * HatsNoteList:
 *
 * The sources of a sheet, numbered, below their heading.
 */

/** hats_note_list_new: Returns: (transfer floating): a list of nothing, which does not show */
GtkWidget *hats_note_list_new       (void);
/** hats_note_list_set_sheet: shows the sources of @sheet; itself only where there are any */
void       hats_note_list_set_sheet (HatsNoteList    *self,
                                     const HatsSheet *sheet);
/** hats_note_list_find: Returns: (transfer none) (nullable): the line of the source with the id @source, of the @sheet that is shown */
GtkWidget *hats_note_list_find      (HatsNoteList    *self,
                                     const HatsSheet *sheet,
                                     const char      *source);

G_END_DECLS
