/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-mirror-sheet.h"

#include <glib/gi18n-lib.h>

#include "hats-cut.h"

/* How many duties of a kind are listed, how many of their words, and how much of their text, in characters. The counts
 * and the JSON form have all of them. */
#define LISTED_DUTIES 100
#define LISTED_WORDS 12
#define LISTED_TEXT 400

/* Whose duties a table lists. */
typedef struct {
  HatsRole *role;       /* nullable: of none, or of several alike */
  gboolean  is_both;
} Group;

static gboolean
belongs (const HatsMirrorDuty *duty,
         const Group          *group)
{
  return duty->role == group->role && duty->is_both == group->is_both;
}

static guint
count_group (const HatsMirror *mirror,
             const Group      *group)
{
  if (group->role != NULL)
    return hats_mirror_get_count (mirror, group->role);

  return group->is_both ? mirror->n_both : mirror->duties->len - mirror->n_matched;
}

/* The verdict where the title names one role. */
static char *
format_titled (const HatsMirror *mirror)
{
  const char *title = hats_role_get_title (mirror->title_role);
  guint n = mirror->n_matched;
  guint own = hats_mirror_get_count (mirror, mirror->title_role);

  if (n == 0)
    /* Translators: the title of a role. */
    return g_strdup_printf (_("Titled “%s”, but no duty in this text matches a word on the lists: "
                              "whether the title fits cannot be said."), title);
  if (mirror->describes == mirror->title_role)
    /* Translators: the title of a role, how many duties are its, and of how many. */
    return g_strdup_printf (ngettext ("Titled “%s”, and %u of %u matching duty belongs to it: the title fits.",
                                      "Titled “%s”, and %u of %u matching duties belong to it: the title fits them.", n),
                            title, own, n);
  if (mirror->describes != NULL)
    /* Translators: the title of a role, how many duties are those of another, of how many, and the title of that other. */
    return g_strdup_printf (ngettext ("Titled “%s”, but %u of %u matching duty belongs to “%s”: the title does not fit.",
                                      "Titled “%s”, but %u of %u matching duties belong to “%s”: the title does not fit them.", n),
                            title, hats_mirror_get_count (mirror, mirror->describes), n,
                            hats_role_get_title (mirror->describes));

  /* Translators: the title of a role, how many duties are its, and of how many. */
  return g_strdup_printf (ngettext ("Titled “%s”, and %u of %u matching duty belongs to it: the text describes both roles.",
                                    "Titled “%s”, and %u of %u matching duties belong to it: the text describes both roles.", n),
                          title, own, n);
}

/* The verdict where the title names a related role, for whose duties there are no words. */
static char *
format_related (const HatsMirror *mirror)
{
  const char *title = hats_role_get_title (mirror->title_role);
  guint n = mirror->n_matched;

  if (n == 0)
    /* Translators: the title of a role. */
    return g_strdup_printf (_("Titled “%s”, a role that is often confused with these two, and no duty in this text "
                              "matches a word on the lists."), title);
  if (mirror->describes != NULL)
    /* Translators: the title of a role, how many duties are those of another, of how many, and the title of that other. */
    return g_strdup_printf (ngettext ("Titled “%s”, a role that is often confused with these two; "
                                      "%u of %u matching duty belongs to “%s”.",
                                      "Titled “%s”, a role that is often confused with these two; "
                                      "%u of %u matching duties belong to “%s”.", n),
                            title, hats_mirror_get_count (mirror, mirror->describes), n,
                            hats_role_get_title (mirror->describes));

  /* Translators: the title of a role, and the number of duties in which a word was found. */
  return g_strdup_printf (ngettext ("Titled “%s”, a role that is often confused with these two; no role has two thirds "
                                    "of the %u matching duty: the text describes both roles.",
                                    "Titled “%s”, a role that is often confused with these two; no role has two thirds "
                                    "of the %u matching duties: the text describes both roles.", n),
                          title, n);
}

