/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-case.h"

#include <string.h>

/* What the model says of a case, from when somebody asks. Cases with the same numbers and answers share it. */
typedef struct {
  HatsAdvice *advice;       /* nullable */
} Answer;

struct _HatsCase
{
  HatsRules     *rules;
  HatsSituation  situation;
  GArray        *plan;      /* of HatsPlanStep */
  GHashTable    *texts;     /* "group/field" -> text, never empty */
  Answer        *answer;
};

G_DEFINE_BOXED_TYPE (HatsCase, hats_case, hats_case_ref, hats_case_unref)

static void
clear_answer (gpointer data)
{
  Answer *answer = data;

  g_clear_pointer (&answer->advice, hats_advice_unref);
}

HatsCase *
hats_case_new (HatsRules *rules)
{
  HatsCase *self;

  g_return_val_if_fail (rules != NULL, NULL);

  self = g_atomic_rc_box_new0 (HatsCase);
  self->rules = hats_rules_ref (rules);
  self->situation = (HatsSituation) HATS_SITUATION_INIT;
  self->plan = g_array_new (FALSE, FALSE, sizeof (HatsPlanStep));
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->answer = g_rc_box_new0 (Answer);

  return self;
}

/* Shares everything; the caller replaces what differs. */
static HatsCase *
copy (const HatsCase *self)
{
  HatsCase *other = g_atomic_rc_box_new0 (HatsCase);

  other->rules = hats_rules_ref (self->rules);
  other->situation = self->situation;
  other->plan = g_array_ref (self->plan);
  other->texts = g_hash_table_ref (self->texts);
  other->answer = g_rc_box_acquire (self->answer);

  return other;
}

/* To be called where what the model sees is replaced. */
static void
forget_answer (HatsCase *self)
{
  g_rc_box_release_full (self->answer, clear_answer);
  self->answer = g_rc_box_new0 (Answer);
}

HatsCase *
hats_case_ref (HatsCase *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  HatsCase *self = data;

  hats_rules_unref (self->rules);
  g_array_unref (self->plan);
  g_hash_table_unref (self->texts);
  g_rc_box_release_full (self->answer, clear_answer);
}

void
hats_case_unref (HatsCase *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

static gboolean
texts_equal (GHashTable *a,
             GHashTable *b)
{
  GHashTableIter iter;
  gpointer key, text;

  if (a == b)
    return TRUE;
  if (g_hash_table_size (a) != g_hash_table_size (b))
    return FALSE;

  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &key, &text))
    if (g_strcmp0 (text, g_hash_table_lookup (b, key)) != 0)
      return FALSE;

  return TRUE;
}

gboolean
hats_case_equal (const HatsCase *a,
                 const HatsCase *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a == b ||
         (hats_situation_equal (&a->situation, &b->situation, a->rules) &&
          (a->rules == b->rules || hats_rules_assumptions_equal (a->rules, b->rules)) &&
          hats_plan_equal (a->plan, b->plan) && texts_equal (a->texts, b->texts));
}

HatsRules *
hats_case_get_rules (const HatsCase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->rules;
}

const HatsSituation *
hats_case_get_situation (const HatsCase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->situation;
}

GArray *
hats_case_get_plan (const HatsCase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->plan;
}

const char *
hats_case_get_text (const HatsCase *self,
                    const char     *group,
                    const char     *field)
{
  g_autofree char *key = g_strconcat (group, "/", field, NULL);
  const char *text;

  g_return_val_if_fail (self != NULL, "");

  text = g_hash_table_lookup (self->texts, key);
  return text != NULL ? text : "";
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

GStrv
hats_case_list_texts (const HatsCase *self)
{
  g_autoptr(GPtrArray) keys = NULL;
  GHashTableIter iter;
  gpointer key;

  g_return_val_if_fail (self != NULL, NULL);

  keys = g_ptr_array_new ();
  g_hash_table_iter_init (&iter, self->texts);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_ptr_array_add (keys, g_strdup (key));
  g_ptr_array_sort (keys, compare_keys);
  g_ptr_array_add (keys, NULL);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&keys), FALSE);
}

gboolean
hats_case_is_complete (const HatsCase *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return hats_situation_is_complete (&self->situation, self->rules);
}

HatsAdvice *
hats_case_advise (const HatsCase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->answer->advice == NULL)
    self->answer->advice = hats_advice_new (self->rules, &self->situation);

  return self->answer->advice != NULL ? hats_advice_ref (self->answer->advice) : NULL;
}

HatsCase *
hats_case_with_rules (const HatsCase *self,
                      HatsRules      *rules)
{
  HatsCase *other;

  g_return_val_if_fail (self != NULL && rules != NULL, NULL);

  other = copy (self);
  hats_rules_unref (other->rules);
  other->rules = hats_rules_ref (rules);
  forget_answer (other);

  return other;
}

HatsCase *
hats_case_with_situation (const HatsCase      *self,
                          const HatsSituation *situation)
{
  HatsCase *other;

  g_return_val_if_fail (self != NULL && situation != NULL, NULL);

  other = copy (self);
  other->situation = *situation;
  forget_answer (other);

  return other;
}

HatsCase *
hats_case_at_step (const HatsCase     *self,
                   const HatsPlanStep *step)
{
  HatsSituation situation;

  g_return_val_if_fail (self != NULL && step != NULL, NULL);

  situation = self->situation;
  situation.values[hats_rules_find_input (self->rules, "people")] = step->people;
  situation.values[hats_rules_find_input (self->rules, "maturity")] = step->maturity;

  return hats_case_with_situation (self, &situation);
}

HatsCase *
hats_case_with_plan (const HatsCase *self,
                     GArray         *steps)
{
  HatsCase *other;

  g_return_val_if_fail (self != NULL && steps != NULL, NULL);
  g_return_val_if_fail (steps->len <= HATS_PLAN_MAX_STEPS, NULL);

  other = copy (self);
  g_array_unref (other->plan);
  other->plan = g_array_copy (steps);

  return other;
}

/* A text of nothing but white space says nothing, and a file does not keep it. */
static gboolean
is_blank (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      return FALSE;

  return TRUE;
}

HatsCase *
hats_case_with_text (const HatsCase *self,
                     const char     *group,
                     const char     *field,
                     const char     *text)
{
  g_autofree char *changed = NULL;
  GHashTableIter iter;
  gpointer key, value;
  HatsCase *other;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (group != NULL && field != NULL && text != NULL, NULL);
  g_return_val_if_fail (strlen (text) <= HATS_CASE_MAX_TEXT, NULL);

  other = copy (self);
  g_hash_table_unref (other->texts);
  other->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_hash_table_iter_init (&iter, self->texts);
  while (g_hash_table_iter_next (&iter, &key, &value))
    g_hash_table_insert (other->texts, g_strdup (key), g_strdup (value));

  changed = g_strconcat (group, "/", field, NULL);
  if (is_blank (text))
    g_hash_table_remove (other->texts, changed);
  else
    g_hash_table_insert (other->texts, g_steal_pointer (&changed), g_strdup (text));

  return other;
}
