/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-draft-list.h"

#include <glib/gi18n-lib.h>

#include "hats-accessible.h"
#include "hats-draft-row.h"

struct _HatsDraftList
{
  GtkWidget      parent_instance;

  HatsRoleDraft *draft;
  HatsAspect    *aspect;    /* nullable: of statements about other roles */
  char          *list;
  GtkWidget     *box;
  GPtrArray     *rows;      /* of HatsDraftRow */
  GtkWidget     *rows_box;
  GtkWidget     *add;
  guint          drop_id;
  guint          dragged;   /* which statement is dropped, */
  guint          target;    /* and on which */
};

G_DEFINE_FINAL_TYPE (HatsDraftList, hats_draft_list, GTK_TYPE_WIDGET)

enum {
  SIGNAL_EDITED,
  SIGNAL_RESTRUCTURING,
  SIGNAL_RESTRUCTURED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void show_rows (HatsDraftList *self,
                       GArray        *unfolded);

static HatsDraftRow *
get_row (HatsDraftList *self,
         guint          index)
{
  return g_ptr_array_index (self->rows, index);
}

/* Which statement a widget belongs to; the number of statements where it belongs to none. */
static guint
find_row (HatsDraftList *self,
          GtkWidget     *widget)
{
  guint i = 0;

  while (i < self->rows->len && (widget == NULL || (widget != GTK_WIDGET (get_row (self, i)) &&
                                                    !gtk_widget_is_ancestor (widget, GTK_WIDGET (get_row (self, i))))))
    i++;

  return i;
}

/* Which rows show all that can be said. */
static GArray *
list_unfolded (HatsDraftList *self)
{
  GArray *unfolded = g_array_new (FALSE, TRUE, sizeof (gboolean));

  for (guint i = 0; i < self->rows->len; i++)
    {
      gboolean is_unfolded = hats_draft_row_get_unfolded (get_row (self, i));

      g_array_append_val (unfolded, is_unfolded);
    }

  return unfolded;
}

/* Which part of a statement has the focus; its text, where none has. */
static char *
dup_focused_part (HatsDraftList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *field = focus != NULL ? gtk_widget_get_ancestor (focus, HATS_TYPE_DRAFT_FIELD) : NULL;
  g_autofree char *list = NULL;
  const char *part;
  guint index;

  if (field != NULL && hats_draft_place_parse (hats_draft_field_get_place (HATS_DRAFT_FIELD (field)), &list, &index, &part))
    return g_strdup (part);

  return g_strdup (HATS_DRAFT_TEXT);
}

static void
focus_row (HatsDraftList *self,
           guint          index,
           const char    *part)
{
  if (self->rows->len == 0)
    gtk_widget_grab_focus (self->add);
  else
    hats_draft_row_focus (get_row (self, MIN (index, self->rows->len - 1)), part);
}

static void
move (HatsDraftList *self,
      guint          from,
      guint          to)
{
  g_autoptr(GArray) unfolded = NULL;
  g_autofree char *part = NULL;
  gboolean moved;

  /* Before the first, it is greater than all numbers. */
  if (self->aspect == NULL || from >= self->rows->len || to >= self->rows->len || from == to)
    return;

  part = dup_focused_part (self);
  unfolded = list_unfolded (self);
  moved = g_array_index (unfolded, gboolean, from);
  g_array_remove_index (unfolded, from);
  g_array_insert_val (unfolded, to, moved);
  g_signal_emit (self, signals[SIGNAL_RESTRUCTURING], 0);
  hats_role_draft_move (self->draft, self->list, from, to);
  show_rows (self, unfolded);
  focus_row (self, to, part);
  g_signal_emit (self, signals[SIGNAL_RESTRUCTURED], 0, FALSE);
}

static void
moved_cb (HatsDraftList *self,
          gboolean       down,
          HatsDraftRow  *row)
{
  guint index = find_row (self, GTK_WIDGET (row));

  move (self, index, down ? index + 1 : index - 1);
}

static gboolean
move_key_cb (GtkWidget *widget,
             GVariant  *parameter,
             gpointer   user_data)
{
  HatsDraftList *self = HATS_DRAFT_LIST (widget);
  guint index = find_row (self, gtk_root_get_focus (gtk_widget_get_root (widget)));

  move (self, index, g_variant_get_boolean (parameter) ? index + 1 : index - 1);
  return TRUE;
}

static void
removed_cb (HatsDraftList *self,
            HatsDraftRow  *row)
{
  g_autoptr(GArray) unfolded = list_unfolded (self);
  guint index = find_row (self, GTK_WIDGET (row));

  g_array_remove_index (unfolded, index);
  g_signal_emit (self, signals[SIGNAL_RESTRUCTURING], 0);
  hats_role_draft_remove (self->draft, self->list, index);
  show_rows (self, unfolded);
  focus_row (self, index, HATS_DRAFT_TEXT);
  g_signal_emit (self, signals[SIGNAL_RESTRUCTURED], 0, TRUE);
}

static void
add_cb (HatsDraftList *self)
{
  g_autoptr(GArray) unfolded = list_unfolded (self);
  guint n_rows = self->rows->len;

  g_signal_emit (self, signals[SIGNAL_RESTRUCTURING], 0);
  hats_role_draft_insert (self->draft, self->list, n_rows);
  show_rows (self, unfolded);
  focus_row (self, n_rows, self->aspect != NULL ? HATS_DRAFT_TEXT : HATS_DRAFT_ROLE);
  g_signal_emit (self, signals[SIGNAL_RESTRUCTURED], 0, FALSE);
}

static void
edited_cb (HatsDraftList  *self,
           HatsDraftField *field)
{
  g_signal_emit (self, signals[SIGNAL_EDITED], 0, field);
}

static gboolean
dropped_cb (gpointer user_data)
{
  HatsDraftList *self = HATS_DRAFT_LIST (user_data);

  self->drop_id = 0;
  move (self, self->dragged, self->target);

  return G_SOURCE_REMOVE;
}

/* Only what is dragged from the same list; once the drag, which needs its rows, is over. */
static gboolean
drop_cb (HatsDraftList *self,
         const GValue  *value,
         double         x,
         double         y,
         GtkDropTarget *target)
{
  guint from = find_row (self, g_value_get_object (value));
  guint to = find_row (self, gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target)));

  if (from >= self->rows->len || to >= self->rows->len)
    return FALSE;

  self->dragged = from;
  self->target = to;
  if (self->drop_id == 0)
    self->drop_id = g_idle_add (dropped_cb, self);
  return TRUE;
}

