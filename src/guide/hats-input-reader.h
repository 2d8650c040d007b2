/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-rules-reading.h"

G_BEGIN_DECLS

/** hats_input_read: reads @object, an element of the inputs, and adds it to the rules. Private to their reader. */
void hats_input_read (HatsRulesReading *reading,
                      JsonObject       *object);

G_END_DECLS
