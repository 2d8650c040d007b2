/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-find-result.h"

struct _HatsFindResult
{
  GObject parent_instance;

  HatsFindIndex *index;
  const HatsFindPlace *place;
  GArray *title_marks;
  GArray *text_marks;
};

G_DEFINE_FINAL_TYPE (HatsFindResult, hats_find_result, G_TYPE_OBJECT)

static void
hats_find_result_finalize (GObject *object)
{
  HatsFindResult *self = HATS_FIND_RESULT (object);

  g_array_unref (self->title_marks);
  g_array_unref (self->text_marks);
  g_object_unref (self->index);

  G_OBJECT_CLASS (hats_find_result_parent_class)->finalize (object);
}

static void
hats_find_result_class_init (HatsFindResultClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_find_result_finalize;
}

static void
hats_find_result_init (HatsFindResult *self)
{
}

HatsFindResult *
hats_find_result_new (HatsFindIndex       *index,
                      const HatsFindPlace *place,
                      GArray              *title_marks,
                      GArray              *text_marks)
{
  HatsFindResult *self;

  g_return_val_if_fail (HATS_IS_FIND_INDEX (index), NULL);
  g_return_val_if_fail (place != NULL && title_marks != NULL && text_marks != NULL, NULL);

  self = g_object_new (HATS_TYPE_FIND_RESULT, NULL);
  self->index = g_object_ref (index);
  self->place = place;
  self->title_marks = title_marks;
  self->text_marks = text_marks;

  return self;
}

const HatsFindPlace *
hats_find_result_get_place (HatsFindResult *self)
{
  g_return_val_if_fail (HATS_IS_FIND_RESULT (self), NULL);

  return self->place;
}

GArray *
hats_find_result_get_title_marks (HatsFindResult *self)
{
  g_return_val_if_fail (HATS_IS_FIND_RESULT (self), NULL);

  return self->title_marks;
}

GArray *
hats_find_result_get_text_marks (HatsFindResult *self)
{
  g_return_val_if_fail (HATS_IS_FIND_RESULT (self), NULL);

  return self->text_marks;
}
