/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-drop-down.h"

#include <glib/gi18n-lib.h>

#include "hats-accessible.h"

/* So wide is a line of the list at most, and so wide before a title goes on in the next one, in characters. */
#define LINE 36
#define LEAST_LINE 16
/* What the choice is of, as data of the drop-down. */
#define NAME "hats-drop-down-name"

/* Returns: (transfer full): what an item is called */
static char *
get_title (GtkDropDown *drop_down,
           gpointer     item)
{
  GtkExpression *expression = gtk_drop_down_get_expression (drop_down);
  g_auto(GValue) value = G_VALUE_INIT;

  if (expression == NULL)
    return g_strdup (gtk_string_object_get_string (GTK_STRING_OBJECT (item)));

  return gtk_expression_evaluate (expression, item, &value) ? g_value_dup_string (&value) : NULL;
}

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
  GtkWidget *box = gtk_list_item_get_child (item);
  GtkWidget *label = gtk_widget_get_first_child (box);
  g_autofree char *title = get_title (drop_down, gtk_list_item_get_item (item));

  gtk_label_set_text (GTK_LABEL (label), title != NULL ? title : "");
  gtk_label_set_width_chars (GTK_LABEL (label), title != NULL ? MIN (g_utf8_strlen (title, -1), LEAST_LINE) : 0);
  /* GTK 4.8 has no name for a row of a list but that of the widget around it. */
  if (title != NULL)
    hats_accessible_set_name (gtk_widget_get_parent (box), title);
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

static void
name_button (GtkDropDown *drop_down)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));
  const char *name = g_object_get_data (G_OBJECT (drop_down), NAME);
  gpointer item = gtk_drop_down_get_selected_item (drop_down);
  g_autofree char *title = item != NULL ? get_title (drop_down, item) : NULL;
  /* Translators: what can be chosen, such as “Paper”, then what is chosen, such as “A4”. */
  g_autofree char *both = title != NULL ? g_strdup_printf (_("%s: %s"), name, title) : NULL;

  hats_accessible_set_name (button, both != NULL ? both : name);
}

/* Returns: (transfer full): the text of the label that has the access key for it */
static char *
get_label (GtkWidget *widget)
{
  g_autoptr(GList) labels = gtk_widget_list_mnemonic_labels (widget);

  return g_strdup (labels != NULL ? gtk_label_get_text (GTK_LABEL (labels->data)) : "");
}

void
hats_drop_down_set_name (GtkDropDown *drop_down,
                         const char  *name)
{
  g_autoptr(GtkListItemFactory) factory = NULL;
  gboolean first;

  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));

  first = g_object_get_data (G_OBJECT (drop_down), NAME) == NULL;
  g_object_set_data_full (G_OBJECT (drop_down), NAME,
                          name != NULL ? g_strdup (name) : get_label (GTK_WIDGET (drop_down)), g_free);
  name_button (drop_down);
  if (!first)
    return;

  factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (factory, "setup", G_CALLBACK (setup_row_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_row_cb), drop_down, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_row_cb), drop_down, G_CONNECT_SWAPPED);
  gtk_drop_down_set_list_factory (drop_down, factory);
  g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (name_button), NULL);
}

GtkWidget *
hats_drop_down_new (const char * const *titles)
{
  g_autoptr(GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  GtkWidget *drop_down;

  g_return_val_if_fail (titles != NULL, NULL);

  drop_down = gtk_drop_down_new_from_strings (titles);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_button_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_button_cb), NULL);
  gtk_drop_down_set_factory (GTK_DROP_DOWN (drop_down), factory);

  return drop_down;
}
