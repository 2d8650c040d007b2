/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-link.h"

#include "hats-link.h"

typedef struct {
  int   from, to;       /* bytes of the layout's text */
  char *target;         /* attributes of a PDF link */
} Link;

static GQuark
get_quark (void)
{
  return g_quark_from_static_string ("hats-page-links");
}

static void
link_clear (gpointer data)
{
  g_free (((Link *) data)->target);
}

/* Takes @target. */
static void
add_link (PangoLayout *layout,
          gsize        from,
          gsize        to,
          char        *target)
{
  GArray *links = g_object_get_qdata (G_OBJECT (layout), get_quark ());
  Link link = { (int) from, (int) to, target };

  if (links == NULL)
    {
      links = g_array_new (FALSE, FALSE, sizeof (Link));
      g_array_set_clear_func (links, link_clear);
      g_object_set_qdata_full (G_OBJECT (layout), get_quark (), links, (GDestroyNotify) g_array_unref);
    }
  g_array_append_val (links, link);
}

static void
link_to_note (HatsPageBuilder *self,
              PangoLayout     *layout,
              gsize            from,
              gsize            to,
              guint            number)
{
  /* A link to nowhere would cost the whole PDF. */
  if (number >= 1 && number <= self->sheet->notes->len)
    add_link (layout, from, to, g_strdup_printf ("dest='note-%u'", number));
}

void
hats_page_link_to_address (PangoLayout *layout,
                           gsize        from,
                           gsize        to,
                           const char  *address)
{
  g_autofree char *uri = hats_link_from_address (address);

  if (uri != NULL)
    add_link (layout, from, to, g_strdup_printf ("uri='%s'", uri));
}

void
hats_page_link_notes (HatsPageBuilder *self,
                      PangoLayout     *layout,
                      const HatsText  *text,
                      gsize            from)
{
  const char *start = pango_layout_get_text (layout);
  const char *p = start + from;

  for (guint i = 0; i < text->notes->len; i++)
    {
      const char *number;

      while (*p != '\0' && !g_ascii_isdigit (*p))
        p++;
      number = p;
      while (g_ascii_isdigit (*p))
        p++;
      link_to_note (self, layout, (gsize) (number - start), (gsize) (p - start), g_array_index (text->notes, guint, i));
    }
}

/* Numbers for cairo: a point, whatever the locale. */
static void
append_number (GString *out,
               double   number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (out, " %s", g_ascii_formatd (text, sizeof text, "%.2f", number));
}

/* A tag around nothing: what it marks is told by its attributes. @name is a constant. */
static void
place_tag (HatsPageBuilder *self,
           const char      *name,
           const GString   *attributes)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_TAG_BEGIN, 0, 0);

  item->tag = name;
  item->attributes = g_strdup (attributes->str);
  hats_page_end_tag (self, name);
}

void
hats_page_place_note_target (HatsPageBuilder *self,
                             guint            number)
{
  g_autoptr(GString) attributes = g_string_new (NULL);

  g_string_printf (attributes, "name='note-%u' x=", number);
  append_number (attributes, self->left);
  g_string_append (attributes, " y=");
  append_number (attributes, self->y);
  place_tag (self, CAIRO_TAG_DEST, attributes);
}

/* A link on a part of a line that goes from @left to @right of its beginning, in pango's units. */
static void
place_link (HatsPageBuilder      *self,
            const char           *target,
            double                x,
            double                y,
            const PangoRectangle *extents,
            int                   left,
            int                   right)
{
  g_autoptr(GString) attributes = g_string_new (target);

  g_string_append (attributes, " rect=[");
  append_number (attributes, x + (double) left / PANGO_SCALE);
  append_number (attributes, y + (double) extents->y / PANGO_SCALE);
  append_number (attributes, (double) (right - left) / PANGO_SCALE);
  append_number (attributes, (double) extents->height / PANGO_SCALE);
  g_string_append (attributes, " ]");
  place_tag (self, CAIRO_TAG_LINK, attributes);
}

void
hats_page_place_links (HatsPageBuilder *self,
                       PangoLayout     *layout,
                       int              line,
                       double           x,
                       double           y)
{
  GArray *links = g_object_get_qdata (G_OBJECT (layout), get_quark ());
  PangoLayoutLine *layout_line;
  PangoRectangle extents;

  if (links == NULL)
    return;

  layout_line = pango_layout_get_line_readonly (layout, line);
  pango_layout_line_get_extents (layout_line, NULL, &extents);
  for (guint i = 0; i < links->len; i++)
    {
      const Link *link = &g_array_index (links, Link, i);
      int from = MAX (link->from, layout_line->start_index);
      int to = MIN (link->to, layout_line->start_index + layout_line->length);
      int left, right;

      if (from >= to)
        continue;

      /* A piece of one direction, as numbers and addresses are. */
      pango_layout_line_index_to_x (layout_line, from, FALSE, &left);
      pango_layout_line_index_to_x (layout_line, to, FALSE, &right);
      place_link (self, link->target, x, y, &extents, MIN (left, right), MAX (left, right));
    }
}
