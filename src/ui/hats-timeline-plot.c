/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-timeline-plot.h"

#include <math.h>

#include "hats-role-sign.h"
#include "hats-timeline-point.h"

/* Pixels: the plot without its flags and dates, how far two dates stand apart where there is room, and around labels. */
#define PLOT_HEIGHT 180
#define LEAST_WIDTH 160
#define NATURAL_WIDTH 640
#define DISTANCE 44.0
#define GAP 6

/* The parts of a flag. */
typedef struct {
  guint      point;
  GtkWidget *pole;
  GtkWidget *banner;
} Flag;

struct _HatsTimelinePlot
{
  GtkWidget           parent_instance;

  HatsSheet          *sheet;
  const HatsTimeline *timeline;   /* the sheet's */
  GPtrArray          *points;     /* of HatsTimelinePoint */
  GPtrArray          *dates;      /* of GtkLabel, one for each point */
  GPtrArray          *ticks;      /* of GtkLabel, one for each tick */
  GPtrArray          *rules;      /* the same: across the plot */
  Flag                flags[HATS_N_JOBS];
  GtkWidget          *week;
  double             *centres;    /* of the points, from the plot's beginning on */
  int                 side;       /* how wide the scale is */
};

G_DEFINE_FINAL_TYPE (HatsTimelinePlot, hats_timeline_plot, GTK_TYPE_WIDGET)

static int
get_size (GtkWidget      *widget,
          GtkOrientation  orientation)
{
  int size;

  gtk_widget_measure (widget, orientation, -1, NULL, &size, NULL, NULL);
  return size;
}

static int
get_largest (GPtrArray      *widgets,
             GtkOrientation  orientation)
{
  int largest = 0;

  for (guint i = 0; i < widgets->len; i++)
    largest = MAX (largest, get_size (g_ptr_array_index (widgets, i), orientation));

  return largest;
}

/* How high the row of each job's flag is; 0 where nothing falls due. */
static int
get_flag_height (HatsTimelinePlot *self)
{
  int height = 0;

  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    if (self->flags[job].banner != NULL)
      height = MAX (height, get_size (self->flags[job].banner, GTK_ORIENTATION_VERTICAL));

  return height;
}

static void
hats_timeline_plot_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  HatsTimelinePlot *self = HATS_TIMELINE_PLOT (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = PLOT_HEIGHT + HATS_N_JOBS * get_flag_height (self) + GAP + get_largest (self->dates, orientation);
  else
    {
      int side = get_largest (self->ticks, orientation) + GAP;

      *minimum = side + LEAST_WIDTH;
      *natural = side + NATURAL_WIDTH;
    }
}

/* Allocates @child at @x from the side where reading begins. */
static void
place (HatsTimelinePlot *self,
       GtkWidget        *child,
       int               x,
       int               y,
       int               width,
       int               height)
{
  GtkWidget *widget = GTK_WIDGET (self);

  width = MAX (width, get_size (child, GTK_ORIENTATION_HORIZONTAL));
  height = MAX (height, get_size (child, GTK_ORIENTATION_VERTICAL));
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (widget) - x - width;
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static void
place_scale (HatsTimelinePlot *self,
             int               top,
             int               bottom,
             int               width)
{
  for (guint i = 0; i < self->ticks->len; i++)
    {
      const HatsTick *tick = g_ptr_array_index (self->timeline->ticks, i);
      GtkWidget *label = g_ptr_array_index (self->ticks, i);
      int height = get_size (label, GTK_ORIENTATION_VERTICAL);
      int label_width = get_size (label, GTK_ORIENTATION_HORIZONTAL);
      int y = bottom - (int) ((bottom - top) * tick->value / self->timeline->maximum);

      place (self, label, self->side - GAP - label_width, y - height / 2, label_width, height);
      place (self, g_ptr_array_index (self->rules, i), self->side, y, width, 1);
    }

  if (self->week != NULL)
    place (self, self->week, self->side,
           bottom - (int) ((bottom - top) * self->timeline->line / self->timeline->maximum) - 1, width, 2);
}

static void
place_dates (HatsTimelinePlot *self,
             int               y,
             int               width)
{
  guint n = self->dates->len;
  g_autofree double *widths = g_new (double, n);
  g_autofree double *lefts = g_new (double, n);

  for (guint i = 0; i < n; i++)
    widths[i] = get_size (g_ptr_array_index (self->dates, i), GTK_ORIENTATION_HORIZONTAL) + 2 * GAP;
  hats_timeline_fit_labels (self->timeline, width, self->centres, widths, lefts);

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *label = g_ptr_array_index (self->dates, i);

      gtk_widget_set_child_visible (label, lefts[i] >= 0.0);
      place (self, label, self->side + (int) MAX (lefts[i], 0.0) + GAP, y, (int) widths[i] - 2 * GAP, 0);
    }
}

