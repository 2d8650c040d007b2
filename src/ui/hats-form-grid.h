/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_FORM_GRID (hats_form_grid_get_type ())
G_DECLARE_FINAL_TYPE (HatsFormGrid, hats_form_grid, HATS, FORM_GRID, GtkWidget)

/**
 * HatsFormGrid:
 *
 * The fields of a form as they stand on paper: each with its name above what was written in it,
 * or above lines to write on by hand.
 */

/**
 * hats_form_grid_new:
 * @sheet: a sheet
 * @form: a block of it
 * @name: what a screen reader calls it
 *
 * Returns: (transfer floating): the form's fields, side by side
 */
GtkWidget *hats_form_grid_new        (HatsSheet       *sheet,
                                      const HatsBlock *form,
                                      const char      *name);
/** hats_form_grid_set_form: shows another form's fields; those that say the same stay as they are */
void       hats_form_grid_set_form   (HatsFormGrid    *self,
                                      HatsSheet       *sheet,
                                      const HatsBlock *form);
/** hats_form_grid_set_narrow: puts the fields below each other, or side by side */
void       hats_form_grid_set_narrow (HatsFormGrid    *self,
                                      gboolean         narrow);

/** hats_form_room_new: @name: (nullable): what for; Returns: (transfer floating): @n_lines lines to write on by hand */
GtkWidget *hats_form_room_new        (const char      *name,
                                      guint            n_lines);

G_END_DECLS
