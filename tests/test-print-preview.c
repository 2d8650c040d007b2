/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The print preview as a person has it: opened from the real window, with choices that change the pages,
 * and what is saved from it.
 */

#include "config.h"

#include <cairo-pdf.h>
#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <math.h>

#include "hats-case-comparison-sheet.h"
#include "hats-document.h"
#include "hats-export.h"
#include "hats-mirror-sheet.h"
#include "hats-order-list.h"
#include "hats-page-canvas.h"
#include "hats-page-thumbnails.h"
#include "hats-print-operation.h"
#include "hats-print-preview.h"
#include "hats-print-state.h"
#include "hats-window.h"
#include "shown-widgets.h"

typedef struct {
  HatsGuide        *guide;
  HatsDocument     *document;
  HatsWindow       *window;
  HatsPrintPreview *preview;
} Fixture;

static gboolean
tick_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

/* Goes on until the condition holds; a test that waits in vain is ended from outside. */
#define wait_until(condition) \
  G_STMT_START { \
    guint id = g_timeout_add (10, tick_cb, NULL); \
    while (!(condition)) \
      g_main_context_iteration (NULL, TRUE); \
    g_source_remove (id); \
  } G_STMT_END

static void
say_cb (GtkWindow  *window,
        const char *message,
        gboolean    failed)
{
  g_object_set_data_full (G_OBJECT (window), "test-message", g_strdup (message), g_free);
}

static void
remove_state (void)
{
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "two-hats", "print.ini", NULL);

  g_unlink (path);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  remove_state ();
  fixture->guide = hats_guide_new_builtin ();
  fixture->document = hats_document_new (hats_guide_get_rules (fixture->guide));
  fixture->window = HATS_WINDOW (hats_window_new (NULL, fixture->guide, fixture->document, NULL));
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
close_preview (Fixture *fixture)
{
  HatsPrintPreview *gone = fixture->preview;

  g_object_add_weak_pointer (G_OBJECT (gone), (gpointer *) &gone);
  gtk_window_close (GTK_WINDOW (fixture->preview));
  fixture->preview = NULL;
  wait_until (gone == NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->preview != NULL)
    close_preview (fixture);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  iterate ();
  g_assert_finalize_object (fixture->document);
  g_assert_finalize_object (fixture->guide);
}

static HatsPrintPreview *
find_preview (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr(GtkWindow) window = g_list_model_get_item (windows, i);

      if (HATS_IS_PRINT_PREVIEW (window))
        return HATS_PRINT_PREVIEW (window);
    }

  return NULL;
}

static void
wait_for_pages (Fixture *fixture)
{
  wait_until (!hats_print_preview_is_busy (fixture->preview));
}

static void
open_preview (Fixture    *fixture,
              const char *view)
{
  hats_window_show_view (fixture->window, view);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "sheet.preview", NULL);
  fixture->preview = find_preview ();
  g_assert_nonnull (fixture->preview);
  wait_for_pages (fixture);
}

/* The widget that has this id in a template; in folded expanders too. */
static GtkWidget *
find_named (GtkWidget  *widget,
            const char *id)
{
  if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0)
    return widget;
  if (GTK_IS_EXPANDER (widget) && !gtk_expander_get_expanded (GTK_EXPANDER (widget)))
    return find_named (gtk_expander_get_child (GTK_EXPANDER (widget)), id);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_named (child, id);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
get_widget (Fixture    *fixture,
            const char *id)
{
  GtkWidget *widget = find_named (GTK_WIDGET (fixture->preview), id);

  if (widget == NULL)
    g_error ("there is no widget “%s”", id);
  return widget;
}

static HatsPageCanvas *
get_canvas (Fixture *fixture)
{
  return HATS_PAGE_CANVAS (get_widget (fixture, "canvas"));
}

static void
choose (Fixture    *fixture,
        const char *id,
        guint       position)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (get_widget (fixture, id)), position);
  wait_for_pages (fixture);
}

static void
set_number (Fixture    *fixture,
            const char *id,
            double      number)
{
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (get_widget (fixture, id)), number);
  wait_for_pages (fixture);
}

