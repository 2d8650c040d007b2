/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-canvas.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Between pages and around them, in pixels. */
#define GAP 18
#define PIXELS_PER_POINT (96.0 / 72.0)
/* How far an arrow key scrolls, in pixels. */
#define STEP 48

struct _HatsPageCanvas
{
  HatsScrollArea  parent_instance;

  HatsPages      *pages;         /* nullable */
  int             zoom;
  double          scale;         /* pixels per point */
  guint           page;
  double          place;         /* of the middle of what is seen, in pages from the top */
  gboolean        keeps_page;    /* the next allocation shows the top of the page, not the place */
};

G_DEFINE_FINAL_TYPE (HatsPageCanvas, hats_page_canvas, HATS_TYPE_SCROLL_AREA)

enum {
  PROP_PAGE = 1,
  N_PROPS
};

enum {
  SIGNAL_PAGE_DRAWN,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

void
hats_page_snapshot (GtkSnapshot            *snapshot,
                    HatsPages              *pages,
                    guint                   page,
                    double                  scale,
                    const graphene_point_t *origin,
                    const graphene_rect_t  *clip)
{
  static const GdkRGBA white = { 1, 1, 1, 1 };
  static const GdkRGBA shadow = { 0, 0, 0, 0.4f };
  const HatsPaper *paper = hats_pages_get_paper (pages);
  graphene_rect_t sheet = GRAPHENE_RECT_INIT (origin->x, origin->y,
                                              (float) (paper->width * scale), (float) (paper->height * scale));
  graphene_rect_t seen = sheet;
  GskRoundedRect outline;
  cairo_t *cr;

  gsk_rounded_rect_init_from_rect (&outline, &sheet, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shadow, 0, 1, 1, 4);
  gtk_snapshot_append_color (snapshot, &white, &sheet);

  if (clip != NULL && !graphene_rect_intersection (&sheet, clip, &seen))
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &seen);
  cairo_translate (cr, origin->x, origin->y);
  cairo_scale (cr, scale, scale);
  hats_pages_draw (pages, cr, page, FALSE);
  cairo_destroy (cr);
}

static guint
get_n_pages (HatsPageCanvas *self)
{
  return self->pages != NULL ? hats_pages_get_n_pages (self->pages) : 0;
}

static GtkAdjustment *
get_across (HatsPageCanvas *self)
{
  return hats_scroll_area_get_across (HATS_SCROLL_AREA (self));
}

static GtkAdjustment *
get_down (HatsPageCanvas *self)
{
  return hats_scroll_area_get_down (HATS_SCROLL_AREA (self));
}

/* From the top of a page to the top of the next, in pixels. */
static double
get_pitch (HatsPageCanvas *self)
{
  return hats_pages_get_paper (self->pages)->height * self->scale + GAP;
}

