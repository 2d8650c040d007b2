/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-view.h"

#include <glib/gi18n-lib.h>

#include "hats-compare-bar.h"
#include "hats-compare-grid.h"
#include "hats-compare-state.h"
#include "hats-comparison-sheet.h"

struct _HatsCompareView
{
  GtkWidget        parent_instance;

  HatsGuide       *guide;
  HatsComparison   comparison;
  HatsComparison   counted;     /* what @n_shared was counted in, under whichever lens */
  guint            n_shared;
  HatsSheet       *sheet;
  gboolean         narrow;

  GtkWidget       *box;
  HatsCompareBar  *bar;
  HatsCompareGrid *grid;        /* nullable: there is none where nothing is to be seen */
  GtkWidget       *nothing;     /* says so then */
};

static void view_iface_init (HatsViewInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsCompareView, hats_compare_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HATS_TYPE_VIEW, view_iface_init))

static void column_moved_cb (HatsCompareView *self,
                             guint            column,
                             int              step);

static gboolean
are_same (GStrv a,
          GStrv b)
{
  return a == NULL || b == NULL ? a == b : g_strv_equal ((const char * const *) a, (const char * const *) b);
}

/* Another lens leaves the number as it is. */
static void
count_shared (HatsCompareView *self)
{
  if (self->sheet != NULL && are_same (self->counted.roles, self->comparison.roles) &&
      are_same (self->counted.aspects, self->comparison.aspects))
    return;

  self->n_shared = hats_comparison_count_shared (&self->comparison, self->guide);
  hats_comparison_clear (&self->counted);
  hats_comparison_copy (&self->comparison, &self->counted);
}

static void
show_summary (HatsCompareView *self,
              const HatsTable *table)
{
  guint n_aspects = table != NULL ? table->rows->len : 0;
  guint n_shared = self->n_shared;
  g_autofree char *aspects = g_strdup_printf (ngettext ("%u aspect", "%u aspects", n_aspects), n_aspects);
  g_autofree char *items = g_strdup_printf (ngettext ("%u shared item, marked ⇄", "%u shared items, marked ⇄", n_shared),
                                            n_shared);
  /* Translators: “15 aspects · 5 shared items, marked ⇄”. */
  g_autofree char *text = g_strdup_printf (_("%s · %s"), aspects, items);

  hats_compare_bar_set_summary (self->bar, text);
}

/* Makes the sheet of what is chosen, and a grid of it. */
static void
show_comparison (HatsCompareView *self)
{
  guint shown = self->grid != NULL ? hats_compare_grid_get_shown (self->grid) : 0;
  const HatsBlock *block;

  if (self->grid != NULL)
    gtk_box_remove (GTK_BOX (self->box), GTK_WIDGET (self->grid));
  self->grid = NULL;

  count_shared (self);
  g_clear_pointer (&self->sheet, hats_sheet_unref);
  self->sheet = hats_comparison_sheet_begin (self->guide, &self->comparison);
  block = hats_sheet_get_block (self->sheet, 0);
  if (block->table != NULL)
    {
      self->grid = HATS_COMPARE_GRID (hats_compare_grid_new (self->sheet));
      g_signal_connect_object (self->grid, "column-moved", G_CALLBACK (column_moved_cb), self, G_CONNECT_SWAPPED);
      hats_compare_grid_set_shown (self->grid, shown);
      hats_compare_grid_set_narrow (self->grid, self->narrow);
      gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->grid));
    }
  else
    {
      gtk_label_set_label (GTK_LABEL (self->nothing), block->text->text);
    }
  gtk_widget_set_visible (self->nothing, self->grid == NULL);
  show_summary (self, block->table);
}

static void
keep (HatsCompareView *self)
{
  g_autoptr(GError) error = NULL;

  if (!hats_compare_state_keep (&self->comparison, &error))
    g_message ("What was chosen for the comparison is not kept: %s", error->message);
}

static void
changed_cb (HatsCompareView *self)
{
  g_assert (HATS_IS_COMPARE_VIEW (self));

  hats_compare_bar_get_comparison (self->bar, &self->comparison);
  show_comparison (self);
  keep (self);
}

