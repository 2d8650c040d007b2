/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-builder.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-direction.h"
#include "hats-page-contents.h"
#include "hats-page-cursor.h"
#include "hats-page-font.h"
#include "hats-page-link.h"
#include "hats-progress.h"

#define HEADING_GAP 1.6
/* The share of the page's width for headings that stand beside their sections, and the white before each of those. */
#define BESIDE_SHARE 0.22
#define BESIDE_GAP 0.7
/* The foot is small even where the text is large; and how high it is, in sizes of its text. */
#define MOST_FOOT_SIZE 9.0
#define FOOT_HEIGHT 3.75
/* Tighter than this, the addresses of sources give way, and then their titles. */
#define ADDRESS_TIGHTNESS 0.7
#define TITLE_TIGHTNESS 0.4

static void
place_dissent (HatsPageBuilder *self,
               const HatsText  *text,
               double           x)
{
  PangoLayout *dissent = hats_page_make_dissent (self, text, self->right - x);

  if (dissent != NULL)
    hats_page_place_layout (self, dissent, x, HATS_INK_GREY, NULL);
}

static void
place_paragraph (HatsPageBuilder *self,
                 const HatsText  *text,
                 double           size,
                 HatsInk          ink)
{
  hats_page_begin_tag (self, "P");
  hats_page_place_layout (self, hats_page_make_statement (self, text, size, self->right - self->left), self->left, ink, NULL);
  place_dissent (self, text, self->left);
  hats_page_end_tag (self, "P");
  self->y += hats_page_get_gap (self, PARAGRAPH_GAP);
}

/* A bullet, or an item’s label. */
static PangoLayout *
make_sign (HatsPageBuilder *self,
           const HatsText  *text)
{
  return hats_page_make_layout (self, text->label != NULL ? text->label : "•", self->paper->text_size, text->label != NULL,
                                self->right - self->left);
}

/* How far the items of a list are indented: by a bullet, or by the widest label, up to half the width. */
static double
get_indent (HatsPageBuilder *self,
            GPtrArray       *items)
{
  double size = self->paper->text_size;
  double indent = size * BULLET_INDENT;

  for (guint i = 0; i < items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (items, i);
      g_autoptr(PangoLayout) sign = make_sign (self, text);
      int width;

      pango_layout_get_size (sign, &width, NULL);
      if (text->label != NULL)
        indent = MAX (indent, (double) width / PANGO_SCALE + size * BULLET_INDENT);
    }

  return MIN (indent, (self->right - self->left) / 2);
}

static void
place_list (HatsPageBuilder *self,
            GPtrArray       *items)
{
  double x = self->left + get_indent (self, items);

  hats_page_begin_tag (self, "L");
  for (guint i = 0; i < items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (items, i);
      g_autoptr(PangoLayout) sign = make_sign (self, text);

      hats_page_begin_tag (self, "LI");
      hats_page_place_layout (self, hats_page_make_statement (self, text, self->paper->text_size, self->right - x), x, HATS_INK_BLACK, sign);
      place_dissent (self, text, x);
      hats_page_end_tag (self, "LI");
      self->y += hats_page_get_gap (self, ITEM_GAP);
    }
  hats_page_end_tag (self, "L");
  self->y += hats_page_get_gap (self, PARAGRAPH_GAP);
}

static void
add_heading (HatsPageBuilder *self,
             const char      *text,
             guint            level)
{
  HatsHeading *heading = g_new0 (HatsHeading, 1);

  heading->text = hats_page_make_text (text);
  heading->level = level;
  heading->page = self->page;
  heading->y = self->y;
  g_ptr_array_add (self->headings, heading);
}

/* Goes below a section whose heading stands beside it. */
static void
end_section (HatsPageBuilder *self)
{
  self->left = self->paper->margin_left;
  if (self->beside_bottom > 0.0 && self->beside_page == self->page)
    self->y = MAX (self->y, self->beside_bottom);
  self->beside_bottom = 0.0;
}

