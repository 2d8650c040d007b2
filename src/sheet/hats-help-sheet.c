/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-help-sheet.h"

#include <glib/gi18n-lib.h>

static void
add_question (HatsSheet              *sheet,
              const HatsHelpQuestion *question,
              guint                   level)
{
  hats_sheet_add_heading (sheet, level, question->question);
  for (guint i = 0; i < question->answer->len; i++)
    hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (g_ptr_array_index (question->answer, i)));

  if (question->steps->len > 0)
    {
      HatsBlock *list = hats_sheet_add_list (sheet);

      for (guint i = 0; i < question->steps->len; i++)
        {
          /* Translators: stands before what to do first, second, and so on. */
          g_autofree char *number = g_strdup_printf (_("Step %u"), i + 1);

          g_ptr_array_add (list->items, hats_text_new_field (number, g_ptr_array_index (question->steps, i), 0));
        }
    }
}

HatsSheet *
hats_help_sheet_new (HatsGuide  *guide,
                     GPtrArray  *topics,
                     const char *topic)
{
  HatsSheet *sheet;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (topics != NULL, NULL);

  sheet = hats_sheet_new (guide, "help", _("Help"));
  for (guint i = 0; i < topics->len; i++)
    {
      const HatsHelpTopic *part = g_ptr_array_index (topics, i);

      if (topic != NULL && !g_str_equal (topic, part->id))
        continue;
      if (topic == NULL)
        hats_sheet_add_heading (sheet, 2, part->title);
      for (guint j = 0; j < part->questions->len; j++)
        add_question (sheet, g_ptr_array_index (part->questions, j), topic == NULL ? 3 : 2);
    }

  return sheet;
}
