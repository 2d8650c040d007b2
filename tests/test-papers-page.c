/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The page of the papers in a window of its own: chosen, filled in, undone and exported. */

#include "config.h"

#include <gtk/gtk.h>
#include <glib/gstdio.h>

#include "hats-export-dialog.h"
#include "hats-field-row.h"
#include "hats-form-grid.h"
#include "hats-papers-page.h"
#include "hats-sheet-table.h"
#include "hats-sheet-view.h"
#include "shown-widgets.h"

#define LINES_LIMIT 2000

typedef struct {
  HatsGuide    *guide;
  HatsDocument *document;
  GtkWidget    *window;
  GtkWidget    *page;
} Fixture;

/* Two sizes: of a wide window, and of a narrow one. */
static const int wide[] = { 1000, 900 };
static const int narrow[] = { 340, 600 };

static void
answer (Fixture    *fixture,
        const char *input,
        int         value)
{
  HatsRules *rules = hats_guide_get_rules (fixture->guide);

  hats_document_set_answer (fixture->document, (guint) hats_rules_find_input (rules, input), value);
  iterate ();
}

/* One person wears both hats. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const int *size = data;

  fixture->guide = hats_guide_new_builtin ();
  fixture->document = hats_document_new (hats_guide_get_rules (fixture->guide));
  answer (fixture, "people", 4);
  answer (fixture, "maturity", 2);
  fixture->page = hats_papers_page_new (fixture->guide, fixture->document);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), size[0], size[1]);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
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

static gboolean
begins_label (GtkWidget     *widget,
              gconstpointer  text)
{
  return GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (widget)), text);
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  iterate ();
  return find (widget, begins_label, text);
}

static GtkWidget *
get_sheet_view (Fixture *fixture)
{
  GtkWidget *view = find_type (fixture->page, HATS_TYPE_SHEET_VIEW, 0);

  g_assert_nonnull (view);
  return view;
}

/* A text that begins so stands on the paper. */
static void
assert_on_paper (Fixture    *fixture,
                 const char *text)
{
  if (find_label (get_sheet_view (fixture), text) == NULL)
    g_error ("“%s” is not on the paper", text);
}

/* No text that begins so stands on it. */
static void
assert_not_on_paper (Fixture    *fixture,
                     const char *text)
{
  if (find_label (get_sheet_view (fixture), text) != NULL)
    g_error ("“%s” is on the paper", text);
}

static GtkDropDown *
get_chooser (Fixture *fixture)
{
  return GTK_DROP_DOWN (find_type (fixture->page, GTK_TYPE_DROP_DOWN, 0));
}

static void
choose (Fixture    *fixture,
        const char *title)
{
  GListModel *titles = gtk_drop_down_get_model (get_chooser (fixture));

  for (guint i = 0; i < g_list_model_get_n_items (titles); i++)
    if (g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (titles), i), title))
      {
        gtk_drop_down_set_selected (get_chooser (fixture), i);
        iterate ();
        return;
      }

  g_error ("“%s” cannot be chosen", title);
}

static void
assert_offered (Fixture            *fixture,
                const char * const *titles)
{
  GListModel *offered;
  guint n = 0;

  iterate ();
  offered = gtk_drop_down_get_model (get_chooser (fixture));
  for (; titles[n] != NULL; n++)
    g_assert_cmpstr (gtk_string_list_get_string (GTK_STRING_LIST (offered), n), ==, titles[n]);
  g_assert_cmpuint (g_list_model_get_n_items (offered), ==, n);
}

static gboolean
is_row_of (GtkWidget     *widget,
           gconstpointer  title)
{
  return HATS_IS_FIELD_ROW (widget) && find_label (widget, title) != NULL;
}

static GtkWidget *
get_row (Fixture    *fixture,
         const char *title)
{
  GtkWidget *row = find (fixture->page, is_row_of, title);

  if (row == NULL)
    g_error ("“%s” cannot be written", title);
  return row;
}

static GtkEditable *
get_entry (Fixture    *fixture,
           const char *title)
{
  return GTK_EDITABLE (find_type (get_row (fixture, title), GTK_TYPE_ENTRY, 0));
}

