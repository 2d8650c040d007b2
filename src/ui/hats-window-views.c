/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-window-views.h"

#include "hats-advice-view.h"
#include "hats-compare-view.h"
#include "hats-place.h"
#include "hats-roles-view.h"
#include "hats-together-view.h"
#include "hats-window-state.h"

/* On a page: where the person was in a view that has to be built anew. */
#define PLACE "hats-place"

struct _HatsWindowViews
{
  GObject       parent_instance;

  GtkStack     *stack;
  HatsGuide    *guide;
  HatsDocument *document;
  gboolean      narrow;
};

G_DEFINE_FINAL_TYPE (HatsWindowViews, hats_window_views, G_TYPE_OBJECT)

enum {
  SIGNAL_SHOWN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The view on a page; NULL before it was made. */
static HatsView *
get_view (GtkWidget *page)
{
  GtkWidget *view = gtk_widget_get_first_child (page);

  return view != NULL ? HATS_VIEW (view) : NULL;
}

static const char *
get_name (HatsWindowViews *self,
          GtkWidget       *page)
{
  return gtk_stack_page_get_name (gtk_stack_get_page (self->stack, page));
}

static GtkWidget *
make_view (HatsWindowViews *self,
           const char      *name)
{
  if (g_str_equal (name, "compare"))
    return hats_compare_view_new (self->guide);
  if (g_str_equal (name, "together"))
    return hats_together_view_new (self->guide);
  if (g_str_equal (name, "advice"))
    return hats_advice_view_new (self->guide, self->document);

  return hats_roles_view_new (self->guide);
}

/* The view as it was left, in this window or in the last run. */
static void
restore_view (HatsWindowViews *self,
              GtkWidget       *page)
{
  HatsView *view = get_view (page);
  HatsPlace *place = g_object_get_data (G_OBJECT (page), PLACE);
  g_autofree char *tab = NULL;

  if (place != NULL)
    hats_place_restore (place, GTK_WIDGET (view));
  else
    tab = hats_window_state_dup_tab (get_name (self, page));
  if (tab != NULL)
    hats_view_set_tab (view, tab);
  g_object_set_data (G_OBJECT (page), PLACE, NULL);
}

static void
visible_child_cb (HatsWindowViews *self)
{
  g_assert (HATS_IS_WINDOW_VIEWS (self));

  hats_window_views_make (self);
  g_signal_emit (self, signals[SIGNAL_SHOWN], 0);
}

static const char *
get_view_name (HatsFindView view)
{
  switch (view)
    {
    case HATS_FIND_ROLE:
      return "roles";
    case HATS_FIND_COMPARE:
      return "compare";
    case HATS_FIND_TOGETHER:
      return "together";
    case HATS_FIND_QUESTIONS:
    case HATS_FIND_ANSWER:
    case HATS_FIND_RULES:
    case HATS_FIND_ASSUMPTIONS:
    case HATS_FIND_PAPERS:
    case HATS_FIND_SOURCES:
    default:
      return "advice";
    }
}

static void
hats_window_views_dispose (GObject *object)
{
  HatsWindowViews *self = HATS_WINDOW_VIEWS (object);

  g_clear_object (&self->document);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_window_views_parent_class)->dispose (object);
}

static void
hats_window_views_class_init (HatsWindowViewsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_window_views_dispose;

  signals[SIGNAL_SHOWN] = g_signal_new ("shown", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);
}

static void
hats_window_views_init (HatsWindowViews *self)
{
}

HatsWindowViews *
hats_window_views_new (GtkStack     *stack,
                       HatsGuide    *guide,
                       HatsDocument *document)
{
  HatsWindowViews *self;

  g_return_val_if_fail (GTK_IS_STACK (stack), NULL);
  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  self = g_object_new (HATS_TYPE_WINDOW_VIEWS, NULL);
  self->stack = stack;
  self->guide = g_object_ref (guide);
  self->document = g_object_ref (document);
  g_signal_connect_object (stack, "notify::visible-child", G_CALLBACK (visible_child_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (stack, "map", G_CALLBACK (hats_window_views_make), self, G_CONNECT_SWAPPED);

  return self;
}

HatsGuide *
hats_window_views_get_guide (HatsWindowViews *self)
{
  g_return_val_if_fail (HATS_IS_WINDOW_VIEWS (self), NULL);

  return self->guide;
}

void
hats_window_views_set_guide (HatsWindowViews *self,
                             HatsGuide       *guide)
{
  gboolean same_rules;

  g_return_if_fail (HATS_IS_WINDOW_VIEWS (self));
  g_return_if_fail (HATS_IS_GUIDE (guide));

  same_rules = hats_guide_get_rules (guide) == hats_guide_get_rules (self->guide);
  g_set_object (&self->guide, guide);
  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->stack));
       page != NULL;
       page = gtk_widget_get_next_sibling (page))
    {
      HatsView *view = get_view (page);

      if (view == NULL || (same_rules && hats_view_set_guide (view, guide)))
        continue;
      g_object_set_data_full (G_OBJECT (page), PLACE, hats_place_new (GTK_WIDGET (view)), (GDestroyNotify) hats_place_free);
      gtk_box_remove (GTK_BOX (page), GTK_WIDGET (view));
    }
}

