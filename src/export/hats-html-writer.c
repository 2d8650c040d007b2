/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-export.h"
#include "hats-html-text.h"
#include "hats-link.h"

/* One file that needs nothing else: on the screen, in the dark, on a phone and on paper. */
static const char style[] =
  ":root{color-scheme:light dark;--fg:#241f31;--bg:#fff;--dim:#5e5c64;--line:#c0bfbc;--product:#1a5fb4;--project:#a34100;"
  "--on:#fff;--one:#cfe3c8;--both:#4f4f57;--none:#f0edea}\n"
  "@media(prefers-color-scheme:dark){:root{--fg:#f6f5f4;--bg:#242424;--dim:#c0bfbc;--line:#5e5c64;--product:#99c1f1;--project:#ffa348;"
  "--on:#1d1d20;--one:#3a4d34;--both:#cdcad3;--none:#36343a}}\n"
  "body{font:100%/1.5 sans-serif;color:var(--fg);background:var(--bg);max-width:54rem;margin:2rem auto;padding:0 1rem}\n"
  "h1{line-height:1.2}a{color:var(--product)}body{overflow-wrap:break-word}td,th{hyphens:auto}h2{margin-top:2rem}.lead{font-size:1.2rem}.mark,.dissent,footer,.sources{color:var(--dim);font-size:.875rem}\n"
  "table{border-collapse:collapse;width:100%}caption{text-align:left;color:var(--dim);padding:.5rem 0}\n"
  "th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid var(--line)}thead th{border-bottom:2px solid var(--fg)}\n"
  "td ul{margin:0;padding-left:1.1rem}sup a{text-decoration:none;color:inherit}.scroll{overflow-x:auto}\n"
  "meter{width:60%;height:1.25rem;vertical-align:middle}.product{color:var(--product)}.project{color:var(--project)}\n"
  ".form{display:grid;gap:.75rem 1.5rem;list-style:none;padding:0}.form li{white-space:pre-line}"
  ".form b{display:block;font-weight:normal;color:var(--dim);font-size:.875rem}"
  ".by-2{grid-template-columns:repeat(2,1fr)}.by-3{grid-template-columns:repeat(3,1fr)}.by-4{grid-template-columns:repeat(4,1fr)}\n"
  ".blank{display:block;border-bottom:1px solid var(--line);height:2rem}.box{display:inline-block;width:.9rem;height:.9rem;"
  "border:1px solid var(--fg);margin-right:.4rem;vertical-align:-.1rem}.labels{list-style:none;padding:0}\n"
  "@media(max-width:36rem){body{margin:1rem auto}h1{font-size:1.6rem}.form{grid-template-columns:1fr}.sources{padding-left:1.5rem}"
  ".stacked,.stacked tbody,.stacked tr,.stacked td,.stacked th[scope=row],.stacked caption{display:block}"
  ".stacked thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}"
  ".stacked td,.stacked th{padding:.25rem 0;border:0}.stacked tr{padding:.75rem 0;border-bottom:1px solid var(--line)}"
  ".stacked [data-head]::before{content:attr(data-head);display:block;color:var(--dim);font-size:.875rem}"
  ".stacked th[scope=row]{font-size:1.1rem}figure svg{min-width:36rem}}\n"
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
  "@media print{:root{color-scheme:light;--fg:#000;--bg:#fff;--dim:#444;--line:#999;--product:#1a5fb4;--project:#a34100;"
  "--on:#fff;--one:#cfe3c8;--both:#4f4f57;--none:#f0edea}"
  "body{max-width:none;margin:0}thead{display:table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}.scroll{overflow:visible}"
  ".form li{break-inside:avoid}body{font-size:10pt}}\n";

/* Fields side by side, up to four. */
static void
write_form (GString         *out,
            const HatsBlock *block)
{
  g_string_append_printf (out, "<ul class=\"form by-%u\">\n", CLAMP (block->columns, 1, 4));
  for (guint i = 0; i < block->items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (block->items, i);

      g_string_append (out, "<li>");
      if (text->label != NULL)
        hats_html_append_element (out, "<b>", text->label, "</b> ");
      hats_html_append_text (out, text);
      if (hats_text_is_blank (text))
        hats_html_append_blank (out, text->lines);
      g_string_append (out, "</li>\n");
    }
  g_string_append (out, "</ul>\n");
}

