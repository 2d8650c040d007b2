/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-document.h"

G_BEGIN_DECLS

/** HATS_AS_IT_STANDS: stands for the case itself where a step of its plan could be named. */
#define HATS_AS_IT_STANDS (-1)

#define HATS_TYPE_CASE_COLUMN (hats_case_column_get_type ())
G_DECLARE_FINAL_TYPE (HatsCaseColumn, hats_case_column, HATS, CASE_COLUMN, GtkWidget)

/**
 * HatsCaseColumn:
 * @moved: signal with −1 or 1: the column should go one place to the front or to the end
 * @removed: signal: it should go
 * @changed: signal: what it stands for is another now, or has another name
 *
 * Stands for a column of a comparison of cases, which follows a case that is being worked on, or a step of its plan.
 * Buttons move and remove it; so do Alt with an arrow key, and Delete.
 */

/** hats_case_column_new: @step: the number of a step of the case's plan, or %HATS_AS_IT_STANDS; Returns: (transfer floating) */
GtkWidget    *hats_case_column_new          (HatsDocument   *document,
                                             int             step);
HatsDocument *hats_case_column_get_document (HatsCaseColumn *self);
/** hats_case_column_dup_name: Returns: (transfer full): what the column is called; others may be called the same */
char         *hats_case_column_dup_name     (HatsCaseColumn *self);
/** hats_case_column_dup_case: Returns: (transfer full) (nullable): the case as it is now; %NULL where the plan has no such step any more */
HatsCase     *hats_case_column_dup_case     (HatsCaseColumn *self);
/** hats_case_column_set_place: @index: from 0; @n_columns: how many there are; for the ways that are left to move */
void          hats_case_column_set_place    (HatsCaseColumn *self,
                                             guint           index,
                                             guint           n_columns);

/** hats_document_format_name: Returns: (transfer full): the name of the file, else the one that the case was given, else that it has none */
char         *hats_document_format_name     (HatsDocument   *document);

G_END_DECLS
