/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-answer-row.h"

#include <glib/gi18n-lib.h>

#include "hats-accessible.h"
#include "hats-drop-down.h"

struct _HatsAnswerRow
{
  GtkWidget       parent_instance;

  HatsDocument   *document;
  guint           input;
  gboolean        updating;   /* the control follows the answers, not the other way round */

  GtkWidget      *box;
  GtkSpinButton  *number;     /* for numbers */
  GtkCheckButton *not_sure;   /* for numbers that need not be given */
  GtkDropDown    *choice;     /* for choices */
};

G_DEFINE_FINAL_TYPE (HatsAnswerRow, hats_answer_row, GTK_TYPE_WIDGET)

static const HatsInput *
get_input (HatsAnswerRow *self)
{
  return hats_rules_input (hats_case_get_rules (hats_document_get_case (self->document)), self->input);
}

/* Choices that need not be made begin with “Not sure”. */
static guint
get_first_choice (HatsAnswerRow *self)
{
  return get_input (self)->required ? 0 : 1;
}

static void
document_changed_cb (HatsAnswerRow *self)
{
  int value = hats_case_get_situation (hats_document_get_case (self->document))->values[self->input];

  self->updating = TRUE;
  if (self->choice != NULL)
    {
      if (value != HATS_NOT_SURE)
        gtk_drop_down_set_selected (self->choice, (guint) value + get_first_choice (self));
      else
        gtk_drop_down_set_selected (self->choice, get_input (self)->required ? GTK_INVALID_LIST_POSITION : 0);
    }
  else
    {
      if (value != HATS_NOT_SURE)
        gtk_spin_button_set_value (self->number, value);
      if (self->not_sure != NULL)
        {
          gtk_check_button_set_active (self->not_sure, value == HATS_NOT_SURE);
          gtk_widget_set_sensitive (GTK_WIDGET (self->number), value != HATS_NOT_SURE);
        }
    }
  self->updating = FALSE;
}

static void
value_changed_cb (HatsAnswerRow *self)
{
  if (!self->updating)
    hats_document_set_answer (self->document, self->input, gtk_spin_button_get_value_as_int (self->number));
}

static void
not_sure_toggled_cb (HatsAnswerRow *self)
{
  if (self->updating)
    return;

  if (gtk_check_button_get_active (self->not_sure))
    hats_document_set_answer (self->document, self->input, HATS_NOT_SURE);
  else
    hats_document_set_answer (self->document, self->input, gtk_spin_button_get_value_as_int (self->number));
}

static void
selected_cb (HatsAnswerRow *self)
{
  guint selected = gtk_drop_down_get_selected (self->choice);

  if (self->updating || selected == GTK_INVALID_LIST_POSITION)
    return;

  hats_document_set_answer (self->document, self->input, (int) selected - (int) get_first_choice (self));
}

static void
hats_answer_row_dispose (GObject *object)
{
  HatsAnswerRow *self = HATS_ANSWER_ROW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (hats_answer_row_parent_class)->dispose (object);
}

static void
hats_answer_row_class_init (HatsAnswerRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_answer_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
hats_answer_row_init (HatsAnswerRow *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static void
add_number (HatsAnswerRow *self)
{
  const HatsInput *input = get_input (self);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->number = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (input->minimum, input->maximum, 1));
  gtk_spin_button_set_numeric (self->number, TRUE);
  gtk_spin_button_set_update_policy (self->number, GTK_UPDATE_IF_VALID);
  gtk_widget_set_hexpand (GTK_WIDGET (self->number), TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->number), 5);
  g_signal_connect_object (self->number, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->number));

  if (!input->required)
    {
      self->not_sure = GTK_CHECK_BUTTON (gtk_check_button_new_with_label (_("Not sure")));
      g_signal_connect_object (self->not_sure, "toggled", G_CALLBACK (not_sure_toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->not_sure));
    }
  gtk_box_append (GTK_BOX (self->box), line);
}

static void
add_choice (HatsAnswerRow *self)
{
  const HatsInput *input = get_input (self);
  g_autoptr(GtkStringList) titles = gtk_string_list_new (NULL);

  if (!input->required)
    gtk_string_list_append (titles, _("Not sure"));
  for (guint i = 0; i < input->choices->len; i++)
    gtk_string_list_append (titles, ((const HatsChoice *) g_ptr_array_index (input->choices, i))->title);

  self->choice = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&titles)), NULL));
  g_signal_connect_object (self->choice, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->choice));
}

/* The visible title names the control; the name differs between GTK's versions where only one of the two is set. */
static void
name_control (HatsAnswerRow *self,
              GtkWidget     *label)
{
  GtkWidget *control = self->choice != NULL ? GTK_WIDGET (self->choice) : GTK_WIDGET (self->number);
  const char *title = gtk_label_get_text (GTK_LABEL (label));

  gtk_label_set_mnemonic_widget (GTK_LABEL (label), control);
  if (self->choice != NULL)
    {
      gtk_accessible_update_relation (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL, -1);
      hats_drop_down_set_name (self->choice, title);
    }
  if (self->not_sure != NULL)
    {
      /* Translators: %s is the title of a question. */
      g_autofree char *name = g_strdup_printf (_("%s: not sure"), title);

      hats_accessible_set_name (GTK_WIDGET (self->not_sure), name);
    }
}

GtkWidget *
hats_answer_row_new (HatsDocument *document,
                     guint        input,
                     const char  *title)
{
  HatsAnswerRow *self;
  GtkWidget *label = gtk_label_new (title);

  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  self = g_object_new (HATS_TYPE_ANSWER_ROW, NULL);
  self->document = g_object_ref (document);
  self->input = input;

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (self->box), label);
  if (get_input (self)->kind == HATS_INPUT_CHOICE)
    add_choice (self);
  else
    add_number (self);
  name_control (self, label);

  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  document_changed_cb (self);

  return GTK_WIDGET (self);
}
