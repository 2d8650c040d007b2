/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-plan-page.h"

#include <glib/gi18n-lib.h>

#include "hats-plan-row.h"
#include "hats-plan-sheet.h"
#include "hats-sheet-view.h"

/* How long after the last step the next one is suggested. */
#define MONTHS_APART 3

struct _HatsPlanPage
{
  GtkWidget      parent_instance;

  HatsGuide     *guide;
  HatsDocument  *document;
  gboolean       narrow;
  gboolean       stale;       /* whether the sheet is older than the document */

  GtkStack      *stack;
  HatsSheetView *sheet_view;
  GtkWidget     *head;        /* above the sheet: the steps, and what adds one */
  GtkLabel      *lead;        /* the sheet's first sentence: it would be far below many steps */
  GtkBox        *rows;        /* of HatsPlanRow, one for each step */
  GtkWidget     *add_button;
  GtkWidget     *limit;       /* why there can be no more */
};

static void view_iface_init (HatsViewInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsPlanPage, hats_plan_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HATS_TYPE_VIEW, view_iface_init))

static GArray *
get_plan (HatsPlanPage *self)
{
  return hats_case_get_plan (hats_document_get_case (self->document));
}

static HatsSheet *
hats_plan_page_dup_sheet (HatsView *view)
{
  HatsPlanPage *self = HATS_PLAN_PAGE (view);
  HatsCase *present = hats_document_get_case (self->document);

  return hats_case_is_complete (present) ? hats_plan_sheet_new (self->guide, present) : NULL;
}

/* The sheet is made when somebody can see it. */
static void
update_sheet (HatsPlanPage *self)
{
  g_autoptr(HatsSheet) sheet = NULL;

  if (!self->stale || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  self->stale = FALSE;
  sheet = hats_plan_page_dup_sheet (HATS_VIEW (self));
  hats_sheet_view_set_sheet (self->sheet_view, sheet);
  if (sheet != NULL)
    gtk_label_set_text (self->lead, hats_sheet_get_block (sheet, 0)->text->text);
}

static void
update_stack (HatsPlanPage *self)
{
  if (!hats_case_is_complete (hats_document_get_case (self->document)))
    gtk_stack_set_visible_child_name (self->stack, "unanswered");
  else if (get_plan (self)->len == 0)
    gtk_stack_set_visible_child_name (self->stack, "empty");
  else
    gtk_stack_set_visible_child_name (self->stack, "plan");
}

/* Where the keyboard goes on when the last row, with the focus in it, goes away. */
static void
rescue_focus (HatsPlanPage *self,
              GtkWidget    *row)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, row))
    gtk_widget_grab_focus (self->add_button);
}

/* Rows stay where they are, so that what is typed in one of them goes on. */
static void
update_rows (HatsPlanPage *self)
{
  guint n_steps = get_plan (self)->len;
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));
  guint index = 0;

  while (row != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      if (index < n_steps)
        hats_plan_row_update (HATS_PLAN_ROW (row));
      else
        {
          rescue_focus (self, row);
          gtk_box_remove (self->rows, row);
        }
      index++;
      row = next;
    }
  for (; index < n_steps; index++)
    {
      row = hats_plan_row_new (self->document, index);
      hats_plan_row_set_narrow (HATS_PLAN_ROW (row), self->narrow);
      gtk_box_append (self->rows, row);
    }

  gtk_widget_set_sensitive (self->add_button, n_steps < HATS_PLAN_MAX_STEPS);
  gtk_widget_set_visible (self->limit, n_steps >= HATS_PLAN_MAX_STEPS);
}

static void
document_changed_cb (HatsPlanPage *self)
{
  self->stale = TRUE;
  update_stack (self);
  update_rows (self);
  update_sheet (self);
}

