/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-link.h"

#include <string.h>

#include "hats-link.h"

typedef struct {
  int   from, to;       /* bytes of the layout's text */
  char *destination;    /* see HatsItem */
  guint number;         /* of the note that it leads to, or 0 */
} Link;

static GQuark
get_quark (void)
{
  return g_quark_from_static_string ("hats-page-links");
}

static void
link_clear (gpointer data)
{
  g_free (((Link *) data)->destination);
}

/* Takes @destination. */
static void
add_link (PangoLayout *layout,
          gsize        from,
          gsize        to,
          char        *destination,
          guint        number)
{
  GArray *links = g_object_get_qdata (G_OBJECT (layout), get_quark ());
  Link link = { (int) from, (int) to, destination, number };

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
    add_link (layout, from, to, g_strdup_printf ("dest='note-%u'", number), number);
}

void
hats_page_link_note_back (HatsPageBuilder *self,
                          PangoLayout     *layout,
                          gsize            from,
                          guint            number)
{
  const char *text = pango_layout_get_text (layout);
  gsize to = from;

  while (g_ascii_isdigit (text[to]))
    to++;
  if (self->cited[number])
    add_link (layout, from, to, g_strdup_printf ("dest='cited-%u'", number), 0);
}

void
hats_page_link_to_address (PangoLayout *layout,
                           gsize        from,
                           gsize        to,
                           const char  *address)
{
  g_autofree char *uri = hats_link_from_address (address);

  if (uri != NULL)
    add_link (layout, from, to, g_strdup_printf ("uri='%s'", uri), 0);
}

void
hats_page_link_to_target (PangoLayout *layout,
                          const char  *name)
{
  add_link (layout, 0, strlen (pango_layout_get_text (layout)), g_strdup_printf ("dest='%s'", name), 0);
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

static void
place_target_at (HatsPageBuilder *self,
                 const char      *name,
                 double           y)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_TARGET, self->left, y);

  item->name = g_strdup (name);
  /* As wide as the text, so that its left edge is the text's in both directions. */
  item->width = self->right - self->left;
}

void
hats_page_place_target (HatsPageBuilder *self,
                        const char      *name)
{
  place_target_at (self, name, self->y);
}

void
hats_page_place_note_target (HatsPageBuilder *self,
                             guint            number)
{
  g_autofree char *name = g_strdup_printf ("note-%u", number);

  hats_page_place_target (self, name);
}

/* Makes a place where a note is cited the one that it leads back to, if it is the first. */
static void
place_citation (HatsPageBuilder *self,
                guint            number,
                double           y)
{
  g_autofree char *name = g_strdup_printf ("cited-%u", number);

  if (number == 0 || self->cited[number])
    return;

  self->cited[number] = TRUE;
  place_target_at (self, name, y);
}

/* How far right of its layout's left edge a line begins. */
static int
get_line_start (PangoLayoutLine *line)
{
  g_autofree int *ranges = NULL;
  int n_ranges;
  int start;

  pango_layout_line_get_x_ranges (line, line->start_index, line->start_index + line->length, &ranges, &n_ranges);
  start = n_ranges > 0 ? ranges[0] : 0;
  for (int i = 1; i < n_ranges; i++)
    start = MIN (start, ranges[2 * i]);

  return start;
}

/* Links the text of a line from @from to @to. Where both directions meet, it may stand in several pieces. */
static void
place_link (HatsPageBuilder *self,
            PangoLayoutLine *line,
            int              from,
            int              to,
            const char      *destination,
            double           x,
            double           y)
{
  gboolean mirrored = pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL;
  int start = get_line_start (line);
  PangoRectangle extents;
  g_autofree int *ranges = NULL;
  int n_ranges;

  pango_layout_line_get_extents (line, NULL, &extents);
  pango_layout_line_get_x_ranges (line, from, to, &ranges, &n_ranges);
  for (int i = 0, next; i < n_ranges; i = next)
    {
      int left = ranges[2 * i] - start;
      int width, offset;
      HatsItem *item;

      /* Pieces in different fonts that touch are one. */
      for (next = i + 1; next < n_ranges && ranges[2 * next] == ranges[2 * next - 1]; next++)
        ;
      width = ranges[2 * next - 1] - ranges[2 * i];
      /* The page is mirrored when all is placed, and the line itself is not. */
      offset = mirrored ? extents.width - left - width : left;
      item = hats_page_add_item (self, HATS_ITEM_LINK, x + (double) offset / PANGO_SCALE, y + (double) extents.y / PANGO_SCALE);

      item->destination = g_strdup (destination);
      item->width = (double) width / PANGO_SCALE;
      item->height = (double) extents.height / PANGO_SCALE;
    }
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

  if (links == NULL)
    return;

  layout_line = pango_layout_get_line_readonly (layout, line);
  for (guint i = 0; i < links->len; i++)
    {
      const Link *link = &g_array_index (links, Link, i);
      int from = MAX (link->from, layout_line->start_index);
      int to = MIN (link->to, layout_line->start_index + layout_line->length);

      if (from >= to)
        continue;

      /* A viewer shows what is below the place: the whole line. */
      place_citation (self, link->number, y - self->paper->text_size);
      place_link (self, layout_line, from, to, link->destination, x, y);
    }
}
