/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What survives the program's end: copies of cases with changes, which of them are offered, and broken ones. */

#include "config.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "hats-case-file.h"
#include "hats-guide.h"
#include "hats-recovery.h"

typedef struct {
  HatsDocument *document;
  char         *parent;
  GFile        *folder;
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
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = NULL;

  fixture->document = hats_document_new (get_rules ());
  fixture->parent = g_dir_make_tmp ("two-hats-XXXXXX", NULL);
  path = g_build_filename (fixture->parent, "state", "unsaved", NULL);
  fixture->folder = g_file_new_for_path (path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) copies = hats_recovery_list (fixture->folder);
  g_autoptr(GFile) state = g_file_get_parent (fixture->folder);

  for (guint i = 0; i < copies->len; i++)
    g_file_delete (g_ptr_array_index (copies, i), NULL, NULL);
  g_file_delete (fixture->folder, NULL, NULL);
  g_file_delete (state, NULL, NULL);
  g_assert_cmpint (g_rmdir (fixture->parent), ==, 0);
  g_assert_finalize_object (fixture->document);
  g_object_unref (fixture->folder);
  g_free (fixture->parent);
}

static guint
count_copies (Fixture *fixture)
{
  g_autoptr(GPtrArray) copies = hats_recovery_list (fixture->folder);

  return copies->len;
}

static void
set_name (HatsDocument *document,
          const char   *name)
{
  hats_document_set_text (document, "case", "name", name);
}

/* Leaves a copy of the document as a program leaves it that is killed. */
static void
lose (Fixture *fixture)
{
  g_autoptr(HatsRecovery) recovery = hats_recovery_new (fixture->document, fixture->folder);

  hats_recovery_flush (recovery);
}

/* Puts a file among the copies. */
static GFile *
write_copy (Fixture    *fixture,
            const char *name,
            const char *content)
{
  g_autofree char *path = g_file_get_path (fixture->folder);
  GFile *copy = g_file_get_child (fixture->folder, name);

  g_mkdir_with_parents (path, 0700);
  g_assert_true (g_file_replace_contents (copy, content, strlen (content), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  return copy;
}

static void
test_restore (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/somewhere/Größe 100%.twohats");
  g_autoptr(HatsDocument) restored = hats_document_new (get_rules ());
  g_autoptr(GPtrArray) copies = NULL;
  g_autoptr(GBytes) before = NULL;
  g_autoptr(GBytes) after = NULL;
  g_autoptr(GError) error = NULL;

  hats_document_replace (fixture->document, hats_document_get_case (fixture->document), file, FALSE);
  set_name (fixture->document, "  😀 “\\n”\nשלום\\;[Recovery]\ncase=x\x1f ");
  hats_document_set_answer (fixture->document, 0, 12);
  lose (fixture);

  copies = hats_recovery_list (fixture->folder);
  g_assert_cmpuint (copies->len, ==, 1);
  g_assert_true (hats_recovery_restore (g_ptr_array_index (copies, 0), restored, &error));
  g_assert_no_error (error);

  before = hats_case_to_bytes (hats_document_get_case (fixture->document));
  after = hats_case_to_bytes (hats_document_get_case (restored));
  g_assert_true (g_bytes_equal (before, after));
  g_assert_true (g_file_equal (hats_document_get_file (restored), file));
  g_assert_true (hats_document_is_modified (restored));
  g_assert_false (hats_document_is_untouched (restored));

  /* Not even going back and forth makes it look saved. */
  set_name (restored, "x");
  hats_document_undo (restored);
  g_assert_true (hats_document_is_modified (restored));
  /* The copy is the caller's to delete. */
  g_assert_cmpuint (count_copies (fixture), ==, 1);
}

/* There is a copy just as long as there is something to lose. */
static void
test_keep (Fixture       *fixture,
           gconstpointer  data)
{
  HatsRecovery *recovery = hats_recovery_new (fixture->document, fixture->folder);
  g_autofree char *path = g_build_filename (fixture->parent, "x.twohats", NULL);
  g_autofree char *copies_path = g_file_get_path (fixture->folder);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GDir) dir = NULL;

  hats_recovery_flush (recovery);
  g_assert_false (g_file_test (copies_path, G_FILE_TEST_EXISTS));

  /* Saved, undone, discarded: each is the end of the copy. */
  for (guint i = 0; i < 3; i++)
    {
      set_name (fixture->document, i == 0 ? "A" : i == 1 ? "B" : "C");
      hats_recovery_flush (recovery);
      dir = g_dir_open (copies_path, 0, NULL);
      g_assert_nonnull (g_dir_read_name (dir));
      g_dir_close (g_steal_pointer (&dir));
      /* It is this program's, which still runs. */
      g_assert_cmpuint (count_copies (fixture), ==, 0);

      if (i == 0)
        g_assert_true (hats_document_save (fixture->document, file, NULL));
      else if (i == 1)
        hats_document_undo (fixture->document);
      else
        hats_recovery_discard (recovery);
      dir = g_dir_open (copies_path, 0, NULL);
      g_assert_null (g_dir_read_name (dir));
      g_dir_close (g_steal_pointer (&dir));
    }

  /* Without any help, soon after the change. */
  set_name (fixture->document, "D");
  for (gboolean written = FALSE; !written;)
    {
      g_main_context_iteration (NULL, TRUE);
      dir = g_dir_open (copies_path, 0, NULL);
      written = g_dir_read_name (dir) != NULL;
      g_dir_close (g_steal_pointer (&dir));
    }

  g_assert_finalize_object (recovery);
  g_assert_cmpuint (count_copies (fixture), ==, 1);
  g_unlink (path);
}

/* The copies of programs that still run are not offered; that a number is taken again by another program hides none. */
static void
test_running (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *taken = g_strdup_printf ("%d-1700000000000000-0.recovery", (int) getppid ());
  g_autoptr(GFile) copy = NULL;
  int ready[2];
  pid_t child;
  char byte;

  g_assert_cmpint (pipe (ready), ==, 0);
  child = fork ();
  if (child == 0)
    {
      HatsRecovery *recovery;

      set_name (fixture->document, "Child");
      recovery = hats_recovery_new (fixture->document, fixture->folder);
      hats_recovery_flush (recovery);
      if (write (ready[1], "x", 1) == 1)
        pause ();
      _exit (1);
    }

  g_assert_cmpint (read (ready[0], &byte, 1), ==, 1);
  g_assert_cmpuint (count_copies (fixture), ==, 0);
  kill (child, SIGKILL);
  waitpid (child, NULL, 0);
  g_assert_cmpuint (count_copies (fixture), ==, 1);

  copy = write_copy (fixture, taken, "x");
  g_assert_cmpuint (count_copies (fixture), ==, 2);
  close (ready[0]);
  close (ready[1]);
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GPtrArray) copies = NULL;

  g_assert_cmpuint (count_copies (fixture), ==, 0);
  for (guint i = 0; i < 3; i++)
    {
      char name[2] = { (char) ('a' + i), '\0' };

      set_name (fixture->document, name);
      lose (fixture);
      g_usleep (1000);
    }
  {
    g_autoptr(GFile) other = write_copy (fixture, "notes.txt", "not a copy");
    g_autoptr(GFile) odd = write_copy (fixture, "odd.recovery", "no copy of this program");

    copies = hats_recovery_list (fixture->folder);
    g_file_delete (other, NULL, NULL);
    g_file_delete (odd, NULL, NULL);
  }

  g_assert_cmpuint (copies->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      char name[2] = { (char) ('c' - i), '\0' };

      g_assert_true (hats_recovery_restore (g_ptr_array_index (copies, i), fixture->document, NULL));
      g_assert_cmpstr (hats_case_get_text (hats_document_get_case (fixture->document), "case", "name"), ==, name);
      g_assert_null (hats_document_get_file (fixture->document));
    }
}

