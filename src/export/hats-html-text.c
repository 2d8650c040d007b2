/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-html-text.h"

#include "hats-escape.h"

static const HatsEscapes escapes = {
  ['\t'] = "\t", ['\n'] = "\n", ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;",
};

void
hats_html_append_escaped (GString    *out,
                          const char *text)
{
  hats_escape_append (out, text, escapes);
}

/* Appends @text escaped between an opening and a closing piece. */
void
hats_html_append_element (GString    *out,
                          const char *open,
                          const char *text,
                          const char *close)
{
  g_string_append (out, open);
  hats_html_append_escaped (out, text);
  g_string_append (out, close);
}

void
hats_html_append_blank (GString *out,
                        guint    n_lines)
{
  for (guint i = 0; i < n_lines; i++)
    g_string_append (out, "<span class=\"blank\">&nbsp;</span>");
}

/* A text without its label. */
void
hats_html_append_text (GString        *out,
                       const HatsText *text)
{
  g_autofree char *mark = hats_text_format_mark (text);
  g_autoptr(HatsText) dissent = hats_text_make_dissent (text);

  if (text->box)
    g_string_append (out, "<span class=\"box\">&nbsp;</span>");
  hats_html_append_escaped (out, text->text);
  if (mark != NULL)
    hats_html_append_element (out, " <span class=\"mark\">", mark, "</span>");
  for (guint i = 0; i < text->notes->len; i++)
    {
      guint note = g_array_index (text->notes, guint, i);

      g_string_append (out, i > 0 ? "<sup>,<a href=\"#note-" : "<sup><a href=\"#note-");
      hats_escape_append_number (out, note);
      g_string_append (out, "\">");
      hats_escape_append_number (out, note);
      g_string_append (out, "</a></sup>");
    }
  if (text->assumed)
    g_string_append (out, "<sup>" HATS_ASSUMED_MARK "</sup>");
  if (dissent != NULL)
    {
      g_string_append (out, "<br><span class=\"dissent\">");
      hats_html_append_text (out, dissent);
      g_string_append (out, "</span>");
    }
}

void
hats_html_append_list (GString   *out,
                       GPtrArray *items)
{
  gboolean labelled = items->len > 0 && ((const HatsText *) g_ptr_array_index (items, 0))->label != NULL;

  g_string_append (out, labelled ? "<ul class=\"labels\">" : "<ul>");
  for (guint i = 0; i < items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (items, i);

      g_string_append (out, "<li>");
      if (text->label != NULL)
        hats_html_append_element (out, "<b>", text->label, "</b> ");
      hats_html_append_text (out, text);
      g_string_append (out, "</li>");
    }
  g_string_append (out, "</ul>\n");
}
