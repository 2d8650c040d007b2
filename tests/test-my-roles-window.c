/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The real window of one's own roles: new, edited, moved, deleted and taken back, taken in, and changed elsewhere. */

#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <string.h>

#include "hats-draft-field.h"
#include "hats-my-roles-window.h"
#include "shown-widgets.h"

typedef struct {
  char              *path;
  GFile             *folder;
  HatsGuideLibrary  *library;
  HatsMyRolesWindow *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->path = g_dir_make_tmp ("hats-my-roles-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->folder = g_file_new_build_filename (fixture->path, "guides", NULL);
  fixture->library = hats_guide_library_new (fixture->folder, NULL);
  fixture->window = HATS_MY_ROLES_WINDOW (hats_my_roles_window_new (NULL, fixture->library));
  gtk_window_present (GTK_WINDOW (fixture->window));
  iterate ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GDir) dir = NULL;
  const char *name;

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  iterate ();
  g_assert_finalize_object (fixture->library);
  dir = g_dir_open (g_file_peek_path (fixture->folder), 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autoptr(GFile) file = g_file_get_child (fixture->folder, name);

      g_file_delete (file, NULL, NULL);
    }
  g_rmdir (g_file_peek_path (fixture->folder));
  g_rmdir (fixture->path);
  g_object_unref (fixture->folder);
  g_free (fixture->path);
}

static gboolean
timeout_cb (gpointer user_data)
{
  gboolean *late = user_data;

  *late = TRUE;
  return G_SOURCE_REMOVE;
}

static gboolean
has_name (GtkWidget     *widget,
          gconstpointer  name)
{
  g_autofree char *error = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  return error == NULL;
}

static gboolean
is_field (GtkWidget     *widget,
          gconstpointer  name)
{
  return (GTK_IS_ENTRY (widget) || GTK_IS_TEXT_VIEW (widget)) && has_name (widget, name);
}

static gboolean
is_named_button (GtkWidget     *widget,
                 gconstpointer  name)
{
  return GTK_IS_BUTTON (widget) && has_name (widget, name);
}

static gboolean
is_choice (GtkWidget     *widget,
           gconstpointer  name)
{
  return GTK_IS_DROP_DOWN (widget) && has_name (widget, name);
}

static gboolean
contains (GtkWidget     *widget,
          gconstpointer  text)
{
  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
}

static GtkWidget *
need (Fixture    *fixture,
      MatchFunc   match,
      const char *text)
{
  GtkWidget *found = find (GTK_WIDGET (fixture->window), match, text);

  if (found == NULL)
    g_error ("“%s” is not there", text);
  return found;
}

static void
wait_for (Fixture    *fixture,
          MatchFunc   match,
          const char *text)
{
  gboolean late = FALSE;
  guint id = g_timeout_add_seconds (20, timeout_cb, &late);

  while (find (GTK_WIDGET (fixture->window), match, text) == NULL)
    {
      if (late)
        g_error ("“%s” does not come", text);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (id);
}

static void
press (Fixture    *fixture,
       const char *name)
{
  g_signal_emit_by_name (need (fixture, is_named_button, name), "clicked");
  iterate ();
}

static void
act (Fixture    *fixture,
     const char *action,
     const char *target)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, target != NULL ? "s" : NULL, target));
  iterate ();
}

static void
type (Fixture    *fixture,
      const char *name,
      const char *text)
{
  GtkWidget *field = need (fixture, is_field, name);

  if (GTK_IS_ENTRY (field))
    gtk_editable_set_text (GTK_EDITABLE (field), text);
  else
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (field)), text, -1);
}

static char *
read_field (Fixture    *fixture,
            const char *name)
{
  GtkWidget *field = gtk_widget_get_ancestor (need (fixture, is_field, name), HATS_TYPE_DRAFT_FIELD);

  return hats_draft_field_dup_text (HATS_DRAFT_FIELD (field));
}

static void
assert_field (Fixture    *fixture,
              const char *name,
              const char *expected)
{
  g_autofree char *text = read_field (fixture, name);

  g_assert_cmpstr (text, ==, expected);
}

static char *
read_file (Fixture    *fixture,
           const char *name)
{
  g_autofree char *path = g_build_filename (g_file_peek_path (fixture->folder), name, NULL);
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);
  return text;
}

