/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-bar.h"

#include "hats-compare-sets.h"
#include "hats-order-list.h"

struct _HatsCompareBar
{
  GtkWidget        parent_instance;

  HatsGuide       *guide;
  HatsComparison   comparison;
  gboolean         updating;
  gboolean         filled;      /* the lists have what is compared now: not before they are seen */

  GtkWidget       *box;
  GtkToggleButton *all;
  GtkToggleButton *different;
  GtkToggleButton *shared;
  GtkWidget       *popover;
  HatsOrderList   *roles;
  HatsOrderList   *aspects;
  GtkPopover      *sets_popover;
  HatsCompareSets *sets;
  GtkLabel        *summary;
};

G_DEFINE_FINAL_TYPE (HatsCompareBar, hats_compare_bar, GTK_TYPE_WIDGET)

enum {
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
emit_changed (HatsCompareBar *self)
{
  hats_comparison_normalise (&self->comparison, self->guide);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Of a lens that is left and one that is taken, the second says it. */
static void
toggled_cb (HatsCompareBar  *self,
            GtkToggleButton *button)
{
  g_assert (HATS_IS_COMPARE_BAR (self));

  if (self->updating || !gtk_toggle_button_get_active (button))
    return;

  self->comparison.lens = button == self->different ? HATS_LENS_DIFFERENT :
                          button == self->shared ? HATS_LENS_SHARED :
                          HATS_LENS_ALL;
  emit_changed (self);
}

static void
list_changed_cb (HatsCompareBar *self)
{
  g_assert (HATS_IS_COMPARE_BAR (self));

  if (self->updating)
    return;

  g_strfreev (self->comparison.roles);
  g_strfreev (self->comparison.aspects);
  self->comparison.roles = hats_order_list_dup_chosen (self->roles);
  self->comparison.aspects = hats_order_list_dup_chosen (self->aspects);
  emit_changed (self);
}

static void
popover_show_cb (HatsCompareBar *self)
{
  g_assert (HATS_IS_COMPARE_BAR (self));

  if (self->filled)
    return;

  self->updating = TRUE;
  hats_order_list_set_roles (self->roles, self->guide, (const char * const *) self->comparison.roles);
  hats_order_list_set_aspects (self->aspects, self->guide, (const char * const *) self->comparison.aspects);
  self->updating = FALSE;
  self->filled = TRUE;
  /* GTK has looked for something to focus before there was anything. */
  gtk_widget_child_focus (self->popover, GTK_DIR_TAB_FORWARD);
}

static void
sets_show_cb (HatsCompareBar *self)
{
  g_assert (HATS_IS_COMPARE_BAR (self));

  hats_compare_sets_open (self->sets, &self->comparison);
}

static void
recalled_cb (HatsCompareBar *self,
             HatsComparison *comparison)
{
  g_assert (HATS_IS_COMPARE_BAR (self));

  hats_compare_bar_set_comparison (self, comparison);
  gtk_popover_popdown (self->sets_popover);
  emit_changed (self);
}

static void
hats_compare_bar_dispose (GObject *object)
{
  HatsCompareBar *self = HATS_COMPARE_BAR (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  hats_comparison_clear (&self->comparison);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_compare_bar_parent_class)->dispose (object);
}

static void
hats_compare_bar_class_init (HatsCompareBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_compare_bar_dispose;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (HATS_TYPE_COMPARE_SETS);
  g_type_ensure (HATS_TYPE_ORDER_LIST);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-compare-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, box);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, all);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, different);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, shared);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, popover);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, roles);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, aspects);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, sets);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, sets_popover);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, summary);
  gtk_widget_class_bind_template_callback (widget_class, list_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_show_cb);
  gtk_widget_class_bind_template_callback (widget_class, recalled_cb);
  gtk_widget_class_bind_template_callback (widget_class, sets_show_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
hats_compare_bar_init (HatsCompareBar *self)
{
  self->updating = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->updating = FALSE;
}

GtkWidget *
hats_compare_bar_new (HatsGuide *guide)
{
  HatsCompareBar *self;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  self = g_object_new (HATS_TYPE_COMPARE_BAR, NULL);
  self->guide = g_object_ref (guide);

  return GTK_WIDGET (self);
}

void
hats_compare_bar_set_comparison (HatsCompareBar       *self,
                                 const HatsComparison *comparison)
{
  GtkToggleButton *lenses[] = { self->all, self->different, self->shared };

  g_return_if_fail (HATS_IS_COMPARE_BAR (self));
  g_return_if_fail (comparison != NULL);

  hats_comparison_clear (&self->comparison);
  hats_comparison_copy (comparison, &self->comparison);
  self->updating = TRUE;
  gtk_toggle_button_set_active (lenses[comparison->lens], TRUE);
  self->updating = FALSE;

  self->filled = FALSE;
  if (gtk_widget_get_visible (self->popover))
    popover_show_cb (self);
}

void
hats_compare_bar_get_comparison (HatsCompareBar *self,
                                 HatsComparison *comparison)
{
  g_return_if_fail (HATS_IS_COMPARE_BAR (self));
  g_return_if_fail (comparison != NULL);

  hats_comparison_clear (comparison);
  hats_comparison_copy (&self->comparison, comparison);
}

void
hats_compare_bar_set_summary (HatsCompareBar *self,
                              const char     *summary)
{
  g_return_if_fail (HATS_IS_COMPARE_BAR (self));

  gtk_label_set_label (self->summary, summary);
}

void
hats_compare_bar_set_narrow (HatsCompareBar *self,
                             gboolean        narrow)
{
  g_return_if_fail (HATS_IS_COMPARE_BAR (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}
