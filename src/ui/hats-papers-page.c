/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-papers-page.h"

#include <glib/gi18n-lib.h>

#include "hats-adaptive-bin.h"
#include "hats-drop-down.h"
#include "hats-field-row.h"
#include "hats-hiring-sheets.h"
#include "hats-pages.h"
#include "hats-sheet-offer.h"
#include "hats-sheet-view.h"

/* How long after the last letter the pages are counted, in milliseconds: it takes longer than a frame. */
#define COUNT_DELAY 400

struct _HatsPapersPage
{
  GtkWidget        parent_instance;

  HatsGuide       *guide;
  HatsDocument    *document;
  GPtrArray       *papers;        /* of HatsSheetOffer: those in the drop-down; none where nobody is to be hired */
  HatsSheetOffer  *chosen;        /* nullable: kept where it does not fit for a while */
  char            *listed;        /* the keys of the texts that there are rows for */
  gboolean         updating;
  guint            update_id;
  guint            count_id;

  GtkStack        *stack;
  GtkLabel        *empty_title;
  GtkLabel        *reason;
  GtkWidget       *changes_button;
  GtkLabel        *chooser_label;
  GtkDropDown     *chooser;
  GtkToggleButton *write_button;
  GtkWidget       *by_hand;
  GtkLabel        *too_long;
  HatsAdaptiveBin *bin;
  GtkWidget       *panel;
  GtkBox          *rows;
  HatsAdaptiveBin *sheet_bin;
  HatsSheetView   *sheet_view;
};

static void view_iface_init (HatsViewInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsPapersPage, hats_papers_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HATS_TYPE_VIEW, view_iface_init))

static const HatsSheetOffer *
get_paper (GPtrArray *papers,
           guint      index)
{
  return g_ptr_array_index (papers, index);
}

static void
choose (HatsPapersPage *self,
        guint           index)
{
  g_clear_pointer (&self->chosen, hats_sheet_offer_free);
  self->chosen = hats_sheet_offer_copy (get_paper (self->papers, index));
}

static HatsSheet *
make_sheet (HatsPapersPage *self)
{
  return hats_sheet_offer_make (self->chosen, self->guide, hats_document_get_case (self->document), NULL);
}

/* In the narrow window, the texts and the paper are two pages. */
static void
update_layout (HatsPapersPage *self)
{
  gboolean narrow = hats_adaptive_bin_get_narrow (self->bin);
  gboolean writable = gtk_widget_get_first_child (GTK_WIDGET (self->rows)) != NULL;
  gboolean writing = writable && gtk_toggle_button_get_active (self->write_button);

  gtk_widget_set_visible (GTK_WIDGET (self->chooser_label), !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->write_button), narrow && writable);
  gtk_widget_set_visible (self->by_hand, !writable);
  gtk_widget_set_visible (self->panel, writable && (!narrow || writing));
  gtk_widget_set_hexpand (self->panel, narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->sheet_bin), !narrow || !writing);
}

static void
sheet_narrow_cb (HatsPapersPage *self)
{
  g_assert (HATS_IS_PAPERS_PAGE (self));

  hats_sheet_view_set_narrow (self->sheet_view, hats_adaptive_bin_get_narrow (self->sheet_bin));
}

static char *
format_too_long (guint most,
                 guint n_pages)
{
  return g_strdup_printf (/* Translators: how many pages a paper may have, then how many it has. */
                          ngettext ("This paper is meant for %u page, and with these texts it takes %u. Shorten them.",
                                    "This paper is meant for %u pages, and with these texts it takes %u. Shorten them.",
                                    most), most, n_pages);
}

static gboolean
count_cb (gpointer user_data)
{
  HatsPapersPage *self = HATS_PAPERS_PAGE (user_data);
  HatsSheet *sheet = hats_sheet_view_get_sheet (self->sheet_view);
  g_autoptr(HatsPages) pages = NULL;
  g_autofree char *text = NULL;
  HatsPaper paper;

  self->count_id = 0;
  if (sheet == NULL)
    return G_SOURCE_REMOVE;

  hats_paper_init (&paper);
  pages = hats_pages_new (sheet, &paper);
  if (sheet->most_pages > 0 && hats_pages_get_n_pages (pages) > sheet->most_pages)
    text = format_too_long (sheet->most_pages, hats_pages_get_n_pages (pages));
  gtk_label_set_text (self->too_long, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->too_long), text != NULL);

  return G_SOURCE_REMOVE;
}

