/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-export.h"

/* How wide the bars of a chart are, in characters. */
#define BAR_COLUMNS 40
/* The least that a table's column is squeezed to, in characters. */
#define LEAST_COLUMNS 12
/* The same for a column that is meant to be narrow. */
#define LEAST_NARROW 4

/* How many cells of a terminal a text takes. */
static guint
get_width (const char *text,
           gsize       length)
{
  guint width = 0;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      width += g_unichar_iszerowidth (c) ? 0 : g_unichar_iswide (c) ? 2 : 1;
    }

  return width;
}

static void
append_repeated (GString    *out,
                 const char *text,
                 guint       times)
{
  for (guint i = 0; i < times; i++)
    g_string_append (out, text);
}

/* A control character could move a terminal's cursor; line breaks become spaces. */
static char *
make_plain (const char *text)
{
  g_autoptr(GString) plain = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_iscntrl (c))
        g_string_append_c (plain, ' ');
      else
        g_string_append_unichar (plain, c);
    }

  return g_string_free (g_steal_pointer (&plain), FALSE);
}

/* The end of what of @start fits in @width cells: at a space, or within a word that is wider. */
static const char *
find_break (const char *start,
            guint       width)
{
  const char *space = NULL;
  const char *p = start;
  guint taken = 0;

  while (*p != '\0')
    {
      guint next = get_width (p, (gsize) (g_utf8_next_char (p) - p));

      if (taken + next > width && p > start)
        return *p == ' ' ? p : space != NULL ? space : p;
      if (*p == ' ' && p > start)
        space = p;
      taken += next;
      p = g_utf8_next_char (p);
    }

  return p;
}

/* Breaks @text into lines of at most @width cells and adds them to @lines, the first after @first, the others after @rest. */
static void
wrap (GPtrArray  *lines,
      const char *text,
      guint       width,
      const char *first,
      const char *rest)
{
  g_autofree char *plain = make_plain (text);
  const char *start = plain;
  guint indent = get_width (first, strlen (first));
  gboolean is_first = TRUE;

  width = width > indent + 1 ? width - indent : 1;
  do
    {
      const char *end = find_break (start, width);

      g_ptr_array_add (lines, g_strdup_printf ("%s%.*s", is_first ? first : rest, (int) (end - start), start));
      is_first = FALSE;
      start = end;
      while (*start == ' ')
        start++;
    }
  while (*start != '\0');
}

static char *
compose (const HatsText *text)
{
  g_autofree char *mark = hats_text_format_mark (text);
  g_autofree char *notes = hats_text_format_notes (text);
  g_autofree char *whole = hats_text_format (text);
  g_autoptr(GString) line = g_string_new (whole);

  if (mark != NULL)
    g_string_append_printf (line, " %s", mark);
  if (notes != NULL)
    g_string_append_printf (line, " [%s]", notes);

  return g_string_free (g_steal_pointer (&line), FALSE);
}

static void
add_text (GPtrArray      *lines,
          const HatsText *text,
          guint           width,
          const char     *first,
          const char     *rest)
{
  g_autofree char *composed = compose (text);
  g_autofree char *dissent = hats_text_format_dissent (text);

  wrap (lines, composed, width, first, rest);
  if (dissent != NULL)
    wrap (lines, dissent, width, rest, rest);
}

static void
write_lines (GString    *out,
             GPtrArray  *lines)
{
  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (out, "%s\n", (char *) g_ptr_array_index (lines, i));
}

static void
write_wrapped (GString    *out,
               const char *text,
               guint       columns,
               const char *first,
               const char *rest)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  wrap (lines, text, columns, first, rest);
  write_lines (out, lines);
}

static void
write_heading (GString    *out,
               const char *text,
               const char *rule,
               guint       columns)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  const char *last;

  wrap (lines, text, columns, "", "");
  write_lines (out, lines);
  last = g_ptr_array_index (lines, lines->len - 1);
  append_repeated (out, rule, get_width (last, strlen (last)));
  g_string_append (out, "\n\n");
}

