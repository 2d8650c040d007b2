/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "hats-guide-library.h"

#define ROLE(id, title) "{\"format\": 1, \"roles\": [{\"id\": \"" id "\", \"title\": \"" title "\", \"sign\": \"ring\", " \
                        "\"tagline\": \"t\", \"aspects\": {\"mission\": [{\"text\": \"x\", \"sources\": [\"E01\"]}]}}]}"
#define LEAD(title) "{\"format\": 1, \"roles\": [{\"id\": \"product-manager\", \"title\": \"" title "\"}]}"

/* A folder of guide files, and how often its library told of changes. */
typedef struct {
  char             *path;
  GFile            *folder;
  HatsGuideLibrary *library;
  guint             n_changed;
  guint             n_notified;
} Fixture;

static void
write_file (Fixture    *fixture,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (fixture->path, name, NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
remove_file (Fixture    *fixture,
             const char *name)
{
  g_autofree char *path = g_build_filename (fixture->path, name, NULL);

  g_assert_cmpint (g_remove (path), ==, 0);
}

static void
count_cb (guint *counter)
{
  (*counter)++;
}

static void
open_library (Fixture            *fixture,
              const char * const *paths)
{
  fixture->library = hats_guide_library_new (fixture->folder, paths);
  g_signal_connect_swapped (fixture->library, "changed", G_CALLBACK (count_cb), &fixture->n_changed);
  g_signal_connect_swapped (fixture->library, "notify::guide", G_CALLBACK (count_cb), &fixture->n_notified);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->path = g_dir_make_tmp ("hats-guides-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->folder = g_file_new_for_path (fixture->path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GDir) dir = g_dir_open (fixture->path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    remove_file (fixture, name);
  g_rmdir (fixture->path);
  g_assert_finalize_object (fixture->library);
  g_object_unref (fixture->folder);
  g_free (fixture->path);
}

static guint
count_files (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->library));
}

static const char *
get_title (Fixture    *fixture,
           const char *role)
{
  HatsRole *found = hats_guide_find_role (hats_guide_library_get_guide (fixture->library), role);

  return found != NULL ? hats_role_get_title (found) : NULL;
}

/* What is wrong with a file; NULL where it is in use. */
static const char *
get_error (Fixture *fixture,
           guint    position)
{
  const GError *error = hats_guide_file_get_error (hats_guide_library_get_file (fixture->library, position));

  return error != NULL ? error->message : NULL;
}

static void
assert_error (Fixture    *fixture,
              guint       position,
              const char *name,
              const char *message)
{
  g_autofree char *expected = g_strdup_printf ("%s/%s:%s", fixture->path, name, message);

  g_assert_cmpstr (get_error (fixture, position), ==, expected);
}

/* Without a folder, or with an empty one, the guide is the built-in one. */
static void
test_none (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GFile) missing = g_file_get_child (fixture->folder, "missing");
  g_autoptr(HatsGuideLibrary) other = hats_guide_library_new (missing, NULL);

  open_library (fixture, NULL);
  g_assert_cmpuint (count_files (fixture), ==, 0);
  g_assert_cmpstr (get_title (fixture, "product-manager"), ==, "Product manager");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (other)), ==, 0);
  g_assert_false (hats_guide_library_reload (other));
}

/* By name, the later over the earlier; nothing but guide files; files for this run come last. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *run = g_build_filename (fixture->path, "0.run", NULL);
  const char *paths[] = { run, NULL };

  write_file (fixture, "b.json", LEAD ("B"));
  write_file (fixture, "a.json", LEAD ("A"));
  write_file (fixture, "c.json~", LEAD ("C"));
  write_file (fixture, ".d.json", LEAD ("D"));
  write_file (fixture, "0.run", ROLE ("owner", "Owner"));

  open_library (fixture, NULL);
  g_assert_cmpuint (count_files (fixture), ==, 2);
  g_assert_cmpstr (get_title (fixture, "product-manager"), ==, "B");
  g_assert_null (get_title (fixture, "owner"));
  g_assert_finalize_object (fixture->library);

  open_library (fixture, paths);
  g_assert_cmpuint (count_files (fixture), ==, 3);
  g_assert_true (hats_guide_file_is_for_this_run (hats_guide_library_get_file (fixture->library, 2)));
  g_assert_false (hats_guide_file_is_for_this_run (hats_guide_library_get_file (fixture->library, 0)));
  g_assert_cmpstr (get_title (fixture, "owner"), ==, "Owner");
}

/* A file at fault is left out with all its faults, then what refers to it, and the rest stands. */
static void
test_faults (Fixture       *fixture,
             gconstpointer  data)
{
  HatsGuideFile *file;

  write_file (fixture, "a.json", "{\"format\": 1,\n\"aspects\": [{\"id\": \"pets\", \"title\": \"Pets\", \"kind\": \"x\", \"width\": \"y\"}]}");
  write_file (fixture, "b.json", "{\"format\": 1, \"roles\": [{\"id\": \"project-manager\", \"title\": \"B\", \"aspects\": {\"pets\": []}}]}");
  write_file (fixture, "c.json", LEAD ("C"));

  open_library (fixture, NULL);
  g_assert_cmpuint (count_files (fixture), ==, 3);
  assert_error (fixture, 0, "a.json", "2:53: “x” is not a value of “kind”: it takes one of sentence, list");
  assert_error (fixture, 1, "b.json", "1:85: there is no aspect “pets”");
  g_assert_null (get_error (fixture, 2));
  g_assert_cmpstr (get_title (fixture, "project-manager"), ==, "Project manager");
  g_assert_cmpstr (get_title (fixture, "product-manager"), ==, "C");

  file = hats_guide_library_get_file (fixture->library, 0);
  g_assert_cmpuint (hats_guide_file_get_faults (file)->n_found, ==, 2);
  g_assert_null (hats_guide_file_get_faults (hats_guide_library_get_file (fixture->library, 2)));
  g_assert_true (hats_guide_library_find_file (fixture->library, hats_guide_file_get_file (file)) == file);
}

