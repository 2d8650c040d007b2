/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-progress.h"

G_BEGIN_DECLS

#define HATS_TYPE_PROGRESS_VIEW (hats_progress_view_get_type ())
G_DECLARE_FINAL_TYPE (HatsProgressView, hats_progress_view, HATS, PROGRESS_VIEW, GtkWidget)

/**
 * HatsProgressView:
 * @late: signal: what is followed has taken so long that it should be shown
 *
 * Which file is being written, and how far it is.
 */

/**
 * hats_progress_view_follow:
 * @self: a view
 * @file: the file that is being written
 * @progress: what there is to see of it
 *
 * Follows it until hats_progress_view_stop().
 */
void hats_progress_view_follow (HatsProgressView *self,
                                GFile            *file,
                                HatsProgress     *progress);
/** hats_progress_view_stop: the file is written, or will not be; does nothing where nothing is followed */
void hats_progress_view_stop   (HatsProgressView *self);

G_END_DECLS
