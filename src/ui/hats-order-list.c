/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-order-list.h"

#include <glib/gi18n-lib.h>

#include "hats-comparison.h"

struct _HatsOrderList
{
  GtkWidget  parent_instance;

  GPtrArray *items;       /* of Item, in order */
};

G_DEFINE_FINAL_TYPE (HatsOrderList, hats_order_list, GTK_TYPE_WIDGET)

enum {
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

typedef struct {
  char      *id;
  GtkWidget *row;         /* around the others */
  GtkWidget *check;
  GtkWidget *up, *down;
} Item;

static void
item_free (gpointer data)
{
  Item *item = data;

  gtk_widget_unparent (item->row);
  g_free (item->id);
  g_free (item);
}

static Item *
get_item (HatsOrderList *self,
          guint          index)
{
  return g_ptr_array_index (self->items, index);
}

static gboolean
is_chosen (const Item *item)
{
  return gtk_check_button_get_active (GTK_CHECK_BUTTON (item->check));
}

static guint
count_chosen (HatsOrderList *self)
{
  guint count = 0;

  for (guint i = 0; i < self->items->len; i++)
    count += is_chosen (get_item (self, i)) ? 1 : 0;

  return count;
}

/* The last chosen item cannot be left out, the first not go up and the last not go down. */
static void
update_items (HatsOrderList *self)
{
  guint chosen = count_chosen (self);

  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = get_item (self, i);

      gtk_widget_set_sensitive (item->check, chosen > 1 || !is_chosen (item));
      gtk_widget_set_sensitive (item->up, i > 0);
      gtk_widget_set_sensitive (item->down, i + 1 < self->items->len);
    }
}

/* Which item a widget belongs to; the number of items where it belongs to none. */
static guint
find_item (HatsOrderList *self,
           GtkWidget     *widget)
{
  guint i = 0;

  while (i < self->items->len && !(widget != NULL && gtk_widget_is_ancestor (widget, get_item (self, i)->row)))
    i++;

  return i;
}

