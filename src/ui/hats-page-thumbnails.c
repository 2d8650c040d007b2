/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-thumbnails.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hats-page-canvas.h"

/* The longer side of a page, in pixels. */
#define SIZE 120

/* One page in the list. */
#define HATS_TYPE_PAGE_THUMBNAIL (hats_page_thumbnail_get_type ())
G_DECLARE_FINAL_TYPE (HatsPageThumbnail, hats_page_thumbnail, HATS, PAGE_THUMBNAIL, GtkWidget)

struct _HatsPageThumbnail
{
  GtkWidget           parent_instance;

  HatsPageThumbnails *list;
  guint               page;
  gboolean            drawn;
};

G_DEFINE_FINAL_TYPE (HatsPageThumbnail, hats_page_thumbnail, GTK_TYPE_WIDGET)

struct _HatsPageThumbnails
{
  GtkWidget           parent_instance;

  HatsPages          *pages;      /* nullable */
  GtkWidget          *scroller;
  GtkListView        *view;
  GtkStringList      *names;
  GtkSingleSelection *selection;
  GPtrArray          *shown;      /* of HatsPageThumbnail: those that stand for a page now */
};

G_DEFINE_FINAL_TYPE (HatsPageThumbnails, hats_page_thumbnails, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_PAGE,
  N_PROPS
};

enum {
  SIGNAL_PAGE_DRAWN,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* A square for every paper, so that no row changes its size. */
static void
hats_page_thumbnail_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
hats_page_thumbnail_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  HatsPageThumbnail *self = HATS_PAGE_THUMBNAIL (widget);
  HatsPages *pages = self->list->pages;
  const HatsPaper *paper;
  graphene_point_t origin;
  graphene_rect_t bounds;
  double scale;

  self->drawn = FALSE;
  if (pages == NULL || self->page >= hats_pages_get_n_pages (pages) ||
      !gtk_widget_compute_bounds (widget, self->list->scroller, &bounds) ||
      bounds.origin.y > gtk_widget_get_height (self->list->scroller) || bounds.origin.y + bounds.size.height < 0)
    return;

  self->drawn = TRUE;
  paper = hats_pages_get_paper (pages);
  scale = SIZE / MAX (paper->width, paper->height);
  graphene_point_init (&origin, (float) round ((SIZE - paper->width * scale) / 2),
                       (float) round ((SIZE - paper->height * scale) / 2));
  hats_page_snapshot (snapshot, pages, self->page, scale, &origin, NULL);
  g_signal_emit (self->list, signals[SIGNAL_PAGE_DRAWN], 0, self->page);
}

static void
hats_page_thumbnail_class_init (HatsPageThumbnailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = hats_page_thumbnail_measure;
  widget_class->snapshot = hats_page_thumbnail_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
hats_page_thumbnail_init (HatsPageThumbnail *self)
{
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/* The picture, and its number below. */
static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item,
          HatsPageThumbnails *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *number = gtk_label_new (NULL);
  HatsPageThumbnail *thumbnail = g_object_new (HATS_TYPE_PAGE_THUMBNAIL, NULL);

  thumbnail->list = self;
  gtk_widget_add_css_class (number, "caption");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (thumbnail));
  gtk_box_append (GTK_BOX (box), number);
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item,
         HatsPageThumbnails *self)
{
  GtkWidget *box = gtk_list_item_get_child (item);
  HatsPageThumbnail *thumbnail = HATS_PAGE_THUMBNAIL (gtk_widget_get_first_child (box));
  const char *name = gtk_string_object_get_string (gtk_list_item_get_item (item));
  g_autofree char *number = NULL;

  thumbnail->page = gtk_list_item_get_position (item);
  thumbnail->drawn = FALSE;
  number = g_strdup_printf ("%u", thumbnail->page + 1);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)), number);
  /* GTK 4.8 has no name for a row of a list but that of the widget around it. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (box)), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_queue_draw (GTK_WIDGET (thumbnail));
  g_ptr_array_add (self->shown, thumbnail);
}

static void
unbind_cb (GtkListItemFactory *factory,
           GtkListItem        *item,
           HatsPageThumbnails *self)
{
  g_ptr_array_remove_fast (self->shown, gtk_widget_get_first_child (gtk_list_item_get_child (item)));
}

/* Rows that came into sight are drawn now. */
static void
scrolled_cb (HatsPageThumbnails *self)
{
  for (guint i = 0; i < self->shown->len; i++)
    {
      HatsPageThumbnail *thumbnail = g_ptr_array_index (self->shown, i);

      if (!thumbnail->drawn)
        gtk_widget_queue_draw (GTK_WIDGET (thumbnail));
    }
}

