/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-bar-chart.h"

#include "hats-block-equal.h"
#include "hats-role-sign.h"
#include "hats-statement-row.h"

/* Between a bar and its number, and the least length of a scale, in pixels. */
#define NUMBER_GAP 6
#define LEAST_LENGTH 120

/* A bar on its scale, with its number behind the scale and, where the chart has one, the line. */
#define HATS_TYPE_BAR_TRACK (hats_bar_track_get_type ())
G_DECLARE_FINAL_TYPE (HatsBarTrack, hats_bar_track, HATS, BAR_TRACK, GtkWidget)

struct _HatsBarTrack
{
  GtkWidget  parent_instance;

  double     share;       /* of the scale's length */
  double     line_share;  /* the same for the dashed line, 0 for none */
  GtkWidget *fill;
  GtkWidget *number;
  GtkWidget *line;
};

G_DEFINE_FINAL_TYPE (HatsBarTrack, hats_bar_track, GTK_TYPE_WIDGET)

static int
get_number_width (HatsBarTrack *self)
{
  int width;

  gtk_widget_measure (self->number, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  return width + NUMBER_GAP;
}

static void
hats_bar_track_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  HatsBarTrack *self = HATS_BAR_TRACK (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    gtk_widget_measure (self->number, orientation, -1, minimum, natural, NULL, NULL);
  else
    *minimum = *natural = LEAST_LENGTH + get_number_width (self);
}

/* Allocates @child at @x from the side where reading begins. */
static void
place (GtkWidget *widget,
       GtkWidget *child,
       int        x,
       int        child_width,
       int        width,
       int        height)
{
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = width - x - child_width;
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, 0, child_width, height }, -1);
}

static void
hats_bar_track_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  HatsBarTrack *self = HATS_BAR_TRACK (widget);
  int number_width = get_number_width (self);
  int length = MAX (width - number_width, 1);
  int fill = MAX ((int) (length * self->share), 1);
  int least;

  gtk_widget_measure (self->fill, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  place (widget, self->fill, 0, MAX (fill, least), width, height);
  place (widget, self->number, length + NUMBER_GAP, number_width - NUMBER_GAP, width, height);
  if (self->line != NULL)
    {
      gtk_widget_measure (self->line, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      place (widget, self->line, (int) (length * self->line_share), MAX (least, 1), width, height);
    }
}

static void
hats_bar_track_dispose (GObject *object)
{
  HatsBarTrack *self = HATS_BAR_TRACK (object);

  g_clear_pointer (&self->fill, gtk_widget_unparent);
  g_clear_pointer (&self->number, gtk_widget_unparent);
  g_clear_pointer (&self->line, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_bar_track_parent_class)->dispose (object);
}

static void
hats_bar_track_class_init (HatsBarTrackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_bar_track_dispose;
  widget_class->measure = hats_bar_track_measure;
  widget_class->size_allocate = hats_bar_track_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "track");
}

static void
hats_bar_track_init (HatsBarTrack *self)
{
}

static GtkWidget *
add_part (HatsBarTrack *self,
          const char   *style)
{
  GtkWidget *part = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (part, style);
  gtk_widget_set_parent (part, GTK_WIDGET (self));

  return part;
}

/* The longest number, in characters: all scales of a chart must be of one length. */
static int
count_number_chars (const HatsBars *bars)
{
  glong chars = 0;

  for (guint i = 0; i < bars->bars->len; i++)
    chars = MAX (chars, g_utf8_strlen (((const HatsBar *) g_ptr_array_index (bars->bars, i))->value_text, -1));

  return (int) chars + 1;
}

static GtkWidget *
make_track (const HatsBars *bars,
            const HatsBar  *bar)
{
  HatsBarTrack *self = g_object_new (HATS_TYPE_BAR_TRACK, NULL);

  self->fill = add_part (self, "hats-bar");
  gtk_widget_add_css_class (self->fill, bar->job == HATS_JOB_PROJECT ? "hats-project" : "hats-product");
  self->number = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->number), 0);
  gtk_widget_add_css_class (self->number, "heading");
  gtk_widget_set_parent (self->number, GTK_WIDGET (self));
  if (bars->line > 0.0)
    self->line = add_part (self, "hats-line");

  return GTK_WIDGET (self);
}

