/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-preferences.h"

G_BEGIN_DECLS

/**
 * hats_preferences_actions_add:
 * @preferences: what was chosen, which must be there for as long as an action is activated
 * @map: the application
 *
 * Adds what changes a preference at once, from a menu or by a key: the actions app.color-scheme, app.larger-text,
 * app.smaller-text and app.normal-text.
 */
void hats_preferences_actions_add (HatsPreferences *preferences,
                                   GActionMap      *map);

G_END_DECLS