/* The last step by date, or the situation of today. */
static HatsPlanStep
get_last_step (HatsPlanPage *self)
{
  HatsCase *present = hats_document_get_case (self->document);
  const HatsRules *rules = hats_case_get_rules (present);
  const HatsSituation *situation = hats_case_get_situation (present);
  GArray *plan = get_plan (self);
  HatsPlanStep last;

  hats_sheet_get_today (&last.date);
  last.people = situation->values[hats_rules_find_input (rules, "people")];
  last.maturity = situation->values[hats_rules_find_input (rules, "maturity")];
  for (guint i = 0; i < plan->len; i++)
    if (g_date_compare (&g_array_index (plan, HatsPlanStep, i).date, &last.date) >= 0)
      last = g_array_index (plan, HatsPlanStep, i);

  return last;
}

static void
add_cb (HatsPlanPage *self)
{
  g_autoptr(GArray) plan = g_array_copy (get_plan (self));
  HatsPlanStep step = get_last_step (self);
  g_autoptr(HatsCase) edited = NULL;
  GDate end;

  if (plan->len >= HATS_PLAN_MAX_STEPS)
    return;

  g_date_add_months (&step.date, MONTHS_APART);
  hats_plan_parse_date ("2200-12-31", &end);
  g_date_clamp (&step.date, NULL, &end);
  g_array_append_val (plan, step);
  edited = hats_case_with_plan (hats_document_get_case (self->document), plan);
  hats_document_edit (self->document, edited, NULL);
  hats_plan_row_focus_date (HATS_PLAN_ROW (gtk_widget_get_last_child (GTK_WIDGET (self->rows))));
}

static void
hats_plan_page_set_narrow (HatsView *view,
                           gboolean  narrow)
{
  HatsPlanPage *self = HATS_PLAN_PAGE (view);

  self->narrow = narrow;
  hats_sheet_view_set_narrow (self->sheet_view, narrow);
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    hats_plan_row_set_narrow (HATS_PLAN_ROW (row), narrow);
}

static void
view_iface_init (HatsViewInterface *iface)
{
  iface->dup_sheet = hats_plan_page_dup_sheet;
  iface->set_narrow = hats_plan_page_set_narrow;
}

static void
hats_plan_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hats_plan_page_parent_class)->map (widget);

  update_sheet (HATS_PLAN_PAGE (widget));
}

static void
hats_plan_page_dispose (GObject *object)
{
  HatsPlanPage *self = HATS_PLAN_PAGE (object);

  if (self->stack != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->stack)));
  g_clear_object (&self->document);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_plan_page_parent_class)->dispose (object);
}

static void
hats_plan_page_class_init (HatsPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_plan_page_dispose;
  widget_class->map = hats_plan_page_map;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  g_type_ensure (HATS_TYPE_SHEET_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsPlanPage, stack);
  gtk_widget_class_bind_template_child (widget_class, HatsPlanPage, sheet_view);
  gtk_widget_class_bind_template_child (widget_class, HatsPlanPage, head);
  gtk_widget_class_bind_template_child (widget_class, HatsPlanPage, lead);
  gtk_widget_class_bind_template_child (widget_class, HatsPlanPage, rows);
  gtk_widget_class_bind_template_child (widget_class, HatsPlanPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, HatsPlanPage, limit);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
hats_plan_page_init (HatsPlanPage *self)
{
  g_autofree char *limit = g_strdup_printf (ngettext ("A plan has at most %d step.", "A plan has at most %d steps.",
                                                      HATS_PLAN_MAX_STEPS), HATS_PLAN_MAX_STEPS);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_text (GTK_LABEL (self->limit), limit);
  hats_sheet_view_set_head (self->sheet_view, self->head);
}

GtkWidget *
hats_plan_page_new (HatsGuide    *guide,
                    HatsDocument *document)
{
  HatsPlanPage *self;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  self = g_object_new (HATS_TYPE_PLAN_PAGE, NULL);
  self->guide = g_object_ref (guide);
  self->document = g_object_ref (document);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  document_changed_cb (self);

  return GTK_WIDGET (self);
}
