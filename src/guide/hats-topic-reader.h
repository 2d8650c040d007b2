/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-references.h"

G_BEGIN_DECLS

/**
 * hats_topic_read:
 * @json: at an element of the section of topics
 * @object: the element
 * @references: gets the topic's id, and what it names
 * @is_known: (out): whether it replaces a topic of the same id
 *
 * Reads a topic. Private to the guide layer. On a fault, which @json then holds, the guide must not be used.
 *
 * Returns: (transfer full): the topic
 */
HatsTopic *hats_topic_read (HatsJsonReader *json,
                            JsonObject     *object,
                            HatsReferences *references,
                            gboolean       *is_known);

G_END_DECLS
