/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <pango/pango.h>

#include "hats-export.h"

/* The figure of a time line in its own unit, about pixels: the plot, and what stands around it. */
#define PLOT_WIDTH 640.0
#define PLOT_HEIGHT 160.0
#define SIDE 48.0
#define HEAD 28.0
#define LEAST_DISTANCE 40.0
/* About how wide a letter is; the browser chooses the font. */
#define LETTER 5.5

/* One file that needs nothing else: on the screen, in the dark, on a phone and on paper. */
static const char style[] =
  ":root{color-scheme:light dark;--fg:#241f31;--bg:#fff;--dim:#5e5c64;--line:#c0bfbc;--product:#1a5fb4;--project:#a34100;"
  "--on:#fff;--one:#cfe3c8;--both:#4f4f57;--none:#f0edea}\n"
  "@media(prefers-color-scheme:dark){:root{--fg:#f6f5f4;--bg:#242424;--dim:#c0bfbc;--line:#5e5c64;--product:#99c1f1;--project:#ffa348;"
  "--on:#1d1d20;--one:#3a4d34;--both:#cdcad3;--none:#36343a}}\n"
  "body{font:100%/1.5 sans-serif;color:var(--fg);background:var(--bg);max-width:54rem;margin:2rem auto;padding:0 1rem}\n"
  "h1{line-height:1.2}h2{margin-top:2rem}.lead{font-size:1.2rem}.mark,.dissent,footer,.sources{color:var(--dim);font-size:.875rem}\n"
  "table{border-collapse:collapse;width:100%}caption{text-align:left;color:var(--dim);padding:.5rem 0}\n"
  "th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid var(--line)}thead th{border-bottom:2px solid var(--fg)}\n"
  "td ul{margin:0;padding-left:1.1rem}sup a{text-decoration:none;color:inherit}.scroll{overflow-x:auto}\n"
  "meter{width:60%;height:1.25rem;vertical-align:middle}.product{color:var(--product)}.project{color:var(--project)}\n"
  "dl.form{display:grid;gap:.75rem 1.5rem}dl.form dt{color:var(--dim);font-size:.875rem}dl.form dd{margin:0;white-space:pre-line}\n"
  ".blank{display:block;border-bottom:1px solid var(--line);height:2rem}.box{display:inline-block;width:.9rem;height:.9rem;"
  "border:1px solid var(--fg);margin-right:.4rem;vertical-align:-.1rem}.labels{list-style:none;padding:0}\n"
  "@media(max-width:30rem){dl.form{display:block}}\n"
  ".map{border-collapse:separate;border-spacing:2px}.map th,.map td{padding:.25rem;border:0;text-align:center}"
  ".map th[scope=row]{text-align:left;font-weight:normal}.map thead th{font-weight:normal;color:var(--dim)}"
  ".map td,.key{border-radius:3px;print-color-adjust:exact;-webkit-print-color-adjust:exact}.map abbr{text-decoration:none}"
  ".key{display:inline-block;min-width:1.75rem;margin-right:.5rem;text-align:center}.keys{list-style:none;padding:0}\n"
  ".tone-none{background:var(--none)}.tone-one{background:var(--one)}.tone-both{background:var(--both);color:var(--on)}"
  ".tone-product{background:var(--product);color:var(--on)}.tone-project{background:var(--project);color:var(--on)}"
  ".present{outline:3px solid var(--fg)}\n"
  "figure{margin:1rem 0}figure svg{width:100%;height:auto}svg text{font:9px sans-serif;fill:var(--fg)}svg .line{stroke:var(--fg);stroke-dasharray:4 3}\n"
  "svg .tick{stroke:var(--line);stroke-width:.5}svg .product{fill:var(--product)}svg .project{fill:url(#hatch);stroke:var(--project)}"
  "svg .hatch{stroke:var(--project)}\n"
  "@media print{:root{--fg:#000;--bg:#fff;--dim:#444;--line:#999;--product:#1a5fb4;--project:#a34100;"
  "--on:#fff;--one:#cfe3c8;--both:#4f4f57;--none:#f0edea}"
  "body{max-width:none;margin:0}thead{display:table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}.scroll{overflow:visible}"
  "dl.form div{break-inside:avoid}body{font-size:10pt}}\n";

