/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-question.h"

struct _HatsQuestion
{
  GObject parent_instance;

  char *id;
  char *text;
  GListStore *answers;
};

G_DEFINE_FINAL_TYPE (HatsQuestion, hats_question, G_TYPE_OBJECT)

static void
hats_question_finalize (GObject *object)
{
  HatsQuestion *self = HATS_QUESTION (object);

  g_free (self->id);
  g_free (self->text);
  g_clear_object (&self->answers);

  G_OBJECT_CLASS (hats_question_parent_class)->finalize (object);
}

static void
hats_question_class_init (HatsQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_question_finalize;
}

static void
hats_question_init (HatsQuestion *self)
{
  self->answers = g_list_store_new (HATS_TYPE_STATEMENT);
}

HatsQuestion *
hats_question_new (const char *id,
                   const char *text)
{
  HatsQuestion *self = g_object_new (HATS_TYPE_QUESTION, NULL);

  self->id = g_strdup (id);
  self->text = g_strdup (text);

  return self;
}

const char *
hats_question_get_id (HatsQuestion *self)
{
  g_return_val_if_fail (HATS_IS_QUESTION (self), NULL);

  return self->id;
}

const char *
hats_question_get_text (HatsQuestion *self)
{
  g_return_val_if_fail (HATS_IS_QUESTION (self), NULL);

  return self->text;
}

GListStore *
hats_question_get_answers (HatsQuestion *self)
{
  g_return_val_if_fail (HATS_IS_QUESTION (self), NULL);

  return self->answers;
}
