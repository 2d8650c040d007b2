/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-cursor.h"

#include <string.h>

#include "hats-escape.h"
#include "hats-page-link.h"

/* In bytes: more than stand on a line. */
#define LONG_WORD 2000
#define LINE_SEPARATOR "\342\200\250"

HatsItem *
hats_page_add_item (HatsPageBuilder *self,
                    HatsItemKind     kind,
                    double           x,
                    double           y)
{
  HatsItem *item = g_new0 (HatsItem, 1);

  item->kind = kind;
  item->page = self->page;
  item->x = x;
  item->y = y;
  g_ptr_array_add (self->items, item);

  return item;
}

void
hats_page_begin_tag (HatsPageBuilder *self,
                     const char      *name)
{
  hats_page_add_item (self, HATS_ITEM_TAG_BEGIN, 0, 0)->tag = name;
}

void
hats_page_end_tag (HatsPageBuilder *self,
                   const char      *name)
{
  hats_page_add_item (self, HATS_ITEM_TAG_END, 0, 0)->tag = name;
}

double
hats_page_get_gap (HatsPageBuilder *self,
                   double           factor)
{
  return self->paper->text_size * factor * self->tightness;
}

double
hats_page_ease (HatsPageBuilder *self,
                double           least,
                double           most)
{
  return least + (most - least) * (self->tightness - LEAST_TIGHTNESS) / (1.0 - LEAST_TIGHTNESS);
}

double
hats_page_get_blank_height (HatsPageBuilder *self)
{
  return MAX (self->paper->text_size * BLANK_HEIGHT, LEAST_BLANK);
}

void
hats_page_add_blank (HatsPageBuilder *self,
                     double           x,
                     double           y,
                     double           width)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_RULE, x, y);

  item->width = width;
  item->height = 0.4;
  item->ink = HATS_INK_GREY;
}

void
hats_page_add_sign (HatsPageBuilder *self,
                    const char      *sign,
                    double           x,
                    double           y,
                    double           size)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_SIGN, x, y);

  item->name = g_strdup (sign);
  item->width = item->height = size;
  item->ink = g_str_equal (sign, "half-circle") ? HATS_INK_PRODUCT
            : g_str_equal (sign, "half-square") ? HATS_INK_PROJECT : HATS_INK_BLACK;
}

void
hats_page_add_box (HatsPageBuilder *self,
                   double           x,
                   double           baseline)
{
  double size = self->paper->text_size;
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_BOX, x, baseline - size * 0.85);

  item->width = item->height = size;
}

void
hats_page_add_rule (HatsPageBuilder *self,
                    double           y,
                    double           thickness,
                    HatsInk          ink)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_RULE, self->left, y);

  item->width = self->right - self->left;
  item->height = thickness;
  item->ink = ink;
}

char *
hats_page_make_text (const char *text)
{
  char *clean = g_strdup (text);

  /* Noncharacters cost the whole PDF, since cairo takes them for no UTF-8. Positions in the text stay: three bytes of the four or three are the replacement character. */
  for (char *p = clean; *p != '\0'; p = g_utf8_next_char (p))
    if ((guchar) *p >= 0xef && hats_escape_is_noncharacter (g_utf8_get_char (p)))
      {
        if ((guchar) *p >= 0xf0)
          p[3] = ' ';
        memcpy (p, "\357\277\275", 3);
      }

  return clean;
}

/* A layout of what is not too long for pango. */
static PangoLayout *
make_plain_layout (HatsPageBuilder *self,
                   const char      *text,
                   gsize            length,
                   double           size,
                   gboolean         bold,
                   double           width)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_font_description_set_size (self->font, (int) (size * PANGO_SCALE));
  pango_font_description_set_weight (self->font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, self->font);
  pango_layout_set_width (layout, (int) (MAX (width, LEAST_WIDTH) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (layout, (float) hats_page_ease (self, 1.0, LEADING));
  pango_layout_set_text (layout, text, (int) length);

  return layout;
}

/* Appends a word with its lines parted, but for the last. */
static void
append_parted (HatsPageBuilder *self,
               GString         *out,
               const char      *word,
               gsize            length,
               double           size,
               gboolean         bold,
               double           width)
{
  while (length > LONG_WORD)
    {
      gsize piece = (gsize) (g_utf8_find_prev_char (word, word + LONG_WORD + 1) - word);
      g_autoptr(PangoLayout) layout = make_plain_layout (self, word, piece, size, bold, width);
      int count = pango_layout_get_line_count (layout);

      for (int i = 0; i + 1 < count; i++)
        {
          const PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);

          g_string_append_len (out, word + line->start_index, line->length);
          g_string_append (out, LINE_SEPARATOR);
        }
      /* The last goes on with the next piece, unless it is all of this one: what has no width is endless. */
      if (count > 1)
        piece = (gsize) pango_layout_get_line_readonly (layout, count - 1)->start_index;
      else
        g_string_append_len (out, word, (gssize) piece);
      word += piece;
      length -= piece;
    }
  g_string_append_len (out, word, (gssize) length);
}

