/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* All that there is to see, in the smallest window and in a large one, with text as it is and twice as large. */

#include "config.h"

#include <gtk/gtk.h>

#include "every-place.h"
#include "hats-adaptive-bin.h"
#include "hats-map-tile.h"
#include "shown-widgets.h"

/* The least size that the guidelines ask for, and a large screen, in pixels. */
#define LEAST_WIDTH 360
#define LEAST_HEIGHT 294
#define LARGE_WIDTH 1900
#define LARGE_HEIGHT 1000
/* What scrolls has room for two lines, in pixels. */
#define LEAST_VIEW 40
/* The least width and height of what can be pressed, in pixels. */
#define LEAST_TARGET 24
/* The most characters in a line of text. */
#define LONGEST_LINE 110

typedef struct {
  int      width, height;
  gboolean large_text;
  guint    n_popovers;
  guint    n_faults;
} Size;

static const char *
describe (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  if (GTK_IS_BUTTON (widget) && gtk_button_get_label (GTK_BUTTON (widget)) != NULL)
    return gtk_button_get_label (GTK_BUTTON (widget));

  return gtk_widget_get_name (widget);
}

G_GNUC_PRINTF (4, 5)
static void
complain (Size       *size,
          const char *place,
          GtkWidget  *widget,
          const char *format,
          ...)
{
  g_autofree char *fault = NULL;
  va_list arguments;

  va_start (arguments, format);
  fault = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  size->n_faults++;
  g_test_message ("%s at %d × %d%s: %s (%s) %s", place, size->width, size->height,
                  size->large_text ? ", large text" : "", G_OBJECT_TYPE_NAME (widget), describe (widget), fault);
}

/* A title may be shortened, since the window's list has all of it; and a choice, since the list that opens has. */
static gboolean
may_be_short (GtkWidget *label)
{
  return gtk_widget_get_ancestor (label, GTK_TYPE_HEADER_BAR) != NULL ||
         gtk_widget_get_ancestor (label, GTK_TYPE_DROP_DOWN) != NULL;
}

static int
get_longest_line (GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  int longest = 0;

  for (GSList *line = pango_layout_get_lines_readonly (layout); line != NULL; line = line->next)
    {
      const PangoLayoutLine *part = line->data;
      const char *text = pango_layout_get_text (layout) + part->start_index;

      longest = MAX (longest, (int) g_utf8_strlen (text, part->length));
    }

  return longest;
}

static void
check_label (Size       *size,
             const char *place,
             GtkLabel   *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  int longest = get_longest_line (label);

  if (pango_layout_is_ellipsized (layout) && !may_be_short (GTK_WIDGET (label)))
    complain (size, place, GTK_WIDGET (label), "is shortened");
  if (longest > LONGEST_LINE)
    complain (size, place, GTK_WIDGET (label), "has a line of %d characters", longest);
}

/* Whether a person has to hit it with the pointer: WCAG 2.2, 2.5.8. */
static gboolean
is_target (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_ENTRY (widget) || GTK_IS_SPIN_BUTTON (widget) ||
         GTK_IS_LIST_BOX_ROW (widget) || HATS_IS_MAP_TILE (widget);
}

static void
check_target (Size       *size,
              const char *place,
              GtkWidget  *widget)
{
  graphene_rect_t bounds;

  /* With the padding. */
  if (gtk_widget_compute_bounds (widget, widget, &bounds) && MIN (bounds.size.width, bounds.size.height) < LEAST_TARGET)
    complain (size, place, widget, "can be hit on %d px only", (int) MIN (bounds.size.width, bounds.size.height));
}

/* How far @bounds sticks out of the window, at its worst side. */
static int
get_excess (const graphene_rect_t *bounds,
            GtkWidget             *window,
            gboolean               across,
            gboolean               down)
{
  float excess = 0;

  if (across)
    excess = MAX (-bounds->origin.x, bounds->origin.x + bounds->size.width - (float) gtk_widget_get_width (window));
  if (down)
    excess = MAX (excess, bounds->origin.y + bounds->size.height - (float) gtk_widget_get_height (window));

  return (int) excess;
}

