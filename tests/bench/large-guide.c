/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "large-guide.h"

#include "hats-guide-reader.h"

static void
append_aspects (GString *json,
                guint    n_aspects)
{
  g_string_append (json, "\"aspects\": [");
  for (guint i = 0; i < n_aspects; i++)
    g_string_append_printf (json, "%s{\"id\": \"aspect-%u\", \"title\": \"Aspect %u\", \"kind\": \"sentence\", \"width\": \"half\"}",
                            i > 0 ? "," : "", i, i);
  g_string_append (json, "]");
}

static void
append_role (GString *json,
             guint    role,
             guint    n_aspects)
{
  g_string_append_printf (json, "%s{\"id\": \"role-%u\", \"title\": \"Role %u\", \"sign\": \"half-circle\", "
                                "\"tagline\": \"one of many\", \"aspects\": {", role > 0 ? "," : "", role, role);
  for (guint i = 0; i < n_aspects; i++)
    {
      g_string_append_printf (json, "%s\"aspect-%u\": [{\"text\": \"What role %u says under aspect %u, in a sentence of some "
                                    "length that goes on\", \"sources\": [\"X%u\"]", i > 0 ? "," : "", i, role, i, i % 7);
      if ((role + i) % 3 == 0)
        g_string_append_printf (json, ", \"meaning\": \"meaning-%u\"", role / 9);
      g_string_append (json, "}]");
    }
  g_string_append (json, "}}");
}

HatsGuide *
large_guide_new (guint n_roles,
                 guint n_aspects)
{
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(GString) json = g_string_new ("{\"format\": 1, \"sources\": [");
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  HatsGuide *guide = NULL;

  for (guint i = 0; i < 7; i++)
    g_string_append_printf (json, "%s{\"id\": \"X%u\", \"title\": \"Source %u\", \"author\": \"A. Writer\", "
                                  "\"publisher\": \"A House\", \"date\": \"2025\"}", i > 0 ? "," : "", i, i);
  g_string_append (json, "], ");
  append_aspects (json, n_aspects);
  g_string_append (json, ", \"roles\": [");
  for (guint i = 0; i < n_roles; i++)
    append_role (json, i, n_aspects);
  g_string_append (json, "]}");

  bytes = g_string_free_to_bytes (g_steal_pointer (&json));
  hats_guide_reader_add_builtin (reader);
  if (hats_guide_reader_add_bytes (reader, bytes, "large", &error))
    guide = hats_guide_reader_finish (reader, &error);
  if (guide == NULL)
    g_error ("%s", error->message);

  return guide;
}
