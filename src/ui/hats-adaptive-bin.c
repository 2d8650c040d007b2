/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-adaptive-bin.h"

/* Below this width, in pixels, there is room for one column only. */
#define NARROW_BELOW 600

struct _HatsAdaptiveBin
{
  GtkWidget   parent_instance;

  GtkWidget  *child;
  GtkWidget  *scroller;       /* around the child; NULL where it is never cut off below */
  int         least_width;
  int         least_height;
  int         wide_width;     /* what the child needs at most when it is laid out wide */
  gboolean    narrow;
  guint       notify_id;
};

static void buildable_iface_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsAdaptiveBin, hats_adaptive_bin, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_iface_init))

enum {
  PROP_0,
  PROP_CHILD,
  PROP_NARROW,
  PROP_LEAST_WIDTH,
  PROP_LEAST_HEIGHT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static GtkBuildableIface *parent_buildable_iface;

static gboolean
notify_cb (gpointer user_data)
{
  HatsAdaptiveBin *self = HATS_ADAPTIVE_BIN (user_data);

  self->notify_id = 0;
  if (self->narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "hats-narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "hats-narrow");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);

  return G_SOURCE_REMOVE;
}

static GtkOrientation
get_opposite (GtkOrientation orientation)
{
  return orientation == GTK_ORIENTATION_HORIZONTAL ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static void
hats_adaptive_bin_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  HatsAdaptiveBin *self = HATS_ADAPTIVE_BIN (widget);
  int least = orientation == GTK_ORIENTATION_HORIZONTAL ? self->least_width : self->least_height;

  *minimum = *natural = 0;
  if (self->child == NULL)
    return;

  if (for_size >= 0)
    {
      int across;

      /* A child is never asked how large it is at less than its minimum. */
      gtk_widget_measure (self->child, get_opposite (orientation), -1, &across, NULL, NULL, NULL);
      for_size = MAX (for_size, across);
    }

  gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
  if (least > 0)
    *minimum = MIN (*minimum, least);
}

/* With large text, or side panels, there is room for all columns in a wider window only. */
static void
update_wide_width (HatsAdaptiveBin *self)
{
  int least;

  if (self->child == NULL || self->narrow || self->notify_id != 0)
    return;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  self->wide_width = MAX (self->wide_width, least);
}

/* Text of another size is tried wide again. */
static void
text_size_cb (HatsAdaptiveBin *self)
{
  self->wide_width = 0;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
hats_adaptive_bin_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  HatsAdaptiveBin *self = HATS_ADAPTIVE_BIN (widget);
  gboolean narrow;
  int minimum_width, minimum_height;

  update_wide_width (self);
  narrow = width < MAX (NARROW_BELOW, self->wide_width);
  if (self->scroller != NULL)
    gtk_widget_allocate (self->scroller, width, height, baseline, NULL);
  else if (self->child != NULL)
    {
      gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum_width, NULL, NULL, NULL);
      minimum_width = MAX (width, minimum_width);
      gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, minimum_width, &minimum_height, NULL, NULL, NULL);
      gtk_widget_allocate (self->child, minimum_width, MAX (height, minimum_height), baseline, NULL);
    }

  if (narrow == self->narrow)
    return;

  /* Layouts cannot change while they are being allocated. */
  self->narrow = narrow;
  if (self->notify_id == 0)
    self->notify_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, notify_cb, self, NULL);
}

/* What has no room in a low window, or with large text, can be scrolled to. */
static GtkWidget *
make_scroller (GtkWidget *child)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), child);
  gtk_widget_set_focusable (scroller, FALSE);

  return scroller;
}

static void
remove_child (HatsAdaptiveBin *self)
{
  if (self->scroller != NULL)
    gtk_widget_unparent (self->scroller);
  else if (self->child != NULL)
    gtk_widget_unparent (self->child);
  self->scroller = self->child = NULL;
}

static void
set_child (HatsAdaptiveBin *self,
           GtkWidget       *child)
{
  if (self->child == child)
    return;

  remove_child (self);
  self->child = child;
  if (child != NULL && self->least_height > 0)
    self->scroller = make_scroller (child);
  if (child != NULL)
    gtk_widget_set_parent (self->scroller != NULL ? self->scroller : child, GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHILD]);
}

static void
hats_adaptive_bin_dispose (GObject *object)
{
  HatsAdaptiveBin *self = HATS_ADAPTIVE_BIN (object);

  g_clear_handle_id (&self->notify_id, g_source_remove);
  remove_child (self);

  G_OBJECT_CLASS (hats_adaptive_bin_parent_class)->dispose (object);
}

static void
hats_adaptive_bin_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  HatsAdaptiveBin *self = HATS_ADAPTIVE_BIN (object);

  switch (property_id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_LEAST_WIDTH:
      g_value_set_int (value, self->least_width);
      break;
    case PROP_LEAST_HEIGHT:
      g_value_set_int (value, self->least_height);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hats_adaptive_bin_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  HatsAdaptiveBin *self = HATS_ADAPTIVE_BIN (object);

  switch (property_id)
    {
    case PROP_CHILD:
      set_child (self, g_value_get_object (value));
      break;
    case PROP_LEAST_WIDTH:
      self->least_width = g_value_get_int (value);
      break;
    case PROP_LEAST_HEIGHT:
      self->least_height = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hats_adaptive_bin_add_child (GtkBuildable *buildable,
                             GtkBuilder   *builder,
                             GObject      *child,
                             const char   *type)
{
  if (GTK_IS_WIDGET (child) && type == NULL)
    set_child (HATS_ADAPTIVE_BIN (buildable), GTK_WIDGET (child));
  else
    parent_buildable_iface->add_child (buildable, builder, child, type);
}

static void
buildable_iface_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);
  iface->add_child = hats_adaptive_bin_add_child;
}

static void
hats_adaptive_bin_class_init (HatsAdaptiveBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_adaptive_bin_dispose;
  object_class->get_property = hats_adaptive_bin_get_property;
  object_class->set_property = hats_adaptive_bin_set_property;
  widget_class->measure = hats_adaptive_bin_measure;
  widget_class->size_allocate = hats_adaptive_bin_size_allocate;

  properties[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_LEAST_WIDTH] =
    g_param_spec_int ("least-width", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_LEAST_HEIGHT] =
    g_param_spec_int ("least-height", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hats_adaptive_bin_init (HatsAdaptiveBin *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-xft-dpi", G_CALLBACK (text_size_cb), self,
                           G_CONNECT_SWAPPED);
}

gboolean
hats_adaptive_bin_get_narrow (HatsAdaptiveBin *self)
{
  g_return_val_if_fail (HATS_IS_ADAPTIVE_BIN (self), FALSE);

  return self->narrow;
}
