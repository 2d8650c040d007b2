/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A case that is being worked on: edited, undone and done again, and saved where that succeeds and where it cannot. */

#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hats-case-file.h"
#include "hats-document.h"
#include "hats-guide.h"

/* A user without rights of any kind, whatever runs the tests. */
#define NOBODY 65534

typedef struct {
  HatsDocument *document;
  char         *folder;
  char         *path;
  GFile        *file;
  guint         n_changed;
} Fixture;

static HatsRules *
get_rules (void)
{
  static HatsGuide *guide;

  if (guide == NULL)
    guide = hats_guide_new_builtin ();

  return hats_guide_get_rules (guide);
}

static void
changed_cb (Fixture *fixture)
{
  fixture->n_changed++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->document = hats_document_new (get_rules ());
  fixture->folder = g_dir_make_tmp ("two-hats-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "Größe 😀.twohats", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  g_signal_connect_swapped (fixture->document, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->document);
  g_unlink (fixture->path);
  /* Nothing was left beside the file, whatever went wrong. */
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_object_unref (fixture->file);
}

static void
edit_answer (HatsDocument *document)
{
  hats_document_set_answer (document, (guint) hats_rules_find_input (get_rules (), "people"), 7);
}

static void
edit_choice (HatsDocument *document)
{
  hats_document_set_answer (document, (guint) hats_rules_find_input (get_rules (), "maturity"), 3);
}

static void
edit_to_not_sure (HatsDocument *document)
{
  hats_document_set_answer (document, (guint) hats_rules_find_input (get_rules (), "people"), HATS_NOT_SURE);
}

static void
edit_assumption (HatsDocument *document)
{
  HatsCase *present = hats_document_get_case (document);
  int index = hats_rules_find_assumption (get_rules (), "week");
  g_autoptr(HatsRules) rules = hats_rules_assume (hats_case_get_rules (present), (guint) index, 35.5);
  g_autoptr(HatsCase) edited = hats_case_with_rules (present, rules);

  hats_document_edit (document, edited, "assumption/week");
}

static void
edit_reset (HatsDocument *document)
{
  g_autoptr(HatsRules) rules = hats_rules_reset (get_rules ());
  g_autoptr(HatsCase) edited = hats_case_with_rules (hats_document_get_case (document), rules);

  hats_document_edit (document, edited, NULL);
}

static void
edit_plan (HatsDocument *document)
{
  HatsCase *present = hats_document_get_case (document);
  g_autoptr(GArray) plan = g_array_copy (hats_case_get_plan (present));
  HatsPlanStep step = { .people = 12, .maturity = 4 };
  g_autoptr(HatsCase) edited = NULL;

  g_assert_true (hats_plan_parse_date ("2027-03-31", &step.date));
  g_array_append_val (plan, step);
  edited = hats_case_with_plan (present, plan);
  hats_document_edit (document, edited, NULL);
}

static void
edit_plan_away (HatsDocument *document)
{
  g_autoptr(GArray) plan = g_array_new (FALSE, FALSE, sizeof (HatsPlanStep));
  g_autoptr(HatsCase) edited = hats_case_with_plan (hats_document_get_case (document), plan);

  hats_document_edit (document, edited, NULL);
}

static void
edit_name (HatsDocument *document)
{
  hats_document_set_text (document, "case", "name", "Zürich");
}

static void
edit_brief (HatsDocument *document)
{
  hats_document_set_text (document, "product-manager", "title", "Head of\nproduct");
}

static void
edit_name_away (HatsDocument *document)
{
  hats_document_set_text (document, "case", "name", "");
}

typedef void (*EditFunc) (HatsDocument *document);

static const EditFunc edits[] = {
  edit_answer, edit_choice, edit_assumption, edit_plan, edit_plan, edit_name, edit_brief,
  edit_to_not_sure, edit_plan_away, edit_name_away, edit_reset,
};

/* The document is now what it was at @state, byte by byte. */
static void
assert_state (HatsDocument *document,
              GPtrArray    *states,
              guint         state)
{
  g_autoptr(GBytes) bytes = hats_case_to_bytes (hats_document_get_case (document));
  gboolean can_undo, can_redo;

  g_assert_true (g_bytes_equal (bytes, g_ptr_array_index (states, state)));
  g_object_get (document, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  g_assert_cmpint (can_undo, ==, state > 0);
  g_assert_cmpint (can_redo, ==, state < states->len - 1);
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) states = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  const guint saved = 4;
  g_autoptr(GError) error = NULL;

  g_assert_true (hats_document_is_untouched (fixture->document));
  g_ptr_array_add (states, hats_case_to_bytes (hats_document_get_case (fixture->document)));
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      edits[i] (fixture->document);
      g_assert_cmpuint (fixture->n_changed, ==, i + 1);
      g_ptr_array_add (states, hats_case_to_bytes (hats_document_get_case (fixture->document)));
      g_assert_false (g_bytes_equal (g_ptr_array_index (states, i), g_ptr_array_index (states, i + 1)));
      g_assert_cmpint (hats_document_is_modified (fixture->document), ==, i + 1 != saved);
      if (i + 1 == saved - 1)
        {
          edits[++i] (fixture->document);
          g_ptr_array_add (states, hats_case_to_bytes (hats_document_get_case (fixture->document)));
          hats_document_save (fixture->document, fixture->file, &error);
          g_assert_no_error (error);
          g_assert_false (hats_document_is_modified (fixture->document));
        }
    }
  g_assert_false (hats_document_is_untouched (fixture->document));

  /* All the way back and forth, twice; at the state that was saved there is nothing to save. */
  for (guint round = 0; round < 2; round++)
    {
      for (guint state = states->len - 1; state > 0; state--)
        {
          assert_state (fixture->document, states, state);
          hats_document_undo (fixture->document);
          g_assert_cmpint (hats_document_is_modified (fixture->document), ==, state - 1 != saved);
        }
      assert_state (fixture->document, states, 0);
      hats_document_undo (fixture->document);
      assert_state (fixture->document, states, 0);

      for (guint state = 0; state < states->len - 1; state++)
        {
          assert_state (fixture->document, states, state);
          hats_document_redo (fixture->document);
          g_assert_cmpint (hats_document_is_modified (fixture->document), ==, state + 1 != saved);
        }
      assert_state (fixture->document, states, states->len - 1);
      hats_document_redo (fixture->document);
      assert_state (fixture->document, states, states->len - 1);
    }

  /* An edit ends what could be done again. */
  hats_document_undo (fixture->document);
  edit_choice (fixture->document);
  edit_brief (fixture->document);
  hats_document_set_text (fixture->document, "case", "notes", "New");
  hats_document_redo (fixture->document);
  g_assert_cmpstr (hats_case_get_text (hats_document_get_case (fixture->document), "case", "notes"), ==, "New");
}