static void
show_bar (HatsBarTrack   *self,
          const HatsBars *bars,
          const HatsBar  *bar)
{
  self->share = CLAMP (bar->value / bars->maximum, 0.0, 1.0);
  self->line_share = bars->line / bars->maximum;
  gtk_label_set_text (GTK_LABEL (self->number), bar->value_text);
  gtk_label_set_width_chars (GTK_LABEL (self->number), count_number_chars (bars));
  gtk_label_set_max_width_chars (GTK_LABEL (self->number), count_number_chars (bars));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

struct _HatsBarChart
{
  GtkBox          parent_instance;

  HatsSheet      *sheet;
  const HatsBars *bars;     /* the sheet's; NULL before the first */
  GPtrArray      *tracks;   /* of HatsBarTrack */
};

G_DEFINE_FINAL_TYPE (HatsBarChart, hats_bar_chart, GTK_TYPE_BOX)

static void
hats_bar_chart_finalize (GObject *object)
{
  HatsBarChart *self = HATS_BAR_CHART (object);

  g_ptr_array_unref (self->tracks);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_bar_chart_parent_class)->finalize (object);
}

static void
hats_bar_chart_class_init (HatsBarChartClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_bar_chart_finalize;
}

static void
hats_bar_chart_init (HatsBarChart *self)
{
  self->tracks = g_ptr_array_new ();
  gtk_widget_add_css_class (GTK_WIDGET (self), "hats-chart");
}

/* Whether the widgets of @a can show @b. */
static gboolean
differ_in_numbers (const HatsBars *a,
                   const HatsBars *b)
{
  if (a->bars->len != b->bars->len || (a->line > 0.0) != (b->line > 0.0) || g_strcmp0 (a->line_label, b->line_label) != 0)
    return FALSE;

  for (guint i = 0; i < a->bars->len; i++)
    {
      const HatsBar *first = g_ptr_array_index (a->bars, i);
      const HatsBar *second = g_ptr_array_index (b->bars, i);

      if (first->job != second->job || !hats_text_equal (first->label, second->label))
        return FALSE;
    }

  return TRUE;
}

static void
add_bar (HatsBarChart   *self,
         const HatsBars *bars,
         const HatsBar  *bar)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *sign = hats_role_sign_new_image (bar->job == HATS_JOB_PROJECT ? "half-square" : "half-circle");
  GtkWidget *track = make_track (bars, bar);

  gtk_widget_set_valign (sign, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (head), sign);
  gtk_box_append (GTK_BOX (head), hats_statement_label_new (bar->label, FALSE));
  gtk_box_append (GTK_BOX (self), head);
  gtk_box_append (GTK_BOX (self), track);
  g_ptr_array_add (self->tracks, track);
}

static void
build (HatsBarChart   *self,
       const HatsBars *bars)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  g_ptr_array_set_size (self->tracks, 0);

  for (guint i = 0; i < bars->bars->len; i++)
    add_bar (self, bars, g_ptr_array_index (bars->bars, i));

  if (bars->line_label != NULL)
    {
      GtkWidget *label = gtk_label_new (bars->line_label);

      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_widget_set_halign (label, GTK_ALIGN_END);
      gtk_box_append (GTK_BOX (self), label);
    }
}

GtkWidget *
hats_bar_chart_new (HatsSheet      *sheet,
                    const HatsBars *bars)
{
  GtkWidget *self = g_object_new (HATS_TYPE_BAR_CHART, "orientation", GTK_ORIENTATION_VERTICAL, NULL);

  hats_bar_chart_set_bars (HATS_BAR_CHART (self), sheet, bars);

  return self;
}

void
hats_bar_chart_set_bars (HatsBarChart   *self,
                         HatsSheet      *sheet,
                         const HatsBars *bars)
{
  g_return_if_fail (HATS_IS_BAR_CHART (self));
  g_return_if_fail (sheet != NULL && bars != NULL);

  if (self->bars == NULL || !differ_in_numbers (self->bars, bars))
    build (self, bars);
  for (guint i = 0; i < bars->bars->len; i++)
    show_bar (g_ptr_array_index (self->tracks, i), bars, g_ptr_array_index (bars->bars, i));

  hats_sheet_ref (sheet);
  g_clear_pointer (&self->sheet, hats_sheet_unref);
  self->sheet = sheet;
  self->bars = bars;
}