/* What cannot be read is no reason to stop either. */
static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *link = g_build_filename (fixture->path, "a.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (link);

  g_assert_true (g_file_make_symbolic_link (file, "nowhere", NULL, NULL));
  write_file (fixture, "b.json", LEAD ("B"));

  open_library (fixture, NULL);
  assert_error (fixture, 0, "a.json", " No such file or directory");
  g_assert_null (hats_guide_file_get_bytes (hats_guide_library_get_file (fixture->library, 0)));
  g_assert_null (hats_guide_file_get_faults (hats_guide_library_get_file (fixture->library, 0)));
  g_assert_cmpstr (get_title (fixture, "product-manager"), ==, "B");
}

static void
test_reload (Fixture       *fixture,
             gconstpointer  data)
{
  HatsRules *rules;

  write_file (fixture, "a.json", LEAD ("A"));
  open_library (fixture, NULL);
  rules = hats_guide_get_rules (hats_guide_library_get_guide (fixture->library));
  g_assert_false (hats_guide_library_reload (fixture->library));

  /* Written anew, and the same. */
  write_file (fixture, "a.json", LEAD ("A"));
  g_assert_false (hats_guide_library_reload (fixture->library));
  g_assert_cmpuint (fixture->n_changed, ==, 0);

  write_file (fixture, "a.json", LEAD ("A2"));
  write_file (fixture, "b.json", ROLE ("owner", "Owner"));
  g_assert_true (hats_guide_library_reload (fixture->library));
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (fixture->n_notified, ==, 1);
  g_assert_cmpuint (count_files (fixture), ==, 2);
  g_assert_cmpstr (get_title (fixture, "product-manager"), ==, "A2");
  g_assert_cmpstr (get_title (fixture, "owner"), ==, "Owner");
  g_assert_true (hats_guide_get_rules (hats_guide_library_get_guide (fixture->library)) == rules);

  write_file (fixture, "a.json", "{");
  remove_file (fixture, "b.json");
  g_assert_true (hats_guide_library_reload (fixture->library));
  g_assert_cmpuint (count_files (fixture), ==, 1);
  assert_error (fixture, 0, "a.json", "1:2: a member’s name in double quotation marks is missing here");
  g_assert_cmpstr (get_title (fixture, "product-manager"), ==, "Product manager");
}

/* A file with another decision model is read as one, and the rest as before. */
static void
test_model (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "guide", "advice.json", NULL);
  g_autofree char *text = NULL;
  HatsRules *rules;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  open_library (fixture, NULL);
  rules = hats_guide_get_rules (hats_guide_library_get_guide (fixture->library));
  write_file (fixture, "model.json", text);
  g_assert_true (hats_guide_library_reload (fixture->library));
  g_assert_null (get_error (fixture, 0));
  g_assert_true (hats_guide_get_rules (hats_guide_library_get_guide (fixture->library)) != rules);
}

static gboolean
give_up_cb (gpointer data)
{
  g_error ("The library did not notice a change");
  return G_SOURCE_REMOVE;
}

static void
wait_for_change (Fixture *fixture)
{
  guint before = fixture->n_changed;
  guint id = g_timeout_add_seconds (60, give_up_cb, NULL);

  while (fixture->n_changed == before)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (id);
}

/* Another program writes, renames and removes files. */
static void
test_watch (Fixture       *fixture,
            gconstpointer  data)
{
  open_library (fixture, NULL);
  hats_guide_library_watch (fixture->library);

  write_file (fixture, "a.json", LEAD ("A"));
  wait_for_change (fixture);
  g_assert_cmpstr (get_title (fixture, "product-manager"), ==, "A");

  write_file (fixture, "a.json", "{\"format\": 2}");
  wait_for_change (fixture);
  assert_error (fixture, 0, "a.json", "1:12: “format” must be from 1 to 1");

  remove_file (fixture, "a.json");
  wait_for_change (fixture);
  g_assert_cmpuint (count_files (fixture), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/guide-library/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("none", test_none);
  ADD ("order", test_order);
  ADD ("faults", test_faults);
  ADD ("unreadable", test_unreadable);
  ADD ("reload", test_reload);
  ADD ("model", test_model);
  ADD ("watch", test_watch);
#undef ADD

  return g_test_run ();
}
