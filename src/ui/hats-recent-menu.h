/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** HATS_CASE_MEDIA_TYPE: the media type of a case's file. */
#define HATS_CASE_MEDIA_TYPE "application/x-two-hats+json"

/**
 * hats_recent_menu_new:
 *
 * Returns: (transfer full): the cases that were used last, the latest first, each with the action win.open-recent; kept up
 *   to date
 */
GMenuModel *hats_recent_menu_new (void);

/** hats_recent_add: remembers @file as one that was used */
void        hats_recent_add      (GFile *file);
/** hats_recent_remove: forgets @file, which is no longer there */
void        hats_recent_remove   (GFile *file);

G_END_DECLS