static GPtrArray *
wrap_cell (const HatsCell *cell,
           guint           width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < cell->items->len; i++)
    add_text (lines, g_ptr_array_index (cell->items, i), width,
              cell->is_list ? "• " : "", cell->is_list ? "  " : "");

  return lines;
}

/* Writes the lines of a row's cells side by side. */
static void
write_row (GString      *out,
           GPtrArray    *cells,
           const guint  *widths)
{
  guint height = 0;

  for (guint i = 0; i < cells->len; i++)
    height = MAX (height, ((GPtrArray *) g_ptr_array_index (cells, i))->len);

  for (guint line = 0; line < height; line++)
    {
      for (guint i = 0; i < cells->len; i++)
        {
          GPtrArray *lines = g_ptr_array_index (cells, i);
          const char *text = line < lines->len ? g_ptr_array_index (lines, line) : "";
          guint width = get_width (text, strlen (text));

          g_string_append_printf (out, "%s%s", i > 0 ? " │ " : "", text);
          if (i + 1 < cells->len)
            append_repeated (out, " ", widths[i] - MIN (width, widths[i]));
        }
      while (out->len > 0 && out->str[out->len - 1] == ' ')
        g_string_truncate (out, out->len - 1);
      g_string_append_c (out, '\n');
    }
}

static void
write_rule (GString     *out,
            const guint *widths,
            guint        n_columns,
            const char  *line,
            const char  *cross)
{
  for (guint i = 0; i < n_columns; i++)
    {
      if (i > 0)
        g_string_append (out, cross);
      append_repeated (out, line, widths[i]);
    }
  g_string_append_c (out, '\n');
}

/* The first column is as wide as its longest word needs, up to a quarter; the others share the rest. */
static guint *
share_columns (const HatsTable *table,
               guint            columns)
{
  guint n_columns = table->columns->len + 1;
  guint *widths = g_new (guint, n_columns);
  guint first = get_width (table->corner, strlen (table->corner));
  double shares = 0.0;
  guint rest;

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      first = MAX (first, get_width (row->title, strlen (row->title)));
    }

  widths[0] = MIN (first, MAX (columns / 4, LEAST_COLUMNS));
  if (n_columns == 2)
    widths[0] = MIN (first, columns / 2);
  rest = columns - MIN (columns, widths[0] + 3 * (n_columns - 1));
  for (guint i = 1; i < n_columns; i++)
    shares += ((const HatsColumn *) g_ptr_array_index (table->columns, i - 1))->share;
  for (guint i = 1; i < n_columns; i++)
    {
      double share = ((const HatsColumn *) g_ptr_array_index (table->columns, i - 1))->share;

      widths[i] = MAX ((guint) (rest * share / shares), n_columns > 5 ? LEAST_NARROW : LEAST_COLUMNS);
    }

  return widths;
}

static void
add_line_cell (GPtrArray  *cells,
               const char *text,
               guint       width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  wrap (lines, text, width, "", "");
  g_ptr_array_add (cells, lines);
}

/* Lines to write on by hand, from @start on; each as wide as the page. */
static void
write_blank (GString *out,
             guint    start,
             guint    n_lines,
             guint    columns)
{
  for (guint i = 0; i < n_lines; i++)
    {
      append_repeated (out, "_", columns - MIN (start, columns / 2));
      g_string_append_c (out, '\n');
      start = 0;
    }
}

static void
write_form (GString   *out,
            GPtrArray *items,
            guint      columns)
{
  for (guint i = 0; i < items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (items, i);
      g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

      add_text (lines, text, columns, "", "  ");
      write_lines (out, lines);
      if (hats_text_is_blank (text))
        {
          const char *last = g_ptr_array_index (lines, lines->len - 1);

          /* The first line to write on goes on behind the label. */
          g_string_truncate (out, out->len - 1);
          g_string_append_c (out, ' ');
          write_blank (out, get_width (last, strlen (last)) + 1, text->lines, columns);
        }
    }
  g_string_append_c (out, '\n');
}