/* Each job's flag in a row of its own; its banner on the side of the pole where there is room. */
static void
place_flags (HatsTimelinePlot *self,
             int               top,
             int               bottom,
             int               width)
{
  int height = get_flag_height (self);

  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      const Flag *flag = &self->flags[job];
      int y = top - height * (int) (HATS_N_JOBS - job);
      int banner_width, x;

      if (flag->banner == NULL)
        continue;

      x = (int) self->centres[flag->point];
      banner_width = get_size (flag->banner, GTK_ORIENTATION_HORIZONTAL);
      place (self, flag->pole, self->side + x, y, 1, bottom - y);
      x = x + GAP + banner_width <= width ? x + GAP : MAX (x - GAP - banner_width, GAP - self->side);
      place (self, flag->banner, self->side + x, y, banner_width, height);
    }
}

static void
hats_timeline_plot_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  HatsTimelinePlot *self = HATS_TIMELINE_PLOT (widget);
  guint n = self->points->len;
  int top = HATS_N_JOBS * get_flag_height (self);
  int bottom = height - GAP - get_largest (self->dates, GTK_ORIENTATION_VERTICAL);
  int numbered = get_largest (self->points, GTK_ORIENTATION_HORIZONTAL);
  gboolean numbers;
  double least, distance;

  self->side = get_largest (self->ticks, GTK_ORIENTATION_HORIZONTAL) + GAP;
  width -= self->side;
  numbers = numbered * (int) n <= width;
  least = numbers ? numbered : MIN (DISTANCE, (double) width / n);
  distance = MIN (hats_timeline_place (self->timeline, width, least, self->centres), least);

  /* The top of the plot is left for the hours of the highest bar. */
  top += get_largest (self->ticks, GTK_ORIENTATION_VERTICAL);
  place_scale (self, top, bottom, width);
  for (guint i = 0; i < n; i++)
    {
      HatsTimelinePoint *point = g_ptr_array_index (self->points, i);
      int point_width = MAX ((int) distance, 1);
      int x = self->side + (int) self->centres[i] - point_width / 2;

      hats_timeline_point_set_scale (point, bottom - top, numbers);
      if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
        x = gtk_widget_get_width (widget) - x - point_width;
      gtk_widget_size_allocate (GTK_WIDGET (point), &(GtkAllocation) { x, 0, point_width, bottom }, -1);
    }
  place_dates (self, bottom + GAP, width);
  place_flags (self, HATS_N_JOBS * get_flag_height (self), bottom, width);
}

static void
hats_timeline_plot_dispose (GObject *object)
{
  HatsTimelinePlot *self = HATS_TIMELINE_PLOT (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->points, g_ptr_array_unref);
  g_clear_pointer (&self->dates, g_ptr_array_unref);
  g_clear_pointer (&self->ticks, g_ptr_array_unref);
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->centres, g_free);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_timeline_plot_parent_class)->dispose (object);
}

static void
hats_timeline_plot_class_init (HatsTimelinePlotClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_timeline_plot_dispose;
  widget_class->measure = hats_timeline_plot_measure;
  widget_class->size_allocate = hats_timeline_plot_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "plot");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
