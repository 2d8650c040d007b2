/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-print-state.h"

#include <math.h>

#include "hats-state-file.h"

#define FILE_NAME "print.ini"
#define GROUP "Choices"
#define POINTS_PER_MM (72.0 / 25.4)
/* Paper that is smaller or larger than this, in points, was not meant. */
#define PAPER_LEAST 144.0
#define PAPER_MOST 14400.0

static double
get_number (GKeyFile   *state,
            const char *key,
            double      least,
            double      most,
            double      fallback)
{
  g_autoptr(GError) error = NULL;
  double number = g_key_file_get_double (state, GROUP, key, &error);

  /* Not a number is not within the limits either. */
  return error == NULL && number >= least && number <= most ? number : fallback;
}

static gboolean
get_flag (GKeyFile   *state,
          const char *key,
          gboolean    fallback)
{
  g_autoptr(GError) error = NULL;
  gboolean flag = g_key_file_get_boolean (state, GROUP, key, &error);

  return error == NULL ? flag : fallback;
}

static void
set_list (GKeyFile           *state,
          const char         *key,
          const char * const *list)
{
  if (list != NULL)
    g_key_file_set_string_list (state, GROUP, key, list, g_strv_length ((GStrv) list));
  else
    g_key_file_remove_key (state, GROUP, key, NULL);
}

void
hats_print_choices_init_kept (HatsPrintChoices *choices)
{
  g_autoptr(GKeyFile) state = hats_state_file_load (FILE_NAME);
  g_autoptr(GtkPageSetup) setup = gtk_page_setup_new_from_key_file (state, NULL, NULL);
  HatsPaper *paper = &choices->paper;

  *choices = (HatsPrintChoices) { .roles = NULL };
  hats_paper_init (paper);
  if (setup != NULL)
    hats_paper_set_page_setup (paper, setup);
  hats_paper_set_margin (paper, get_number (state, "margin", HATS_MARGIN_LEAST, HATS_MARGIN_MOST,
                                            hats_paper_get_margin (paper)));
  paper->text_size = get_number (state, "text-size", HATS_TEXT_SIZE_LEAST, HATS_TEXT_SIZE_MOST, paper->text_size);
  paper->grey = get_flag (state, "grey", FALSE);
  choices->sources = get_flag (state, "sources", TRUE);
  choices->notes_column = get_flag (state, "notes-column", FALSE);
  choices->roles = g_key_file_get_string_list (state, GROUP, "roles", NULL, NULL);
  choices->aspects = g_key_file_get_string_list (state, GROUP, "aspects", NULL, NULL);
}

void
hats_print_choices_clear (HatsPrintChoices *choices)
{
  g_clear_pointer (&choices->roles, g_strfreev);
  g_clear_pointer (&choices->aspects, g_strfreev);
}

gboolean
hats_print_choices_keep (const HatsPrintChoices  *choices,
                         GError                 **error)
{
  g_autoptr(GKeyFile) state = hats_state_file_load (FILE_NAME);
  g_autoptr(GtkPageSetup) setup = hats_paper_to_page_setup (&choices->paper);

  gtk_page_setup_to_key_file (setup, state, NULL);
  g_key_file_set_double (state, GROUP, "margin", hats_paper_get_margin (&choices->paper));
  g_key_file_set_double (state, GROUP, "text-size", choices->paper.text_size);
  g_key_file_set_boolean (state, GROUP, "grey", choices->paper.grey);
  g_key_file_set_boolean (state, GROUP, "sources", choices->sources);
  g_key_file_set_boolean (state, GROUP, "notes-column", choices->notes_column);
  set_list (state, "roles", (const char * const *) choices->roles);
  set_list (state, "aspects", (const char * const *) choices->aspects);

  return hats_state_file_save (state, FILE_NAME, error);
}

GtkPrintSettings *
hats_print_state_load_settings (void)
{
  g_autoptr(GKeyFile) state = hats_state_file_load (FILE_NAME);
  GtkPrintSettings *settings = gtk_print_settings_new_from_key_file (state, NULL, NULL);

  return settings != NULL ? settings : gtk_print_settings_new ();
}

gboolean
hats_print_state_keep_settings (GtkPrintSettings  *settings,
                                GtkPageSetup      *page_setup,
                                GError           **error)
{
  static const char * const passing[] = {
    GTK_PRINT_SETTINGS_PRINT_PAGES, GTK_PRINT_SETTINGS_PAGE_RANGES, GTK_PRINT_SETTINGS_PAGE_SET,
    GTK_PRINT_SETTINGS_N_COPIES, GTK_PRINT_SETTINGS_OUTPUT_URI, GTK_PRINT_SETTINGS_OUTPUT_BASENAME,
  };
  g_autoptr(GKeyFile) state = hats_state_file_load (FILE_NAME);
  g_autoptr(GtkPrintSettings) kept = gtk_print_settings_copy (settings);

  for (guint i = 0; i < G_N_ELEMENTS (passing); i++)
    gtk_print_settings_unset (kept, passing[i]);
  g_key_file_remove_group (state, "Print Settings", NULL);
  gtk_print_settings_to_key_file (kept, state, NULL);
  gtk_page_setup_to_key_file (page_setup, state, NULL);

  return hats_state_file_save (state, FILE_NAME, error);
}

/* A paper of GTK's that is this large, upright; one without a name where there is none. */
static GtkPaperSize *
find_paper_size (double width,
                 double height)
{
  static const char * const names[] = { GTK_PAPER_NAME_A4, GTK_PAPER_NAME_LETTER };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkPaperSize *size = gtk_paper_size_new (names[i]);

      if (fabs (gtk_paper_size_get_width (size, GTK_UNIT_POINTS) - width) < 1.0 &&
          fabs (gtk_paper_size_get_height (size, GTK_UNIT_POINTS) - height) < 1.0)
        return size;
      gtk_paper_size_free (size);
    }

  return gtk_paper_size_new_custom ("custom", "custom", width, height, GTK_UNIT_POINTS);
}

GtkPageSetup *
hats_paper_to_page_setup (const HatsPaper *paper)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *size = find_paper_size (MIN (paper->width, paper->height), MAX (paper->width, paper->height));

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_page_setup_set_orientation (setup, hats_paper_is_landscape (paper) ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                                         : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_paper_size_free (size);

  return setup;
}

void
hats_paper_set_page_setup (HatsPaper    *paper,
                           GtkPageSetup *page_setup)
{
  double width = gtk_page_setup_get_paper_width (page_setup, GTK_UNIT_POINTS);
  double height = gtk_page_setup_get_paper_height (page_setup, GTK_UNIT_POINTS);

  if (!(MIN (width, height) >= PAPER_LEAST && MAX (width, height) <= PAPER_MOST))
    return;

  paper->width = width;
  paper->height = height;
  hats_paper_set_margin (paper, hats_paper_get_margin (paper));
}

double
hats_paper_get_margin (const HatsPaper *paper)
{
  return paper->margin_left / POINTS_PER_MM;
}

void
hats_paper_set_margin (HatsPaper *paper,
                       double     margin)
{
  /* On small paper something must be left between them. */
  double points = MIN (margin * POINTS_PER_MM, MIN (paper->width, paper->height) / 4);

  paper->margin_left = paper->margin_right = points;
  paper->margin_top = paper->margin_bottom = points;
}
