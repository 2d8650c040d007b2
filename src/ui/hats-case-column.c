/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-case-column.h"

#include <glib/gi18n-lib.h>

#include "hats-step-words.h"

struct _HatsCaseColumn
{
  GtkWidget     parent_instance;

  HatsDocument *document;
  int           step;
  guint         index;
  guint         n_columns;

  GtkWidget    *label;
  GtkWidget    *back;
  GtkWidget    *on;
  GtkWidget    *remove;
};

G_DEFINE_FINAL_TYPE (HatsCaseColumn, hats_case_column, GTK_TYPE_WIDGET)

enum {
  SIGNAL_MOVED,
  SIGNAL_REMOVED,
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The step that the column stands for; NULL for the case itself, and where the step has gone. */
static const HatsPlanStep *
get_step (HatsCaseColumn *self)
{
  GArray *plan = hats_case_get_plan (hats_document_get_case (self->document));

  return self->step >= 0 && (guint) self->step < plan->len ? &g_array_index (plan, HatsPlanStep, self->step) : NULL;
}

static void
set_name (GtkWidget  *widget,
          const char *format,
          const char *name)
{
  g_autoptr(GString) text = g_string_new (format);

  g_string_replace (text, "%s", name, 1);
  gtk_widget_set_tooltip_text (widget, text->str);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, text->str, -1);
}

static void
update (HatsCaseColumn *self)
{
  g_autofree char *name = hats_case_column_dup_name (self);
  /* Translators: the number of a column, how many there are, and the name of the case in it. */
  g_autofree char *spoken = g_strdup_printf (_("Column %u of %u: %s"), self->index + 1, self->n_columns, name);

  gtk_label_set_text (GTK_LABEL (self->label), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  /* Translators: %s is the name of a case. */
  set_name (self->back, _("Move “%s” One Column Back"), name);
  /* Translators: %s is the name of a case. */
  set_name (self->on, _("Move “%s” One Column On"), name);
  /* Translators: %s is the name of a case. */
  set_name (self->remove, _("Remove “%s”"), name);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "column.back", self->index > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "column.on", self->index + 1 < self->n_columns);
}

static void
document_changed_cb (HatsCaseColumn *self)
{
  g_assert (HATS_IS_CASE_COLUMN (self));

  update (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* The focus goes to the column itself, since the button may be of no use in the new place. */
static void
move_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  gtk_widget_grab_focus (widget);
  g_signal_emit (widget, signals[SIGNAL_MOVED], 0, g_str_equal (action, "column.on") ? 1 : -1);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REMOVED], 0);
}

/* The arrow keys go where the columns are seen to go. */
static gboolean
arrow_cb (GtkWidget *widget,
          GVariant  *parameter,
          gpointer   user_data)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean on = (g_variant_get_int32 (parameter) > 0) != mirrored;

  return gtk_widget_activate_action (widget, on ? "column.on" : "column.back", NULL);
}

static void
hats_case_column_dispose (GObject *object)
{
  HatsCaseColumn *self = HATS_CASE_COLUMN (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (hats_case_column_parent_class)->dispose (object);
}

static void
hats_case_column_class_init (HatsCaseColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_case_column_dispose;

  signals[SIGNAL_MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "column.back", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "column.on", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "column.remove", NULL, remove_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_ALT_MASK, arrow_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, GDK_ALT_MASK, arrow_cb, "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "column.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "column.on", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "column.remove", NULL);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "casecolumn");
}

static GtkWidget *
add_button (HatsCaseColumn *self,
            const char     *icon,
            const char     *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_parent (button, GTK_WIDGET (self));

  return button;
}

static void
hats_case_column_init (HatsCaseColumn *self)
{
  self->n_columns = 1;
  self->step = HATS_AS_IT_STANDS;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);

  self->label = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (self->label), 4);
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_widget_set_hexpand (self->label, TRUE);
  gtk_widget_add_css_class (self->label, "heading");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));

  self->back = add_button (self, "go-previous-symbolic", "column.back");
  self->on = add_button (self, "go-next-symbolic", "column.on");
  self->remove = add_button (self, "window-close-symbolic", "column.remove");
}

GtkWidget *
hats_case_column_new (HatsDocument *document,
                      int           step)
{
  HatsCaseColumn *self;

  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  self = g_object_new (HATS_TYPE_CASE_COLUMN, NULL);
  self->document = g_object_ref (document);
  self->step = step;
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::title", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

HatsDocument *
hats_case_column_get_document (HatsCaseColumn *self)
{
  g_return_val_if_fail (HATS_IS_CASE_COLUMN (self), NULL);

  return self->document;
}

char *
hats_case_column_dup_name (HatsCaseColumn *self)
{
  g_autofree char *name = NULL;
  g_autofree char *date = NULL;
  const HatsPlanStep *step;

  g_return_val_if_fail (HATS_IS_CASE_COLUMN (self), NULL);

  step = get_step (self);
  name = hats_document_format_name (self->document);
  if (step == NULL)
    return g_steal_pointer (&name);

  date = hats_date_format_long (&step->date);
  /* Translators: the name of a case, and a date of its growth plan. */
  return g_strdup_printf (_("%s, %s"), name, date);
}

HatsCase *
hats_case_column_dup_case (HatsCaseColumn *self)
{
  HatsCase *now;
  const HatsPlanStep *step;

  g_return_val_if_fail (HATS_IS_CASE_COLUMN (self), NULL);

  now = hats_document_get_case (self->document);
  if (self->step == HATS_AS_IT_STANDS)
    return hats_case_ref (now);

  step = get_step (self);
  return step != NULL ? hats_case_at_step (now, step) : NULL;
}

void
hats_case_column_set_place (HatsCaseColumn *self,
                            guint           index,
                            guint           n_columns)
{
  g_return_if_fail (HATS_IS_CASE_COLUMN (self));
  g_return_if_fail (index < n_columns);

  self->index = index;
  self->n_columns = n_columns;
  update (self);
}

char *
hats_document_format_name (HatsDocument *document)
{
  const char *title;
  const char *name;

  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  title = hats_document_get_title (document);
  if (title != NULL)
    return g_strdup (title);

  name = hats_case_get_text (hats_document_get_case (document), HATS_CASE_GROUP, "name");
  return g_strdup (*name != '\0' ? name : _("Untitled Case"));
}