static void
move (HatsOrderList *self,
      guint          from,
      gboolean       down)
{
  guint to = down ? from + 1 : from - 1;
  Item *item;

  if (from >= self->items->len || to >= self->items->len)
    return;

  item = get_item (self, from);
  self->items->pdata[from] = self->items->pdata[to];
  self->items->pdata[to] = item;
  if (down)
    gtk_widget_insert_after (item->row, GTK_WIDGET (self), get_item (self, from)->row);
  else
    gtk_widget_insert_before (item->row, GTK_WIDGET (self), get_item (self, from)->row);

  update_items (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
up_cb (GtkWidget     *button,
       HatsOrderList *self)
{
  move (self, find_item (self, button), FALSE);
}

static void
down_cb (GtkWidget     *button,
         HatsOrderList *self)
{
  move (self, find_item (self, button), TRUE);
}

static void
toggled_cb (HatsOrderList *self)
{
  update_items (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
move_key_cb (GtkWidget *widget,
             GVariant  *parameter,
             gpointer   user_data)
{
  HatsOrderList *self = HATS_ORDER_LIST (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  move (self, find_item (self, focus), g_variant_get_boolean (parameter));

  return TRUE;
}

/* Not in the way of the Tab key: there are other keys for it. */
static GtkWidget *
make_mover (HatsOrderList *self,
            const char    *icon,
            const char    *title,
            const char    *tooltip,
            GCallback      callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_focusable (button, FALSE);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_object (button, "clicked", callback, self, 0);

  return button;
}

static void
add_item (HatsOrderList *self,
          const char    *id,
          const char    *title,
          gboolean       chosen)
{
  Item *item = g_new0 (Item, 1);
  /* Translators: %s is a line of a list, such as “Product manager”. */
  g_autofree char *up = g_strdup_printf (_("Move “%s” Up"), title);
  /* Translators: %s is a line of a list, such as “Product manager”. */
  g_autofree char *down = g_strdup_printf (_("Move “%s” Down"), title);
  GtkWidget *label = gtk_label_new (title);

  item->id = g_strdup (id);
  item->row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  item->check = gtk_check_button_new ();
  item->up = make_mover (self, "go-up-symbolic", up, _("Move Up (Alt+Up)"), G_CALLBACK (up_cb));
  item->down = make_mover (self, "go-down-symbolic", down, _("Move Down (Alt+Down)"), G_CALLBACK (down_cb));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (item->check), label);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (item->check), chosen);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item->check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_hexpand (item->check, TRUE);
  g_signal_connect_object (item->check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  gtk_box_append (GTK_BOX (item->row), item->check);
  gtk_box_append (GTK_BOX (item->row), item->up);
  gtk_box_append (GTK_BOX (item->row), item->down);
  gtk_widget_set_parent (item->row, GTK_WIDGET (self));
  g_ptr_array_add (self->items, item);
}

static void
hats_order_list_dispose (GObject *object)
{
  g_ptr_array_set_size (HATS_ORDER_LIST (object)->items, 0);

  G_OBJECT_CLASS (hats_order_list_parent_class)->dispose (object);
}

static void
hats_order_list_finalize (GObject *object)
{
  g_ptr_array_unref (HATS_ORDER_LIST (object)->items);

  G_OBJECT_CLASS (hats_order_list_parent_class)->finalize (object);
}

static void
hats_order_list_class_init (HatsOrderListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_order_list_dispose;
  object_class->finalize = hats_order_list_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, move_key_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, move_key_cb, "b", TRUE);
}

static void
hats_order_list_init (HatsOrderList *self)
{
  self->items = g_ptr_array_new_with_free_func (item_free);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
}

GtkWidget *
hats_order_list_new (void)
{
  return g_object_new (HATS_TYPE_ORDER_LIST, NULL);
}

static int
find_id (const char * const *ids,
         const char         *id)
{
  for (int i = 0; ids[i] != NULL; i++)
    if (g_str_equal (ids[i], id))
      return i;

  return -1;
}

void
hats_order_list_set_items (HatsOrderList      *self,
                           const char * const *ids,
                           const char * const *titles,
                           const char * const *chosen)
{
  g_autoptr(GHashTable) added = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_if_fail (HATS_IS_ORDER_LIST (self));
  g_return_if_fail (ids != NULL && titles != NULL);

  g_ptr_array_set_size (self->items, 0);
  for (guint i = 0; chosen != NULL && chosen[i] != NULL; i++)
    {
      int index = find_id (ids, chosen[i]);

      if (index >= 0 && g_hash_table_add (added, (gpointer) ids[index]))
        add_item (self, ids[index], titles[index], TRUE);
    }

  for (guint i = 0; ids[i] != NULL; i++)
    if (!g_hash_table_contains (added, ids[i]))
      add_item (self, ids[i], titles[i], g_hash_table_size (added) == 0);

  update_items (self);
}

void
hats_order_list_set_roles (HatsOrderList      *self,
                           HatsGuide          *guide,
                           const char * const *chosen)
{
  const HatsComparison comparison = { .roles = (GStrv) chosen };
  GListModel *roles;
  g_autoptr(GPtrArray) shown = NULL;
  g_autoptr(GPtrArray) shown_ids = g_ptr_array_new ();
  g_autoptr(GPtrArray) ids = g_ptr_array_new ();
  g_autoptr(GPtrArray) titles = g_ptr_array_new ();

  g_return_if_fail (HATS_IS_GUIDE (guide));

  roles = G_LIST_MODEL (hats_guide_get_roles (guide));
  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);

      g_ptr_array_add (ids, (char *) hats_role_get_id (role));
      g_ptr_array_add (titles, (char *) hats_role_get_title (role));
    }
  g_ptr_array_add (ids, NULL);

  /* Where nothing is chosen, the main ones are. */
  shown = hats_comparison_list_roles (&comparison, guide);
  for (guint i = 0; i < shown->len; i++)
    g_ptr_array_add (shown_ids, (char *) hats_role_get_id (shown->pdata[i]));
  g_ptr_array_add (shown_ids, NULL);
  hats_order_list_set_items (self, (const char * const *) ids->pdata, (const char * const *) titles->pdata,
                             (const char * const *) shown_ids->pdata);
}

void
hats_order_list_set_aspects (HatsOrderList      *self,
                             HatsGuide          *guide,
                             const char * const *chosen)
{
  GListModel *aspects;
  g_autoptr(GPtrArray) ids = g_ptr_array_new ();
  g_autoptr(GPtrArray) titles = g_ptr_array_new ();

  g_return_if_fail (HATS_IS_GUIDE (guide));

  aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));
  for (guint i = 0; i < g_list_model_get_n_items (aspects); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, i);

      g_ptr_array_add (ids, (char *) hats_aspect_get_id (aspect));
      g_ptr_array_add (titles, (char *) hats_aspect_get_title (aspect));
    }
  g_ptr_array_add (ids, NULL);
  hats_order_list_set_items (self, (const char * const *) ids->pdata, (const char * const *) titles->pdata, chosen);
}

GStrv
hats_order_list_dup_chosen (HatsOrderList *self)
{
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();

  g_return_val_if_fail (HATS_IS_ORDER_LIST (self), NULL);

  for (guint i = 0; i < self->items->len; i++)
    if (is_chosen (get_item (self, i)))
      g_strv_builder_add (ids, get_item (self, i)->id);

  return g_strv_builder_end (ids);
}
