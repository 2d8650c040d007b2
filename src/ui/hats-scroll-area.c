/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-scroll-area.h"

typedef struct {
  GtkAdjustment       *adjustments[2];  /* by orientation */
  GtkScrollablePolicy  policies[2];
  gboolean             moving;          /* what scrolls is not a person */
} HatsScrollAreaPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (HatsScrollArea, hats_scroll_area, GTK_TYPE_WIDGET,
                                  G_ADD_PRIVATE (HatsScrollArea)
                                  G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

enum {
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY
};

static void
value_changed_cb (HatsScrollArea *self,
                  GtkAdjustment  *adjustment)
{
  HatsScrollAreaPrivate *priv = hats_scroll_area_get_instance_private (self);
  gboolean across = adjustment == priv->adjustments[GTK_ORIENTATION_HORIZONTAL];

  g_assert (HATS_IS_SCROLL_AREA (self));

  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (!priv->moving)
    HATS_SCROLL_AREA_GET_CLASS (self)->scrolled (self, across ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
}

static void
drop_adjustment (HatsScrollArea  *self,
                 GtkAdjustment  **place)
{
  if (*place != NULL)
    g_signal_handlers_disconnect_by_func (*place, value_changed_cb, self);
  g_clear_object (place);
}

/* There is always one, as the properties are set when it is made. */
static void
set_adjustment (HatsScrollArea *self,
                GtkOrientation  orientation,
                GtkAdjustment  *adjustment)
{
  HatsScrollAreaPrivate *priv = hats_scroll_area_get_instance_private (self);
  GtkAdjustment **place = &priv->adjustments[orientation];

  drop_adjustment (self, place);
  *place = g_object_ref_sink (adjustment != NULL ? adjustment : gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_object (*place, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
hats_scroll_area_dispose (GObject *object)
{
  HatsScrollArea *self = HATS_SCROLL_AREA (object);
  HatsScrollAreaPrivate *priv = hats_scroll_area_get_instance_private (self);

  drop_adjustment (self, &priv->adjustments[GTK_ORIENTATION_HORIZONTAL]);
  drop_adjustment (self, &priv->adjustments[GTK_ORIENTATION_VERTICAL]);

  G_OBJECT_CLASS (hats_scroll_area_parent_class)->dispose (object);
}

static void
hats_scroll_area_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  HatsScrollAreaPrivate *priv = hats_scroll_area_get_instance_private (HATS_SCROLL_AREA (object));

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, priv->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, priv->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, priv->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, priv->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hats_scroll_area_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  HatsScrollArea *self = HATS_SCROLL_AREA (object);
  HatsScrollAreaPrivate *priv = hats_scroll_area_get_instance_private (self);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      priv->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      priv->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hats_scroll_area_class_init (HatsScrollAreaClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = hats_scroll_area_dispose;
  object_class->get_property = hats_scroll_area_get_property;
  object_class->set_property = hats_scroll_area_set_property;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
hats_scroll_area_init (HatsScrollArea *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkAdjustment *
hats_scroll_area_get_across (HatsScrollArea *self)
{
  HatsScrollAreaPrivate *priv = hats_scroll_area_get_instance_private (self);

  g_return_val_if_fail (HATS_IS_SCROLL_AREA (self), NULL);

  return priv->adjustments[GTK_ORIENTATION_HORIZONTAL];
}

GtkAdjustment *
hats_scroll_area_get_down (HatsScrollArea *self)
{
  HatsScrollAreaPrivate *priv = hats_scroll_area_get_instance_private (self);

  g_return_val_if_fail (HATS_IS_SCROLL_AREA (self), NULL);

  return priv->adjustments[GTK_ORIENTATION_VERTICAL];
}

void
hats_scroll_area_configure (HatsScrollArea *self,
                            GtkOrientation  orientation,
                            double          value,
                            double          upper,
                            double          step,
                            double          page)
{
  HatsScrollAreaPrivate *priv = hats_scroll_area_get_instance_private (self);

  g_return_if_fail (HATS_IS_SCROLL_AREA (self));

  priv->moving = TRUE;
  gtk_adjustment_configure (priv->adjustments[orientation], value, 0, MAX (upper, page), step, page * 0.9, page);
  priv->moving = FALSE;
}

void
hats_scroll_area_move_down (HatsScrollArea *self,
                            double          value)
{
  HatsScrollAreaPrivate *priv = hats_scroll_area_get_instance_private (self);

  g_return_if_fail (HATS_IS_SCROLL_AREA (self));

  priv->moving = TRUE;
  gtk_adjustment_set_value (priv->adjustments[GTK_ORIENTATION_VERTICAL], value);
  priv->moving = FALSE;
}