static void
append_escaped (GString    *out,
                const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      switch (c)
        {
        case '&':
          g_string_append (out, "&amp;");
          break;
        case '<':
          g_string_append (out, "&lt;");
          break;
        case '>':
          g_string_append (out, "&gt;");
          break;
        case '"':
          g_string_append (out, "&quot;");
          break;
        default:
          /* Control characters are not allowed in HTML. */
          if (g_unichar_iscntrl (c) && c != '\n' && c != '\t')
            g_string_append_unichar (out, 0xfffd);
          else
            g_string_append_unichar (out, c);
          break;
        }
    }
}

/* Appends @text escaped between an opening and a closing piece. */
static void
append_element (GString    *out,
                const char *open,
                const char *text,
                const char *close)
{
  g_string_append (out, open);
  append_escaped (out, text);
  g_string_append (out, close);
}

static void
append_blank (GString *out,
              guint    n_lines)
{
  for (guint i = 0; i < n_lines; i++)
    g_string_append (out, "<span class=\"blank\"></span>");
}

/* A text without its label. */
static void
append_text (GString        *out,
             const HatsText *text)
{
  g_autofree char *mark = hats_text_format_mark (text);
  g_autofree char *dissent = hats_text_format_dissent (text);

  if (text->box)
    g_string_append (out, "<span class=\"box\"></span>");
  append_escaped (out, text->text);
  if (mark != NULL)
    append_element (out, " <span class=\"mark\">", mark, "</span>");
  for (guint i = 0; i < text->notes->len; i++)
    {
      guint note = g_array_index (text->notes, guint, i);

      g_string_append_printf (out, "<sup>%s<a href=\"#note-%u\">%u</a></sup>", i > 0 ? "," : "", note, note);
    }
  if (text->assumed)
    g_string_append (out, "<sup>" HATS_ASSUMED_MARK "</sup>");
  if (dissent != NULL)
    append_element (out, "<br><span class=\"dissent\">", dissent, "</span>");
}

static void
append_list (GString   *out,
             GPtrArray *items)
{
  gboolean labelled = items->len > 0 && ((const HatsText *) g_ptr_array_index (items, 0))->label != NULL;

  g_string_append (out, labelled ? "<ul class=\"labels\">" : "<ul>");
  for (guint i = 0; i < items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (items, i);

      g_string_append (out, "<li>");
      if (text->label != NULL)
        append_element (out, "<b>", text->label, "</b> ");
      append_text (out, text);
      g_string_append (out, "</li>");
    }
  g_string_append (out, "</ul>\n");
}

static void
write_form (GString         *out,
            const HatsBlock *block)
{
  g_string_append_printf (out, "<dl class=\"form\" style=\"grid-template-columns:repeat(%u,1fr)\">\n", MAX (block->columns, 1));
  for (guint i = 0; i < block->items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (block->items, i);

      append_element (out, "<div><dt>", text->label != NULL ? text->label : "", "</dt><dd>");
      append_text (out, text);
      if (hats_text_is_blank (text))
        append_blank (out, text->lines);
      g_string_append (out, "</dd></div>\n");
    }
  g_string_append (out, "</dl>\n");
}

static void
append_cell (GString        *out,
             const HatsCell *cell)
{
  g_string_append (out, "<td>");
  if (cell->is_list && cell->items->len > 0)
    append_list (out, cell->items);
  else
    for (guint i = 0; i < cell->items->len; i++)
      append_text (out, g_ptr_array_index (cell->items, i));
  g_string_append (out, "</td>");
}

/* Room to write on below a row: a row of its own. */
static void
write_prompt (GString       *out,
              const HatsRow *row)
{
  if (row->lines == 0)
    return;

  g_string_append_printf (out, "<tr><td colspan=\"%u\">", row->cells->len + 1);
  append_element (out, "<span class=\"mark\">", row->prompt != NULL ? row->prompt : "", "</span>");
  append_blank (out, row->lines);
  g_string_append (out, "</td></tr>\n");
}

