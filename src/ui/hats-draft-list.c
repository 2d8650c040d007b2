/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-draft-list.h"

#include <glib/gi18n-lib.h>

#include "hats-icon-button.h"

#include "hats-accessible.h"

struct _HatsDraftList
{
  GtkWidget      parent_instance;

  HatsRoleDraft *draft;
  HatsAspect    *aspect;
  GtkWidget     *box;
  GPtrArray     *rows;      /* of Row */
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

typedef struct {
  GtkWidget *box;
  GtkWidget *text;
  GtkWidget *source;
} Row;

static void show_rows (HatsDraftList *self);

static Row *
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

  while (i < self->rows->len &&
         (widget == NULL || (widget != get_row (self, i)->box && !gtk_widget_is_ancestor (widget, get_row (self, i)->box))))
    i++;

  return i;
}

static void
restructured (HatsDraftList *self,
              guint          focus,
              gboolean       is_source,
              gboolean       removed)
{
  show_rows (self);
  hats_draft_list_focus (self, focus, is_source);
  g_signal_emit (self, signals[SIGNAL_RESTRUCTURED], 0, removed);
}

static void
move (HatsDraftList *self,
      guint          from,
      guint          to)
{
  gboolean is_source = FALSE;

  /* Before the first, it is greater than all numbers. */
  if (from >= self->rows->len || to >= self->rows->len || from == to)
    return;

  hats_draft_list_find_focus (self, &is_source);
  g_signal_emit (self, signals[SIGNAL_RESTRUCTURING], 0);
  hats_role_draft_move (self->draft, hats_aspect_get_id (self->aspect), from, to);
  restructured (self, to, is_source, FALSE);
}

static void
up_cb (HatsDraftList *self,
       GtkWidget     *button)
{
  guint index = find_row (self, button);

  move (self, index, index - 1);
}

static void
down_cb (HatsDraftList *self,
         GtkWidget     *button)
{
  guint index = find_row (self, button);

  move (self, index, index + 1);
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
remove_cb (HatsDraftList *self,
           GtkWidget     *button)
{
  guint index = find_row (self, button);

  g_signal_emit (self, signals[SIGNAL_RESTRUCTURING], 0);
  hats_role_draft_remove (self->draft, hats_aspect_get_id (self->aspect), index);
  restructured (self, index, FALSE, TRUE);
}

static void
add_cb (HatsDraftList *self)
{
  guint n_rows = self->rows->len;

  g_signal_emit (self, signals[SIGNAL_RESTRUCTURING], 0);
  hats_role_draft_insert (self->draft, hats_aspect_get_id (self->aspect), n_rows);
  restructured (self, n_rows, FALSE, FALSE);
}

static void
edited_cb (HatsDraftList  *self,
           HatsDraftField *field)
{
  guint index = find_row (self, GTK_WIDGET (field));

  g_signal_emit (self, signals[SIGNAL_EDITED], 0, field, index, GTK_WIDGET (field) == get_row (self, index)->source);
}

static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source,
                 double         x,
                 double         y,
                 HatsDraftList *self)
{
  GtkWidget *handle = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  guint index = find_row (self, handle);
  g_autoptr(GdkPaintable) icon = gtk_widget_paintable_new (get_row (self, index)->box);

  gtk_drag_source_set_icon (source, icon, 0, 0);
  return gdk_content_provider_new_typed (GTK_TYPE_WIDGET, get_row (self, index)->box);
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
                                         G_TYPE_NONE, 3, HATS_TYPE_DRAFT_FIELD, G_TYPE_UINT, G_TYPE_BOOLEAN);
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
  self->rows = g_ptr_array_new_with_free_func (g_free);
}

static GtkWidget *
make_button (HatsDraftList *self,
             const char    *icon,
             const char    *name,
             const char    *tooltip,
             GCallback      callback)
{
  GtkWidget *button = hats_icon_button_new (icon, name, tooltip);

  gtk_widget_set_valign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);

  return button;
}

/* Up, down and away, named with the aspect and the number of the statement. */
static void
add_buttons (HatsDraftList *self,
             GtkBox        *box,
             guint          index)
{
  const char *title = hats_aspect_get_title (self->aspect);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  g_autofree char *up = g_strdup_printf (_("%s: Move Statement %u Up"), title, index + 1);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  g_autofree char *down = g_strdup_printf (_("%s: Move Statement %u Down"), title, index + 1);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  g_autofree char *away = g_strdup_printf (_("%s: Remove Statement %u"), title, index + 1);
  GtkWidget *button;

  if (hats_aspect_get_is_list (self->aspect))
    {
      button = make_button (self, "go-up-symbolic", up, _("Move Up (Alt+Up)"), G_CALLBACK (up_cb));
      gtk_widget_set_sensitive (button, index > 0);
      gtk_box_append (box, button);
      button = make_button (self, "go-down-symbolic", down, _("Move Down (Alt+Down)"), G_CALLBACK (down_cb));
      gtk_widget_set_sensitive (button, index + 1 < self->rows->len);
      gtk_box_append (box, button);
    }
  gtk_box_append (box, make_button (self, "user-trash-symbolic", away, _("Remove"), G_CALLBACK (remove_cb)));
}

