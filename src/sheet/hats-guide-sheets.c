/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-guide-sheets.h"

#include <glib/gi18n-lib.h>

#include "hats-quantity.h"

/* The aspect that answers first: what the role is for, in one sentence. */
#define MISSION "mission"

static void
add_leads (HatsSheet  *sheet,
           GListModel *statements)
{
  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);

      hats_sheet_add_text (sheet, HATS_BLOCK_LEAD, hats_sheet_cite (sheet, statement));
    }
}

/* The two parts of the guide, as the JSON form and guide files call them. */
static const char *
get_part (HatsRole *role)
{
  return hats_role_is_adjacent (role) ? "adjacent" : "main";
}

/* A heading for the related roles, which stand in a list: they are told in short. */
static HatsBlock *
add_related_list (HatsSheet *sheet)
{
  hats_sheet_add_heading (sheet, 2, _("Related roles"));
  hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH,
                       hats_text_new (_("Often taken for one of the main roles, and told in short.")));

  return hats_sheet_add_list (sheet);
}

/* What the role is for, behind its title. */
static HatsText *
make_summary (HatsSheet *sheet,
              HatsRole  *role)
{
  GListModel *missions = hats_role_get_statements (role, MISSION);
  g_autoptr(HatsStatement) mission = g_list_model_get_item (missions, 0);
  HatsText *text = mission != NULL ? hats_sheet_cite (sheet, mission) : hats_text_new (hats_role_get_tagline (role));

  text->label = g_strdup (hats_role_get_title (role));
  text->role = g_strdup (hats_role_get_id (role));

  return text;
}

HatsSheet *
hats_roles_sheet_new (HatsGuide *guide)
{
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (guide));
  HatsSheet *sheet = hats_sheet_new (guide, "roles", _("Roles"));
  JsonArray *data = json_array_new ();
  HatsBlock *related = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);
      JsonObject *object = json_object_new ();

      if (hats_role_is_adjacent (role))
        {
          if (related == NULL)
            related = add_related_list (sheet);
          g_ptr_array_add (related->items, make_summary (sheet, role));
        }
      else
        {
          hats_sheet_add_heading (sheet, 2, hats_role_get_title (role));
          add_leads (sheet, hats_role_get_statements (role, MISSION));
        }

      json_object_set_string_member (object, "id", hats_role_get_id (role));
      json_object_set_string_member (object, "title", hats_role_get_title (role));
      json_object_set_string_member (object, "part", get_part (role));
      json_array_add_object_element (data, object);
    }

  sheet->data = json_object_new ();
  json_object_set_array_member (sheet->data, "roles", data);

  return sheet;
}

static void
add_aspect (HatsSheet  *sheet,
            HatsRole   *role,
            HatsAspect *aspect)
{
  GListModel *statements = hats_role_get_statements (role, hats_aspect_get_id (aspect));
  HatsBlock *heading;

  if (g_list_model_get_n_items (statements) == 0)
    return;

  heading = hats_sheet_add_heading (sheet, 2, hats_aspect_get_heading (aspect));
  heading->half = hats_aspect_get_is_half (aspect);

  if (hats_aspect_get_is_list (aspect))
    {
      hats_sheet_add_statements (sheet, statements);
      return;
    }

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);

      hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_sheet_cite (sheet, statement));
    }
}

/* The roles that are often taken for this one, each with how to tell them apart. */
static void
add_confused (HatsSheet *sheet,
              HatsRole  *role)
{
  g_autoptr(GArray) confused = hats_guide_list_confused (sheet->guide, role);
  HatsBlock *list;

  if (confused->len == 0)
    return;

  hats_sheet_add_heading (sheet, 2, _("Often confused with"));
  list = hats_sheet_add_list (sheet);
  for (guint i = 0; i < confused->len; i++)
    {
      const HatsConfusion *confusion = &g_array_index (confused, HatsConfusion, i);
      HatsText *text = hats_sheet_cite (sheet, confusion->difference);

      text->label = g_strdup (hats_role_get_title (confusion->role));
      text->role = g_strdup (hats_role_get_id (confusion->role));
      g_ptr_array_add (list->items, text);
    }
}

HatsSheet *
hats_role_sheet_new (HatsGuide *guide,
                     HatsRole  *role)
{
  GListModel *aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));
  HatsSheet *sheet = hats_sheet_new (guide, "role", hats_role_get_title (role));

  sheet->sign = g_strdup (hats_role_get_sign (role));
  add_leads (sheet, hats_role_get_statements (role, MISSION));
  if (hats_role_is_adjacent (role))
    hats_sheet_add_text (sheet, HATS_BLOCK_ASIDE,
                         hats_text_new (_("A related role, told in short: the sources say less of it than of the main roles.")));
  for (guint i = 0; i < g_list_model_get_n_items (aspects); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, i);

      if (!g_str_equal (hats_aspect_get_id (aspect), MISSION))
        add_aspect (sheet, role, aspect);
    }
  add_confused (sheet, role);

  sheet->data = json_object_new ();
  json_object_set_string_member (sheet->data, "role", hats_role_get_id (role));
  json_object_set_string_member (sheet->data, "part", get_part (role));

  return sheet;
}

static void
add_figures (HatsSheet  *sheet,
             const char *caption,
             GListModel *figures)
{
  HatsBars *bars;

  if (g_list_model_get_n_items (figures) == 0)
    return;

  bars = hats_sheet_add_bars (sheet, caption, 100.0);
  for (guint i = 0; i < g_list_model_get_n_items (figures); i++)
    {
      g_autoptr(HatsFigure) figure = g_list_model_get_item (figures, i);
      g_autofree char *number = g_strdup_printf ("%g", hats_figure_get_value (figure));
      g_autofree char *value = hats_quantity_format (number, hats_figure_get_unit (figure));

      hats_bars_add (bars, hats_sheet_cite (sheet, hats_figure_get_label (figure)),
                     hats_figure_get_value (figure), value,
                     g_str_equal (hats_figure_get_job (figure), "project") ? HATS_JOB_PROJECT : HATS_JOB_PRODUCT);
    }
}

static void
add_topic (HatsSheet *sheet,
           HatsTopic *topic)
{
  GListModel *statements = G_LIST_MODEL (hats_topic_get_statements (topic));
  GListModel *questions = G_LIST_MODEL (hats_topic_get_questions (topic));
  HatsStatement *lead = hats_topic_get_lead (topic);

  hats_sheet_add_heading (sheet, 2, hats_topic_get_title (topic));
  if (lead != NULL)
    hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_sheet_cite (sheet, lead));

  add_figures (sheet, hats_topic_get_title (topic), G_LIST_MODEL (hats_topic_get_figures (topic)));

  if (g_list_model_get_n_items (statements) > 0)
    hats_sheet_add_statements (sheet, statements);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(HatsQuestion) question = g_list_model_get_item (questions, i);

      hats_sheet_add_heading (sheet, 3, hats_question_get_text (question));
      hats_sheet_add_statements (sheet, G_LIST_MODEL (hats_question_get_answers (question)));
    }
}

HatsSheet *
hats_together_sheet_new (HatsGuide *guide)
{
  GListModel *topics = G_LIST_MODEL (hats_guide_get_topics (guide));
  HatsSheet *sheet = hats_sheet_new (guide, "together", _("The two roles together"));

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr(HatsTopic) topic = g_list_model_get_item (topics, i);

      add_topic (sheet, topic);
    }

  return sheet;
}
