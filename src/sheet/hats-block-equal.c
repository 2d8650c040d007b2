/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-block-equal.h"

#include <string.h>

static gboolean
notes_equal (GArray *a,
             GArray *b)
{
  return a->len == b->len && (a->len == 0 || memcmp (a->data, b->data, a->len * sizeof (guint)) == 0);
}

gboolean
hats_text_equal (const HatsText *a,
                 const HatsText *b)
{
  if (a == b)
    return TRUE;
  if (a == NULL || b == NULL)
    return FALSE;

  return g_strcmp0 (a->text, b->text) == 0 && g_strcmp0 (a->label, b->label) == 0 &&
         a->assumed == b->assumed && a->box == b->box && a->lines == b->lines &&
         g_strcmp0 (a->mark, b->mark) == 0 && a->mark_kind == b->mark_kind &&
         g_strcmp0 (a->role, b->role) == 0 &&
         notes_equal (a->notes, b->notes) &&
         g_strv_equal ((const char * const *) a->references, (const char * const *) b->references) &&
         hats_text_equal (a->dissent, b->dissent);
}

/* Whether two arrays are of one length and alike in each place. */
static gboolean
arrays_equal (GPtrArray  *a,
              GPtrArray  *b,
              GEqualFunc  equal)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    if (!equal (g_ptr_array_index (a, i), g_ptr_array_index (b, i)))
      return FALSE;

  return TRUE;
}

static gboolean
item_equal (gconstpointer a,
            gconstpointer b)
{
  return hats_text_equal (a, b);
}

static gboolean
column_equal (gconstpointer a,
              gconstpointer b)
{
  const HatsColumn *first = a, *second = b;

  return g_strcmp0 (first->title, second->title) == 0 && g_strcmp0 (first->subtitle, second->subtitle) == 0 &&
         g_strcmp0 (first->sign, second->sign) == 0;
}

static gboolean
cell_equal (gconstpointer a,
            gconstpointer b)
{
  const HatsCell *first = a, *second = b;

  return first->is_list == second->is_list && arrays_equal (first->items, second->items, item_equal);
}

static gboolean
row_equal (gconstpointer a,
           gconstpointer b)
{
  const HatsRow *first = a, *second = b;

  return g_strcmp0 (first->title, second->title) == 0 && g_strcmp0 (first->prompt, second->prompt) == 0 &&
         first->lines == second->lines && arrays_equal (first->cells, second->cells, cell_equal);
}

gboolean
hats_table_equal (const HatsTable *a,
                  const HatsTable *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_strcmp0 (a->caption, b->caption) == 0 && g_strcmp0 (a->corner, b->corner) == 0 &&
         arrays_equal (a->columns, b->columns, column_equal) && arrays_equal (a->rows, b->rows, row_equal);
}
