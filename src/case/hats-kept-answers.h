/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-case.h"

G_BEGIN_DECLS

/*
 * The answers that were given last, kept in a file of the program's own so
 * that the next visit begins with the result.
 */

/**
 * hats_kept_answers_load:
 * @rules: the guide's model
 * @file: where they are kept
 *
 * What is missing, cannot be read or does not fit counts as not answered.
 *
 * Returns: the answers
 */
HatsSituation hats_kept_answers_load (const HatsRules      *rules,
                                      GFile                *file);

/** hats_kept_answers_save: Returns: whether @file holds the case's answers; its folder is made where it is missing */
gboolean      hats_kept_answers_save (const HatsCase       *answered,
                                      GFile                *file,
                                      GError              **error);

G_END_DECLS