/* Makes rows for the texts of another paper; those of the same one follow the document by themselves. */
static void
show_rows (HatsPapersPage  *self,
           const HatsSheet *sheet)
{
  const HatsHiring *hiring = hats_guide_get_hiring (self->guide);
  const char *role = self->chosen->role;
  g_autoptr(GString) keys = g_string_new (NULL);
  GtkWidget *child;

  for (guint i = 0; i < hiring->fields->len; i++)
    {
      const HatsField *field = hats_hiring_field (hiring, i);

      if (hats_hiring_has_field (sheet, field))
        g_string_append_printf (keys, "%s/%s\n", hats_hiring_get_group (field, role), field->id);
    }
  if (g_strcmp0 (keys->str, self->listed) == 0)
    return;

  g_free (self->listed);
  self->listed = g_strdup (keys->str);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);
  for (guint i = 0; i < hiring->fields->len; i++)
    {
      const HatsField *field = hats_hiring_field (hiring, i);

      if (hats_hiring_has_field (sheet, field))
        gtk_box_append (self->rows, hats_field_row_new (self->document, hats_hiring_get_group (field, role), field));
    }
}

static void
show_paper (HatsPapersPage *self)
{
  g_autoptr(HatsSheet) sheet = make_sheet (self);

  show_rows (self, sheet);
  update_layout (self);
  hats_sheet_view_set_sheet (self->sheet_view, sheet);

  g_clear_handle_id (&self->count_id, g_source_remove);
  self->count_id = g_timeout_add (COUNT_DELAY, count_cb, self);
}

static gboolean
papers_equal (GPtrArray *a,
              GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    if (!hats_sheet_offer_equal (get_paper (a, i), get_paper (b, i)))
      return FALSE;

  return TRUE;
}

/* Offers the papers that fit now, and keeps the one that was chosen where it still does. */
static void
offer_papers (HatsPapersPage *self)
{
  g_autoptr(GPtrArray) papers = hats_sheet_offers_list_papers (self->guide, hats_document_get_case (self->document));
  g_autoptr(GtkStringList) titles = NULL;
  guint selected = 0;

  if (papers_equal (papers, self->papers))
    return;

  titles = gtk_string_list_new (NULL);
  for (guint i = 0; i < papers->len; i++)
    {
      gtk_string_list_append (titles, get_paper (papers, i)->title);
      if (self->chosen != NULL && hats_sheet_offer_equal (get_paper (papers, i), self->chosen))
        selected = i;
    }
  g_ptr_array_unref (self->papers);
  self->papers = g_steal_pointer (&papers);
  if (self->papers->len > 0)
    choose (self, selected);

  self->updating = TRUE;
  gtk_drop_down_set_model (self->chooser, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (self->chooser, selected);
  self->updating = FALSE;
}

static void
show_nothing (HatsPapersPage *self)
{
  gboolean complete = hats_case_is_complete (hats_document_get_case (self->document));

  gtk_label_set_text (self->empty_title, complete ? _("Nobody to Hire Yet") : _("No Answer Yet"));
  gtk_label_set_text (self->reason,
                      complete
                        ? _("The work still fits beside other jobs, so there is no post to describe and no candidate to "
                            "score. Look at what would change that, and come back when it does.")
                        : _("Say first how many people build the product, and how mature it is: then the papers for that "
                            "decision are here."));
  gtk_widget_set_visible (self->changes_button, complete);
  hats_sheet_view_set_sheet (self->sheet_view, NULL);
}

static void
update (HatsPapersPage *self)
{
  g_clear_handle_id (&self->update_id, g_source_remove);
  offer_papers (self);
  if (self->papers->len > 0)
    show_paper (self);
  else
    show_nothing (self);
  gtk_stack_set_visible_child_name (self->stack, self->papers->len > 0 ? "paper" : "empty");
}

static gboolean
update_cb (gpointer user_data)
{
  HatsPapersPage *self = HATS_PAPERS_PAGE (user_data);

  self->update_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* All that is typed before a frame is shown with it. While nobody sees the page, it need not follow. */
static void
document_changed_cb (HatsPapersPage *self)
{
  g_assert (HATS_IS_PAPERS_PAGE (self));

  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && self->update_id == 0)
    self->update_id = g_idle_add_full (GTK_PRIORITY_RESIZE - 1, update_cb, self, NULL);
}

static void
chosen_cb (HatsPapersPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->chooser);

  g_assert (HATS_IS_PAPERS_PAGE (self));

  if (self->updating || selected >= self->papers->len)
    return;

  choose (self, selected);
  gtk_widget_set_visible (GTK_WIDGET (self->too_long), FALSE);
  show_paper (self);
}

