/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-fault.h"

G_BEGIN_DECLS

#define HATS_TYPE_GUIDE_FILE (hats_guide_file_get_type ())
G_DECLARE_FINAL_TYPE (HatsGuideFile, hats_guide_file, HATS, GUIDE_FILE, GObject)

/**
 * HatsGuideFile:
 *
 * A guide file of the user's own, as it was when the #HatsGuideLibrary last read it. Constant, apart from what
 * the library finds wrong with it when it is made: a file that changes on disk becomes another object.
 */

/**
 * hats_guide_file_new:
 * @path: in the file name encoding
 * @is_for_this_run: whether it was named for a single run, and is not one of the library's folder
 *
 * Reads a file. One that cannot be read is a file as well, with that as its error.
 *
 * Returns: (transfer full): the file
 */
HatsGuideFile *hats_guide_file_new         (const char    *path,
                                            gboolean       is_for_this_run);

/** hats_guide_file_get_file: Returns: (transfer none): where it is */
GFile         *hats_guide_file_get_file    (HatsGuideFile *self);
/** hats_guide_file_get_name: Returns: its path as it can be shown, as messages have it */
const char    *hats_guide_file_get_name    (HatsGuideFile *self);
/** hats_guide_file_get_bytes: Returns: (transfer none) (nullable): what it holds; %NULL where it could not be read */
GBytes        *hats_guide_file_get_bytes   (HatsGuideFile *self);
gboolean       hats_guide_file_is_for_this_run (HatsGuideFile *self);

/**
 * hats_guide_file_get_faults:
 *
 * Returns: (transfer none) (nullable): all that is wrong with what it holds, in the order of places; %NULL where
 *   there is nothing or where it could not be read
 */
HatsFaultList *hats_guide_file_get_faults  (HatsGuideFile *self);

/**
 * hats_guide_file_get_error:
 *
 * Returns: (nullable): why it is left out of the guide, "name:line:column: sentence" for the first of its faults;
 *   %NULL for a file that is in use
 */
const GError  *hats_guide_file_get_error   (HatsGuideFile *self);

/** hats_guide_file_set_faults: for the library: leaves the file out of the guide */
void           hats_guide_file_set_faults  (HatsGuideFile *self,
                                            HatsFaultList *faults);

/** hats_guide_file_equal: Returns: whether both are the same file with the same content */
gboolean       hats_guide_file_equal       (HatsGuideFile *self,
                                            HatsGuideFile *other);

G_END_DECLS
