/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-advice-view.h"

#include <glib/gi18n-lib.h>

#include "hats-answer-row.h"
#include "hats-question-page.h"
#include "hats-result-pages.h"
#include "hats-wrap-box.h"

struct _HatsAdviceView
{
  GtkWidget          parent_instance;

  HatsGuide         *guide;
  HatsDocument      *document;
  GArray            *flow;        /* of guint: the inputs that are being gone through */
  guint              position;    /* in the flow */
  HatsSituation      forgotten;   /* what Start Again cleared */
  gboolean           narrow;

  GtkStack          *stack;
  GtkLabel          *progress;
  GtkBox            *page_box;
  GtkWidget         *back_button;
  GtkWidget         *next_button;
  GtkWidget         *skip_button;
  GtkWidget         *leave_button;
  GtkWidget         *restore_button;
  GtkWidget         *switch_box;
  GtkToggleButton   *edit_button;
  GtkWidget         *panel;
  GtkBox            *rows;
  GtkLabel          *outcome;
  GtkWidget         *sharpen_button;
  HatsResultPages   *pages;
};

static void view_iface_init (HatsViewInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsAdviceView, hats_advice_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HATS_TYPE_VIEW, view_iface_init))

static const HatsRules *
get_rules (HatsAdviceView *self)
{
  return hats_case_get_rules (hats_document_get_case (self->document));
}

static gboolean
is_complete (HatsAdviceView *self)
{
  return hats_case_is_complete (hats_document_get_case (self->document));
}

static gboolean
is_asking (HatsAdviceView *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "question") == 0;
}

static HatsQuestionPage *
get_page (HatsAdviceView *self)
{
  GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->page_box));

  return page != NULL ? HATS_QUESTION_PAGE (page) : NULL;
}

/* In the narrow window the answers and the result are two pages. */
static void
update_layout (HatsAdviceView *self)
{
  gboolean editing = gtk_toggle_button_get_active (self->edit_button);

  gtk_widget_set_visible (self->switch_box, self->narrow);
  gtk_widget_set_visible (self->panel, !self->narrow || editing);
  gtk_widget_set_hexpand (self->panel, self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->pages), !self->narrow || !editing);
  /* Beside the panel there is never room for two columns. */
  hats_view_set_narrow (HATS_VIEW (self->pages), TRUE);
}

static void
update_outcome (HatsAdviceView *self)
{
  g_autoptr(HatsAdvice) advice = NULL;

  if (!is_complete (self))
    return;

  advice = hats_case_advise (hats_document_get_case (self->document));
  gtk_label_set_text (self->outcome, hats_advice_get_title (advice));
}

static void
update_buttons (HatsAdviceView *self)
{
  HatsQuestionPage *page = get_page (self);

  if (page != NULL)
    gtk_widget_set_sensitive (self->next_button, hats_question_page_is_answered (page));
}

static void
show_result (HatsAdviceView *self)
{
  update_outcome (self);
  gtk_stack_set_visible_child_name (self->stack, "result");
}

/* Shows the question at the place in the flow where it is. */
static void
show_question (HatsAdviceView *self)
{
  guint input = g_array_index (self->flow, guint, self->position);
  gboolean required = hats_rules_input (get_rules (self), input)->required;
  g_autofree char *progress = NULL;
  GtkWidget *page = GTK_WIDGET (get_page (self));
  GtkRoot *root;

  if (page != NULL)
    gtk_box_remove (self->page_box, page);
  page = hats_question_page_new (self->document, input);
  gtk_box_append (self->page_box, page);

  /* Translators: the number of the question, and of all questions. */
  progress = g_strdup_printf (_("Question %u of %u"), self->position + 1, self->flow->len);
  gtk_label_set_text (self->progress, progress);
  gtk_widget_set_sensitive (self->back_button, self->position > 0 || !required);
  gtk_widget_set_visible (self->skip_button, !required);
  gtk_widget_set_visible (self->leave_button, is_complete (self));
  gtk_widget_set_visible (self->restore_button, hats_situation_is_complete (&self->forgotten, get_rules (self)));
  update_buttons (self);

  gtk_stack_set_visible_child_name (self->stack, "question");
  root = gtk_widget_get_root (GTK_WIDGET (self));
  if (root != NULL)
    gtk_window_set_default_widget (GTK_WINDOW (root), self->next_button);
  hats_question_page_focus (HATS_QUESTION_PAGE (page));
}

