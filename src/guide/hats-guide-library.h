/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide-file.h"
#include "hats-guide.h"

G_BEGIN_DECLS

#define HATS_TYPE_GUIDE_LIBRARY (hats_guide_library_get_type ())
G_DECLARE_FINAL_TYPE (HatsGuideLibrary, hats_guide_library, HATS, GUIDE_LIBRARY, GObject)

/**
 * HatsGuideLibrary:
 * @guide: property, read-only: the #HatsGuide that the files make, notified when it becomes another
 * @changed: signal, emitted once after each time that files were found to be other than before; by then the list and
 *   the guide are the new ones
 *
 * The user's own guide files, as a #GListModel of #HatsGuideFile: those of a folder (`*.json`, in the order of their
 * names), then those that were named for this run. They are laid over the built-in guide, each over those before. A
 * file at fault is left out, with all that is wrong with it kept in its #HatsGuideFile, and so is one that refers
 * to it; the built-in guide always stands.
 *
 * Where the decision model is as it was, a new guide has the #HatsRules of the old one.
 */

/** hats_guide_library_dup_default_folder: Returns: (transfer full): `$XDG_DATA_HOME/two-hats/guides`, which need not exist */
GFile            *hats_guide_library_dup_default_folder (void);

/**
 * hats_guide_library_new:
 * @folder: (nullable): where files are looked for
 * @paths: (nullable) (array zero-terminated=1): files for this run, in the file name encoding
 *
 * Returns: (transfer full): a library that has read its files
 */
HatsGuideLibrary *hats_guide_library_new        (GFile              *folder,
                                                 const char * const *paths);

/** hats_guide_library_get_folder: Returns: (transfer none) (nullable): where files are looked for */
GFile            *hats_guide_library_get_folder (HatsGuideLibrary   *self);
/** hats_guide_library_get_guide: Returns: (transfer none): the guide that the files make */
HatsGuide        *hats_guide_library_get_guide  (HatsGuideLibrary   *self);
/** hats_guide_library_get_file: Returns: (transfer none): the file at @position */
HatsGuideFile    *hats_guide_library_get_file   (HatsGuideLibrary   *self,
                                                 guint               position);
/** hats_guide_library_find_file: Returns: (transfer none) (nullable): the library's file at that place */
HatsGuideFile    *hats_guide_library_find_file  (HatsGuideLibrary   *self,
                                                 GFile              *file);

/** hats_guide_library_reload: reads the files anew; Returns: whether any is other than before */
gboolean          hats_guide_library_reload     (HatsGuideLibrary   *self);

/** hats_guide_library_watch: from now on files that another program changes are read anew by themselves */
void              hats_guide_library_watch      (HatsGuideLibrary   *self);

G_END_DECLS