static void
write_bars (GString        *out,
            const HatsBars *bars)
{
  hats_html_append_element (out, "<p>", bars->caption, "</p>\n<dl>\n");
  for (guint i = 0; i < bars->bars->len; i++)
    {
      const HatsBar *bar = g_ptr_array_index (bars->bars, i);
      char value[G_ASCII_DTOSTR_BUF_SIZE], maximum[G_ASCII_DTOSTR_BUF_SIZE];

      g_string_append (out, "<dt>");
      hats_html_append_text (out, bar->label);
      g_string_append_printf (out, "</dt>\n<dd class=\"%s\"><meter value=\"%s\" max=\"%s\">",
                              bar->job == HATS_JOB_PROJECT ? "project" : "product",
                              g_ascii_formatd (value, sizeof value, "%g", bar->value),
                              g_ascii_formatd (maximum, sizeof maximum, "%g", bars->maximum));
      hats_html_append_escaped (out, bar->value_text);
      hats_html_append_element (out, "</meter> ", bar->value_text, "</dd>\n");
    }
  g_string_append (out, "</dl>\n");
  if (bars->line_label != NULL)
    hats_html_append_element (out, "<p class=\"mark\">", bars->line_label, "</p>\n");
}

static void
write_block (GString         *out,
             const HatsBlock *block)
{
  switch (block->kind)
    {
    case HATS_BLOCK_HEADING:
      hats_html_append_element (out, block->level > 2 ? "<h3>" : "<h2>", block->text->text,
                                block->level > 2 ? "</h3>\n" : "</h2>\n");
      break;
    case HATS_BLOCK_TABLE:
      hats_html_write_table (out, block->table);
      break;
    case HATS_BLOCK_BARS:
      write_bars (out, block->bars);
      break;
    case HATS_BLOCK_MAP:
      hats_html_write_map (out, block->map);
      break;
    case HATS_BLOCK_TIMELINE:
      hats_html_write_timeline (out, block->timeline);
      break;
    case HATS_BLOCK_LIST:
      if (block->items->len > 0)
        hats_html_append_list (out, block->items);
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
      hats_html_append_text (out, block->text);
      g_string_append (out, "</p>\n");
      break;
    }
}

/* A source, whose address is a link if it is one to link to. */
static void
write_note (GString        *out,
            const HatsNote *note)
{
  g_autofree char *uri = hats_link_from_address (note->address);
  gsize length = hats_link_find_address (note->text, note->address);
  g_autofree char *citation = uri != NULL ? g_strndup (note->text, length) : g_strdup (note->text);

  hats_html_append_escaped (out, citation);
  if (uri == NULL)
    return;

  hats_html_append_element (out, "<a href=\"", uri, "\">");
  hats_html_append_element (out, "", note->text + length, "</a>");
}

static void
write_notes (GString   *out,
             GPtrArray *notes)
{
  if (notes->len == 0)
    return;

  hats_html_append_element (out, "<h2>", _("Sources"), "</h2>\n<ol class=\"sources\">\n");
  for (guint i = 0; i < notes->len; i++)
    {
      g_string_append_printf (out, "<li id=\"note-%u\">", i + 1);
      write_note (out, g_ptr_array_index (notes, i));
      g_string_append (out, "</li>\n");
    }
  g_string_append (out, "</ol>\n");
}

void
hats_html_write (HatsSheet *sheet,
                 GString   *out)
{
  g_autofree char *date = hats_sheet_format_date (sheet);
  /* Translators: the code of the language that this is translated to, such as “pt-BR”: what a web page says of itself. */
  const char *language = C_("language", "en-GB");

  g_string_append_printf (out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", language);
  g_string_append (out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  hats_html_append_element (out, "<title>", sheet->title, "</title>\n");
  g_string_append_printf (out, "<style>\n%s</style>\n</head>\n<body>\n<main>\n", style);
  hats_html_append_element (out, "<h1>", sheet->title, "</h1>\n");

  for (guint i = 0; i < sheet->blocks->len; i++)
    write_block (out, hats_sheet_get_block (sheet, i));
  write_notes (out, sheet->notes);

  hats_html_append_element (out, "</main>\n<footer>", date, "</footer>\n</body>\n</html>\n");
}
