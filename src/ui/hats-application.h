/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-window.h"

G_BEGIN_DECLS

#define HATS_TYPE_APPLICATION (hats_application_get_type ())
G_DECLARE_FINAL_TYPE (HatsApplication, hats_application, HATS, APPLICATION, GtkApplication)

/**
 * HatsApplication:
 *
 * The program with a display: the guide, the answers kept between runs, and a
 * window for each case.
 */

/** hats_application_new: Returns: (transfer full): the application */
HatsApplication *hats_application_new        (void);

/** hats_application_get_window: Returns: (transfer none) (nullable): the window of a case that is used, or was last */
HatsWindow      *hats_application_get_window (HatsApplication *self);

G_END_DECLS
