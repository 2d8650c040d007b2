/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * What loading and checking a guide file costs beside json-glib's own parse of it, from 100 KB to 10 MB: in what a
 * guide says, in one long list, and in files that are made to cost much. In time of the processor.
 */

#include "config.h"

#include <json-glib/json-glib.h>
#include <stdlib.h>
#include <time.h>

#include "hats-guide-reader.h"

/* Of so many runs the quickest counts. */
#define RUNS 3

typedef void (*AppendFunc) (GString *text,
                            guint    index);

typedef struct {
  const char *name;
  const char *before;
  AppendFunc  append;
  const char *after;
} Kind;

static void
append_statement (GString *text,
                  guint    index)
{
  g_string_append_printf (text, "{\"text\": \"Statement %u says something of the role, of the length that such things have.\", "
                          "\"sources\": [\"E01\"], \"meaning\": \"m-%u\"}", index, index);
}

static void
append_role (GString *text,
             guint    index)
{
  g_string_append_printf (text, "{\"id\": \"role-%u\", \"title\": \"Role\", \"sign\": \"ring\", \"tagline\": \"t\", "
                          "\"aspects\": {\"mission\": [", index);
  append_statement (text, index);
  g_string_append (text, "], \"focus\": [");
  for (guint i = 0; i < 50; i++)
    {
      g_string_append (text, i > 0 ? ", " : "");
      append_statement (text, i);
    }
  g_string_append (text, "]}}");
}

/* Sources that are nowhere: as many faults as there can be. */
static void
append_faulty (GString *text,
               guint    index)
{
  g_string_append_printf (text, "{\"text\": \"x\", \"sources\": [\"NONE%u\"], \"x\": 1}", index);
}

static void
append_empty (GString *text,
              guint    index)
{
  g_string_append (text, "{}");
}

static void
append_number (GString *text,
               guint    index)
{
  g_string_append (text, "1");
}

#define LIST "{\"format\": 1, \"roles\": [{\"id\": \"r\", \"title\": \"R\", \"sign\": \"ring\", \"tagline\": \"t\", \"aspects\": {\"mission\": ["

static const Kind kinds[] = {
  { "roles", "{\"format\": 1, \"roles\": [", append_role, "]}" },
  { "one list", LIST, append_statement, "]}}]}" },
  { "faults", LIST, append_faulty, "]}}]}" },
  { "empty objects", LIST, append_empty, "]}}]}" },
  { "numbers", LIST, append_number, "]}}]}" },
};

static GBytes *
make_file (const Kind *kind,
           gsize       size)
{
  GString *text = g_string_new (kind->before);

  for (guint i = 0; text->len < size; i++)
    {
      g_string_append (text, i > 0 ? "," : "");
      kind->append (text, i);
    }
  g_string_append (text, kind->after);

  return g_string_free_to_bytes (text);
}

static double
time_parse (GBytes *bytes)
{
  clock_t start = clock ();
  g_autoptr(JsonParser) parser = json_parser_new ();

  json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL);
  g_clear_object (&parser);

  return (double) (clock () - start) * 1000.0 / CLOCKS_PER_SEC;
}

static double
time_load (GBytes *bytes,
           guint  *n_faults)
{
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(HatsGuide) guide = NULL;
  clock_t start;

  hats_guide_reader_add_builtin (reader);
  start = clock ();
  hats_guide_reader_add_bytes (reader, bytes, "f", NULL);
  guide = hats_guide_reader_finish (reader, NULL);
  *n_faults = hats_guide_reader_get_faults (reader, hats_guide_reader_get_n_files (reader) - 1)->n_found;
  g_clear_object (&guide);
  g_clear_object (&reader);

  return (double) (clock () - start) * 1000.0 / CLOCKS_PER_SEC;
}

static void
measure (const Kind *kind,
         gsize       size)
{
  g_autoptr(GBytes) bytes = make_file (kind, size);
  double parse = G_MAXDOUBLE, load = G_MAXDOUBLE;
  guint n_faults = 0;

  for (guint i = 0; i < RUNS; i++)
    {
      parse = MIN (parse, time_parse (bytes));
      load = MIN (load, time_load (bytes, &n_faults));
    }

  g_print ("%-14s %8.1f kB: json-glib's parse %8.1f ms, load and check %8.1f ms, ratio %.2f, %u faults\n", kind->name,
           (double) g_bytes_get_size (bytes) / 1000.0, parse, load, load / parse, n_faults);
}

int
main (void)
{
  static const gsize sizes[] = { 100000, 1000000, 10000000 };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      measure (&kinds[i], sizes[j]);

  return EXIT_SUCCESS;
}
