/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_DRAFT_FIELD (hats_draft_field_get_type ())
G_DECLARE_FINAL_TYPE (HatsDraftField, hats_draft_field, HATS, DRAFT_FIELD, GtkWidget)

/**
 * HatsDraftField:
 * @edited: signal, emitted when the person changes the text
 *
 * One text of a role that is edited, in a line or over several, with a message below it for what is wrong with it.
 */

/**
 * hats_draft_field_new:
 * @name: what a screen reader calls it
 * @text: what it shows
 * @placeholder: (nullable): what it shows while it is empty, for a line
 * @wraps: whether a long text goes on in the next line
 *
 * Returns: (transfer floating): the field
 */
GtkWidget  *hats_draft_field_new         (const char     *name,
                                          const char     *text,
                                          const char     *placeholder,
                                          gboolean        wraps);

/** hats_draft_field_dup_text: Returns: (transfer full): what it shows */
char       *hats_draft_field_dup_text    (HatsDraftField *self);

/** hats_draft_field_set_message: @message: (nullable): what is wrong with the text */
void        hats_draft_field_set_message (HatsDraftField *self,
                                          const char     *message);
gboolean    hats_draft_field_has_message (HatsDraftField *self);

G_END_DECLS
