/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-hiring-sheets.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hats-change.h"
#include "hats-hiring-parts.h"
#include "hats-hours.h"
#include "hats-own-figures.h"

#define MOST_PAGES 1
#define HALF_DAYS 10

typedef struct {
  HatsSheet        *sheet;
  const HatsHiring *hiring;
  HatsCase         *hiring_case;
  HatsAdvice       *advice;
  double            week;               /* hours of one person's week */
  double            hours[HATS_N_JOBS]; /* that fit into it, by job */
} Writer;

static void
add_fields (Writer         *self,
            HatsFieldPlace  place,
            guint           columns)
{
  hats_hiring_add_fields (hats_sheet_add_form (self->sheet, columns), self->hiring, self->hiring_case, NULL, place);
}

/* Adds statements with the numbers of the case. */
static void
add_terms (Writer    *self,
           HatsTerms  terms)
{
  GListModel *statements = G_LIST_MODEL (self->hiring->terms[terms]);
  HatsBlock *list = hats_sheet_add_list (self->sheet);

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);
      HatsText *text = hats_hiring_cite (self->sheet, statement);

      g_free (text->text);
      text->text = hats_rules_expand_own (self->advice->rules, hats_statement_get_text (statement));
      g_ptr_array_add (list->items, text);
    }
}

static double
get_total (Writer *self)
{
  return self->advice->hours[HATS_JOB_PRODUCT] + self->advice->hours[HATS_JOB_PROJECT];
}

static gboolean
is_over (Writer *self)
{
  return get_total (self) > self->week;
}

/* Cuts the two jobs down to one week, in equal parts; what fits stays as it is. */
static void
split_week (Writer *self)
{
  double scale = is_over (self) ? self->week / get_total (self) : 1.0;

  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    self->hours[job] = self->advice->hours[job] * scale;
}

static void
add_bars (Writer *self)
{
  HatsBars *bars = hats_sheet_add_bars (self->sheet, _("Hours of one week for each hat"), self->week * 1.1);

  bars->line = self->week;
  bars->line_label = hats_rules_format_week_line (self->advice->rules);
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      g_autofree char *hours = hats_hours_format (self->hours[job]);
      HatsText *label = hats_text_new (hats_job_get_title (job));

      label->assumed = TRUE;
      hats_bars_add (bars, label, self->hours[job], hours, job);
    }
}

static void
add_half_days (Writer *self)
{
  double half_day = self->week / HALF_DAYS;
  int product = (int) round (self->hours[HATS_JOB_PRODUCT] / half_day);
  int project = (int) round (self->hours[HATS_JOB_PROJECT] / half_day);
  g_autofree char *text = NULL;

  if (product + project > HALF_DAYS)
    project = HALF_DAYS - product;

  /* Translators: numbers of half days, of which a week has ten. */
  text = g_strdup_printf (_("In half days, of which a week has %d: product work about %d, project work about %d."),
                          HALF_DAYS, product, project);
  hats_sheet_add_text (self->sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (text));
}

static void
add_week (Writer *self)
{
  hats_sheet_add_heading (self->sheet, 2, _("How the week splits"));
  add_bars (self);
  add_half_days (self);
  add_terms (self, HATS_TERMS_WEEK);
  add_fields (self, HATS_PLACE_WEEK, 1);
}

static void
add_given_away (Writer *self)
{
  g_autofree char *over = NULL;
  g_autofree char *text = NULL;

  if (!is_over (self))
    return;

  over = hats_hours_format (get_total (self) - self->week);
  /* Translators: %s is a number of hours. */
  text = g_strdup_printf (_("To be given away: %s a week."), over);
  hats_sheet_add_heading (self->sheet, 2, _("What is given away"));
  add_terms (self, HATS_TERMS_GIVEN_AWAY);
  hats_sheet_add_text (self->sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (text));
  add_fields (self, HATS_PLACE_GIVEN_AWAY, 1);
}

/* The size of team from which on the model no longer says that one person does both. */
static char *
format_people (Writer *self)
{
  g_autoptr(GPtrArray) changes = hats_advice_list_changes (self->advice);
  const HatsRules *rules = self->advice->rules;
  int people = hats_rules_find_input (rules, "people");

  for (guint i = 0; i < changes->len; i++)
    {
      const HatsChange *change = g_ptr_array_index (changes, i);

      if ((int) change->input == people && change->value > self->advice->situation.values[people])
        return g_strdup_printf ("%d", change->value);
    }

  return hats_rules_expand (rules, "{team}");
}

