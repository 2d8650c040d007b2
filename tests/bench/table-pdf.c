/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Our side of the benchmark of large tables. table-pdf ROWS PDF paints a comparison of so many
 * rows and two roles; table-pdf ROWS prints its text, for bare-pdf.
 */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "hats-export.h"

/* As long as the guide's own statements. */
static const char * const statements[] = {
  "Decides what is worth building, so that it meets users’ needs",
  "Puts the right team together and brings an agreed piece of work to its end, on time and within its budget",
  "How the work gets done: execution, timelines and budgets",
  "Learn who the users are; research the market and study their feedback",
  "Coordinate the team across functions and track its progress",
};

static HatsSheet *
make_sheet (HatsGuide *guide,
            guint      n_rows)
{
  HatsSheet *sheet = hats_sheet_new (guide, "comparison", "Comparison");
  HatsTable *table = hats_sheet_add_table (sheet, "Comparison", "Aspect");

  hats_table_add_column (table, "Product manager", NULL, "half-circle");
  hats_table_add_column (table, "Project manager", NULL, "half-square");
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *title = g_strdup_printf ("Aspect %u", i + 1);
      HatsRow *row = hats_table_add_row (table, title);

      for (guint j = 0; j < 2; j++)
        g_ptr_array_add (hats_row_add_cell (row, FALSE)->items,
                         hats_text_new (statements[(i * 2 + j) % G_N_ELEMENTS (statements)]));
    }

  return sheet;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsSheet) sheet = make_sheet (guide, argc > 1 ? (guint) atoi (argv[1]) : 0);
  g_autoptr(GBytes) bytes = NULL;
  HatsPaper paper;

  if (argc == 2)
    {
      const HatsTable *table = hats_sheet_get_block (sheet, 0)->table;

      for (guint i = 0; i < table->rows->len; i++)
        {
          const HatsRow *row = g_ptr_array_index (table->rows, i);

          printf ("Sans Bold 9.5\t%s\n", row->title);
          for (guint j = 0; j < row->cells->len; j++)
            printf ("Sans 9.5\t%s\n", ((const HatsText *) g_ptr_array_index (((const HatsCell *) g_ptr_array_index (row->cells, j))->items, 0))->text);
        }
      return 0;
    }
  if (argc != 3)
    return 2;

  hats_paper_init (&paper);
  bytes = hats_pdf_write (sheet, &paper, NULL);

  return bytes != NULL && g_file_set_contents (argv[2], g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL) ? 0 : 1;
}
