/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-find-list.h"

#include "hats-find-row.h"

/* How many places a key press shows, of which each costs it about a millisecond, and how many more come each time while
   their end is near: in the next frame, where the first do not fill the window. */
#define FIRST_PLACES 8
#define MORE_PLACES 12

struct _HatsFindList
{
  GtkWidget          parent_instance;

  GtkWidget         *scroller;
  GtkListView       *list;
  GtkNoSelection    *selection;
  GtkSliceListModel *shown;     /* the places that there are rows for: those behind them cost a key press too much */
  guint              more_id;
};

G_DEFINE_FINAL_TYPE (HatsFindList, hats_find_list, GTK_TYPE_WIDGET)

enum {
  SIGNAL_PLACE_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
more_cb (gpointer user_data)
{
  HatsFindList *self = HATS_FIND_LIST (user_data);

  self->more_id = 0;
  gtk_slice_list_model_set_size (self->shown, gtk_slice_list_model_get_size (self->shown) + MORE_PLACES);

  return G_SOURCE_REMOVE;
}

/* Less than a page before the end of what is shown, more is. Not while the rows get their places. */
static void
scrolled_cb (HatsFindList *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  double page = gtk_adjustment_get_page_size (adjustment);
  GListModel *results = gtk_slice_list_model_get_model (self->shown);

  g_assert (HATS_IS_FIND_LIST (self));

  if (self->more_id == 0 && results != NULL &&
      g_list_model_get_n_items (results) > gtk_slice_list_model_get_size (self->shown) &&
      gtk_adjustment_get_value (adjustment) + 2.0 * page > gtk_adjustment_get_upper (adjustment))
    self->more_id = g_idle_add (more_cb, self);
}

static void
activate_cb (HatsFindList *self,
             guint         position)
{
  g_autoptr(HatsFindResult) result = g_list_model_get_item (G_LIST_MODEL (self->shown), position);

  if (result != NULL)
    g_signal_emit (self, signals[SIGNAL_PLACE_ACTIVATED], 0, hats_find_result_get_place (result));
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         HatsFindList             *self)
{
  HatsFindResult *result = gtk_list_item_get_item (item);
  guint position = gtk_list_item_get_position (item);
  g_autoptr(HatsFindResult) before = position == 0 ? NULL : g_list_model_get_item (G_LIST_MODEL (self->shown), position - 1);
  gboolean first = before == NULL ||
                   hats_find_result_get_place (before)->group != hats_find_result_get_place (result)->group;
  GtkWidget *row = gtk_list_item_get_child (item);
  g_autofree char *name = hats_find_row_describe (result);

  hats_find_row_set_result (HATS_FIND_ROW (row), result, first);
  /* GTK 4.8 has no name for a row of a list but that of the widget around it. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (row)), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  gtk_list_item_set_child (item, hats_find_row_new ());
}

static void
hats_find_list_dispose (GObject *object)
{
  HatsFindList *self = HATS_FIND_LIST (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  /* Only now: a list that goes scrolls once more, and asks for more rows. */
  g_clear_handle_id (&self->more_id, g_source_remove);
  g_clear_object (&self->shown);

  G_OBJECT_CLASS (hats_find_list_parent_class)->dispose (object);
}

static void
hats_find_list_class_init (HatsFindListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_find_list_dispose;

  signals[SIGNAL_PLACE_ACTIVATED] =
    g_signal_new ("place-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-find-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsFindList, scroller);
  gtk_widget_class_bind_template_child (widget_class, HatsFindList, list);
  gtk_widget_class_bind_template_child (widget_class, HatsFindList, selection);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
}

static void
hats_find_list_init (HatsFindList *self)
{
  GtkAdjustment *adjustment;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->shown = gtk_slice_list_model_new (NULL, 0, FIRST_PLACES);
  gtk_no_selection_set_model (self->selection, G_LIST_MODEL (self->shown));
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
}

void
hats_find_list_set_results (HatsFindList *self,
                            GListModel   *results)
{
  g_return_if_fail (HATS_IS_FIND_LIST (self));

  g_clear_handle_id (&self->more_id, g_source_remove);
  gtk_slice_list_model_set_model (self->shown, NULL);
  gtk_slice_list_model_set_size (self->shown, FIRST_PLACES);
  gtk_slice_list_model_set_model (self->shown, results);
}

void
hats_find_list_activate_first (HatsFindList *self)
{
  g_return_if_fail (HATS_IS_FIND_LIST (self));

  activate_cb (self, 0);
}

gboolean
hats_find_list_is_at_start (HatsFindList *self)
{
  GtkWidget *first;

  g_return_val_if_fail (HATS_IS_FIND_LIST (self), FALSE);

  first = gtk_widget_get_first_child (GTK_WIDGET (self->list));
  return first != NULL && gtk_widget_has_focus (first);
}