static void
set_flag (Fixture    *fixture,
          const char *id,
          gboolean    flag)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_widget (fixture, id)), flag);
  wait_for_pages (fixture);
}

static guint
get_n_pages (Fixture *fixture)
{
  return hats_pages_get_n_pages (hats_print_preview_get_pages (fixture->preview));
}

static char *
read_pdf (const char *path)
{
  const char *argv[] = { "pdftotext", "-layout", path, "-", NULL };
  g_autoptr(GError) error = NULL;
  char *text = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* What stands on the pages that are shown, drawn as they are on the screen; pages end with a form feed. */
static char *
read_preview (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "two-hats-preview.pdf", NULL);
  HatsPages *pages = hats_print_preview_get_pages (fixture->preview);
  const HatsPaper *paper = hats_pages_get_paper (pages);
  cairo_surface_t *surface = cairo_pdf_surface_create (path, paper->width, paper->height);
  cairo_t *cr = cairo_create (surface);
  char *text;

  for (guint i = 0; i < hats_pages_get_n_pages (pages); i++)
    {
      hats_pages_draw (pages, cr, i, FALSE);
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  text = read_pdf (path);
  g_unlink (path);

  return text;
}

static void
assert_reads (Fixture    *fixture,
              const char *words,
              gboolean    expected)
{
  g_autofree char *text = read_preview (fixture);

  if ((strstr (text, words) != NULL) != expected)
    g_error ("“%s” is %s:\n%s", words, expected ? "missing" : "there", text);
}

static void
test_paper (Fixture       *fixture,
            gconstpointer  data)
{
  const HatsPaper *paper;

  open_preview (fixture, "compare");
  g_assert_cmpuint (get_n_pages (fixture), ==, 3);
  assert_reads (fixture, "Product manager and Project manager compared", TRUE);

  choose (fixture, "paper", HATS_PAPER_LETTER);
  choose (fixture, "orientation", 1);
  set_number (fixture, "margin", 30);
  paper = hats_pages_get_paper (hats_print_preview_get_pages (fixture->preview));
  g_assert_cmpfloat_with_epsilon (paper->width, 792, 0.1);
  g_assert_cmpfloat_with_epsilon (paper->height, 612, 0.1);
  g_assert_cmpfloat_with_epsilon (paper->margin_top, 30 * 72 / 25.4, 0.1);

  set_number (fixture, "text_size", 14);
  g_assert_cmpuint (get_n_pages (fixture), >, 5);
  set_flag (fixture, "grey", TRUE);
  g_assert_true (hats_pages_get_paper (hats_print_preview_get_pages (fixture->preview))->grey);

  assert_reads (fixture, "Sources", TRUE);
  set_flag (fixture, "sources", FALSE);
  assert_reads (fixture, "Sources", FALSE);
  assert_reads (fixture, "listed at the end", FALSE);
  assert_reads (fixture, "Notes", FALSE);
  set_flag (fixture, "notes_column", TRUE);
  assert_reads (fixture, "Notes", TRUE);
}

/* The check buttons of a list, in the order that they are in now. */
static GtkWidget *
get_check (GtkWidget *list,
           guint      index)
{
  GtkWidget *row = gtk_widget_get_first_child (list);

  for (guint i = 0; i < index; i++)
    row = gtk_widget_get_next_sibling (row);

  return gtk_widget_get_first_child (row);
}

static void
test_rows (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *roles, *aspects, *check;
  g_auto(GStrv) ids = NULL;

  open_preview (fixture, "compare");
  roles = get_widget (fixture, "roles");
  aspects = get_widget (fixture, "aspects");

  /* “Mission” is left out; then “Analogy” trades places with what follows. */
  assert_reads (fixture, "Mission", TRUE);
  check = get_check (aspects, 0);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
  wait_for_pages (fixture);
  assert_reads (fixture, "Mission", FALSE);

  /* The second role goes to the front, by its button. */
  g_signal_emit_by_name (gtk_widget_get_next_sibling (get_check (roles, 1)), "clicked");
  wait_for_pages (fixture);
  assert_reads (fixture, "Project manager and Product manager compared", TRUE);

  /* One role stays: its box cannot be unticked. */
  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_check (roles, 0)), FALSE);
  wait_for_pages (fixture);
  g_assert_false (gtk_widget_get_sensitive (get_check (roles, 1)));
  assert_reads (fixture, "holds the map", TRUE);
  assert_reads (fixture, "keeps the car running", FALSE);

  ids = hats_order_list_dup_chosen (HATS_ORDER_LIST (roles));
  g_assert_cmpuint (g_strv_length (ids), ==, 1);
  g_assert_cmpstr (ids[0], ==, "product-manager");

  /* Other sheets have no such choice. */
  choose (fixture, "sheet", 1);
  g_assert_false (gtk_widget_get_visible (get_widget (fixture, "rows")));
}