/* Places a heading beside the section that follows, with a rule above both. */
static void
place_beside (HatsPageBuilder *self,
              const char      *text)
{
  double gap = hats_page_get_gap (self, BESIDE_GAP);
  double size = self->paper->text_size;
  double width = (self->right - self->left) * BESIDE_SHARE;
  PangoLayout *layout = hats_page_make_layout (self, text, size, TRUE, width - size * 1.5);
  int height;

  pango_layout_get_size (layout, NULL, &height);
  hats_page_ensure_room (self, 1.5 * gap + MAX ((double) height / PANGO_SCALE, size * KEEP_WITH_HEADING));

  if (self->y > self->top)
    self->y += gap / 2;
  hats_page_begin_heading (self);
  hats_page_add_rule (self, self->y, 0.4, HATS_INK_GREY);
  self->y += gap;
  add_heading (self, text, HATS_SECTION_LEVEL);
  hats_page_begin_tag (self, "H2");
  hats_page_link_heading (self, layout);
  self->beside_page = self->page;
  self->beside_top = self->y;
  hats_page_place_layout (self, layout, self->left, HATS_INK_BLACK, NULL);
  hats_page_end_tag (self, "H2");
  hats_page_end_heading (self);

  /* The section begins where the heading does, or on tiny paper where it ends. */
  self->left += width;
  if (self->beside_page != self->page)
    return;

  self->y = self->beside_top;
  self->beside_bottom = self->beside_top + (double) height / PANGO_SCALE + gap / 2;
}

/* The sign that goes with the title, as high as its capitals; returns how far it moves the title. */
static double
place_sign (HatsPageBuilder *self,
            double           size)
{
  hats_page_add_sign (self, self->sheet->sign, self->left, self->y + size * 0.24, size * 0.76);

  return size * 1.15;
}

static void
place_heading (HatsPageBuilder *self,
               const char      *text,
               guint            level)
{
  double scale = level == 1 ? hats_page_ease (self, 1.6, 2.0) : level == 2 ? hats_page_ease (self, 1.2, 1.35) : 1.1;
  double size = self->paper->text_size * scale;
  gboolean first = self->beside_bottom > 0.0 && self->beside_page == self->page && self->y <= self->beside_top;
  double gap = level == 1 || first ? 0.0 : hats_page_get_gap (self, level == 2 ? HEADING_GAP : HEADING_GAP / 2);
  double indent = 0.0;
  const char *tag = level == 1 ? "H1" : level == 2 ? "H2" : "H3";
  PangoLayout *layout;

  if (level == 2)
    end_section (self);
  if (level == 2 && self->sheet->beside)
    {
      place_beside (self, text);
      return;
    }

  if (self->y > self->top)
    self->y += gap;
  hats_page_ensure_room (self, size * KEEP_WITH_HEADING);

  hats_page_begin_heading (self);
  add_heading (self, text, level);
  hats_page_begin_tag (self, tag);
  if (level == 1 && self->sheet->sign != NULL)
    indent = place_sign (self, size);
  layout = hats_page_make_layout (self, text, size, TRUE, self->right - self->left - indent);
  if (level == HATS_SECTION_LEVEL)
    hats_page_link_heading (self, layout);
  hats_page_place_layout (self, layout, self->left + indent, HATS_INK_BLACK, NULL);
  hats_page_end_tag (self, tag);
  hats_page_end_heading (self);
  self->y += hats_page_get_gap (self, level == 1 ? 1.1 : 0.4);
}

static void
place_block (HatsPageBuilder *self,
             const HatsBlock *block)
{
  switch (block->kind)
    {
    case HATS_BLOCK_HEADING:
      place_heading (self, block->text->text, block->level);
      break;
    case HATS_BLOCK_LEAD:
      place_paragraph (self, block->text, self->paper->text_size * 1.2, HATS_INK_BLACK);
      break;
    case HATS_BLOCK_LIST:
      place_list (self, block->items);
      break;
    case HATS_BLOCK_TABLE:
      hats_page_place_table (self, block->table);
      break;
    case HATS_BLOCK_BARS:
      hats_page_place_bars (self, block->bars);
      break;
    case HATS_BLOCK_MAP:
      hats_page_place_map (self, block->map);
      break;
    case HATS_BLOCK_TIMELINE:
      hats_page_place_timeline (self, block->timeline);
      break;
    case HATS_BLOCK_FORM:
      hats_page_place_form (self, block);
      break;
    case HATS_BLOCK_ASIDE:
      place_paragraph (self, block->text, self->paper->text_size * SMALL_SIZE, HATS_INK_GREY);
      break;
    case HATS_BLOCK_PARAGRAPH:
    default:
      place_paragraph (self, block->text, self->paper->text_size, HATS_INK_BLACK);
      break;
    }
}

