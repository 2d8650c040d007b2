/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-mirror-reader.h"

#include <glib/gi18n-lib.h>

#include "hats-json-members.h"
#include "hats-words.h"

/* Reads a list of terms, none of which may be among @taken below @section. */
static GStrv
read_terms (HatsJsonReader *json,
            JsonObject     *object,
            const char     *member,
            const char     *section,
            gboolean        required,
            GHashTable     *taken)
{
  g_auto(GStrv) words = hats_json_reader_get_words (json, object, member, required);
  g_autoptr(GStrvBuilder) terms = g_strv_builder_new ();
  gsize outer = hats_json_reader_enter (json, member);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *term = hats_words_fold_term (words[i]);
      char step[16];

      g_snprintf (step, sizeof step, "%u", i);
      if (*words[i] == '\0')
        continue;
      if (term == NULL)
        hats_json_reader_fail (json, step, HATS_GUIDE_ERROR_VALUE, _("there is no word in this term"));
      else if (!g_hash_table_add (taken, g_strconcat (section, "/", term, NULL)))
        hats_json_reader_fail (json, step, HATS_GUIDE_ERROR_DUPLICATE, _("the term “%s” is there already"), words[i]);
      else
        g_strv_builder_add (terms, term);
    }

  hats_json_reader_leave (json, outer);
  return g_strv_builder_end (terms);
}

void
hats_mirror_read_role (HatsJsonReader *json,
                       JsonObject     *object,
                       HatsRole       *role,
                       GHashTable     *taken)
{
  JsonObject *mirror = hats_json_reader_get_object (json, object, "mirror", FALSE);
  g_auto(GStrv) titles = NULL;
  g_auto(GStrv) terms = NULL;
  gsize length;

  if (mirror == NULL)
    return;

  length = hats_json_reader_enter (json, "mirror");
  hats_json_reader_check_members (json, mirror, "titles", "terms", NULL);
  titles = read_terms (json, mirror, "titles", "titles", TRUE, taken);
  terms = read_terms (json, mirror, "terms", "terms", !hats_role_is_adjacent (role), taken);
  hats_role_set_mirror (role, (const char * const *) titles, (const char * const *) terms);
  hats_json_reader_leave (json, length);
}

static void
release (const char * const *terms,
         const char         *section,
         GHashTable         *taken)
{
  for (guint i = 0; terms[i] != NULL; i++)
    {
      g_autofree char *key = g_strconcat (section, "/", terms[i], NULL);

      g_hash_table_remove (taken, key);
    }
}

void
hats_mirror_release_role (HatsRole   *role,
                          GHashTable *taken)
{
  release (hats_role_get_mirror_titles (role), "titles", taken);
  release (hats_role_get_mirror_terms (role), "terms", taken);
}

void
hats_mirror_read_headings (HatsJsonReader *json,
                           JsonObject     *root,
                           HatsGuide      *guide,
                           GHashTable     *taken)
{
  static const struct {
    HatsAdPart  part;
    const char *member;
    const char *section;
  } parts[] = {
    { HATS_AD_TITLE, "title-labels", "labels" },
    { HATS_AD_DUTIES, "duty-headings", "headings" },
    { HATS_AD_OTHER, "other-headings", "headings" },
  };
  JsonObject *mirror = hats_json_reader_get_object (json, root, "mirror", FALSE);
  gsize length;

  if (mirror == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    release (hats_guide_get_ad_terms (guide, parts[i].part), parts[i].section, taken);

  length = hats_json_reader_enter (json, "mirror");
  hats_json_reader_check_members (json, mirror, "title-labels", "duty-headings", "other-headings", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_auto(GStrv) terms = read_terms (json, mirror, parts[i].member, parts[i].section, TRUE, taken);

      hats_guide_set_ad_terms (guide, parts[i].part, (const char * const *) terms);
    }
  hats_json_reader_leave (json, length);
}
