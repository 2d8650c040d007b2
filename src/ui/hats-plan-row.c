/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-plan-row.h"

#include <glib/gi18n-lib.h>

#include "hats-drop-down.h"
#include "hats-sheet.h"
#include "hats-wrap-box.h"

/* How long a date is, in characters: what is shorter may still become one. */
#define DATE_CHARS 10

struct _HatsPlanRow
{
  GtkWidget      parent_instance;

  HatsDocument  *document;
  guint          index;
  HatsPlanStep   step;        /* as shown */
  gboolean       updating;    /* the controls follow the document, not the other way round */

  GtkWidget     *box;
  GtkBox        *fields;
  GtkWidget     *first;       /* number and date */
  GtkWidget     *second;      /* people and stage */
  GtkEditable   *date;
  GtkMenuButton *date_button;
  GtkCalendar   *calendar;
  GtkSpinButton *people;
  GtkDropDown   *stage;
  GtkWidget     *stage_name;  /* names the drop-down, which newer GTK would name by its selection */
  GtkWidget     *remove;
  GtkLabel      *message;
};

G_DEFINE_FINAL_TYPE (HatsPlanRow, hats_plan_row, GTK_TYPE_WIDGET)

static const HatsInput *
get_input (HatsPlanRow *self,
           const char  *id)
{
  HatsRules *rules = hats_case_get_rules (hats_document_get_case (self->document));

  return hats_rules_input (rules, (guint) hats_rules_find_input (rules, id));
}

/* Puts @step into the plan; edits of one control that follow each other are undone together. */
static void
edit (HatsPlanRow        *self,
      const HatsPlanStep *step,
      const char         *control)
{
  HatsCase *present = hats_document_get_case (self->document);
  g_autoptr(GArray) plan = g_array_copy (hats_case_get_plan (present));
  g_autofree char *topic = g_strdup_printf ("plan/%u/%s", self->index, control);
  g_autoptr(HatsCase) edited = NULL;

  g_return_if_fail (self->index < plan->len);

  g_array_index (plan, HatsPlanStep, self->index) = *step;
  edited = hats_case_with_plan (present, plan);
  hats_document_edit (self->document, edited, topic);
}

/* What stands under the row: why a date is refused, or what a date that has passed means. */
static void
set_message (HatsPlanRow *self,
             const char  *text,
             gboolean     is_error)
{
  gtk_label_set_text (self->message, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), text != NULL);
  if (is_error)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->date), "error");
      gtk_widget_add_css_class (GTK_WIDGET (self->message), "error");
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->date), "error");
      gtk_widget_remove_css_class (GTK_WIDGET (self->message), "error");
    }

  gtk_accessible_update_state (GTK_ACCESSIBLE (self->date), GTK_ACCESSIBLE_STATE_INVALID,
                               is_error ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->date), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text != NULL ? text : _("Year, month and day, such as 2027-03-31"), -1);
}

static void
refuse_date (HatsPlanRow *self)
{
  set_message (self, _("This is not a date. Write year, month and day with hyphens, such as 2027-03-31."), TRUE);
}

static void
accept_date (HatsPlanRow *self)
{
  GDate today;

  hats_sheet_get_today (&today);
  set_message (self, hats_plan_step_is_past (&self->step, &today)
                       ? _("This date has passed: the plan leaves the step out, since today’s answers say what became of it.")
                       : NULL,
               FALSE);
}

/* A date counts as soon as it is complete. What is shorter may still become one, and is not called wrong yet. */
static void
date_changed_cb (HatsPlanRow *self)
{
  const char *text = gtk_editable_get_text (self->date);
  HatsPlanStep step = self->step;

  if (self->updating)
    return;

  if (hats_plan_parse_date (text, &step.date))
    {
      self->step = step;
      accept_date (self);
      edit (self, &step, "date");
    }
  else if (g_utf8_strlen (text, -1) >= DATE_CHARS)
    refuse_date (self);
}

/* Now it is. What is a date has been taken already. */
static void
date_done_cb (HatsPlanRow *self)
{
  GDate date;

  if (!hats_plan_parse_date (gtk_editable_get_text (self->date), &date))
    refuse_date (self);
}

static void
day_selected_cb (HatsPlanRow *self)
{
  g_autoptr(GDateTime) date = NULL;
  g_autofree char *text = NULL;

  if (self->updating)
    return;

  date = gtk_calendar_get_date (self->calendar);
  text = g_date_time_format (date, "%Y-%m-%d");
  gtk_editable_set_text (self->date, text);
}

