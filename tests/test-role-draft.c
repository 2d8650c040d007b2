/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Roles of one's own as they are edited, and their files as they are written and taken back. */

#include "config.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#include "hats-draft-meaning.h"
#include "hats-guide-journal.h"
#include "hats-role-draft.h"

#define OWNER "{\"format\": 1, \"roles\": [{\"id\": \"owner\", \"title\": \"Owner\", \"sign\": \"ring\", \"tagline\": \"t\", " \
  "\"mirror\": {\"titles\": [\"backlog owner\"], \"terms\": [\"backlogged\"]}, \"aspects\": {\"mission\": [{\"text\": \"x\", \"sources\": [\"E01\"], " \
  "\"meaning\": \"order\", \"dissent\": {\"text\": \"no\", \"sources\": [\"E02\"]}}]}}], " \
  "\"topics\": [{\"id\": \"pets\", \"title\": \"Pets\"}]}"

typedef struct {
  char             *path;
  GFile            *folder;
  GFile            *file;
  HatsGuideLibrary *library;
  HatsGuideJournal *journal;
  HatsRoleDraft    *draft;
} Fixture;

static GBytes *
make_bytes (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static void
write_file (Fixture    *fixture,
            const char *text)
{
  g_autoptr(GError) error = NULL;

  g_file_set_contents (g_file_peek_path (fixture->file), text, -1, &error);
  g_assert_no_error (error);
}

static char *
read_file (Fixture *fixture)
{
  char *text = NULL;

  g_file_get_contents (g_file_peek_path (fixture->file), &text, NULL, NULL);
  return text;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->path = g_dir_make_tmp ("hats-roles-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->folder = g_file_new_build_filename (fixture->path, "guides", NULL);
  fixture->file = g_file_get_child (fixture->folder, "owner.json");
  g_mkdir (g_file_peek_path (fixture->folder), 0700);
  write_file (fixture, OWNER);
  fixture->library = hats_guide_library_new (fixture->folder, NULL);
  fixture->journal = hats_guide_journal_new (fixture->library);
  fixture->draft = hats_role_draft_new (hats_guide_file_get_bytes (hats_guide_library_get_file (fixture->library, 0)),
                                        "owner", hats_guide_library_get_guide (fixture->library), &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GDir) dir = g_dir_open (g_file_peek_path (fixture->folder), 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autoptr(GFile) file = g_file_get_child (fixture->folder, name);

      g_file_delete (file, NULL, NULL);
    }
  g_file_delete (fixture->folder, NULL, NULL);
  g_rmdir (fixture->path);
  g_clear_pointer (&fixture->draft, hats_role_draft_free);
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->library);
  g_object_unref (fixture->file);
  g_object_unref (fixture->folder);
  g_free (fixture->path);
}

static char *
print (HatsRoleDraft *draft)
{
  g_autoptr(GBytes) bytes = hats_role_draft_to_bytes (draft);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
assert_valid (Fixture *fixture,
              GBytes  *bytes)
{
  g_autoptr(GError) error = NULL;

  hats_guide_journal_check (fixture->journal, fixture->file, bytes, &error);
  g_assert_no_error (error);
}

static void
assert_text (HatsRoleDraft *draft,
             const char    *place,
             const char    *expected)
{
  g_autofree char *text = hats_role_draft_dup_text (draft, place);

  g_assert_cmpstr (text, ==, expected);
}

/* What is not edited is written as it was read, down to the bytes from the first writing on. */
static void
test_round_trip (Fixture       *fixture,
                 gconstpointer  data)
{
  static const char * const kept[] = { "\"backlog owner\"", "\"order\"", "\"dissent\"", "\"pets\"", "\"E02\"" };
  g_autoptr(GBytes) bytes = hats_role_draft_to_bytes (fixture->draft);
  g_autoptr(HatsRoleDraft) again = NULL;
  g_autofree char *text = print (fixture->draft);
  g_autofree char *second = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    g_assert_nonnull (strstr (text, kept[i]));
  assert_valid (fixture, bytes);

  again = hats_role_draft_new (bytes, "owner", hats_guide_library_get_guide (fixture->library), NULL);
  second = print (again);
  g_assert_cmpstr (text, ==, second);

  g_assert_cmpstr (hats_role_draft_get_title (again), ==, "Owner");
  assert_text (again, "aspects/mission/0/text", "x");
  g_assert_cmpuint (hats_role_draft_count (again, "aspects/goal"), ==, 0);
}

static void
test_statements (Fixture       *fixture,
                 gconstpointer  data)
{
  HatsRoleDraft *draft = fixture->draft;
  g_autofree char *before = print (draft);
  g_autofree char *blank = NULL;
  g_autoptr(GBytes) bytes = NULL;

  /* Those without text are there, and are not written. */
  hats_role_draft_insert (draft, "aspects/skills", 0);
  hats_role_draft_insert (draft, "aspects/skills", 9);
  g_assert_cmpuint (hats_role_draft_count (draft, "aspects/skills"), ==, 2);
  blank = print (draft);
  g_assert_null (strstr (blank, "OWN"));
  g_assert_nonnull (strstr (blank, "\"skills\" : []"));

  hats_role_draft_set_text (draft, "aspects/skills/0/text", "one\nline");
  hats_role_draft_set_text (draft, "aspects/skills/1/text", "two");
  hats_role_draft_insert (draft, "aspects/skills", 1);
  hats_role_draft_set_text (draft, "aspects/skills/1/text", "three");
  hats_role_draft_move (draft, "aspects/skills", 0, 2);
  assert_text (draft, "aspects/skills/0/text", "three");
  assert_text (draft, "aspects/skills/2/text", "one line");
  bytes = hats_role_draft_to_bytes (draft);
  assert_valid (fixture, bytes);

  while (hats_role_draft_count (draft, "aspects/skills") > 0)
    hats_role_draft_remove (draft, "aspects/skills", 0);
  g_clear_pointer (&blank, g_free);
  blank = print (draft);
  g_assert_null (strstr (blank, "OWN"));
}

/* Ids of the guide are ids, other words a source of the file for as long as it is named. */
static void
test_sources (Fixture       *fixture,
              gconstpointer  data)
{
  HatsRoleDraft *draft = fixture->draft;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(HatsRoleDraft) again = NULL;
  g_autofree char *text = NULL;

  assert_text (draft, "aspects/mission/0/sources", "E01");
  hats_role_draft_set_text (draft, "aspects/mission/0/sources", " E01 ,S09");
  assert_text (draft, "aspects/mission/0/sources", "E01, S09");
  hats_role_draft_set_text (draft, "aspects/mission/0/sources", "Our hand");
  hats_role_draft_set_text (draft, "aspects/mission/0/sources", "Our <b>handbook</b>, E01");
  assert_text (draft, "aspects/mission/0/sources", "Our <b>handbook</b>, E01");
  bytes = hats_role_draft_to_bytes (draft);
  assert_valid (fixture, bytes);
  again = hats_role_draft_new (bytes, "owner", hats_guide_library_get_guide (fixture->library), NULL);
  assert_text (again, "aspects/mission/0/sources", "Our <b>handbook</b>, E01");
  text = print (again);
  g_assert_null (strstr (text, "\"Our hand\""));

  hats_role_draft_set_text (again, "aspects/mission/0/sources", "");
  assert_text (again, "aspects/mission/0/sources", "");
  g_clear_pointer (&bytes, g_bytes_unref);
  bytes = hats_role_draft_to_bytes (again);
  assert_valid (fixture, bytes);
  hats_role_draft_set_text (again, "aspects/mission/0/sources", "E01");
  g_clear_pointer (&text, g_free);
  text = print (again);
  g_assert_null (strstr (text, "OWN"));
}

static void
assert_valid_draft (Fixture *fixture)
{
  g_autoptr(GBytes) bytes = hats_role_draft_to_bytes (fixture->draft);

  assert_valid (fixture, bytes);
}

/* Who disagrees, with sources of its own; without a text it is not written. */
static void
test_dissent (Fixture       *fixture,
              gconstpointer  data)
{
  HatsRoleDraft *draft = fixture->draft;
  g_autofree char *with = NULL;
  g_autofree char *without = NULL;

  assert_text (draft, "aspects/mission/0/dissent/text", "no");
  assert_text (draft, "aspects/mission/0/dissent/sources", "E02");
  hats_role_draft_set_text (draft, "aspects/mission/0/dissent/text", "");
  without = print (draft);
  g_assert_null (strstr (without, "dissent"));
  assert_text (draft, "aspects/mission/0/dissent/sources", "E02");

  hats_role_draft_insert (draft, "aspects/skills", 0);
  hats_role_draft_set_text (draft, "aspects/skills/0/text", "Listens");
  assert_text (draft, "aspects/skills/0/dissent/text", "");
  hats_role_draft_set_text (draft, "aspects/skills/0/dissent/sources", "Our handbook");
  assert_valid_draft (fixture);
  hats_role_draft_set_text (draft, "aspects/skills/0/dissent/text", "Talks");
  assert_valid_draft (fixture);
  with = print (draft);
  g_assert_nonnull (strstr (with, "\"Talks\""));
  g_assert_nonnull (strstr (with, "\"Our handbook\""));
}

/* What other roles say can be said as well, and what this one says be offered to them. */
static void
test_meaning (Fixture       *fixture,
              gconstpointer  data)
{
  HatsRoleDraft *draft = fixture->draft;
  g_autoptr(GPtrArray) meanings = hats_draft_meaning_list (draft, "skills");
  g_autoptr(GPtrArray) none = hats_draft_meaning_list (draft, "mission");
  const HatsDraftMeaning *first;
  g_autofree char *kept = hats_draft_meaning_dup_own (draft, "mission", 0);
  g_autofree char *own = NULL;
  g_autofree char *second = NULL;
  g_autofree char *text = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpstr (kept, ==, "order");
  g_assert_cmpuint (meanings->len, ==, 2);
  first = meanings->pdata[0];
  g_assert_cmpstr (hats_role_get_id (first->role), ==, "product-manager");
  for (guint i = 0; i < 2; i++)
    hats_role_draft_insert (draft, "aspects/skills", i);
  hats_role_draft_set_text (draft, "aspects/skills/0/text", "Says “no”, kindly");
  hats_role_draft_set_text (draft, "aspects/skills/1/text", "Says “no”, kindly");
  hats_role_draft_set_text (draft, "aspects/skills/0/meaning", first->id);
  own = hats_draft_meaning_dup_own (draft, "skills", 0);
  g_assert_cmpstr (own, ==, "says-no-kindly");
  hats_role_draft_set_text (draft, "aspects/skills/0/meaning", own);
  second = hats_draft_meaning_dup_own (draft, "skills", 1);
  g_assert_cmpstr (second, ==, "says-no-kindly-2");
  assert_valid_draft (fixture);
  hats_role_draft_set_text (draft, "aspects/skills/0/meaning", "");
  hats_role_draft_set_text (draft, "aspects/mission/0/meaning", "");
  text = print (draft);
  g_assert_null (strstr (text, "meaning"));
}

/* Each of the others once, and not itself. */
static void
test_confused (Fixture       *fixture,
               gconstpointer  data)
{
  HatsRoleDraft *draft = fixture->draft;
  g_autoptr(GPtrArray) others = hats_role_draft_list_others (draft);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GBytes) copy = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *blank = NULL;

  for (guint i = 0; i < others->len; i++)
    {
      g_autofree char *place = hats_draft_place_new (HATS_DRAFT_CONFUSED, i, HATS_DRAFT_ROLE);

      g_assert_cmpstr (hats_role_get_id (others->pdata[i]), !=, "owner");
      hats_role_draft_insert (draft, HATS_DRAFT_CONFUSED, i);
      assert_text (draft, place, hats_role_get_id (others->pdata[i]));
    }
  blank = print (draft);
  g_assert_null (strstr (blank, "\"product-owner\""));
  while (hats_role_draft_count (draft, HATS_DRAFT_CONFUSED) > 2)
    hats_role_draft_remove (draft, HATS_DRAFT_CONFUSED, 2);
  hats_role_draft_set_text (draft, "confused-with/0/text", "The one decides,\nthe other does not.");
  hats_role_draft_set_text (draft, "confused-with/1/text", "As well.");
  hats_role_draft_set_text (draft, "confused-with/0/dissent/text", "Both do.");
  assert_text (draft, "confused-with/0/text", "The one decides, the other does not.");
  assert_valid_draft (fixture);
  copy = hats_role_draft_to_copy (draft, "owner-2", "Owner, too");
  g_assert_nonnull (g_strstr_len (g_bytes_get_data (copy, NULL), (gssize) g_bytes_get_size (copy), "Both do."));

  hats_role_draft_set_text (draft, "confused-with/1/role", "product-manager");
  bytes = hats_role_draft_to_bytes (draft);
  g_assert_false (hats_guide_journal_check (fixture->journal, fixture->file, bytes, &error));
  g_assert_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_DUPLICATE);
}

