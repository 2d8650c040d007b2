/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-timeline-chart.h"

#include "hats-grid-move.h"
#include "hats-timeline-plot.h"

struct _HatsTimelineChart
{
  GtkWidget           parent_instance;

  HatsSheet          *sheet;
  const HatsTimeline *timeline;   /* the sheet's */
  guint               current;
  GtkWidget          *box;
  HatsTimelinePlot   *plot;
  GtkLabel           *status;
};

G_DEFINE_FINAL_TYPE (HatsTimelineChart, hats_timeline_chart, GTK_TYPE_WIDGET)

static void
set_current (HatsTimelineChart *self,
             guint              index)
{
  GtkWidget *point = hats_timeline_plot_get_point (self->plot, self->current);

  gtk_widget_set_focusable (point, FALSE);
  gtk_widget_remove_css_class (point, "current");
  self->current = index;
  point = hats_timeline_plot_get_point (self->plot, index);
  gtk_widget_set_focusable (point, TRUE);
  gtk_widget_add_css_class (point, "current");
  gtk_label_set_text (self->status, hats_timeline_get (self->timeline, index)->description);
}

/* The date that a key leads to; FALSE where it is none of the chart's. */
static gboolean
find_target (HatsTimelineChart *self,
             guint              keyval,
             guint             *index)
{
  guint last = self->timeline->points->len - 1;

  switch (hats_grid_move_from_key (GTK_WIDGET (self), keyval, 0))
    {
    case HATS_GRID_MOVE_BACK:
      *index = self->current > 0 ? self->current - 1 : 0;
      return TRUE;
    case HATS_GRID_MOVE_FORWARD:
      *index = MIN (self->current + 1, last);
      return TRUE;
    case HATS_GRID_MOVE_ROW_START:
      *index = 0;
      return TRUE;
    case HATS_GRID_MOVE_ROW_END:
      *index = last;
      return TRUE;
    case HATS_GRID_MOVE_NONE:
    case HATS_GRID_MOVE_UP:
    case HATS_GRID_MOVE_DOWN:
    case HATS_GRID_MOVE_FIRST:
    case HATS_GRID_MOVE_LAST:
    default:
      return FALSE;
    }
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                gpointer               user_data)
{
  HatsTimelineChart *self = HATS_TIMELINE_CHART (user_data);
  guint index;

  if ((state & (GDK_ALT_MASK | GDK_CONTROL_MASK)) != 0 || !find_target (self, keyval, &index))
    return GDK_EVENT_PROPAGATE;

  set_current (self, index);
  gtk_widget_grab_focus (hats_timeline_plot_get_point (self->plot, index));
  return GDK_EVENT_STOP;
}

static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            gpointer         user_data)
{
  HatsTimelineChart *self = HATS_TIMELINE_CHART (user_data);
  guint index = hats_timeline_plot_find (self->plot, x);

  set_current (self, index);
  gtk_widget_grab_focus (hats_timeline_plot_get_point (self->plot, index));
}

static void
hats_timeline_chart_dispose (GObject *object)
{
  HatsTimelineChart *self = HATS_TIMELINE_CHART (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_timeline_chart_parent_class)->dispose (object);
}

static void
hats_timeline_chart_class_init (HatsTimelineChartClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_timeline_chart_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
hats_timeline_chart_init (HatsTimelineChart *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (self->box, "hats-timeline");
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/* A piece of what the chart is drawn with, and what it means. */
static void
add_key (GtkWidget  *legend,
         const char *style,
         const char *text)
{
  GtkWidget *key = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *swatch = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (swatch, "hats-swatch");
  if (g_str_equal (style, "hats-week"))
    gtk_widget_add_css_class (swatch, style);
  else
    {
      gtk_widget_add_css_class (swatch, "hats-bar");
      gtk_widget_add_css_class (swatch, style);
    }
  gtk_widget_set_valign (swatch, GTK_ALIGN_CENTER);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (key), swatch);
  gtk_box_append (GTK_BOX (key), label);
  gtk_box_append (GTK_BOX (legend), key);
}

static void
add_legend (HatsTimelineChart *self)
{
  GtkWidget *legend = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);

  add_key (legend, "hats-product", self->timeline->titles[HATS_JOB_PRODUCT]);
  add_key (legend, "hats-project", self->timeline->titles[HATS_JOB_PROJECT]);
  gtk_box_append (GTK_BOX (self->box), legend);
  if (self->timeline->line_label != NULL)
    add_key (self->box, "hats-week", self->timeline->line_label);
}

static void
add_status (HatsTimelineChart *self)
{
  GtkWidget *status = g_object_new (GTK_TYPE_LABEL,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                                    "wrap", TRUE,
                                    "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                    "width-chars", 12,
                                    "xalign", 0.0,
                                    NULL);

  gtk_box_append (GTK_BOX (self->box), status);
  self->status = GTK_LABEL (status);
}

/* What is looked at first: where the next hire falls due, else today. */
static guint
find_first (const HatsTimeline *timeline)
{
  for (guint i = 1; i < timeline->points->len; i++)
    if (hats_timeline_get (timeline, i)->due_jobs != 0)
      return i;

  return 0;
}

GtkWidget *
hats_timeline_chart_new (HatsSheet          *sheet,
                         const HatsTimeline *timeline)
{
  HatsTimelineChart *self;
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (timeline != NULL && timeline->points->len > 0, NULL);

  self = g_object_new (HATS_TYPE_TIMELINE_CHART, NULL);
  self->sheet = hats_sheet_ref (sheet);
  self->timeline = timeline;
  self->plot = HATS_TIMELINE_PLOT (hats_timeline_plot_new (sheet, timeline));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->plot));
  add_legend (self);
  add_status (self);
  set_current (self, find_first (timeline));

  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->plot), keys);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->plot), GTK_EVENT_CONTROLLER (click));

  return GTK_WIDGET (self);
}
