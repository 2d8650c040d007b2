/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-reading-column.h"

/* The widest column of text, in pixels, and in characters: beyond that the eye does not find the next line. */
#define MAXIMUM_WIDTH 860
#define MAXIMUM_CHARS 100

struct _HatsReadingColumn
{
  GtkWidget  parent_instance;

  GtkWidget *child;
};

G_DEFINE_FINAL_TYPE (HatsReadingColumn, hats_reading_column, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_CHILD,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkSizeRequestMode
hats_reading_column_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
get_maximum_width (HatsReadingColumn *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int width = MAXIMUM_CHARS * pango_font_metrics_get_approximate_char_width (metrics) / PANGO_SCALE;

  pango_font_metrics_unref (metrics);

  return MIN (width, MAXIMUM_WIDTH);
}

static int
get_child_width (HatsReadingColumn *self,
                 int                width)
{
  int minimum;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return MAX (minimum, MIN (width, get_maximum_width (self)));
}

static void
hats_reading_column_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  HatsReadingColumn *self = HATS_READING_COLUMN (widget);

  /* However wide the column is, the child is not: its least height is that at the widest. */
  if (orientation == GTK_ORIENTATION_VERTICAL)
    for_size = get_child_width (self, for_size >= 0 ? for_size : get_maximum_width (self));
  gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
hats_reading_column_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  HatsReadingColumn *self = HATS_READING_COLUMN (widget);
  int child_width = get_child_width (self, width);

  gtk_widget_size_allocate (self->child,
                            &(GtkAllocation) { MAX (width - child_width, 0) / 2, 0, child_width, height }, -1);
}

static void
hats_reading_column_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  HatsReadingColumn *self = HATS_READING_COLUMN (object);

  if (property_id != PROP_CHILD)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      return;
    }

  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = g_value_get_object (value);
  if (self->child != NULL)
    gtk_widget_set_parent (self->child, GTK_WIDGET (self));
}

static void
hats_reading_column_dispose (GObject *object)
{
  HatsReadingColumn *self = HATS_READING_COLUMN (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_reading_column_parent_class)->dispose (object);
}

static void
hats_reading_column_class_init (HatsReadingColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = hats_reading_column_set_property;
  object_class->dispose = hats_reading_column_dispose;
  widget_class->get_request_mode = hats_reading_column_get_request_mode;
  widget_class->measure = hats_reading_column_measure;
  widget_class->size_allocate = hats_reading_column_size_allocate;

  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hats_reading_column_init (HatsReadingColumn *self)
{
}

GtkWidget *
hats_reading_column_new (GtkWidget *child)
{
  return g_object_new (HATS_TYPE_READING_COLUMN, "child", child, NULL);
}