/* Room to write on below a row. */
static void
write_prompt (GString       *out,
              const HatsRow *row,
              guint          columns)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  if (row->lines == 0)
    return;

  g_string_append_c (out, '\n');
  wrap (lines, row->prompt != NULL ? row->prompt : "", columns, "", "");
  write_lines (out, lines);
  write_blank (out, 0, row->lines, columns);
}

/* A table with more columns than there is room for: row by row, each cell on a line of its own. */
static void
write_records (GString         *out,
               const HatsTable *table,
               guint            columns)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);
      g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

      wrap (lines, row->title, columns, "", "");
      for (guint j = 0; j < row->cells->len; j++)
        {
          const HatsCell *cell = g_ptr_array_index (row->cells, j);
          const HatsColumn *column = g_ptr_array_index (table->columns, j);
          g_autofree char *first = make_plain (column->title);
          g_autofree char *head = g_strdup_printf ("  %s: ", first);

          for (guint k = 0; k < cell->items->len; k++)
            add_text (lines, g_ptr_array_index (cell->items, k), columns, k == 0 ? head : "    ", "    ");
        }
      write_lines (out, lines);
      write_prompt (out, row, columns);
      g_string_append_c (out, '\n');
    }
}

static void
write_table (GString         *out,
             const HatsTable *table,
             guint            columns)
{
  g_autofree guint *widths = share_columns (table, columns);
  g_autoptr(GPtrArray) head = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  if (columns < widths[0] + table->columns->len * (widths[table->columns->len] + 3))
    {
      write_records (out, table, columns);
      return;
    }

  add_line_cell (head, table->corner, widths[0]);
  for (guint i = 0; i < table->columns->len; i++)
    add_line_cell (head, ((const HatsColumn *) g_ptr_array_index (table->columns, i))->title, widths[i + 1]);
  write_row (out, head, widths);
  write_rule (out, widths, table->columns->len + 1, "═", "═╪═");

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);
      g_autoptr(GPtrArray) cells = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

      if (i > 0)
        write_rule (out, widths, table->columns->len + 1, "─", "─┼─");
      add_line_cell (cells, row->title, widths[0]);
      for (guint j = 0; j < row->cells->len; j++)
        g_ptr_array_add (cells, wrap_cell (g_ptr_array_index (row->cells, j), widths[j + 1]));
      write_row (out, cells, widths);
      write_prompt (out, row, columns);
    }
  g_string_append_c (out, '\n');
}

static void
write_bars (GString        *out,
            const HatsBars *bars,
            guint           columns)
{
  guint width = MIN (columns - 12, BAR_COLUMNS);

  for (guint i = 0; i < bars->bars->len; i++)
    {
      const HatsBar *bar = g_ptr_array_index (bars->bars, i);
      g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
      guint filled = (guint) (bar->value / bars->maximum * width + 0.5);

      add_text (lines, bar->label, columns, "", "");
      write_lines (out, lines);
      append_repeated (out, bar->job == HATS_JOB_PROJECT ? "▒" : "█", MIN (filled, width));
      g_string_append_printf (out, " %s\n", bar->value_text);
    }

  if (bars->line_label != NULL)
    {
      append_repeated (out, " ", (guint) (bars->line / bars->maximum * width + 0.5));
      g_string_append_printf (out, "┆ %s\n", bars->line_label);
    }
  g_string_append_c (out, '\n');
}