/* Terms are written once there are enough for the part of the guide that the role is in. */
static void
test_mirror (Fixture       *fixture,
             gconstpointer  data)
{
  HatsRoleDraft *draft = fixture->draft;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  assert_text (draft, "part", "main");
  assert_text (draft, "mirror/titles", "backlog owner");
  hats_role_draft_set_text (draft, "mirror/titles", " backlog owner, story keeper,\n,");
  text = print (draft);
  g_assert_nonnull (strstr (text, "\"story keeper\""));
  assert_valid_draft (fixture);

  hats_role_draft_set_text (draft, "mirror/terms", "");
  g_free (text);
  text = print (draft);
  g_assert_null (strstr (text, "mirror"));
  assert_valid_draft (fixture);
  hats_role_draft_set_text (draft, "part", "adjacent");
  hats_role_draft_set_text (draft, "mirror/titles", "story keeper");
  g_free (text);
  text = print (draft);
  g_assert_nonnull (strstr (text, "\"story keeper\""));
  g_assert_null (strstr (text, "terms"));
  assert_valid_draft (fixture);
  hats_role_draft_set_text (draft, "part", "main");
  assert_valid_draft (fixture);

  /* A word of another role. */
  hats_role_draft_set_text (draft, "mirror/terms", "roadmap");
  bytes = hats_role_draft_to_bytes (draft);
  g_assert_false (hats_guide_journal_check (fixture->journal, fixture->file, bytes, &error));
  g_assert_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_DUPLICATE);
}

