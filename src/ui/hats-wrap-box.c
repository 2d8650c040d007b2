/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-wrap-box.h"

struct _HatsWrapBox
{
  GtkWidget  parent_instance;

  int        spacing;
};

static void buildable_iface_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsWrapBox, hats_wrap_box, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_iface_init))

enum {
  PROP_0,
  PROP_SPACING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static GtkBuildableIface *parent_buildable_iface;

/* A widget in a line, and how wide it becomes there. */
typedef struct {
  GtkWidget *widget;
  int        width;
} Place;

static GtkWidget *
get_next_shown (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

/* Shares the room in a line: up to what the widgets would like, the rest among those that expand. */
static void
share_room (GArray *line,
            int     room)
{
  g_autofree GtkRequestedSize *sizes = g_new0 (GtkRequestedSize, line->len);
  int n_expanding = 0;

  for (guint i = 0; i < line->len; i++)
    {
      GtkWidget *widget = g_array_index (line, Place, i).widget;

      gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &sizes[i].minimum_size, &sizes[i].natural_size, NULL, NULL);
      room -= sizes[i].minimum_size;
      n_expanding += gtk_widget_compute_expand (widget, GTK_ORIENTATION_HORIZONTAL) ? 1 : 0;
    }

  room = gtk_distribute_natural_allocation (MAX (room, 0), line->len, sizes);
  for (guint i = 0; i < line->len; i++)
    {
      Place *place = &g_array_index (line, Place, i);

      place->width = sizes[i].minimum_size;
      if (gtk_widget_compute_expand (place->widget, GTK_ORIENTATION_HORIZONTAL))
        place->width += room / n_expanding;
    }
}

/* Fills @line, an array of #Place, from @child on. Returns: the first widget of the next line; NULL after the last. */
static GtkWidget *
fill_line (HatsWrapBox *self,
           GtkWidget   *child,
           int          width,
           GArray      *line)
{
  int used = 0;

  g_array_set_size (line, 0);
  for (child = get_next_shown (child); child != NULL; child = get_next_shown (gtk_widget_get_next_sibling (child)))
    {
      Place place = { child, 0 };
      int minimum;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      if (line->len > 0 && used + self->spacing + minimum > width)
        break;
      used += minimum + (line->len > 0 ? self->spacing : 0);
      g_array_append_val (line, place);
    }

  if (line->len > 0)
    share_room (line, width - ((int) line->len - 1) * self->spacing);

  return child;
}

static int
get_line_height (GArray *line)
{
  int height = 0;

  for (guint i = 0; i < line->len; i++)
    {
      const Place *place = &g_array_index (line, Place, i);
      int minimum;

      gtk_widget_measure (place->widget, GTK_ORIENTATION_VERTICAL, place->width, &minimum, NULL, NULL, NULL);
      height = MAX (height, minimum);
    }

  return height;
}

static void
measure_width (HatsWrapBox *self,
               int         *minimum,
               int         *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = get_next_shown (gtk_widget_get_first_child (GTK_WIDGET (self)));
       child != NULL;
       child = get_next_shown (gtk_widget_get_next_sibling (child)))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? self->spacing : 0);
    }
}

static GtkSizeRequestMode
hats_wrap_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hats_wrap_box_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  HatsWrapBox *self = HATS_WRAP_BOX (widget);
  g_autoptr(GArray) line = NULL;
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int least;

  measure_width (self, minimum, natural);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  /* Asked without a width, it is as low as it would like to be. */
  least = *minimum;
  for_size = for_size < 0 ? *natural : MAX (for_size, least);
  line = g_array_new (FALSE, FALSE, sizeof (Place));
  *minimum = 0;
  while (child != NULL)
    {
      child = fill_line (self, child, for_size, line);
      if (line->len > 0)
        *minimum += get_line_height (line) + (*minimum > 0 ? self->spacing : 0);
    }
  *natural = *minimum;
}

static void
hats_wrap_box_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  HatsWrapBox *self = HATS_WRAP_BOX (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_autoptr(GArray) line = g_array_new (FALSE, FALSE, sizeof (Place));
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int y = 0;

  while (child != NULL)
    {
      int line_height, x = 0;

      child = fill_line (self, child, width, line);
      line_height = get_line_height (line);
      for (guint i = 0; i < line->len; i++)
        {
          const Place *place = &g_array_index (line, Place, i);

          gtk_widget_size_allocate (place->widget,
                                    &(GtkAllocation) { mirrored ? width - x - place->width : x, y, place->width, line_height },
                                    -1);
          x += place->width + self->spacing;
        }
      y += line_height + self->spacing;
    }
}

static void
hats_wrap_box_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  if (property_id == PROP_SPACING)
    g_value_set_int (value, HATS_WRAP_BOX (object)->spacing);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
hats_wrap_box_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  if (property_id == PROP_SPACING)
    HATS_WRAP_BOX (object)->spacing = g_value_get_int (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
hats_wrap_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (hats_wrap_box_parent_class)->dispose (object);
}

static void
hats_wrap_box_add_child (GtkBuildable *buildable,
                         GtkBuilder   *builder,
                         GObject      *child,
                         const char   *type)
{
  if (GTK_IS_WIDGET (child) && type == NULL)
    gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (buildable));
  else
    parent_buildable_iface->add_child (buildable, builder, child, type);
}

static void
buildable_iface_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);
  iface->add_child = hats_wrap_box_add_child;
}

static void
hats_wrap_box_class_init (HatsWrapBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_wrap_box_dispose;
  object_class->get_property = hats_wrap_box_get_property;
  object_class->set_property = hats_wrap_box_set_property;
  widget_class->get_request_mode = hats_wrap_box_get_request_mode;
  widget_class->measure = hats_wrap_box_measure;
  widget_class->size_allocate = hats_wrap_box_size_allocate;

  properties[PROP_SPACING] =
    g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hats_wrap_box_init (HatsWrapBox *self)
{
}

GtkWidget *
hats_wrap_box_new (int spacing)
{
  g_return_val_if_fail (spacing >= 0, NULL);

  return g_object_new (HATS_TYPE_WRAP_BOX, "spacing", spacing, NULL);
}
