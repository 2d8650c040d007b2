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

void
hats_paper_init (HatsPaper *paper)
{
  double width = 210, height = 297;

#ifdef __GLIBC__
  /* The locale's paper in millimetres, as GTK asks for it too; A4 where it is nonsense. */
  int locale_width = get_locale_number (_NL_PAPER_WIDTH);
  int locale_height = get_locale_number (_NL_PAPER_HEIGHT);

  if (locale_width == 216 && locale_height == 279)
    {
      width = 215.9;
      height = 279.4;
    }
#endif

  paper->width = width * POINTS_PER_MM;
  paper->height = height * POINTS_PER_MM;
  paper->margin_left = paper->margin_right = MARGIN;
  paper->margin_top = paper->margin_bottom = MARGIN;
  paper->text_size = 9.5;
}
