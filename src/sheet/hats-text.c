/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-text.h"

#include <glib/gi18n-lib.h>

HatsText *
hats_text_new (const char *text)
{
  HatsText *self = g_new0 (HatsText, 1);

  self->text = g_strdup (text);
  self->notes = g_array_new (FALSE, FALSE, sizeof (guint));
  self->references = g_new0 (char *, 1);

  return self;
}

HatsText *
hats_text_new_field (const char *label,
                     const char *text,
                     guint       lines)
{
  HatsText *self = hats_text_new (text);

  self->label = g_strdup (label);
  self->lines = lines;

  return self;
}

void
hats_text_free (HatsText *text)
{
  if (text == NULL)
    return;

  g_free (text->text);
  g_array_unref (text->notes);
  g_strfreev (text->references);
  g_free (text->label);
  g_free (text->mark);
  g_free (text->role);
  hats_text_free (text->dissent);
  g_free (text);
}

char *
hats_text_format_notes (const HatsText *text)
{
  g_autoptr(GString) notes = NULL;

  if (text->notes->len == 0)
    return text->assumed ? g_strdup (HATS_ASSUMED_MARK) : NULL;

  notes = g_string_new (NULL);
  for (guint i = 0; i < text->notes->len; i++)
    g_string_append_printf (notes, "%s%u", i > 0 ? ", " : "", g_array_index (text->notes, guint, i));
  if (text->assumed)
    g_string_append (notes, "\u202f" HATS_ASSUMED_MARK);

  return g_string_free (g_steal_pointer (&notes), FALSE);
}

gboolean
hats_text_is_blank (const HatsText *text)
{
  return text->lines > 0 && *text->text == '\0';
}

char *
hats_text_format (const HatsText *text)
{
  const char *box = text->box ? "☐ " : "";

  if (text->label == NULL)
    return g_strconcat (box, text->text, NULL);
  if (*text->text == '\0')
    /* Translators: %s is the name of a field that is to be filled in by hand. */
    return g_strdup_printf (_("%s:"), text->label);

  /* Translators: the name of a field, and what stands in it. */
  return g_strdup_printf (_("%s: %s"), text->label, text->text);
}

char *
hats_text_format_mark (const HatsText *text)
{
  if (text->mark == NULL)
    return NULL;

  if (text->mark_kind == HATS_MARK_OWN)
    /* Translators: %s is “your figure, 35 h; the guide has 40 h”. */
    return g_strdup_printf (_("≠ %s"), text->mark);

  /* Translators: %s is the titles of the roles that share a statement. */
  return g_strdup_printf (_("⇄ %s"), text->mark);
}

HatsText *
hats_text_make_dissent (const HatsText *text)
{
  HatsText *dissent;

  if (text->dissent == NULL)
    return NULL;

  dissent = hats_text_new (NULL);
  /* Translators: %s is a sentence that contradicts the one before it. */
  dissent->text = g_strdup_printf (_("Disputed: %s"), text->dissent->text);
  g_array_append_vals (dissent->notes, text->dissent->notes->data, text->dissent->notes->len);

  return dissent;
}

char *
hats_text_format_dissent (const HatsText *text)
{
  g_autoptr(HatsText) dissent = hats_text_make_dissent (text);
  g_autofree char *notes = dissent != NULL ? hats_text_format_notes (dissent) : NULL;

  if (notes == NULL)
    return dissent != NULL ? g_steal_pointer (&dissent->text) : NULL;

  return g_strdup_printf ("%s [%s]", dissent->text, notes);
}