/* Goes through the required questions, or the others. */
static void
start_flow (HatsAdviceView *self,
            gboolean        required)
{
  const HatsRules *rules = get_rules (self);

  g_array_set_size (self->flow, 0);
  for (guint i = 0; i < rules->inputs->len; i++)
    if (hats_rules_input (rules, i)->required == required)
      g_array_append_val (self->flow, i);

  self->position = 0;
  show_question (self);
}

/* Undoing an answer that is needed leads back to its question. */
static void
document_changed_cb (HatsAdviceView *self)
{
  g_assert (HATS_IS_ADVICE_VIEW (self));

  update_buttons (self);
  update_outcome (self);
  if (!is_complete (self) && !is_asking (self))
    start_flow (self, TRUE);
}

/* Found by its words, a question may come before those that an answer needs. */
static void
go_on (HatsAdviceView *self)
{
  if (self->position + 1 < self->flow->len)
    {
      self->position++;
      show_question (self);
    }
  else if (!is_complete (self))
    {
      start_flow (self, TRUE);
    }
  else
    {
      show_result (self);
      gtk_widget_grab_focus (self->narrow ? GTK_WIDGET (self->edit_button) : self->sharpen_button);
    }
}

static void
next_cb (HatsAdviceView *self)
{
  g_assert (HATS_IS_ADVICE_VIEW (self));

  hats_question_page_commit (get_page (self));
  go_on (self);
}

static void
skip_cb (HatsAdviceView *self)
{
  g_assert (HATS_IS_ADVICE_VIEW (self));

  hats_document_set_answer (self->document, g_array_index (self->flow, guint, self->position), HATS_NOT_SURE);
  go_on (self);
}

static void
back_cb (HatsAdviceView *self)
{
  g_assert (HATS_IS_ADVICE_VIEW (self));

  if (self->position > 0)
    {
      self->position--;
      show_question (self);
    }
  else if (is_complete (self))
    {
      show_result (self);
    }
  else
    {
      start_flow (self, TRUE);
    }
}

static void
sharpen_cb (HatsAdviceView *self)
{
  g_assert (HATS_IS_ADVICE_VIEW (self));

  start_flow (self, FALSE);
}

static void
edit_situation (HatsAdviceView      *self,
                const HatsSituation *situation)
{
  g_autoptr(HatsCase) edited = hats_case_with_situation (hats_document_get_case (self->document), situation);

  hats_document_edit (self->document, edited, NULL);
}

static void
start_again_cb (HatsAdviceView *self)
{
  const HatsSituation nothing = HATS_SITUATION_INIT;

  g_assert (HATS_IS_ADVICE_VIEW (self));

  self->forgotten = *hats_case_get_situation (hats_document_get_case (self->document));
  edit_situation (self, &nothing);
  start_flow (self, TRUE);
}

static void
restore_cb (HatsAdviceView *self)
{
  const HatsSituation nothing = HATS_SITUATION_INIT;

  g_assert (HATS_IS_ADVICE_VIEW (self));

  edit_situation (self, &self->forgotten);
  self->forgotten = nothing;
  show_result (self);
}

static void
root_cb (HatsAdviceView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL && is_asking (self))
    gtk_window_set_default_widget (GTK_WINDOW (root), self->next_button);
}

static HatsSheet *
hats_advice_view_dup_sheet (HatsView *view)
{
  HatsAdviceView *self = HATS_ADVICE_VIEW (view);

  return is_complete (self) ? hats_view_dup_sheet (HATS_VIEW (self->pages)) : NULL;
}

static void
hats_advice_view_set_narrow (HatsView *view,
                             gboolean  narrow)
{
  HatsAdviceView *self = HATS_ADVICE_VIEW (view);

  self->narrow = narrow;
  update_layout (self);
}

/* The question alone, where there is no answer yet in whose place it could be shown. */
static void
ask (HatsAdviceView *self,
     guint           input)
{
  start_flow (self, hats_rules_input (get_rules (self), input)->required);
  while (g_array_index (self->flow, guint, self->position) != input)
    self->position++;
  show_question (self);
  hats_view_mark (GTK_WIDGET (get_page (self)));
}

