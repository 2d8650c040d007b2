/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-application.h"

G_BEGIN_DECLS

/**
 * hats_launch_set_up:
 * @application: an application that is not registered yet
 *
 * Lets a desktop start the program: the options --new-window and --view=VIEW, which a program
 * that runs already obeys, and the actions app.advise, app.compare, app.view::VIEW, app.find::WORDS
 * and app.show-place::KEY (see hats_find_place_dup_key()), which need no window to be there. The options that the command line tells of are these.
 */
void hats_launch_set_up (HatsApplication *application);

G_END_DECLS