static void
answer (Fixture    *fixture,
        const char *input,
        int         value)
{
  HatsRules *rules = hats_guide_get_rules (fixture->guide);

  hats_document_set_answer (fixture->document, hats_rules_find_input (rules, input), value);
}

static guint
count_sheets (Fixture *fixture)
{
  return g_list_model_get_n_items (gtk_drop_down_get_model (GTK_DROP_DOWN (get_widget (fixture, "sheet"))));
}

/* All sheets of a case can be looked at; the view says with which one to begin. */
static void
test_sheets (Fixture       *fixture,
             gconstpointer  data)
{
  guint n_sheets;

  open_preview (fixture, "together");
  g_assert_cmpuint (count_sheets (fixture), ==, 12);
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (get_widget (fixture, "sheet"))), ==, 3);
  close_preview (fixture);

  answer (fixture, "people", 7);
  answer (fixture, "maturity", 3);
  open_preview (fixture, "advice");
  assert_reads (fixture, "Hire a product manager first", TRUE);
  n_sheets = count_sheets (fixture);
  g_assert_cmpuint (n_sheets, >=, 9);
  for (guint i = 0; i < n_sheets; i++)
    {
      choose (fixture, "sheet", i);
      g_assert_cmpuint (get_n_pages (fixture), >=, 1);
    }
  assert_reads (fixture, "Technical programme manager", TRUE);
}

static void
open_sheet (Fixture   *fixture,
            HatsSheet *sheet)
{
  gtk_window_present (hats_print_preview_new (GTK_WINDOW (fixture->window), sheet, NULL, say_cb));
  fixture->preview = find_preview ();
}

