/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-sets.h"

#include <glib/gi18n-lib.h>

#include "hats-compare-state.h"
#include "hats-icon-button.h"

/* How wide the list is, in characters: it fits the narrowest window. */
#define NAME_CHARS 18

/* What is done with a set in its row. */
typedef enum {
  ROW_SHOWN,
  ROW_RENAMED,    /* its name is being typed */
  ROW_DELETED     /* it can be brought back */
} RowState;

typedef struct {
  HatsCompareSet *set;
  RowState        state;
  GtkWidget      *box;
} Row;

struct _HatsCompareSets
{
  GtkWidget       parent_instance;

  HatsComparison  comparison;   /* what is compared now */
  GPtrArray      *rows;         /* of Row */

  GtkWidget      *box;
  GtkWidget      *list;
  GtkWidget      *nothing;
  GtkWidget      *failure;
  GtkWidget      *entry;
  GtkWidget      *keep;
};

G_DEFINE_FINAL_TYPE (HatsCompareSets, hats_compare_sets, GTK_TYPE_WIDGET)

enum {
  SIGNAL_RECALLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void show_row (HatsCompareSets *self,
                      Row             *row);

static void
row_free (gpointer data)
{
  Row *row = data;

  g_clear_pointer (&row->set, hats_compare_set_free);
  g_free (row);
}

/* The row that a widget is in. */
static Row *
find_row (HatsCompareSets *self,
          GtkWidget       *widget)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = g_ptr_array_index (self->rows, i);

      if (gtk_widget_is_ancestor (widget, row->box))
        return row;
    }

  return NULL;
}

/* The row of the set with a name, but for @except. */
static Row *
find_name (HatsCompareSets *self,
           const char      *name,
           const Row       *except)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = g_ptr_array_index (self->rows, i);

      if (row != except && row->state != ROW_DELETED && g_str_equal (row->set->name, name))
        return row;
    }

  return NULL;
}

/* The name that was typed, without the space around it. */
static char *
dup_name (GtkWidget *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));
}

static void
keep_all (HatsCompareSets *self)
{
  g_autoptr(GPtrArray) sets = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = g_ptr_array_index (self->rows, i);

      if (row->state != ROW_DELETED)
        g_ptr_array_add (sets, row->set);
    }

  gtk_widget_set_visible (self->failure, !hats_compare_sets_keep (sets, &error));
  if (error != NULL)
    gtk_label_set_text (GTK_LABEL (self->failure), error->message);
  gtk_widget_set_visible (self->nothing, self->rows->len == 0);
}

static void
set_state (HatsCompareSets *self,
           Row             *row,
           RowState         state)
{
  row->state = state;
  show_row (self, row);
  gtk_widget_child_focus (row->box, GTK_DIR_TAB_FORWARD);
}

static void
recall_cb (GtkWidget       *button,
           HatsCompareSets *self)
{
  g_auto(HatsComparison) comparison = HATS_COMPARISON_INIT;

  hats_comparison_copy (&find_row (self, button)->set->comparison, &comparison);
  g_signal_emit (self, signals[SIGNAL_RECALLED], 0, &comparison);
}

static void
rename_cb (GtkWidget       *button,
           HatsCompareSets *self)
{
  set_state (self, find_row (self, button), ROW_RENAMED);
}

static void
delete_cb (GtkWidget       *button,
           HatsCompareSets *self)
{
  set_state (self, find_row (self, button), ROW_DELETED);
  keep_all (self);
}

static void
undo_cb (GtkWidget       *button,
         HatsCompareSets *self)
{
  set_state (self, find_row (self, button), ROW_SHOWN);
  keep_all (self);
}

/* An empty name, and one that another set has, are not taken. */
static void
renamed_cb (GtkWidget       *entry,
            HatsCompareSets *self)
{
  Row *row = find_row (self, entry);
  g_autofree char *name = dup_name (entry);

  if (*name == '\0' || find_name (self, name, row) != NULL)
    {
      gtk_widget_add_css_class (entry, "error");
      return;
    }

  g_free (row->set->name);
  row->set->name = g_steal_pointer (&name);
  set_state (self, row, ROW_SHOWN);
  keep_all (self);
}

static gboolean
rename_key_cb (GtkEventControllerKey *controller,
               guint                  keyval,
               guint                  keycode,
               GdkModifierType        modifiers,
               HatsCompareSets       *self)
{
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;

  set_state (self, find_row (self, gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller))), ROW_SHOWN);
  return GDK_EVENT_STOP;
}

static GtkWidget *
make_icon_button (HatsCompareSets *self,
                  const char      *icon,
                  const char      *name,
                  GCallback        callback)
{
  GtkWidget *button = hats_icon_button_new (icon, name, name);

  g_signal_connect_object (button, "clicked", callback, self, 0);

  return button;
}

static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), NAME_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), NAME_CHARS);
  gtk_widget_set_hexpand (label, TRUE);

  return label;
}

static void
fill_shown (HatsCompareSets *self,
            Row             *row)
{
  /* Translators: %s is a name that a person gave. */
  g_autofree char *rename = g_strdup_printf (_("Rename “%s”"), row->set->name);
  /* Translators: %s is a name that a person gave. */
  g_autofree char *delete = g_strdup_printf (_("Delete “%s”"), row->set->name);
  GtkWidget *recall = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (recall), make_label (row->set->name));
  gtk_widget_add_css_class (recall, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (recall), GTK_ACCESSIBLE_PROPERTY_LABEL, row->set->name, -1);
  g_signal_connect_object (recall, "clicked", G_CALLBACK (recall_cb), self, 0);
  gtk_box_append (GTK_BOX (row->box), recall);
  gtk_box_append (GTK_BOX (row->box), make_icon_button (self, "document-edit-symbolic", rename, G_CALLBACK (rename_cb)));
  gtk_box_append (GTK_BOX (row->box), make_icon_button (self, "user-trash-symbolic", delete, G_CALLBACK (delete_cb)));
}