/* How wide a map's column is: its number and its marks fit. */
static guint
get_map_column_width (const HatsMapBlock *map,
                      guint               column)
{
  g_autofree char *number = g_strdup_printf ("%d", hats_map_block_get_people (map, column));
  guint width = (guint) strlen (number);

  for (guint i = 0; i < map->rows->len; i++)
    {
      const char *mark = hats_map_block_get (map, i, column)->mark;

      width = MAX (width, get_width (mark, strlen (mark)));
    }

  return width;
}

static guint
get_map_title_width (const HatsMapBlock *map)
{
  guint width = get_width (map->corner, strlen (map->corner));

  for (guint i = 0; i < map->rows->len; i++)
    {
      const char *title = ((const HatsMapRow *) g_ptr_array_index (map->rows, i))->title;

      width = MAX (width, get_width (title, strlen (title)));
    }

  return width;
}

/* Appends @text so that it ends where the column does; @room begins behind the column before. */
static void
append_map_cell (GString    *out,
                 const char *text,
                 guint       room)
{
  append_repeated (out, " ", room - MIN (room, get_width (text, strlen (text))));
  g_string_append (out, text);
}

/* A row of a map from column @from to before @to; row -1 is its head. The present cell stands in brackets, for which
 * the spaces around it make room. */
static void
write_map_row (GString            *out,
               const HatsMapBlock *map,
               int                 row,
               guint               from,
               guint               to,
               guint               title_width)
{
  const char *title = row < 0 ? map->corner : ((const HatsMapRow *) g_ptr_array_index (map->rows, row))->title;
  gboolean bracket = FALSE;

  g_string_append (out, title);
  append_repeated (out, " ", title_width + 1 - get_width (title, strlen (title)));
  for (guint i = from; i < to; i++)
    {
      guint room = get_map_column_width (map, i) + (bracket ? 0 : 1);
      g_autofree char *text = NULL;

      bracket = row >= 0 && hats_map_block_is_present (map, (guint) row, i);
      if (row < 0)
        text = g_strdup_printf ("%d", hats_map_block_get_people (map, i));
      else
        text = g_strconcat (bracket ? "[" : "", hats_map_block_get (map, (guint) row, i)->mark, NULL);
      append_map_cell (out, text, room);
      g_string_append (out, bracket ? "]" : "");
    }
  g_string_append_c (out, '\n');
}

static void
write_map_legend (GString            *out,
                  const HatsMapBlock *map,
                  guint               columns)
{
  for (guint i = 0; i < map->legend->len; i++)
    {
      const HatsMapAnswer *answer = g_ptr_array_index (map->legend, i);
      g_autofree char *mark = g_strdup_printf ("%s  ", answer->mark);

      if (get_width (answer->mark, strlen (answer->mark)) > 1)
        mark[strlen (mark) - 1] = '\0';
      write_wrapped (out, answer->title, columns, mark, "   ");
    }
  if (map->present_text != NULL)
    write_wrapped (out, map->present_text, columns, map->present_row >= 0 ? "[] " : "", "   ");
}

/* A line that is too short for all columns shows them in bands, one below the other. */
static void
write_map (GString            *out,
           const HatsMapBlock *map,
           guint               columns)
{
  guint title_width = get_map_title_width (map);
  guint from = 0;

  write_wrapped (out, map->caption, columns, "", "");
  g_string_append_c (out, '\n');

  while (from < map->columns->len)
    {
      /* One for the space behind the title, and one for a bracket at the end. */
      guint taken = title_width + 2;
      guint to = from;

      do
        taken += get_map_column_width (map, to++) + 1;
      while (to < map->columns->len && taken + get_map_column_width (map, to) + 1 <= columns);

      for (int row = -1; row < (int) map->rows->len; row++)
        write_map_row (out, map, row, from, to, title_width);
      g_string_append_c (out, '\n');
      from = to;
    }

  write_map_legend (out, map, columns);
  g_string_append_c (out, '\n');
}

