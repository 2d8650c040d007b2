/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-mirror-marks.h"

#include "hats-role-sign.h"

/* The hats' colours: full for lines, faint behind words, whose own colour stays the theme's and readable. */
static const GdkRGBA product_color = { 0.110f, 0.443f, 0.847f, 1.0f };
static const GdkRGBA project_color = { 0.902f, 0.380f, 0.0f, 1.0f };
#define FAINT 0.22f

/* GTK takes time by the square of the tags in a line: a line without end must not stop the window. */
#define MARKS_PER_LINE 200

/* A longer title may need more than one line in the legend. */
#define TITLE_CHARS 16

static gboolean
is_project (HatsRole *role)
{
  return g_str_equal (hats_role_get_sign (role), "half-square");
}

static const GdkRGBA *
get_color (HatsRole *role)
{
  return is_project (role) ? &project_color : &product_color;
}

static PangoUnderline
get_underline (HatsRole *role)
{
  return is_project (role) ? PANGO_UNDERLINE_DOUBLE : PANGO_UNDERLINE_SINGLE;
}

static PangoStyle
get_style (HatsRole *role)
{
  return is_project (role) ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL;
}

void
hats_mirror_marks_prepare (GtkTextBuffer *buffer,
                           HatsGuide     *guide)
{
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (guide));

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);
      GdkRGBA faint = *get_color (role);

      if (!hats_mirror_has_terms (role))
        continue;

      faint.alpha = FAINT;
      gtk_text_buffer_create_tag (buffer, hats_role_get_id (role),
                                  "background-rgba", &faint,
                                  "underline", get_underline (role),
                                  "underline-rgba", get_color (role),
                                  "style", get_style (role),
                                  NULL);
    }
}

static guint16
scale (float part)
{
  return (guint16) (part * 65535.0f);
}

static PangoAttrList *
make_attributes (HatsRole *role)
{
  const GdkRGBA *color = get_color (role);
  guint16 red = scale (color->red), green = scale (color->green), blue = scale (color->blue);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_background_new (red, green, blue));
  pango_attr_list_insert (attributes, pango_attr_background_alpha_new (scale (FAINT)));
  pango_attr_list_insert (attributes, pango_attr_underline_new (get_underline (role)));
  pango_attr_list_insert (attributes, pango_attr_underline_color_new (red, green, blue));
  pango_attr_list_insert (attributes, pango_attr_style_new (get_style (role)));

  return attributes;
}

void
hats_mirror_marks_add_legend (HatsWrapBox *box,
                              HatsGuide   *guide)
{
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (guide));

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);
      g_autoptr(PangoAttrList) attributes = make_attributes (role);
      GtkWidget *item, *label;

      if (!hats_mirror_has_terms (role))
        continue;

      item = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      label = gtk_label_new (hats_role_get_title (role));
      gtk_label_set_attributes (GTK_LABEL (label), attributes);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_width_chars (GTK_LABEL (label), (int) MIN (g_utf8_strlen (hats_role_get_title (role), -1), TITLE_CHARS));
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_box_append (GTK_BOX (item), hats_role_sign_new_image (hats_role_get_sign (role)));
      gtk_box_append (GTK_BOX (item), label);
      gtk_widget_set_parent (item, GTK_WIDGET (box));
    }
}

/* Goes on from @iter, which stands at byte @from, to byte @to. */
static void
move (GtkTextIter *iter,
      const char  *text,
      gsize        from,
      gsize        to)
{
  gtk_text_iter_forward_chars (iter, (int) g_utf8_strlen (text + from, (gssize) (to - from)));
}

/* Where the last mark ended. */
typedef struct {
  GtkTextBuffer *buffer;
  const char    *text;
  GtkTextIter    iter;
  gsize          position;    /* of @iter, in bytes */
  guint          line;
  guint          n_in_line;
} Place;

static void
apply (Place                *place,
       const HatsMirrorMark *mark)
{
  GtkTextIter end;

  move (&place->iter, place->text, place->position, mark->start);
  end = place->iter;
  move (&end, place->text, mark->start, mark->end);
  gtk_text_buffer_apply_tag_by_name (place->buffer, hats_role_get_id (mark->role), &place->iter, &end);
  place->iter = end;
  place->position = mark->end;
}

static void
apply_duty (Place                *place,
            const HatsMirrorDuty *duty)
{
  if (duty->line != place->line)
    place->n_in_line = 0;
  place->line = duty->line;

  for (guint i = 0; i < duty->marks->len && place->n_in_line < MARKS_PER_LINE; i++, place->n_in_line++)
    apply (place, &g_array_index (duty->marks, HatsMirrorMark, i));
}

void
hats_mirror_marks_apply (GtkTextBuffer    *buffer,
                         const HatsMirror *mirror)
{
  Place place = { .buffer = buffer };
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &place.iter, &end);
  gtk_text_buffer_remove_all_tags (buffer, &place.iter, &end);
  if (mirror == NULL)
    return;

  place.text = g_bytes_get_data (mirror->text, NULL);
  for (guint i = 0; i < mirror->duties->len; i++)
    apply_duty (&place, hats_mirror_get_duty (mirror, i));
}