static const char *
cite_tight (HatsPageBuilder *self,
            const HatsNote  *note)
{
  if (self->tightness < TITLE_TIGHTNESS)
    return note->summary;
  if (self->tightness < ADDRESS_TIGHTNESS)
    return note->work;

  return note->text;
}

/* The sources in one paragraph, where room is scarce. */
static void
place_notes_run_on (HatsPageBuilder *self,
                    GPtrArray       *notes)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree gsize *begins = g_new (gsize, notes->len);
  g_autofree gsize *ends = g_new (gsize, notes->len);
  PangoAttrList *attributes = pango_attr_list_new ();
  PangoLayout *layout;

  for (guint i = 0; i < notes->len; i++)
    {
      const HatsNote *note = g_ptr_array_index (notes, i);
      PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      if (i > 0)
        g_string_append (text, "  ");
      begins[i] = text->len;
      bold->start_index = (guint) text->len;
      g_string_append_printf (text, "%u", i + 1);
      ends[i] = text->len;
      bold->end_index = (guint) text->len;
      pango_attr_list_insert (attributes, bold);
      /* The number stays with the beginning of its text. */
      g_string_append_printf (text, "\302\240%s", cite_tight (self, note));
    }

  layout = hats_page_make_layout (self, text->str, self->paper->text_size * SMALL_SIZE, FALSE, self->right - self->left);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  for (guint i = 0; i < notes->len; i++)
    {
      hats_page_link_note_back (self, layout, begins[i], i + 1);
      hats_page_link_to_address (layout, ends[i], i + 1 < notes->len ? begins[i + 1] : text->len, ((const HatsNote *) g_ptr_array_index (notes, i))->address);
      hats_page_place_note_target (self, i + 1);
    }

  hats_page_begin_tag (self, "P");
  hats_page_place_layout (self, layout, self->left, HATS_INK_BLACK, NULL);
  hats_page_end_tag (self, "P");
}

static void
place_notes (HatsPageBuilder *self,
             GPtrArray       *notes)
{
  double size = self->paper->text_size * SMALL_SIZE;
  double x = self->left + size * 2.2;

  if (notes->len == 0)
    return;

  place_heading (self, _("Sources"), 2);
  if (self->sheet->most_pages > 0 && self->tightness < 1.0)
    {
      place_notes_run_on (self, notes);
      return;
    }

  hats_page_begin_tag (self, "L");
  for (guint i = 0; i < notes->len; i++)
    {
      const HatsNote *note = g_ptr_array_index (notes, i);
      g_autofree char *number = g_strdup_printf ("%u.", i + 1);
      g_autoptr(PangoLayout) sign = hats_page_make_layout (self, number, size, FALSE, self->right - self->left);
      PangoLayout *layout = hats_page_make_layout (self, note->text, size, FALSE, self->right - x);
      int height;

      pango_layout_get_size (layout, NULL, &height);
      hats_page_ensure_room (self, (double) height / PANGO_SCALE);
      hats_page_link_note_back (self, sign, 0, i + 1);
      hats_page_link_to_address (layout, 0, strlen (pango_layout_get_text (layout)), note->address);
      hats_page_place_note_target (self, i + 1);
      hats_page_begin_tag (self, "LI");
      hats_page_place_layout (self, layout, x, HATS_INK_BLACK, sign);
      hats_page_end_tag (self, "LI");
      self->y += size * 0.2;
    }
  hats_page_end_tag (self, "L");
}

static double
get_foot_size (const HatsPaper *paper)
{
  return MIN (paper->text_size * SMALL_SIZE, MOST_FOOT_SIZE);
}

