/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-find-place.h"

#include <glib/gi18n-lib.h>

static void
free_place (gpointer data)
{
  HatsFindPlace *place = data;

  g_free (place->id);
  g_free (place->title);
  g_free (place->text);
  g_free (place);
}

/* Where the places that are being listed stand. */
typedef struct {
  GPtrArray    *places;
  HatsFindView  view;
  guint         group;
  const char   *group_title;
  HatsRole     *role;
} Lister;

static void
begin_group (Lister       *lister,
             HatsFindView  view,
             const char   *title,
             HatsRole     *role)
{
  if (lister->places->len > 0)
    lister->group = ((HatsFindPlace *) g_ptr_array_index (lister->places, lister->places->len - 1))->group + 1;
  lister->view = view;
  lister->group_title = title;
  lister->role = role;
}

static HatsFindPlace *
add_place (Lister     *lister,
           const char *id,
           const char *title,
           const char *text)
{
  HatsFindPlace *place = g_new0 (HatsFindPlace, 1);

  place->view = lister->view;
  place->group = lister->group;
  place->group_title = lister->group_title;
  place->role = lister->role;
  place->id = g_strdup (id);
  place->title = g_strdup (title);
  place->text = g_strdup (text);
  g_ptr_array_add (lister->places, place);

  return place;
}

/* A place that has its title to itself: a heading, a question, a source. */
static HatsFindPlace *
add_titled (Lister     *lister,
            const char *id,
            const char *title,
            const char *text)
{
  HatsFindPlace *place = add_place (lister, id, title, text);

  place->title_is_own = TRUE;
  return place;
}

/* A statement, and who disagrees with it. */
static void
add_statement (Lister        *lister,
               const char    *id,
               const char    *title,
               HatsStatement *statement)
{
  HatsStatement *dissent = statement != NULL ? hats_statement_get_dissent (statement) : NULL;
  HatsFindPlace *place;

  if (statement == NULL)
    return;

  add_place (lister, id, title, hats_statement_get_text (statement))->statement = statement;
  if (dissent == NULL)
    return;

  place = add_place (lister, id, title, hats_statement_get_text (dissent));
  place->statement = statement;
  place->is_dissent = TRUE;
}

static void
add_statements (Lister     *lister,
                const char *id,
                const char *title,
                GListModel *statements)
{
  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);

      add_statement (lister, id, title, statement);
    }
}

static void
add_role (Lister    *lister,
          HatsGuide *guide,
          HatsRole  *role)
{
  GListModel *aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));

  begin_group (lister, HATS_FIND_ROLE, hats_role_get_title (role), role);
  add_titled (lister, NULL, hats_role_get_title (role), hats_role_get_tagline (role));

  for (guint i = 0; i < g_list_model_get_n_items (aspects); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, i);
      const char *id = hats_aspect_get_id (aspect);
      GListModel *statements = hats_role_get_statements (role, id);

      if (g_list_model_get_n_items (statements) == 0)
        continue;
      add_titled (lister, id, hats_aspect_get_heading (aspect), NULL);
      add_statements (lister, id, hats_aspect_get_heading (aspect), statements);
    }
}

static void
add_roles (Lister    *lister,
           HatsGuide *guide)
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
add_rows (Lister    *lister,
          HatsGuide *guide)
{
  GListModel *aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));

  begin_group (lister, HATS_FIND_COMPARE, _("Compare"), NULL);
  for (guint i = 0; i < g_list_model_get_n_items (aspects); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, i);

      add_titled (lister, hats_aspect_get_id (aspect), hats_aspect_get_title (aspect), NULL);
    }
}

static void
add_topic (Lister    *lister,
           HatsTopic *topic)
{
  const char *id = hats_topic_get_id (topic), *title = hats_topic_get_title (topic);
  GListModel *figures = G_LIST_MODEL (hats_topic_get_figures (topic));
  GListModel *questions = G_LIST_MODEL (hats_topic_get_questions (topic));

  add_titled (lister, id, title, NULL);
  add_statement (lister, id, title, hats_topic_get_lead (topic));
  add_statements (lister, id, title, G_LIST_MODEL (hats_topic_get_statements (topic)));
  for (guint i = 0; i < g_list_model_get_n_items (figures); i++)
    {
      g_autoptr(HatsFigure) figure = g_list_model_get_item (figures, i);

      add_statement (lister, id, title, hats_figure_get_label (figure));
    }
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(HatsQuestion) question = g_list_model_get_item (questions, i);

      add_titled (lister, hats_question_get_id (question), hats_question_get_text (question), NULL);
      add_statements (lister, hats_question_get_id (question), hats_question_get_text (question),
                      G_LIST_MODEL (hats_question_get_answers (question)));
    }
}

static void
add_topics (Lister    *lister,
            HatsGuide *guide)
{
  GListModel *topics = G_LIST_MODEL (hats_guide_get_topics (guide));

  begin_group (lister, HATS_FIND_TOGETHER, _("Together"), NULL);
  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr(HatsTopic) topic = g_list_model_get_item (topics, i);

      add_topic (lister, topic);
    }
}

static void
add_inputs (Lister    *lister,
            HatsGuide *guide)
{
  const HatsRules *rules = hats_guide_get_rules (guide);

  begin_group (lister, HATS_FIND_QUESTIONS, _("Who Do I Need?"), NULL);
  for (guint i = 0; rules != NULL && i < rules->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (rules, i);

      add_titled (lister, input->id, input->question, input->help);
      for (guint j = 0; j < input->choices->len; j++)
        {
          const HatsChoice *choice = g_ptr_array_index (input->choices, j);

          add_place (lister, input->id, input->question, choice->title);
          if (choice->help != NULL)
            add_place (lister, input->id, input->question, choice->help);
        }
    }
}

static void
add_sources (Lister    *lister,
             HatsGuide *guide)
{
  GListModel *sources = G_LIST_MODEL (hats_guide_get_sources (guide));

  begin_group (lister, HATS_FIND_SOURCES, _("Sources"), NULL);
  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr(HatsSource) source = g_list_model_get_item (sources, i);
      g_autofree char *citation = hats_source_format_citation (source);

      add_titled (lister, hats_source_get_id (source), citation, hats_source_get_claim (source));
    }
}

GPtrArray *
hats_find_list_places (HatsGuide *guide)
{
  Lister lister = { NULL };

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  lister.places = g_ptr_array_new_with_free_func (free_place);
  add_roles (&lister, guide);
  add_rows (&lister, guide);
  add_topics (&lister, guide);
  add_inputs (&lister, guide);
  add_sources (&lister, guide);

  return lister.places;
}

const char *
hats_find_view_get_id (HatsFindView view)
{
  static const char * const ids[] = { "role", "compare", "together", "questions", "sources" };

  g_return_val_if_fail (view < G_N_ELEMENTS (ids), NULL);

  return ids[view];
}
