/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet.h"

#include <glib/gi18n-lib.h>

#include "hats-comparison-rows.h"

G_DEFINE_BOXED_TYPE (HatsSheet, hats_sheet, hats_sheet_ref, hats_sheet_unref)

static void
column_free (gpointer data)
{
  HatsColumn *column = data;

  g_free (column->title);
  g_free (column->subtitle);
  g_free (column->sign);
  g_free (column);
}

static void
cell_free (gpointer data)
{
  HatsCell *cell = data;

  g_ptr_array_unref (cell->items);
  g_free (cell);
}

static void
row_free (gpointer data)
{
  HatsRow *row = data;

  g_free (row->title);
  g_free (row->prompt);
  g_ptr_array_unref (row->cells);
  g_free (row);
}

static void
table_free (HatsTable *table)
{
  g_free (table->caption);
  g_free (table->corner);
  g_ptr_array_unref (table->columns);
  g_ptr_array_unref (table->rows);
  g_clear_pointer (&table->unmade, hats_comparison_rows_free);
  g_free (table);
}

static void
bar_free (gpointer data)
{
  HatsBar *bar = data;

  hats_text_free (bar->label);
  g_free (bar->value_text);
  g_free (bar);
}

static void
bars_free (HatsBars *bars)
{
  g_free (bars->caption);
  g_free (bars->line_label);
  g_ptr_array_unref (bars->bars);
  g_free (bars);
}

static void
block_free (gpointer data)
{
  HatsBlock *block = data;

  hats_text_free (block->text);
  g_clear_pointer (&block->items, g_ptr_array_unref);
  g_clear_pointer (&block->table, table_free);
  g_clear_pointer (&block->bars, bars_free);
  g_clear_pointer (&block->map, hats_map_block_free);
  g_clear_pointer (&block->timeline, hats_timeline_free);
  g_free (block);
}

static void
note_free (gpointer data)
{
  HatsNote *note = data;

  g_free (note->source);
  g_free (note->text);
  g_free (note->work);
  g_free (note->summary);
  g_free (note->claim);
  g_free (note->grade);
  g_free (note->address);
  g_free (note);
}

/* See https://reproducible-builds.org/specs/source-date-epoch/ */
static GDateTime *
get_date (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds;
  GDateTime *date = NULL;

  if (epoch != NULL && g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT64, &seconds, NULL))
    date = g_date_time_new_from_unix_utc (seconds);

  return date != NULL ? date : g_date_time_new_now_local ();
}