/* The foot of each page: title and date, the page's number, and where it comes from. */
static void
place_foot (HatsPageBuilder *self,
            guint            n_pages)
{
  g_autofree char *date = hats_sheet_format_date (self->sheet);
  /* Translators: the title of a sheet, and its date. */
  g_autofree char *left = g_strdup_printf (_("%s · %s"), self->sheet->title, date);
  /* Translators: the number of a page, and of all pages. */
  g_autofree char *right = g_strdup_printf (_("Page %u of %u"), self->page + 1, n_pages);
  double size = get_foot_size (self->paper);
  double y = self->bottom + size;
  g_autoptr(PangoLayout) number = hats_page_make_layout (self, right, size, FALSE, self->right - self->left);
  g_autoptr(PangoLayout) title = NULL;
  g_autoptr(PangoLayout) source = NULL;
  int width;

  pango_layout_get_size (number, &width, NULL);
  title = hats_page_make_layout (self, left, size, FALSE, self->right - self->left - (double) width / PANGO_SCALE - size);
  pango_layout_set_ellipsize (title, PANGO_ELLIPSIZE_END);
  source = hats_page_make_layout (self, self->sheet->source_line, size, FALSE, self->right - self->left);
  pango_layout_set_ellipsize (source, PANGO_ELLIPSIZE_END);

  hats_page_begin_tag (self, "P");
  hats_page_add_rule (self, y, 0.4, HATS_INK_GREY);
  hats_page_place_line (self, title, 0, self->left, y + size * 1.4, HATS_INK_GREY);
  hats_page_place_line (self, number, 0, self->right - (double) width / PANGO_SCALE, y + size * 1.4, HATS_INK_GREY);
  hats_page_place_line (self, source, 0, self->left, y + size * 2.5, HATS_INK_GREY);
  hats_page_end_tag (self, "P");
}

/* Where people read from right to left, all stands at the other side: columns, bullets, signs and bars, and time runs
 * that way too. Lines of text end up at the right edge, whatever pango would align them to. */
static void
mirror_items (HatsPageBuilder *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      HatsItem *item = g_ptr_array_index (self->items, i);
      double width = item->width;

      if (item->kind == HATS_ITEM_LINE)
        width = hats_page_line_get_width (item->line);
      item->x = self->left + self->right - item->x - width;
    }
}

/* Each block, and each row of a table. */
static guint
count_steps (const HatsSheet *sheet)
{
  guint n_steps = sheet->blocks->len;

  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->table != NULL)
        n_steps += block->table->rows->len;
    }

  return n_steps;
}

/* Whether a block is of the words that a sheet opens with. */
static gboolean
is_opening (const HatsBlock *block)
{
  return block->kind == HATS_BLOCK_LEAD || block->kind == HATS_BLOCK_PARAGRAPH || block->kind == HATS_BLOCK_ASIDE;
}

guint
hats_page_builder_run (HatsSheet       *sheet,
                       const HatsPaper *paper,
                       double           tightness,
                       gboolean         contents,
                       GPtrArray       *items,
                       GPtrArray       *headings)
{
  HatsPageBuilder self = { .sheet = sheet, .paper = paper, .items = items, .headings = headings,
                           .tightness = tightness };
  PangoDirection direction = hats_direction_of_sheet (sheet);
  guint n_pages;

  self.context = hats_page_font_make_context (direction);
  self.family = hats_page_font_find_family (self.context, paper->text_size);
  self.font = pango_font_description_new ();
  self.left = paper->margin_left;
  self.right = MAX (paper->width - paper->margin_right, self.left + LEAST_WIDTH);
  self.top = paper->margin_top;
  self.bottom = MAX (paper->height - paper->margin_bottom - FOOT_HEIGHT * get_foot_size (paper), self.top + LEAST_WIDTH);
  self.y = self.top;
  self.cited = g_new0 (gboolean, sheet->notes->len + 1);
  self.bullet = hats_page_make_layout (&self, "•", paper->text_size, FALSE, self.right - self.left);

  hats_progress_begin (HATS_PHASE_LAYOUT, count_steps (sheet));
  place_heading (&self, sheet->title, 1);
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (contents && !is_opening (block))
        {
          hats_page_place_contents (&self);
          contents = FALSE;
        }
      place_block (&self, block);
      hats_progress_step ();
    }
  place_notes (&self, sheet->notes);
  end_section (&self);
  hats_page_number_contents (&self);

  n_pages = self.page + 1;
  for (self.page = 0; self.page < n_pages; self.page++)
    place_foot (&self, n_pages);

  if (direction == PANGO_DIRECTION_RTL)
    mirror_items (&self);

  g_free (self.cited);
  g_object_unref (self.bullet);
  pango_font_description_free (self.font);
  g_free (self.family);
  g_object_unref (self.context);
  return n_pages;
}