static void
write_file (Fixture    *fixture,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (g_file_peek_path (fixture->folder), name, NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static HatsRole *
get_role (Fixture    *fixture,
          const char *id)
{
  return hats_guide_find_role (hats_guide_library_get_guide (fixture->library), id);
}

/* What the guide, and so each view, has as a statement. */
static void
assert_statement (Fixture    *fixture,
                  const char *role,
                  const char *aspect,
                  guint       index,
                  const char *expected)
{
  g_autoptr(HatsStatement) statement = g_list_model_get_item (hats_role_get_statements (get_role (fixture, role), aspect), index);

  g_assert_cmpstr (statement != NULL ? hats_statement_get_text (statement) : NULL, ==, expected);
}

/* What was typed is in the guide after a rest. */
static void
wait_for_title (Fixture    *fixture,
                const char *role,
                const char *title)
{
  gboolean late = FALSE;
  guint id = g_timeout_add_seconds (20, timeout_cb, &late);

  while (g_strcmp0 (hats_role_get_title (get_role (fixture, role)), title) != 0)
    {
      if (late)
        g_error ("the title does not become “%s”", title);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (id);
  iterate ();
}

/* A role with two statements under “Skills”. */
static void
make_role (Fixture *fixture)
{
  act (fixture, "roles.new", "");
  press (fixture, "Skills: Add Statement");
  type (fixture, "Skills: Statement 1", "Listening");
  press (fixture, "Skills: Add Statement");
  type (fixture, "Skills: Statement 2", "Saying <b>no</b>");
  type (fixture, "Skills: Source of Statement 2", "Our handbook");
  type (fixture, "Title", "Backlog owner");
  wait_for_title (fixture, "new-role", "Backlog owner");
}

static void
test_edit (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  need (fixture, is_label, "No roles of your own yet");
  make_role (fixture);
  need (fixture, is_label, "Backlog owner");
  assert_statement (fixture, "new-role", "skills", 0, "Listening");
  assert_statement (fixture, "new-role", "skills", 1, "Saying <b>no</b>");

  /* What is wrong is said at its field, and what was right stays; other fields go on. */
  before = read_file (fixture, "new-role.json");
  type (fixture, "Title", " ");
  wait_for (fixture, contains, "empty");
  after = read_file (fixture, "new-role.json");
  g_assert_cmpstr (before, ==, after);
  act (fixture, "win.undo", NULL);
  assert_field (fixture, "Title", "Backlog owner");
  type (fixture, "Tagline", "Orders what comes next");
  type (fixture, "Title", "");
  wait_for (fixture, contains, "empty");
  type (fixture, "Title", "Owner");
  wait_for_title (fixture, "new-role", "Owner");
  g_assert_cmpstr (hats_role_get_tagline (get_role (fixture, "new-role")), ==, "Orders what comes next");
  g_assert_null (find (GTK_WIDGET (fixture->window), contains, "empty"));

  act (fixture, "win.undo", NULL);
  assert_field (fixture, "Title", "Backlog owner");
  act (fixture, "win.undo", NULL);
  assert_field (fixture, "Tagline", "What it is, in a few words");
  act (fixture, "win.redo", NULL);
  assert_field (fixture, "Tagline", "Orders what comes next");
  act (fixture, "win.redo", NULL);
  assert_field (fixture, "Title", "Owner");
  act (fixture, "win.undo", NULL);
  assert_field (fixture, "Title", "Backlog owner");

  /* Nothing is done again in the place of what is wrong. */
  type (fixture, "Title", " ");
  wait_for (fixture, contains, "empty");
  act (fixture, "win.redo", NULL);
  assert_field (fixture, "Title", " ");
  act (fixture, "win.undo", NULL);
  assert_field (fixture, "Title", "Backlog owner");

  act (fixture, "roles.back", NULL);
  need (fixture, is_label, "Backlog owner");
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GtkWidget *view;

  make_role (fixture);
  before = read_file (fixture, "new-role.json");
  press (fixture, "Skills: Move Statement 1 Down");
  assert_statement (fixture, "new-role", "skills", 1, "Listening");
  assert_field (fixture, "Skills: Source of Statement 1", "Our handbook");

  /* The keys move the one that has the focus, which goes along. */
  view = need (fixture, is_field, "Skills: Statement 2");
  gtk_widget_grab_focus (view);
  g_assert_true (gtk_widget_is_focus (view));
  press (fixture, "Skills: Move Statement 2 Up");
  g_assert_true (gtk_widget_is_focus (need (fixture, is_field, "Skills: Statement 1")));
  assert_statement (fixture, "new-role", "skills", 0, "Listening");

  press (fixture, "Skills: Remove Statement 1");
  assert_statement (fixture, "new-role", "skills", 0, "Saying <b>no</b>");
  wait_for (fixture, is_label, "Statement removed");
  act (fixture, "win.undo", NULL);
  after = read_file (fixture, "new-role.json");
  g_assert_cmpstr (before, ==, after);
  assert_field (fixture, "Skills: Statement 1", "Listening");
}

static void
choose (Fixture    *fixture,
        const char *name,
        guint       index)
{
  GtkWidget *choice = need (fixture, is_choice, name);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), index);
  iterate ();
}

static void
wait_for_text (Fixture    *fixture,
               const char *file,
               const char *text)
{
  gboolean late = FALSE;
  guint id = g_timeout_add_seconds (20, timeout_cb, &late);

  while (TRUE)
    {
      g_autofree char *content = read_file (fixture, file);

      if (content != NULL && strstr (content, text) != NULL)
        break;
      if (late)
        g_error ("“%s” is not written", text);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (id);
  iterate ();
}

static void
wait_until_scrolled (GtkAdjustment *adjustment)
{
  gboolean late = FALSE;
  guint id = g_timeout_add_seconds (20, timeout_cb, &late);

  while (gtk_adjustment_get_value (adjustment) < 200)
    {
      if (late)
        g_error ("what has the focus is out of sight");
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (id);
  iterate ();
}

/* What else can be said of a role and of a statement: chosen or typed, checked, and each taken back by itself. */
static void
test_details (Fixture       *fixture,
              gconstpointer  data)
{
  HatsStatement *difference;
  g_autofree char *text = NULL;

  make_role (fixture);
  choose (fixture, "Part of the guide", 1);
  g_assert_true (hats_role_is_adjacent (get_role (fixture, "new-role")));
  choose (fixture, "Sign", 0);
  g_assert_cmpstr (hats_role_get_sign (get_role (fixture, "new-role")), ==, "half-circle");
  act (fixture, "win.undo", NULL);
  act (fixture, "win.undo", NULL);
  g_assert_false (hats_role_is_adjacent (get_role (fixture, "new-role")));

  press (fixture, "Skills: More about Statement 2");
  choose (fixture, "Skills: What Says the Same as Statement 2", 2);
  wait_for_text (fixture, "new-role.json", "\"meaning\"");
  type (fixture, "Skills: Dissent from Statement 2", "Saying yes");
  wait_for_text (fixture, "new-role.json", "Saying yes");
  /* Unfolded goes along with the statement. */
  press (fixture, "Skills: Move Statement 2 Up");
  assert_field (fixture, "Skills: Dissent from Statement 1", "Saying yes");
  press (fixture, "Skills: More about Statement 1");
  need (fixture, contains, "Disputed.");

  press (fixture, "Often confused with: Add Role");
  choose (fixture, "Often confused with: Role 1", 1);
  type (fixture, "Often confused with: Statement 1", "One orders, one plans.");
  wait_for_text (fixture, "new-role.json", "One orders");
  difference = hats_role_get_difference (get_role (fixture, "new-role"), "project-manager");
  g_assert_cmpstr (hats_statement_get_text (difference), ==, "One orders, one plans.");
  press (fixture, "Often confused with: Add Role");
  type (fixture, "Often confused with: Statement 2", "The same.");
  wait_for_text (fixture, "new-role.json", "The same.");
  choose (fixture, "Often confused with: Role 2", 1);
  need (fixture, contains, "is there already");

  type (fixture, "Titles in job advertisements", "backlog owner");
  type (fixture, "Words for its duties in job advertisements", "roadmap");
  wait_for (fixture, contains, "“roadmap” is there already");
  type (fixture, "Words for its duties in job advertisements", "backlogged");
  wait_for_text (fixture, "new-role.json", "backlogged");
  g_assert_cmpstr (hats_role_get_mirror_titles (get_role (fixture, "new-role"))[0], ==, "backlog owner");
}

/* What is made anew stays in sight. */
static void
test_scroll (Fixture       *fixture,
             gconstpointer  data)
{
  static const char last[] = "Words for its duties in job advertisements";
  GtkWidget *scroller;
  GtkAdjustment *adjustment;

  make_role (fixture);
  type (fixture, "Titles in job advertisements", "backlog owner");
  type (fixture, last, "backlogged");
  wait_for_text (fixture, "new-role.json", "backlogged");
  gtk_widget_grab_focus (need (fixture, is_field, last));
  scroller = gtk_widget_get_ancestor (need (fixture, is_field, last), GTK_TYPE_SCROLLED_WINDOW);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  wait_until_scrolled (adjustment);
  act (fixture, "win.undo", NULL);
  assert_field (fixture, last, "");
  g_assert_true (gtk_widget_is_focus (need (fixture, is_field, last)));
  wait_until_scrolled (adjustment);
}

static gboolean
is_row (GtkWidget     *widget,
        gconstpointer  text)
{
  return gtk_widget_has_css_class (widget, "hats-draft-row");
}

/* Dropped on another, a statement takes its place; nothing else is taken. */
static void
test_drag (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *first;
  g_autoptr(GListModel) controllers = NULL;
  GtkWidget *dragged[] = { GTK_WIDGET (fixture->window), NULL };

  make_role (fixture);
  first = find_nth (GTK_WIDGET (fixture->window), is_row, NULL, 0);
  dragged[1] = find_nth (GTK_WIDGET (fixture->window), is_row, NULL, 1);
  controllers = gtk_widget_observe_controllers (first);
  for (guint k = 0; k < G_N_ELEMENTS (dragged); k++)
    for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
      {
        g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);
        g_auto(GValue) value = G_VALUE_INIT;
        gboolean taken = FALSE;

        if (!GTK_IS_DROP_TARGET (controller))
          continue;
        g_value_init (&value, GTK_TYPE_WIDGET);
        g_value_set_object (&value, dragged[k]);
        g_signal_emit_by_name (controller, "drop", &value, 0.0, 0.0, &taken);
        g_assert_cmpint (taken, ==, k == 1);
      }
  g_clear_object (&controllers);
  iterate ();
  assert_statement (fixture, "new-role", "skills", 0, "Saying <b>no</b>");
  assert_statement (fixture, "new-role", "skills", 1, "Listening");
}

static void
test_delete (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  make_role (fixture);
  before = read_file (fixture, "new-role.json");
  act (fixture, "roles.delete", NULL);
  g_assert_null (get_role (fixture, "new-role"));
  need (fixture, is_label, "No roles of your own yet");
  wait_for (fixture, is_label, "Deleted “Backlog owner”");
  act (fixture, "win.undo", NULL);
  need (fixture, is_label, "Backlog owner");
  after = read_file (fixture, "new-role.json");
  g_assert_cmpstr (before, ==, after);
  act (fixture, "win.redo", NULL);
  need (fixture, is_label, "No roles of your own yet");
}

/* As a copy of a role of the guide, and of that. */
static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *source = NULL;

  act (fixture, "roles.new", "project-manager");
  assert_field (fixture, "Title", "Copy of Project manager");
  source = read_field (fixture, "Skills: Source of Statement 1");
  g_assert_cmpstr (source, !=, "");
  type (fixture, "Title", "Delivery lead");
  act (fixture, "roles.duplicate", NULL);
  assert_field (fixture, "Title", "Copy of Delivery lead");
  g_assert_nonnull (get_role (fixture, "copy-of-project-manager"));
  g_assert_nonnull (get_role (fixture, "copy-of-delivery-lead"));
  g_assert_cmpstr (hats_role_get_title (get_role (fixture, "copy-of-project-manager")), ==, "Delivery lead");
  act (fixture, "roles.back", NULL);
  need (fixture, is_label, "Delivery lead");
  need (fixture, is_label, "Copy of Delivery lead");
}

/* Dropped on the window; a broken one with the place of its fault; and out again with the same bytes. */
static void
test_files (Fixture       *fixture,
            gconstpointer  data)
{
  static const char valid[] = "{\"format\": 1, \"roles\": [ {\"id\": \"owner\", \"title\": \"Owner\", \"sign\": \"ring\", \"tagline\": \"t\", \"aspects\": {}} ]}";
  g_autofree char *path = g_build_filename (fixture->path, "owner.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autofree char *text = NULL;

  g_file_set_contents (path, "{\"format\": 1,\n\"roles\": [ {\"id\": \"owner\", \"titel\": 1} ]}", -1, NULL);
  hats_my_roles_window_import (fixture->window, file);
  iterate ();
  wait_for (fixture, contains, "Not imported: owner.json:2:");
  g_assert_false (g_file_query_exists (fixture->folder, NULL));

  g_file_set_contents (path, valid, -1, NULL);
  g_assert_true (drop_file (GTK_WIDGET (fixture->window), file));
  iterate ();
  assert_field (fixture, "Title", "Owner");
  text = read_file (fixture, "owner.json");
  g_assert_cmpstr (text, ==, valid);

  g_assert_cmpint (g_unlink (path), ==, 0);
  hats_my_roles_window_export (fixture->window, file);
  g_clear_pointer (&text, g_free);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, valid);
  g_unlink (path);
}

/* A file that another program changes is read again; edits are not written over it, nor lost. */
static void
test_conflict (Fixture       *fixture,
               gconstpointer  data)
{
  static const char theirs[] = "{\"format\": 1, \"roles\": [ {\"id\": \"new-role\", \"title\": \"Theirs\", \"sign\": \"ring\", \"tagline\": \"t\", \"aspects\": {}} ]}";
  static const char other[] = "{\"format\": 1, \"roles\": [ {\"id\": \"other\", \"title\": \"Other\", \"sign\": \"ring\", \"tagline\": \"t\", \"aspects\": {}} ]}";
  g_autofree char *text = NULL;

  make_role (fixture);
  write_file (fixture, "new-role.json", theirs);
  hats_guide_library_reload (fixture->library);
  iterate ();
  assert_field (fixture, "Title", "Theirs");
  g_assert_null (find (GTK_WIDGET (fixture->window), is_button, "Keep Theirs"));

  write_file (fixture, "new-role.json", "{\"format\": 1, \"roles\": [ {\"id\": \"new-role\", \"title\": \"Later\", \"sign\": \"ring\", \"tagline\": \"t\", \"aspects\": {}} ]}");
  type (fixture, "Title", "Mine");
  wait_for (fixture, is_button, "Keep Mine as a Copy");
  act (fixture, "roles.back", NULL);
  wait_for (fixture, contains, "First choose");
  g_signal_emit_by_name (need (fixture, is_button, "Keep Mine as a Copy"), "clicked");
  iterate ();
  assert_field (fixture, "Title", "Copy of Mine");
  g_assert_cmpstr (hats_role_get_title (get_role (fixture, "new-role")), ==, "Later");
  g_assert_cmpstr (hats_role_get_title (get_role (fixture, "copy-of-mine")), ==, "Copy of Mine");
  g_assert_null (find (GTK_WIDGET (fixture->window), is_button, "Keep Theirs"));

  type (fixture, "Title", "Mine again");
  write_file (fixture, "copy-of-mine.json", other);
  hats_guide_library_reload (fixture->library);
  wait_for (fixture, is_button, "Keep Theirs");
  /* The role is not in theirs: back to the list. */
  g_signal_emit_by_name (need (fixture, is_button, "Keep Theirs"), "clicked");
  iterate ();
  need (fixture, is_label, "Other");
  text = read_file (fixture, "copy-of-mine.json");
  g_assert_cmpstr (text, ==, other);
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  char wide[400] = { 0 };
  int least;

  make_role (fixture);
  /* Far more than fits in a line. */
  memset (wide, 'w', sizeof wide - 1);
  for (guint i = 8; i < sizeof wide - 1; i += 9)
    wide[i] = ' ';
  type (fixture, "Skills: Statement 2", wide);
  for (guint i = 1; i <= 2; i++)
    {
      g_autofree char *more = g_strdup_printf ("Skills: More about Statement %u", i);

      press (fixture, more);
    }
  press (fixture, "Often confused with: Add Role");
  type (fixture, "Often confused with: Statement 1", wide);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  iterate ();
  gtk_widget_measure (gtk_window_get_child (GTK_WINDOW (fixture->window)), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
  gtk_widget_measure (gtk_window_get_titlebar (GTK_WINDOW (fixture->window)), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
  /* As high as its text, whenever it was shown. */
  g_assert_cmpint (gtk_widget_get_height (need (fixture, is_field, "Skills: Statement 1")), >, 20);
  g_assert_cmpint (gtk_widget_get_width (need (fixture, is_field, "Skills: Statement 1")), >, 100);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/my-roles-window/edit", Fixture, NULL, set_up, test_edit, tear_down);
  g_test_add ("/my-roles-window/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/my-roles-window/details", Fixture, NULL, set_up, test_details, tear_down);
  g_test_add ("/my-roles-window/scroll", Fixture, NULL, set_up, test_scroll, tear_down);
  g_test_add ("/my-roles-window/drag", Fixture, NULL, set_up, test_drag, tear_down);
  g_test_add ("/my-roles-window/delete", Fixture, NULL, set_up, test_delete, tear_down);
  g_test_add ("/my-roles-window/copy", Fixture, NULL, set_up, test_copy, tear_down);
  g_test_add ("/my-roles-window/files", Fixture, NULL, set_up, test_files, tear_down);
  g_test_add ("/my-roles-window/conflict", Fixture, NULL, set_up, test_conflict, tear_down);
  g_test_add ("/my-roles-window/narrow", Fixture, NULL, set_up, test_narrow, tear_down);

  return g_test_run ();
}