static void
selected_cb (HatsPageThumbnails *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

/* The arrow keys lead from page to page, Tab leads on: a thousand pages are one stop. */
static gboolean
hats_page_thumbnails_focus (GtkWidget        *widget,
                            GtkDirectionType  direction)
{
  gboolean tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  if (tab && gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  return GTK_WIDGET_CLASS (hats_page_thumbnails_parent_class)->focus (widget, direction);
}

static void
hats_page_thumbnails_dispose (GObject *object)
{
  HatsPageThumbnails *self = HATS_PAGE_THUMBNAILS (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->names);
  g_clear_object (&self->selection);
  g_clear_object (&self->pages);

  G_OBJECT_CLASS (hats_page_thumbnails_parent_class)->dispose (object);
}

static void
hats_page_thumbnails_finalize (GObject *object)
{
  g_ptr_array_unref (HATS_PAGE_THUMBNAILS (object)->shown);

  G_OBJECT_CLASS (hats_page_thumbnails_parent_class)->finalize (object);
}

static void
hats_page_thumbnails_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  g_assert (prop_id == PROP_PAGE);
  g_value_set_uint (value, hats_page_thumbnails_get_page (HATS_PAGE_THUMBNAILS (object)));
}

static void
hats_page_thumbnails_class_init (HatsPageThumbnailsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_page_thumbnails_dispose;
  object_class->finalize = hats_page_thumbnails_finalize;
  object_class->get_property = hats_page_thumbnails_get_property;
  widget_class->focus = hats_page_thumbnails_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  properties[PROP_PAGE] =
    g_param_spec_uint ("page", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_PAGE_DRAWN] =
    g_signal_new ("page-drawn", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
hats_page_thumbnails_init (HatsPageThumbnails *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());

  self->shown = g_ptr_array_new ();
  self->names = gtk_string_list_new (NULL);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (g_object_ref (self->names)));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, 0);
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);

  self->view = GTK_LIST_VIEW (gtk_list_view_new (GTK_SELECTION_MODEL (g_object_ref (self->selection)), factory));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Pages"), -1);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "hats-thumbnails");

  self->scroller = GTK_WIDGET (scroller);
  gtk_scrolled_window_set_policy (scroller, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (scroller, GTK_WIDGET (self->view));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (scroller), "value-changed", G_CALLBACK (scrolled_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

GtkWidget *
hats_page_thumbnails_new (void)
{
  return g_object_new (HATS_TYPE_PAGE_THUMBNAILS, NULL);
}

void
hats_page_thumbnails_set_pages (HatsPageThumbnails *self,
                                HatsPages          *pages)
{
  guint n_pages = pages != NULL ? hats_pages_get_n_pages (pages) : 0;
  guint page = hats_page_thumbnails_get_page (self);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  g_return_if_fail (HATS_IS_PAGE_THUMBNAILS (self));

  g_set_object (&self->pages, pages);
  for (guint i = 0; i < n_pages; i++)
    /* Translators: the number of a page, and of all pages. */
    g_ptr_array_add (names, g_strdup_printf (_("Page %u of %u"), i + 1, n_pages));
  g_ptr_array_add (names, NULL);

  gtk_string_list_splice (self->names, 0, g_list_model_get_n_items (G_LIST_MODEL (self->names)),
                          (const char * const *) names->pdata);
  if (n_pages > 0)
    gtk_single_selection_set_selected (self->selection, MIN (page, n_pages - 1));
}

guint
hats_page_thumbnails_get_page (HatsPageThumbnails *self)
{
  guint selected;

  g_return_val_if_fail (HATS_IS_PAGE_THUMBNAILS (self), 0);

  selected = gtk_single_selection_get_selected (self->selection);
  return selected != GTK_INVALID_LIST_POSITION ? selected : 0;
}

void
hats_page_thumbnails_set_page (HatsPageThumbnails *self,
                               guint               page)
{
  g_return_if_fail (HATS_IS_PAGE_THUMBNAILS (self));

  if (page == hats_page_thumbnails_get_page (self))
    return;

  gtk_single_selection_set_selected (self->selection, page);
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", page);
}