static void
write_table (GString         *out,
             const HatsTable *table)
{
  append_element (out, "<div class=\"scroll\"><table>\n<caption>", table->caption, "</caption>\n<thead><tr>");
  append_element (out, "<th scope=\"col\">", table->corner, "</th>");
  for (guint i = 0; i < table->columns->len; i++)
    append_element (out, "<th scope=\"col\">",
                    ((const HatsColumn *) g_ptr_array_index (table->columns, i))->title, "</th>");
  g_string_append (out, "</tr></thead>\n<tbody>\n");

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      append_element (out, "<tr><th scope=\"row\">", row->title, "</th>");
      for (guint j = 0; j < row->cells->len; j++)
        append_cell (out, g_ptr_array_index (row->cells, j));
      g_string_append (out, "</tr>\n");
      write_prompt (out, row);
    }
  g_string_append (out, "</tbody>\n</table></div>\n");
}

static void
write_bars (GString        *out,
            const HatsBars *bars)
{
  append_element (out, "<p>", bars->caption, "</p>\n<dl>\n");
  for (guint i = 0; i < bars->bars->len; i++)
    {
      const HatsBar *bar = g_ptr_array_index (bars->bars, i);
      char value[G_ASCII_DTOSTR_BUF_SIZE], maximum[G_ASCII_DTOSTR_BUF_SIZE];

      g_string_append (out, "<dt>");
      append_text (out, bar->label);
      g_string_append_printf (out, "</dt>\n<dd class=\"%s\"><meter value=\"%s\" max=\"%s\">",
                              bar->job == HATS_JOB_PROJECT ? "project" : "product",
                              g_ascii_formatd (value, sizeof value, "%g", bar->value),
                              g_ascii_formatd (maximum, sizeof maximum, "%g", bars->maximum));
      append_escaped (out, bar->value_text);
      append_element (out, "</meter> ", bar->value_text, "</dd>\n");
    }
  g_string_append (out, "</dl>\n");
  if (bars->line_label != NULL)
    append_element (out, "<p class=\"mark\">", bars->line_label, "</p>\n");
}

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
  append_element (out, present ? "<strong><abbr title=\"" : "<abbr title=\"", text, "\">");
  append_element (out, "", answer->mark, present ? "</abbr></strong></td>" : "</abbr></td>");
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
      append_element (out, "", answer->mark, "</span>");
      append_element (out, "", answer->title, "</li>\n");
    }
  if (map->present_text != NULL)
    append_element (out, map->present_row >= 0 ? "<li><span class=\"key present\">&nbsp;</span>" : "<li>",
                    map->present_text, "</li>\n");
  g_string_append (out, "</ul>\n");
}

static void
write_map (GString            *out,
           const HatsMapBlock *map)
{
  append_element (out, "<div class=\"scroll\"><table class=\"map\">\n<caption>", map->caption, "</caption>\n<thead><tr>");
  append_element (out, "<th scope=\"col\">", map->corner, "</th>");
  for (guint i = 0; i < map->columns->len; i++)
    g_string_append_printf (out, "<th scope=\"col\">%d</th>", hats_map_block_get_people (map, i));
  g_string_append (out, "</tr></thead>\n<tbody>\n");

  for (guint i = 0; i < map->rows->len; i++)
    {
      append_element (out, "<tr><th scope=\"row\">", ((const HatsMapRow *) g_ptr_array_index (map->rows, i))->title, "</th>");
      for (guint j = 0; j < map->columns->len; j++)
        append_map_cell (out, map, i, j);
      g_string_append (out, "</tr>\n");
    }
  g_string_append (out, "</tbody>\n</table></div>\n");
  write_map_legend (out, map);
}

/* Numbers for programs: a point, whatever the locale. */
static void
append_number (GString    *out,
               const char *attribute,
               double      number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (out, " %s=\"%s\"", attribute, g_ascii_formatd (text, sizeof text, "%.1f", number));
}

