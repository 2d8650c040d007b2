/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-case.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * What the sheets for a hire have in common. Private to the sheet layer.
 */

/** hats_hiring_cite: Returns: (transfer full): what the guide says in the user's place */
HatsText  *hats_hiring_cite          (HatsSheet        *sheet,
                                      HatsStatement    *statement);
/** hats_hiring_cite_all: Returns: (transfer full): all of @statements, a list of #HatsStatement, as one text after @label */
HatsText  *hats_hiring_cite_all      (HatsSheet        *sheet,
                                      GListModel       *statements,
                                      const char       *label);
/** hats_hiring_add_statements: adds a list of what the guide says in the user's place */
void       hats_hiring_add_statements (HatsSheet       *sheet,
                                      GListModel       *statements);
/** hats_hiring_add_aside: adds the line that explains the mark of what is assumed */
void       hats_hiring_add_aside     (HatsSheet        *sheet);
/** hats_hiring_get_text: Returns: (transfer none): what the user wrote in a field, "" where nothing stands */
const char *hats_hiring_get_text     (const HatsCase   *hiring_case,
                                      const HatsField  *field,
                                      const char       *role_id);
/** hats_hiring_add_fields: appends the fields of @place to a form, each with what the user wrote in it */
void       hats_hiring_add_fields    (HatsBlock        *form,
                                      const HatsHiring *hiring,
                                      const HatsCase   *hiring_case,
                                      const char       *role_id,
                                      HatsFieldPlace    place);
G_END_DECLS
