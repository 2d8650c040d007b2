/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-find-lister.h"

#include <glib/gi18n-lib.h>

void
hats_find_lister_begin (HatsFindLister *self,
                        HatsFindView    view,
                        const char     *title,
                        HatsRole       *role)
{
  if (self->places->len > 0)
    self->group = ((const HatsFindPlace *) g_ptr_array_index (self->places, self->places->len - 1))->group + 1;
  self->view = view;
  self->group_title = title;
  self->role = role;
}

HatsFindPlace *
hats_find_lister_add (HatsFindLister *self,
                      const char     *id,
                      const char     *title,
                      const char     *text)
{
  HatsFindPlace *place = g_new0 (HatsFindPlace, 1);

  place->view = self->view;
  place->group = self->group;
  place->group_title = self->group_title;
  place->role = self->role;
  place->id = g_strdup (id);
  place->title = g_strdup (title);
  place->text = g_strdup (text);
  g_ptr_array_add (self->places, place);

  return place;
}

HatsFindPlace *
hats_find_lister_add_titled (HatsFindLister *self,
                             const char     *id,
                             const char     *title,
                             const char     *text)
{
  HatsFindPlace *place = hats_find_lister_add (self, id, title, text);

  place->title_is_own = TRUE;
  return place;
}

/* The text with the model's numbers, and "…" where a number comes from a case. */
static char *
fill_in (const char      *wording,
         const HatsRules *rules)
{
  g_autofree char *expanded = rules != NULL ? hats_rules_expand (rules, wording) : g_strdup (wording);
  g_autoptr(GString) filled = g_string_new (expanded);

  g_string_replace (filled, "{value}", "…", 0);
  return g_string_free (g_steal_pointer (&filled), FALSE);
}

static HatsFindPlace *
add_filled_in (HatsFindLister  *self,
               const char      *id,
               const char      *title,
               const char      *wording,
               const HatsRules *rules)
{
  g_autofree char *text = fill_in (wording, rules);

  return hats_find_lister_add (self, id, title, text);
}

void
hats_find_lister_add_wording (HatsFindLister  *self,
                              const char      *id,
                              const char      *title,
                              const char      *wording,
                              const HatsRules *rules)
{
  add_filled_in (self, id, title, wording, rules)->wording = g_strdup (wording);
}

void
hats_find_lister_add_statement (HatsFindLister  *self,
                                const char      *id,
                                const char      *title,
                                HatsStatement   *statement,
                                const HatsRules *rules)
{
  HatsStatement *dissent = statement != NULL ? hats_statement_get_dissent (statement) : NULL;
  HatsFindPlace *place;

  if (statement == NULL)
    return;

  place = add_filled_in (self, id, title, hats_statement_get_text (statement), rules);
  place->statement = statement;
  place->wording = g_strdup (hats_statement_get_text (statement));
  if (dissent == NULL)
    return;

  place = add_filled_in (self, id, title, hats_statement_get_text (dissent), rules);
  place->statement = statement;
  place->is_dissent = TRUE;
  place->wording = g_strdup (hats_statement_get_text (statement));
}

void
hats_find_lister_add_labelled (HatsFindLister *self,
                               const char     *id,
                               const char     *title,
                               const char     *label,
                               HatsStatement  *statement)
{
  guint first = self->places->len;

  hats_find_lister_add_statement (self, id, title, statement, NULL);
  for (guint i = first; i < self->places->len; i++)
    {
      HatsFindPlace *place = g_ptr_array_index (self->places, i);
      g_autofree char *text = g_steal_pointer (&place->text);

      /* Translators: the name of a field, and what stands in it. */
      place->text = g_strdup_printf (_("%s: %s"), label, text);
    }
}

void
hats_find_lister_add_statements (HatsFindLister  *self,
                                 const char      *id,
                                 const char      *title,
                                 GListModel      *statements,
                                 const HatsRules *rules)
{
  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);

      hats_find_lister_add_statement (self, id, title, statement, rules);
    }
}
