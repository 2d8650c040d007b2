/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pdf-words.h"

#include <glib/gstdio.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static void
pdf_word_free (gpointer data)
{
  PdfWord *word = data;

  g_free (word->text);
  g_free (word);
}

char *
pdf_run (gconstpointer  data,
         gsize          size,
         const char    *program,
         const char    *options)
{
  g_autofree char *path = NULL;
  g_autofree char *line = NULL;
  g_auto(GStrv) argv = NULL;
  g_autoptr(GError) error = NULL;
  char *text = NULL;
  int fd = g_file_open_tmp ("two-hats-XXXXXX.pdf", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (path, data, (gssize) size, &error);
  g_assert_no_error (error);
  line = g_strjoin (" ", program, options, path, g_str_equal (program, "pdftotext") ? "-" : NULL, NULL);
  g_shell_parse_argv (line, NULL, &argv, &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL, &error);
  g_assert_no_error (error);
  g_unlink (path);

  return text;
}

/* By page, text and place, since poppler's order of reading may depend on the last digit of a number. */
static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  const PdfWord *word = *(const PdfWord * const *) a;
  const PdfWord *other = *(const PdfWord * const *) b;
  int difference = (word->page > other->page) - (word->page < other->page);

  if (difference == 0)
    difference = strcmp (word->text, other->text);
  if (difference == 0 && fabs (word->top - other->top) > 1.0)
    difference = word->top < other->top ? -1 : 1;
  if (difference == 0)
    difference = (word->left > other->left) - (word->left < other->left);

  return difference;
}

GPtrArray *
pdf_words_read (gconstpointer data,
                gsize         size)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (pdf_word_free);
  g_autofree char *text = pdf_run (data, size, "pdftotext", "-bbox");
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  guint n_pages = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = lines[i] + strspn (lines[i], " ");
      PdfWord word = { .page = n_pages - 1 };

      if (g_str_has_prefix (line, "<page "))
        n_pages++;
      if (sscanf (line, "<word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\">", &word.left, &word.top, &word.right, &word.bottom) == 4)
        {
          const char *begin = strchr (line, '>') + 1;

          word.text = g_strndup (begin, (gsize) (strstr (begin, "</word>") - begin));
          g_ptr_array_add (words, g_memdup2 (&word, sizeof word));
        }
    }

  return words;
}

static void
pdf_link_free (gpointer data)
{
  PdfLink *link = data;

  g_free (link->text);
  g_free (link->address);
  g_free (link);
}

/* What stands between two pieces of a line, or NULL. */
static char *
find_between (const char *line,
              const char *before,
              const char *after)
{
  const char *begin = strstr (line, before);
  const char *end = begin != NULL ? strstr (begin + strlen (before), after) : NULL;

  return end != NULL ? g_strndup (begin + strlen (before), (gsize) (end - begin) - strlen (before)) : NULL;
}

/* pdftohtml writes 108 dots an inch. */
#define DOTS_PER_POINT 1.5

GPtrArray *
pdf_links_read (gconstpointer data,
                gsize         size)
{
  GPtrArray *links = g_ptr_array_new_with_free_func (pdf_link_free);
  g_autofree char *text = pdf_run (data, size, "pdftohtml", "-xml -stdout -i");
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  guint n_pages = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *href = find_between (lines[i], "<a href=\"", "\"");
      const char *page = href != NULL ? strstr (href, ".html#") : NULL;
      PdfLink link = { .page = n_pages - 1, .target = -1 };

      /* What it says of links to pages stands before. */
      if (strstr (lines[i], "<page number=") != NULL)
        n_pages++;
      if (href == NULL || sscanf (lines[i], "<text top=\"%lf\" left=\"%lf\"", &link.top, &link.left) != 2)
        continue;

      link.text = find_between (strstr (lines[i], "<a href="), strstr (lines[i], "><b>") != NULL ? "><b>" : ">", "</");
      link.top /= DOTS_PER_POINT;
      link.left /= DOTS_PER_POINT;
      if (page != NULL)
        link.target = (int) g_ascii_strtoll (page + strlen (".html#"), NULL, 10) - 1;
      else
        link.address = g_steal_pointer (&href);
      g_ptr_array_add (links, g_memdup2 (&link, sizeof link));
    }

  return links;
}

void
pdf_words_assert_alike (GPtrArray *words,
                        GPtrArray *others,
                        double     tolerance)
{
  g_assert_cmpuint (words->len, ==, others->len);
  g_ptr_array_sort (words, compare_words);
  g_ptr_array_sort (others, compare_words);
  for (guint i = 0; i < words->len; i++)
    {
      const PdfWord *word = g_ptr_array_index (words, i);
      const PdfWord *other = g_ptr_array_index (others, i);

      g_assert_cmpstr (word->text, ==, other->text);
      g_assert_cmpuint (word->page, ==, other->page);
      g_assert_cmpfloat_with_epsilon (word->left, other->left, tolerance);
      g_assert_cmpfloat_with_epsilon (word->top, other->top, tolerance);
      g_assert_cmpfloat_with_epsilon (word->right, other->right, tolerance);
      g_assert_cmpfloat_with_epsilon (word->bottom, other->bottom, tolerance);
    }
}
