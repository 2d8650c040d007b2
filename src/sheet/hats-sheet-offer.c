/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet-offer.h"

#include <glib/gi18n-lib.h>

#include "hats-case-sheets.h"
#include "hats-comparison-sheet.h"
#include "hats-guide-sheets.h"
#include "hats-hiring-sheets.h"

void
hats_sheet_offer_free (HatsSheetOffer *offer)
{
  g_free (offer->title);
  g_free (offer->kind);
  g_free (offer->role);
  g_free (offer);
}

HatsSheetOffer *
hats_sheet_offer_copy (const HatsSheetOffer *offer)
{
  HatsSheetOffer *copy;

  g_return_val_if_fail (offer != NULL, NULL);

  copy = g_new0 (HatsSheetOffer, 1);
  copy->title = g_strdup (offer->title);
  copy->kind = g_strdup (offer->kind);
  copy->role = g_strdup (offer->role);

  return copy;
}

static GPtrArray *
new_list (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) hats_sheet_offer_free);
}

static void
add (GPtrArray  *offers,
     const char *title,
     const char *kind,
     const char *role)
{
  const HatsSheetOffer offer = { (char *) title, (char *) kind, (char *) role };

  g_ptr_array_add (offers, hats_sheet_offer_copy (&offer));
}

static void
add_roles (GPtrArray *offers,
           HatsGuide *guide,
           gboolean   adjacent)
{
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (guide));

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);

      if (hats_role_is_adjacent (role) == adjacent)
        add (offers, hats_role_get_title (role), "role", hats_role_get_id (role));
    }
}

static void
add_of_guide (GPtrArray *offers,
              HatsGuide *guide)
{
  add (offers, _("Comparison"), "comparison", NULL);
  add_roles (offers, guide, FALSE);
  add (offers, _("The two roles together"), "together", NULL);
}

static void
add_papers (GPtrArray *offers,
            HatsGuide *guide,
            HatsCase  *source)
{
  const HatsHiring *hiring = hats_guide_get_hiring (guide);
  g_autoptr(HatsAdvice) advice = NULL;
  g_auto(GStrv) roles = NULL;

  if (hiring == NULL || !hats_case_is_complete (source))
    return;

  advice = hats_case_advise (source);
  roles = hats_hiring_list_roles (guide, advice);
  for (guint i = 0; roles[i] != NULL; i++)
    {
      const HatsBrief *brief = hats_hiring_find_brief (hiring, roles[i]);

      add (offers, brief->title, "brief", roles[i]);
      add (offers, brief->scorecard, "scorecard", roles[i]);
    }
  if (hats_hiring_is_both_hats (advice))
    add (offers, hiring->title, "agreement", NULL);
}

GPtrArray *
hats_sheet_offers_list (HatsGuide *guide,
                        HatsCase  *source)
{
  GPtrArray *offers = new_list ();

  g_return_val_if_fail (HATS_IS_GUIDE (guide), offers);
  g_return_val_if_fail (source != NULL, offers);

  add_of_guide (offers, guide);
  if (hats_case_is_complete (source))
    {
      add (offers, _("Recommendation"), "recommendation", NULL);
      add_papers (offers, guide, source);
      add (offers, _("Growth plan"), "plan", NULL);
    }
  add (offers, _("The Rule Book"), "rule-book", NULL);
  add (offers, _("Roles"), "roles", NULL);
  add_roles (offers, guide, TRUE);

  return offers;
}

GPtrArray *
hats_sheet_offers_list_papers (HatsGuide *guide,
                               HatsCase  *source)
{
  GPtrArray *offers = new_list ();

  g_return_val_if_fail (HATS_IS_GUIDE (guide), offers);
  g_return_val_if_fail (source != NULL, offers);

  add_papers (offers, guide, source);

  return offers;
}

gboolean
hats_sheet_offer_equal (const HatsSheetOffer *a,
                        const HatsSheetOffer *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_str_equal (a->kind, b->kind) && g_strcmp0 (a->role, b->role) == 0;
}

gboolean
hats_sheet_offer_fits (const HatsSheetOffer *offer,
                       HatsSheet            *sheet)
{
  g_return_val_if_fail (offer != NULL, FALSE);
  g_return_val_if_fail (sheet != NULL, FALSE);

  if (!g_str_equal (offer->kind, sheet->kind))
    return FALSE;

  return offer->role == NULL ||
         g_strcmp0 (offer->role, json_object_get_string_member_with_default (sheet->data, "role", NULL)) == 0;
}

gboolean
hats_sheet_offer_has_rows (const HatsSheetOffer *offer)
{
  g_return_val_if_fail (offer != NULL, FALSE);

  return g_str_equal (offer->kind, "comparison");
}

HatsSheet *
hats_sheet_offer_make (const HatsSheetOffer *offer,
                       HatsGuide            *guide,
                       HatsCase             *source,
                       const HatsComparison *comparison)
{
  HatsCaseSheetKind kind;

  g_return_val_if_fail (offer != NULL, NULL);
  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (source != NULL, NULL);

  if (hats_sheet_offer_has_rows (offer))
    return hats_comparison_sheet_new (guide, comparison);
  if (g_str_equal (offer->kind, "roles"))
    return hats_roles_sheet_new (guide);
  if (g_str_equal (offer->kind, "together"))
    return hats_together_sheet_new (guide);
  if (hats_case_sheet_kind_from_id (offer->kind, &kind))
    return hats_case_sheet_new (guide, source, kind, offer->role, NULL);

  return hats_role_sheet_new (guide, hats_guide_find_role (guide, offer->role));
}