static char *
write_text (HatsSheet *sheet)
{
  g_autoptr(GBytes) bytes = hats_export_sheet (sheet, HATS_FORMAT_TEXT, NULL, NULL);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* What the preview cannot make itself can be printed like any other sheet, and stays as it is where it is shown. */
static void
assert_choices (Fixture   *fixture,
                HatsSheet *sheet)
{
  g_autofree char *before = write_text (sheet);
  g_autofree char *after = NULL;

  open_sheet (fixture, sheet);
  wait_for_pages (fixture);
  assert_reads (fixture, sheet->title, TRUE);
  g_assert_true (gtk_widget_is_sensitive (get_widget (fixture, "sources")));
  assert_reads (fixture, "Notes", FALSE);
  set_flag (fixture, "notes_column", TRUE);
  assert_reads (fixture, "Notes", TRUE);
  set_flag (fixture, "notes_column", FALSE);
  assert_reads (fixture, "Notes", FALSE);

  assert_reads (fixture, "left out here", FALSE);
  set_flag (fixture, "sources", FALSE);
  assert_reads (fixture, "left out here", TRUE);
  set_flag (fixture, "sources", TRUE);
  assert_reads (fixture, "left out here", FALSE);
  close_preview (fixture);

  after = write_text (sheet);
  g_assert_cmpstr (before, ==, after);
}

static void
test_mirror (Fixture       *fixture,
             gconstpointer  data)
{
  static const char ad[] = "Project manager\n\n- Own the roadmap\n- Plan the schedule\n- Track the budget\n";
  g_autoptr(GBytes) bytes = g_bytes_new_static (ad, sizeof ad - 1);
  g_autoptr(HatsMirror) mirror = hats_mirror_new (fixture->guide, bytes, NULL);
  g_autoptr(HatsSheet) sheet = hats_mirror_sheet_new (mirror);

  assert_choices (fixture, sheet);
}

static void
test_cases (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(HatsSheet) sheet = NULL;
  HatsNamedCase cases[2];

  answer (fixture, "people", 7);
  answer (fixture, "maturity", 3);
  cases[0] = (HatsNamedCase) { "Now", hats_case_ref (hats_document_get_case (fixture->document)) };
  answer (fixture, "people", 40);
  cases[1] = (HatsNamedCase) { "Then", hats_case_ref (hats_document_get_case (fixture->document)) };
  sheet = hats_case_comparison_sheet_new (fixture->guide, cases, 2);
  assert_choices (fixture, sheet);

  for (guint i = 0; i < 2; i++)
    hats_case_unref ((HatsCase *) cases[i].content);
}

static const char *
get_page_text (Fixture *fixture)
{
  return gtk_editable_get_text (GTK_EDITABLE (get_widget (fixture, "page_entry")));
}

static void
test_navigation (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *entry;
  HatsPageThumbnails *thumbnails;

  open_preview (fixture, "compare");
  entry = get_widget (fixture, "page_entry");
  thumbnails = HATS_PAGE_THUMBNAILS (get_widget (fixture, "thumbnails"));
  g_assert_cmpstr (get_page_text (fixture), ==, "Page 1 of 3");

  gtk_widget_activate_action (GTK_WIDGET (fixture->preview), "preview.next", NULL);
  g_assert_cmpstr (get_page_text (fixture), ==, "Page 2 of 3");
  g_assert_cmpuint (hats_page_thumbnails_get_page (thumbnails), ==, 1);
  wait_until (gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_canvas (fixture)))) > 0);
  g_assert_cmpstr (get_page_text (fixture), ==, "Page 2 of 3");

  /* A number is enough, and one that is too large leads to the end. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "1");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (get_page_text (fixture), ==, "Page 1 of 3");
  gtk_editable_set_text (GTK_EDITABLE (entry), "99999999999999999999999");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (get_page_text (fixture), ==, "Page 3 of 3");
  gtk_editable_set_text (GTK_EDITABLE (entry), "nowhere");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (get_page_text (fixture), ==, "Page 3 of 3");

  hats_page_thumbnails_set_page (thumbnails, 1);
  g_assert_cmpstr (get_page_text (fixture), ==, "Page 2 of 3");

  /* Scrolling to the end is reading the last page. */
  wait_until (hats_page_canvas_get_scale (get_canvas (fixture)) > 0);
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_canvas (fixture))), 1e9);
  g_assert_cmpstr (get_page_text (fixture), ==, "Page 3 of 3");
}

/* All the way round with Tab or Shift+Tab: no stop is without end, and the thumbnails are one however many they are. */
static void
go_round (Fixture          *fixture,
          GtkDirectionType  direction)
{
  GtkWidget *start = GTK_WIDGET (get_canvas (fixture));
  GtkWidget *thumbnails = get_widget (fixture, "thumbnails");
  guint n_stops = 0;
  guint n_thumbnails = 0;
  GtkWidget *focus;

  gtk_widget_grab_focus (start);
  do
    {
      g_signal_emit_by_name (fixture->preview, "move-focus", direction);
      iterate ();
      focus = gtk_window_get_focus (GTK_WINDOW (fixture->preview));
      if (gtk_widget_is_ancestor (focus, thumbnails))
        n_thumbnails++;
      g_assert_cmpuint (++n_stops, <, 40);
    }
  while (focus != start);

  g_assert_cmpuint (n_stops, >=, 18);
  g_assert_cmpuint (n_thumbnails, ==, 1);
}

static void
test_tab (Fixture       *fixture,
          gconstpointer  data)
{
  open_preview (fixture, "compare");
  go_round (fixture, GTK_DIR_TAB_FORWARD);
  go_round (fixture, GTK_DIR_TAB_BACKWARD);
}

static double
get_percent (Fixture *fixture)
{
  return round (hats_page_canvas_get_scale (get_canvas (fixture)) * 75);
}

