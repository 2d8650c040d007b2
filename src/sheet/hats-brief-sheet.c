/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-hiring-sheets.h"

#include <glib/gi18n-lib.h>

#include "hats-change.h"
#include "hats-hiring-parts.h"
#include "hats-hours.h"
#include "hats-own-figures.h"

#define MOST_PAGES 2
/* How many of the changes that would lead elsewhere are listed. */
#define LISTED_CHANGES 5
/* How far the plan is looked into, in months. */
#define OUTLOOK 12

typedef struct {
  HatsSheet       *sheet;
  HatsGuide       *guide;
  HatsHiring      *hiring;
  HatsCase        *hiring_case;
  HatsAdvice      *advice;
  HatsRole        *role;
  const HatsBrief *brief;
  gboolean         both_hats;   /* whether the person does the other job too */
} Writer;

static void
add_list (Writer        *self,
          HatsBriefList  list)
{
  hats_hiring_add_statements (self->sheet, G_LIST_MODEL (self->brief->lists[list]));
}

static void
add_fields (Writer         *self,
            HatsFieldPlace  place,
            guint           columns)
{
  hats_hiring_add_fields (hats_sheet_add_form (self->sheet, columns), self->hiring, self->hiring_case,
                          hats_role_get_id (self->role), place);
}

/* Adds what the guide says, one text for each of @lists, each after its label. */
static void
add_labelled (Writer               *self,
              const HatsBriefList  *lists,
              const char * const   *labels,
              guint                 n_lists)
{
  HatsBlock *block = hats_sheet_add_list (self->sheet);

  for (guint i = 0; i < n_lists; i++)
    g_ptr_array_add (block->items, hats_hiring_cite_all (self->sheet, G_LIST_MODEL (self->brief->lists[lists[i]]), labels[i]));
}

static void
add_post (Writer *self)
{
  HatsBlock *form;
  HatsText *title;

  hats_sheet_add_heading (self->sheet, 2, _("The post"));
  form = hats_sheet_add_form (self->sheet, 3);
  hats_hiring_add_fields (form, self->hiring, self->hiring_case, hats_role_get_id (self->role), HATS_PLACE_POST);

  /* The first field is the title, for which the role has a name of its own. */
  title = form->items->len > 0 ? g_ptr_array_index (form->items, 0) : NULL;
  if (title != NULL && hats_text_is_blank (title))
    {
      g_free (title->text);
      title->text = g_strdup (hats_role_get_title (self->role));
      title->assumed = TRUE;
    }
}

static void
add_why (Writer *self)
{
  g_autofree char *product = hats_hours_format (self->advice->hours[HATS_JOB_PRODUCT]);
  g_autofree char *project = hats_hours_format (self->advice->hours[HATS_JOB_PROJECT]);
  /* Translators: the answer of the decision model, then hours a week of either kind of work. */
  g_autofree char *answer = g_strdup_printf (_("%s: product work takes %s and project work %s a week."),
                                             hats_advice_get_title (self->advice), product, project);
  HatsText *text = hats_text_new (answer);

  hats_sheet_add_heading (self->sheet, 2, _("Why now, and what the empty seat costs"));
  add_fields (self, HATS_PLACE_WHY, 1);
  text->assumed = TRUE;
  hats_sheet_add_text (self->sheet, HATS_BLOCK_PARAGRAPH, text);
  hats_sheet_add_text (self->sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (_("If the seat stays empty for 90 days:")));
  add_list (self, HATS_BRIEF_EMPTY);
}

static void
add_mission (Writer *self)
{
  GListModel *statements = hats_role_get_statements (self->role, "mission");

  hats_sheet_add_heading (self->sheet, 2, _("Mission"));
  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);

      hats_sheet_add_text (self->sheet, HATS_BLOCK_PARAGRAPH, hats_hiring_cite (self->sheet, statement));
    }
}

static void
add_outcomes (Writer *self)
{
  static const HatsBriefList lists[] = { HATS_BRIEF_OUTCOMES_30, HATS_BRIEF_OUTCOMES_90, HATS_BRIEF_OUTCOMES_365 };
  const char * const labels[] = { _("30 days"), _("90 days"), _("365 days") };

  hats_sheet_add_heading (self->sheet, 2, _("Outcomes"));
  add_labelled (self, lists, labels, G_N_ELEMENTS (lists));
}

static char *
format_people (int people)
{
  return g_strdup_printf (ngettext ("%d person", "%d people", (gulong) people), people);
}