static void
column_moved_cb (HatsCompareView *self,
                 guint            column,
                 int              step)
{
  g_autoptr(GPtrArray) roles = hats_comparison_list_roles (&self->comparison, self->guide);
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  guint target = (guint) ((int) column + step);
  guint row = hats_compare_grid_get_row (self->grid);

  g_ptr_array_insert (roles, (int) target, g_ptr_array_steal_index (roles, column));
  for (guint i = 0; i < roles->len; i++)
    g_strv_builder_add (ids, hats_role_get_id (roles->pdata[i]));
  g_strfreev (self->comparison.roles);
  self->comparison.roles = g_strv_builder_end (ids);
  hats_comparison_normalise (&self->comparison, self->guide);

  hats_compare_bar_set_comparison (self->bar, &self->comparison);
  show_comparison (self);
  hats_compare_grid_focus_cell (self->grid, row, target);
  keep (self);
}

static HatsSheet *
hats_compare_view_dup_sheet (HatsView *view)
{
  HatsCompareView *self = HATS_COMPARE_VIEW (view);

  hats_comparison_sheet_make_rows (self->sheet);
  return hats_sheet_ref (self->sheet);
}

static void
hats_compare_view_set_narrow (HatsView *view,
                              gboolean  narrow)
{
  HatsCompareView *self = HATS_COMPARE_VIEW (view);

  self->narrow = narrow;
  hats_compare_bar_set_narrow (self->bar, narrow);
  if (self->grid != NULL)
    hats_compare_grid_set_narrow (self->grid, narrow);
}

static void
hats_compare_view_grab_focus (HatsView *view)
{
  HatsCompareView *self = HATS_COMPARE_VIEW (view);

  if (self->grid != NULL)
    hats_compare_grid_focus (self->grid);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->bar), GTK_DIR_TAB_FORWARD);
}

static const char *
hats_compare_view_show_place (HatsView            *view,
                              const HatsFindPlace *place)
{
  HatsCompareView *self = HATS_COMPARE_VIEW (view);
  const HatsTable *table = self->grid != NULL ? hats_sheet_get_block (self->sheet, 0)->table : NULL;

  for (guint i = 0; table != NULL && i < table->rows->len; i++)
    if (g_str_equal (((const HatsRow *) g_ptr_array_index (table->rows, i))->title, place->title))
      {
        hats_view_mark (hats_compare_grid_go_to_row (self->grid, i + 1));
        return NULL;
      }

  return _("The comparison leaves this aspect out: choose other aspects or another lens");
}

static void
view_iface_init (HatsViewInterface *iface)
{
  iface->show_place = hats_compare_view_show_place;
  iface->dup_sheet = hats_compare_view_dup_sheet;
  iface->set_narrow = hats_compare_view_set_narrow;
  iface->grab_focus = hats_compare_view_grab_focus;
}

static void
hats_compare_view_dispose (GObject *object)
{
  HatsCompareView *self = HATS_COMPARE_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->sheet, hats_sheet_unref);
  hats_comparison_clear (&self->comparison);
  hats_comparison_clear (&self->counted);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_compare_view_parent_class)->dispose (object);
}

static void
hats_compare_view_class_init (HatsCompareViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_compare_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
hats_compare_view_init (HatsCompareView *self)
{
  self->nothing = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->nothing), TRUE);
  gtk_widget_set_vexpand (self->nothing, TRUE);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (self->box, "hats-compare");
  gtk_box_append (GTK_BOX (self->box), self->nothing);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
hats_compare_view_new (HatsGuide *guide)
{
  HatsCompareView *self;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  self = g_object_new (HATS_TYPE_COMPARE_VIEW, NULL);
  self->guide = g_object_ref (guide);
  hats_compare_state_load (&self->comparison);
  hats_comparison_normalise (&self->comparison, guide);

  self->bar = HATS_COMPARE_BAR (hats_compare_bar_new (guide));
  hats_compare_bar_set_comparison (self->bar, &self->comparison);
  g_signal_connect_object (self->bar, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_prepend (GTK_BOX (self->box), GTK_WIDGET (self->bar));
  show_comparison (self);

  return GTK_WIDGET (self);
}