static void
test_zoom (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *preview;
  GtkDropDown *zoom;
  double before;

  open_preview (fixture, "compare");
  preview = GTK_WIDGET (fixture->preview);
  wait_until (hats_page_canvas_get_scale (get_canvas (fixture)) > 0);
  before = get_percent (fixture);

  gtk_widget_activate_action (preview, "preview.zoom-normal", NULL);
  wait_until (get_percent (fixture) == 100);
  gtk_widget_activate_action (preview, "preview.zoom-in", NULL);
  wait_until (get_percent (fixture) == 125);
  gtk_widget_activate_action (preview, "preview.zoom-out", NULL);
  gtk_widget_activate_action (preview, "preview.zoom-out", NULL);
  for (guint i = 0; i < 20; i++)
    {
      gtk_widget_activate_action (preview, "preview.zoom-in", NULL);
      gtk_widget_queue_allocate (GTK_WIDGET (get_canvas (fixture)));
      iterate ();
      g_usleep (20000);
    }
  wait_until (get_percent (fixture) == HATS_ZOOM_MOST);

  zoom = GTK_DROP_DOWN (find_type (get_widget (fixture, "zoom"), GTK_TYPE_DROP_DOWN, 0));
  gtk_drop_down_set_selected (zoom, 0);
  wait_until (get_percent (fixture) == before);
  gtk_drop_down_set_selected (zoom, 1);
  wait_until (get_percent (fixture) > before);
}

/* What was chosen is there again the next time; what cannot be read is as if there were nothing. */
static void
test_kept (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "two-hats", "print.ini", NULL);

  open_preview (fixture, "compare");
  choose (fixture, "orientation", 1);
  set_number (fixture, "text_size", 12);
  set_flag (fixture, "notes_column", TRUE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_check (get_widget (fixture, "aspects"), 0)), FALSE);
  close_preview (fixture);

  open_preview (fixture, "compare");
  g_assert_true (hats_paper_is_landscape (hats_pages_get_paper (hats_print_preview_get_pages (fixture->preview))));
  g_assert_cmpfloat (gtk_spin_button_get_value (GTK_SPIN_BUTTON (get_widget (fixture, "text_size"))), ==, 12);
  assert_reads (fixture, "Notes", TRUE);
  assert_reads (fixture, "Mission", FALSE);
  close_preview (fixture);

  g_assert_true (g_file_set_contents (path, "[Page Setup]\nPPDName=\0x\nWidth=1e400\n[Choices]\ntext-size=nan\n"
                                            "margin=-5\nroles=nobody;\naspects=\n", -1, NULL));
  open_preview (fixture, "compare");
  g_assert_cmpuint (get_n_pages (fixture), ==, 3);
  close_preview (fixture);

  g_assert_true (g_file_set_contents (path, "\xff\xfe no ini", -1, NULL));
  open_preview (fixture, "compare");
  g_assert_cmpuint (get_n_pages (fixture), ==, 3);
}

/* The printer is remembered; pages, copies and the file are not. */
static void
test_settings (void)
{
  g_autoptr(GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autoptr(GtkPrintSettings) kept = NULL;
  g_autoptr(GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr(GError) error = NULL;

  remove_state ();
  gtk_print_settings_set_printer (settings, "Upstairs");
  gtk_print_settings_set_duplex (settings, GTK_PRINT_DUPLEX_HORIZONTAL);
  gtk_print_settings_set_n_copies (settings, 7);
  gtk_print_settings_set_print_pages (settings, GTK_PRINT_PAGES_RANGES);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_PAGE_RANGES, "2-3");
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_URI, "file:///tmp/x.pdf");
  g_assert_true (hats_print_state_keep_settings (settings, setup, &error));
  g_assert_no_error (error);

  kept = hats_print_state_load_settings ();
  g_assert_cmpstr (gtk_print_settings_get_printer (kept), ==, "Upstairs");
  g_assert_cmpint (gtk_print_settings_get_duplex (kept), ==, GTK_PRINT_DUPLEX_HORIZONTAL);
  g_assert_cmpint (gtk_print_settings_get_n_copies (kept), ==, 1);
  g_assert_cmpint (gtk_print_settings_get_print_pages (kept), ==, GTK_PRINT_PAGES_ALL);
  g_assert_null (gtk_print_settings_get (kept, GTK_PRINT_SETTINGS_PAGE_RANGES));
  g_assert_null (gtk_print_settings_get (kept, GTK_PRINT_SETTINGS_OUTPUT_URI));
}

