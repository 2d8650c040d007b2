/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the tests of windows look for in them. */

/** MatchFunc: Returns: whether @widget is one that is meant, @data says which */
typedef gboolean (*MatchFunc) (GtkWidget     *widget,
                               gconstpointer  data);

/** iterate: does all that is due in the main loop, without waiting */
void       iterate   (void);

/** leave_window: destroys a window as a person leaves one: what is open in it is closed before */
void       leave_window (GtkWindow *window);

/** find: Returns: (transfer none) (nullable): the first shown widget in @widget that matches, in reading order */
GtkWidget *find      (GtkWidget     *widget,
                      MatchFunc      match,
                      gconstpointer  data);
/** find_nth: @index: how many that match come before; see find() */
GtkWidget *find_nth  (GtkWidget     *widget,
                      MatchFunc      match,
                      gconstpointer  data,
                      guint          index);
/** find_type: Returns: shown widget number @index of the type or of one derived from it */
GtkWidget *find_type (GtkWidget     *widget,
                      GType          type,
                      guint          index);

/** is_label: a #MatchFunc: a label with the text @text */
gboolean   is_label  (GtkWidget     *widget,
                      gconstpointer  text);
/** is_button: a #MatchFunc: a button with the label @text, and its underscore */
gboolean   is_button (GtkWidget     *widget,
                      gconstpointer  text);
/** has_action: a #MatchFunc: a button that does @action, such as "preview.print" */
gboolean   has_action (GtkWidget    *widget,
                      gconstpointer  action);
/** drop_file: drops a file on @widget; Returns: whether it is taken */
gboolean   drop_file (GtkWidget     *widget,
                      GFile         *file);

G_END_DECLS
