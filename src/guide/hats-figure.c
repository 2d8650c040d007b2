/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-figure.h"

struct _HatsFigure
{
  GObject parent_instance;

  HatsStatement *label;
  double value;
  char *unit;
  char *job;
};

G_DEFINE_FINAL_TYPE (HatsFigure, hats_figure, G_TYPE_OBJECT)

static void
hats_figure_finalize (GObject *object)
{
  HatsFigure *self = HATS_FIGURE (object);

  g_clear_object (&self->label);
  g_free (self->unit);
  g_free (self->job);

  G_OBJECT_CLASS (hats_figure_parent_class)->finalize (object);
}

static void
hats_figure_class_init (HatsFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_figure_finalize;
}

static void
hats_figure_init (HatsFigure *self)
{
}

HatsFigure *
hats_figure_new (HatsStatement *label,
                 double         value,
                 const char    *unit,
                 const char    *job)
{
  HatsFigure *self = g_object_new (HATS_TYPE_FIGURE, NULL);

  g_set_object (&self->label, label);
  self->value = value;
  self->unit = g_strdup (unit);
  self->job = g_strdup (job);

  return self;
}

HatsStatement *
hats_figure_get_label (HatsFigure *self)
{
  g_return_val_if_fail (HATS_IS_FIGURE (self), NULL);

  return self->label;
}

double
hats_figure_get_value (HatsFigure *self)
{
  g_return_val_if_fail (HATS_IS_FIGURE (self), 0.0);

  return self->value;
}

const char *
hats_figure_get_unit (HatsFigure *self)
{
  g_return_val_if_fail (HATS_IS_FIGURE (self), NULL);

  return self->unit;
}

const char *
hats_figure_get_job (HatsFigure *self)
{
  g_return_val_if_fail (HATS_IS_FIGURE (self), NULL);

  return self->job;
}
