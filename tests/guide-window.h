/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-window.h"

G_BEGIN_DECLS

/** GuideWindow: a fixture: the real window, with the guide and an empty case */
typedef struct {
  HatsGuide    *guide;
  HatsDocument *document;
  HatsWindow   *window;
} GuideWindow;

void guide_window_set_up    (GuideWindow   *self,
                             gconstpointer  data);
/** guide_window_tear_down: closes the window, after which nothing holds the case nor the guide */
void guide_window_tear_down (GuideWindow   *self,
                             gconstpointer  data);

G_END_DECLS
