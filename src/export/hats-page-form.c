/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-cursor.h"

#define GUTTER 1.5
/* The white below fields, so that a line to write on and what follows stay apart. */
#define FORM_GAP 0.8
#define LEAST_FORM_GAP 0.5
/* Below facts, which nobody writes on. */
#define FACT_GAP 0.4
/* What keeps a value clear of the line below it. */
#define VALUE_GAP 0.25
/* What is taller than this share of the page stands alone, and may go on on the next page. */
#define MOST_SHARE 0.2

typedef struct {
  const HatsText *text;
  PangoLayout    *label;          /* nullable */
  PangoLayout    *value;
  double          label_height;
  double          value_height;   /* or that of the lines to write on */
} Field;

static double
get_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);
  return (double) height / PANGO_SCALE;
}

static void
field_init (Field           *field,
            HatsPageBuilder *self,
            const HatsText  *text,
            double           width)
{
  double size = self->paper->text_size;
  double indent = text->box ? size * BOX_INDENT : 0.0;

  field->text = text;
  field->label = text->label != NULL ? hats_page_make_layout (self, text->label, size * SMALL_SIZE, FALSE, width) : NULL;
  field->label_height = field->label != NULL ? get_height (field->label) : 0.0;
  field->value = hats_page_make_statement (self, text, size, width - indent);
  field->value_height = hats_text_is_blank (text) ? text->lines * hats_page_get_blank_height (self)
                                                         : get_height (field->value) + size * VALUE_GAP;
}

static void
field_clear (Field *field)
{
  g_clear_object (&field->label);
  g_clear_object (&field->value);
}

/* A field in its cell: the label at the top, the value at the bottom or lines to write on; what has a label and is the user's to write ends on a line. */
static void
place_field (HatsPageBuilder *self,
             const Field     *field,
             double           x,
             double           width,
             double           height)
{
  double size = self->paper->text_size;
  double top = self->y + field->label_height;

  hats_page_begin_tag (self, "P");
  if (field->label != NULL)
    hats_page_place_at (self, field->label, x, self->y, HATS_INK_GREY);
  if (field->text->box)
    hats_page_add_box (self, x, top + (double) pango_layout_get_baseline (field->value) / PANGO_SCALE);
  if (!hats_text_is_blank (field->text))
    hats_page_place_at (self, field->value, x + (field->text->box ? size * BOX_INDENT : 0.0), self->y + height - field->value_height,
              HATS_INK_BLACK);
  hats_page_end_tag (self, "P");

  for (guint i = 1; hats_text_is_blank (field->text) && i < field->text->lines; i++)
    hats_page_add_blank (self, x, top + i * hats_page_get_blank_height (self), width);
  if (field->label != NULL && field->text->lines > 0)
    hats_page_add_blank (self, x, self->y + height, width);
}

/* A field that is too long for a cell, on as many pages as it needs. */
static void
place_long (HatsPageBuilder *self,
            const Field     *field)
{
  hats_page_begin_tag (self, "P");
  if (field->label != NULL)
    hats_page_place_layout (self, g_object_ref (field->label), self->left, HATS_INK_GREY, NULL);
  hats_page_place_layout (self, g_object_ref (field->value), self->left, HATS_INK_BLACK, NULL);
  hats_page_end_tag (self, "P");
  self->y += hats_page_get_gap (self, PARAGRAPH_GAP);
}

/* Places fields that stand side by side, or where one is too long for that, one below the other. */
static void
place_row (HatsPageBuilder         *self,
           const HatsText * const  *texts,
           guint                    n_texts,
           double                   width)
{
  double gutter = self->paper->text_size * GUTTER;
  g_autofree Field *fields = g_new0 (Field, n_texts);
  double height = 0.0;
  gboolean is_written = FALSE;
  gboolean too_long;

  for (guint i = 0; i < n_texts; i++)
    {
      field_init (&fields[i], self, texts[i], width);
      height = MAX (height, fields[i].label_height + fields[i].value_height);
      is_written = is_written || texts[i]->lines > 0;
    }
  too_long = height > (self->bottom - self->top) * MOST_SHARE;
  if (!too_long)
    hats_page_ensure_room (self, height);

  for (guint i = 0; i < n_texts; i++)
    {
      if (!too_long)
        place_field (self, &fields[i], self->left + i * (width + gutter), width, height);
      else if (n_texts == 1)
        place_long (self, &fields[i]);
      else
        place_row (self, &texts[i], 1, self->right - self->left);
      field_clear (&fields[i]);
    }
  if (!too_long && is_written)
    self->y += height + MAX (hats_page_get_gap (self, FORM_GAP), self->paper->text_size * LEAST_FORM_GAP);
  else if (!too_long)
    self->y += height + hats_page_get_gap (self, FACT_GAP);
}

static gboolean
has_facts_only (const HatsBlock *form)
{
  for (guint i = 0; i < form->items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (form->items, i);

      if (text->label == NULL || text->lines > 0)
        return FALSE;
    }

  return TRUE;
}

/* Facts in one paragraph, where room is scarce. */
static void
place_run_on (HatsPageBuilder *self,
              const HatsBlock *form)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < form->items->len; i++)
    {
      g_autofree char *fact = hats_text_format (g_ptr_array_index (form->items, i));

      g_string_append_printf (text, "%s%s", i > 0 ? "\302\240\302\240· " : "", fact);
    }

  hats_page_begin_tag (self, "P");
  hats_page_place_layout (self, hats_page_make_layout (self, text->str, self->paper->text_size, FALSE, self->right - self->left),
                          self->left, HATS_INK_BLACK, NULL);
  hats_page_end_tag (self, "P");
  self->y += hats_page_get_gap (self, PARAGRAPH_GAP);
}

void
hats_page_place_form (HatsPageBuilder *self,
                      const HatsBlock *form)
{
  const HatsText * const *texts = (const HatsText * const *) form->items->pdata;
  guint columns = MAX (form->columns, 1);
  double gutter = self->paper->text_size * GUTTER;
  double width = (self->right - self->left - gutter * (columns - 1)) / columns;

  if (self->tightness < 1.0 && has_facts_only (form))
    {
      place_run_on (self, form);
      return;
    }

  for (guint first = 0; first < form->items->len; first += columns)
    place_row (self, texts + first, MIN (columns, form->items->len - first), width);
}