static gboolean
can_undo (HatsDocument *document)
{
  gboolean can;

  g_object_get (document, "can-undo", &can, NULL);
  return can;
}

static const char *
get_notes (Fixture *fixture)
{
  return hats_case_get_text (hats_document_get_case (fixture->document), "case", "notes");
}

static void
set_notes (Fixture    *fixture,
           const char *text)
{
  hats_document_set_text (fixture->document, "case", "notes", text);
}

/* What is typed in one go is undone in one, and what comes to nothing leaves nothing to undo. */
static void
test_topics (Fixture       *fixture,
             gconstpointer  data)
{
  set_notes (fixture, "a");
  set_notes (fixture, "ab");
  set_notes (fixture, "ab");
  g_assert_cmpuint (fixture->n_changed, ==, 2);
  hats_document_end_topic (fixture->document);
  set_notes (fixture, "abc");
  edit_name (fixture->document);
  set_notes (fixture, "abcd");

  hats_document_undo (fixture->document);
  g_assert_cmpstr (get_notes (fixture), ==, "abc");
  hats_document_undo (fixture->document);
  hats_document_undo (fixture->document);
  g_assert_cmpstr (get_notes (fixture), ==, "ab");
  hats_document_undo (fixture->document);
  g_assert_cmpstr (get_notes (fixture), ==, "");
  g_assert_false (can_undo (fixture->document));

  /* After an undo, the same topic begins anew. */
  set_notes (fixture, "x");
  hats_document_undo (fixture->document);
  set_notes (fixture, "y");
  hats_document_undo (fixture->document);
  g_assert_cmpstr (get_notes (fixture), ==, "");

  /* Typed and deleted again: no step, neither of its own nor in the one before. */
  edit_name (fixture->document);
  set_notes (fixture, "z");
  set_notes (fixture, "");
  hats_document_undo (fixture->document);
  g_assert_false (can_undo (fixture->document));
  g_assert_cmpstr (hats_case_get_text (hats_document_get_case (fixture->document), "case", "name"), ==, "");
}