static void
fill_renamed (HatsCompareSets *self,
              Row             *row)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_entry_set_max_length (GTK_ENTRY (entry), HATS_SET_NAME_LENGTH);
  gtk_editable_set_text (GTK_EDITABLE (entry), row->set->name);
  gtk_widget_set_hexpand (entry, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("New name"), -1);
  g_signal_connect_object (entry, "activate", G_CALLBACK (renamed_cb), self, 0);
  /* Before the popover takes the key and closes. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (rename_key_cb), self, 0);
  gtk_widget_add_controller (entry, keys);
  gtk_box_append (GTK_BOX (row->box), entry);
}

static void
fill_deleted (HatsCompareSets *self,
              Row             *row)
{
  /* Translators: %s is a name that a person gave. */
  g_autofree char *text = g_strdup_printf (_("“%s” is deleted"), row->set->name);
  GtkWidget *label = make_label (text);
  GtkWidget *undo = gtk_button_new_with_label (_("Undo"));

  gtk_widget_add_css_class (label, "dim-label");
  g_signal_connect_object (undo, "clicked", G_CALLBACK (undo_cb), self, 0);
  gtk_box_append (GTK_BOX (row->box), label);
  gtk_box_append (GTK_BOX (row->box), undo);
}

static void
show_row (HatsCompareSets *self,
          Row             *row)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (row->box)) != NULL)
    gtk_box_remove (GTK_BOX (row->box), child);

  if (row->state == ROW_RENAMED)
    fill_renamed (self, row);
  else if (row->state == ROW_DELETED)
    fill_deleted (self, row);
  else
    fill_shown (self, row);
}

static Row *
add_row (HatsCompareSets *self,
         HatsCompareSet  *set)
{
  Row *row = g_new0 (Row, 1);

  row->set = set;
  row->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  gtk_box_append (GTK_BOX (self->list), row->box);
  g_ptr_array_add (self->rows, row);
  show_row (self, row);

  return row;
}

/* A name that is there already is given to what is compared now. */
static void
entry_changed_cb (HatsCompareSets *self)
{
  g_autofree char *name = dup_name (self->entry);

  gtk_widget_set_sensitive (self->keep, *name != '\0');
  gtk_button_set_label (GTK_BUTTON (self->keep), find_name (self, name, NULL) != NULL ? _("Replace") : _("Save"));
}

static void
keep_cb (HatsCompareSets *self)
{
  g_autofree char *name = dup_name (self->entry);
  Row *row = find_name (self, name, NULL);

  if (*name == '\0')
    return;

  if (row != NULL)
    {
      hats_comparison_clear (&row->set->comparison);
      hats_comparison_copy (&self->comparison, &row->set->comparison);
    }
  else
    {
      add_row (self, hats_compare_set_new (name, &self->comparison));
    }
  keep_all (self);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static void
hats_compare_sets_dispose (GObject *object)
{
  HatsCompareSets *self = HATS_COMPARE_SETS (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  hats_comparison_clear (&self->comparison);

  G_OBJECT_CLASS (hats_compare_sets_parent_class)->dispose (object);
}

static void
hats_compare_sets_class_init (HatsCompareSetsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_compare_sets_dispose;

  signals[SIGNAL_RECALLED] =
    g_signal_new ("recalled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
add_entry (HatsCompareSets *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->entry = gtk_entry_new ();
  gtk_entry_set_max_length (GTK_ENTRY (self->entry), HATS_SET_NAME_LENGTH);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _("Name of this comparison"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Name of this comparison"), -1);
  gtk_widget_set_hexpand (self->entry, TRUE);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (entry_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (keep_cb), self, G_CONNECT_SWAPPED);

  self->keep = gtk_button_new_with_label (_("Save"));
  gtk_widget_set_sensitive (self->keep, FALSE);
  g_signal_connect_object (self->keep, "clicked", G_CALLBACK (keep_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line), self->entry);
  gtk_box_append (GTK_BOX (line), self->keep);
  gtk_box_append (GTK_BOX (self->box), line);
}

static void
hats_compare_sets_init (HatsCompareSets *self)
{
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  self->nothing = make_label (_("Give what you compare now a name, to come back to it."));
  self->failure = make_label (NULL);
  gtk_widget_set_visible (self->failure, FALSE);
  gtk_widget_add_css_class (self->failure, "error");

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (self->box), self->nothing);
  gtk_box_append (GTK_BOX (self->box), self->list);
  add_entry (self);
  gtk_box_append (GTK_BOX (self->box), self->failure);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

void
hats_compare_sets_open (HatsCompareSets      *self,
                        const HatsComparison *comparison)
{
  g_autoptr(GPtrArray) sets = hats_compare_sets_load ();

  g_return_if_fail (HATS_IS_COMPARE_SETS (self));
  g_return_if_fail (comparison != NULL);

  hats_comparison_clear (&self->comparison);
  hats_comparison_copy (comparison, &self->comparison);

  for (guint i = 0; i < self->rows->len; i++)
    gtk_box_remove (GTK_BOX (self->list), ((const Row *) g_ptr_array_index (self->rows, i))->box);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < sets->len; i++)
    {
      const HatsCompareSet *set = g_ptr_array_index (sets, i);

      add_row (self, hats_compare_set_new (set->name, &set->comparison));
    }
  gtk_widget_set_visible (self->nothing, self->rows->len == 0);
  gtk_widget_set_visible (self->failure, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}