static void
show_answer_row (HatsAdviceView *self,
                 guint           input)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));

  while (!HATS_IS_ANSWER_ROW (row))
    row = gtk_widget_get_next_sibling (row);
  while (input-- > 0)
    row = gtk_widget_get_next_sibling (row);

  show_result (self);
  gtk_toggle_button_set_active (self->edit_button, TRUE);
  hats_view_mark (row);
}

static const char *
hats_advice_view_show_place (HatsView            *view,
                             const HatsFindPlace *place)
{
  HatsAdviceView *self = HATS_ADVICE_VIEW (view);

  if (place->view == HATS_FIND_QUESTIONS)
    {
      guint input = (guint) hats_rules_find_input (get_rules (self), place->id);

      if (is_complete (self))
        show_answer_row (self, input);
      else
        ask (self, input);
      return NULL;
    }

  if (!is_complete (self))
    return _("First answer how many people build the product, and how mature it is: then this can be seen");

  show_result (self);
  gtk_toggle_button_set_active (self->edit_button, FALSE);
  return hats_view_show_place (HATS_VIEW (self->pages), place);
}

/* The questions are those of the decision model, which is the same: only what is said of the answer is not. */
static void
hats_advice_view_set_guide (HatsView  *view,
                            HatsGuide *guide)
{
  HatsAdviceView *self = HATS_ADVICE_VIEW (view);

  g_set_object (&self->guide, guide);
  hats_result_pages_set_guide (self->pages, guide);
}

static const char *
hats_advice_view_get_tab (HatsView *view)
{
  return hats_view_get_tab (HATS_VIEW (HATS_ADVICE_VIEW (view)->pages));
}

static void
hats_advice_view_set_tab (HatsView   *view,
                          const char *name)
{
  hats_view_set_tab (HATS_VIEW (HATS_ADVICE_VIEW (view)->pages), name);
}

static void
view_iface_init (HatsViewInterface *iface)
{
  iface->get_tab = hats_advice_view_get_tab;
  iface->set_tab = hats_advice_view_set_tab;
  iface->show_place = hats_advice_view_show_place;
  iface->dup_sheet = hats_advice_view_dup_sheet;
  iface->set_narrow = hats_advice_view_set_narrow;
  iface->set_guide = hats_advice_view_set_guide;
}

static void
hats_advice_view_dispose (GObject *object)
{
  HatsAdviceView *self = HATS_ADVICE_VIEW (object);

  if (self->stack != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->stack)));
  g_clear_pointer (&self->flow, g_array_unref);
  g_clear_object (&self->document);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_advice_view_parent_class)->dispose (object);
}

static void
hats_advice_view_class_init (HatsAdviceViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_advice_view_dispose;

  g_type_ensure (HATS_TYPE_RESULT_PAGES);
  g_type_ensure (HATS_TYPE_WRAP_BOX);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-advice-view.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, stack);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, progress);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, page_box);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, back_button);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, next_button);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, skip_button);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, leave_button);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, restore_button);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, switch_box);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, edit_button);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, panel);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, rows);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, outcome);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, sharpen_button);
  gtk_widget_class_bind_template_child (widget_class, HatsAdviceView, pages);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, skip_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_result);
  gtk_widget_class_bind_template_callback (widget_class, restore_cb);
  gtk_widget_class_bind_template_callback (widget_class, sharpen_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_layout);
}

static void
hats_advice_view_init (HatsAdviceView *self)
{
  self->flow = g_array_new (FALSE, FALSE, sizeof (guint));
  self->forgotten = (HatsSituation) HATS_SITUATION_INIT;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::root", G_CALLBACK (root_cb), NULL);
}

GtkWidget *
hats_advice_view_new (HatsGuide    *guide,
                      HatsDocument *document)
{
  HatsAdviceView *self;
  const HatsRules *rules;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  self = g_object_new (HATS_TYPE_ADVICE_VIEW, NULL);
  self->guide = g_object_ref (guide);
  self->document = g_object_ref (document);
  hats_result_pages_set_case (self->pages, guide, document);

  rules = get_rules (self);
  for (guint i = 0; i < rules->inputs->len; i++)
    gtk_box_insert_child_after (self->rows,
                                hats_answer_row_new (document, i, hats_rules_input (rules, i)->title),
                                gtk_widget_get_prev_sibling (self->sharpen_button));
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);

  update_layout (self);
  if (is_complete (self))
    show_result (self);
  else
    start_flow (self, TRUE);

  return GTK_WIDGET (self);
}