static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  char text[16];

  for (guint i = 0; i < 2500; i++)
    {
      g_snprintf (text, sizeof text, "%u", i);
      hats_document_end_topic (fixture->document);
      set_notes (fixture, text);
    }
  for (guint i = 0; can_undo (fixture->document); i++)
    {
      g_assert_cmpuint (i, <, 2500);
      hats_document_undo (fixture->document);
    }
  g_assert_cmpstr (get_notes (fixture), ==, "1499");
  for (guint i = 0; i < 1000; i++)
    hats_document_redo (fixture->document);
  g_assert_cmpstr (get_notes (fixture), ==, "2499");
}

/* The file holds exactly the case. */
static void
assert_saved (Fixture *fixture)
{
  g_autoptr(GBytes) bytes = hats_case_to_bytes (hats_document_get_case (fixture->document));
  g_autofree char *content = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (fixture->path, &content, &length, NULL));
  g_assert_cmpmem (content, length, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
save (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  hats_document_save (fixture->document, fixture->file, &error);
  g_assert_no_error (error);
  assert_saved (fixture);
}

static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(HatsDocument) other = hats_document_new (get_rules ());
  g_autoptr(GError) error = NULL;

  edit_answer (fixture->document);
  edit_assumption (fixture->document);
  g_assert_null (hats_document_get_title (fixture->document));
  save (fixture);
  g_assert_cmpstr (hats_document_get_title (fixture->document), ==, "Größe 😀");
  save (fixture);

  g_assert_true (hats_document_load (other, fixture->file, &error));
  g_assert_true (hats_case_equal (hats_document_get_case (other), hats_document_get_case (fixture->document)));
  g_assert_false (hats_document_is_modified (other));
  g_assert_false (can_undo (other));

  /* The model's numbers are those of the case that is loaded, not of the one before. */
  edit_reset (fixture->document);
  save (fixture);
  g_assert_true (hats_document_load (other, fixture->file, &error));
  g_assert_cmpuint (hats_rules_count_changed (hats_case_get_rules (hats_document_get_case (other))), ==, 0);

  /* What cannot be loaded leaves the document as it was. */
  edit_name (other);
  g_assert_true (g_file_set_contents (fixture->path, "{", -1, NULL));
  g_assert_false (hats_document_load (other, fixture->file, &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (hats_case_get_text (hats_document_get_case (other), "case", "name"), ==, "Zürich");
  g_assert_true (hats_document_is_modified (other) && can_undo (other));
}

static void
test_symbolic_link (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *link_path = g_build_filename (fixture->folder, "link.twohats", NULL);
  g_autoptr(GFile) link_file = g_file_new_for_path (link_path);
  g_autoptr(GError) error = NULL;
  GStatBuf info;

  save (fixture);
  g_assert_cmpint (symlink ("Größe 😀.twohats", link_path), ==, 0);
  g_assert_true (hats_document_load (fixture->document, link_file, &error));
  edit_name (fixture->document);
  g_assert_true (hats_document_save (fixture->document, link_file, &error));

  assert_saved (fixture);
  g_assert_cmpint (g_lstat (link_path, &info), ==, 0);
  g_assert_true (S_ISLNK (info.st_mode));
  g_unlink (link_path);
}

/* A file keeps the permissions that it has, and a new one gets those that the user's programs give. */
static void
test_permissions (Fixture       *fixture,
                  gconstpointer  data)
{
  const mode_t modes[] = { 0600, 0640, 0664, 0666, 0755 };
  mode_t mask = umask (022);
  GStatBuf info;

  save (fixture);
  g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 07777, ==, 0644);

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_assert_cmpint (g_chmod (fixture->path, (int) modes[i]), ==, 0);
      save (fixture);
      g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
      g_assert_cmpint (info.st_mode & 07777, ==, modes[i]);
    }
  umask (mask);
}

