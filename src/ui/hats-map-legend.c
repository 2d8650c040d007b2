/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-map-legend.h"

#include "hats-map-tile.h"

#define MOST_COLUMNS 3

static GtkWidget *
make_entry (const HatsMapAnswer *answer)
{
  GtkWidget *child = g_object_new (GTK_TYPE_FLOW_BOX_CHILD,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                   "focusable", FALSE,
                                   NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *tile = hats_map_tile_new (GTK_ACCESSIBLE_ROLE_PRESENTATION);
  GtkWidget *label = gtk_label_new (answer->title);

  hats_map_tile_set_answer (HATS_MAP_TILE (tile), answer);
  gtk_widget_set_valign (tile, GTK_ALIGN_START);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), tile);
  gtk_box_append (GTK_BOX (box), label);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, answer->title, -1);

  return child;
}

GtkWidget *
hats_map_legend_new (const HatsMapBlock *map)
{
  GtkWidget *legend;

  g_return_val_if_fail (map != NULL, NULL);

  /* A flow box where nothing can have the focus says that something has it, and no key would lead past it. */
  legend = g_object_new (GTK_TYPE_FLOW_BOX,
                         "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                         "can-focus", FALSE,
                         "selection-mode", GTK_SELECTION_NONE,
                         "max-children-per-line", MOST_COLUMNS,
                         "column-spacing", 12,
                         NULL);
  for (guint i = 0; i < map->legend->len; i++)
    gtk_flow_box_append (GTK_FLOW_BOX (legend), make_entry (g_ptr_array_index (map->legend, i)));

  return legend;
}