static gboolean
is_separator (const char *p)
{
  return strncmp (p, LINE_SEPARATOR, strlen (LINE_SEPARATOR)) == 0;
}

static gsize
get_word_length (const char *word)
{
  const char *p = word;

  while (*p != '\0' && *p != ' ' && *p != '\n' && !is_separator (p))
    p++;

  return (gsize) (p - word);
}

/* Pango shapes all that is left of a word for each line that it breaks it into. So that this takes no longer than the word is
 * long, endless words are parted where their lines end. Returns NULL for text without such words. */
static char *
part_long_words (HatsPageBuilder *self,
                 const char      *text,
                 double           size,
                 gboolean         bold,
                 double           width)
{
  g_autoptr(GString) out = NULL;
  const char *done = text;

  for (const char *word = text; *word != '\0';)
    {
      gsize length = get_word_length (word);

      if (length > 2 * LONG_WORD)
        {
          if (out == NULL)
            out = g_string_new (NULL);
          g_string_append_len (out, done, word - done);
          append_parted (self, out, word, length, size, bold, width);
          done = word + length;
        }
      word += length;
      if (*word != '\0')
        word = g_utf8_next_char (word);
    }
  if (out == NULL)
    return NULL;

  g_string_append (out, done);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

PangoLayout *
hats_page_make_layout (HatsPageBuilder *self,
                       const char      *text,
                       double           size,
                       gboolean         bold,
                       double           width)
{
  g_autofree char *clean = hats_page_make_text (text);
  g_autofree char *parted = part_long_words (self, clean, size, bold, width);
  const char *whole = parted != NULL ? parted : clean;

  return make_plain_layout (self, whole, strlen (whole), size, bold, width);
}

static void
add_attribute (PangoAttrList  *attributes,
               PangoAttribute *attribute,
               gsize           from,
               gsize           to)
{
  attribute->start_index = (guint) from;
  attribute->end_index = (guint) to;
  pango_attr_list_insert (attributes, attribute);
}

/* Makes the spaces from @start on narrow ones that do not break. */
static void
keep_together (GString *text,
               gsize    start)
{
  g_autofree char *end = g_strdup (text->str + start);
  g_auto(GStrv) words = g_strsplit (end, " ", -1);
  g_autofree char *joined = g_strjoinv ("\u202f", words);

  g_string_truncate (text, start);
  g_string_append (text, joined);
}

/* A statement with its mark and the raised numbers of its notes. */
PangoLayout *
hats_page_make_statement (HatsPageBuilder *self,
                          const HatsText  *text,
                          double           size,
                          double           width)
{
  g_autofree char *mark = hats_text_format_mark (text);
  g_autofree char *notes = hats_text_format_notes (text);
  g_autofree char *parted = part_long_words (self, text->text, size, FALSE, width);
  g_autoptr(GString) composed = g_string_new (parted != NULL ? parted : text->text);
  PangoAttrList *attributes;
  PangoLayout *layout;
  gsize notes_start;

  if (mark == NULL && notes == NULL)
    return hats_page_make_layout (self, text->text, size, FALSE, width);

  attributes = pango_attr_list_new ();
  if (mark != NULL)
    {
      gsize from = composed->len;

      g_string_append_printf (composed, " %s", mark);
      add_attribute (attributes, pango_attr_scale_new (SMALL_SIZE), from, composed->len);
    }
  notes_start = composed->len;
  if (notes != NULL)
    {
      /* Narrow spaces that do not break keep the numbers with their word. */
      g_string_append_printf (composed, " %s", notes);
      keep_together (composed, notes_start);
      add_attribute (attributes, pango_attr_scale_new (0.65), notes_start, composed->len);
      add_attribute (attributes, pango_attr_rise_new ((int) (size * 0.35 * PANGO_SCALE)), notes_start, composed->len);
    }

  layout = hats_page_make_layout (self, composed->str, size, FALSE, width);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  hats_page_link_notes (self, layout, text, notes_start);

  return layout;
}

PangoLayout *
hats_page_make_dissent (HatsPageBuilder *self,
                        const HatsText  *text,
                        double           width)
{
  g_autofree char *dissent = hats_text_format_dissent (text);
  const char *bracket;
  PangoLayout *layout;

  if (dissent == NULL)
    return NULL;

  layout = hats_page_make_layout (self, dissent, self->paper->text_size * SMALL_SIZE, FALSE, width);
  bracket = strrchr (dissent, '[');
  if (text->dissent->notes->len > 0 && bracket != NULL)
    hats_page_link_notes (self, layout, text->dissent, (gsize) (bracket - dissent));

  return layout;
}

static HatsItem *
get_item (HatsPageBuilder *self,
          guint            index)
{
  return g_ptr_array_index (self->items, index);
}

/* Whether headings stand on the page that nothing stands below, but begins of tags from @end on. */
static gboolean
ends_with_heading (HatsPageBuilder *self,
                   guint            end)
{
  return self->kept_item < self->kept_end && self->kept_end == end && get_item (self, self->kept_item)->page == self->page;
}

void
hats_page_begin_heading (HatsPageBuilder *self)
{
  /* A heading below another belongs to it. */
  if (ends_with_heading (self, self->items->len))
    return;

  self->kept_item = self->items->len;
  self->kept_heading = self->headings->len;
  self->kept_y = self->y;
}

void
hats_page_end_heading (HatsPageBuilder *self)
{
  self->kept_end = self->items->len;
}

/* Moves the headings at the end of the page before to the top of this one. */
static void
move_headings (HatsPageBuilder *self)
{
  double offset = self->top - self->kept_y;

  for (guint i = self->kept_item; i < self->kept_end; i++)
    {
      get_item (self, i)->page = self->page;
      get_item (self, i)->y += offset;
    }
  for (guint i = self->kept_heading; i < self->headings->len; i++)
    {
      HatsHeading *heading = g_ptr_array_index (self->headings, i);

      heading->page = self->page;
      heading->y += offset;
    }
  if (self->beside_bottom > 0.0 && self->beside_page + 1 == self->page && self->beside_top >= self->kept_y)
    {
      self->beside_page = self->page;
      self->beside_top += offset;
      self->beside_bottom += offset;
    }
  self->y += offset;
  self->kept_y = self->top;
}

void
hats_page_new_page (HatsPageBuilder *self)
{
  guint end = self->items->len;
  gboolean moves;

  /* What has begun and has nothing in it yet begins on the new page. */
  while (end > 0 && get_item (self, end - 1)->kind == HATS_ITEM_TAG_BEGIN)
    get_item (self, --end)->page = self->page + 1;
  /* Headings that have a page to themselves stay: what follows has no room below them anywhere. */
  moves = ends_with_heading (self, end) && self->kept_y > self->top;

  self->page++;
  if (moves)
    move_headings (self);
  else
    self->y = self->top;
}

gboolean
hats_page_has_room (HatsPageBuilder *self,
                    double           height)
{
  return self->y + height <= self->bottom;
}

void
hats_page_ensure_room (HatsPageBuilder *self,
                       double           height)
{
  if (hats_page_has_room (self, height) || self->y <= self->top)
    return;

  hats_page_new_page (self);
  /* Below headings that take most of the page, there is room for little. */
  if (self->y > self->top && !hats_page_has_room (self, MIN (height, self->paper->text_size * KEEP_WITH_HEADING)))
    hats_page_new_page (self);
}

void
hats_page_place_line (HatsPageBuilder *self,
                      PangoLayout     *layout,
                      int              line,
                      double           x,
                      double           baseline,
                      HatsInk          ink)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_LINE, x, baseline);

  item->layout = g_object_ref (layout);
  item->line = line;
  item->ink = ink;
  hats_page_place_links (self, layout, line, x, baseline);
}

