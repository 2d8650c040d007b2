/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-mirror.h"
#include "hats-wrap-box.h"

G_BEGIN_DECLS

/*
 * Marks words in a text as those of a role: with the colour of its hat, and with a line and a slope of their own, so
 * that the colour is not needed to tell them apart.
 */

/** hats_mirror_marks_prepare: gives @buffer a tag for each of the guide's roles, named by the role's id */
void hats_mirror_marks_prepare    (GtkTextBuffer    *buffer,
                                   HatsGuide        *guide);

/** hats_mirror_marks_add_legend: adds to @box what the marks of each role look like */
void hats_mirror_marks_add_legend (HatsWrapBox      *box,
                                   HatsGuide        *guide);

/**
 * hats_mirror_marks_apply:
 * @buffer: a prepared buffer
 * @mirror: (nullable): of its whole text
 *
 * Puts its marks in the place of those that are there; of each line no more than the first 200.
 */
void hats_mirror_marks_apply      (GtkTextBuffer    *buffer,
                                   const HatsMirror *mirror);

G_END_DECLS
