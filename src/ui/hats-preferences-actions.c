/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-preferences-actions.h"

/* In hundredths of the desktop's size. */
#define TEXT_STEP 10

static void
larger_text_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  HatsPreferences *preferences = HATS_PREFERENCES (user_data);

  hats_preferences_set_text_size (preferences, hats_preferences_get_text_size (preferences) + TEXT_STEP);
}

static void
smaller_text_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  HatsPreferences *preferences = HATS_PREFERENCES (user_data);

  hats_preferences_set_text_size (preferences, hats_preferences_get_text_size (preferences) - TEXT_STEP);
}

static void
normal_text_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  hats_preferences_set_text_size (HATS_PREFERENCES (user_data), HATS_TEXT_PERCENT_NORMAL);
}

static const GActionEntry actions[] = {
  { .name = "larger-text", .activate = larger_text_cb },
  { .name = "smaller-text", .activate = smaller_text_cb },
  { .name = "normal-text", .activate = normal_text_cb },
};

void
hats_preferences_actions_add (HatsPreferences *preferences,
                              GActionMap      *map)
{
  g_autoptr(GPropertyAction) scheme = NULL;

  g_return_if_fail (HATS_IS_PREFERENCES (preferences));
  g_return_if_fail (G_IS_ACTION_MAP (map));

  scheme = g_property_action_new ("color-scheme", preferences, "color-scheme");
  g_action_map_add_action (map, G_ACTION (scheme));
  g_action_map_add_action_entries (map, actions, G_N_ELEMENTS (actions), preferences);
}