/* The calendar opens at the date that the step has. */
static void
calendar_shown_cb (HatsPlanRow *self)
{
  self->updating = TRUE;
  g_object_set (self->calendar, "day", 1, NULL);
  g_object_set (self->calendar,
                "year", (int) g_date_get_year (&self->step.date),
                "month", (int) g_date_get_month (&self->step.date) - 1,
                "day", (int) g_date_get_day (&self->step.date),
                NULL);
  self->updating = FALSE;
}

static void
people_changed_cb (HatsPlanRow *self)
{
  if (self->updating)
    return;

  self->step.people = gtk_spin_button_get_value_as_int (self->people);
  edit (self, &self->step, "people");
}

static void
stage_selected_cb (HatsPlanRow *self)
{
  guint selected = gtk_drop_down_get_selected (self->stage);

  if (self->updating || selected == GTK_INVALID_LIST_POSITION)
    return;

  self->step.maturity = (int) selected;
  edit (self, &self->step, "maturity");
}

static void
remove_cb (HatsPlanRow *self)
{
  HatsCase *present = hats_document_get_case (self->document);
  g_autoptr(GArray) plan = g_array_copy (hats_case_get_plan (present));
  g_autoptr(HatsCase) edited = NULL;

  g_return_if_fail (self->index < plan->len);

  g_array_remove_index (plan, self->index);
  edited = hats_case_with_plan (present, plan);
  hats_document_edit (self->document, edited, NULL);
}

static void
hats_plan_row_dispose (GObject *object)
{
  HatsPlanRow *self = HATS_PLAN_ROW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (hats_plan_row_parent_class)->dispose (object);
}

static void
hats_plan_row_class_init (HatsPlanRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_plan_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "row");
}

static void
hats_plan_row_init (HatsPlanRow *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  self->fields = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  self->first = hats_wrap_box_new (6);
  self->second = hats_wrap_box_new (6);
  gtk_widget_set_hexpand (self->second, TRUE);
  gtk_box_append (self->fields, self->first);
  gtk_box_append (self->fields, self->second);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->fields));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static void
add_calendar (HatsPlanRow *self)
{
  static const char * const signals[] = { "day-selected", "next-month", "prev-month", "next-year", "prev-year" };
  GtkWidget *popover = gtk_popover_new ();

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (self->calendar, signals[i], G_CALLBACK (day_selected_cb), self, G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->calendar));
  g_signal_connect_object (popover, "show", G_CALLBACK (calendar_shown_cb), self, G_CONNECT_SWAPPED);

  self->date_button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_popover (self->date_button, popover);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->date_button), _("Choose a Date"));
}

static void
add_date (HatsPlanRow *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *number = g_strdup_printf ("%u.", self->index + 1);
  GtkWidget *label = gtk_label_new (number);

  gtk_label_set_width_chars (GTK_LABEL (label), 3);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_parent (label, self->first);

  self->date = GTK_EDITABLE (gtk_entry_new ());
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->date), "2027-03-31");
  gtk_entry_set_max_length (GTK_ENTRY (self->date), 40);
  gtk_editable_set_width_chars (self->date, DATE_CHARS + 1);
  gtk_editable_set_max_width_chars (self->date, DATE_CHARS + 1);
  g_signal_connect_object (self->date, "changed", G_CALLBACK (date_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->date, "activate", G_CALLBACK (date_done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (date_done_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->date), focus);
  add_calendar (self);

  gtk_widget_add_css_class (line, "linked");
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->date));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->date_button));
  gtk_widget_set_parent (line, self->first);
}

static void
add_people (HatsPlanRow *self)
{
  const HatsInput *input = get_input (self, "people");
  GtkWidget *label = gtk_label_new (_("people"));

  self->people = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (input->minimum, input->maximum, 1));
  gtk_spin_button_set_numeric (self->people, TRUE);
  gtk_spin_button_set_update_policy (self->people, GTK_UPDATE_IF_VALID);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->people), 5);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->people), 5);
  g_signal_connect_object (self->people, "value-changed", G_CALLBACK (people_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (self->people), self->second);
  gtk_widget_set_parent (label, self->second);
}

static void
add_stage (HatsPlanRow *self)
{
  const HatsInput *input = get_input (self, "maturity");
  g_autoptr(GtkStringList) titles = gtk_string_list_new (NULL);

  for (guint i = 0; i < input->choices->len; i++)
    gtk_string_list_append (titles, ((const HatsChoice *) g_ptr_array_index (input->choices, i))->title);
  self->stage = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&titles)), NULL));
  gtk_widget_set_hexpand (GTK_WIDGET (self->stage), TRUE);
  g_signal_connect_object (self->stage, "notify::selected", G_CALLBACK (stage_selected_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (self->stage), self->second);

  self->stage_name = gtk_label_new (NULL);
  gtk_widget_set_visible (self->stage_name, FALSE);
  gtk_widget_set_parent (self->stage_name, self->second);
}