static HatsSheet *
hats_papers_page_dup_sheet (HatsView *view)
{
  HatsPapersPage *self = HATS_PAPERS_PAGE (view);

  /* The last letter may not be shown yet. */
  offer_papers (self);

  return self->papers->len > 0 ? make_sheet (self) : NULL;
}

/* What stands on the papers of every role is on the first of its kind. */
static gboolean
is_on (const HatsFindPlace  *place,
       const HatsSheetOffer *paper)
{
  return g_strcmp0 (place->id, paper->kind) == 0 &&
         (place->role == NULL || g_strcmp0 (hats_role_get_id (place->role), paper->role) == 0);
}

static const char *
hats_papers_page_show_place (HatsView            *view,
                             const HatsFindPlace *place)
{
  HatsPapersPage *self = HATS_PAPERS_PAGE (view);
  guint i = 0;

  update (self);
  while (i < self->papers->len && !is_on (place, get_paper (self->papers, i)))
    i++;
  if (i == self->papers->len)
    return _("This stands on a paper that the present answer does not call for");

  gtk_drop_down_set_selected (self->chooser, i);
  gtk_toggle_button_set_active (self->write_button, FALSE);
  return hats_sheet_view_show_place (self->sheet_view, place);
}

static void
view_iface_init (HatsViewInterface *iface)
{
  iface->show_place = hats_papers_page_show_place;
  iface->dup_sheet = hats_papers_page_dup_sheet;
}

static void
hats_papers_page_map (GtkWidget *widget)
{
  update (HATS_PAPERS_PAGE (widget));

  GTK_WIDGET_CLASS (hats_papers_page_parent_class)->map (widget);
}

static void
hats_papers_page_dispose (GObject *object)
{
  HatsPapersPage *self = HATS_PAPERS_PAGE (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_handle_id (&self->count_id, g_source_remove);
  if (self->stack != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->stack)));
  g_clear_pointer (&self->chosen, hats_sheet_offer_free);
  g_clear_pointer (&self->papers, g_ptr_array_unref);
  g_clear_pointer (&self->listed, g_free);
  g_clear_object (&self->document);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_papers_page_parent_class)->dispose (object);
}

static void
hats_papers_page_class_init (HatsPapersPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_papers_page_dispose;
  widget_class->map = hats_papers_page_map;

  g_type_ensure (HATS_TYPE_ADAPTIVE_BIN);
  g_type_ensure (HATS_TYPE_SHEET_VIEW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-papers-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, stack);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, empty_title);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, reason);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, changes_button);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, chooser_label);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, chooser);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, write_button);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, by_hand);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, too_long);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, bin);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, panel);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, rows);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, sheet_bin);
  gtk_widget_class_bind_template_child (widget_class, HatsPapersPage, sheet_view);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_layout);
  gtk_widget_class_bind_template_callback (widget_class, sheet_narrow_cb);
}

static void
hats_papers_page_init (HatsPapersPage *self)
{
  self->papers = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->chooser), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->chooser_label, NULL, -1);
  hats_drop_down_set_name (self->chooser, gtk_label_get_text (self->chooser_label));
  sheet_narrow_cb (self);
}

GtkWidget *
hats_papers_page_new (HatsGuide    *guide,
                      HatsDocument *document)
{
  HatsPapersPage *self;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  self = g_object_new (HATS_TYPE_PAPERS_PAGE, NULL);
  self->guide = g_object_ref (guide);
  self->document = g_object_ref (document);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