void
hats_window_views_make (HatsWindowViews *self)
{
  GtkWidget *page, *view;

  g_return_if_fail (HATS_IS_WINDOW_VIEWS (self));

  page = gtk_stack_get_visible_child (self->stack);
  if (get_view (page) != NULL)
    return;

  view = make_view (self, get_name (self, page));
  gtk_widget_set_hexpand (view, TRUE);
  gtk_box_append (GTK_BOX (page), view);
  hats_view_set_narrow (HATS_VIEW (view), self->narrow);
  restore_view (self, page);
}

void
hats_window_views_set_narrow (HatsWindowViews *self,
                              gboolean         narrow)
{
  g_return_if_fail (HATS_IS_WINDOW_VIEWS (self));

  self->narrow = narrow;
  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->stack));
       page != NULL;
       page = gtk_widget_get_next_sibling (page))
    {
      HatsView *view = get_view (page);

      if (view != NULL)
        hats_view_set_narrow (view, narrow);
    }
}

const char *
hats_window_views_get_name (HatsWindowViews *self)
{
  g_return_val_if_fail (HATS_IS_WINDOW_VIEWS (self), NULL);

  return gtk_stack_get_visible_child_name (self->stack);
}

void
hats_window_views_show (HatsWindowViews *self,
                        const char      *name)
{
  g_return_if_fail (HATS_IS_WINDOW_VIEWS (self));
  g_return_if_fail (name != NULL);

  if (gtk_stack_get_child_by_name (self->stack, name) != NULL)
    gtk_stack_set_visible_child_name (self->stack, name);
}

gboolean
hats_window_views_step (HatsWindowViews *self,
                        gboolean         next)
{
  GtkWidget *page;

  g_return_val_if_fail (HATS_IS_WINDOW_VIEWS (self), FALSE);

  page = gtk_stack_get_visible_child (self->stack);
  page = next ? gtk_widget_get_next_sibling (page) : gtk_widget_get_prev_sibling (page);
  if (page == NULL)
    return FALSE;

  gtk_stack_set_visible_child (self->stack, page);
  return TRUE;
}

HatsView *
hats_window_views_get_view (HatsWindowViews *self)
{
  g_return_val_if_fail (HATS_IS_WINDOW_VIEWS (self), NULL);

  hats_window_views_make (self);
  return get_view (gtk_stack_get_visible_child (self->stack));
}

const char *
hats_window_views_show_place (HatsWindowViews     *self,
                              const HatsFindPlace *place)
{
  g_return_val_if_fail (HATS_IS_WINDOW_VIEWS (self), NULL);
  g_return_val_if_fail (place != NULL, NULL);

  hats_window_views_show (self, get_view_name (place->view));
  return hats_view_show_place (hats_window_views_get_view (self), place);
}

gboolean
hats_window_views_shows_sources (HatsWindowViews     *self,
                                 const HatsFindPlace *place)
{
  g_return_val_if_fail (HATS_IS_WINDOW_VIEWS (self), FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  /* What is seen of the decision model before there is an answer is its questions. */
  return !g_str_equal (get_view_name (place->view), "advice") ||
         hats_case_is_complete (hats_document_get_case (self->document));
}

GHashTable *
hats_window_views_list_tabs (HatsWindowViews *self)
{
  GHashTable *tabs;

  g_return_val_if_fail (HATS_IS_WINDOW_VIEWS (self), NULL);

  tabs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->stack));
       page != NULL;
       page = gtk_widget_get_next_sibling (page))
    {
      HatsView *view = get_view (page);
      const char *tab = view != NULL ? hats_view_get_tab (view) : NULL;

      if (tab != NULL)
        g_hash_table_insert (tabs, g_strdup (get_name (self, page)), g_strdup (tab));
    }

  return tabs;
}
