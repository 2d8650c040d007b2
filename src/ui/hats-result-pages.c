/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-result-pages.h"

#include <glib/gi18n-lib.h>

#include "hats-assumptions-page.h"
#include "hats-case-sheet-page.h"
#include "hats-papers-page.h"
#include "hats-place.h"
#include "hats-plan-page.h"
#include "hats-recommendation-sheet.h"
#include "hats-rule-book-sheet.h"
#include "hats-tab-bar.h"
#include "hats-view.h"

struct _HatsResultPages
{
  GtkWidget     parent_instance;

  HatsGuide    *guide;
  HatsDocument *document;
  gboolean      narrow;
  GtkWidget    *box;
  GtkStack     *stack;
};

static void view_iface_init (HatsViewInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsResultPages, hats_result_pages, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HATS_TYPE_VIEW, view_iface_init))

typedef struct {
  const char *name;
  const char *title;    /* translatable */
  GtkWidget *(*make) (HatsGuide    *guide,
                      HatsDocument *document);
} Page;

static HatsSheet *
make_recommendation (HatsGuide      *guide,
                     const HatsCase *shown)
{
  g_autoptr(HatsAdvice) advice = NULL;

  if (!hats_case_is_complete (shown))
    return NULL;

  advice = hats_case_advise (shown);
  return hats_recommendation_sheet_new (guide, advice);
}

static GtkWidget *
make_answer_page (HatsGuide    *guide,
                  HatsDocument *document)
{
  return hats_case_sheet_page_new (guide, document, make_recommendation);
}

static GtkWidget *
make_rules_page (HatsGuide    *guide,
                 HatsDocument *document)
{
  return hats_case_sheet_page_new (guide, document, hats_rule_book_sheet_new_for_case);
}

static const Page pages[] = {
  { "answer", N_("Answer"), make_answer_page },
  { "rules", N_("Rules"), make_rules_page },
  { "plan", N_("Plan"), hats_plan_page_new },
  { "papers", N_("Papers"), hats_papers_page_new },
  { "assumptions", N_("Assumptions"), hats_assumptions_page_new },
};

/* The page that is shown; NULL before it was made. */
static HatsView *
get_view (HatsResultPages *self)
{
  GtkWidget *bin = gtk_stack_get_visible_child (self->stack);
  GtkWidget *view = bin != NULL ? gtk_widget_get_first_child (bin) : NULL;

  return view != NULL ? HATS_VIEW (view) : NULL;
}

static const Page *
find_page (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_strcmp0 (pages[i].name, name) == 0)
      return &pages[i];

  return NULL;
}

static void
visible_child_cb (HatsResultPages *self)
{
  const Page *page = find_page (gtk_stack_get_visible_child_name (self->stack));

  if (self->document == NULL || page == NULL)
    return;

  if (get_view (self) == NULL)
    {
      GtkWidget *view = page->make (self->guide, self->document);

      gtk_widget_set_hexpand (view, TRUE);
      gtk_box_append (GTK_BOX (gtk_stack_get_visible_child (self->stack)), view);
    }
  hats_view_set_narrow (get_view (self), self->narrow);
}

static HatsSheet *
hats_result_pages_dup_sheet (HatsView *view)
{
  HatsView *page = get_view (HATS_RESULT_PAGES (view));

  return page != NULL ? hats_view_dup_sheet (page) : NULL;
}

static void
hats_result_pages_set_narrow (HatsView *view,
                              gboolean  narrow)
{
  HatsResultPages *self = HATS_RESULT_PAGES (view);
  HatsView *page = get_view (self);

  self->narrow = narrow;
  if (page != NULL)
    hats_view_set_narrow (page, narrow);
}

