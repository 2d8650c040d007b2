/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-case-sheets.h"

#include <glib/gi18n-lib.h>

#include "hats-hiring-sheets.h"
#include "hats-plan-sheet.h"
#include "hats-recommendation-sheet.h"
#include "hats-rule-book-sheet.h"

G_DEFINE_QUARK (hats-case-sheet-error-quark, hats_case_sheet_error)

static const char * const ids[HATS_N_CASE_SHEETS] = {
  [HATS_CASE_SHEET_RECOMMENDATION] = "recommendation",
  [HATS_CASE_SHEET_BRIEF] = "brief",
  [HATS_CASE_SHEET_SCORECARD] = "scorecard",
  [HATS_CASE_SHEET_AGREEMENT] = "agreement",
  [HATS_CASE_SHEET_RULE_BOOK] = "rule-book",
  [HATS_CASE_SHEET_PLAN] = "plan",
};

const char *
hats_case_sheet_kind_get_id (HatsCaseSheetKind kind)
{
  g_return_val_if_fail (kind < HATS_N_CASE_SHEETS, NULL);

  return ids[kind];
}

gboolean
hats_case_sheet_kind_from_id (const char        *id,
                              HatsCaseSheetKind *kind)
{
  g_return_val_if_fail (id != NULL, FALSE);

  for (guint i = 0; i < HATS_N_CASE_SHEETS; i++)
    if (g_str_equal (id, ids[i]))
      {
        *kind = (HatsCaseSheetKind) i;
        return TRUE;
      }

  return FALSE;
}

gboolean
hats_case_sheet_kind_needs_answers (HatsCaseSheetKind kind)
{
  return kind != HATS_CASE_SHEET_RULE_BOOK;
}

gboolean
hats_case_sheet_kind_has_role (HatsCaseSheetKind kind)
{
  return kind == HATS_CASE_SHEET_BRIEF || kind == HATS_CASE_SHEET_SCORECARD;
}

/* The role to hire that is meant, or NULL. */
static const char *
find_role (HatsGuide           *guide,
           const HatsAdvice    *advice,
           const char * const  *roles,
           const char          *role_id,
           GError             **error)
{
  HatsRole *role = role_id != NULL ? hats_guide_find_role (guide, role_id) : NULL;

  if (role_id != NULL && role == NULL)
    {
      /* Translators: %s is a role's id that the user gave. */
      g_set_error (error, HATS_CASE_SHEET_ERROR, HATS_CASE_SHEET_ERROR_ROLE, _("there is no role “%s”"), role_id);
      return NULL;
    }
  if (roles[0] == NULL)
    {
      g_set_error (error, HATS_CASE_SHEET_ERROR, HATS_CASE_SHEET_ERROR_UNFIT,
                   /* Translators: %s is the answer, such as “Nobody yet”. */
                   _("there is nobody to hire: the answer is “%s”"), hats_advice_get_title (advice));
      return NULL;
    }
  if (role == NULL)
    return roles[0];
  if (g_strv_contains (roles, role_id))
    return hats_role_get_id (role);

  g_set_error (error, HATS_CASE_SHEET_ERROR, HATS_CASE_SHEET_ERROR_UNFIT,
               /* Translators: a role's title, then the answer: “Hire a product manager first”. */
               _("“%s” is not to be hired: the answer is “%s”"), hats_role_get_title (role), hats_advice_get_title (advice));
  return NULL;
}

static HatsSheet *
make_role_sheet (HatsGuide          *guide,
                 HatsCase           *source,
                 HatsCaseSheetKind   kind,
                 const char         *role_id,
                 GError            **error)
{
  g_autoptr(HatsAdvice) advice = hats_case_advise (source);
  g_auto(GStrv) roles = hats_hiring_list_roles (guide, advice);
  const char *role = find_role (guide, advice, (const char * const *) roles, role_id, error);

  if (role == NULL)
    return NULL;

  return kind == HATS_CASE_SHEET_BRIEF ? hats_brief_sheet_new (guide, source, role)
                                       : hats_scorecard_sheet_new (guide, source, role);
}

static HatsSheet *
make_agreement (HatsGuide  *guide,
                HatsCase   *source,
                GError    **error)
{
  g_autoptr(HatsAdvice) advice = hats_case_advise (source);

  if (hats_hiring_is_both_hats (advice))
    return hats_agreement_sheet_new (guide, source);

  g_set_error (error, HATS_CASE_SHEET_ERROR, HATS_CASE_SHEET_ERROR_UNFIT,
               /* Translators: %s is the answer, such as “Hire a product manager first”. */
               _("the agreement is for one person in both roles: the answer is “%s”"), hats_advice_get_title (advice));
  return NULL;
}

HatsSheet *
hats_case_sheet_new (HatsGuide          *guide,
                     HatsCase           *source,
                     HatsCaseSheetKind   kind,
                     const char         *role_id,
                     GError            **error)
{
  g_autoptr(HatsAdvice) advice = NULL;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (source != NULL, NULL);
  g_return_val_if_fail (!hats_case_sheet_kind_needs_answers (kind) || hats_case_is_complete (source), NULL);

  switch (kind)
    {
    case HATS_CASE_SHEET_BRIEF:
    case HATS_CASE_SHEET_SCORECARD:
      return make_role_sheet (guide, source, kind, role_id, error);
    case HATS_CASE_SHEET_AGREEMENT:
      return make_agreement (guide, source, error);
    case HATS_CASE_SHEET_RULE_BOOK:
      return hats_rule_book_sheet_new_for_case (guide, source);
    case HATS_CASE_SHEET_PLAN:
      return hats_plan_sheet_new (guide, source);
    case HATS_CASE_SHEET_RECOMMENDATION:
    default:
      advice = hats_case_advise (source);
      return hats_recommendation_sheet_new (guide, advice);
    }
}
