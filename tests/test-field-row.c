/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One text of a case in its control: typed, pasted, undone and replaced. */

#include "config.h"

#include <gtk/gtk.h>

#include "hats-field-row.h"
#include "hats-guide.h"
#include "shown-widgets.h"

#define HOSTILE "<b>&amp; </b> %s \xe2\x80\xae" "dlob \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d"
#define LINE_LIMIT 200
#define LINES_LIMIT 2000

typedef struct {
  HatsGuide     *guide;
  HatsDocument  *document;
  GtkWidget     *window;
  GtkWidget     *company_row;
  GtkEditable   *company;
  GtkEditable   *place;
  GtkWidget     *why_row;
  GtkTextBuffer *why;         /* of several lines */
} Fixture;

static GtkWidget *
add_row (Fixture    *fixture,
         GtkWidget  *box,
         const char *group,
         const char *id)
{
  const HatsHiring *hiring = hats_guide_get_hiring (fixture->guide);

  for (guint i = 0; i < hiring->fields->len; i++)
    if (g_str_equal (hats_hiring_field (hiring, i)->id, id))
      {
        GtkWidget *row = hats_field_row_new (fixture->document, group, hats_hiring_field (hiring, i));

        gtk_box_append (GTK_BOX (box), row);
        return row;
      }

  g_error ("there is no field “%s”", id);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  fixture->guide = hats_guide_new_builtin ();
  fixture->document = hats_document_new (hats_guide_get_rules (fixture->guide));
  fixture->company_row = add_row (fixture, box, "case", "company");
  fixture->company = GTK_EDITABLE (find_type (fixture->company_row, GTK_TYPE_ENTRY, 0));
  fixture->place = GTK_EDITABLE (find_type (add_row (fixture, box, "product-manager", "place"), GTK_TYPE_ENTRY, 0));
  fixture->why_row = add_row (fixture, box, "product-manager", "why-now");
  fixture->why = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_type (fixture->why_row, GTK_TYPE_TEXT_VIEW, 0)));
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
  gtk_window_present (GTK_WINDOW (fixture->window));
  iterate ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  iterate ();
  g_assert_finalize_object (fixture->document);
  g_assert_finalize_object (fixture->guide);
}

/* Puts a text in at the cursor, as typing a letter and pasting do. */
static void
insert (GtkEditable *entry,
        const char  *text,
        int          length)
{
  int position = gtk_editable_get_position (entry);

  gtk_editable_insert_text (entry, text, length, &position);
  gtk_editable_set_position (entry, position);
  iterate ();
}

static void
type (GtkEditable *entry,
      const char  *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    insert (entry, p, (int) (g_utf8_next_char (p) - p));
}

static void
paste (GtkEditable *entry,
       const char  *text)
{
  insert (entry, text, -1);
}

static void
assert_text (GtkEditable *entry,
             const char  *expected)
{
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, expected);
}

static void
assert_in_case (Fixture    *fixture,
                const char *group,
                const char *field,
                const char *expected)
{
  g_assert_cmpstr (hats_case_get_text (hats_document_get_case (fixture->document), group, field), ==, expected);
}

/* What the row says of a text that was too long; NULL while it says nothing. */
static const char *
get_message (GtkWidget *row)
{
  for (GtkWidget *label = gtk_widget_get_first_child (gtk_widget_get_first_child (row)); label != NULL;
       label = gtk_widget_get_next_sibling (label))
    if (gtk_widget_get_visible (label) &&
        gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (label)) == GTK_ACCESSIBLE_ROLE_ALERT)
      return gtk_label_get_text (GTK_LABEL (label));

  return NULL;
}

/* What is typed in one go is one step back. */
static void
test_steps (Fixture       *fixture,
            gconstpointer  data)
{
  type (fixture->company, "Acme");
  type (fixture->place, "Leipzig");
  assert_in_case (fixture, "case", "company", "Acme");
  assert_in_case (fixture, "product-manager", "place", "Leipzig");

  hats_document_undo (fixture->document);
  assert_text (fixture->place, "");
  assert_text (fixture->company, "Acme");
  hats_document_undo (fixture->document);
  assert_text (fixture->company, "");
  hats_document_redo (fixture->document);
  assert_text (fixture->company, "Acme");
}

/* Undo and redo change what differs, and the cursor stands there. */
static void
test_cursor (Fixture       *fixture,
             gconstpointer  data)
{
  type (fixture->company, "Äcme Ltd");
  hats_document_end_topic (fixture->document);
  gtk_editable_set_position (fixture->company, 5);
  type (fixture->company, "& Söhne ");
  assert_text (fixture->company, "Äcme & Söhne Ltd");

  hats_document_undo (fixture->document);
  assert_text (fixture->company, "Äcme Ltd");
  g_assert_cmpint (gtk_editable_get_position (fixture->company), ==, 5);
  hats_document_redo (fixture->document);
  assert_text (fixture->company, "Äcme & Söhne Ltd");
  g_assert_cmpint (gtk_editable_get_position (fixture->company), ==, 13);

  /* Undoing elsewhere leaves the cursor alone. */
  type (fixture->place, "Leipzig");
  gtk_editable_set_position (fixture->company, 2);
  hats_document_undo (fixture->document);
  g_assert_cmpint (gtk_editable_get_position (fixture->company), ==, 2);
}

