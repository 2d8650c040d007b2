/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-source.h"

#include <glib/gi18n-lib.h>

struct _HatsSource
{
  GObject  parent_instance;

  char    *id;
  char    *title;
  char    *author;
  char    *publisher;
  char    *date;
  char    *address;
  char    *grade;
  char    *claim;
  GStrv    dissents_from;
  guint    items;
};

G_DEFINE_FINAL_TYPE (HatsSource, hats_source, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_AUTHOR,
  PROP_PUBLISHER,
  PROP_DATE,
  PROP_ADDRESS,
  PROP_GRADE,
  PROP_CLAIM,
  PROP_DISSENTS_FROM,
  PROP_ITEMS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Where the text of a text property is kept. */
static char **
get_text (HatsSource *self,
          guint       property_id)
{
  switch (property_id)
    {
    case PROP_ID:
      return &self->id;
    case PROP_TITLE:
      return &self->title;
    case PROP_AUTHOR:
      return &self->author;
    case PROP_PUBLISHER:
      return &self->publisher;
    case PROP_DATE:
      return &self->date;
    case PROP_ADDRESS:
      return &self->address;
    case PROP_GRADE:
      return &self->grade;
    case PROP_CLAIM:
      return &self->claim;
    default:
      return NULL;
    }
}

static void
hats_source_finalize (GObject *object)
{
  HatsSource *self = HATS_SOURCE (object);

  for (guint i = PROP_ID; i <= PROP_CLAIM; i++)
    g_free (*get_text (self, i));
  g_strfreev (self->dissents_from);

  G_OBJECT_CLASS (hats_source_parent_class)->finalize (object);
}

static void
hats_source_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  HatsSource *self = HATS_SOURCE (object);

  if (property_id == PROP_DISSENTS_FROM)
    g_value_set_boxed (value, self->dissents_from);
  else if (property_id == PROP_ITEMS)
    g_value_set_uint (value, self->items);
  else if (get_text (self, property_id) != NULL)
    g_value_set_string (value, *get_text (self, property_id));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
hats_source_set_property (GObject      *object,
                          guint         property_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  HatsSource *self = HATS_SOURCE (object);

  if (property_id == PROP_DISSENTS_FROM)
    self->dissents_from = g_value_dup_boxed (value);
  else if (property_id == PROP_ITEMS)
    self->items = g_value_get_uint (value);
  else if (get_text (self, property_id) != NULL)
    *get_text (self, property_id) = g_value_dup_string (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
hats_source_class_init (HatsSourceClass *klass)
{
  static const char * const names[] = {
    NULL, "id", "title", "author", "publisher", "date", "address", "grade", "claim",
  };
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = hats_source_finalize;
  object_class->get_property = hats_source_get_property;
  object_class->set_property = hats_source_set_property;

  for (guint i = PROP_ID; i <= PROP_CLAIM; i++)
    properties[i] = g_param_spec_string (names[i], NULL, NULL, NULL, flags);
  properties[PROP_DISSENTS_FROM] = g_param_spec_boxed ("dissents-from", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_ITEMS] = g_param_spec_uint ("items", NULL, NULL, 0, 9999, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hats_source_init (HatsSource *self)
{
}

const char *
hats_source_get_id (HatsSource *self)
{
  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  return self->id;
}

const char *
hats_source_get_title (HatsSource *self)
{
  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  return self->title;
}

const char *
hats_source_get_author (HatsSource *self)
{
  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  return self->author;
}

const char *
hats_source_get_publisher (HatsSource *self)
{
  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  return self->publisher;
}

const char *
hats_source_get_date (HatsSource *self)
{
  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  return self->date;
}

const char *
hats_source_get_address (HatsSource *self)
{
  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  return self->address;
}

const char *
hats_source_get_grade (HatsSource *self)
{
  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  return self->grade;
}

const char *
hats_source_get_claim (HatsSource *self)
{
  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  return self->claim;
}

const char * const *
hats_source_get_dissents_from (HatsSource *self)
{
  static const char * const nothing[] = { NULL };

  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  return self->dissents_from != NULL ? (const char * const *) self->dissents_from : nothing;
}

guint
hats_source_get_items (HatsSource *self)
{
  g_return_val_if_fail (HATS_IS_SOURCE (self), 0);

  return self->items;
}

/* Joins those of @parts that are there. */
static char *
join_parts (const char * const *parts,
            guint               n_parts)
{
  g_autoptr(GString) line = g_string_new (NULL);

  for (guint i = 0; i < n_parts; i++)
    if (parts[i] != NULL)
      g_string_append_printf (line, "%s%s", line->len > 0 ? ", " : "", parts[i]);

  return g_string_free (g_steal_pointer (&line), FALSE);
}

char *
hats_source_format_work (HatsSource *self)
{
  g_autofree char *title = NULL;
  const char *parts[3];

  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  /* Translators: the title of a work, in quotation marks. */
  title = g_strdup_printf (_("“%s”"), self->title);
  parts[0] = self->author;
  parts[1] = title;
  parts[2] = self->publisher;

  return join_parts (parts, G_N_ELEMENTS (parts));
}

char *
hats_source_format_citation (HatsSource *self)
{
  g_autofree char *work = NULL;
  const char *parts[2];

  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  work = hats_source_format_work (self);
  parts[0] = work;
  parts[1] = self->date;

  return join_parts (parts, G_N_ELEMENTS (parts));
}

char *
hats_source_format (HatsSource *self)
{
  g_autofree char *citation = NULL;
  const char *parts[2];

  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  citation = hats_source_format_citation (self);
  parts[0] = citation;
  parts[1] = self->address;

  return join_parts (parts, G_N_ELEMENTS (parts));
}

char *
hats_source_format_short (HatsSource *self)
{
  const char *parts[2];

  g_return_val_if_fail (HATS_IS_SOURCE (self), NULL);

  parts[0] = self->author != NULL ? self->author : self->publisher != NULL ? self->publisher : self->title;
  parts[1] = self->date;

  return join_parts (parts, G_N_ELEMENTS (parts));
}
