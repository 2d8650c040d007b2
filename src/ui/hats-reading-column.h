/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_READING_COLUMN (hats_reading_column_get_type ())
G_DECLARE_FINAL_TYPE (HatsReadingColumn, hats_reading_column, HATS, READING_COLUMN, GtkWidget)

/**
 * HatsReadingColumn:
 *
 * @child: property: the only child
 *
 * Keeps its child in the middle and no wider than is good for reading.
 */

/** hats_reading_column_new: @child: (transfer floating): the only child */
GtkWidget *hats_reading_column_new (GtkWidget *child);

G_END_DECLS
