/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-card.h"

#include <glib/gi18n-lib.h>

#include "hats-link.h"
#include "hats-own-figures.h"

static void
evidence_free (gpointer data)
{
  HatsEvidence *evidence = data;

  g_free (evidence->claim);
  g_free (evidence->work);
  g_free (evidence->date);
  g_free (evidence->grade);
  g_free (evidence->address);
  g_free (evidence->uri);
  g_free (evidence);
}

void
hats_card_free (HatsCard *card)
{
  g_free (card->statement);
  g_free (card->mark);
  g_free (card->references);
  g_ptr_array_unref (card->evidence);
  g_free (card->dissent);
  g_ptr_array_unref (card->dissenting);
  g_free (card);
}

static const char *
get_grade_text (const char *grade)
{
  if (g_strcmp0 (grade, "A") == 0)
    return _("Grade A: read at the author’s own page");
  if (g_strcmp0 (grade, "B") == 0)
    return _("Grade B: read in a faithful copy");
  if (g_strcmp0 (grade, "C") == 0)
    return _("Grade C: a vendor’s blog or one person’s experience");

  return NULL;
}

static HatsEvidence *
make_evidence (HatsSource *source)
{
  HatsEvidence *evidence = g_new0 (HatsEvidence, 1);
  const char *date = hats_source_get_date (source);

  evidence->claim = g_strdup (hats_source_get_claim (source));
  evidence->work = hats_source_format_work (source);
  evidence->date = g_strdup (date != NULL ? date : _("no date"));
  evidence->grade = g_strdup (get_grade_text (hats_source_get_grade (source)));
  evidence->address = g_strdup (hats_source_get_address (source));
  evidence->uri = hats_link_from_address (evidence->address);

  return evidence;
}

/* The sources behind @references, without those that are in @known already. */
static void
add_sources (HatsGuide          *guide,
             const char * const *references,
             GPtrArray          *known,
             GPtrArray          *evidence)
{
  for (guint i = 0; references[i] != NULL; i++)
    {
      HatsSource *source = hats_guide_find_source (guide, references[i]);

      if (source == NULL || g_ptr_array_find (known, source, NULL))
        continue;

      g_ptr_array_add (known, source);
      g_ptr_array_add (evidence, make_evidence (source));
    }
}

static gboolean
contradicts (HatsGuide  *guide,
             HatsSource *source,
             GPtrArray  *others)
{
  const char * const *from = hats_source_get_dissents_from (source);

  for (guint i = 0; from[i] != NULL; i++)
    if (g_ptr_array_find (others, hats_guide_find_source (guide, from[i]), NULL))
      return TRUE;

  return FALSE;
}

/* Sources of the guide that contradict one of @sources, whatever the statement itself says of them. */
static void
add_contradicting (HatsGuide *guide,
                   GPtrArray *sources,
                   GPtrArray *known,
                   GPtrArray *evidence)
{
  GListModel *all = G_LIST_MODEL (hats_guide_get_sources (guide));

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr(HatsSource) source = g_list_model_get_item (all, i);

      if (!contradicts (guide, source, sources) || g_ptr_array_find (known, source, NULL))
        continue;

      g_ptr_array_add (known, source);
      g_ptr_array_add (evidence, make_evidence (source));
    }
}

HatsCard *
hats_sheet_dup_card (HatsSheet      *sheet,
                     const HatsText *text)
{
  g_autoptr(GPtrArray) sources = g_ptr_array_new ();
  g_autoptr(GPtrArray) dissenting = g_ptr_array_new ();
  HatsCard *card;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  card = g_new0 (HatsCard, 1);
  card->statement = g_strdup (text->text);
  card->mark = hats_text_format_mark (text);
  card->references = text->references[0] != NULL ? g_strjoinv (", ", text->references) : NULL;
  card->evidence = g_ptr_array_new_with_free_func (evidence_free);
  card->dissenting = g_ptr_array_new_with_free_func (evidence_free);

  add_sources (sheet->guide, (const char * const *) text->references, sources, card->evidence);
  if (text->dissent != NULL)
    {
      card->dissent = g_strdup (text->dissent->text);
      add_sources (sheet->guide, (const char * const *) text->dissent->references, dissenting, card->dissenting);
    }
  add_contradicting (sheet->guide, sources, dissenting, card->dissenting);

  return card;
}

HatsCard *
hats_rules_dup_card (const HatsRules *rules,
                     HatsGuide       *guide,
                     guint            index)
{
  g_autoptr(HatsSheet) sheet = NULL;
  HatsText *text;
  HatsCard *card;

  g_return_val_if_fail (rules != NULL, NULL);
  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  sheet = hats_sheet_new (guide, "card", "");
  text = hats_sheet_cite_assumption (sheet, rules, index);
  card = hats_sheet_dup_card (sheet, text);
  hats_text_free (text);

  return card;
}