hats_timeline_plot_init (HatsTimelinePlot *self)
{
  self->points = g_ptr_array_new ();
  self->dates = g_ptr_array_new ();
  self->ticks = g_ptr_array_new ();
  self->rules = g_ptr_array_new ();
}

static GtkWidget *
add_part (HatsTimelinePlot *self,
          const char       *style)
{
  GtkWidget *part = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (part, style);
  gtk_widget_set_can_target (part, FALSE);
  gtk_widget_set_parent (part, GTK_WIDGET (self));

  return part;
}

/* Text that the points say too: for the eye alone. */
static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "label", text,
                                   NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_set_can_target (label, FALSE);

  return label;
}

static void
add_scale (HatsTimelinePlot *self)
{
  for (guint i = 0; i < self->timeline->ticks->len; i++)
    {
      const HatsTick *tick = g_ptr_array_index (self->timeline->ticks, i);
      GtkWidget *label = make_label (tick->text);

      gtk_widget_set_parent (label, GTK_WIDGET (self));
      g_ptr_array_add (self->ticks, label);
      g_ptr_array_add (self->rules, add_part (self, i == 0 ? "hats-ground" : "hats-tick"));
    }
}

static void
add_flags (HatsTimelinePlot *self,
           guint             index)
{
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    if ((hats_timeline_get (self->timeline, index)->due_jobs & 1u << job) != 0 && self->flags[job].banner == NULL)
      {
        GtkWidget *label = make_label (self->timeline->flags[job]);
        GtkWidget *banner = add_part (self, "hats-flag");

        gtk_box_set_spacing (GTK_BOX (banner), 3);
        gtk_box_append (GTK_BOX (banner), hats_role_sign_new_image (job == HATS_JOB_PROJECT ? "half-square" : "half-circle"));
        gtk_box_append (GTK_BOX (banner), label);
        self->flags[job] = (Flag) { index, add_part (self, "hats-pole"), banner };
      }
}

static void
add_points (HatsTimelinePlot *self)
{
  for (guint i = 0; i < self->timeline->points->len; i++)
    {
      const HatsPoint *point = hats_timeline_get (self->timeline, i);
      GtkWidget *element = hats_timeline_point_new (self->timeline, i);
      GtkWidget *label = make_label (point->short_label);

      add_flags (self, i);
      gtk_widget_set_parent (element, GTK_WIDGET (self));
      gtk_widget_set_parent (label, GTK_WIDGET (self));
      g_ptr_array_add (self->points, element);
      g_ptr_array_add (self->dates, label);
    }
}

GtkWidget *
hats_timeline_plot_new (HatsSheet          *sheet,
                        const HatsTimeline *timeline)
{
  HatsTimelinePlot *self;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (timeline != NULL, NULL);

  self = g_object_new (HATS_TYPE_TIMELINE_PLOT, NULL);
  self->sheet = hats_sheet_ref (sheet);
  self->timeline = timeline;
  self->centres = g_new0 (double, timeline->points->len);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, timeline->caption, -1);

  add_scale (self);
  add_points (self);
  if (timeline->line > 0.0)
    self->week = add_part (self, "hats-week");

  return GTK_WIDGET (self);
}

GtkWidget *
hats_timeline_plot_get_point (HatsTimelinePlot *self,
                              guint             index)
{
  g_return_val_if_fail (HATS_IS_TIMELINE_PLOT (self), NULL);
  g_return_val_if_fail (index < self->points->len, NULL);

  return g_ptr_array_index (self->points, index);
}

guint
hats_timeline_plot_find (HatsTimelinePlot *self,
                         double            x)
{
  guint nearest = 0;

  g_return_val_if_fail (HATS_IS_TIMELINE_PLOT (self), 0);

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (GTK_WIDGET (self)) - x;
  x -= self->side;
  for (guint i = 1; i < self->points->len; i++)
    if (fabs (self->centres[i] - x) < fabs (self->centres[nearest] - x))
      nearest = i;

  return nearest;
}