static void
test_lines (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *huge = g_strnfill (100000, 'Q');
  GtkTextIter cursor;

  gtk_text_buffer_insert_at_cursor (fixture->why, "First\r\nSecond", -1);
  assert_in_case (fixture, "product-manager", "why-now", "First\nSecond");
  hats_document_end_topic (fixture->document);
  gtk_text_buffer_insert_at_cursor (fixture->why, " third", -1);
  gtk_text_buffer_get_start_iter (fixture->why, &cursor);
  gtk_text_buffer_place_cursor (fixture->why, &cursor);
  hats_document_undo (fixture->document);
  gtk_text_buffer_get_iter_at_mark (fixture->why, &cursor, gtk_text_buffer_get_insert (fixture->why));
  g_assert_cmpint (gtk_text_iter_get_offset (&cursor), ==, 12);
  assert_in_case (fixture, "product-manager", "why-now", "First\nSecond");

  gtk_text_buffer_insert_at_cursor (fixture->why, huge, -1);
  g_assert_cmpint (gtk_text_buffer_get_char_count (fixture->why), ==, LINES_LIMIT);
  g_assert_cmpstr (get_message (fixture->why_row), ==,
                   "There is room for 2000 characters: what was more has been left out.");
}

/* What is pasted is a text, of one line where there is one. */
static void
test_hostile (Fixture       *fixture,
              gconstpointer  data)
{
  paste (fixture->company, HOSTILE);
  assert_in_case (fixture, "case", "company", HOSTILE);

  paste (fixture->place, "Leipzig\r\nDresden\nHalle\tor\x1b[31m home\u2028");
  assert_in_case (fixture, "product-manager", "place", "Leipzig Dresden Halle or[31m home ");
}

/* A text has a sane length, and where it was cut the row says so until there is room again. */
static void
test_limit (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *huge = g_strnfill (100000, 'W');
  const char *limit = "There is room for 200 characters: what was more has been left out.";

  g_assert_null (get_message (fixture->company_row));
  type (fixture->company, "Äcme ");
  paste (fixture->company, huge);
  g_assert_cmpint (g_utf8_strlen (gtk_editable_get_text (fixture->company), -1), ==, LINE_LIMIT);
  assert_in_case (fixture, "case", "company", gtk_editable_get_text (fixture->company));
  g_assert_cmpstr (get_message (fixture->company_row), ==, limit);
  gtk_test_accessible_assert_property (GTK_WIDGET (fixture->company), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, limit);
  paste (fixture->company, "!");
  g_assert_cmpint (g_utf8_strlen (gtk_editable_get_text (fixture->company), -1), ==, LINE_LIMIT);

  gtk_editable_delete_text (fixture->company, 0, 10);
  paste (fixture->company, "x");
  g_assert_null (get_message (fixture->company_row));
}

/* White space that is typed first stays, although it is nothing to a case. */
static void
test_blank (Fixture       *fixture,
            gconstpointer  data)
{
  type (fixture->company, "  ");
  type (fixture->place, "Leipzig");
  assert_text (fixture->company, "  ");
  assert_in_case (fixture, "case", "company", "");
  type (fixture->company, "A");
  assert_in_case (fixture, "case", "company", "  A");
}

/* A case that was opened: its texts are there, whatever they are, and another one takes their place. */
static void
test_replace (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(HatsCase) empty = hats_case_ref (hats_document_get_case (fixture->document));
  g_autofree char *huge = g_strnfill (HATS_CASE_MAX_TEXT, 'W');
  g_autoptr(HatsCase) filled = hats_case_with_text (empty, "case", "company", huge);

  hats_document_replace (fixture->document, filled, NULL, FALSE);
  assert_text (fixture->company, huge);
  paste (fixture->company, "x");
  assert_text (fixture->company, huge);
  gtk_editable_delete_text (fixture->company, 0, 1);
  assert_in_case (fixture, "case", "company", huge + 1);

  hats_document_replace (fixture->document, empty, NULL, FALSE);
  assert_text (fixture->company, "");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/field-row/steps", Fixture, NULL, set_up, test_steps, tear_down);
  g_test_add ("/field-row/cursor", Fixture, NULL, set_up, test_cursor, tear_down);
  g_test_add ("/field-row/lines", Fixture, NULL, set_up, test_lines, tear_down);
  g_test_add ("/field-row/hostile", Fixture, NULL, set_up, test_hostile, tear_down);
  g_test_add ("/field-row/limit", Fixture, NULL, set_up, test_limit, tear_down);
  g_test_add ("/field-row/blank", Fixture, NULL, set_up, test_blank, tear_down);
  g_test_add ("/field-row/replace", Fixture, NULL, set_up, test_replace, tear_down);

  return g_test_run ();
}
