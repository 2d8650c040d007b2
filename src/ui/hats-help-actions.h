/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-guide.h"

G_BEGIN_DECLS

/**
 * hats_help_actions_add:
 * @application: the application
 * @guide: the guide
 *
 * Adds what tells a person about the program, the end of the main menu: the actions
 * app.help, app.shortcuts and app.about.
 */
void hats_help_actions_add (GtkApplication *application,
                            HatsGuide      *guide);

G_END_DECLS