static double
get_y (const HatsTimeline *timeline,
       double              value)
{
  return HEAD + PLOT_HEIGHT * (1.0 - value / timeline->maximum);
}

static void
append_svg_line (GString            *out,
                 const HatsTimeline *timeline,
                 double              value,
                 const char         *kind)
{
  double y = get_y (timeline, value);

  g_string_append_printf (out, "<line class=\"%s\"", kind);
  append_number (out, "x1", SIDE);
  append_number (out, "x2", SIDE + PLOT_WIDTH);
  append_number (out, "y1", y);
  append_number (out, "y2", y);
  g_string_append (out, "/>");
}

static void
append_svg_text (GString    *out,
                 double      x,
                 double      y,
                 const char *anchor,
                 const char *text)
{
  g_string_append_printf (out, "<text text-anchor=\"%s\"", anchor);
  append_number (out, "x", x);
  append_number (out, "y", y);
  append_element (out, ">", text, "</text>");
}

static void
append_bars (GString            *out,
             const HatsTimeline *timeline,
             const HatsPoint    *point,
             double              centre,
             double              thickness)
{
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      double y = get_y (timeline, point->values[job]);

      g_string_append_printf (out, "<rect class=\"%s\"", job == HATS_JOB_PROJECT ? "project" : "product");
      append_number (out, "x", SIDE + centre + (job == HATS_JOB_PROJECT ? 0.5 : -thickness - 0.5));
      append_number (out, "y", y);
      append_number (out, "width", thickness);
      append_number (out, "height", HEAD + PLOT_HEIGHT - y);
      g_string_append (out, "/>");
    }
}

/* What falls due, above its date: each job on a line of its own, and within the figure. */
static void
append_flags (GString            *out,
              const HatsTimeline *timeline,
              const HatsPoint    *point,
              double              centre)
{
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    if ((point->due_jobs & 1u << job) != 0)
      {
        g_autofree char *flag = g_strconcat ("⚑ ", timeline->flags[job], NULL);
        const char *anchor = centre < PLOT_WIDTH * 0.2 ? "start" : centre > PLOT_WIDTH * 0.8 ? "end" : "middle";

        append_svg_text (out, SIDE + centre, 10.0 + 11.0 * job, anchor, flag);
      }
}

static void
append_figure (GString            *out,
               const HatsTimeline *timeline)
{
  guint n = timeline->points->len;
  g_autofree double *centres = g_new (double, n);
  g_autofree double *widths = g_new (double, n);
  g_autofree double *lefts = g_new (double, n);
  double thickness = MIN (hats_timeline_place (timeline, PLOT_WIDTH, LEAST_DISTANCE, centres), LEAST_DISTANCE) * 0.4;

  g_string_append (out, "<svg aria-hidden=\"true\" viewBox=\"0 0 700 208\">"
                        "<defs><pattern id=\"hatch\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">"
                        "<path class=\"hatch\" d=\"M0 4L4 0\"/></pattern></defs>\n");
  for (guint i = 0; i < timeline->ticks->len; i++)
    {
      const HatsTick *tick = g_ptr_array_index (timeline->ticks, i);

      append_svg_line (out, timeline, tick->value, "tick");
      append_svg_text (out, SIDE - 4, get_y (timeline, tick->value) + 3, "end", tick->text);
    }

  for (guint i = 0; i < n; i++)
    widths[i] = ((double) g_utf8_strlen (hats_timeline_get (timeline, i)->short_label, -1) + 2.0) * LETTER;
  hats_timeline_fit_labels (timeline, PLOT_WIDTH, centres, widths, lefts);
  for (guint i = 0; i < n; i++)
    {
      const HatsPoint *point = hats_timeline_get (timeline, i);

      append_bars (out, timeline, point, centres[i], thickness);
      append_flags (out, timeline, point, centres[i]);
      if (lefts[i] >= 0.0)
        append_svg_text (out, SIDE + lefts[i] + widths[i] / 2, HEAD + PLOT_HEIGHT + 13, "middle", point->short_label);
    }
  if (timeline->line > 0.0)
    append_svg_line (out, timeline, timeline->line, "line");
  g_string_append (out, "</svg>\n");
}

