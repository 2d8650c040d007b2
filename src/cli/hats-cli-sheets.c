/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-cli-command.h"
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

int
hats_cli_compare (int    argc,
                  char **argv)
{
  g_auto(HatsCliOutput) output = HATS_CLI_OUTPUT_INIT;
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  g_autoptr(GListStore) roles = NULL;
  int status = hats_cli_parse ("compare", "[ROLE…]", _("Lays roles side by side, or all of them."), NULL, NULL,
                               &output, &argc, &argv);

  if (status >= 0)
    return status;

  status = hats_cli_load_guide (&output, &guide);
  if (status >= 0)
    return status;

  roles = g_list_store_new (HATS_TYPE_ROLE);
  for (int i = 1; i < argc; i++)
    {
      HatsRole *role = find_role (guide, argv[i]);

      if (role == NULL)
        return HATS_EXIT_USAGE;
      if (g_list_store_find (roles, role, NULL))
        return hats_cli_fail (HATS_EXIT_USAGE, _("the role “%s” is named twice"), argv[i]);
      g_list_store_append (roles, role);
    }

  sheet = hats_comparison_sheet_new (guide, G_LIST_MODEL (argc > 1 ? roles : hats_guide_get_roles (guide)), NULL);
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