static void
add_remove (HatsPlanRow *self)
{
  self->remove = gtk_button_new_from_icon_name ("list-remove-symbolic");
  gtk_widget_add_css_class (self->remove, "flat");
  gtk_widget_set_tooltip_text (self->remove, _("Remove This Step"));
  g_signal_connect_object (self->remove, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->remove, self->second);
}

static void
add_message (HatsPlanRow *self)
{
  self->message = g_object_new (GTK_TYPE_LABEL,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                                "visible", FALSE,
                                "wrap", TRUE,
                                "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                "width-chars", 12,
                                "xalign", 0.0,
                                NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->message), "caption");
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->message));
}

static void
set_name (GtkWidget *control,
          char      *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_free (name);
}

/* Each name says to which step it belongs: a screen reader does not see the line. */
static void
name_controls (HatsPlanRow *self)
{
  guint number = self->index + 1;
  g_autofree char *stage = g_strdup_printf (_("Step %u: stage"), number);

  set_name (GTK_WIDGET (self), g_strdup_printf (_("Step %u"), number));
  set_name (GTK_WIDGET (self->date), g_strdup_printf (_("Step %u: date"), number));
  set_name (GTK_WIDGET (self->date_button), g_strdup_printf (_("Step %u: choose a date"), number));
  set_name (GTK_WIDGET (self->calendar), g_strdup_printf (_("Step %u: choose a date"), number));
  set_name (GTK_WIDGET (self->people), g_strdup_printf (_("Step %u: people"), number));
  set_name (self->remove, g_strdup_printf (_("Step %u: remove"), number));
  gtk_label_set_text (GTK_LABEL (self->stage_name), stage);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->stage), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->stage_name, NULL, -1);
  hats_drop_down_set_name (self->stage, stage);
}

GtkWidget *
hats_plan_row_new (HatsDocument *document,
                   guint         index)
{
  HatsPlanRow *self;

  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (index < hats_case_get_plan (hats_document_get_case (document))->len, NULL);

  self = g_object_new (HATS_TYPE_PLAN_ROW, NULL);
  self->document = g_object_ref (document);
  self->index = index;
  g_date_clear (&self->step.date, 1);

  add_date (self);
  add_people (self);
  add_stage (self);
  add_remove (self);
  add_message (self);
  name_controls (self);
  hats_plan_row_update (self);

  return GTK_WIDGET (self);
}

void
hats_plan_row_update (HatsPlanRow *self)
{
  GArray *plan;
  const HatsPlanStep *step;
  gboolean same_date;

  g_return_if_fail (HATS_IS_PLAN_ROW (self));

  plan = hats_case_get_plan (hats_document_get_case (self->document));
  g_return_if_fail (self->index < plan->len);

  step = &g_array_index (plan, HatsPlanStep, self->index);
  same_date = g_date_valid (&self->step.date) && g_date_compare (&self->step.date, &step->date) == 0;
  self->step = *step;
  self->updating = TRUE;
  /* What is being typed stays until the date becomes another one. */
  if (!same_date)
    {
      g_autofree char *text = hats_plan_format_date (&step->date);

      gtk_editable_set_text (self->date, text);
      accept_date (self);
    }
  gtk_spin_button_set_value (self->people, step->people);
  gtk_drop_down_set_selected (self->stage, (guint) step->maturity);
  self->updating = FALSE;
}

void
hats_plan_row_set_narrow (HatsPlanRow *self,
                          gboolean     narrow)
{
  GtkWidget *line;

  g_return_if_fail (HATS_IS_PLAN_ROW (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->fields),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);

  /* At the end of the first line that there is. */
  line = narrow ? self->first : self->second;
  if (gtk_widget_get_parent (self->remove) == line)
    return;

  g_object_ref (self->remove);
  gtk_widget_unparent (self->remove);
  gtk_widget_set_parent (self->remove, line);
  g_object_unref (self->remove);
  gtk_widget_set_hexpand (self->remove, narrow);
  gtk_widget_set_halign (self->remove, GTK_ALIGN_END);
}

void
hats_plan_row_focus_date (HatsPlanRow *self)
{
  g_return_if_fail (HATS_IS_PLAN_ROW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->date));
}
