/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-cli-command.h"
#include "hats-comparison-sheet.h"
#include "hats-guide-sheets.h"

static int
fail_extra (const char *argument)
{
  return hats_cli_fail (HATS_EXIT_USAGE, _("“%s” is one argument too many"), argument);
}

int
hats_cli_roles (int    argc,
                char **argv)
{
  g_auto(HatsCliOutput) output = HATS_CLI_OUTPUT_INIT;
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  int status = hats_cli_parse ("roles", "", _("Lists the roles."), NULL, NULL, &output, &argc, &argv);

  if (status >= 0)
    return status;
  if (argc > 1)
    return fail_extra (argv[1]);

  status = hats_cli_load_guide (&output, &guide);
  if (status >= 0)
    return status;

  sheet = hats_roles_sheet_new (guide);
  return hats_cli_write (sheet, &output);
}

/* The role of that id, or of that title in any case; says which there are otherwise. */
static HatsRole *
find_role (HatsGuide  *guide,
           const char *name)
{
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (guide));
  g_autofree char *folded = g_utf8_validate (name, -1, NULL) ? g_utf8_casefold (name, -1) : NULL;
  g_autoptr(GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);
      g_autofree char *title = g_utf8_casefold (hats_role_get_title (role), -1);

      if (g_str_equal (hats_role_get_id (role), name) || g_strcmp0 (title, folded) == 0)
        return role;  /* the guide keeps it */
      g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", hats_role_get_id (role));
    }

  /* Translators: what was asked for, then a list of what there is. */
  hats_cli_fail (HATS_EXIT_USAGE, _("there is no role “%s”: it is one of %s"), name, ids->str);
  return NULL;
}

int
hats_cli_show (int    argc,
               char **argv)
{
  g_auto(HatsCliOutput) output = HATS_CLI_OUTPUT_INIT;
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  HatsRole *role;
  int status = hats_cli_parse ("show", "ROLE", _("Shows all that the guide says of a role."), NULL, NULL,
                               &output, &argc, &argv);

  if (status >= 0)
    return status;
  if (argc < 2)
    return hats_cli_fail (HATS_EXIT_USAGE, _("name a role: “two-hats roles” lists them"));
  if (argc > 2)
    return fail_extra (argv[2]);

  status = hats_cli_load_guide (&output, &guide);
  if (status >= 0)
    return status;

  role = find_role (guide, argv[1]);
  if (role == NULL)
    return HATS_EXIT_USAGE;

  sheet = hats_role_sheet_new (guide, role);
  return hats_cli_write (sheet, &output);
}

/* The roles that are named, each once; NULL where one is wrong, and the status says how the command ends. */
static GStrv
get_roles (HatsGuide  *guide,
           char      **names,
           int        *status)
{
  g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; names[i] != NULL; i++)
    {
      HatsRole *role = find_role (guide, names[i]);

      *status = HATS_EXIT_USAGE;
      if (role == NULL)
        return NULL;
      if (g_ptr_array_find_with_equal_func (ids, hats_role_get_id (role), g_str_equal, NULL))
        {
          hats_cli_fail (HATS_EXIT_USAGE, _("the role “%s” is named twice"), names[i]);
          return NULL;
        }
      g_ptr_array_add (ids, g_strdup (hats_role_get_id (role)));
    }
  g_ptr_array_add (ids, NULL);
  *status = -1;

  return (GStrv) g_ptr_array_free (g_steal_pointer (&ids), FALSE);
}

/* Which aspects there are, for who named another. */
static char *
list_aspects (HatsGuide *guide)
{
  GListModel *aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));
  g_autoptr(GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (aspects); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", hats_aspect_get_id (aspect));
    }

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static int
check_aspects (HatsGuide *guide,
               GStrv      ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (hats_guide_find_aspect (guide, ids[i]) == NULL)
        {
          g_autofree char *all = list_aspects (guide);

          return hats_cli_fail (HATS_EXIT_USAGE, _("there is no aspect “%s”: it is one of %s"), ids[i], all);
        }
      for (guint j = 0; j < i; j++)
        if (g_str_equal (ids[i], ids[j]))
          return hats_cli_fail (HATS_EXIT_USAGE, _("the aspect “%s” is named twice"), ids[i]);
    }

  return ids[0] != NULL ? -1 : hats_cli_fail (HATS_EXIT_USAGE, _("--aspects names no aspect"));
}

int
hats_cli_compare (int    argc,
                  char **argv)
{
  g_auto(HatsCliOutput) output = HATS_CLI_OUTPUT_INIT;
  g_auto(HatsComparison) comparison = HATS_COMPARISON_INIT;
  g_autofree char *lens = NULL;
  g_autofree char *aspects = NULL;
  const GOptionEntry entries[] = {
    { "lens", 0, 0, G_OPTION_ARG_STRING, &lens, N_("Show all, only what is different, or only what is shared"), N_("LENS") },
    { "aspects", 0, 0, G_OPTION_ARG_STRING, &aspects, N_("Show only these aspects, in this order"), N_("ID,ID…") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  int status = hats_cli_parse ("compare", "[ROLE…]", _("Lays roles side by side: the main ones, where none is named."),
                               _("An ID that there is not is answered with the list of those that there are."), entries,
                               &output, &argc, &argv);

  if (status < 0)
    status = hats_cli_load_guide (&output, &guide);
  if (status < 0 && lens != NULL && !hats_lens_from_id (lens, &comparison.lens))
    status = hats_cli_fail (HATS_EXIT_USAGE, _("there is no lens “%s”: it is all, different or shared"), lens);
  if (status < 0 && aspects != NULL)
    {
      comparison.aspects = g_strsplit (aspects, ",", -1);
      status = check_aspects (guide, comparison.aspects);
    }
  if (status < 0)
    comparison.roles = get_roles (guide, argv + 1, &status);
  if (status >= 0)
    return status;

  sheet = hats_comparison_sheet_new (guide, &comparison);
  return hats_cli_write (sheet, &output);
}

int
hats_cli_together (int    argc,
                   char **argv)
{
  g_auto(HatsCliOutput) output = HATS_CLI_OUTPUT_INIT;
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  int status = hats_cli_parse ("together", "", _("Shows how the two roles work together."), NULL, NULL,
                               &output, &argc, &argv);

  if (status >= 0)
    return status;
  if (argc > 1)
    return fail_extra (argv[1]);

  status = hats_cli_load_guide (&output, &guide);
  if (status >= 0)
    return status;

  sheet = hats_together_sheet_new (guide);
  return hats_cli_write (sheet, &output);
}