static char *
save_to (Fixture    *fixture,
         const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  GtkLabel *message = GTK_LABEL (get_widget (fixture, "message"));

  hats_print_preview_save_to (fixture->preview, file);
  wait_until (gtk_widget_get_visible (GTK_WIDGET (message)));
  return g_strdup (gtk_label_get_text (message));
}

static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "two-hats-saved.pdf", NULL);
  g_autofree char *message = NULL;
  g_autofree char *failure = NULL;
  g_autofree char *saved = NULL;
  g_autofree char *shown = NULL;

  open_preview (fixture, "compare");
  set_number (fixture, "text_size", 11);
  choose (fixture, "orientation", 1);
  set_flag (fixture, "notes_column", TRUE);

  message = save_to (fixture, path);
  g_assert_cmpstr (message, ==, "Exported “two-hats-saved.pdf”");
  saved = read_pdf (path);
  shown = read_preview (fixture);
  g_assert_cmpstr (saved, ==, shown);
  g_unlink (path);

  failure = save_to (fixture, "/nonexistent/x.pdf");
  g_assert_true (g_str_has_prefix (failure, "Could not export “/nonexistent/x.pdf”: "));
}

static int
measure (GtkWidget      *widget,
         GtkOrientation  orientation)
{
  int least;

  gtk_widget_measure (widget, orientation, -1, &least, NULL, NULL, NULL);
  return least;
}

/* The window, with its frame, takes this size and nothing in it needs more and would be cut off. */
static void
assert_fits (Fixture *fixture,
             int      width,
             int      height)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (fixture->preview));
  GtkWidget *head = gtk_window_get_titlebar (GTK_WINDOW (fixture->preview));
  GtkWidget *bin = gtk_window_get_child (GTK_WINDOW (fixture->preview));

  wait_until (gdk_surface_get_width (surface) == width && gdk_surface_get_height (surface) == height);
  width = gtk_widget_get_width (head);
  height = gtk_widget_get_height (GTK_WIDGET (fixture->preview));
  g_assert_cmpint (measure (head, GTK_ORIENTATION_HORIZONTAL), <=, width);
  g_assert_cmpint (measure (gtk_widget_get_first_child (bin), GTK_ORIENTATION_HORIZONTAL), <=, width);
  g_assert_cmpint (measure (head, GTK_ORIENTATION_VERTICAL) +
                   measure (gtk_widget_get_first_child (bin), GTK_ORIENTATION_VERTICAL), <=, height);
}

static void
set_text_scale (double scale)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * 1024 * scale), NULL);
}

