/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-json-place.h"

HatsJsonPlace *
hats_json_place_new (void)
{
  HatsJsonPlace *self = g_new0 (HatsJsonPlace, 1);

  self->offset = -1;
  return self;
}

static void
place_free (gpointer data)
{
  hats_json_place_free (data);
}

void
hats_json_place_free (HatsJsonPlace *self)
{
  g_clear_pointer (&self->children, g_hash_table_unref);
  g_free (self);
}

/* The steps of a JSON pointer, unescaped. */
static GStrv
split_pointer (const char *pointer)
{
  GStrv steps = g_strsplit (*pointer == '/' ? pointer + 1 : pointer, "/", -1);

  for (guint i = 0; steps[i] != NULL; i++)
    {
      g_autoptr(GString) step = g_string_new (steps[i]);

      g_string_replace (step, "~1", "/", 0);
      g_string_replace (step, "~0", "~", 0);
      g_free (steps[i]);
      steps[i] = g_string_free (g_steal_pointer (&step), FALSE);
    }

  return steps;
}

void
hats_json_place_add (HatsJsonPlace *self,
                     const char    *pointer)
{
  g_auto(GStrv) steps = split_pointer (pointer);

  for (guint i = 0; steps[i] != NULL; i++)
    {
      HatsJsonPlace *child = hats_json_place_get (self, steps[i]);

      if (child == NULL)
        {
          child = hats_json_place_new ();
          if (self->children == NULL)
            self->children = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, place_free);
          g_hash_table_insert (self->children, g_strdup (steps[i]), child);
        }
      self = child;
    }
}

HatsJsonPlace *
hats_json_place_get (HatsJsonPlace *self,
                     const char    *step)
{
  return self->children != NULL ? g_hash_table_lookup (self->children, step) : NULL;
}

gssize
hats_json_place_find (HatsJsonPlace *self,
                      const char    *pointer,
                      gboolean      *exact)
{
  g_auto(GStrv) steps = split_pointer (pointer);
  guint i;

  for (i = 0; steps[i] != NULL; i++)
    {
      HatsJsonPlace *child = hats_json_place_get (self, steps[i]);

      if (child == NULL || child->offset < 0)
        break;
      self = child;
    }

  if (exact != NULL)
    *exact = steps[i] == NULL;
  return self->offset;
}

void
hats_json_pointer_append (GString    *pointer,
                          const char *step)
{
  g_string_append_c (pointer, '/');
  for (const char *p = step; *p != '\0'; p++)
    switch (*p)
      {
      case '~':
        g_string_append (pointer, "~0");
        break;
      case '/':
        g_string_append (pointer, "~1");
        break;
      default:
        g_string_append_c (pointer, *p);
        break;
      }
}

void
hats_json_pointer_append_nth (GString *pointer,
                              guint    index)
{
  char digits[16];
  char *first = digits + sizeof digits;

  /* Each element of a file that may have a million passes here. */
  do
    *--first = (char) ('0' + index % 10);
  while ((index /= 10) > 0);
  *--first = '/';

  g_string_append_len (pointer, first, digits + sizeof digits - first);
}

void
hats_json_place_advance (const char *from,
                         const char *to,
                         guint      *line,
                         guint      *column)
{
  for (const char *p = from; p < to; p++)
    if (*p == '\n')
      {
        (*line)++;
        *column = 1;
      }
    else if (((guchar) *p & 0xc0) != 0x80)
      (*column)++;
}
