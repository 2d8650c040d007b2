/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "every-place.h"

#include "hats-case-comparison-window.h"
#include "hats-close-dialog.h"
#include "hats-export-dialog.h"
#include "hats-guide-sheets.h"
#include "hats-help-window.h"
#include "hats-mirror-window.h"
#include "hats-my-roles-window.h"
#include "hats-preferences-window.h"
#include "hats-print-preview.h"
#include "hats-shortcuts-window.h"
#include "hats-statement-row.h"
#include "hats-window.h"
#include "shown-widgets.h"

typedef struct {
  PlaceFunc     func;
  gpointer      data;
  HatsGuide    *guide;
  HatsDocument *document;     /* seven people who grow, twenty of them a year on */
} Tour;

void
use_style (void)
{
  g_autoptr(GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/twohats/TwoHats/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/io/github/twohats/TwoHats/icons");
}

void
draw (GtkWindow *window)
{
  for (guint i = 0; i < 3; i++)
    {
      gtk_widget_queue_draw (GTK_WIDGET (window));
      gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
      iterate ();
    }
}

static void
look (Tour       *tour,
      GtkWindow  *window,
      const char *name)
{
  draw (window);
  tour->func (window, name, tour->data);
}

/* As the program has them, so that nothing is greyed out; they do nothing. */
static void
add_actions (GtkWindow *window)
{
  static const GActionEntry entries[] = {
    { .name = "about" }, { .name = "color-scheme", .parameter_type = "s", .state = "'follow'" },
    { .name = "compare-cases" }, { .name = "forget" }, { .name = "help" }, { .name = "mirror" },
    { .name = "my-roles" }, { .name = "new" }, { .name = "preferences" }, { .name = "restore" },
    { .name = "shortcuts" },
  };
  g_autoptr(GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), NULL);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "app", G_ACTION_GROUP (actions));
}

/* Shows a window for a look, and closes it. */
static void
look_at_window (Tour       *tour,
                GtkWindow  *window,
                const char *name)
{
  add_actions (window);
  gtk_window_present (window);
  look (tour, window, name);
  gtk_window_set_transient_for (window, NULL);
  gtk_window_destroy (window);
  iterate ();
}

static HatsDocument *
load (HatsGuide  *guide,
      const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "cases", name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  HatsDocument *document = hats_document_new (hats_guide_get_rules (guide));
  g_autoptr(GError) error = NULL;

  hats_document_load (document, file, &error);
  g_assert_no_error (error);
  return document;
}

static gboolean
is_named (GtkWidget     *widget,
          gconstpointer  text)
{
  return is_button (widget, text) ||
         (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0);
}

/* Presses the button that has the label or, with a picture, the tooltip. */
static void
press (GtkWindow  *window,
       const char *name)
{
  GtkWidget *button = find (GTK_WIDGET (window), is_named, name);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  draw (window);
}

static gboolean
is_tab (GtkWidget     *widget,
        gconstpointer  text)
{
  return GTK_IS_TOGGLE_BUTTON (widget) && find (widget, is_label, text) != NULL;
}

static void
open_tab (GtkWindow  *window,
          const char *title)
{
  GtkWidget *tab = find (GTK_WIDGET (window), is_tab, title);

  g_assert_nonnull (tab);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tab), TRUE);
}

static GtkWindow *
open_window (Tour         *tour,
             HatsDocument *document)
{
  GtkWindow *window = GTK_WINDOW (hats_window_new (NULL, tour->guide, document, NULL));

  add_actions (window);
  gtk_window_present (window);
  draw (window);

  return window;
}

static void
close_window (GtkWindow *window)
{
  gtk_window_destroy (window);
  iterate ();
}

static void
look_at_roles (Tour *tour)
{
  static const char * const roles[] = { "product-manager", "project-manager", "product-owner" };
  GtkWindow *window = open_window (tour, tour->document);

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      g_action_group_activate_action (G_ACTION_GROUP (window), "show-role", g_variant_new_string (roles[i]));
      look (tour, window, roles[i]);
    }
  press (window, "Back to the List");
  look (tour, window, "related-roles");
  hats_window_show_message (HATS_WINDOW (window), "“Founder.twohats” could not be saved: there is no space left on the device.");
  look (tour, window, "message");
  hats_window_show_recovery (HATS_WINDOW (window), "“Founder” has changes that were not saved when Two Hats ended.");
  look (tour, window, "recovery");
  close_window (window);
}

static void
find_words (GtkWindow  *window,
            const char *words)
{
  GtkWidget *entry;

  g_action_group_activate_action (G_ACTION_GROUP (window), "find", NULL);
  draw (window);
  entry = find_type (GTK_WIDGET (window), GTK_TYPE_SEARCH_ENTRY, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), words);
  draw (window);
}

static void
look_at_views (Tour *tour)
{
  GtkWindow *window = open_window (tour, tour->document);

  hats_window_show_view (HATS_WINDOW (window), "compare");
  look (tour, window, "compare");
  hats_window_show_view (HATS_WINDOW (window), "together");
  look (tour, window, "together");
  find_words (window, "product");
  look (tour, window, "found");
  find_words (window, "zzzzzz");
  look (tour, window, "not-found");
  close_window (window);
}

static void
look_at_questions (Tour *tour)
{
  g_autoptr(HatsDocument) empty = hats_document_new (hats_guide_get_rules (tour->guide));
  GtkWindow *window = open_window (tour, empty);

  hats_window_show_view (HATS_WINDOW (window), "advice");
  look (tour, window, "question-1");
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (find_type (GTK_WIDGET (window), GTK_TYPE_SPIN_BUTTON, 0)), 7);
  press (window, "Next");
  look (tour, window, "question-2");
  close_window (window);
}

