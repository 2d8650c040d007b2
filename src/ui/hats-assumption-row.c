/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-assumption-row.h"

#include <glib/gi18n-lib.h>

#include "hats-accessible.h"
#include "hats-own-figures.h"
#include "hats-source-popover.h"
#include "hats-wrap-box.h"

struct _HatsAssumptionRow
{
  GtkWidget     parent_instance;

  HatsGuide    *guide;
  HatsDocument *document;
  guint         index;
  double        shown;        /* the number that the row shows */
  double        settled;      /* the number from before what is being typed */
  gboolean      updating;     /* the entry follows the case, not the other way round */

  GtkWidget    *box;
  GtkLabel     *title;
  GtkEntry     *entry;
  GtkLabel     *unit;
  GtkLabel     *range;
  GtkLabel     *error;
  GtkWidget    *own_box;
  GtkLabel     *own;
  GtkWidget    *reset_button;
  GtkLabel     *why;
  GtkWidget    *evidence_button;
};

G_DEFINE_FINAL_TYPE (HatsAssumptionRow, hats_assumption_row, GTK_TYPE_WIDGET)

static HatsRules *
get_rules (HatsAssumptionRow *self)
{
  return hats_case_get_rules (hats_document_get_case (self->document));
}

static HatsAssumption
get_assumption (HatsAssumptionRow *self)
{
  return hats_rules_get_assumption (get_rules (self), self->index);
}

static void
set_number (HatsAssumptionRow *self,
            double             number)
{
  HatsCase *now = hats_document_get_case (self->document);
  g_autoptr(HatsRules) rules = hats_rules_assume (hats_case_get_rules (now), self->index, number);
  g_autoptr(HatsCase) edited = hats_case_with_rules (now, rules);
  g_autofree char *topic = g_strconcat ("assumption/", get_assumption (self).id, NULL);

  hats_document_edit (self->document, edited, topic);
}

/* Says in words and to the eye what is wrong with what is typed, in the place of the limits; %NULL where nothing is. */
static void
show_error (HatsAssumptionRow *self,
            const char        *message)
{
  gtk_label_set_text (self->error, message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->error), message != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->range), message == NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               message != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (message != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

static void
show_number (HatsAssumptionRow *self)
{
  HatsAssumption assumption = get_assumption (self);
  g_autofree char *text = hats_assumption_format_number (&assumption, assumption.value);

  self->updating = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->updating = FALSE;
  show_error (self, NULL);
}

static gboolean
parse (HatsAssumptionRow  *self,
       double             *number,
       GError            **error)
{
  HatsAssumption assumption = get_assumption (self);

  return hats_assumption_parse (&assumption, gtk_editable_get_text (GTK_EDITABLE (self->entry)), number, error);
}

static void
changed_cb (HatsAssumptionRow *self)
{
  g_autoptr(GError) error = NULL;
  double number;

  if (self->updating)
    return;

  /* The “9” of a “99” that is refused has been taken already, and is taken back. */
  if (!parse (self, &number, &error))
    number = self->settled;
  show_error (self, error != NULL ? error->message : NULL);

  /* What is typed stays as it is typed: “2.” on the way to “2.5”. */
  self->shown = number;
  set_number (self, number);
}

/* The number in force is what the row shows, and goes back to from now on. */
static void
settle (HatsAssumptionRow *self)
{
  self->shown = get_assumption (self).value;
  self->settled = self->shown;
  show_number (self);
}

/* What is not right does not outlive the visit. */
static void
leave_cb (HatsAssumptionRow *self)
{
  if (self->document != NULL)
    settle (self);
}

static void
activate_cb (HatsAssumptionRow *self)
{
  double number;

  if (parse (self, &number, NULL))
    settle (self);
}

static void
reset_cb (HatsAssumptionRow *self)
{
  hats_document_end_topic (self->document);
  set_number (self, get_assumption (self).initial);
  hats_document_end_topic (self->document);
}

static void
evidence_cb (HatsAssumptionRow *self)
{
  g_autoptr(GPtrArray) cards = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_card_free);

  g_ptr_array_add (cards, hats_rules_dup_card (get_rules (self), self->guide, self->index));
  hats_source_popover_show_cards (self->evidence_button, cards);
}

static void
hats_assumption_row_dispose (GObject *object)
{
  HatsAssumptionRow *self = HATS_ASSUMPTION_ROW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->document);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_assumption_row_parent_class)->dispose (object);
}

static void
hats_assumption_row_class_init (HatsAssumptionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_assumption_row_dispose;

  g_type_ensure (HATS_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-assumption-row.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionRow, box);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionRow, title);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionRow, entry);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionRow, unit);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionRow, range);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionRow, error);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionRow, own_box);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionRow, own);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionRow, reset_button);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionRow, why);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionRow, evidence_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
  gtk_widget_class_bind_template_callback (widget_class, evidence_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
hats_assumption_row_init (HatsAssumptionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Buttons of the same label are told apart by what they belong to. */
static void
name_button (GtkWidget  *button,
             const char *title)
{
  /* Translators: the label of a button, and the title of the number that it is for. */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), gtk_button_get_label (GTK_BUTTON (button)), title);

  hats_accessible_set_name (button, name);
}

const char *
hats_assumption_row_get_id (HatsAssumptionRow *self)
{
  g_return_val_if_fail (HATS_IS_ASSUMPTION_ROW (self), NULL);

  return get_assumption (self).id;
}

void
hats_assumption_row_update (HatsAssumptionRow *self)
{
  HatsAssumption assumption;
  g_autofree char *own = NULL;

  g_return_if_fail (HATS_IS_ASSUMPTION_ROW (self));

  assumption = get_assumption (self);
  if (assumption.value < self->shown || assumption.value > self->shown)
    settle (self);

  own = hats_rules_format_own (get_rules (self), assumption.id);
  /* The button goes; whoever pressed it stays in the row. */
  if (own == NULL && gtk_widget_has_focus (self->reset_button))
    gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  if (own != NULL)
    gtk_label_set_text (self->own, own);
  gtk_widget_set_visible (self->own_box, own != NULL);
}

GtkWidget *
hats_assumption_row_new (HatsGuide    *guide,
                         HatsDocument *document,
                         guint         index)
{
  HatsAssumptionRow *self;
  HatsAssumption assumption;
  g_autofree char *range = NULL;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  self = g_object_new (HATS_TYPE_ASSUMPTION_ROW, NULL);
  self->guide = g_object_ref (guide);
  self->document = g_object_ref (document);
  self->index = index;

  assumption = get_assumption (self);
  range = hats_assumption_format_range (&assumption);
  gtk_label_set_text (self->title, assumption.title);
  gtk_label_set_text (self->unit, hats_unit_get_title (assumption.unit));
  gtk_label_set_text (self->range, range);
  gtk_label_set_text (self->why, hats_statement_get_text (assumption.why));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, assumption.title, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->unit, self->range, self->error, NULL, -1);
  name_button (self->reset_button, assumption.title);
  name_button (self->evidence_button, assumption.title);

  settle (self);
  hats_assumption_row_update (self);

  return GTK_WIDGET (self);
}
