/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-order-list.h"

#include <glib/gi18n-lib.h>

#include "hats-comparison.h"
#include "hats-icon-button.h"

/* Of more items only so many are shown at once; the others are found by what is typed. */
#define MOST_ROWS 40

struct _HatsOrderList
{
  GtkWidget  parent_instance;

  GPtrArray *items;       /* of Item, in order */
  guint      n_chosen;
  gboolean   updating;
  GtkWidget *head;        /* what a long list has above its rows; NULL where it is short */
  GtkWidget *search;
  GtkWidget *all;
  GtkWidget *more;        /* says how many items are not shown */
};

G_DEFINE_FINAL_TYPE (HatsOrderList, hats_order_list, GTK_TYPE_WIDGET)

enum {
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

typedef struct {
  char      *id;
  char      *title;
  gboolean   chosen;
  GtkWidget *row;         /* around the others; NULL where it is not shown */
  GtkWidget *check;
  GtkWidget *up, *down;
} Item;

static void
item_free (gpointer data)
{
  Item *item = data;

  g_clear_pointer (&item->row, gtk_widget_unparent);
  g_free (item->id);
  g_free (item->title);
  g_free (item);
}

static Item *
get_item (HatsOrderList *self,
          guint          index)
{
  return g_ptr_array_index (self->items, index);
}

/* The next item that is shown, in a direction; the number of items where there is none. */
static guint
find_shown (HatsOrderList *self,
            guint          index,
            int            step)
{
  guint i = index + (guint) step;

  /* Before the first, it is greater than all numbers. */
  while (i < self->items->len && get_item (self, i)->row == NULL)
    i += (guint) step;

  return MIN (i, self->items->len);
}

/* The last chosen item cannot be left out, the first not go up and the last not go down. */
static void
update_items (HatsOrderList *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = get_item (self, i);

      if (item->row == NULL)
        continue;
      gtk_widget_set_sensitive (item->check, self->n_chosen > 1 || !item->chosen);
      gtk_widget_set_sensitive (item->up, find_shown (self, i, -1) < self->items->len);
      gtk_widget_set_sensitive (item->down, find_shown (self, i, 1) < self->items->len);
    }

  if (self->head == NULL)
    return;

  self->updating = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->all), self->n_chosen == self->items->len);
  self->updating = FALSE;
}

/* Which item a widget belongs to; the number of items where it belongs to none. */
static guint
find_item (HatsOrderList *self,
           GtkWidget     *widget)
{
  guint i = 0;

  while (i < self->items->len &&
         (widget == NULL || get_item (self, i)->row == NULL || !gtk_widget_is_ancestor (widget, get_item (self, i)->row)))
    i++;

  return i;
}

/* Beside what is shown: what is not goes on standing before or behind the same item. */
static void
move (HatsOrderList *self,
      guint          from,
      gboolean       down)
{
  guint to = from < self->items->len ? find_shown (self, from, down ? 1 : -1) : self->items->len;
  Item *item;

  if (to >= self->items->len)
    return;

  item = g_ptr_array_steal_index (self->items, from);
  g_ptr_array_insert (self->items, (int) to, item);
  if (down)
    gtk_widget_insert_after (item->row, GTK_WIDGET (self), get_item (self, find_shown (self, to, -1))->row);
  else
    gtk_widget_insert_before (item->row, GTK_WIDGET (self), get_item (self, find_shown (self, to, 1))->row);

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
toggled_cb (HatsOrderList  *self,
            GtkCheckButton *check)
{
  Item *item = get_item (self, find_item (self, GTK_WIDGET (check)));

  item->chosen = gtk_check_button_get_active (check);
  self->n_chosen += item->chosen ? 1 : (guint) -1;
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
  GtkWidget *button = hats_icon_button_new (icon, title, tooltip);

  gtk_widget_set_focusable (button, FALSE);
  g_signal_connect_object (button, "clicked", callback, self, 0);

  return button;
}

static void
make_row (HatsOrderList *self,
          Item          *item)
{
  /* Translators: %s is a line of a list, such as “Product manager”. */
  g_autofree char *up = g_strdup_printf (_("Move “%s” Up"), item->title);
  /* Translators: %s is a line of a list, such as “Product manager”. */
  g_autofree char *down = g_strdup_printf (_("Move “%s” Down"), item->title);
  GtkWidget *label = gtk_label_new (item->title);

  item->row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  item->check = gtk_check_button_new ();
  item->up = make_mover (self, "go-up-symbolic", up, _("Move Up (Alt+Up)"), G_CALLBACK (up_cb));
  item->down = make_mover (self, "go-down-symbolic", down, _("Move Down (Alt+Down)"), G_CALLBACK (down_cb));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (item->check), label);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (item->check), item->chosen);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item->check), GTK_ACCESSIBLE_PROPERTY_LABEL, item->title, -1);
  gtk_widget_set_hexpand (item->check, TRUE);
  g_signal_connect_object (item->check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  gtk_box_append (GTK_BOX (item->row), item->check);
  gtk_box_append (GTK_BOX (item->row), item->up);
  gtk_box_append (GTK_BOX (item->row), item->down);
  gtk_widget_insert_before (item->row, GTK_WIDGET (self), self->more);
}