static void
hats_draft_list_dispose (GObject *object)
{
  HatsDraftList *self = HATS_DRAFT_LIST (object);

  g_clear_handle_id (&self->drop_id, g_source_remove);
  g_ptr_array_set_size (self->rows, 0);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->aspect);

  G_OBJECT_CLASS (hats_draft_list_parent_class)->dispose (object);
}

static void
hats_draft_list_finalize (GObject *object)
{
  g_ptr_array_unref (HATS_DRAFT_LIST (object)->rows);
  g_free (HATS_DRAFT_LIST (object)->list);

  G_OBJECT_CLASS (hats_draft_list_parent_class)->finalize (object);
}

static void
hats_draft_list_class_init (HatsDraftListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_draft_list_dispose;
  object_class->finalize = hats_draft_list_finalize;

  signals[SIGNAL_EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, HATS_TYPE_DRAFT_FIELD);
  signals[SIGNAL_RESTRUCTURING] = g_signal_new ("restructuring", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                                NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_RESTRUCTURED] = g_signal_new ("restructured", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                               NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, move_key_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, move_key_cb, "b", TRUE);
}

static void
hats_draft_list_init (HatsDraftList *self)
{
  self->rows = g_ptr_array_new ();
}

/* Another role may be added while there is one that is not there yet. */
static gboolean
can_add (HatsDraftList *self)
{
  g_autoptr(GPtrArray) others = NULL;

  if (self->aspect != NULL)
    return hats_aspect_get_is_list (self->aspect) || self->rows->len == 0;

  others = hats_role_draft_list_others (self->draft);
  return self->rows->len < others->len;
}

static void
add_row (HatsDraftList *self,
         guint          index,
         gboolean       is_last,
         gboolean       unfolded)
{
  GtkWidget *row = hats_draft_row_new (self->draft, self->aspect, index, is_last);
  GtkDropTarget *target = gtk_drop_target_new (GTK_TYPE_WIDGET, GDK_ACTION_MOVE);

  hats_draft_row_set_unfolded (HATS_DRAFT_ROW (row), unfolded);
  g_signal_connect_object (row, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (target));
  g_ptr_array_add (self->rows, row);
  gtk_box_append (GTK_BOX (self->rows_box), row);
}

/* Makes the rows anew; @unfolded: (nullable): which of the first ones show all that can be said. */
static void
show_rows (HatsDraftList *self,
           GArray        *unfolded)
{
  guint n_rows = hats_role_draft_count (self->draft, self->list);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->rows_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->rows_box), child);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < n_rows; i++)
    add_row (self, i, i + 1 == n_rows, unfolded != NULL && i < unfolded->len && g_array_index (unfolded, gboolean, i));
  gtk_widget_set_visible (self->add, can_add (self));
}

GtkWidget *
hats_draft_list_new (HatsRoleDraft *draft,
                     HatsAspect    *aspect)
{
  const char *title = aspect != NULL ? hats_aspect_get_title (aspect) : _("Often confused with");
  const char *add = aspect != NULL ? _("Add Statement") : _("Add Role");
  HatsDraftList *self;
  GtkWidget *heading;
  g_autofree char *name = NULL;

  g_return_val_if_fail (draft != NULL, NULL);
  g_return_val_if_fail (aspect == NULL || HATS_IS_ASPECT (aspect), NULL);

  self = g_object_new (HATS_TYPE_DRAFT_LIST, NULL);
  self->draft = draft;
  self->aspect = aspect != NULL ? g_object_ref (aspect) : NULL;
  self->list = aspect != NULL ? hats_draft_place_new_list (hats_aspect_get_id (aspect)) : g_strdup (HATS_DRAFT_CONFUSED);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->rows_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label", title, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  gtk_widget_add_css_class (heading, "heading");

  self->add = gtk_button_new_with_label (add);
  gtk_widget_set_halign (self->add, GTK_ALIGN_START);
  /* Translators: an aspect such as “Skills”, then “Add Statement”; or “Often confused with”, then “Add Role”. */
  name = g_strdup_printf (_("%s: %s"), title, add);
  hats_accessible_set_name (self->add, name);
  g_signal_connect_object (self->add, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);

  gtk_box_append (GTK_BOX (self->box), heading);
  gtk_box_append (GTK_BOX (self->box), self->rows_box);
  gtk_box_append (GTK_BOX (self->box), self->add);
  show_rows (self, NULL);

  return GTK_WIDGET (self);
}

gboolean
hats_draft_list_focus (HatsDraftList *self,
                       const char    *place)
{
  g_autofree char *list = NULL;
  const char *part;
  guint index;

  g_return_val_if_fail (HATS_IS_DRAFT_LIST (self), FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  if (!hats_draft_place_parse (place, &list, &index, &part) || !g_str_equal (list, self->list))
    return FALSE;

  focus_row (self, index, part);
  return TRUE;
}
