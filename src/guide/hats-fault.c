/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-fault.h"

static void
fault_free (gpointer data)
{
  HatsFault *fault = data;

  g_free (fault->pointer);
  g_free (fault->message);
  g_free (fault);
}

HatsFaultList *
hats_fault_list_new (void)
{
  HatsFaultList *self = g_rc_box_new0 (HatsFaultList);

  self->items = g_ptr_array_new_with_free_func (fault_free);
  return self;
}

HatsFaultList *
hats_fault_list_ref (HatsFaultList *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  HatsFaultList *self = data;

  g_ptr_array_unref (self->items);
}

void
hats_fault_list_unref (HatsFaultList *self)
{
  g_rc_box_release_full (self, clear);
}

void
hats_fault_list_add (HatsFaultList  *self,
                     HatsGuideError  code,
                     const char     *pointer,
                     gssize          offset,
                     const char     *message)
{
  HatsFault *fault;

  g_return_if_fail (self != NULL && pointer != NULL && message != NULL);

  if (hats_fault_list_is_full (self))
    return;

  self->n_found++;
  fault = g_new0 (HatsFault, 1);
  fault->code = code;
  fault->pointer = g_strdup (pointer);
  fault->message = hats_guide_error_present (message);
  fault->offset = offset;
  fault->of_text = offset >= 0;
  g_ptr_array_add (self->items, fault);
}

gboolean
hats_fault_list_is_full (HatsFaultList *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  if (self->items->len < HATS_MAX_FAULTS)
    return FALSE;

  self->n_found++;
  return TRUE;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const HatsFault *first = *(const HatsFault * const *) a;
  const HatsFault *second = *(const HatsFault * const *) b;

  return (first->offset > second->offset) - (first->offset < second->offset);
}

void
hats_fault_list_sort (HatsFaultList *self)
{
  g_return_if_fail (self != NULL);

  /* GLib promises that this keeps the order of equals. */
  g_ptr_array_sort (self->items, compare_places);
}

gboolean
hats_fault_list_first (HatsFaultList  *self,
                       const char     *name,
                       GError        **error)
{
  const HatsFault *fault;

  g_return_val_if_fail (self != NULL && name != NULL, FALSE);

  if (self->items->len == 0)
    return TRUE;

  fault = g_ptr_array_index (self->items, 0);
  hats_guide_error_set (error, fault->code, name, fault->line, fault->column, fault->message);
  return FALSE;
}
