/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-draft-field.h"

G_BEGIN_DECLS

#define HATS_TYPE_DRAFT_DETAILS (hats_draft_details_get_type ())
G_DECLARE_FINAL_TYPE (HatsDraftDetails, hats_draft_details, HATS, DRAFT_DETAILS, GtkWidget)

/**
 * HatsDraftDetails:
 * @edited: signal (HatsDraftField): a text was changed, which the draft does not have yet
 *
 * What is seldom said of a statement: which other role says the same, and who disagrees.
 */

/**
 * hats_draft_details_new:
 * @draft: (transfer none): what is edited
 * @aspect: (nullable): the aspect, or %NULL for a statement about a role that this one is confused with, which no other
 *   role can say
 * @title: what its list is called
 * @index: the number of the statement
 *
 * Returns: (transfer floating): the fields
 */
GtkWidget *hats_draft_details_new (HatsRoleDraft *draft,
                                   HatsAspect    *aspect,
                                   const char    *title,
                                   guint          index);

G_END_DECLS