double
hats_page_place_at (HatsPageBuilder *self,
                    PangoLayout     *layout,
                    double           x,
                    double           y,
                    HatsInk          ink)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  double baseline;
  int line = 0;

  do
    {
      baseline = y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;
      hats_page_place_line (self, layout, line++, x, baseline, ink);
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
  return baseline;
}

/* How much of a layout stands together from @line on: neither its first line alone at the end of a page nor its last alone
 * at the start of one. */
static int
count_together (int line,
                int count)
{
  if (line == 0)
    return count <= 3 ? count : 2;

  return line == count - 2 ? 2 : 1;
}

void
hats_page_place_layout (HatsPageBuilder *self,
                        PangoLayout     *layout,
                        double           x,
                        HatsInk          ink,
                        PangoLayout     *sign)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int count = pango_layout_get_line_count (layout);
  int line = 0;

  do
    {
      int top, bottom;
      double height;
      double baseline;

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      height = (double) (bottom - top) / PANGO_SCALE;
      hats_page_ensure_room (self, count_together (line, count) * height);

      baseline = self->y + (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE;
      if (sign != NULL && line == 0)
        hats_page_place_line (self, sign, 0, self->left, baseline, ink);
      hats_page_place_line (self, layout, line, x, baseline, ink);
      self->y += height;
      line++;
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
  g_object_unref (layout);
}
