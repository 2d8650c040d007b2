/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The growth plan as a sheet, and its time line in every medium. */

#include "config.h"

#include <string.h>

#include "hats-export.h"
#include "hats-pages.h"
#include "hats-plan-sheet.h"

static HatsGuide *guide;

/* A plan from 3 people with first users on: @n steps, three months apart, each with @growth people more. */
static HatsSheet *
make_sheet (guint n,
            int   growth)
{
  g_autoptr(HatsCase) empty = hats_case_new (hats_guide_get_rules (guide));
  g_autoptr(HatsCase) answered = NULL;
  g_autoptr(HatsCase) planned = NULL;
  g_autoptr(GArray) plan = g_array_new (FALSE, FALSE, sizeof (HatsPlanStep));
  HatsSituation situation = HATS_SITUATION_INIT;

  situation.values[0] = 3;
  situation.values[1] = 2;
  for (guint i = 0; i < n; i++)
    {
      HatsPlanStep step = { .people = 3 + (int) (i + 1) * growth, .maturity = 3 };

      hats_plan_parse_date ("2026-01-31", &step.date);
      g_date_add_months (&step.date, 3 * (i + 1));
      g_array_append_val (plan, step);
    }
  answered = hats_case_with_situation (empty, &situation);
  planned = hats_case_with_plan (answered, plan);

  return hats_plan_sheet_new (guide, planned);
}

static char *
write_sheet (HatsSheet  *sheet,
             HatsFormat  format)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = hats_export_sheet (sheet, format, NULL, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
assert_has (const char *text,
            const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is missing in:\n%s", part, text);
}

static const char *
get_lead (HatsSheet *sheet)
{
  g_assert_cmpint (hats_sheet_get_block (sheet, 0)->kind, ==, HATS_BLOCK_LEAD);
  return hats_sheet_get_block (sheet, 0)->text->text;
}

static const HatsTimeline *
get_timeline (HatsSheet *sheet)
{
  for (guint i = 0; i < sheet->blocks->len; i++)
    if (hats_sheet_get_block (sheet, i)->kind == HATS_BLOCK_TIMELINE)
      return hats_sheet_get_block (sheet, i)->timeline;

  g_assert_not_reached ();
}

static void
test_lead (void)
{
  g_autoptr(HatsSheet) empty = make_sheet (0, 0);
  g_autoptr(HatsSheet) still = make_sheet (1, 0);
  g_autoptr(HatsSheet) one = make_sheet (1, 4);
  g_autoptr(HatsSheet) two = make_sheet (1, 20);

  g_assert_cmpuint (empty->blocks->len, ==, 1);
  g_assert_cmpstr (get_lead (empty), ==, "Nothing is planned yet: add a step with a date, the team’s size and the product’s "
                                         "stage, and see which hire falls due when.");
  g_assert_cmpstr (get_lead (still), ==, "No hire falls due up to 30 April 2026.");
  g_assert_cmpstr (get_lead (one), ==, "The next hire falls due on 30 April 2026: a product manager.");
  g_assert_cmpstr (get_lead (two), ==, "The next hires fall due on 30 April 2026: a product manager and a project manager.");
}

static void
test_data (void)
{
  g_autoptr(HatsSheet) sheet = make_sheet (2, 4);
  JsonArray *plan = json_object_get_array_member (sheet->data, "plan");
  JsonObject *today, *first, *trigger;

  g_assert_cmpuint (json_array_get_length (plan), ==, 3);
  today = json_array_get_object_element (plan, 0);
  g_assert_cmpstr (json_object_get_string_member (today, "date"), ==, "2026-01-01");
  g_assert_true (json_object_get_null_member (today, "trigger"));
  g_assert_true (json_object_get_null_member (today, "first"));

  first = json_array_get_object_element (plan, 1);
  g_assert_cmpstr (json_object_get_string_member (first, "date"), ==, "2026-04-30");
  g_assert_cmpint (json_object_get_int_member (first, "people"), ==, 7);
  g_assert_cmpstr (json_object_get_string_member (first, "maturity"), ==, "growth");
  g_assert_cmpstr (json_object_get_string_member (first, "outcome"), ==, "product-manager");
  g_assert_cmpfloat (json_object_get_double_member (first, "product_hours"), ==, 35.0);
  g_assert_cmpfloat (json_object_get_double_member (first, "project_hours"), ==, 17.5);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (first, "due")), ==, 1);
  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (first, "due"), 0), ==, "product-manager");
  trigger = json_object_get_object_member (first, "trigger");
  g_assert_cmpstr (json_object_get_string_member (trigger, "kind"), ==, "people");
  g_assert_cmpint (json_object_get_int_member (trigger, "people"), ==, 6);
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (plan, 2), "first"), ==, "product");
}

static void
test_media (void)
{
  g_autoptr(HatsSheet) sheet = make_sheet (2, 4);
  g_autofree char *text = write_sheet (sheet, HATS_FORMAT_TEXT);
  g_autofree char *markdown = write_sheet (sheet, HATS_FORMAT_MARKDOWN);
  g_autofree char *html = write_sheet (sheet, HATS_FORMAT_HTML);
  g_autofree char *csv = write_sheet (sheet, HATS_FORMAT_CSV);
  g_autofree char *json = write_sheet (sheet, HATS_FORMAT_JSON);

  assert_has (text, "30 April 2026 · 7 people, Growth\n");
  assert_has (text, "┆ one person’s week, 40\u00a0h\n");
  assert_has (text, "⚑ The post of a product manager falls due.\n");
  assert_has (text, "• When the team reaches 6 people:");
  assert_has (markdown, "| **30 April 2026** | 35\u00a0h | 17.5\u00a0h | The post of a product manager falls due. |\n");
  assert_has (html, "<figure>\n<figcaption>");
  assert_has (html, "<rect class=\"project\"");
  assert_has (html, "<tr><th scope=\"row\">30 April 2026</th><td>35\u00a0h</td><td>17.5\u00a0h</td>");
  assert_has (csv, "\"Time line\",\"30 April 2026: Project work\",\"17.5\u00a0h\",\"\"\r\n");
  assert_has (json, "\"kind\" : \"timeline\"");
  assert_has (json, "\"date\" : \"2026-04-30\"");
}

