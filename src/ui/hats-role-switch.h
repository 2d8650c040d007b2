/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_ROLE_SWITCH (hats_role_switch_get_type ())
G_DECLARE_FINAL_TYPE (HatsRoleSwitch, hats_role_switch, HATS, ROLE_SWITCH, GtkWidget)

/**
 * HatsRoleSwitch:
 * @changed: signal, emitted when another role is chosen
 *
 * Chooses one of some roles: two stand side by side, more are in a list that opens.
 */

/** hats_role_switch_new: Returns: (transfer floating): a switch between @titles, at the first */
GtkWidget *hats_role_switch_new        (const char * const *titles);
/** hats_role_switch_get_chosen: Returns: which is chosen, from 0 */
guint      hats_role_switch_get_chosen (HatsRoleSwitch     *self);
/** hats_role_switch_set_chosen: chooses number @chosen, as far as there is one */
void       hats_role_switch_set_chosen (HatsRoleSwitch     *self,
                                        guint               chosen);

G_END_DECLS
