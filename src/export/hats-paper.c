/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-paper.h"

#include <langinfo.h>

#define POINTS_PER_MM (72.0 / 25.4)
#define MARGIN (18.0 * POINTS_PER_MM)

#ifdef __GLIBC__
/* A number that the C library keeps as an integer behind the pointer. */
static int
get_locale_number (nl_item item)
{
  union { const char *string; gsize number; } value;

  value.string = nl_langinfo (item);
  return (int) value.number;
}
#endif

/* In millimetres, upright. */
static const struct {
  const char *id;
  double      width, height;
} sizes[] = {
  [HATS_PAPER_A4] = { "a4", 210, 297 },
  [HATS_PAPER_LETTER] = { "letter", 215.9, 279.4 },
};

/* The locale's paper, as GTK asks for it too; A4 where it is nonsense. */
static HatsPaperSize
get_locale_size (void)
{
#ifdef __GLIBC__
  if (get_locale_number (_NL_PAPER_WIDTH) == 216 && get_locale_number (_NL_PAPER_HEIGHT) == 279)
    return HATS_PAPER_LETTER;
#endif

  return HATS_PAPER_A4;
}

void
hats_paper_init (HatsPaper *paper)
{
  g_return_if_fail (paper != NULL);

  *paper = (HatsPaper) {
    .margin_left = MARGIN,
    .margin_right = MARGIN,
    .margin_top = MARGIN,
    .margin_bottom = MARGIN,
    .text_size = 9.5,
  };
  hats_paper_set_size (paper, get_locale_size ());
}

gboolean
hats_paper_size_from_id (const char    *id,
                         HatsPaperSize *size)
{
  g_return_val_if_fail (id != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (g_str_equal (id, sizes[i].id))
      {
        *size = (HatsPaperSize) i;
        return TRUE;
      }

  return FALSE;
}

void
hats_paper_set_size (HatsPaper     *paper,
                     HatsPaperSize  size)
{
  gboolean landscape;

  g_return_if_fail (paper != NULL);
  g_return_if_fail (size < G_N_ELEMENTS (sizes));

  landscape = hats_paper_is_landscape (paper);
  paper->width = sizes[size].width * POINTS_PER_MM;
  paper->height = sizes[size].height * POINTS_PER_MM;
  hats_paper_set_landscape (paper, landscape);
}

gboolean
hats_paper_is_landscape (const HatsPaper *paper)
{
  g_return_val_if_fail (paper != NULL, FALSE);

  return paper->width > paper->height;
}

void
hats_paper_set_landscape (HatsPaper *paper,
                          gboolean   landscape)
{
  g_return_if_fail (paper != NULL);

  if (landscape != hats_paper_is_landscape (paper))
    {
      double width = paper->width;

      paper->width = paper->height;
      paper->height = width;
    }
}