/* The last step of the plan that is due within the outlook; NULL where there is none. */
static const HatsPlanStep *
find_step (Writer *self)
{
  GArray *plan = hats_case_get_plan (self->hiring_case);
  const HatsPlanStep *found = NULL;
  GDate today, end;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, (GDateDay) g_date_time_get_day_of_month (self->sheet->date),
                  (GDateMonth) g_date_time_get_month (self->sheet->date),
                  (GDateYear) g_date_time_get_year (self->sheet->date));
  end = today;
  g_date_add_months (&end, OUTLOOK);

  for (guint i = 0; i < plan->len; i++)
    {
      const HatsPlanStep *step = &g_array_index (plan, HatsPlanStep, i);

      if (g_date_compare (&step->date, &today) > 0 && g_date_compare (&step->date, &end) <= 0 &&
          (found == NULL || g_date_compare (&step->date, &found->date) > 0))
        found = step;
    }

  return found;
}

static char *
format_outlook (Writer *self)
{
  const HatsRules *rules = self->advice->rules;
  const HatsPlanStep *step = find_step (self);
  HatsSituation situation = self->advice->situation;
  int maturity = hats_rules_find_input (rules, "maturity");
  g_autofree char *people = NULL;
  g_autofree char *stage = NULL;

  if (step == NULL || maturity < 0)
    return g_strdup (_("Not planned"));

  situation.values[maturity] = step->maturity;
  people = format_people (step->people);
  stage = hats_situation_format_value (&situation, rules, (guint) maturity);
  /* Translators: how many people, and the stage that the product is in: “12 people, Growth”. */
  return g_strdup_printf (_("%s, %s"), people, stage);
}

static void
add_team (Writer *self)
{
  const HatsRules *rules = self->advice->rules;
  int maturity = hats_rules_find_input (rules, "maturity");
  g_autofree char *people = format_people (self->advice->situation.values[hats_rules_find_input (rules, "people")]);
  g_autofree char *outlook = format_outlook (self);
  HatsBlock *form;

  hats_sheet_add_heading (self->sheet, 2, _("Team and product"));
  form = hats_sheet_add_form (self->sheet, 3);
  g_ptr_array_add (form->items, hats_text_new_field (_("Team now"), people, 0));
  g_ptr_array_add (form->items, hats_text_new_field (_("Team in 12 months"), outlook, 0));
  if (maturity >= 0)
    {
      g_autofree char *stage = hats_situation_format_value (&self->advice->situation, rules, (guint) maturity);

      g_ptr_array_add (form->items, hats_text_new_field (_("Product stage"), stage, 0));
    }
}

static void
add_decisions (Writer *self)
{
  static const HatsBriefList lists[] = { HATS_BRIEF_DECIDES, HATS_BRIEF_RECOMMENDS, HATS_BRIEF_CONSULTED };
  const char * const labels[] = { _("Decides"), _("Recommends"), _("Is consulted on") };

  hats_sheet_add_heading (self->sheet, 2, _("Decisions"));
  add_labelled (self, lists, labels, G_N_ELEMENTS (lists));
}

static void
add_duties (Writer *self)
{
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (self->guide));

  hats_sheet_add_heading (self->sheet, 2, _("Duties"));
  if (!self->both_hats)
    {
      hats_hiring_add_statements (self->sheet, hats_role_get_statements (self->role, "responsibilities"));
      return;
    }

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);

      if (hats_hiring_find_brief (self->hiring, hats_role_get_id (role)) == NULL)
        continue;

      hats_sheet_add_heading (self->sheet, 3, hats_role_get_title (role));
      hats_hiring_add_statements (self->sheet, hats_role_get_statements (role, "responsibilities"));
    }
}

static void
add_musts (Writer *self)
{
  HatsTable *table;
  HatsBlock *nice;

  hats_sheet_add_heading (self->sheet, 2, _("Must-haves"));
  table = hats_sheet_add_table (self->sheet, _("What a candidate must bring, and how it is tested"), _("Must-have"));
  hats_table_add_column (table, _("How it is tested"), NULL, NULL);
  for (guint i = 0; i < self->brief->musts->len; i++)
    {
      gboolean replaced = self->both_hats && i + 1 == self->brief->musts->len;
      const HatsMust *must = replaced ? self->hiring->both_must : g_ptr_array_index (self->brief->musts, i);
      HatsRow *row = hats_table_add_row (table, hats_statement_get_text (must->text));
      HatsText *text = hats_hiring_cite (self->sheet, must->text);

      g_free (text->text);
      text->text = g_strdup (must->test);
      g_ptr_array_add (hats_row_add_cell (row, FALSE)->items, text);
    }

  nice = hats_sheet_add_list (self->sheet);
  g_ptr_array_add (nice->items, hats_hiring_cite_all (self->sheet, G_LIST_MODEL (self->brief->lists[HATS_BRIEF_NICE]),
                                                      _("Nice to have")));
}

static void
add_others (Writer *self)
{
  hats_sheet_add_heading (self->sheet, 2, _("Not this job, and who keeps it"));
  if (self->both_hats)
    hats_hiring_add_statements (self->sheet, G_LIST_MODEL (self->hiring->both_others));
  else
    add_list (self, HATS_BRIEF_OTHERS);
}