static void
test_broken (Fixture       *fixture,
             gconstpointer  data)
{
  static const char * const contents[] = {
    "", "\x7f" "ELF\x02", "no key file", "[Recovery]\n", "[Other]\ncase={}\n", "[Recovery]\ncase=\n",
    "[Recovery]\nfile=file:///x.twohats\ncase={\"format\": 1,\n", "[Recovery]\ncase={\"format\": 2}\n",
    "[Recovery]\ncase=\xff\n", "[Recovery]\ncase={\"format\": 1, \"answers\": {\"people\": 0}}\n",
  };
  HatsCase *before;

  set_name (fixture->document, "Present");
  before = hats_document_get_case (fixture->document);
  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_autoptr(GFile) copy = write_copy (fixture, "1-1700000000000000-0.recovery", contents[i]);
      g_autoptr(GError) error = NULL;

      g_assert_false (hats_recovery_restore (copy, fixture->document, &error));
      g_assert_nonnull (error);
      g_assert_true (hats_document_get_case (fixture->document) == before);
      g_assert_null (hats_document_get_file (fixture->document));
      g_assert_true (g_file_query_exists (copy, NULL));
      g_file_delete (copy, NULL, NULL);
    }

  /* A file's address that is none says no more than that there is no file. */
  {
    g_autoptr(GFile) copy = write_copy (fixture, "1-1700000000000000-0.recovery",
                                        "[Recovery]\nfile=\ncase={\"format\": 1, \"answers\": {\"people\": 3}}\n");
    g_autoptr(GError) error = NULL;

    g_assert_true (hats_recovery_restore (copy, fixture->document, &error));
    g_assert_null (hats_document_get_file (fixture->document));
  }
}

/* What stands among the copies and is none, such as a pipe, neither stops the program nor ends it. */
static void
test_not_a_file (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *path = g_file_get_path (fixture->folder);
  g_autofree char *pipe_path = g_build_filename (path, "1-1700000000000000-0.recovery", NULL);
  g_autofree char *sub_path = g_build_filename (path, "1-1700000000000000-1.recovery", NULL);

  g_assert_cmpint (g_mkdir_with_parents (sub_path, 0700), ==, 0);
  g_assert_cmpint (mkfifo (pipe_path, 0600), ==, 0);
  g_assert_cmpuint (count_copies (fixture), ==, 0);
  g_unlink (pipe_path);
  g_rmdir (sub_path);
}

#define ADD(path, function) g_test_add ("/recovery/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("restore", test_restore);
  ADD ("keep", test_keep);
  ADD ("running", test_running);
  ADD ("order", test_order);
  ADD ("broken", test_broken);
  ADD ("not-a-file", test_not_a_file);

  return g_test_run ();
}