/* A bar, the line of one week where the bar does not reach it, and the hours. */
static void
write_track (GString            *out,
             const HatsTimeline *timeline,
             const HatsPoint    *point,
             HatsJob             job,
             guint               width)
{
  guint filled = MIN ((guint) (point->values[job] / timeline->maximum * width + 0.5), width);
  guint line = (guint) (timeline->line / timeline->maximum * width + 0.5);

  append_repeated (out, job == HATS_JOB_PROJECT ? "▒" : "█", filled);
  if (timeline->line > 0.0 && filled < line)
    {
      append_repeated (out, " ", line - filled);
      g_string_append (out, "┆");
    }
  g_string_append_printf (out, " %s\n", point->value_texts[job]);
}

static void
write_timeline (GString            *out,
                const HatsTimeline *timeline,
                guint               columns)
{
  guint width = MIN (columns - 14, BAR_COLUMNS);

  for (guint i = 0; i < timeline->points->len; i++)
    {
      const HatsPoint *point = hats_timeline_get (timeline, i);
      /* Translators: a date, and how many people and which stage. */
      g_autofree char *head = g_strdup_printf (_("%s · %s"), point->label, point->title);

      write_wrapped (out, head, columns, "", "");
      for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
        write_track (out, timeline, point, job, width);
      if (point->due != NULL)
        write_wrapped (out, point->due, columns, "⚑ ", "  ");
      g_string_append_c (out, '\n');
    }

  write_wrapped (out, timeline->titles[HATS_JOB_PRODUCT], columns, "█ ", "  ");
  write_wrapped (out, timeline->titles[HATS_JOB_PROJECT], columns, "▒ ", "  ");
  if (timeline->line_label != NULL)
    write_wrapped (out, timeline->line_label, columns, "┆ ", "  ");
  g_string_append_c (out, '\n');
}

static void
write_block (GString         *out,
             const HatsBlock *block,
             guint            columns)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  switch (block->kind)
    {
    case HATS_BLOCK_HEADING:
      write_heading (out, block->text->text, block->level > 2 ? "·" : "─", columns);
      return;
    case HATS_BLOCK_TABLE:
      write_table (out, block->table, columns);
      return;
    case HATS_BLOCK_BARS:
      write_bars (out, block->bars, columns);
      return;
    case HATS_BLOCK_MAP:
      write_map (out, block->map, columns);
      return;
    case HATS_BLOCK_TIMELINE:
      write_timeline (out, block->timeline, columns);
      return;
    case HATS_BLOCK_FORM:
      write_form (out, block->items, columns);
      return;
    case HATS_BLOCK_LIST:
      for (guint i = 0; i < block->items->len; i++)
        {
          const HatsText *text = g_ptr_array_index (block->items, i);

          add_text (lines, text, columns, text->label != NULL ? "" : "• ", "  ");
        }
      break;
    case HATS_BLOCK_LEAD:
    case HATS_BLOCK_PARAGRAPH:
    case HATS_BLOCK_ASIDE:
    default:
      add_text (lines, block->text, columns, "", "");
      break;
    }

  write_lines (out, lines);
  g_string_append_c (out, '\n');
}

void
hats_text_write (HatsSheet *sheet,
                 guint      columns,
                 GString   *out)
{
  g_autofree char *date = hats_sheet_format_date (sheet);

  columns = MAX (columns, 40);
  write_heading (out, sheet->title, "═", columns);
  for (guint i = 0; i < sheet->blocks->len; i++)
    write_block (out, hats_sheet_get_block (sheet, i), columns);

  if (sheet->notes->len > 0)
    write_heading (out, _("Sources"), "─", columns);
  for (guint i = 0; i < sheet->notes->len; i++)
    {
      const HatsNote *note = g_ptr_array_index (sheet->notes, i);
      g_autofree char *number = g_strdup_printf ("%2u. ", i + 1);

      write_wrapped (out, note->text, columns, number, "    ");
    }

  g_string_append_printf (out, "%s%s\n", sheet->notes->len > 0 ? "\n" : "", date);
}