/* Text is text, whatever it holds. */
static void
test_hostile (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const texts[] = {
    "\"}], \"x\": [{\"", "<b>&amp;</b>", "\\u0000", "\x1f\x01\x7f", "\xe2\x80\xae\xe2\x80\x8b\xef\xbb\xbf", "a\tb", "{week} %s %n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GBytes) bytes = NULL;
      g_autoptr(HatsRoleDraft) again = NULL;

      hats_role_draft_set_text (fixture->draft, "title", texts[i]);
      hats_role_draft_set_text (fixture->draft, "aspects/mission/0/text", texts[i]);
      hats_role_draft_set_text (fixture->draft, "aspects/mission/0/sources", texts[i]);
      bytes = hats_role_draft_to_bytes (fixture->draft);
      assert_valid (fixture, bytes);
      again = hats_role_draft_new (bytes, "owner", hats_guide_library_get_guide (fixture->library), NULL);
      g_assert_cmpstr (hats_role_draft_get_title (again), ==, texts[i]);
      assert_text (again, "aspects/mission/0/text", texts[i]);
    }
}

/* What is not said in the file of a built-in role is shown from the guide, and written when it is edited. */
static void
test_override (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(GBytes) bytes = make_bytes ("{\"format\": 1, \"roles\": [{\"id\": \"product-manager\", \"title\": \"Lead\"}]}");
  g_autoptr(HatsRoleDraft) draft = NULL;
  g_autoptr(GBytes) edited = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  draft = hats_role_draft_new (bytes, "product-manager", hats_guide_library_get_guide (fixture->library), NULL);
  g_assert_cmpstr (hats_role_draft_get_title (draft), ==, "Lead");
  assert_text (draft, "sign", "half-circle");
  g_assert_cmpuint (hats_role_draft_count (draft, "aspects/skills"), >, 1);
  before = print (draft);
  g_assert_null (strstr (before, "skills"));

  hats_role_draft_move (draft, "aspects/skills", 1, 0);
  after = print (draft);
  g_assert_nonnull (strstr (after, "skills"));
  g_assert_null (strstr (after, "mission"));
  edited = hats_role_draft_to_bytes (draft);
  assert_valid (fixture, edited);
}