/* Types at the cursor, a character at a time. */
static void
type (GtkEditable *entry,
      const char  *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      int position = gtk_editable_get_position (entry);

      gtk_editable_insert_text (entry, p, (int) (g_utf8_next_char (p) - p), &position);
      gtk_editable_set_position (entry, position);
      iterate ();
    }
}

static void
assert_in_case (Fixture    *fixture,
                const char *group,
                const char *field,
                const char *expected)
{
  g_assert_cmpstr (hats_case_get_text (hats_document_get_case (fixture->document), group, field), ==, expected);
}

static void
exported_cb (HatsExportDialog *dialog,
             GFile            *file,
             const GError     *error,
             gboolean         *done)
{
  g_assert_no_error (error);
  *done = TRUE;
}

/* What the chosen paper says when it is exported to PDF, read back; NULL where nothing can read it. */
static char *
export (Fixture *fixture)
{
  g_autoptr(HatsSheet) sheet = hats_view_dup_sheet (HATS_VIEW (fixture->page));
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "two-hats-papers-page.pdf", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autofree char *tool = g_find_program_in_path ("pdftotext");
  const char * const command[] = { "pdftotext", "-layout", path, "-", NULL };
  GtkWindow *dialog = hats_export_dialog_new (GTK_WINDOW (fixture->window), sheet);
  g_autoptr(GError) error = NULL;
  char *text = NULL;
  gboolean done = FALSE;

  g_signal_connect (dialog, "exported", G_CALLBACK (exported_cb), &done);
  gtk_window_present (dialog);
  iterate ();
  hats_export_dialog_export_to (HATS_EXPORT_DIALOG (dialog), file);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  iterate ();
  if (tool != NULL)
    {
      g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL, &error);
      g_assert_no_error (error);
    }
  g_unlink (path);

  return text;
}

static void
assert_exported (Fixture    *fixture,
                 const char *words)
{
  g_autofree char *text = export (fixture);

  if (text != NULL && strstr (text, words) == NULL)
    g_error ("“%s” is not in the file: %s", words, text);
}

/* Each paper that fits is shown and exported as it stands. */
static void
test_papers (Fixture       *fixture,
             gconstpointer  data)
{
  const char * const offered[] = { "Hiring Brief: Product Manager", "Interview Scorecard: Product Manager",
                                   "Both-Hats Agreement", NULL };

  assert_offered (fixture, offered);
  assert_on_paper (fixture, "Hiring Brief: Product Manager");
  assert_on_paper (fixture, "Sign-off");
  assert_exported (fixture, "Must-haves");
  get_row (fixture, "Company");
  get_row (fixture, "Pay band");

  choose (fixture, offered[1]);
  assert_on_paper (fixture, "Interview Scorecard: Product Manager");
  assert_on_paper (fixture, "Hire, surely");
  g_assert_nonnull (find_label (fixture->page, "Interviewers fill this paper in by hand"));
  g_assert_null (find_type (fixture->page, HATS_TYPE_FIELD_ROW, 0));
  assert_exported (fixture, "Do not hire, surely");

  choose (fixture, offered[2]);
  assert_on_paper (fixture, "What ends it");
  get_row (fixture, "Who wears both hats");
  g_assert_null (find_label (fixture->page, "Interviewers fill this paper in by hand"));
  assert_exported (fixture, "When scope meets date");
}

/* Answers that change lead to other papers; what was chosen and written stays where it still fits. */
static void
test_answers (Fixture       *fixture,
              gconstpointer  data)
{
  const char * const two[] = { "Hiring Brief: Product Manager", "Interview Scorecard: Product Manager",
                               "Hiring Brief: Project Manager", "Interview Scorecard: Project Manager", NULL };
  const char * const one[] = { "Hiring Brief: Project Manager", "Interview Scorecard: Project Manager", NULL };
  HatsRules *rules = hats_guide_get_rules (fixture->guide);
  const HatsInput *commitment = hats_rules_input (rules, (guint) hats_rules_find_input (rules, "commitment"));
  const HatsInput *horizon = hats_rules_input (rules, (guint) hats_rules_find_input (rules, "horizon"));

  type (get_entry (fixture, "Level"), "Senior");
  type (get_entry (fixture, "Company"), "Acme");
  answer (fixture, "people", 60);
  assert_offered (fixture, two);
  assert_on_paper (fixture, "Hiring Brief: Product Manager");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture, "Level")), ==, "Senior");

  /* The company is the same for both, the level is not. */
  choose (fixture, "Hiring Brief: Project Manager");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture, "Level")), ==, "");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture, "Company")), ==, "Acme");

  answer (fixture, "people", 12);
  answer (fixture, "maturity", 4);
  answer (fixture, "commitment", hats_input_find_choice (commitment, "contract"));
  answer (fixture, "horizon", hats_input_find_choice (horizon, "built-once"));
  assert_offered (fixture, one);
  assert_on_paper (fixture, "Hiring Brief: Project Manager");
}