static GtkWidget *
make_handle (HatsDraftList *self)
{
  GtkWidget *handle = gtk_image_new_from_icon_name ("list-drag-handle-symbolic");
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepare_cb), self, 0);
  gtk_widget_add_controller (handle, GTK_EVENT_CONTROLLER (source));
  gtk_widget_set_cursor_from_name (handle, "grab");
  gtk_widget_set_valign (handle, GTK_ALIGN_START);
  gtk_widget_add_css_class (handle, "hats-handle");
  gtk_widget_set_tooltip_text (handle, _("Drag to Move"));

  return handle;
}

static void
add_fields (HatsDraftList *self,
            GtkBox        *texts,
            GtkBox        *line,
            guint          index)
{
  const char *aspect = hats_aspect_get_id (self->aspect);
  const char *title = hats_aspect_get_title (self->aspect);
  g_autofree char *source = hats_role_draft_dup_source (self->draft, aspect, index);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  g_autofree char *text_name = g_strdup_printf (_("%s: Statement %u"), title, index + 1);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  g_autofree char *source_name = g_strdup_printf (_("%s: Source of Statement %u"), title, index + 1);
  Row *row = get_row (self, index);

  row->text = hats_draft_field_new (text_name, hats_role_draft_get_text (self->draft, aspect, index), NULL, TRUE);
  row->source = hats_draft_field_new (source_name, source, _("Source, if there is one"), FALSE);
  gtk_box_append (texts, row->text);
  gtk_box_append (line, row->source);
  g_signal_connect_object (row->text, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row->source, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
}

static void
fill_row (HatsDraftList *self,
          guint          index)
{
  Row *row = get_row (self, index);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkDropTarget *target = gtk_drop_target_new (GTK_TYPE_WIDGET, GDK_ACTION_MOVE);

  row->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_add_css_class (row->box, "hats-draft-row");
  gtk_widget_set_hexpand (texts, TRUE);
  add_fields (self, GTK_BOX (texts), GTK_BOX (line), index);
  add_buttons (self, GTK_BOX (line), index);
  gtk_box_append (GTK_BOX (texts), line);
  if (hats_aspect_get_is_list (self->aspect))
    gtk_box_append (GTK_BOX (row->box), make_handle (self));
  gtk_box_append (GTK_BOX (row->box), texts);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row->box, GTK_EVENT_CONTROLLER (target));
  gtk_box_append (GTK_BOX (self->rows_box), row->box);
}

static void
show_rows (HatsDraftList *self)
{
  guint n_rows = hats_role_draft_count (self->draft, hats_aspect_get_id (self->aspect));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->rows_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->rows_box), child);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < n_rows; i++)
    g_ptr_array_add (self->rows, g_new0 (Row, 1));
  for (guint i = 0; i < n_rows; i++)
    fill_row (self, i);
  gtk_widget_set_visible (self->add, hats_aspect_get_is_list (self->aspect) || n_rows == 0);
}

GtkWidget *
hats_draft_list_new (HatsRoleDraft *draft,
                     HatsAspect    *aspect)
{
  HatsDraftList *self;
  GtkWidget *heading;
  g_autofree char *name = NULL;

  g_return_val_if_fail (draft != NULL && HATS_IS_ASPECT (aspect), NULL);

  self = g_object_new (HATS_TYPE_DRAFT_LIST, NULL);
  self->draft = draft;
  self->aspect = g_object_ref (aspect);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->rows_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, hats_aspect_get_title (aspect), -1);

  heading = gtk_label_new (hats_aspect_get_title (aspect));
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  gtk_widget_add_css_class (heading, "heading");

  self->add = gtk_button_new_with_label (_("Add Statement"));
  gtk_widget_set_halign (self->add, GTK_ALIGN_START);
  /* Translators: %s is an aspect such as “Skills”. */
  name = g_strdup_printf (_("%s: Add Statement"), hats_aspect_get_title (aspect));
  hats_accessible_set_name (self->add, name);
  g_signal_connect_object (self->add, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);

  gtk_box_append (GTK_BOX (self->box), heading);
  gtk_box_append (GTK_BOX (self->box), self->rows_box);
  gtk_box_append (GTK_BOX (self->box), self->add);
  show_rows (self);

  return GTK_WIDGET (self);
}

const char *
hats_draft_list_get_aspect (HatsDraftList *self)
{
  g_return_val_if_fail (HATS_IS_DRAFT_LIST (self), NULL);

  return hats_aspect_get_id (self->aspect);
}

int
hats_draft_list_find_focus (HatsDraftList *self,
                            gboolean      *is_source)
{
  GtkRoot *root;
  GtkWidget *focus;
  guint index;

  g_return_val_if_fail (HATS_IS_DRAFT_LIST (self) && is_source != NULL, -1);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  index = find_row (self, focus);
  if (index >= self->rows->len)
    return -1;

  *is_source = gtk_widget_is_ancestor (focus, get_row (self, index)->source);
  return (int) index;
}

void
hats_draft_list_focus (HatsDraftList *self,
                       guint          index,
                       gboolean       is_source)
{
  const Row *row;

  g_return_if_fail (HATS_IS_DRAFT_LIST (self));

  if (self->rows->len == 0)
    {
      gtk_widget_grab_focus (self->add);
      return;
    }

  row = get_row (self, MIN (index, self->rows->len - 1));
  gtk_widget_grab_focus (is_source ? row->source : row->text);
}
