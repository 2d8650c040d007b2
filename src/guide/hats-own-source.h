/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "hats-guide.h"

G_BEGIN_DECLS

/**
 * HatsOwnSources:
 *
 * What the user's own statements rest on, said in words. In a guide file each such text is a source, whose id is made
 * from the text: the same words are the same source in each file, and no id of a source that is written by hand.
 * Private to the guide layer.
 */
typedef struct _HatsOwnSources HatsOwnSources;

/** hats_own_sources_new: @root: a guide file; Returns: (transfer full): the sources that it has */
HatsOwnSources *hats_own_sources_new      (HatsGuide       *guide,
                                           JsonObject      *root);
void            hats_own_sources_free     (HatsOwnSources  *self);

/** hats_own_sources_describe: Returns: (transfer full): @ids as the user writes them: words, ids, or nothing */
char           *hats_own_sources_describe (HatsOwnSources  *self,
                                           JsonArray       *ids);
/** hats_own_sources_find: Returns: (transfer full): the ids for what the user wrote */
JsonArray      *hats_own_sources_find     (HatsOwnSources  *self,
                                           const char      *text);
/** hats_own_sources_store: writes those that @root names into it, and takes those away that it does not */
void            hats_own_sources_store    (HatsOwnSources  *self,
                                           JsonObject      *root);

G_END_DECLS