/* The name says which page is read, since a screen reader sees no pages. */
static void
set_page (HatsPageCanvas *self,
          guint           page)
{
  g_autofree char *name = NULL;

  if (self->pages == NULL)
    return;

  /* Translators: the number of a page, and of all pages. */
  name = g_strdup_printf (_("Page %u of %u"), page + 1, get_n_pages (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (self->page == page)
    return;

  self->page = page;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

static void
set_place (HatsPageCanvas *self,
           double          value)
{
  self->place = (value + gtk_adjustment_get_page_size (get_down (self)) / 2 - GAP / 2.0) / get_pitch (self);
}

/* Where a person scrolled to is the new place; the page is the one that is in the middle. */
static void
hats_page_canvas_scrolled (HatsScrollArea *area,
                           GtkOrientation  orientation)
{
  HatsPageCanvas *self = HATS_PAGE_CANVAS (area);
  double value = gtk_adjustment_get_value (get_down (self));
  double seen = gtk_adjustment_get_page_size (get_down (self));

  if (self->pages == NULL)
    return;

  set_place (self, value);
  if (value > 0 && value + seen >= gtk_adjustment_get_upper (get_down (self)))
    set_page (self, get_n_pages (self) - 1);
  else
    set_page (self, (guint) CLAMP ((value + MIN (seen, get_pitch (self)) / 2) / get_pitch (self), 0, get_n_pages (self) - 1));
}

static double
choose_scale (HatsPageCanvas *self,
              int             width,
              int             height)
{
  const HatsPaper *paper = hats_pages_get_paper (self->pages);
  double fit_width = MAX (width - 2 * GAP, 1) / paper->width;
  double fit_height = MAX (height - 2 * GAP, 1) / paper->height;

  if (self->zoom == HATS_ZOOM_FIT_WIDTH)
    return fit_width;
  if (self->zoom == HATS_ZOOM_FIT_PAGE)
    return MIN (fit_width, fit_height);

  return self->zoom / 100.0 * PIXELS_PER_POINT;
}

/* Keeps the middle of what was seen in the middle. */
static void
allocate_across (HatsPageCanvas *self,
                 int             width)
{
  double upper = MAX (width, hats_pages_get_paper (self->pages)->width * self->scale + 2 * GAP);
  GtkAdjustment *across = get_across (self);
  double before = gtk_adjustment_get_upper (across);
  double middle = before > 0
                  ? (gtk_adjustment_get_value (across) + gtk_adjustment_get_page_size (across) / 2) / before
                  : 0.5;

  hats_scroll_area_configure (HATS_SCROLL_AREA (self), GTK_ORIENTATION_HORIZONTAL,
                              CLAMP (middle * upper - width / 2.0, 0, upper - width), upper, STEP, width);
}

static void
allocate_down (HatsPageCanvas *self,
               int             height)
{
  double pitch = get_pitch (self);
  double upper = MAX (height, pitch * get_n_pages (self) + GAP);
  double value = self->keeps_page ? self->page * pitch : self->place * pitch - height / 2.0 + GAP / 2.0;

  value = CLAMP (value, 0, upper - height);
  hats_scroll_area_configure (HATS_SCROLL_AREA (self), GTK_ORIENTATION_VERTICAL, value, upper, STEP, height);
  if (self->keeps_page)
    set_place (self, value);
  self->keeps_page = FALSE;
}

static void
hats_page_canvas_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  HatsPageCanvas *self = HATS_PAGE_CANVAS (widget);

  if (self->pages == NULL)
    return;

  self->scale = choose_scale (self, width, height);
  allocate_across (self, width);
  allocate_down (self, height);
}

static void
hats_page_canvas_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  HatsPageCanvas *self = HATS_PAGE_CANVAS (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  graphene_rect_t clip = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  double top, pitch, left;
  guint first, last;

  if (self->pages == NULL || self->scale <= 0)
    return;

  top = gtk_adjustment_get_value (get_down (self));
  pitch = get_pitch (self);
  left = (gtk_adjustment_get_upper (get_across (self)) - hats_pages_get_paper (self->pages)->width * self->scale) / 2 -
         gtk_adjustment_get_value (get_across (self));
  first = (guint) MAX ((top - GAP) / pitch, 0);
  last = (guint) MIN ((top + height) / pitch, get_n_pages (self) - 1);

  gtk_snapshot_push_clip (snapshot, &clip);
  for (guint page = first; page <= last; page++)
    {
      graphene_point_t origin = GRAPHENE_POINT_INIT ((float) round (left), (float) round (GAP + page * pitch - top));

      hats_page_snapshot (snapshot, self->pages, page, self->scale, &origin, &clip);
      g_signal_emit (self, signals[SIGNAL_PAGE_DRAWN], 0, page);
    }
  gtk_snapshot_pop (snapshot);
}

static gboolean
scroll_cb (GtkWidget *widget,
           GVariant  *parameter,
           gpointer   user_data)
{
  HatsPageCanvas *self = HATS_PAGE_CANVAS (widget);
  int right, down;

  g_variant_get (parameter, "(ii)", &right, &down);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    right = -right;
  gtk_adjustment_set_value (get_across (self), gtk_adjustment_get_value (get_across (self)) + right * STEP);
  gtk_adjustment_set_value (get_down (self), gtk_adjustment_get_value (get_down (self)) + down * STEP);

  return TRUE;
}

/* The scrolled window around it would go on by what is seen, not by a page. */
static gboolean
page_cb (GtkWidget *widget,
         GVariant  *parameter,
         gpointer   user_data)
{
  HatsPageCanvas *self = HATS_PAGE_CANVAS (widget);
  guint page = self->page + (guint) g_variant_get_int32 (parameter);

  if (page < get_n_pages (self))
    hats_page_canvas_show_page (self, page);

  return TRUE;
}

static gboolean
end_cb (GtkWidget *widget,
        GVariant  *parameter,
        gpointer   user_data)
{
  HatsPageCanvas *self = HATS_PAGE_CANVAS (widget);

  if (self->pages != NULL)
    hats_page_canvas_show_page (self, g_variant_get_boolean (parameter) ? get_n_pages (self) - 1 : 0);

  return TRUE;
}

static void
hats_page_canvas_dispose (GObject *object)
{
  HatsPageCanvas *self = HATS_PAGE_CANVAS (object);

  g_clear_object (&self->pages);

  G_OBJECT_CLASS (hats_page_canvas_parent_class)->dispose (object);
}

static void
hats_page_canvas_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  HatsPageCanvas *self = HATS_PAGE_CANVAS (object);

  switch (prop_id)
    {
    case PROP_PAGE:
      g_value_set_uint (value, self->page);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const struct { guint key; int right, down; } arrows[] = {
    { GDK_KEY_Up, 0, -1 }, { GDK_KEY_Down, 0, 1 }, { GDK_KEY_Left, -1, 0 }, { GDK_KEY_Right, 1, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    gtk_widget_class_add_binding (widget_class, arrows[i].key, 0, scroll_cb, "(ii)", arrows[i].right, arrows[i].down);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Up, 0, page_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Down, 0, page_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, end_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, end_cb, "b", TRUE);
}

static void
hats_page_canvas_class_init (HatsPageCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_page_canvas_dispose;
  object_class->get_property = hats_page_canvas_get_property;
  widget_class->size_allocate = hats_page_canvas_size_allocate;
  widget_class->snapshot = hats_page_canvas_snapshot;
  HATS_SCROLL_AREA_CLASS (klass)->scrolled = hats_page_canvas_scrolled;

  properties[PROP_PAGE] =
    g_param_spec_uint ("page", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_PAGE_DRAWN] =
    g_signal_new ("page-drawn", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "pages");
  add_bindings (widget_class);
}

static void
hats_page_canvas_init (HatsPageCanvas *self)
{
  self->zoom = HATS_ZOOM_FIT_WIDTH;
  self->keeps_page = TRUE;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
hats_page_canvas_new (void)
{
  return g_object_new (HATS_TYPE_PAGE_CANVAS, NULL);
}

void
hats_page_canvas_set_pages (HatsPageCanvas *self,
                            HatsPages      *pages)
{
  g_return_if_fail (HATS_IS_PAGE_CANVAS (self));

  g_set_object (&self->pages, pages);
  if (pages != NULL)
    set_page (self, MIN (self->page, get_n_pages (self) - 1));
  self->keeps_page = TRUE;
  /* Not only itself: scroll bars come and go with what there is to scroll over. */
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
hats_page_canvas_set_zoom (HatsPageCanvas *self,
                           int             zoom)
{
  g_return_if_fail (HATS_IS_PAGE_CANVAS (self));

  self->zoom = zoom;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

double
hats_page_canvas_get_scale (HatsPageCanvas *self)
{
  g_return_val_if_fail (HATS_IS_PAGE_CANVAS (self), 0.0);

  return self->scale;
}

guint
hats_page_canvas_get_page (HatsPageCanvas *self)
{
  g_return_val_if_fail (HATS_IS_PAGE_CANVAS (self), 0);

  return self->page;
}

void
hats_page_canvas_show_page (HatsPageCanvas *self,
                            guint           page)
{
  g_return_if_fail (HATS_IS_PAGE_CANVAS (self));
  g_return_if_fail (page < get_n_pages (self));

  set_page (self, page);
  self->keeps_page = self->scale <= 0;
  if (self->keeps_page)
    return;

  /* The page that was asked for, though at the end of all it cannot come up to the top. */
  hats_scroll_area_move_down (HATS_SCROLL_AREA (self), page * get_pitch (self));
  set_place (self, gtk_adjustment_get_value (get_down (self)));
}