static void
write_timeline (GString            *out,
                const HatsTimeline *timeline)
{
  append_element (out, "<figure>\n<figcaption>", timeline->caption, "</figcaption>\n");
  append_figure (out, timeline);
  if (timeline->line_label != NULL)
    append_element (out, "<p class=\"mark\">", timeline->line_label, "</p>\n");

  g_string_append (out, "<div class=\"scroll\"><table>\n<thead><tr><td></td>");
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    append_element (out, job == HATS_JOB_PROJECT ? "<th scope=\"col\">▨ " : "<th scope=\"col\">■ ",
                    timeline->titles[job], "</th>");
  g_string_append (out, "<td></td></tr></thead>\n<tbody>\n");
  for (guint i = 0; i < timeline->points->len; i++)
    {
      const HatsPoint *point = hats_timeline_get (timeline, i);

      append_element (out, "<tr><th scope=\"row\">", point->label, "</th>");
      for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
        append_element (out, "<td>", point->value_texts[job], "</td>");
      append_element (out, "<td>", point->due != NULL ? point->due : "", "</td></tr>\n");
    }
  g_string_append (out, "</tbody>\n</table></div>\n</figure>\n");
}

static void
write_block (GString         *out,
             const HatsBlock *block)
{
  switch (block->kind)
    {
    case HATS_BLOCK_HEADING:
      append_element (out, block->level > 2 ? "<h3>" : "<h2>", block->text->text,
                      block->level > 2 ? "</h3>\n" : "</h2>\n");
      break;
    case HATS_BLOCK_TABLE:
      write_table (out, block->table);
      break;
    case HATS_BLOCK_BARS:
      write_bars (out, block->bars);
      break;
    case HATS_BLOCK_MAP:
      write_map (out, block->map);
      break;
    case HATS_BLOCK_TIMELINE:
      write_timeline (out, block->timeline);
      break;
    case HATS_BLOCK_LIST:
      if (block->items->len > 0)
        append_list (out, block->items);
      break;
    case HATS_BLOCK_FORM:
      write_form (out, block);
      break;
    case HATS_BLOCK_LEAD:
    case HATS_BLOCK_PARAGRAPH:
    case HATS_BLOCK_ASIDE:
    default:
      g_string_append (out, block->kind == HATS_BLOCK_LEAD ? "<p class=\"lead\">"
                            : block->kind == HATS_BLOCK_ASIDE ? "<p class=\"mark\">" : "<p>");
      append_text (out, block->text);
      g_string_append (out, "</p>\n");
      break;
    }
}

static void
write_notes (GString   *out,
             GPtrArray *notes)
{
  if (notes->len == 0)
    return;

  append_element (out, "<h2>", _("Sources"), "</h2>\n<ol class=\"sources\">\n");
  for (guint i = 0; i < notes->len; i++)
    {
      g_string_append_printf (out, "<li id=\"note-%u\">", i + 1);
      append_element (out, "", ((const HatsNote *) g_ptr_array_index (notes, i))->text, "</li>\n");
    }
  g_string_append (out, "</ol>\n");
}

void
hats_html_write (HatsSheet *sheet,
                 GString   *out)
{
  g_autofree char *date = hats_sheet_format_date (sheet);
  const char *language = pango_language_to_string (pango_language_get_default ());

  /* The C locale speaks the language of the sources. */
  if (g_str_has_prefix (language, "c"))
    language = "en-gb";

  g_string_append_printf (out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", language);
  g_string_append (out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  append_element (out, "<title>", sheet->title, "</title>\n");
  g_string_append_printf (out, "<style>\n%s</style>\n</head>\n<body>\n<main>\n", style);
  append_element (out, "<h1>", sheet->title, "</h1>\n");

  for (guint i = 0; i < sheet->blocks->len; i++)
    write_block (out, hats_sheet_get_block (sheet, i));
  write_notes (out, sheet->notes);

  append_element (out, "</main>\n<footer>", date, "</footer>\n</body>\n</html>\n");
}
