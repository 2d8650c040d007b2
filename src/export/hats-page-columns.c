/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "hats-page-band.h"

/* The share of the width for the titles of rows: what it should be, what it is beside a single column, and the most. */
#define TITLE_SHARE 0.2
#define ALONE_SHARE 0.4
#define MOST_SHARE 0.3
/* The least width for sentences, with the gutter, in sizes of the body text: some twenty letters. */
#define READABLE 11.5
/* Where the page is narrower than this, titles stand above. */
#define STACKED 16.0

/* The table's columns while they are shared out; the first is that of the titles. */
typedef struct {
  HatsPageBuilder *page;
  const HatsTable *table;
  guint            n;
  double           gutter;
  double           total;       /* the width, with a gutter behind the last column */
  double           readable;
  double          *natural;     /* how wide each would be if nothing in it were broken, as far as that is known */
} Widths;

void
hats_band_free (HatsBand *band)
{
  g_free (band->edges);
  g_free (band);
}

double
hats_band_get_width (const HatsBand  *band,
                     HatsPageBuilder *page,
                     guint            column)
{
  return band->edges[column + 1] - band->edges[column] - page->paper->text_size * COLUMN_GUTTER;
}

static double
get_text_width (const Widths *widths,
                const char   *text,
                gsize         length,
                gboolean      bold)
{
  g_autofree char *part = g_strndup (text, length);
  g_autoptr(PangoLayout) layout = hats_page_make_layout (widths->page, part, widths->page->paper->text_size, bold, widths->total);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return (double) width / PANGO_SCALE;
}

/* Finds the longest word, since the widest is among the longest. */
static void
find_longest_word (const char  *text,
                   const char **word,
                   gsize       *length)
{
  for (const char *begin = text; *begin != '\0';)
    {
      gsize n = strcspn (begin, " \n");

      if (n > *length)
        {
          *word = begin;
          *length = n;
        }
      begin += n + strspn (begin + n, " \n");
    }
}

/* Titles of rows are broken between words, but not within them while there is room. */
static double
get_title_width (const Widths *widths)
{
  const char *word = "";
  gsize length = 0;
  double share = (widths->n == 2 ? ALONE_SHARE : TITLE_SHARE) * widths->total;

  find_longest_word (widths->table->corner, &word, &length);
  for (guint i = 0; i < widths->table->rows->len; i++)
    find_longest_word (((const HatsRow *) g_ptr_array_index (widths->table->rows, i))->title, &word, &length);

  return MAX (share, MIN (get_text_width (widths, word, length, TRUE) + widths->gutter, widths->total * MOST_SHARE));
}

/* Raises @widest to the width of a text. What is far shorter than the longest so far is not wider. */
static void
widen (const Widths *widths,
       const char   *text,
       gboolean      bold,
       gsize        *longest,
       double       *widest)
{
  gsize length = strlen (text);

  if (length * 2 < *longest)
    return;

  *longest = MAX (length, *longest);
  *widest = MAX (*widest, get_text_width (widths, text, length, bold));
}

/* How wide a column would be if nothing in it but its title were broken; no further than @limit. */
static double
get_natural_width (const Widths *widths,
                   guint         index,
                   double        limit)
{
  const HatsTable *table = widths->table;
  const char *title = index == 0 ? table->corner : ((const HatsColumn *) g_ptr_array_index (table->columns, index - 1))->title;
  const char *word = "";
  gsize longest = 0;
  double widest;

  find_longest_word (title, &word, &longest);
  widest = get_text_width (widths, word, longest, TRUE);
  longest = 0;
  for (guint i = 0; i < table->rows->len && widest < limit; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);
      const HatsCell *cell = index > 0 ? g_ptr_array_index (row->cells, index - 1) : NULL;

      if (cell == NULL)
        widen (widths, row->title, TRUE, &longest, &widest);
      for (guint j = 0; cell != NULL && j < cell->items->len; j++)
        widen (widths, ((const HatsText *) g_ptr_array_index (cell->items, j))->text, FALSE, &longest, &widest);
    }

  return widest + widths->page->paper->text_size * 1.5;
}

/* Columns of figures need little and those of sentences much: what all can have is given to each that needs it. */
static void
fill (const double *natural,
      guint         n,
      double        total,
      double       *result)
{
  double most = 0.0;
  double sum = 0.0;

  /* The width at which the widest are cut: raised by what the narrow ones leave, until that is nothing. */
  for (guint round = 0; round < n; round++)
    {
      guint n_cut = 0;
      double taken = 0.0;

      for (guint i = 0; i < n; i++)
        if (natural[i] > most)
          n_cut++;
        else
          taken += natural[i];
      if (n_cut > 0)
        most = MAX (most, (total - taken) / n_cut);
    }

  for (guint i = 0; i < n; i++)
    sum += MIN (natural[i], most);
  for (guint i = 0; i < n; i++)
    result[i] = MIN (natural[i], most) * total / sum;
}