static void
add_pay (Writer *self)
{
  hats_sheet_add_heading (self->sheet, 2, _("Pay band"));
  add_fields (self, HATS_PLACE_PAY, 2);
  hats_hiring_add_statements (self->sheet, hats_role_get_statements (self->role, "pay"));
}

static void
add_stages (Writer *self)
{
  GListModel *stages = G_LIST_MODEL (self->hiring->stages);
  /* Translators: %s is the title of another sheet. */
  g_autofree char *where = g_strdup_printf (_("The scorecard is a sheet of its own: “%s”."), self->brief->scorecard);
  HatsBlock *list;

  hats_sheet_add_heading (self->sheet, 2, _("Interviews"));
  list = hats_sheet_add_list (self->sheet);
  for (guint i = 0; i < g_list_model_get_n_items (stages); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (stages, i);
      HatsText *text = hats_hiring_cite (self->sheet, statement);

      text->label = g_strdup_printf ("%u", i + 1);
      g_ptr_array_add (list->items, text);
    }
  hats_sheet_add_text (self->sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (where));
}

static void
add_sign_off (Writer *self)
{
  HatsBlock *form;

  hats_sheet_add_heading (self->sheet, 2, _("Sign-off"));
  form = hats_sheet_add_form (self->sheet, 3);
  hats_hiring_add_fields (form, self->hiring, self->hiring_case, hats_role_get_id (self->role), HATS_PLACE_SIGN_OFF);
  g_ptr_array_add (form->items, hats_text_new_field (_("Signature"), "", 1));
}

static void
add_changes (Writer *self)
{
  g_autoptr(GPtrArray) changes = hats_advice_list_changes (self->advice);
  const HatsRules *rules = self->advice->rules;
  HatsBlock *list;

  hats_sheet_add_heading (self->sheet, 2, _("What would make us look again"));
  if (changes->len == 0)
    hats_sheet_add_text (self->sheet, HATS_BLOCK_PARAGRAPH,
                         hats_text_new (_("No single answer that changes would lead to another decision.")));

  list = hats_sheet_add_list (self->sheet);
  for (guint i = 0; i < MIN (changes->len, LISTED_CHANGES); i++)
    {
      const HatsChange *change = g_ptr_array_index (changes, i);
      g_autofree char *condition = hats_change_format_condition (change, rules);
      /* Translators: a condition such as “With a team of 6”, and what the recommendation would be then. */
      g_autofree char *text = g_strdup_printf (_("%s: %s"), condition,
                                               hats_rules_outcome (rules, change->outcome)->title[change->lean]);

      g_ptr_array_add (list->items, hats_text_new (text));
    }
}

static void
write_sections (Writer *self)
{
  add_post (self);
  add_why (self);
  add_mission (self);
  add_outcomes (self);
  hats_sheet_add_heading (self->sheet, 2, _("Reports to, works with"));
  add_fields (self, HATS_PLACE_REPORTS, 2);
  add_team (self);
  add_decisions (self);
  add_duties (self);
  add_musts (self);
  add_others (self);
  add_pay (self);
  add_stages (self);
  add_sign_off (self);
  add_changes (self);
}

HatsSheet *
hats_brief_sheet_new (HatsGuide  *guide,
                      HatsCase   *hiring_case,
                      const char *role_id)
{
  g_autoptr(HatsAdvice) advice = NULL;
  Writer self = { .guide = guide, .hiring_case = hiring_case };

  g_return_val_if_fail (HATS_IS_GUIDE (guide) && hats_guide_get_hiring (guide) != NULL, NULL);
  g_return_val_if_fail (hiring_case != NULL && hats_case_is_complete (hiring_case), NULL);

  self.hiring = hats_guide_get_hiring (guide);
  self.role = hats_guide_find_role (guide, role_id);
  self.brief = hats_hiring_find_brief (self.hiring, role_id);
  g_return_val_if_fail (self.role != NULL && self.brief != NULL, NULL);

  self.advice = advice = hats_case_advise (hiring_case);
  self.both_hats = hats_hiring_is_both_hats (advice);
  self.sheet = hats_sheet_new (guide, "brief", self.brief->title);
  self.sheet->sign = g_strdup (hats_role_get_sign (self.role));
  self.sheet->most_pages = MOST_PAGES;
  self.sheet->beside = TRUE;
  self.sheet->data = json_object_new ();
  json_object_set_string_member (self.sheet->data, "role", role_id);
  json_object_set_string_member (self.sheet->data, "outcome", hats_rules_outcome (advice->rules, advice->outcome)->id);

  hats_hiring_add_aside (self.sheet);
  write_sections (&self);
  hats_sheet_add_own_figures (self.sheet, advice->rules);

  return self.sheet;
}
