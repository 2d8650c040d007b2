/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-find-place.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-find-lister.h"

static void
free_place (gpointer data)
{
  HatsFindPlace *place = data;

  g_free (place->id);
  g_free (place->title);
  g_free (place->text);
  g_free (place->wording);
  g_free (place);
}

/* How to tell the role from those that it is often taken for; either of two may say it, and the pages of both show it. */
static void
add_confused (HatsFindLister *lister,
              HatsGuide      *guide,
              HatsRole       *role)
{
  g_autoptr(GArray) confused = hats_guide_list_confused (guide, role);
  const char *title = _("Often confused with");

  if (confused->len > 0)
    hats_find_lister_add_titled (lister, HATS_FIND_CONFUSED, title, NULL);
  for (guint i = 0; i < confused->len; i++)
    {
      const HatsConfusion *confusion = &g_array_index (confused, HatsConfusion, i);

      hats_find_lister_add_labelled (lister, HATS_FIND_CONFUSED, title, hats_role_get_title (confusion->role),
                                     confusion->difference);
    }
}

static void
add_role (HatsFindLister *lister,
          HatsGuide      *guide,
          HatsRole       *role)
{
  GListModel *aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));

  hats_find_lister_begin (lister, HATS_FIND_ROLE, hats_role_get_title (role), role);
  hats_find_lister_add_titled (lister, NULL, hats_role_get_title (role), hats_role_get_tagline (role));

  for (guint i = 0; i < g_list_model_get_n_items (aspects); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, i);
      const char *id = hats_aspect_get_id (aspect);
      GListModel *statements = hats_role_get_statements (role, id);

      if (g_list_model_get_n_items (statements) == 0)
        continue;
      hats_find_lister_add_titled (lister, id, hats_aspect_get_heading (aspect), NULL);
      hats_find_lister_add_statements (lister, id, hats_aspect_get_heading (aspect), statements, NULL);
    }
  add_confused (lister, guide, role);
}

static void
add_roles (HatsFindLister *lister,
           HatsGuide      *guide)
{
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (guide));

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);

      add_role (lister, guide, role);
    }
}

/* The comparison says what the roles' pages say; what is its own is how it calls its rows. */
static void
add_rows (HatsFindLister *lister,
          HatsGuide      *guide)
{
  GListModel *aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));
  const char *title = _("Compare");

  hats_find_lister_begin (lister, HATS_FIND_COMPARE, title, NULL);
  hats_find_lister_add_titled (lister, NULL, title, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (aspects); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, i);

      hats_find_lister_add_titled (lister, hats_aspect_get_id (aspect), hats_aspect_get_title (aspect), NULL);
    }
}

static void
add_topic (HatsFindLister *lister,
           HatsTopic      *topic)
{
  const char *id = hats_topic_get_id (topic), *title = hats_topic_get_title (topic);
  GListModel *figures = G_LIST_MODEL (hats_topic_get_figures (topic));
  GListModel *questions = G_LIST_MODEL (hats_topic_get_questions (topic));

  hats_find_lister_add_titled (lister, id, title, NULL);
  hats_find_lister_add_statement (lister, id, title, hats_topic_get_lead (topic), NULL);
  hats_find_lister_add_statements (lister, id, title, G_LIST_MODEL (hats_topic_get_statements (topic)), NULL);
  for (guint i = 0; i < g_list_model_get_n_items (figures); i++)
    {
      g_autoptr(HatsFigure) figure = g_list_model_get_item (figures, i);

      hats_find_lister_add_statement (lister, id, title, hats_figure_get_label (figure), NULL);
    }
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(HatsQuestion) question = g_list_model_get_item (questions, i);

      hats_find_lister_add_titled (lister, hats_question_get_id (question), hats_question_get_text (question), NULL);
      hats_find_lister_add_statements (lister, hats_question_get_id (question), hats_question_get_text (question),
                                       G_LIST_MODEL (hats_question_get_answers (question)), NULL);
    }
}

static void
add_topics (HatsFindLister *lister,
            HatsGuide      *guide)
{
  GListModel *topics = G_LIST_MODEL (hats_guide_get_topics (guide));
  const char *title = _("Together");

  hats_find_lister_begin (lister, HATS_FIND_TOGETHER, title, NULL);
  hats_find_lister_add_titled (lister, NULL, title, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr(HatsTopic) topic = g_list_model_get_item (topics, i);

      add_topic (lister, topic);
    }
}

static void
add_sources (HatsFindLister *lister,
             HatsGuide      *guide)
{
  GListModel *sources = G_LIST_MODEL (hats_guide_get_sources (guide));

  hats_find_lister_begin (lister, HATS_FIND_SOURCES, _("Sources"), NULL);
  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr(HatsSource) source = g_list_model_get_item (sources, i);
      g_autofree char *citation = hats_source_format_citation (source);

      hats_find_lister_add_titled (lister, hats_source_get_id (source), citation,
                                   hats_source_get_claim (source))->source = source;
    }
}

GPtrArray *
hats_find_list_places (HatsGuide *guide)
{
  HatsFindLister lister = { NULL };

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  lister.places = g_ptr_array_new_with_free_func (free_place);
  add_roles (&lister, guide);
  add_rows (&lister, guide);
  add_topics (&lister, guide);
  hats_find_list_model (&lister, hats_guide_get_rules (guide));
  hats_find_list_papers (&lister, guide);
  add_sources (&lister, guide);

  return lister.places;
}

const char *
hats_find_view_get_id (HatsFindView view)
{
  static const char * const ids[] = {
    "role", "compare", "together", "questions", "answer", "rules", "assumptions", "papers", "sources"
  };

  g_return_val_if_fail (view < G_N_ELEMENTS (ids), NULL);

  return ids[view];
}

char *
hats_find_place_dup_key (const HatsFindPlace *place)
{
  g_autofree char *says = NULL;
  g_autofree char *checksum = NULL;

  g_return_val_if_fail (place != NULL, NULL);

  /* Under one heading stand many places; their numbers would change with each that is added. */
  says = g_strconcat (place->title, "\n", place->text, NULL);
  checksum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, says, -1);
  return g_strjoin (":", hats_find_view_get_id (place->view),
                    place->role != NULL ? hats_role_get_id (place->role) : "",
                    place->id != NULL ? place->id : "", checksum, NULL);
}

gboolean
hats_find_place_is_shown_by (const HatsFindPlace *place,
                             const char          *shown)
{
  const char *rest;

  g_return_val_if_fail (place != NULL, FALSE);
  g_return_val_if_fail (shown != NULL, FALSE);

  rest = place->wording;
  if (rest == NULL)
    return FALSE;
  /* A name may be a word that others begin with. */
  if (place->is_field)
    return g_str_equal (shown, rest);

  /* The pieces between the placeholders, one behind the other. */
  while (*rest != '\0')
    {
      g_autofree char *piece = g_strndup (rest, strcspn (rest, "{"));
      const char *found = strstr (shown, piece);

      if (found == NULL)
        return FALSE;

      shown = found + strlen (piece);
      rest += strlen (piece);
      rest += strcspn (rest, "}");
      rest += *rest == '}' ? 1 : 0;
    }

  return TRUE;
}
