/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-find-lister.h"

#define BRIEF "brief"
#define SCORECARD "scorecard"
#define AGREEMENT "agreement"

static void
add_must (HatsFindLister *self,
          const char     *title,
          const HatsMust *must)
{
  hats_find_lister_add_statement (self, BRIEF, title, must->text, NULL);
  hats_find_lister_add_wording (self, BRIEF, title, must->test, NULL);
}

static void
add_category (HatsFindLister     *self,
              const char         *title,
              const HatsCategory *category)
{
  hats_find_lister_add_statement (self, SCORECARD, title, category->text, NULL);
  for (guint i = 0; i < HATS_N_ANCHORS; i++)
    hats_find_lister_add_wording (self, SCORECARD, title, category->anchors[i], NULL);
}

static void
add_brief (HatsFindLister  *self,
           const HatsBrief *brief)
{
  hats_find_lister_add_titled (self, BRIEF, brief->title, NULL);
  for (guint i = 0; i < HATS_N_BRIEF_LISTS; i++)
    hats_find_lister_add_statements (self, BRIEF, brief->title, G_LIST_MODEL (brief->lists[i]), NULL);
  for (guint i = 0; i < brief->musts->len; i++)
    add_must (self, brief->title, g_ptr_array_index (brief->musts, i));

  hats_find_lister_add_titled (self, SCORECARD, brief->scorecard, NULL);
  for (guint i = 0; i < brief->categories->len; i++)
    add_category (self, brief->scorecard, g_ptr_array_index (brief->categories, i));
}

static void
add_agreement (HatsFindLister   *self,
               const HatsHiring *hiring,
               const HatsRules  *rules)
{
  hats_find_lister_add_titled (self, AGREEMENT, hiring->title, NULL);
  hats_find_lister_add_statement (self, AGREEMENT, hiring->title, hiring->lead, rules);
  for (guint i = 0; i < HATS_N_TERMS; i++)
    hats_find_lister_add_statements (self, AGREEMENT, hiring->title, G_LIST_MODEL (hiring->terms[i]), rules);
  for (guint i = 0; i < hiring->endings->len; i++)
    hats_find_lister_add_statement (self, AGREEMENT, hiring->title,
                                    ((const HatsEnding *) g_ptr_array_index (hiring->endings, i))->text, rules);
  hats_find_lister_add_statement (self, AGREEMENT, hiring->title, hiring->ends, rules);
}

static void
add_field (HatsFindLister  *self,
           const HatsField *field)
{
  const char *paper = field->group == HATS_FIELD_AGREEMENT ? AGREEMENT : BRIEF;
  HatsFindPlace *place = hats_find_lister_add_titled (self, paper, field->title, field->help);

  place->is_field = TRUE;
  place->wording = g_strdup (field->title);
}

void
hats_find_list_papers (HatsFindLister *self,
                       HatsGuide      *guide)
{
  const HatsHiring *hiring = hats_guide_get_hiring (guide);
  const char *title = _("Papers");

  if (hiring == NULL)
    return;

  hats_find_lister_begin (self, HATS_FIND_PAPERS, title, NULL);
  hats_find_lister_add_titled (self, NULL, title, NULL);
  for (guint i = 0; i < hiring->briefs->len; i++)
    {
      const HatsBrief *brief = g_ptr_array_index (hiring->briefs, i);

      self->role = hats_guide_find_role (guide, brief->role);
      add_brief (self, brief);
    }

  /* What stands on the papers of every role. */
  self->role = NULL;
  hats_find_lister_add_statements (self, BRIEF, _("Interviews"), G_LIST_MODEL (hiring->stages), NULL);
  hats_find_lister_add_statement (self, SCORECARD, _("Interviews"), hiring->debrief, NULL);
  add_must (self, _("One person in both roles"), hiring->both_must);
  add_category (self, _("One person in both roles"), hiring->both_category);
  hats_find_lister_add_statements (self, BRIEF, _("One person in both roles"), G_LIST_MODEL (hiring->both_others), NULL);
  add_agreement (self, hiring, hats_guide_get_rules (guide));
  for (guint i = 0; i < hiring->fields->len; i++)
    add_field (self, hats_hiring_field (hiring, i));
}