/* What is given away is asked for only where the week is too short. */
static void
test_given_away (Fixture       *fixture,
                 gconstpointer  data)
{
  choose (fixture, "Both-Hats Agreement");
  g_assert_null (find (fixture->page, is_row_of, "Given away, and to whom"));
  answer (fixture, "people", 5);
  answer (fixture, "maturity", 3);
  answer (fixture, "direction-pain", 2);
  answer (fixture, "delivery-pain", 2);
  get_row (fixture, "Given away, and to whom");
}

static void
test_nobody (Fixture       *fixture,
             gconstpointer  data)
{
  answer (fixture, "people", 1);
  answer (fixture, "maturity", 0);
  answer (fixture, "product-cover", 20);
  g_assert_nonnull (find_label (fixture->page, "Nobody to Hire Yet"));
  g_assert_nonnull (find_label (fixture->page, "The work still fits beside other jobs"));
  g_assert_null (find_type (fixture->page, GTK_TYPE_DROP_DOWN, 0));
  g_assert_null (hats_view_dup_sheet (HATS_VIEW (fixture->page)));

  answer (fixture, "maturity", HATS_NOT_SURE);
  g_assert_nonnull (find_label (fixture->page, "No Answer Yet"));
  g_assert_null (find_label (fixture->page, "See What Would Change It"));
  g_assert_null (hats_view_dup_sheet (HATS_VIEW (fixture->page)));

  answer (fixture, "people", 9);
  answer (fixture, "maturity", 2);
  assert_on_paper (fixture, "Hiring Brief: Product Manager");
}

/* Typed once, it is in the case, on the paper and in the file; and undone at once. */
static void
test_type (Fixture       *fixture,
           gconstpointer  data)
{
  GtkEditable *company = get_entry (fixture, "Company");
  GtkEditable *place = get_entry (fixture, "Place");
  GtkWidget *why = find_type (get_row (fixture, "Why now"), GTK_TYPE_TEXT_VIEW, 0);

  type (company, "Acme");
  type (place, "Leipzig");
  assert_in_case (fixture, "case", "company", "Acme");
  assert_in_case (fixture, "product-manager", "place", "Leipzig");
  assert_on_paper (fixture, "Acme");
  assert_on_paper (fixture, "Leipzig");
  assert_exported (fixture, "Leipzig");

  hats_document_undo (fixture->document);
  assert_not_on_paper (fixture, "Leipzig");
  assert_on_paper (fixture, "Acme");
  g_assert_cmpstr (gtk_editable_get_text (place), ==, "");
  hats_document_undo (fixture->document);
  assert_not_on_paper (fixture, "Acme");
  g_assert_cmpstr (gtk_editable_get_text (company), ==, "");
  hats_document_redo (fixture->document);
  assert_on_paper (fixture, "Acme");
  g_assert_cmpstr (gtk_editable_get_text (company), ==, "Acme");

  /* Markup is text, and lines are lines. */
  type (company, " <b>&amp;</b> %s");
  assert_on_paper (fixture, "Acme <b>&amp;</b> %s");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (why)), "First\nSecond", -1);
  assert_on_paper (fixture, "First\nSecond");

  /* A title of one's own is not assumed. */
  assert_on_paper (fixture, "Product manager\u202f†");
  type (get_entry (fixture, "Title"), "Head of product");
  assert_on_paper (fixture, "Head of product");
  assert_not_on_paper (fixture, "Product manager\u202f†");
}