static const char *
get_page_name (HatsFindView view)
{
  switch (view)
    {
    case HATS_FIND_RULES:
      return "rules";
    case HATS_FIND_ASSUMPTIONS:
      return "assumptions";
    case HATS_FIND_PAPERS:
      return "papers";
    case HATS_FIND_ANSWER:
    case HATS_FIND_QUESTIONS:
    case HATS_FIND_ROLE:
    case HATS_FIND_COMPARE:
    case HATS_FIND_TOGETHER:
    case HATS_FIND_SOURCES:
    default:
      return "answer";
    }
}

static const char *
hats_result_pages_show_place (HatsView            *view,
                              const HatsFindPlace *place)
{
  HatsResultPages *self = HATS_RESULT_PAGES (view);

  gtk_stack_set_visible_child_name (self->stack, get_page_name (place->view));
  return hats_view_show_place (get_view (self), place);
}

static const char *
hats_result_pages_get_tab (HatsView *view)
{
  return gtk_stack_get_visible_child_name (HATS_RESULT_PAGES (view)->stack);
}

static void
hats_result_pages_set_tab (HatsView   *view,
                           const char *name)
{
  HatsResultPages *self = HATS_RESULT_PAGES (view);

  if (gtk_stack_get_child_by_name (self->stack, name) != NULL)
    gtk_stack_set_visible_child_name (self->stack, name);
}

static void
view_iface_init (HatsViewInterface *iface)
{
  iface->show_place = hats_result_pages_show_place;
  iface->get_tab = hats_result_pages_get_tab;
  iface->set_tab = hats_result_pages_set_tab;
  iface->dup_sheet = hats_result_pages_dup_sheet;
  iface->set_narrow = hats_result_pages_set_narrow;
}

static void
hats_result_pages_dispose (GObject *object)
{
  HatsResultPages *self = HATS_RESULT_PAGES (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->document);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_result_pages_parent_class)->dispose (object);
}

/* Pages lead to each other. */
static void
show_page_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *name)
{
  gtk_stack_set_visible_child_name (HATS_RESULT_PAGES (widget)->stack, g_variant_get_string (name, NULL));
}

static void
hats_result_pages_class_init (HatsResultPagesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_result_pages_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "result.show-page", "s", show_page_cb);
}

static GtkWidget *
make_bar (HatsResultPages *self)
{
  GtkWidget *bar = hats_tab_bar_new (self->stack, _("Result"));

  gtk_widget_add_css_class (bar, "hats-bar-of-tabs");

  return bar;
}

static void
hats_result_pages_init (HatsResultPages *self)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    gtk_stack_add_titled (self->stack, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), pages[i].name, _(pages[i].title));
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (visible_child_cb), self, G_CONNECT_SWAPPED);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->box), make_bar (self));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->stack));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

void
hats_result_pages_set_case (HatsResultPages *self,
                            HatsGuide       *guide,
                            HatsDocument    *document)
{
  g_return_if_fail (HATS_IS_RESULT_PAGES (self));
  g_return_if_fail (self->document == NULL);
  g_return_if_fail (HATS_IS_GUIDE (guide));
  g_return_if_fail (HATS_IS_DOCUMENT (document));

  self->guide = g_object_ref (guide);
  self->document = g_object_ref (document);
  visible_child_cb (self);
}

void
hats_result_pages_set_guide (HatsResultPages *self,
                             HatsGuide       *guide)
{
  g_autoptr(HatsPlace) place = NULL;

  g_return_if_fail (HATS_IS_RESULT_PAGES (self) && self->document != NULL);
  g_return_if_fail (HATS_IS_GUIDE (guide));

  place = hats_place_new (GTK_WIDGET (self));
  g_set_object (&self->guide, guide);
  for (GtkWidget *bin = gtk_widget_get_first_child (GTK_WIDGET (self->stack)); bin != NULL; bin = gtk_widget_get_next_sibling (bin))
    if (gtk_widget_get_first_child (bin) != NULL)
      gtk_box_remove (GTK_BOX (bin), gtk_widget_get_first_child (bin));
  visible_child_cb (self);
  hats_place_restore (place, GTK_WIDGET (self));
}