/* From the template, as a copy of each role of the guide, and of the draft. */
static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  HatsGuide *guide = hats_guide_library_get_guide (fixture->library);
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (guide));
  g_autoptr(GBytes) copy = NULL;

  for (guint i = 0; i <= g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);
      g_autoptr(GFile) file = NULL;
      g_autofree char *id = hats_guide_journal_dup_id (fixture->journal, "Ünsere “Rolle” 2!", &file);
      g_autoptr(GBytes) bytes = hats_role_draft_new_file (guide, role, id, "Ours");
      g_autoptr(GError) error = NULL;

      g_assert_cmpstr (id, ==, "unsere-rolle-2");
      hats_guide_journal_check (fixture->journal, file, bytes, &error);
      g_assert_no_error (error);
    }

  hats_role_draft_set_text (fixture->draft, "aspects/mission/0/sources", "Handbook");
  copy = hats_role_draft_to_copy (fixture->draft, "owner-2", "Owner, too");
  assert_valid (fixture, copy);
}

/* An id is of a title’s letters, and none that is taken. */
static void
test_ids (Fixture       *fixture,
          gconstpointer  data)
{
  static const char * const ids[][2] = {
    { "Owner", "owner-2" }, { "Product manager", "product-manager-2" }, { "日本", "role" }, { "../../x", "x" }, { "1st -- Lead ", "st-lead" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(GFile) file = NULL;
      g_autofree char *id = hats_guide_journal_dup_id (fixture->journal, ids[i][0], &file);

      g_assert_cmpstr (id, ==, ids[i][1]);
      g_assert_true (g_file_has_parent (file, fixture->folder));
    }
}

static void
go (Fixture *fixture,
    GFile *(*step) (HatsGuideJournal *self, GError **error),
    guint    n_times)
{
  for (guint i = 0; i < n_times; i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GFile) file = step (fixture->journal, &error);

      g_assert_no_error (error);
      g_assert_true (g_file_equal (file, fixture->file));
    }
}