/* A paper that takes more pages than it is meant to says so, until it is short again. */
static void
test_too_long (Fixture       *fixture,
               gconstpointer  data)
{
  const char *sentence = "This paper is meant for 1 page, and with these texts it takes ";
  g_autoptr(GString) lines = g_string_new (NULL);
  GtkWidget *view;

  choose (fixture, "Both-Hats Agreement");
  for (guint i = 0; i < LINES_LIMIT / 2; i++)
    g_string_append (lines, "x\n");
  view = find_type (get_row (fixture, "Days of each hat"), GTK_TYPE_TEXT_VIEW, 0);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), lines->str, -1);

  /* Pages are counted when the typing pauses. */
  while (find_label (fixture->page, sentence) == NULL)
    g_main_context_iteration (NULL, TRUE);
  hats_document_undo (fixture->document);
  while (find_label (fixture->page, sentence) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* What a screen reader hears of a form, of what is assumed, and of boxes to tick. */
static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *form = find_type (fixture->page, HATS_TYPE_FORM_GRID, 0);
  GtkWidget *field = gtk_widget_get_first_child (form);
  GtkWidget *table, *title;
  gtk_test_accessible_assert_role (form, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (form, GTK_ACCESSIBLE_PROPERTY_LABEL, "The post");
  gtk_test_accessible_assert_role (field, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (field, GTK_ACCESSIBLE_PROPERTY_LABEL, "Title: Product manager (assumed)");
  gtk_test_accessible_assert_property (gtk_widget_get_next_sibling (field), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Level: to be filled in by hand");

  choose (fixture, "Interview Scorecard: Product Manager");
  table = find_type (fixture->page, HATS_TYPE_SHEET_TABLE, 0);
  title = gtk_widget_get_parent (find (table, begins_label, "Choosing"));
  gtk_test_accessible_assert_property (title, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Choosing\n"
                                       "1: Wants everything, or follows the loudest voice (assumed)\n"
                                       "2: a box to tick by hand\n"
                                       "3: Chooses, with reasons that hold (assumed)\n"
                                       "4: a box to tick by hand\n"
                                       "5: Chooses by value, names what is given up, holds under pressure (assumed)\n"
                                       "Here is a list of wishes, with room for a few: choose, and explain the choice.");
  g_assert_null (find_type (table, GTK_TYPE_CHECK_BUTTON, 0));
}

/* In a narrow window, the texts and the paper are two pages, and nothing asks for more than it gets. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *button = find_type (fixture->page, GTK_TYPE_TOGGLE_BUTTON, 1);
  const char * const titles[] = { "Hiring Brief: Product Manager", "Interview Scorecard: Product Manager",
                                  "Both-Hats Agreement" };
  int minimum;

  g_assert_nonnull (button);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, "Fill In");
  g_assert_null (find_type (fixture->page, HATS_TYPE_FIELD_ROW, 0));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  iterate ();
  g_assert_null (find_type (fixture->page, HATS_TYPE_SHEET_VIEW, 0));
  type (get_entry (fixture, "Company"), "Acme");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), FALSE);
  assert_on_paper (fixture, "Acme");

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      choose (fixture, titles[i]);
      gtk_widget_measure (get_sheet_view (fixture), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 340);
      gtk_widget_measure (fixture->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 340);
    }
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/papers-page/papers", Fixture, wide, set_up, test_papers, tear_down);
  g_test_add ("/papers-page/answers", Fixture, wide, set_up, test_answers, tear_down);
  g_test_add ("/papers-page/given-away", Fixture, wide, set_up, test_given_away, tear_down);
  g_test_add ("/papers-page/nobody", Fixture, wide, set_up, test_nobody, tear_down);
  g_test_add ("/papers-page/type", Fixture, wide, set_up, test_type, tear_down);
  g_test_add ("/papers-page/too-long", Fixture, wide, set_up, test_too_long, tear_down);
  g_test_add ("/papers-page/names", Fixture, wide, set_up, test_names, tear_down);
  g_test_add ("/papers-page/narrow", Fixture, narrow, set_up, test_narrow, tear_down);

  return g_test_run ();
}