/* Makes the rows of what is shown: the first that match what is typed. */
static void
show_items (HatsOrderList *self)
{
  const char *words = self->head != NULL ? gtk_editable_get_text (GTK_EDITABLE (self->search)) : "";
  g_autofree char *more = NULL;
  guint n_rows = 0, n_left = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = get_item (self, i);

      g_clear_pointer (&item->row, gtk_widget_unparent);
      if (*words != '\0' && !g_str_match_string (words, item->title, TRUE))
        continue;
      if (n_rows++ < MOST_ROWS)
        make_row (self, item);
      else
        n_left++;
    }

  more = n_rows > 0 ? g_strdup_printf (ngettext ("%u more: type to find it", "%u more: type to find them", n_left), n_left)
                    : g_strdup (_("No Results"));
  gtk_label_set_text (GTK_LABEL (self->more), more);
  gtk_widget_set_visible (self->more, n_left > 0 || n_rows == 0);
  update_items (self);
}

/* All, or only the first: one stays chosen. */
static void
all_cb (HatsOrderList *self)
{
  gboolean all = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->all));

  if (self->updating || self->items->len == 0)
    return;

  for (guint i = 0; i < self->items->len; i++)
    get_item (self, i)->chosen = all || i == 0;
  self->n_chosen = all ? self->items->len : 1;
  show_items (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
add_head (HatsOrderList *self)
{
  self->search = gtk_search_entry_new ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Find in the list"), -1);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (show_items), self, G_CONNECT_SWAPPED);
  self->all = gtk_check_button_new_with_label (_("All"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->all), GTK_ACCESSIBLE_PROPERTY_LABEL, _("All"), -1);
  g_signal_connect_object (self->all, "toggled", G_CALLBACK (all_cb), self, G_CONNECT_SWAPPED);
  self->head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (self->head), self->search);
  gtk_box_append (GTK_BOX (self->head), self->all);
  gtk_widget_insert_before (self->head, GTK_WIDGET (self), gtk_widget_get_first_child (GTK_WIDGET (self)));
}

static void
hats_order_list_dispose (GObject *object)
{
  HatsOrderList *self = HATS_ORDER_LIST (object);

  g_ptr_array_set_size (self->items, 0);
  g_clear_pointer (&self->head, gtk_widget_unparent);
  g_clear_pointer (&self->more, gtk_widget_unparent);

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

  self->more = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->more), 0);
  gtk_widget_add_css_class (self->more, "dim-label");
  gtk_widget_set_visible (self->more, FALSE);
  gtk_widget_set_parent (self->more, GTK_WIDGET (self));
}

GtkWidget *
hats_order_list_new (void)
{
  return g_object_new (HATS_TYPE_ORDER_LIST, NULL);
}

static void
add_item (HatsOrderList *self,
          const char    *id,
          const char    *title,
          gboolean       chosen)
{
  Item *item = g_new0 (Item, 1);

  item->id = g_strdup (id);
  item->title = g_strdup (title);
  item->chosen = chosen;
  self->n_chosen += chosen ? 1 : 0;
  g_ptr_array_add (self->items, item);
}

void
hats_order_list_set_items (HatsOrderList      *self,
                           const char * const *ids,
                           const char * const *titles,
                           const char * const *chosen)
{
  g_autoptr(GHashTable) left = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean all;

  g_return_if_fail (HATS_IS_ORDER_LIST (self));
  g_return_if_fail (ids != NULL && titles != NULL);

  g_ptr_array_set_size (self->items, 0);
  self->n_chosen = 0;
  for (guint i = 0; ids[i] != NULL; i++)
    g_hash_table_insert (left, (gpointer) ids[i], (gpointer) titles[i]);
  for (guint i = 0; chosen != NULL && chosen[i] != NULL; i++)
    {
      const char *title = g_hash_table_lookup (left, chosen[i]);

      if (title != NULL)
        add_item (self, chosen[i], title, TRUE);
      g_hash_table_remove (left, chosen[i]);
    }

  all = self->n_chosen == 0;
  for (guint i = 0; ids[i] != NULL; i++)
    if (g_hash_table_contains (left, ids[i]))
      add_item (self, ids[i], titles[i], all);

  if (self->head == NULL && self->items->len > MOST_ROWS)
    add_head (self);
  show_items (self);
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
    if (get_item (self, i)->chosen)
      g_strv_builder_add (ids, get_item (self, i)->id);

  return g_strv_builder_end (ids);
}
