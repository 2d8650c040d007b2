/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_CONFLICT_BANNER (hats_conflict_banner_get_type ())
G_DECLARE_FINAL_TYPE (HatsConflictBanner, hats_conflict_banner, HATS, CONFLICT_BANNER, GtkWidget)

/**
 * HatsConflictBanner:
 * @keep-theirs: signal: what another program wrote is to be kept
 * @keep-mine: signal: what was edited here is to be kept as a copy
 *
 * Asks what to keep of a role whose file another program has changed while it was edited.
 */

/** hats_conflict_banner_new: Returns: (transfer floating): a banner, not shown */
GtkWidget *hats_conflict_banner_new (void);

G_END_DECLS