/* Asserts that saving to @target fails with @code in words for people, and leaves the document as it was. */
static void
assert_not_saved (Fixture    *fixture,
                  const char *target,
                  int         code)
{
  g_autoptr(GFile) file = g_file_new_for_path (target);
  g_autoptr(GError) error = NULL;
  gboolean modified = hats_document_is_modified (fixture->document);

  g_assert_false (hats_document_save (fixture->document, file, &error));
  g_assert_error (error, G_IO_ERROR, code);
  g_assert_null (strstr (error->message, ".twohats."));
  g_assert_cmpint (hats_document_is_modified (fixture->document), ==, modified);
  g_assert_true (hats_document_get_file (fixture->document) == fixture->file);
  g_assert_cmpstr (hats_document_get_title (fixture->document), ==, "Größe 😀");
}

static void
test_cannot_save (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *missing = g_build_filename (fixture->folder, "missing", "x.twohats", NULL);
  g_autofree char *full = g_build_filename (fixture->folder, "full.twohats", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  struct rlimit limit, small;
  GStatBuf info;

  save (fixture);
  edit_name (fixture->document);
  g_assert_true (g_file_get_contents (fixture->path, &before, NULL, NULL));

  assert_not_saved (fixture, missing, G_IO_ERROR_NOT_FOUND);
  assert_not_saved (fixture, fixture->folder, G_IO_ERROR_IS_DIRECTORY);
  g_assert_cmpint (symlink ("/dev/full", full), ==, 0);
  assert_not_saved (fixture, full, G_IO_ERROR_NO_SPACE);
  g_assert_cmpint (g_stat (full, &info), ==, 0);
  g_assert_true (S_ISCHR (info.st_mode));
  g_unlink (full);

  /* The disk takes the beginning and no more. */
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  small = (struct rlimit) { 20, limit.rlim_max };
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  assert_not_saved (fixture, fixture->path, G_IO_ERROR_FAILED);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);

  g_assert_true (g_file_get_contents (fixture->path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, before);
}

/* A folder that takes no files, and a file that may not be written. */
static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *fresh = g_build_filename (fixture->folder, "fresh.twohats", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  uid_t user = geteuid ();

  save (fixture);
  edit_name (fixture->document);
  g_assert_true (g_file_get_contents (fixture->path, &before, NULL, NULL));
  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpint (g_chmod (fixture->path, i == 0 ? 0666 : 0444), ==, 0);
      g_assert_cmpint (g_chmod (fixture->folder, i == 0 ? 0555 : 0777), ==, 0);
      if (user == 0)
        {
          g_assert_cmpint (setreuid (NOBODY, 0), ==, 0);
          g_assert_cmpint (seteuid (NOBODY), ==, 0);
        }
      assert_not_saved (fixture, fixture->path, G_IO_ERROR_PERMISSION_DENIED);
      if (i == 0)
        assert_not_saved (fixture, fresh, G_IO_ERROR_PERMISSION_DENIED);
      g_assert_cmpint (seteuid (user), ==, 0);
      g_assert_cmpint (setreuid (user, user), ==, 0);
    }
  g_assert_true (g_file_get_contents (fixture->path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, before);
}

#define ADD(path, function) g_test_add ("/document/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("undo", test_undo);
  ADD ("topics", test_topics);
  ADD ("many", test_many);
  ADD ("save", test_save);
  ADD ("symbolic-link", test_symbolic_link);
  ADD ("permissions", test_permissions);
  ADD ("cannot-save", test_cannot_save);
  ADD ("read-only", test_read_only);

  return g_test_run ();
}
