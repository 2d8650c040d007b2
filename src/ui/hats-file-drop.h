/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HatsFileDropFunc:
 * @widget: on what files were dropped
 * @files: (element-type GFile): at least one
 *
 * Takes files in.
 */
typedef void (*HatsFileDropFunc) (GtkWidget *widget,
                                  GSList    *files);

/** hats_file_drop_accept: lets files be dropped on @widget, also where a text in it would take in their names */
void hats_file_drop_accept (GtkWidget        *widget,
                            HatsFileDropFunc  func);

G_END_DECLS
