/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-kept-answers.h"

#include <json-glib/json-glib.h>

#include "hats-json-check.h"
#include "hats-json-print.h"

HatsSituation
hats_kept_answers_load (const HatsRules *rules,
                        GFile           *file)
{
  HatsSituation situation = HATS_SITUATION_INIT;
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  gsize length;
  JsonNode *root;

  g_return_val_if_fail (rules != NULL && G_IS_FILE (file), situation);

  /* That there is no file yet is as it should be. */
  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_REGULAR ||
      !g_file_load_contents (file, NULL, &text, &length, NULL, NULL))
    return situation;

  if (!hats_json_check (text, length, "answers.json", &error) ||
      !json_parser_load_from_data (parser, text, (gssize) length, &error))
    {
      g_message ("Kept answers are not read: %s", error->message);
      return situation;
    }

  root = json_parser_get_root (parser);
  if (JSON_NODE_HOLDS_OBJECT (root))
    hats_situation_from_json (&situation, rules, json_node_get_object (root));

  return situation;
}

gboolean
hats_kept_answers_save (const HatsCase  *answered,
                        GFile           *file,
                        GError         **error)
{
  g_autoptr(JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *path = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (answered != NULL && G_IS_FILE (file), FALSE);

  path = g_file_get_path (file);
  json_node_take_object (root, hats_situation_to_json (hats_case_get_situation (answered), hats_case_get_rules (answered)));
  text = hats_json_print (root);

  folder = g_path_get_dirname (path);
  g_mkdir_with_parents (folder, 0700);
  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}
