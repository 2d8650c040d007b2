/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-html-text.h"

static void
append_map_cell (GString            *out,
                 const HatsMapBlock *map,
                 guint               row,
                 guint               column)
{
  const HatsMapAnswer *answer = hats_map_block_get (map, row, column);
  g_autofree char *text = hats_map_block_describe (map, row, column);
  gboolean present = hats_map_block_is_present (map, row, column);

  g_string_append_printf (out, "<td class=\"tone-%s%s\">", hats_tone_get_id (answer->tone), present ? " present" : "");
  hats_html_append_element (out, present ? "<strong><abbr title=\"" : "<abbr title=\"", text, "\">");
  hats_html_append_element (out, "", answer->mark, present ? "</abbr></strong></td>" : "</abbr></td>");
}

static void
write_map_legend (GString            *out,
                  const HatsMapBlock *map)
{
  g_string_append (out, "<ul class=\"keys\">\n");
  for (guint i = 0; i < map->legend->len; i++)
    {
      const HatsMapAnswer *answer = g_ptr_array_index (map->legend, i);

      g_string_append_printf (out, "<li><span class=\"key tone-%s\">", hats_tone_get_id (answer->tone));
      hats_html_append_element (out, "", answer->mark, "</span>");
      hats_html_append_element (out, "", answer->title, "</li>\n");
    }
  if (map->present_text != NULL)
    hats_html_append_element (out, map->present_row >= 0 ? "<li><span class=\"key present\">&nbsp;</span>" : "<li>",
                              map->present_text, "</li>\n");
  g_string_append (out, "</ul>\n");
}

void
hats_html_write_map (GString            *out,
                     const HatsMapBlock *map)
{
  hats_html_append_element (out, "<div class=\"scroll\" tabindex=\"0\"><table class=\"map\">\n<caption>", map->caption, "</caption>\n<thead><tr>");
  hats_html_append_element (out, "<th scope=\"col\">", map->corner, "</th>");
  for (guint i = 0; i < map->columns->len; i++)
    g_string_append_printf (out, "<th scope=\"col\">%d</th>", hats_map_block_get_people (map, i));
  g_string_append (out, "</tr></thead>\n<tbody>\n");

  for (guint i = 0; i < map->rows->len; i++)
    {
      hats_html_append_element (out, "<tr><th scope=\"row\">", ((const HatsMapRow *) g_ptr_array_index (map->rows, i))->title, "</th>");
      for (guint j = 0; j < map->columns->len; j++)
        append_map_cell (out, map, i, j);
      g_string_append (out, "</tr>\n");
    }
  g_string_append (out, "</tbody>\n</table></div>\n");
  write_map_legend (out, map);
}
