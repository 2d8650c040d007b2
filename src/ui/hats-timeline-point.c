/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-timeline-point.h"

/* The widest bar, between two numbers, and between two dates, in pixels. */
#define MOST_THICKNESS 24
#define NUMBER_GAP 4
#define POINT_GAP 8
#define LINE_THICKNESS 2

struct _HatsTimelinePoint
{
  GtkWidget           parent_instance;

  const HatsTimeline *timeline;
  const HatsPoint    *point;
  int                 height;   /* pixels of the scale's maximum */
  gboolean            numbers;
  GtkWidget          *bars[HATS_N_JOBS];
  GtkWidget          *labels[HATS_N_JOBS];
};

G_DEFINE_FINAL_TYPE (HatsTimelinePoint, hats_timeline_point, GTK_TYPE_WIDGET)

static int
get_label_width (HatsTimelinePoint *self)
{
  int widest = 0;

  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      int width;

      gtk_widget_measure (self->labels[job], GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      widest = MAX (widest, width);
    }

  return widest + NUMBER_GAP;
}

/* The natural width is what it takes with its hours written out. */
static void
hats_timeline_point_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  HatsTimelinePoint *self = HATS_TIMELINE_POINT (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = HATS_N_JOBS * get_label_width (self) + POINT_GAP;
}

static void
place (GtkWidget *widget,
       GtkWidget *child,
       int        x,
       int        y,
       int        width,
       int        height)
{
  int least_width, least_height;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, -1, &least_height, NULL, NULL, NULL);
  width = MAX (width, least_width);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (widget) - x - width;
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, MAX (height, least_height) }, -1);
}

/* How far above the ground a number stands: on its bar, or on the dashed line if that would run through it. */
static int
lift_number (HatsTimelinePoint *self,
             int                bar,
             int                label_height)
{
  int line = (int) (self->height * self->timeline->line / self->timeline->maximum);

  return line > bar && line < bar + label_height ? line + LINE_THICKNESS : bar;
}

static void
hats_timeline_point_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  HatsTimelinePoint *self = HATS_TIMELINE_POINT (widget);
  int label_width = get_label_width (self);
  int thickness = MAX (MIN (self->numbers ? label_width - NUMBER_GAP : width * 2 / 5, MOST_THICKNESS), 1);
  /* Between the middles of the bars. */
  int apart = self->numbers ? label_width : thickness + 1;

  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      int bar = MAX ((int) (self->height * self->point->values[job] / self->timeline->maximum), 1);
      int middle = width / 2 + (job == HATS_JOB_PROJECT ? apart / 2 : -apart / 2);
      int label_height;

      place (widget, self->bars[job], middle - thickness / 2, height - bar, thickness, bar);
      gtk_widget_measure (self->labels[job], GTK_ORIENTATION_VERTICAL, -1, &label_height, NULL, NULL, NULL);
      gtk_widget_set_child_visible (self->labels[job], self->numbers);
      place (widget, self->labels[job], middle - label_width / 2,
             height - lift_number (self, bar, label_height) - label_height, label_width, label_height);
    }
}

static gboolean
hats_timeline_point_grab_focus (GtkWidget *widget)
{
  return gtk_widget_get_focusable (widget) &&
         (gtk_root_set_focus (gtk_widget_get_root (widget), widget), TRUE);
}

static void
hats_timeline_point_dispose (GObject *object)
{
  HatsTimelinePoint *self = HATS_TIMELINE_POINT (object);

  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      g_clear_pointer (&self->bars[job], gtk_widget_unparent);
      g_clear_pointer (&self->labels[job], gtk_widget_unparent);
    }

  G_OBJECT_CLASS (hats_timeline_point_parent_class)->dispose (object);
}

static void
hats_timeline_point_class_init (HatsTimelinePointClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_timeline_point_dispose;
  widget_class->measure = hats_timeline_point_measure;
  widget_class->size_allocate = hats_timeline_point_size_allocate;
  widget_class->grab_focus = hats_timeline_point_grab_focus;
  gtk_widget_class_set_css_name (widget_class, "point");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
hats_timeline_point_init (HatsTimelinePoint *self)
{
}

GtkWidget *
hats_timeline_point_new (const HatsTimeline *timeline,
                         guint               index)
{
  HatsTimelinePoint *self = g_object_new (HATS_TYPE_TIMELINE_POINT, NULL);
  const HatsPoint *point = hats_timeline_get (timeline, index);

  self->timeline = timeline;
  self->point = point;
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      self->bars[job] = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
      gtk_widget_add_css_class (self->bars[job], "hats-bar");
      gtk_widget_add_css_class (self->bars[job], job == HATS_JOB_PROJECT ? "hats-project" : "hats-product");
      gtk_widget_set_parent (self->bars[job], GTK_WIDGET (self));

      self->labels[job] = g_object_new (GTK_TYPE_LABEL,
                                        "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                        "label", point->value_texts[job],
                                        NULL);
      gtk_widget_add_css_class (self->labels[job], "caption");
      gtk_widget_set_parent (self->labels[job], GTK_WIDGET (self));
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, point->description, -1);

  return GTK_WIDGET (self);
}

void
hats_timeline_point_set_scale (HatsTimelinePoint *self,
                               int                height,
                               gboolean           numbers)
{
  g_return_if_fail (HATS_IS_TIMELINE_POINT (self));

  self->height = height;
  self->numbers = numbers;
}
