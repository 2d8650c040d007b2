/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-topic.h"

struct _HatsTopic
{
  GObject parent_instance;

  char *id;
  char *title;
  HatsStatement *lead;
  GListStore *statements;
  GListStore *figures;
  GListStore *questions;
};

G_DEFINE_FINAL_TYPE (HatsTopic, hats_topic, G_TYPE_OBJECT)

static void
hats_topic_finalize (GObject *object)
{
  HatsTopic *self = HATS_TOPIC (object);

  g_free (self->id);
  g_free (self->title);
  g_clear_object (&self->lead);
  g_clear_object (&self->statements);
  g_clear_object (&self->figures);
  g_clear_object (&self->questions);

  G_OBJECT_CLASS (hats_topic_parent_class)->finalize (object);
}

static void
hats_topic_class_init (HatsTopicClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_topic_finalize;
}

static void
hats_topic_init (HatsTopic *self)
{
  self->statements = g_list_store_new (HATS_TYPE_STATEMENT);
  self->figures = g_list_store_new (HATS_TYPE_FIGURE);
  self->questions = g_list_store_new (HATS_TYPE_QUESTION);
}

HatsTopic *
hats_topic_new (const char    *id,
                const char    *title,
                HatsStatement *lead)
{
  HatsTopic *self = g_object_new (HATS_TYPE_TOPIC, NULL);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  g_set_object (&self->lead, lead);

  return self;
}

const char *
hats_topic_get_id (HatsTopic *self)
{
  g_return_val_if_fail (HATS_IS_TOPIC (self), NULL);

  return self->id;
}

const char *
hats_topic_get_title (HatsTopic *self)
{
  g_return_val_if_fail (HATS_IS_TOPIC (self), NULL);

  return self->title;
}

HatsStatement *
hats_topic_get_lead (HatsTopic *self)
{
  g_return_val_if_fail (HATS_IS_TOPIC (self), NULL);

  return self->lead;
}

GListStore *
hats_topic_get_statements (HatsTopic *self)
{
  g_return_val_if_fail (HATS_IS_TOPIC (self), NULL);

  return self->statements;
}

GListStore *
hats_topic_get_figures (HatsTopic *self)
{
  g_return_val_if_fail (HATS_IS_TOPIC (self), NULL);

  return self->figures;
}

GListStore *
hats_topic_get_questions (HatsTopic *self)
{
  g_return_val_if_fail (HATS_IS_TOPIC (self), NULL);

  return self->questions;
}
