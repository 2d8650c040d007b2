/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-application.h"

#define ICON "../data/icons/hicolor/scalable/apps/" HATS_APPLICATION_ID ".svg"
#define SYMBOLIC_ICON "../data/icons/hicolor/symbolic/apps/" HATS_APPLICATION_ID "-symbolic.svg"

static GdkPixbuf *
draw (const char *name,
      int         size)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, name, NULL);
  g_autoptr(GError) error = NULL;
  GdkPixbuf *pixbuf = gdk_pixbuf_new_from_file_at_size (path, size, size, &error);

  g_assert_no_error (error);
  g_assert_cmpint (gdk_pixbuf_get_width (pixbuf), ==, size);
  g_assert_cmpint (gdk_pixbuf_get_height (pixbuf), ==, size);
  g_assert_true (gdk_pixbuf_get_has_alpha (pixbuf));
  return pixbuf;
}

/* Red, green, blue and opacity. */
static const guint8 *
get_pixel (GdkPixbuf *pixbuf,
           int        x,
           int        y)
{
  return gdk_pixbuf_read_pixels (pixbuf) + y * gdk_pixbuf_get_rowstride (pixbuf) + x * 4;
}

/* At each size both hats are there, large enough to be told from each other by their colours. */
static void
test_two_hats (gconstpointer data)
{
  int size = GPOINTER_TO_INT (data);
  g_autoptr(GdkPixbuf) pixbuf = draw (ICON, size);
  int blue = 0, orange = 0;

  for (int y = 0; y < size; y++)
    for (int x = 0; x < size; x++)
      {
        const guint8 *pixel = get_pixel (pixbuf, x, y);

        blue += pixel[3] > 200 && pixel[2] > pixel[0] + 50;
        orange += pixel[3] > 200 && pixel[0] > pixel[2] + 50;
      }

  g_assert_cmpint (blue * 100, >, 15 * size * size);
  g_assert_cmpint (orange * 100, >, 15 * size * size);
}

/* The guidelines want a free edge, so that icons in a row do not touch. */
static void
test_edge (void)
{
  g_autoptr(GdkPixbuf) pixbuf = draw (ICON, 128);

  for (int i = 0; i < 128; i++)
    for (int edge = 0; edge < 3; edge++)
      {
        g_assert_cmpint (get_pixel (pixbuf, i, edge)[3], ==, 0);
        g_assert_cmpint (get_pixel (pixbuf, i, 127 - edge)[3], ==, 0);
        g_assert_cmpint (get_pixel (pixbuf, edge, i)[3], ==, 0);
        g_assert_cmpint (get_pixel (pixbuf, 127 - edge, i)[3], ==, 0);
      }
}

/* One colour, which the desktop replaces by that of its text. */
static void
test_symbolic (void)
{
  g_autoptr(GdkPixbuf) pixbuf = draw (SYMBOLIC_ICON, 16);
  int drawn = 0;

  for (int y = 0; y < 16; y++)
    for (int x = 0; x < 16; x++)
      {
        const guint8 *pixel = get_pixel (pixbuf, x, y);

        if (pixel[3] < 250)
          continue;
        drawn++;
        g_assert_cmpint (pixel[0], ==, 0x2e);
        g_assert_cmpint (pixel[1], ==, 0x34);
        g_assert_cmpint (pixel[2], ==, 0x36);
      }

  g_assert_cmpint (drawn, >, 60);
}

/* The program shows its icons where it is not installed, too. */
static void
test_theme (void)
{
  g_autoptr(HatsApplication) application = hats_application_new ();
  GtkIconTheme *theme;
  GtkWindow *window;
  g_autoptr(GError) error = NULL;

  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  g_application_activate (G_APPLICATION (application));
  window = GTK_WINDOW (hats_application_get_window (application));
  theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());
  g_assert_true (gtk_icon_theme_has_icon (theme, HATS_APPLICATION_ID));
  g_assert_true (gtk_icon_theme_has_icon (theme, HATS_APPLICATION_ID "-symbolic"));

  /* The window has it when it has been painted, and the others from the beginning. */
  while (gtk_window_get_icon_name (window) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (gtk_window_get_icon_name (window), ==, HATS_APPLICATION_ID);
  g_assert_cmpstr (gtk_window_get_default_icon_name (), ==, HATS_APPLICATION_ID);
  gtk_window_destroy (window);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/icons/two-hats/16", GINT_TO_POINTER (16), test_two_hats);
  g_test_add_data_func ("/icons/two-hats/32", GINT_TO_POINTER (32), test_two_hats);
  g_test_add_data_func ("/icons/two-hats/128", GINT_TO_POINTER (128), test_two_hats);
  g_test_add_func ("/icons/edge", test_edge);
  g_test_add_func ("/icons/symbolic", test_symbolic);
  g_test_add_func ("/icons/theme", test_theme);

  return g_test_run ();
}
