/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-role-sign.h"

#include "hats-sign.h"

struct _HatsRoleSign
{
  GObject  parent_instance;

  char    *sign;
};

static void paintable_iface_init (GdkPaintableInterface *iface);
static void symbolic_iface_init (GtkSymbolicPaintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsRoleSign, hats_role_sign, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, paintable_iface_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SYMBOLIC_PAINTABLE, symbolic_iface_init))

static void
hats_role_sign_snapshot_symbolic (GtkSymbolicPaintable *paintable,
                                  GdkSnapshot          *snapshot,
                                  double                width,
                                  double                height,
                                  const GdkRGBA        *colors,
                                  gsize                 n_colors)
{
  HatsRoleSign *self = HATS_ROLE_SIGN (paintable);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  cairo_t *cr = gtk_snapshot_append_cairo (GTK_SNAPSHOT (snapshot), &bounds);

  if (n_colors > GTK_SYMBOLIC_COLOR_FOREGROUND)
    gdk_cairo_set_source_rgba (cr, &colors[GTK_SYMBOLIC_COLOR_FOREGROUND]);
  hats_sign_draw (cr, self->sign, 0, 0, MIN (width, height));
  cairo_destroy (cr);
}

static void
hats_role_sign_snapshot (GdkPaintable *paintable,
                         GdkSnapshot  *snapshot,
                         double        width,
                         double        height)
{
  hats_role_sign_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (paintable), snapshot, width, height, NULL, 0);
}

static int
hats_role_sign_get_intrinsic_size (GdkPaintable *paintable)
{
  return 16;
}

static void
paintable_iface_init (GdkPaintableInterface *iface)
{
  iface->snapshot = hats_role_sign_snapshot;
  iface->get_intrinsic_width = hats_role_sign_get_intrinsic_size;
  iface->get_intrinsic_height = hats_role_sign_get_intrinsic_size;
}

static void
symbolic_iface_init (GtkSymbolicPaintableInterface *iface)
{
  iface->snapshot_symbolic = hats_role_sign_snapshot_symbolic;
}

static void
hats_role_sign_finalize (GObject *object)
{
  HatsRoleSign *self = HATS_ROLE_SIGN (object);

  g_free (self->sign);

  G_OBJECT_CLASS (hats_role_sign_parent_class)->finalize (object);
}

static void
hats_role_sign_class_init (HatsRoleSignClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_role_sign_finalize;
}

static void
hats_role_sign_init (HatsRoleSign *self)
{
}

GdkPaintable *
hats_role_sign_new (const char *sign)
{
  HatsRoleSign *self;

  g_return_val_if_fail (sign != NULL, NULL);

  self = g_object_new (HATS_TYPE_ROLE_SIGN, NULL);
  self->sign = g_strdup (sign);

  return GDK_PAINTABLE (self);
}

GtkWidget *
hats_role_sign_new_image (const char *sign)
{
  g_autoptr(GdkPaintable) paintable = hats_role_sign_new (sign);
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "paintable", paintable,
                                   NULL);

  gtk_widget_add_css_class (image, "hats-sign");
  if (g_str_equal (sign, "half-circle"))
    gtk_widget_add_css_class (image, "hats-product");
  else if (g_str_equal (sign, "half-square"))
    gtk_widget_add_css_class (image, "hats-project");

  return image;
}
