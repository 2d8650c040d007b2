/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-preferences.h"

G_BEGIN_DECLS

#define HATS_TYPE_APPEARANCE (hats_appearance_get_type ())
G_DECLARE_FINAL_TYPE (HatsAppearance, hats_appearance, HATS, APPEARANCE, GObject)

/**
 * HatsAppearance:
 *
 * Makes a display's windows dark or light, and their text as large, as a person wants: as chosen in the preferences,
 * else as the desktop says, also when either changes while the program runs. The desktop is asked through its
 * settings portal, which GTK before 4.20 does not do, and without waiting for the answer:
 * https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
 */

/** hats_appearance_new: Returns: (transfer full): lasts as long as it is kept */
HatsAppearance *hats_appearance_new (GtkSettings     *settings,
                                     HatsPreferences *preferences);

G_END_DECLS
