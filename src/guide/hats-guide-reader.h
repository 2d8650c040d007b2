/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-fault.h"
#include "hats-guide.h"

G_BEGIN_DECLS

#define HATS_TYPE_GUIDE_READER (hats_guide_reader_get_type ())
G_DECLARE_FINAL_TYPE (HatsGuideReader, hats_guide_reader, HATS, GUIDE_READER, GObject)

/**
 * HatsGuideReader:
 *
 * Reads guide files into one guide. References may go from any file to any
 * other, so they are checked when all files are in. Each file that is added is laid over
 * the built-in guide and the files before it: what has a known id replaces what had it.
 */

/** hats_guide_reader_new: Returns: (transfer full): a reader without files */
HatsGuideReader *hats_guide_reader_new      (void);

/**
 * hats_guide_reader_add_builtin:
 * @self: a reader
 *
 * Adds the files that are built into the program.
 */
void             hats_guide_reader_add_builtin (HatsGuideReader *self);

/**
 * hats_guide_reader_add_file:
 * @self: a reader
 * @path: a path in the file name encoding, relative to the working folder
 * @error: return location for a %HATS_GUIDE_ERROR
 *
 * Reads and adds a file; a file larger than %HATS_JSON_MAX_SIZE, a folder or a device that never ends
 * is refused without being read whole.
 *
 * @error is the first fault, in the order of places; hats_guide_reader_get_faults() has all, after which more files
 * may be added to find the faults of these as well. A guide comes of it only if none is at fault.
 *
 * Returns: whether it is a valid guide file as far as can be said without the others
 */
gboolean         hats_guide_reader_add_file  (HatsGuideReader  *self,
                                              const char       *path,
                                              GError          **error);

/**
 * hats_guide_reader_add_bytes:
 * @self: a reader
 * @bytes: a guide file's content
 * @name: what to call it in messages
 * @error: return location for a %HATS_GUIDE_ERROR
 *
 * Returns: as hats_guide_reader_add_file()
 */
gboolean         hats_guide_reader_add_bytes (HatsGuideReader  *self,
                                              GBytes           *bytes,
                                              const char       *name,
                                              GError          **error);

/**
 * hats_guide_reader_finish:
 * @self: a reader
 * @error: return location for a %HATS_GUIDE_ERROR
 *
 * Checks the references between the files.
 *
 * Returns: (transfer full): the guide, or %NULL
 */
HatsGuide       *hats_guide_reader_finish    (HatsGuideReader  *self,
                                              GError          **error);

/** hats_guide_reader_get_n_files: Returns: how many files were read, the built-in ones and those at fault included */
guint            hats_guide_reader_get_n_files (HatsGuideReader *self);

/**
 * hats_guide_reader_get_faults:
 * @self: a reader
 * @file: which file, from 0, in the order in which they were read
 *
 * Returns: (transfer none): all faults of a file, in the order of their places; those of its references
 *   after hats_guide_reader_finish()
 */
HatsFaultList   *hats_guide_reader_get_faults (HatsGuideReader *self,
                                              guint            file);

/** hats_guide_reader_has_model: Returns: whether a file, as above, has an `advice` section */
gboolean         hats_guide_reader_has_model (HatsGuideReader  *self,
                                              guint             file);

G_END_DECLS