/* On a telephone’s screen, its keyboard shown, all that the window does is still there; with twice the text too. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  static const char * const actions[] = { "pages.previous", "pages.next", "preview.save", "preview.print" };
  GtkToggleButton *choices;

  if (g_strcmp0 (data, "rtl") == 0)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  open_preview (fixture, "compare");
  gtk_window_set_default_size (GTK_WINDOW (fixture->preview), 360, 294);
  wait_until (!gtk_widget_get_visible (get_widget (fixture, "thumbnails")));
  if (g_strcmp0 (data, "large") == 0)
    set_text_scale (2.0);
  assert_fits (fixture, 360, 294);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    g_assert_nonnull (find (GTK_WIDGET (fixture->preview), has_action, actions[i]));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (get_canvas (fixture))));
  g_assert_true (gtk_widget_get_mapped (get_widget (fixture, "zoom")));

  choices = GTK_TOGGLE_BUTTON (get_widget (fixture, "choices_button"));
  g_assert_false (gtk_toggle_button_get_active (choices));
  gtk_toggle_button_set_active (choices, TRUE);
  g_assert_true (gtk_widget_get_mapped (get_widget (fixture, "panel")));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (get_canvas (fixture))));
  assert_fits (fixture, 360, 294);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  set_text_scale (1.0);
}

static HatsSheet *
make_long_sheet (HatsGuide *guide,
                 guint      n_paragraphs)
{
  HatsSheet *sheet = hats_sheet_new (guide, "comparison", "A long one");

  for (guint i = 0; i < n_paragraphs; i++)
    {
      g_autofree char *text = g_strdup_printf ("Paragraph %u of many", i);

      hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (text));
    }

  return sheet;
}

static void
drawn_cb (GtkWidget  *widget,
          guint       page,
          GHashTable *drawn)
{
  g_hash_table_add (drawn, GUINT_TO_POINTER (page + 1));
}

/* A file that takes long is shown to be on its way, and can be cancelled: then there is none. */
static void
test_save_cancelled (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "two-hats-long.pdf", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  /* A guide that nothing but sheets holds. */
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsSheet) sheet = make_long_sheet (guide, 100000);
  guint n_refs = G_OBJECT (guide)->ref_count;
  GtkWidget *progress, *message;

  open_sheet (fixture, sheet);
  wait_for_pages (fixture);
  progress = get_widget (fixture, "progress");
  message = get_widget (fixture, "message");
  hats_print_preview_save_to (fixture->preview, file);
  g_assert_false (gtk_widget_get_mapped (progress));
  wait_until (gtk_widget_get_mapped (progress));
  g_assert_false (gtk_widget_get_mapped (message));

  g_signal_emit_by_name (find (progress, is_button, "Cancel"), "clicked");
  wait_until (gtk_widget_get_mapped (message));
  g_assert_false (gtk_widget_get_mapped (progress));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (message)), ==, "“two-hats-long.pdf” was not exported");
  g_assert_false (g_file_query_exists (file, NULL));

  /* The writer goes on for a while, but not to the file. */
  close_preview (fixture);
  wait_until (G_OBJECT (guide)->ref_count <= n_refs);
  g_assert_false (g_file_query_exists (file, NULL));
}

/* Of a thousand pages, only those are drawn that are seen. */
static void
test_long (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(HatsSheet) sheet = make_long_sheet (fixture->guide, 24000);
  g_autoptr(GHashTable) pages = g_hash_table_new (NULL, NULL);
  g_autoptr(GHashTable) thumbnails = g_hash_table_new (NULL, NULL);
  GtkAdjustment *down;
  guint n_pages;

  open_sheet (fixture, sheet);
  g_signal_connect (get_canvas (fixture), "page-drawn", G_CALLBACK (drawn_cb), pages);
  g_signal_connect (get_widget (fixture, "thumbnails"), "page-drawn", G_CALLBACK (drawn_cb), thumbnails);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (get_widget (fixture, "text_size")), HATS_TEXT_SIZE_MOST);
  wait_for_pages (fixture);
  n_pages = get_n_pages (fixture);
  g_assert_cmpuint (n_pages, >=, 1000);

  wait_until (g_hash_table_size (pages) > 0 && g_hash_table_size (thumbnails) > 0);
  g_assert_cmpuint (g_hash_table_size (pages), <=, 3);
  g_assert_cmpuint (g_hash_table_size (thumbnails), <=, 12);

  /* To the end and half of the way back. */
  hats_page_canvas_show_page (get_canvas (fixture), n_pages - 1);
  wait_until (g_hash_table_contains (pages, GUINT_TO_POINTER (n_pages)) &&
              g_hash_table_contains (thumbnails, GUINT_TO_POINTER (n_pages)));
  down = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_canvas (fixture)));
  gtk_adjustment_set_value (down, gtk_adjustment_get_upper (down) / 2);
  wait_until (g_hash_table_contains (pages, GUINT_TO_POINTER (hats_page_canvas_get_page (get_canvas (fixture)) + 1)));
  g_assert_cmpuint (hats_page_canvas_get_page (get_canvas (fixture)), >=, n_pages / 2 - 1);
  g_assert_cmpuint (hats_page_canvas_get_page (get_canvas (fixture)), <=, n_pages / 2 + 1);
  g_assert_cmpuint (g_hash_table_size (pages), <=, 9);
  g_assert_cmpuint (g_hash_table_size (thumbnails), <=, 48);
}

