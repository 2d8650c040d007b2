/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <pango/pango.h>

#include "hats-export.h"

/* One file that needs nothing else: on the screen, in the dark, on a phone and on paper. */
static const char style[] =
  ":root{color-scheme:light dark;--fg:#241f31;--bg:#fff;--dim:#5e5c64;--line:#c0bfbc;--product:#1a5fb4;--project:#a34100}\n"
  "@media(prefers-color-scheme:dark){:root{--fg:#f6f5f4;--bg:#242424;--dim:#c0bfbc;--line:#5e5c64;--product:#99c1f1;--project:#ffa348}}\n"
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
  "@media print{:root{--fg:#000;--bg:#fff;--dim:#444;--line:#999;--product:#1a5fb4;--project:#a34100}"
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