void
hats_sheet_get_today (GDate *today)
{
  g_autoptr(GDateTime) date = get_date ();
  int year, month, day;

  g_date_time_get_ymd (date, &year, &month, &day);
  g_date_clear (today, 1);
  g_date_set_dmy (today, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

HatsSheet *
hats_sheet_new (HatsGuide  *guide,
                const char *kind,
                const char *title)
{
  HatsSheet *sheet = g_atomic_rc_box_new0 (HatsSheet);

  sheet->guide = g_object_ref (guide);
  sheet->kind = g_strdup (kind);
  sheet->title = g_strdup (title);
  sheet->date = get_date ();
  /* Translators: stands at the foot of each printed page. */
  sheet->source_line = g_strdup (_("Two Hats: rules of thumb with their sources, listed at the end"));
  sheet->blocks = g_ptr_array_new_with_free_func (block_free);
  sheet->notes = g_ptr_array_new_with_free_func (note_free);

  return sheet;
}

HatsGuide *
hats_sheet_get_guide (const HatsSheet *sheet)
{
  g_return_val_if_fail (sheet != NULL, NULL);

  return sheet->guide;
}

HatsSheet *
hats_sheet_ref (HatsSheet *sheet)
{
  return g_atomic_rc_box_acquire (sheet);
}

static void
clear (gpointer data)
{
  HatsSheet *sheet = data;

  g_free (sheet->kind);
  g_free (sheet->title);
  g_free (sheet->sign);
  g_date_time_unref (sheet->date);
  g_free (sheet->source_line);
  g_ptr_array_unref (sheet->blocks);
  g_ptr_array_unref (sheet->notes);
  g_clear_pointer (&sheet->numbers, g_hash_table_unref);
  g_clear_pointer (&sheet->data, json_object_unref);
  g_clear_pointer (&sheet->records, json_array_unref);
  g_object_unref (sheet->guide);
}

void
hats_sheet_unref (HatsSheet *sheet)
{
  g_atomic_rc_box_release_full (sheet, clear);
}

static void
add_number (HatsSheet *sheet,
            guint      number)
{
  const HatsNote *note = g_ptr_array_index (sheet->notes, number - 1);

  g_hash_table_insert (sheet->numbers, note->source, GUINT_TO_POINTER (number));
}

/* The notes may have been copied from another sheet, or dropped, since they were counted last. */
static void
update_numbers (HatsSheet *sheet)
{
  if (sheet->numbers == NULL)
    sheet->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  if (g_hash_table_size (sheet->numbers) == sheet->notes->len)
    return;

  g_hash_table_remove_all (sheet->numbers);
  for (guint i = 1; i <= sheet->notes->len; i++)
    add_number (sheet, i);
}

/* The number of the note for @source, which is added where it is not there yet. */
static guint
get_note (HatsSheet  *sheet,
          HatsSource *source)
{
  HatsNote *note;
  gpointer number;

  update_numbers (sheet);
  number = g_hash_table_lookup (sheet->numbers, hats_source_get_id (source));
  if (number != NULL)
    return GPOINTER_TO_UINT (number);

  note = g_new0 (HatsNote, 1);
  note->source = g_strdup (hats_source_get_id (source));
  note->text = hats_source_format (source);
  note->work = hats_source_format_citation (source);
  note->summary = hats_source_format_short (source);
  note->claim = g_strdup (hats_source_get_claim (source));
  note->grade = g_strdup (hats_source_get_grade (source));
  note->address = g_strdup (hats_source_get_address (source));
  g_ptr_array_add (sheet->notes, note);
  add_number (sheet, sheet->notes->len);

  return sheet->notes->len;
}

void
hats_sheet_note_sources (HatsSheet     *sheet,
                         HatsStatement *statement)
{
  const char * const *references;
  HatsStatement *dissent;

  g_return_if_fail (sheet != NULL && HATS_IS_STATEMENT (statement));

  references = hats_statement_get_sources (statement);
  dissent = hats_statement_get_dissent (statement);
  for (guint i = 0; references[i] != NULL; i++)
    {
      HatsSource *source = hats_guide_find_source (sheet->guide, references[i]);

      if (source != NULL)
        get_note (sheet, source);
    }
  if (dissent != NULL)
    hats_sheet_note_sources (sheet, dissent);
}

static gboolean
has_note (HatsText *text,
          guint     number)
{
  for (guint i = 0; i < text->notes->len; i++)
    if (g_array_index (text->notes, guint, i) == number)
      return TRUE;

  return FALSE;
}

HatsText *
hats_sheet_cite (HatsSheet     *sheet,
                 HatsStatement *statement)
{
  HatsText *text = hats_text_new (hats_statement_get_text (statement));
  const char * const *references = hats_statement_get_sources (statement);
  HatsStatement *dissent = hats_statement_get_dissent (statement);

  g_strfreev (text->references);
  text->references = g_strdupv ((GStrv) references);

  for (guint i = 0; references[i] != NULL; i++)
    {
      HatsSource *source = hats_guide_find_source (sheet->guide, references[i]);
      guint number;

      if (source == NULL)
        continue;

      number = get_note (sheet, source);
      if (!has_note (text, number))
        g_array_append_val (text->notes, number);
    }

  if (dissent != NULL)
    text->dissent = hats_sheet_cite (sheet, dissent);

  return text;
}

static HatsBlock *
add_block (HatsSheet     *sheet,
           HatsBlockKind  kind)
{
  HatsBlock *block = g_new0 (HatsBlock, 1);

  block->kind = kind;
  g_ptr_array_add (sheet->blocks, block);

  return block;
}

HatsBlock *
hats_sheet_add_heading (HatsSheet  *sheet,
                        guint       level,
                        const char *text)
{
  HatsBlock *block = add_block (sheet, HATS_BLOCK_HEADING);

  block->level = level;
  block->text = hats_text_new (text);

  return block;
}

HatsBlock *
hats_sheet_add_text (HatsSheet     *sheet,
                     HatsBlockKind  kind,
                     HatsText      *text)
{
  HatsBlock *block = add_block (sheet, kind);

  block->text = text;

  return block;
}

HatsBlock *
hats_sheet_add_list (HatsSheet *sheet)
{
  HatsBlock *block = add_block (sheet, HATS_BLOCK_LIST);

  block->items = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_text_free);

  return block;
}

HatsBlock *
hats_sheet_add_form (HatsSheet *sheet,
                     guint      columns)
{
  HatsBlock *block = add_block (sheet, HATS_BLOCK_FORM);

  block->items = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_text_free);
  block->columns = columns;

  return block;
}