static char *
format_verdict (const HatsMirror *mirror)
{
  guint n = mirror->n_matched;

  if (mirror->duties->len == 0)
    return g_strdup (_("There is nothing to read: no line reads as a duty."));
  if (mirror->title_role != NULL && !hats_mirror_has_terms (mirror->title_role))
    return format_related (mirror);
  if (mirror->title_role != NULL)
    return format_titled (mirror);
  if (n == 0)
    return g_strdup (_("No duty in this text matches a word on the lists: it tells of neither role."));
  if (mirror->describes != NULL)
    /* Translators: how many duties are those of a role, of how many, and the title of that role. */
    return g_strdup_printf (ngettext ("The title names no single role; %u of %u matching duty belongs to “%s”.",
                                      "The title names no single role; %u of %u matching duties belong to “%s”.", n),
                            hats_mirror_get_count (mirror, mirror->describes), n,
                            hats_role_get_title (mirror->describes));

  /* Translators: the number of duties in which a word was found. */
  return g_strdup_printf (ngettext ("The title names no single role, and no role has two thirds of the %u matching duty: "
                                    "the text describes both roles.",
                                    "The title names no single role, and no role has two thirds of the %u matching duties: "
                                    "the text describes both roles.", n), n);
}

static void
add_cell (HatsRow    *row,
          const char *text)
{
  g_ptr_array_add (hats_row_add_cell (row, FALSE)->items, hats_text_new (text));
}

static const char *
get_group_title (const Group *group)
{
  if (group->role != NULL)
    return hats_role_get_title (group->role);

  return group->is_both ? _("Both roles alike") : _("Neither role");
}

static void
add_counts (HatsSheet        *sheet,
            const HatsMirror *mirror,
            GArray           *groups)
{
  HatsTable *table;

  hats_sheet_add_heading (sheet, 2, _("The count"));
  table = hats_sheet_add_table (sheet, _("How many duties hold words of which role"), _("Words of"));
  hats_table_add_column (table, _("Duties"), NULL, NULL);
  for (guint i = 0; i < groups->len; i++)
    {
      const Group *group = &g_array_index (groups, Group, i);
      g_autofree char *count = g_strdup_printf ("%u", count_group (mirror, group));

      add_cell (hats_table_add_row (table, get_group_title (group)), count);
    }
}

static char *
format_words (const HatsMirror     *mirror,
              const HatsMirrorDuty *duty)
{
  g_auto(GStrv) words = hats_mirror_list_words (mirror, duty);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL && i < LISTED_WORDS; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", words[i]);
  if (g_strv_length (words) > LISTED_WORDS)
    g_string_append (text, ", …");

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
add_duty (HatsTable            *table,
          const HatsMirror     *mirror,
          const HatsMirrorDuty *duty)
{
  /* Translators: the number of a line of the text. */
  g_autofree char *line = g_strdup_printf (_("Line %u"), duty->line);
  g_autofree char *text = hats_cut_text (duty->text, LISTED_TEXT);
  HatsRow *row = hats_table_add_row (table, line);

  add_cell (row, text);
  if (duty->marks->len > 0)
    {
      g_autofree char *words = format_words (mirror, duty);

      add_cell (row, words);
    }
}

static char *
get_caption (const Group *group)
{
  if (group->role != NULL)
    /* Translators: the title of a role. */
    return g_strdup_printf (_("Duties with words of “%s”"), hats_role_get_title (group->role));

  return g_strdup (group->is_both ? _("Duties with as many words of one role as of the other")
                                  : _("Duties with no word on the lists"));
}

static void
add_group (HatsSheet        *sheet,
           const HatsMirror *mirror,
           const Group      *group)
{
  guint count = count_group (mirror, group);
  g_autofree char *caption = get_caption (group);
  HatsTable *table;
  guint listed = 0;

  if (count == 0)
    return;

  hats_sheet_add_heading (sheet, 2, get_group_title (group));
  table = hats_sheet_add_table (sheet, caption, _("Place"));
  hats_table_add_column (table, _("Duty"), NULL, group->role != NULL ? hats_role_get_sign (group->role) : NULL);
  if (group->role != NULL || group->is_both)
    hats_table_add_column (table, _("Words found"), NULL, NULL);

  for (guint i = 0; i < mirror->duties->len && listed < LISTED_DUTIES; i++)
    if (belongs (hats_mirror_get_duty (mirror, i), group))
      {
        add_duty (table, mirror, hats_mirror_get_duty (mirror, i));
        listed++;
      }

  if (count > listed)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("%u more is counted and not listed.",
                                                         "%u more are counted and not listed.", count - listed),
                                               count - listed);

      hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (more));
    }
}

