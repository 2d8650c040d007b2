/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-statement.h"

struct _HatsStatement
{
  GObject        parent_instance;

  char          *text;
  GStrv          sources;
  char          *meaning;
  HatsStatement *dissent;
};

G_DEFINE_FINAL_TYPE (HatsStatement, hats_statement, G_TYPE_OBJECT)

static void
hats_statement_finalize (GObject *object)
{
  HatsStatement *self = HATS_STATEMENT (object);

  g_free (self->text);
  g_strfreev (self->sources);
  g_free (self->meaning);
  g_clear_object (&self->dissent);

  G_OBJECT_CLASS (hats_statement_parent_class)->finalize (object);
}

static void
hats_statement_class_init (HatsStatementClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_statement_finalize;
}

static void
hats_statement_init (HatsStatement *self)
{
}

HatsStatement *
hats_statement_new (const char         *text,
                    const char * const *sources,
                    const char         *meaning,
                    HatsStatement      *dissent)
{
  HatsStatement *self;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (sources != NULL, NULL);

  self = g_object_new (HATS_TYPE_STATEMENT, NULL);
  self->text = g_strdup (text);
  self->sources = g_strdupv ((GStrv) sources);
  self->meaning = g_strdup (meaning);
  g_set_object (&self->dissent, dissent);

  return self;
}

const char *
hats_statement_get_text (HatsStatement *self)
{
  g_return_val_if_fail (HATS_IS_STATEMENT (self), NULL);

  return self->text;
}

const char * const *
hats_statement_get_sources (HatsStatement *self)
{
  g_return_val_if_fail (HATS_IS_STATEMENT (self), NULL);

  return (const char * const *) self->sources;
}

const char *
hats_statement_get_meaning (HatsStatement *self)
{
  g_return_val_if_fail (HATS_IS_STATEMENT (self), NULL);

  return self->meaning;
}

HatsStatement *
hats_statement_get_dissent (HatsStatement *self)
{
  g_return_val_if_fail (HATS_IS_STATEMENT (self), NULL);

  return self->dissent;
}