static void
look_at_answer (Tour *tour)
{
  static const char * const tabs[] = { "Rules", "Plan", "Papers", "Assumptions" };
  GtkWindow *window = open_window (tour, tour->document);
  GtkWidget *edit;

  hats_window_show_view (HATS_WINDOW (window), "advice");
  look (tour, window, "Answer");
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      open_tab (window, tabs[i]);
      look (tour, window, tabs[i]);
    }
  open_tab (window, "Answer");
  /* The answers are beside it, or instead of it. */
  edit = find (GTK_WIDGET (window), is_named, "Edit Answers");
  if (edit != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (edit), TRUE);
  look (tour, window, "situation");
  press (window, "Sharpen the Answer");
  look (tour, window, "sharpen");
  close_window (window);
}

static void
look_at_cases (Tour *tour)
{
  GtkWindow *window = hats_case_comparison_window_new (NULL, tour->guide);
  HatsCaseComparisonWindow *comparison = HATS_CASE_COMPARISON_WINDOW (window);
  g_autoptr(HatsDocument) hr = load (tour->guide, "HR.twohats");

  gtk_window_present (window);
  look (tour, window, "cases-none");
  hats_case_comparison_window_add (comparison, tour->document, HATS_AS_IT_STANDS);
  hats_case_comparison_window_add (comparison, hr, HATS_AS_IT_STANDS);
  hats_case_comparison_window_add (comparison, tour->document, 1);
  hats_case_comparison_window_add (comparison, hr, HATS_AS_IT_STANDS);
  look (tour, window, "cases");
  close_window (window);
}

static void
look_at_mirror (Tour *tour)
{
  GtkWindow *window = hats_mirror_window_new (NULL, tour->guide);
  GtkWidget *text;

  gtk_window_present (window);
  look (tour, window, "mirror-empty");
  text = find_type (GTK_WIDGET (window), GTK_TYPE_TEXT_VIEW, 0);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)),
                            "You own the roadmap and the budget, talk to customers, and report on risks and milestones.", -1);
  while (find_type (GTK_WIDGET (window), HATS_TYPE_STATEMENT_ROW, 0) == NULL)
    g_main_context_iteration (NULL, TRUE);
  look (tour, window, "mirror");
  close_window (window);
}

static void
remove_folder (GFile *folder)
{
  g_autoptr(GFileEnumerator) files = g_file_enumerate_children (folder, "standard::name", G_FILE_QUERY_INFO_NONE, NULL, NULL);
  GFile *file = NULL;

  while (files != NULL && g_file_enumerator_iterate (files, NULL, &file, NULL, NULL) && file != NULL)
    g_file_delete (file, NULL, NULL);
  g_file_delete (folder, NULL, NULL);
}

static void
look_at_own_roles (Tour *tour)
{
  g_autofree char *path = g_dir_make_tmp ("every-place-XXXXXX", NULL);
  g_autoptr(GFile) folder = g_file_new_for_path (path);
  g_autofree char *broken = g_test_build_filename (G_TEST_DIST, "data", "guides", "broken.json", NULL);
  g_autoptr(HatsGuideLibrary) library = hats_guide_library_new (folder, (const char *[]) { broken, NULL });
  GtkWindow *window = open_window (tour, tour->document);

  hats_window_set_library (HATS_WINDOW (window), library);
  look (tour, window, "broken-guide");
  close_window (window);

  window = hats_my_roles_window_new (NULL, library);
  gtk_window_present (window);
  look (tour, window, "my-roles-none");
  gtk_widget_activate_action (GTK_WIDGET (window), "roles.new", "s", "product-owner");
  look (tour, window, "my-role");
  press (window, "Back to the List");
  look (tour, window, "my-roles");
  close_window (window);
  remove_folder (folder);
}

static void
say_cb (GtkWindow  *window,
        const char *message,
        gboolean    failed)
{
}

static void
look_at_dialogs (Tour *tour)
{
  g_autoptr(HatsSheet) sheet = hats_roles_sheet_new (tour->guide);
  g_autoptr(HatsPreferences) preferences = hats_preferences_new ();
  GtkWindow *parent = open_window (tour, tour->document);
  GtkWindow *preview = hats_print_preview_new (parent, sheet, NULL, say_cb);

  gtk_window_present (preview);
  while (hats_print_preview_is_busy (HATS_PRINT_PREVIEW (preview)))
    g_main_context_iteration (NULL, TRUE);
  look_at_window (tour, preview, "preview");
  look_at_window (tour, hats_export_dialog_new (parent, sheet), "export");
  look_at_window (tour, hats_close_dialog_new (parent, "Founder"), "close");
  look_at_window (tour, hats_preferences_window_new (parent, preferences), "preferences");
  look_at_window (tour, hats_shortcuts_window_new (parent), "shortcuts");
  look_at_window (tour, hats_help_window_new (NULL, tour->guide), "help");
  close_window (parent);
}

void
every_place (PlaceFunc func,
             gpointer  data)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsDocument) document = load (guide, "Founder.twohats");
  Tour tour = { func, data, guide, document };

  look_at_roles (&tour);
  look_at_views (&tour);
  look_at_questions (&tour);
  look_at_answer (&tour);
  look_at_cases (&tour);
  look_at_mirror (&tour);
  look_at_own_roles (&tour);
  look_at_dialogs (&tour);
}