/* The preview goes with the window that it belongs to, whatever is being laid out. */
static void
test_parent (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *parent = gtk_window_new ();
  g_autoptr(HatsSheet) sheet = make_long_sheet (fixture->guide, 24000);
  HatsPrintPreview *gone;

  gtk_window_present (GTK_WINDOW (parent));
  gtk_window_present (hats_print_preview_new (GTK_WINDOW (parent), sheet, NULL, say_cb));
  gone = find_preview ();
  g_object_add_weak_pointer (G_OBJECT (gone), (gpointer *) &gone);
  iterate ();
  gtk_window_destroy (GTK_WINDOW (parent));
  wait_until (gone == NULL);
}

typedef struct {
  GtkPrintOperation *operation;
  gboolean           done;
  gboolean           said;
  guint              ticks;       /* how often the main loop had its turn before it was done */
  GtkPrintOperationResult result;
} Printing;

static void
print_done_cb (GtkPrintOperation       *operation,
               GtkPrintOperationResult  result,
               Printing                *printing)
{
  printing->done = TRUE;
  printing->result = result;
}

static void
sent_cb (GtkPrintOperation *operation,
         gboolean           sent,
         const char        *reason,
         Printing          *printing)
{
  printing->said = TRUE;
}

static gboolean
cancel_cb (gpointer user_data)
{
  Printing *printing = user_data;

  if (++printing->ticks == 3)
    gtk_print_operation_cancel (printing->operation);

  return G_SOURCE_CONTINUE;
}

/* Pages are laid out beside the main loop, which has its turn meanwhile; what is cancelled says nothing. */
static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "two-hats-cancelled.pdf", NULL);
  g_autoptr(HatsSheet) sheet = make_long_sheet (fixture->guide, 24000);
  HatsPaper paper;
  Printing printing = { .done = FALSE };
  guint ticks;

  hats_paper_init (&paper);
  printing.operation = hats_print_operation_new (sheet, &paper);
  gtk_print_operation_set_export_filename (printing.operation, path);
  gtk_print_operation_set_allow_async (printing.operation, TRUE);
  g_signal_connect (printing.operation, "done", G_CALLBACK (print_done_cb), &printing);
  g_signal_connect (printing.operation, "sent", G_CALLBACK (sent_cb), &printing);
  ticks = g_timeout_add (5, cancel_cb, &printing);
  gtk_print_operation_run (printing.operation, GTK_PRINT_OPERATION_ACTION_EXPORT, GTK_WINDOW (fixture->window), NULL);
  wait_until (printing.done);
  g_source_remove (ticks);
  g_assert_cmpuint (printing.ticks, >=, 3);
  g_assert_cmpint (printing.result, ==, GTK_PRINT_OPERATION_RESULT_CANCEL);
  g_assert_false (printing.said);

  g_object_add_weak_pointer (G_OBJECT (printing.operation), (gpointer *) &printing.operation);
  g_object_unref (printing.operation);
  wait_until (printing.operation == NULL);
  g_unlink (path);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define add(name, function) g_test_add ("/print-preview/" name, Fixture, NULL, set_up, function, tear_down)
  add ("paper", test_paper);
  add ("rows", test_rows);
  add ("sheets", test_sheets);
  add ("mirror", test_mirror);
  add ("cases", test_cases);
  add ("navigation", test_navigation);
  add ("tab", test_tab);
  add ("zoom", test_zoom);
  add ("narrow", test_narrow);
  g_test_add ("/print-preview/narrow-rtl", Fixture, "rtl", set_up, test_narrow, tear_down);
  g_test_add ("/print-preview/narrow-large", Fixture, "large", set_up, test_narrow, tear_down);
  add ("kept", test_kept);
  g_test_add_func ("/print-preview/settings", test_settings);
  add ("save", test_save);
  add ("save-cancelled", test_save_cancelled);
  add ("long", test_long);
  add ("parent", test_parent);
  add ("cancel", test_cancel);

  return g_test_run ();
}