static void
set_role (JsonObject *object,
          const char *member,
          HatsRole   *role)
{
  if (role != NULL)
    json_object_set_string_member (object, member, hats_role_get_id (role));
  else
    json_object_set_null_member (object, member);
}

static JsonObject *
get_duty (const HatsMirror     *mirror,
          const HatsMirrorDuty *duty)
{
  g_auto(GStrv) words = hats_mirror_list_words (mirror, duty);
  JsonObject *object = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    json_array_add_string_element (array, words[i]);

  json_object_set_string_member (object, "text", duty->text);
  set_role (object, "role", duty->role);
  json_object_set_boolean_member (object, "both", duty->is_both);
  json_object_set_int_member (object, "line", duty->line);
  json_object_set_array_member (object, "words", array);

  return object;
}

static JsonObject *
get_data (const HatsMirror *mirror,
          GArray           *groups)
{
  JsonObject *data = json_object_new ();
  JsonObject *counts = json_object_new ();
  JsonArray *duties = json_array_new ();

  for (guint i = 0; i < groups->len; i++)
    {
      const Group *group = &g_array_index (groups, Group, i);
      const char *id = group->is_both ? "both" : "neither";

      json_object_set_int_member (counts, group->role != NULL ? hats_role_get_id (group->role) : id,
                                  count_group (mirror, group));
    }
  for (guint i = 0; i < mirror->duties->len; i++)
    json_array_add_object_element (duties, get_duty (mirror, hats_mirror_get_duty (mirror, i)));

  set_role (data, "title_role", mirror->title_role);
  if (mirror->describes_both)
    json_object_set_string_member (data, "describes", "both");
  else
    set_role (data, "describes", mirror->describes);
  json_object_set_object_member (data, "counts", counts);
  json_object_set_array_member (data, "duties", duties);

  return data;
}

/* The roles that there are words for, then what belongs to several and what belongs to none. */
static GArray *
list_groups (const HatsMirror *mirror)
{
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (mirror->guide));
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (Group));
  const Group both = { NULL, TRUE };
  const Group neither = { NULL, FALSE };

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);
      Group group = { role, FALSE };  /* the guide keeps it */

      if (hats_mirror_has_terms (role))
        g_array_append_val (groups, group);
    }
  g_array_append_val (groups, both);
  g_array_append_val (groups, neither);

  return groups;
}

HatsSheet *
hats_mirror_sheet_new (const HatsMirror *mirror)
{
  g_autoptr(GArray) groups = NULL;
  g_autofree char *verdict = NULL;
  HatsSheet *sheet;

  g_return_val_if_fail (mirror != NULL, NULL);

  groups = list_groups (mirror);
  verdict = format_verdict (mirror);
  sheet = hats_sheet_new (mirror->guide, "mirror", _("Job-Ad Mirror"));
  sheet->data = get_data (mirror, groups);
  g_free (sheet->source_line);
  sheet->source_line = g_strdup (_("Two Hats: words counted, from a list"));

  hats_sheet_add_text (sheet, HATS_BLOCK_LEAD, hats_text_new (verdict));
  hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH,
                       hats_text_new (_("This counts words from a list. It does not understand the text, "
                                        "and a duty that is put in other words is not recognised.")));
  if (mirror->duties->len == 0)
    return sheet;

  add_counts (sheet, mirror, groups);
  for (guint i = 0; i < groups->len; i++)
    add_group (sheet, mirror, &g_array_index (groups, Group, i));

  return sheet;
}
