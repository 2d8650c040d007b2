/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HatsProgress:
 *
 * How far a document is on its way to paper, written in one thread and read in any. Reference counted.
 */
typedef struct _HatsProgress HatsProgress;

/** HatsPhase: what there is to do, one after the other */
typedef enum {
  HATS_PHASE_LAYOUT,    /* rows, and whatever else stands below each other */
  HATS_PHASE_DRAWING    /* pages */
} HatsPhase;

HatsProgress *hats_progress_new          (void);
HatsProgress *hats_progress_ref          (HatsProgress *self);
void          hats_progress_unref        (HatsProgress *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsProgress, hats_progress_unref)

/** hats_progress_get_fraction: Returns: 0 before anything is known to be done, 1 when all is; never less than before */
double        hats_progress_get_fraction (HatsProgress *self);

/** hats_progress_watch: lets what this thread does from now on count for @self, which must stay; %NULL: for nobody */
void          hats_progress_watch        (HatsProgress *self);

/*
 * For what takes long. Where nobody watches the thread, these do nothing.
 */

/** hats_progress_begin: begins with a phase that has @n_steps */
void          hats_progress_begin        (HatsPhase     phase,
                                          guint         n_steps);
/** hats_progress_step: one of them is done */
void          hats_progress_step         (void);

G_END_DECLS