static void
undo (Fixture *fixture,
      guint    n_times)
{
  go (fixture, hats_guide_journal_undo, n_times);
}

static void
redo (Fixture *fixture,
      guint    n_times)
{
  go (fixture, hats_guide_journal_redo, n_times);
}

static GBytes *
make_title (Fixture    *fixture,
            const char *title)
{
  hats_role_draft_set_text (fixture->draft, "title", title);

  return hats_role_draft_to_bytes (fixture->draft);
}

static void
assert_title (Fixture    *fixture,
              const char *expected)
{
  HatsRole *role = hats_guide_find_role (hats_guide_library_get_guide (fixture->library), "owner");

  g_assert_cmpstr (hats_role_get_title (role), ==, expected);
}

/* Taking a deletion back gives the same bytes; what was written one after the other comes back in that order. */
static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GBytes) before = make_bytes (OWNER);
  g_autoptr(GBytes) renamed = NULL;
  g_autoptr(GBytes) typed = NULL;
  g_autoptr(GBytes) without = hats_role_draft_to_bytes_without (fixture->draft);
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  g_assert_false (hats_guide_journal_can_undo (fixture->journal));
  hats_role_draft_set_text (fixture->draft, "title", "O");
  typed = hats_role_draft_to_bytes (fixture->draft);
  hats_role_draft_set_text (fixture->draft, "title", "Other");
  renamed = hats_role_draft_to_bytes (fixture->draft);
  g_assert_true (hats_guide_journal_write (fixture->journal, fixture->file, before, typed, "title", &error));
  g_assert_true (hats_guide_journal_write (fixture->journal, fixture->file, typed, renamed, "title", &error));
  g_assert_cmpstr (hats_role_get_title (hats_guide_find_role (hats_guide_library_get_guide (fixture->library), "owner")), ==, "Other");

  /* The file holds a topic as well; then nothing. */
  g_assert_nonnull (without);
  g_assert_true (hats_guide_journal_write (fixture->journal, fixture->file, renamed, without, NULL, &error));
  g_assert_null (hats_guide_find_role (hats_guide_library_get_guide (fixture->library), "owner"));
  g_assert_true (hats_guide_journal_write (fixture->journal, fixture->file, without, NULL, NULL, &error));
  g_assert_false (g_file_query_exists (fixture->file, NULL));

  undo (fixture, 3);
  g_assert_false (hats_guide_journal_can_undo (fixture->journal));
  text = read_file (fixture);
  g_assert_cmpstr (text, ==, OWNER);

  redo (fixture, 3);
  g_assert_false (g_file_query_exists (fixture->file, NULL));
  g_assert_false (hats_guide_journal_can_redo (fixture->journal));
}

