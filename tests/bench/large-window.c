/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* For the start-up benchmark: the window with the comparison of a large guide. large-window ROLES ASPECTS */

#include "config.h"

#include <gtk/gtk.h>
#include <stdlib.h>

#include "hats-document.h"
#include "hats-window.h"
#include "large-guide.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsDocument) document = NULL;
  GtkWindow *window;

  if (argc != 3)
    return 2;

  gtk_init ();
  guide = large_guide_new ((guint) atoi (argv[1]), (guint) atoi (argv[2]));
  document = hats_document_new (hats_guide_get_rules (guide));
  window = hats_window_new (NULL, guide, document, NULL);
  gtk_window_set_default_size (window, 1000, 700);
  hats_window_show_view (HATS_WINDOW (window), "compare");
  gtk_window_present (window);
  while (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 0)
    g_main_context_iteration (NULL, TRUE);

  return 0;
}
