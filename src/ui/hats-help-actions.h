/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * hats_help_actions_add:
 * @application: the application
 *
 * Adds what tells a person about the program, the end of the main menu: the actions
 * app.shortcuts and app.about.
 */
void hats_help_actions_add (GtkApplication *application);

G_END_DECLS