/* Looks for what is outside of the window, in a direction in which nothing scrolls there. */
static void
check (Size       *size,
       const char *place,
       GtkWidget  *widget,
       GtkWidget  *window,
       gboolean    across,
       gboolean    down)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget) || GTK_IS_NATIVE (widget) || !gtk_widget_compute_bounds (widget, window, &bounds))
    return;

  if (get_excess (&bounds, window, across, down) > 1)
    {
      complain (size, place, widget, "sticks out by %d px", get_excess (&bounds, window, across, down));
      return;
    }
  if (GTK_IS_LABEL (widget))
    check_label (size, place, GTK_LABEL (widget));
  if (is_target (widget))
    check_target (size, place, widget);

  if (GTK_IS_SCROLLED_WINDOW (widget))
    {
      GtkPolicyType across_policy, down_policy;

      gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (widget), &across_policy, &down_policy);
      if (down && down_policy != GTK_POLICY_NEVER && gtk_widget_get_height (widget) < LEAST_VIEW)
        complain (size, place, widget, "has only %d px to scroll in", gtk_widget_get_height (widget));
      /* A whole window that scrolls across is the last resort, and should not come to that. */
      across &= across_policy == GTK_POLICY_NEVER || HATS_IS_ADAPTIVE_BIN (gtk_widget_get_parent (widget));
      down &= down_policy == GTK_POLICY_NEVER;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check (size, place, child, window, across, down);
}

/* The frame that GTK draws where there is no window manager. */
static int
get_frame (GtkWindow *window)
{
  GtkWidget *title = gtk_window_get_titlebar (window);

  return title != NULL ? gtk_widget_get_width (GTK_WIDGET (window)) - gtk_widget_get_width (title) : 0;
}

static void
check_least (Size       *size,
             const char *place,
             GtkWindow  *window)
{
  int frame = get_frame (window);
  int least;

  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  if (least - frame > size->width)
    complain (size, place, GTK_WIDGET (window), "is at least %d px wide", least - frame);
  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_VERTICAL, MAX (size->width + frame, least), &least, NULL, NULL, NULL);
  if (least - frame > size->height)
    complain (size, place, GTK_WIDGET (window), "is at least %d px high", least - frame);
}

static void
check_place (GtkWindow  *window,
             const char *name,
             gpointer    data)
{
  Size *size = data;

  gtk_window_set_default_size (window, size->width + get_frame (window), size->height + get_frame (window));
  draw (window);
  draw (window);
  check_least (size, name, window);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (window));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check (size, name, child, GTK_WIDGET (window), TRUE, TRUE);
}

static void
check_targets (Size       *size,
               const char *place,
               GtkWidget  *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (is_target (widget) ||
      gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_MENU_ITEM)
    check_target (size, place, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_targets (size, place, child);
}

/* Opens each menu and popover that a button has, one after the other. */
static void
check_popovers (Size       *size,
                const char *place,
                GtkWidget  *widget,
                GtkWindow  *window)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_MENU_BUTTON (widget) && gtk_widget_is_sensitive (widget))
    {
      gtk_menu_button_popup (GTK_MENU_BUTTON (widget));
      draw (window);
      size->n_popovers++;
      check_targets (size, place, GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (widget))));
      gtk_menu_button_popdown (GTK_MENU_BUTTON (widget));
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_popovers (size, place, child, window);
}

static void
look_into_popovers (GtkWindow  *window,
                    const char *name,
                    gpointer    data)
{
  check_popovers (data, name, GTK_WIDGET (window), window);
}

static void
test_popovers (void)
{
  Size size = { .width = LARGE_WIDTH, .height = LARGE_HEIGHT };

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, "gtk-enable-animations", FALSE, NULL);
  every_place (look_into_popovers, &size);
  g_test_message ("%u popovers", size.n_popovers);
  g_assert_cmpuint (size.n_faults, ==, 0);
  g_assert_cmpuint (size.n_popovers, >, 20);
}

static void
test_size (gconstpointer data)
{
  Size size = *(const Size *) data;

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (size.large_text ? 192 : 96) * 1024,
                "gtk-enable-animations", FALSE, NULL);
  every_place (check_place, &size);
  g_assert_cmpuint (size.n_faults, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  static const Size sizes[] = {
    { LEAST_WIDTH, LEAST_HEIGHT, FALSE, 0, 0 },
    { LEAST_WIDTH, LEAST_HEIGHT, TRUE, 0, 0 },
    { LARGE_WIDTH, LARGE_HEIGHT, FALSE, 0, 0 },
    { LARGE_WIDTH, LARGE_HEIGHT, TRUE, 0, 0 },
  };

  gtk_test_init (&argc, &argv, NULL);
  use_style ();
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/sizes/%dx%d%s", sizes[i].width, sizes[i].height,
                                               sizes[i].large_text ? "/large-text" : "");

      g_test_add_data_func (path, &sizes[i], test_size);
    }

  g_test_add_func ("/sizes/popovers", test_popovers);

  return g_test_run ();
}