/* What is written after something was taken back stands in its place, and is not one with what was before. */
static void
test_redo (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GBytes) before = make_bytes (OWNER);
  g_autoptr(GBytes) first = make_title (fixture, "First");
  g_autoptr(GBytes) second = make_title (fixture, "Second");
  g_autoptr(GBytes) third = make_title (fixture, "Third");
  g_autoptr(GError) error = NULL;

  g_assert_true (hats_guide_journal_write (fixture->journal, fixture->file, before, first, "title", &error));
  g_assert_true (hats_guide_journal_write (fixture->journal, fixture->file, first, second, "other", &error));
  g_assert_false (hats_guide_journal_can_redo (fixture->journal));
  undo (fixture, 1);
  assert_title (fixture, "First");
  redo (fixture, 1);
  assert_title (fixture, "Second");
  undo (fixture, 1);
  g_assert_true (hats_guide_journal_write (fixture->journal, fixture->file, first, third, "title", &error));
  g_assert_false (hats_guide_journal_can_redo (fixture->journal));
  undo (fixture, 1);
  assert_title (fixture, "First");

  /* What another program wrote is not written over. */
  write_file (fixture, "theirs");
  g_assert_null (hats_guide_journal_redo (fixture->journal, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  g_assert_false (hats_guide_journal_can_redo (fixture->journal));
}

/* What another program wrote stays, whether one writes, deletes or takes back. */
static void
test_conflict (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(GBytes) before = make_bytes (OWNER);
  g_autoptr(GBytes) mine = NULL;
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  hats_role_draft_set_text (fixture->draft, "title", "Mine");
  mine = hats_role_draft_to_bytes (fixture->draft);
  g_assert_true (hats_guide_journal_write (fixture->journal, fixture->file, before, mine, NULL, &error));

  write_file (fixture, "theirs");
  g_assert_false (hats_guide_journal_write (fixture->journal, fixture->file, mine, before, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  g_clear_error (&error);
  g_assert_false (hats_guide_journal_write (fixture->journal, fixture->file, mine, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  g_clear_error (&error);
  g_assert_false (hats_guide_journal_write (fixture->journal, fixture->file, NULL, before, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  g_clear_error (&error);
  file = hats_guide_journal_undo (fixture->journal, &error);
  g_assert_null (file);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  text = read_file (fixture);
  g_assert_cmpstr (text, ==, "theirs");
}

/* A file that cannot be written is as it was, and nothing is left beside it. */
static void
test_whole_or_not (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr(GBytes) before = make_bytes (OWNER);
  g_autoptr(GBytes) mine = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  struct rlimit small = { .rlim_cur = 10 };
  struct rlimit limit;
  g_autoptr(GDir) dir = NULL;

  signal (SIGXFSZ, SIG_IGN);
  hats_role_draft_set_text (fixture->draft, "title", "Mine");
  mine = hats_role_draft_to_bytes (fixture->draft);
  getrlimit (RLIMIT_FSIZE, &limit);
  small.rlim_max = limit.rlim_max;
  setrlimit (RLIMIT_FSIZE, &small);
  g_assert_false (hats_guide_journal_write (fixture->journal, fixture->file, before, mine, NULL, &error));
  setrlimit (RLIMIT_FSIZE, &limit);
  g_assert_nonnull (error);
  g_assert_cmpint (error->domain, ==, G_IO_ERROR);
  g_assert_false (hats_guide_journal_can_undo (fixture->journal));
  text = read_file (fixture);
  g_assert_cmpstr (text, ==, OWNER);
  dir = g_dir_open (g_file_peek_path (fixture->folder), 0, NULL);
  g_assert_cmpstr (g_dir_read_name (dir), ==, "owner.json");
  g_assert_null (g_dir_read_name (dir));
}

/* The first fault, with its place in the file that it would be in. */
static void
test_check (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GBytes) broken = make_bytes ("{\"format\": 1,\n \"roles\": [{\"id\": \"x\"}]}");
  g_autoptr(GBytes) empty = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_false (hats_guide_journal_check (fixture->journal, fixture->file, broken, &error));
  g_assert_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_MEMBER);
  g_assert_true (g_str_has_prefix (error->message, "owner.json:2:12: "));
  g_clear_error (&error);

  hats_role_draft_set_text (fixture->draft, "title", " ");
  empty = hats_role_draft_to_bytes (fixture->draft);
  g_assert_false (hats_guide_journal_check (fixture->journal, fixture->file, empty, &error));
  g_assert_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_VALUE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/role-draft/round-trip", Fixture, NULL, set_up, test_round_trip, tear_down);
  g_test_add ("/role-draft/statements", Fixture, NULL, set_up, test_statements, tear_down);
  g_test_add ("/role-draft/sources", Fixture, NULL, set_up, test_sources, tear_down);
  g_test_add ("/role-draft/dissent", Fixture, NULL, set_up, test_dissent, tear_down);
  g_test_add ("/role-draft/meaning", Fixture, NULL, set_up, test_meaning, tear_down);
  g_test_add ("/role-draft/confused", Fixture, NULL, set_up, test_confused, tear_down);
  g_test_add ("/role-draft/mirror", Fixture, NULL, set_up, test_mirror, tear_down);
  g_test_add ("/role-draft/hostile", Fixture, NULL, set_up, test_hostile, tear_down);
  g_test_add ("/role-draft/override", Fixture, NULL, set_up, test_override, tear_down);
  g_test_add ("/role-draft/new", Fixture, NULL, set_up, test_new, tear_down);
  g_test_add ("/role-draft/ids", Fixture, NULL, set_up, test_ids, tear_down);
  g_test_add ("/role-draft/undo", Fixture, NULL, set_up, test_undo, tear_down);
  g_test_add ("/role-draft/redo", Fixture, NULL, set_up, test_redo, tear_down);
  g_test_add ("/role-draft/conflict", Fixture, NULL, set_up, test_conflict, tear_down);
  g_test_add ("/role-draft/whole-or-not", Fixture, NULL, set_up, test_whole_or_not, tear_down);
  g_test_add ("/role-draft/check", Fixture, NULL, set_up, test_check, tear_down);

  return g_test_run ();
}
