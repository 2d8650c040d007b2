/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-map-tile.h"

#include "hats-role-sign.h"

#define SIGN_SIZE 12

struct _HatsMapTile
{
  GtkWidget  parent_instance;

  GtkWidget *sign;      /* a GtkImage, from the first answer that has one on */
  GtkWidget *mark;      /* a GtkLabel, the same */
  char      *shown;     /* the mark of the answer, NULL before the first */
  HatsTone   tone;
  HatsJob    lean;
  char      *name;
  gboolean   present;
};

G_DEFINE_FINAL_TYPE (HatsMapTile, hats_map_tile, GTK_TYPE_WIDGET)

static void
add_tone_class (GtkWidget *widget,
                HatsTone   tone)
{
  g_autofree char *name = g_strconcat ("hats-tone-", hats_tone_get_id (tone), NULL);

  gtk_widget_add_css_class (widget, name);
}

static void
remove_tone_class (GtkWidget *widget,
                   HatsTone   tone)
{
  g_autofree char *name = g_strconcat ("hats-tone-", hats_tone_get_id (tone), NULL);

  gtk_widget_remove_css_class (widget, name);
}

static gboolean
hats_map_tile_grab_focus (GtkWidget *widget)
{
  return gtk_widget_get_focusable (widget) &&
         (gtk_root_set_focus (gtk_widget_get_root (widget), widget), TRUE);
}

static void
hats_map_tile_dispose (GObject *object)
{
  HatsMapTile *self = HATS_MAP_TILE (object);

  g_clear_pointer (&self->sign, gtk_widget_unparent);
  g_clear_pointer (&self->mark, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_map_tile_parent_class)->dispose (object);
}

static void
hats_map_tile_finalize (GObject *object)
{
  HatsMapTile *self = HATS_MAP_TILE (object);

  g_free (self->shown);
  g_free (self->name);

  G_OBJECT_CLASS (hats_map_tile_parent_class)->finalize (object);
}

static void
hats_map_tile_class_init (HatsMapTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_map_tile_dispose;
  object_class->finalize = hats_map_tile_finalize;
  widget_class->grab_focus = hats_map_tile_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "tile");
}

static void
hats_map_tile_init (HatsMapTile *self)
{
  add_tone_class (GTK_WIDGET (self), self->tone);
}

GtkWidget *
hats_map_tile_new (GtkAccessibleRole role)
{
  return g_object_new (HATS_TYPE_MAP_TILE, "accessible-role", role, NULL);
}

/* Which hat the answer is about, or comes first; NULL where it has no sign. */
static const char *
get_sign (const HatsMapAnswer *answer)
{
  switch (answer->tone)
    {
    case HATS_TONE_PRODUCT:
      return "half-circle";
    case HATS_TONE_PROJECT:
      return "half-square";
    case HATS_TONE_BOTH:
      return answer->lean == HATS_JOB_PROJECT ? "half-square" : "half-circle";
    case HATS_TONE_NONE:
    case HATS_TONE_ONE:
    default:
      return NULL;
    }
}

/* What stands beside the sign, or alone; NULL where the sign says it all. */
static char *
get_text (const HatsMapAnswer *answer)
{
  if (answer->tone == HATS_TONE_PRODUCT || answer->tone == HATS_TONE_PROJECT)
    return NULL;

  /* Of “2P”, the sign stands for the letter. */
  if (answer->tone == HATS_TONE_BOTH)
    return g_utf8_substring (answer->mark, 0, 1);

  return g_strdup (answer->mark);
}

static void
show_sign (HatsMapTile *self,
           const char  *sign)
{
  if (self->sign == NULL && sign != NULL)
    {
      self->sign = g_object_new (GTK_TYPE_IMAGE,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 "pixel-size", SIGN_SIZE,
                                 "hexpand", TRUE,
                                 NULL);
      gtk_widget_insert_before (self->sign, GTK_WIDGET (self), self->mark);
    }
  if (sign != NULL)
    {
      g_autoptr(GdkPaintable) paintable = hats_role_sign_new (sign);

      gtk_image_set_from_paintable (GTK_IMAGE (self->sign), paintable);
    }
  if (self->sign != NULL)
    gtk_widget_set_visible (self->sign, sign != NULL);
}

static void
show_text (HatsMapTile *self,
           const char  *text)
{
  if (self->mark == NULL && text != NULL)
    {
      self->mark = g_object_new (GTK_TYPE_LABEL,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 "hexpand", TRUE,
                                 NULL);
      gtk_widget_set_parent (self->mark, GTK_WIDGET (self));
    }
  if (text != NULL)
    gtk_label_set_text (GTK_LABEL (self->mark), text);
  if (self->mark != NULL)
    gtk_widget_set_visible (self->mark, text != NULL);
}

void
hats_map_tile_set_answer (HatsMapTile         *self,
                          const HatsMapAnswer *answer)
{
  const char *sign;
  g_autofree char *text = NULL;

  g_return_if_fail (HATS_IS_MAP_TILE (self));
  g_return_if_fail (answer != NULL);

  if (g_strcmp0 (self->shown, answer->mark) == 0 && answer->tone == self->tone && answer->lean == self->lean)
    return;

  sign = get_sign (answer);
  text = get_text (answer);
  show_sign (self, sign);
  show_text (self, text);
  /* Two stand close together in the middle, one alone. */
  if (sign != NULL)
    gtk_widget_set_halign (self->sign, text != NULL ? GTK_ALIGN_END : GTK_ALIGN_CENTER);
  if (text != NULL)
    gtk_widget_set_halign (self->mark, sign != NULL ? GTK_ALIGN_START : GTK_ALIGN_CENTER);

  if (answer->tone != self->tone)
    {
      remove_tone_class (GTK_WIDGET (self), self->tone);
      add_tone_class (GTK_WIDGET (self), answer->tone);
    }
  g_free (self->shown);
  self->shown = g_strdup (answer->mark);
  self->tone = answer->tone;
  self->lean = answer->lean;
}

void
hats_map_tile_set_name (HatsMapTile *self,
                        const char  *name)
{
  g_return_if_fail (HATS_IS_MAP_TILE (self));

  if (g_strcmp0 (self->name, name) == 0)
    return;

  g_free (self->name);
  self->name = g_strdup (name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

const char *
hats_map_tile_get_name (HatsMapTile *self)
{
  g_return_val_if_fail (HATS_IS_MAP_TILE (self), NULL);

  return self->name;
}

void
hats_map_tile_set_present (HatsMapTile *self,
                           gboolean     present)
{
  g_return_if_fail (HATS_IS_MAP_TILE (self));

  if (self->present == present)
    return;

  self->present = present;
  if (present)
    gtk_widget_add_css_class (GTK_WIDGET (self), "hats-present");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "hats-present");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, present, -1);
}
