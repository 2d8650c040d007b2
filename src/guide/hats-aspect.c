/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-aspect.h"

struct _HatsAspect
{
  GObject   parent_instance;

  char     *id;
  char     *title;
  char     *heading;
  gboolean  is_list;
  gboolean  is_half;
};

G_DEFINE_FINAL_TYPE (HatsAspect, hats_aspect, G_TYPE_OBJECT)

static void
hats_aspect_finalize (GObject *object)
{
  HatsAspect *self = HATS_ASPECT (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->heading);

  G_OBJECT_CLASS (hats_aspect_parent_class)->finalize (object);
}

static void
hats_aspect_class_init (HatsAspectClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_aspect_finalize;
}

static void
hats_aspect_init (HatsAspect *self)
{
}

HatsAspect *
hats_aspect_new (const char *id,
                 const char *title,
                 const char *heading,
                 gboolean    is_list,
                 gboolean    is_half)
{
  HatsAspect *self;

  g_return_val_if_fail (id != NULL && title != NULL, NULL);

  self = g_object_new (HATS_TYPE_ASPECT, NULL);
  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->heading = g_strdup (heading != NULL ? heading : title);
  self->is_list = is_list;
  self->is_half = is_half;

  return self;
}

const char *
hats_aspect_get_id (HatsAspect *self)
{
  g_return_val_if_fail (HATS_IS_ASPECT (self), NULL);

  return self->id;
}

const char *
hats_aspect_get_title (HatsAspect *self)
{
  g_return_val_if_fail (HATS_IS_ASPECT (self), NULL);

  return self->title;
}

const char *
hats_aspect_get_heading (HatsAspect *self)
{
  g_return_val_if_fail (HATS_IS_ASPECT (self), NULL);

  return self->heading;
}

gboolean
hats_aspect_get_is_list (HatsAspect *self)
{
  g_return_val_if_fail (HATS_IS_ASPECT (self), FALSE);

  return self->is_list;
}

gboolean
hats_aspect_get_is_half (HatsAspect *self)
{
  g_return_val_if_fail (HATS_IS_ASPECT (self), FALSE);

  return self->is_half;
}
