/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-json-tree.h"

#include <string.h>

typedef struct {
  const char *at;
  const char *end;
  GString    *word;     /* the text that was read last */
} Text;

/* Values are nested no deeper than HATS_JSON_MAX_DEPTH. */
static JsonNode *read_value (Text *text);

static void
skip_space (Text *text)
{
  while (text->at < text->end && (*text->at == ' ' || *text->at == '\n' || *text->at == '\t' || *text->at == '\r'))
    text->at++;
}

static gunichar
read_hex4 (Text *text)
{
  gunichar unit = 0;

  for (guint i = 0; i < 4; i++)
    unit = unit * 16 + (gunichar) g_ascii_xdigit_value (*text->at++);

  return unit;
}

/* Behind the backslash. */
static void
read_escape (Text *text)
{
  static const char letters[] = "bfnrt";
  static const char meanings[] = "\b\f\n\r\t";
  char letter = *text->at++;
  const char *found = strchr (letters, letter);
  gunichar unit;

  if (letter != 'u')
    {
      g_string_append_c (text->word, found != NULL ? meanings[found - letters] : letter);
      return;
    }

  unit = read_hex4 (text);
  if (unit >= 0xd800 && unit <= 0xdbff)
    {
      text->at += strlen ("\\u");
      unit = 0x10000 + ((unit - 0xd800) << 10) + (read_hex4 (text) - 0xdc00);
    }
  g_string_append_unichar (text->word, unit);
}

/* At a quotation mark; goes behind the other. */
static const char *
read_word (Text *text)
{
  g_string_truncate (text->word, 0);
  text->at++;
  for (;;)
    {
      const char *start = text->at;

      while (*text->at != '"' && *text->at != '\\')
        text->at++;
      g_string_append_len (text->word, start, text->at - start);
      if (*text->at++ == '"')
        return text->word->str;

      read_escape (text);
    }
}

static JsonNode *
read_number (Text *text)
{
  gboolean is_integer = TRUE;

  g_string_truncate (text->word, 0);
  for (; text->at < text->end && (g_ascii_isalnum (*text->at) || *text->at == '-' || *text->at == '+' || *text->at == '.'); text->at++)
    {
      is_integer = is_integer && (g_ascii_isdigit (*text->at) || *text->at == '-');
      g_string_append_c (text->word, *text->at);
    }

  if (is_integer)
    return json_node_init_int (json_node_alloc (), g_ascii_strtoll (text->word->str, NULL, 10));

  return json_node_init_double (json_node_alloc (), g_ascii_strtod (text->word->str, NULL));
}

/* Goes to the next value of an array or object, or behind its end; returns whether there is one. */
static gboolean
go_on (Text *text,
       char  end)
{
  skip_space (text);
  if (*text->at == ',')
    {
      text->at++;
      skip_space (text);
    }
  if (*text->at != end)
    return TRUE;

  text->at++;
  return FALSE;
}

static JsonNode *
read_array (Text *text)
{
  JsonNode *node = json_node_alloc ();
  g_autoptr(JsonArray) array = json_array_new ();

  text->at++;
  while (go_on (text, ']'))
    json_array_add_element (array, read_value (text));

  return json_node_init_array (node, array);
}

static JsonNode *
read_object (Text *text)
{
  JsonNode *node = json_node_alloc ();
  g_autoptr(JsonObject) object = json_object_new ();

  text->at++;
  while (go_on (text, '}'))
    {
      g_autofree char *name = g_strdup (read_word (text));

      skip_space (text);
      text->at++;
      json_object_set_member (object, name, read_value (text));
    }

  return json_node_init_object (node, object);
}

static JsonNode *
read_value (Text *text)
{
  skip_space (text);
  switch (*text->at)
    {
    case '{':
      return read_object (text);
    case '[':
      return read_array (text);
    case '"':
      return json_node_init_string (json_node_alloc (), read_word (text));
    case 't':
      text->at += strlen ("true");
      return json_node_init_boolean (json_node_alloc (), TRUE);
    case 'f':
      text->at += strlen ("false");
      return json_node_init_boolean (json_node_alloc (), FALSE);
    case 'n':
      text->at += strlen ("null");
      return json_node_init_null (json_node_alloc ());
    default:
      return read_number (text);
    }
}

JsonNode *
hats_json_tree_new (const char *text,
                    gsize       length)
{
  g_autoptr(GString) word = g_string_new (NULL);
  Text scan = { text, text + length, word };

  return read_value (&scan);
}
