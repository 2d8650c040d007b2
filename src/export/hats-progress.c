/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-progress.h"

/* A fraction is kept as a whole number of these, which threads can share without a lock. */
#define WHOLE 10000

struct _HatsProgress
{
  int       done;       /* of WHOLE; atomic */
  HatsPhase phase;      /* from here on the writing thread's own */
  guint     n_steps;
  guint     n_done;
};

/* Where each phase begins, and the end: of a long table, layout takes three fifths of the time. */
static const int begins[] = { 0, WHOLE * 3 / 5, WHOLE };

static GPrivate watching;

HatsProgress *
hats_progress_new (void)
{
  return g_atomic_rc_box_new0 (HatsProgress);
}

HatsProgress *
hats_progress_ref (HatsProgress *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hats_progress_unref (HatsProgress *self)
{
  g_atomic_rc_box_release (self);
}

double
hats_progress_get_fraction (HatsProgress *self)
{
  g_return_val_if_fail (self != NULL, 0.0);

  return (double) g_atomic_int_get (&self->done) / WHOLE;
}

void
hats_progress_watch (HatsProgress *self)
{
  g_private_set (&watching, self);
}

/* What is laid out once more, to make it smaller, does not lead back. */
static void
update (HatsProgress *self)
{
  double way = self->n_steps > 0 ? (double) self->n_done / self->n_steps : 1.0;
  int done = begins[self->phase] + (int) ((begins[self->phase + 1] - begins[self->phase]) * MIN (way, 1.0));

  if (done > g_atomic_int_get (&self->done))
    g_atomic_int_set (&self->done, done);
}

void
hats_progress_begin (HatsPhase phase,
                     guint     n_steps)
{
  HatsProgress *self = g_private_get (&watching);

  if (self == NULL)
    return;

  self->phase = phase;
  self->n_steps = n_steps;
  self->n_done = 0;
  update (self);
}

void
hats_progress_step (void)
{
  HatsProgress *self = g_private_get (&watching);

  if (self == NULL)
    return;

  self->n_done++;
  update (self);
}