HatsBlock *
hats_sheet_add_statements (HatsSheet  *sheet,
                           GListModel *statements)
{
  HatsBlock *block = hats_sheet_add_list (sheet);

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);

      g_ptr_array_add (block->items, hats_sheet_cite (sheet, statement));
    }

  return block;
}

HatsTable *
hats_sheet_add_table (HatsSheet  *sheet,
                      const char *caption,
                      const char *corner)
{
  HatsBlock *block = add_block (sheet, HATS_BLOCK_TABLE);

  block->table = g_new0 (HatsTable, 1);
  block->table->caption = g_strdup (caption);
  block->table->corner = g_strdup (corner);
  block->table->columns = g_ptr_array_new_with_free_func (column_free);
  block->table->rows = g_ptr_array_new_with_free_func (row_free);

  return block->table;
}

HatsBars *
hats_sheet_add_bars (HatsSheet  *sheet,
                     const char *caption,
                     double      maximum)
{
  HatsBlock *block = add_block (sheet, HATS_BLOCK_BARS);

  block->bars = g_new0 (HatsBars, 1);
  block->bars->caption = g_strdup (caption);
  block->bars->maximum = maximum;
  block->bars->bars = g_ptr_array_new_with_free_func (bar_free);

  return block->bars;
}

HatsMapBlock *
hats_sheet_add_map_block (HatsSheet  *sheet,
                          const char *caption,
                          const char *corner)
{
  HatsBlock *block = add_block (sheet, HATS_BLOCK_MAP);

  block->map = hats_map_block_new (caption, corner);

  return block->map;
}

void
hats_sheet_add_timeline (HatsSheet    *sheet,
                         HatsTimeline *timeline)
{
  add_block (sheet, HATS_BLOCK_TIMELINE)->timeline = timeline;
}

void
hats_table_add_column (HatsTable  *table,
                       const char *title,
                       const char *subtitle,
                       const char *sign)
{
  HatsColumn *column = g_new0 (HatsColumn, 1);

  column->title = g_strdup (title);
  column->subtitle = g_strdup (subtitle);
  column->sign = g_strdup (sign);
  column->share = 1.0;
  g_ptr_array_add (table->columns, column);
}

HatsRow *
hats_table_add_row (HatsTable  *table,
                    const char *title)
{
  HatsRow *row = g_new0 (HatsRow, 1);

  row->title = g_strdup (title);
  row->cells = g_ptr_array_new_with_free_func (cell_free);
  g_ptr_array_add (table->rows, row);

  return row;
}

HatsCell *
hats_row_add_cell (HatsRow  *row,
                   gboolean  is_list)
{
  HatsCell *cell = g_new0 (HatsCell, 1);

  cell->items = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_text_free);
  cell->is_list = is_list;
  g_ptr_array_add (row->cells, cell);

  return cell;
}

void
hats_bars_add (HatsBars   *bars,
               HatsText   *label,
               double      value,
               const char *value_text,
               HatsJob     job)
{
  HatsBar *bar = g_new0 (HatsBar, 1);

  bar->label = label;
  bar->value = value;
  bar->value_text = g_strdup (value_text);
  bar->job = job;
  g_ptr_array_add (bars->bars, bar);
}

const HatsBlock *
hats_sheet_get_block (const HatsSheet *sheet,
                      guint            index)
{
  g_return_val_if_fail (index < sheet->blocks->len, NULL);

  return g_ptr_array_index (sheet->blocks, index);
}

char *
hats_sheet_format_date (const HatsSheet *sheet)
{
  /* Translators: a date such as 24 November 2026; see g_date_time_format(). */
  return g_date_time_format (sheet->date, _("%-d %B %Y"));
}
