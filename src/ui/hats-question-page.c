/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-question-page.h"

#include <glib/gi18n-lib.h>

struct _HatsQuestionPage
{
  GtkWidget      parent_instance;

  HatsDocument  *document;
  guint          input;
  gboolean       updating;    /* the control follows the answers, not the other way round */

  GtkWidget     *box;
  GtkSpinButton *number;      /* for numbers */
  GPtrArray     *choices;     /* of GtkCheckButton, for choices */
};

G_DEFINE_FINAL_TYPE (HatsQuestionPage, hats_question_page, GTK_TYPE_WIDGET)

static const HatsInput *
get_input (HatsQuestionPage *self)
{
  return hats_rules_input (hats_case_get_rules (hats_document_get_case (self->document)), self->input);
}

static int
get_value (HatsQuestionPage *self)
{
  return hats_case_get_situation (hats_document_get_case (self->document))->values[self->input];
}

static void
document_changed_cb (HatsQuestionPage *self)
{
  int value = get_value (self);

  self->updating = TRUE;
  if (self->number != NULL && value != HATS_NOT_SURE)
    gtk_spin_button_set_value (self->number, value);
  for (guint i = 0; i < self->choices->len; i++)
    gtk_check_button_set_active (g_ptr_array_index (self->choices, i), (int) i == value);
  self->updating = FALSE;
}

static void
value_changed_cb (HatsQuestionPage *self)
{
  if (!self->updating)
    hats_document_set_answer (self->document, self->input, gtk_spin_button_get_value_as_int (self->number));
}

static void
toggled_cb (GtkCheckButton   *button,
            HatsQuestionPage *self)
{
  guint index;

  if (self->updating || !gtk_check_button_get_active (button))
    return;

  if (g_ptr_array_find (self->choices, button, &index))
    hats_document_set_answer (self->document, self->input, (int) index);
}

static void
hats_question_page_dispose (GObject *object)
{
  HatsQuestionPage *self = HATS_QUESTION_PAGE (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (hats_question_page_parent_class)->dispose (object);
}

static void
hats_question_page_class_init (HatsQuestionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_question_page_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
hats_question_page_init (HatsQuestionPage *self)
{
  self->choices = g_ptr_array_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static GtkWidget *
add_label (GtkWidget         *box,
           const char        *text,
           const char        *style,
           GtkAccessibleRole  role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", role,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "max-width-chars", 80,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

static void
add_number (HatsQuestionPage *self,
            GtkWidget        *heading)
{
  const HatsInput *input = get_input (self);

  self->number = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (input->minimum, input->maximum, 1));
  gtk_spin_button_set_numeric (self->number, TRUE);
  gtk_spin_button_set_update_policy (self->number, GTK_UPDATE_IF_VALID);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->number), 6);
  gtk_widget_set_halign (GTK_WIDGET (self->number), GTK_ALIGN_START);
  gtk_widget_add_css_class (GTK_WIDGET (self->number), "title-2");
  /* Enter goes on, as it does from every other control of the page. */
  gtk_text_set_activates_default (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (self->number))), TRUE);
  gtk_label_set_mnemonic_widget (GTK_LABEL (heading), GTK_WIDGET (self->number));
  g_signal_connect_object (self->number, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->number));
}

static void
add_choice (HatsQuestionPage *self,
            const HatsChoice *choice,
            GtkWidget        *box)
{
  GtkWidget *button = gtk_check_button_new ();
  GtkWidget *labels = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  add_label (labels, choice->title, "heading", GTK_ACCESSIBLE_ROLE_LABEL);
  if (choice->help != NULL)
    {
      add_label (labels, choice->help, "dim-label", GTK_ACCESSIBLE_ROLE_LABEL);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, choice->help, -1);
    }
  gtk_widget_set_margin_start (labels, 6);
  gtk_widget_set_parent (labels, button);
  g_signal_connect_swapped (button, "destroy", G_CALLBACK (gtk_widget_unparent), labels);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, choice->title, -1);

  if (self->choices->len > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), g_ptr_array_index (self->choices, 0));
  g_ptr_array_add (self->choices, button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, 0);
  gtk_box_append (GTK_BOX (box), button);
}

static void
add_choices (HatsQuestionPage *self,
             GtkWidget        *heading)
{
  const HatsInput *input = get_input (self);
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO_GROUP,
                                 "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", 6,
                                 NULL);

  gtk_accessible_update_relation (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
  for (guint i = 0; i < input->choices->len; i++)
    add_choice (self, g_ptr_array_index (input->choices, i), box);
  gtk_box_append (GTK_BOX (self->box), box);
}

GtkWidget *
hats_question_page_new (HatsDocument *document,
                        guint        input)
{
  HatsQuestionPage *self;
  const HatsInput *known;
  GtkWidget *heading;

  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  self = g_object_new (HATS_TYPE_QUESTION_PAGE, NULL);
  self->document = g_object_ref (document);
  self->input = input;

  known = get_input (self);
  heading = add_label (self->box, known->question, "title-2", GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  if (known->help != NULL)
    add_label (self->box, known->help, "dim-label", GTK_ACCESSIBLE_ROLE_LABEL);

  if (known->kind == HATS_INPUT_CHOICE)
    add_choices (self, heading);
  else
    add_number (self, heading);

  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  document_changed_cb (self);

  return GTK_WIDGET (self);
}

gboolean
hats_question_page_is_answered (HatsQuestionPage *self)
{
  g_return_val_if_fail (HATS_IS_QUESTION_PAGE (self), FALSE);

  /* A number always stands there. */
  return self->number != NULL || get_value (self) != HATS_NOT_SURE;
}

void
hats_question_page_commit (HatsQuestionPage *self)
{
  g_return_if_fail (HATS_IS_QUESTION_PAGE (self));

  if (self->number != NULL)
    {
      gtk_spin_button_update (self->number);
      hats_document_set_answer (self->document, self->input, gtk_spin_button_get_value_as_int (self->number));
    }
}

void
hats_question_page_focus (HatsQuestionPage *self)
{
  int value;

  g_return_if_fail (HATS_IS_QUESTION_PAGE (self));

  value = get_value (self);
  if (self->number != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->number));
  else if (self->choices->len > 0)
    gtk_widget_grab_focus (g_ptr_array_index (self->choices, value != HATS_NOT_SURE ? (guint) value : 0));
}
