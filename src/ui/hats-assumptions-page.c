/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-assumptions-page.h"

#include <glib/gi18n-lib.h>

#include "hats-assumption-row.h"
#include "hats-hours.h"
#include "hats-reading-column.h"
#include "hats-rule-book-sheet.h"
#include "hats-wrap-box.h"

/* How many rows are made before the first frame: about what a window shows. */
#define FIRST_ROWS 8

struct _HatsAssumptionsPage
{
  GtkWidget     parent_instance;

  HatsGuide    *guide;
  HatsDocument *document;
  GPtrArray    *rows;         /* of HatsAssumptionRow */
  GtkBox       *section;      /* that rows are being added to */
  int           group;        /* its group, -1 before the first */
  guint         n_built;      /* assumptions that have been looked at in this group */
  guint         build_id;

  GtkWidget    *box;
  GtkLabel     *answer;
  GtkLabel     *count;
  GtkWidget    *reset_button;
  GtkBox       *content;
};

static void view_iface_init (HatsViewInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsAssumptionsPage, hats_assumptions_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HATS_TYPE_VIEW, view_iface_init))

static HatsSheet *
hats_assumptions_page_dup_sheet (HatsView *view)
{
  HatsAssumptionsPage *self = HATS_ASSUMPTIONS_PAGE (view);

  return hats_rule_book_sheet_new_for_case (self->guide, hats_document_get_case (self->document));
}

static HatsRules *
get_rules (HatsAssumptionsPage *self)
{
  return hats_case_get_rules (hats_document_get_case (self->document));
}

/* A line that has not changed is not set again, lest it be read out again. */
static void
set_text (GtkLabel   *label,
          const char *text)
{
  if (!g_str_equal (gtk_label_get_text (label), text))
    gtk_label_set_text (label, text);
}

static void
update_answer (HatsAssumptionsPage *self)
{
  HatsCase *now = hats_document_get_case (self->document);
  g_autoptr(HatsAdvice) advice = NULL;
  g_autofree char *product = NULL;
  g_autofree char *project = NULL;
  g_autofree char *text = NULL;

  if (!hats_case_is_complete (now))
    {
      set_text (self->answer, _("There is no answer yet: its questions come first"));
      return;
    }

  advice = hats_case_advise (now);
  product = hats_hours_format (advice->hours[HATS_JOB_PRODUCT]);
  project = hats_hours_format (advice->hours[HATS_JOB_PROJECT]);
  /* Translators: an answer, and the hours of product work and of project work. */
  text = g_strdup_printf (_("%s (product work %s, project work %s)"), hats_advice_get_title (advice), product, project);
  set_text (self->answer, text);
}

static void
update (HatsAssumptionsPage *self)
{
  guint n_changed = hats_rules_count_changed (get_rules (self));
  g_autofree char *count = NULL;

  if (n_changed > 0)
    count = g_strdup_printf (ngettext ("%u number is yours", "%u numbers are yours", n_changed), n_changed);
  set_text (self->count, count != NULL ? count : _("All numbers are the guide’s"));
  gtk_widget_set_sensitive (self->reset_button, n_changed > 0);

  update_answer (self);
  for (guint i = 0; i < self->rows->len; i++)
    hats_assumption_row_update (g_ptr_array_index (self->rows, i));
}

static void
reset_cb (HatsAssumptionsPage *self)
{
  HatsCase *now = hats_document_get_case (self->document);
  g_autoptr(HatsRules) rules = hats_rules_reset (hats_case_get_rules (now));
  g_autoptr(HatsCase) edited = hats_case_with_rules (now, rules);

  hats_document_end_topic (self->document);
  hats_document_edit (self->document, edited, NULL);
}

static void
begin_section (HatsAssumptionsPage *self)
{
  const char *titles[HATS_N_GROUPS] = { _("Limits"), _("Product Work"), _("Project Work") };
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                     "label", titles[self->group],
                                     "xalign", 0.0,
                                     NULL);

  gtk_widget_add_css_class (heading, "title-3");
  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  self->section = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 18));
  gtk_box_append (self->section, heading);
  gtk_box_append (self->content, GTK_WIDGET (self->section));
}

/* Makes the next @most rows, section by section; whether there are more. */
static gboolean
build_rows (HatsAssumptionsPage *self,
            guint                most)
{
  guint n_assumptions = hats_rules_get_n_assumptions (get_rules (self));
  guint made = 0;

  while (made < most)
    {
      if (self->group < 0 || self->n_built == n_assumptions)
        {
          if (++self->group == HATS_N_GROUPS)
            return FALSE;

          self->n_built = 0;
          begin_section (self);
        }

      if ((int) hats_rules_get_assumption (get_rules (self), self->n_built).group == self->group)
        {
          GtkWidget *row = hats_assumption_row_new (self->guide, self->document, self->n_built);

          gtk_box_append (self->section, row);
          g_ptr_array_add (self->rows, row);
          made++;
        }
      self->n_built++;
    }

  return TRUE;
}

static gboolean
build_cb (gpointer user_data)
{
  HatsAssumptionsPage *self = HATS_ASSUMPTIONS_PAGE (user_data);

  if (build_rows (self, FIRST_ROWS))
    return G_SOURCE_CONTINUE;

  self->build_id = 0;
  return G_SOURCE_REMOVE;
}

static const char *
hats_assumptions_page_show_place (HatsView            *view,
                                  const HatsFindPlace *place)
{
  HatsAssumptionsPage *self = HATS_ASSUMPTIONS_PAGE (view);

  if (self->build_id != 0)
    {
      g_clear_handle_id (&self->build_id, g_source_remove);
      build_rows (self, G_MAXUINT);
    }

  for (guint i = 0; i < self->rows->len; i++)
    if (g_str_equal (hats_assumption_row_get_id (g_ptr_array_index (self->rows, i)), place->id))
      hats_view_mark (g_ptr_array_index (self->rows, i));

  return NULL;
}

static void
view_iface_init (HatsViewInterface *iface)
{
  /* Everything wraps: there is nothing to do where it is narrow. */
  iface->dup_sheet = hats_assumptions_page_dup_sheet;
  iface->show_place = hats_assumptions_page_show_place;
}

static void
hats_assumptions_page_dispose (GObject *object)
{
  HatsAssumptionsPage *self = HATS_ASSUMPTIONS_PAGE (object);

  g_clear_handle_id (&self->build_id, g_source_remove);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->document);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_assumptions_page_parent_class)->dispose (object);
}

static void
hats_assumptions_page_class_init (HatsAssumptionsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_assumptions_page_dispose;

  g_type_ensure (HATS_TYPE_READING_COLUMN);
  g_type_ensure (HATS_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-assumptions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionsPage, box);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionsPage, answer);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionsPage, count);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionsPage, reset_button);
  gtk_widget_class_bind_template_child (widget_class, HatsAssumptionsPage, content);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
hats_assumptions_page_init (HatsAssumptionsPage *self)
{
  self->group = -1;
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
hats_assumptions_page_new (HatsGuide    *guide,
                           HatsDocument *document)
{
  HatsAssumptionsPage *self;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  self = g_object_new (HATS_TYPE_ASSUMPTIONS_PAGE, NULL);
  self->guide = g_object_ref (guide);
  self->document = g_object_ref (document);
  g_signal_connect_object (document, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  if (build_rows (self, FIRST_ROWS))
    self->build_id = g_idle_add_full (G_PRIORITY_LOW, build_cb, self, NULL);
  update (self);

  return GTK_WIDGET (self);
}