/* How wide a column must be to be read. */
static double
get_need (const Widths *widths,
          guint         index)
{
  return MIN (widths->natural[index], widths->readable);
}

/* Columns that are to be compared have the widths that the sheet asks for: equal ones, unless it says otherwise. Returns
 * whether each has what it needs. */
static gboolean
share (const Widths *widths,
       guint         first,
       guint         end,
       double        total,
       double       *result)
{
  double shares = 0.0;
  gboolean enough = TRUE;

  for (guint i = first; i < end; i++)
    shares += ((const HatsColumn *) g_ptr_array_index (widths->table->columns, i))->share;
  for (guint i = first; i < end; i++)
    {
      result[i - first] = total * ((const HatsColumn *) g_ptr_array_index (widths->table->columns, i))->share / shares;
      enough = enough && result[i - first] >= get_need (widths, i + 1);
    }

  return enough;
}

static HatsBand *
make_band (const Widths *widths,
           guint         first,
           guint         end)
{
  HatsBand *band = g_new0 (HatsBand, 1);
  guint n = end - first + 1;
  g_autofree double *result = g_new (double, n);

  band->first = first;
  band->end = end;
  band->stacked = widths->total < STACKED * widths->page->paper->text_size;
  band->edges = g_new (double, n + 1);

  result[0] = widths->natural[0];
  if (band->stacked)
    {
      result[0] = 0.0;
      result[1] = widths->total;
    }
  else if (widths->table->fitted)
    {
      g_autofree double *natural = g_new (double, n);

      natural[0] = widths->natural[0];
      memcpy (natural + 1, widths->natural + first + 1, (n - 1) * sizeof *natural);
      fill (natural, n, widths->total, result);
    }
  else if (!share (widths, first, end, widths->total - result[0], result + 1))
    fill (widths->natural + first + 1, n - 1, widths->total - result[0], result + 1);

  band->edges[0] = widths->page->left;
  for (guint i = 0; i < n; i++)
    band->edges[i + 1] = band->edges[i] + result[i];

  return band;
}

/* How many columns from @first on have room beside the titles: at least one, and as many as @most. */
static guint
count_fitting (const Widths *widths,
               guint         first,
               guint         most)
{
  double room = widths->total - MIN (widths->natural[0], widths->total * MOST_SHARE);
  guint n = 0;

  while (n < most && first + n + 1 < widths->n)
    {
      room -= get_need (widths, first + n + 1);
      if (n > 0 && room < 0.0)
        break;
      n++;
    }

  return n;
}

static guint
count_bands (const Widths *widths,
             guint         most)
{
  guint n_bands = 0;

  for (guint first = 0; first + 1 < widths->n; first += count_fitting (widths, first, most))
    n_bands++;

  return n_bands;
}

static void
measure (Widths *widths)
{
  gboolean fitted = widths->table->fitted;

  /* Of columns that share the width, it is enough to know whether they need as much as sentences do. */
  widths->natural[0] = fitted ? get_natural_width (widths, 0, widths->total) : get_title_width (widths);
  for (guint i = 1; i < widths->n; i++)
    widths->natural[i] = fitted ? get_natural_width (widths, i, widths->total) : widths->readable;
  if (!fitted && count_bands (widths, widths->n) > 1)
    for (guint i = 1; i < widths->n; i++)
      widths->natural[i] = get_natural_width (widths, i, widths->readable);
}

GPtrArray *
hats_page_make_bands (HatsPageBuilder *self,
                      const HatsTable *table)
{
  GPtrArray *bands = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_band_free);
  double size = self->paper->text_size;
  guint n_columns = table->columns->len;
  Widths widths = {
    .page = self, .table = table, .n = n_columns + 1, .gutter = size * COLUMN_GUTTER, .readable = size * READABLE,
  };
  guint most = n_columns;

  widths.total = self->right - self->left + widths.gutter;
  widths.natural = g_new0 (double, widths.n);
  measure (&widths);
  if (widths.total < STACKED * size)
    most = 1;
  else if (n_columns > 0)
    {
      guint n_bands = count_bands (&widths, most);
      guint even = (n_columns + n_bands - 1) / n_bands;

      /* As many in each as in the others, if that does not take more bands. */
      if (count_bands (&widths, even) == n_bands)
        most = even;
    }

  for (guint first = 0; first < n_columns;)
    {
      guint end = first + count_fitting (&widths, first, most);

      g_ptr_array_add (bands, make_band (&widths, first, end));
      first = end;
    }
  g_free (widths.natural);

  return bands;
}