static gboolean
is_answered (Writer     *self,
             const char *input,
             const char *choice)
{
  const HatsRules *rules = self->advice->rules;
  int index = hats_rules_find_input (rules, input);

  return index >= 0 && self->advice->situation.values[index] >= 0 &&
         self->advice->situation.values[index] == hats_input_find_choice (hats_rules_input (rules, (guint) index), choice);
}

static void
add_ending (Writer     *self,
            HatsBlock  *list,
            const char *id)
{
  HatsStatement *statement = hats_hiring_find_ending (self->hiring, id)->text;
  HatsText *text = hats_hiring_cite (self->sheet, statement);
  g_autofree char *expanded = hats_rules_expand_own (self->advice->rules, hats_statement_get_text (statement));
  g_autofree char *people = format_people (self);
  g_autoptr(GString) complete = g_string_new (expanded);

  g_string_replace (complete, "{value}", people, 0);
  g_free (text->text);
  text->text = g_strdup (complete->str);
  text->label = g_strdup_printf ("%u", list->items->len + 1);
  g_ptr_array_add (list->items, text);
}

/* The three triggers; where one has come about already, the next of its kind. */
static void
add_endings (Writer *self)
{
  int teams = hats_rules_find_input (self->advice->rules, "teams");
  gboolean several = teams >= 0 && self->advice->situation.values[teams] > 1;
  HatsBlock *list;

  hats_sheet_add_heading (self->sheet, 2, _("What ends it"));
  list = hats_sheet_add_list (self->sheet);
  add_ending (self, list, "people");
  add_ending (self, list, several ? "more-teams" : "teams");
  add_ending (self, list, is_answered (self, "commitment", "contract") ? "next-contract" : "contract");
  hats_sheet_add_text (self->sheet, HATS_BLOCK_PARAGRAPH, hats_hiring_cite (self->sheet, self->hiring->ends));
}

static void
add_signatures (Writer *self)
{
  HatsBlock *form;

  hats_sheet_add_heading (self->sheet, 2, _("Signatures"));
  form = hats_sheet_add_form (self->sheet, 2);
  g_ptr_array_add (form->items, hats_text_new_field (_("Signature of the person who wears both hats"), "", 1));
  g_ptr_array_add (form->items, hats_text_new_field (_("Date"), "", 1));
  g_ptr_array_add (form->items, hats_text_new_field (_("Signature of the person who agrees to it"), "", 1));
  g_ptr_array_add (form->items, hats_text_new_field (_("Date"), "", 1));
}

static void
write_sections (Writer *self)
{
  hats_sheet_add_text (self->sheet, HATS_BLOCK_LEAD, hats_hiring_cite (self->sheet, self->hiring->lead));
  hats_hiring_add_aside (self->sheet);
  hats_sheet_add_heading (self->sheet, 2, _("Between"));
  add_fields (self, HATS_PLACE_PARTIES, 2);
  add_week (self);
  hats_sheet_add_heading (self->sheet, 2, _("When scope meets date"));
  add_terms (self, HATS_TERMS_CONFLICT);
  add_fields (self, HATS_PLACE_CONFLICT, 1);
  add_given_away (self);
  add_endings (self);
  hats_sheet_add_heading (self->sheet, 2, _("Review"));
  add_terms (self, HATS_TERMS_REVIEW);
  add_fields (self, HATS_PLACE_REVIEW, 2);
  add_signatures (self);
}

HatsSheet *
hats_agreement_sheet_new (HatsGuide *guide,
                          HatsCase  *hiring_case)
{
  g_autoptr(HatsAdvice) advice = NULL;
  Writer self = { .hiring_case = hiring_case };

  g_return_val_if_fail (HATS_IS_GUIDE (guide) && hats_guide_get_hiring (guide) != NULL, NULL);
  g_return_val_if_fail (hiring_case != NULL && hats_case_is_complete (hiring_case), NULL);

  self.hiring = hats_guide_get_hiring (guide);
  self.advice = advice = hats_case_advise (hiring_case);
  self.week = hats_rules_threshold (advice->rules, (guint) hats_rules_find_threshold (advice->rules, "week"))->value;
  self.sheet = hats_sheet_new (guide, "agreement", self.hiring->title);
  self.sheet->most_pages = MOST_PAGES;
  self.sheet->beside = TRUE;
  split_week (&self);
  self.sheet->data = json_object_new ();
  json_object_set_double_member (self.sheet->data, "product_hours", self.hours[HATS_JOB_PRODUCT]);
  json_object_set_double_member (self.sheet->data, "project_hours", self.hours[HATS_JOB_PROJECT]);

  write_sections (&self);
  hats_sheet_add_own_figures (self.sheet, advice->rules);

  return self.sheet;
}
