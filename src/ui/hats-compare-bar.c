/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-bar.h"

#include "hats-order-list.h"

struct _HatsCompareBar
{
  GtkWidget        parent_instance;

  HatsGuide       *guide;
  gboolean         updating;

  GtkWidget       *box;
  GtkToggleButton *all;
  GtkToggleButton *different;
  GtkToggleButton *shared;
  HatsOrderList   *roles;
  HatsOrderList   *aspects;
  GtkLabel        *summary;
};

G_DEFINE_FINAL_TYPE (HatsCompareBar, hats_compare_bar, GTK_TYPE_WIDGET)

enum {
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
changed_cb (HatsCompareBar *self)
{
  g_assert (HATS_IS_COMPARE_BAR (self));

  if (!self->updating)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Of a lens that is left and one that is taken, the second says it. */
static void
toggled_cb (HatsCompareBar  *self,
            GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    changed_cb (self);
}

static void
hats_compare_bar_dispose (GObject *object)
{
  HatsCompareBar *self = HATS_COMPARE_BAR (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
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

  g_type_ensure (HATS_TYPE_ORDER_LIST);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-compare-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, box);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, all);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, different);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, shared);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, roles);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, aspects);
  gtk_widget_class_bind_template_child (widget_class, HatsCompareBar, summary);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
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

  self->updating = TRUE;
  gtk_toggle_button_set_active (lenses[comparison->lens], TRUE);
  hats_order_list_set_roles (self->roles, self->guide, (const char * const *) comparison->roles);
  hats_order_list_set_aspects (self->aspects, self->guide, (const char * const *) comparison->aspects);
  self->updating = FALSE;
}

void
hats_compare_bar_get_comparison (HatsCompareBar *self,
                                 HatsComparison *comparison)
{
  g_return_if_fail (HATS_IS_COMPARE_BAR (self));
  g_return_if_fail (comparison != NULL);

  hats_comparison_clear (comparison);
  if (gtk_toggle_button_get_active (self->different))
    comparison->lens = HATS_LENS_DIFFERENT;
  if (gtk_toggle_button_get_active (self->shared))
    comparison->lens = HATS_LENS_SHARED;
  comparison->roles = hats_order_list_dup_chosen (self->roles);
  comparison->aspects = hats_order_list_dup_chosen (self->aspects);
  hats_comparison_normalise (comparison, self->guide);
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
