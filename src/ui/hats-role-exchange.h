/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-guide-journal.h"

G_BEGIN_DECLS

#define HATS_TYPE_ROLE_EXCHANGE (hats_role_exchange_get_type ())
G_DECLARE_FINAL_TYPE (HatsRoleExchange, hats_role_exchange, HATS, ROLE_EXCHANGE, GObject)

/**
 * HatsRoleExchange:
 * @import: signal (GFile): a file was chosen to be taken in
 * @export: signal (GFile): a place was chosen to write a role to
 *
 * Takes guide files in, gives them out, and asks which.
 */

/** hats_role_exchange_new: @window: (transfer none): what asks, which owns this; Returns: (transfer full): a new exchange */
HatsRoleExchange *hats_role_exchange_new        (GtkWindow         *window);

void              hats_role_exchange_ask_import (HatsRoleExchange  *self);
/** hats_role_exchange_ask_export: @name: what the file is called where nothing else is said */
void              hats_role_exchange_ask_export (HatsRoleExchange  *self,
                                                 const char        *name);

/**
 * hats_role_exchange_import:
 * @journal: what writes the library's files
 * @file: a guide file anywhere
 * @role: (out) (transfer full) (nullable): the id of its first role
 * @error: return location for an error whose message says what was not done, and why
 *
 * Writes a copy of @file into the library's folder, if the guide would take it in.
 *
 * Returns: (transfer full) (nullable): the copy
 */
GFile            *hats_role_exchange_import     (HatsGuideJournal  *journal,
                                                 GFile             *file,
                                                 char             **role,
                                                 GError           **error);

G_END_DECLS