/* As narrow as a terminal may be: no line is longer than it is wide, though the table has seven columns. */
static void
test_columns (void)
{
  g_autoptr(HatsSheet) sheet = make_sheet (HATS_PLAN_MAX_STEPS, 400);
  HatsExportOptions options;

  hats_export_options_init (&options);
  for (options.columns = 40; options.columns < 160; options.columns += 7)
    {
      g_autoptr(GBytes) bytes = hats_export_sheet (sheet, HATS_FORMAT_TEXT, &options, NULL);
      g_autofree char *out = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      g_auto(GStrv) lines = g_strsplit (out, "\n", -1);

      for (guint i = 0; lines[i] != NULL; i++)
        g_assert_cmpint (g_utf8_strlen (lines[i], -1), <=, options.columns);
    }
}

/* Points keep their order and stay within the drawing; no two labels touch, and those at the ends are there. */
static void
test_places (void)
{
  for (guint n = 1; n <= HATS_PLAN_MAX_STEPS; n++)
    for (double width = 120; width <= 800; width += 85)
      {
        g_autoptr(HatsSheet) sheet = make_sheet (n, 2);
        const HatsTimeline *timeline = get_timeline (sheet);
        double centres[HATS_PLAN_MAX_STEPS + 1], widths[HATS_PLAN_MAX_STEPS + 1], lefts[HATS_PLAN_MAX_STEPS + 1];
        double least = MIN (44, width / (n + 1));
        double distance = hats_timeline_place (timeline, width, least, centres);
        double end = 0.0;

        g_assert_cmpfloat (distance, >=, MIN (least, (width - least) / n) - 0.001);
        for (guint i = 0; i <= n; i++)
          {
            widths[i] = 50.0;
            g_assert_cmpfloat (centres[i], >=, least / 2 - 0.001);
            g_assert_cmpfloat (centres[i], <=, width - least / 2 + 0.001);
            if (i > 0)
              g_assert_cmpfloat (centres[i] - centres[i - 1], >=, distance - 0.001);
          }

        hats_timeline_fit_labels (timeline, width, centres, widths, lefts);
        g_assert_cmpfloat (lefts[0], >=, 0.0);
        g_assert_cmpfloat (lefts[n], >=, 0.0);
        for (guint i = 0; i <= n; i++)
          if (lefts[i] >= 0.0)
            {
              g_assert_cmpfloat (lefts[i], >=, end);
              end = lefts[i] + widths[i];
            }
        g_assert_cmpfloat (end, <=, width + 0.001);
      }
}

/* Where there is room, the distances are those of the calendar. */
static void
test_scale (void)
{
  g_autoptr(HatsSheet) sheet = make_sheet (2, 1);
  const HatsTimeline *timeline = get_timeline (sheet);
  double centres[3];

  /* 1 January, 30 April, 31 July: 119 and 92 days. */
  hats_timeline_place (timeline, 231.0, 20.0, centres);
  g_assert_cmpfloat_with_epsilon (centres[1] - centres[0], 119.0, 0.001);
  g_assert_cmpfloat_with_epsilon (centres[2] - centres[1], 92.0, 0.001);
}

/* Whole pages, small ones, large letters: it is drawn, and nothing is outside the paper. */
static void
test_pages (void)
{
  static const double sizes[][2] = { { 595, 842 }, { 842, 595 }, { 300, 300 } };
  static const guint steps[] = { 0, 1, 5, HATS_PLAN_MAX_STEPS };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (steps); j++)
      {
        g_autoptr(HatsSheet) sheet = make_sheet (steps[j], 400);
        g_autoptr(HatsPages) pages = NULL;
        HatsPaper paper;

        hats_paper_init (&paper);
        paper.width = sizes[i][0];
        paper.height = sizes[i][1];
        pages = hats_pages_new (sheet, &paper);
        for (guint page = 0; page < hats_pages_get_n_pages (pages); page++)
          {
            cairo_rectangle_t extents;
            cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
            cairo_t *cr = cairo_create (surface);

            hats_pages_draw (pages, cr, page, FALSE);
            g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
            cairo_recording_surface_ink_extents (surface, &extents.x, &extents.y, &extents.width, &extents.height);
            g_assert_cmpfloat (extents.x, >=, 0.0);
            g_assert_cmpfloat (extents.x + extents.width, <=, paper.width);
            g_assert_cmpfloat (extents.y + extents.height, <=, paper.height);
            cairo_destroy (cr);
            cairo_surface_destroy (surface);
          }
      }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  guide = hats_guide_new_builtin ();

  g_test_add_func ("/plan-sheet/lead", test_lead);
  g_test_add_func ("/plan-sheet/data", test_data);
  g_test_add_func ("/plan-sheet/media", test_media);
  g_test_add_func ("/plan-sheet/columns", test_columns);
  g_test_add_func ("/plan-sheet/places", test_places);
  g_test_add_func ("/plan-sheet/scale", test_scale);
  g_test_add_func ("/plan-sheet/pages", test_pages);

  status = g_test_run ();
  g_assert_finalize_object (guide);
  return status;
}
