/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-drop-down.h"

/* So wide is a line of the list, in characters. */
#define LINE 36

static void
setup_button_cb (GtkSignalListItemFactory *factory,
                 GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_list_item_set_child (item, label);
}

static void
bind_button_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (GTK_STRING_OBJECT (gtk_list_item_get_item (item))));
}

/* A title, and behind it a sign where it is the chosen one. */
static void
setup_row_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), LINE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("object-select-symbolic"));
  gtk_list_item_set_child (item, box);
}

static void
show_chosen (GtkListItem *item,
             GtkDropDown *drop_down)
{
  GtkWidget *box = gtk_list_item_get_child (item);

  gtk_widget_set_opacity (gtk_widget_get_last_child (box),
                          gtk_list_item_get_item (item) == gtk_drop_down_get_selected_item (drop_down) ? 1 : 0);
}

static void
selected_cb (GtkDropDown *drop_down,
             GParamSpec  *pspec,
             GtkListItem *item)
{
  show_chosen (item, drop_down);
}

static void
bind_row_cb (GtkDropDown              *drop_down,
             GtkListItem              *item,
             GtkSignalListItemFactory *factory)
{
  GtkWidget *label = gtk_widget_get_first_child (gtk_list_item_get_child (item));

  gtk_label_set_text (GTK_LABEL (label),
                      gtk_string_object_get_string (GTK_STRING_OBJECT (gtk_list_item_get_item (item))));
  g_signal_connect_object (drop_down, "notify::selected-item", G_CALLBACK (selected_cb), item, 0);
  show_chosen (item, drop_down);
}

static void
unbind_row_cb (GtkDropDown              *drop_down,
               GtkListItem              *item,
               GtkSignalListItemFactory *factory)
{
  g_signal_handlers_disconnect_by_func (drop_down, selected_cb, item);
}

GtkWidget *
hats_drop_down_new (const char * const *titles)
{
  g_autoptr(GtkListItemFactory) button_factory = gtk_signal_list_item_factory_new ();
  g_autoptr(GtkListItemFactory) row_factory = gtk_signal_list_item_factory_new ();
  GtkWidget *drop_down;

  g_return_val_if_fail (titles != NULL, NULL);

  drop_down = gtk_drop_down_new_from_strings (titles);
  g_signal_connect (button_factory, "setup", G_CALLBACK (setup_button_cb), NULL);
  g_signal_connect (button_factory, "bind", G_CALLBACK (bind_button_cb), NULL);
  g_signal_connect (row_factory, "setup", G_CALLBACK (setup_row_cb), NULL);
  g_signal_connect_object (row_factory, "bind", G_CALLBACK (bind_row_cb), drop_down, G_CONNECT_SWAPPED);
  g_signal_connect_object (row_factory, "unbind", G_CALLBACK (unbind_row_cb), drop_down, G_CONNECT_SWAPPED);
  gtk_drop_down_set_factory (GTK_DROP_DOWN (drop_down), button_factory);
  gtk_drop_down_set_list_factory (GTK_DROP_DOWN (drop_down), row_factory);

  return drop_down;
}
