/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-aspect.h"
#include "hats-hiring.h"
#include "hats-role.h"
#include "hats-rules.h"
#include "hats-source.h"
#include "hats-statement.h"
#include "hats-topic.h"

G_BEGIN_DECLS

#define HATS_TYPE_GUIDE (hats_guide_get_type ())
G_DECLARE_FINAL_TYPE (HatsGuide, hats_guide, HATS, GUIDE, GObject)

/**
 * HatsGuide:
 *
 * Everything that the guide says. It is made by a #HatsGuideReader and constant
 * afterwards.
 */

/**
 * HatsConfusion:
 * @role: (transfer none): a role that is often taken for another
 * @difference: (transfer none): how to tell the two apart
 */
typedef struct {
  HatsRole      *role;
  HatsStatement *difference;
} HatsConfusion;

/**
 * HatsAdPart:
 * @HATS_AD_TITLE: what stands before a job title: "job title", "we are hiring"
 * @HATS_AD_DUTIES: headings that duties follow
 * @HATS_AD_OTHER: headings that something else follows: what is offered, asked for, or told of the company
 *
 * What a term tells of the structure of a job advertisement.
 */
typedef enum {
  HATS_AD_TITLE,
  HATS_AD_DUTIES,
  HATS_AD_OTHER
} HatsAdPart;

/** HATS_N_AD_PARTS: how many there are */
#define HATS_N_AD_PARTS 3

/**
 * hats_guide_new_builtin:
 *
 * Reads the guide that is built into the program, translated where there is a translation. It
 * is a programming error (and tested) for it not to be valid.
 *
 * Returns: (transfer full): the built-in guide
 */
HatsGuide  *hats_guide_new_builtin     (void);

/** hats_guide_get_roles: Returns: (transfer none): a #GListStore of #HatsRole, the adjacent ones behind the main ones */
GListStore *hats_guide_get_roles       (HatsGuide  *self);
/** hats_guide_get_aspects: Returns: (transfer none): a #GListStore of #HatsAspect */
GListStore *hats_guide_get_aspects     (HatsGuide  *self);
/** hats_guide_get_topics: Returns: (transfer none): a #GListStore of #HatsTopic */
GListStore *hats_guide_get_topics      (HatsGuide  *self);
/** hats_guide_get_sources: Returns: (transfer none): a #GListStore of #HatsSource */
GListStore *hats_guide_get_sources     (HatsGuide  *self);
/** hats_guide_get_rules: Returns: (nullable) (transfer none): the decision model */
HatsRules  *hats_guide_get_rules       (HatsGuide  *self);
/** hats_guide_set_rules: for the reader: @rules becomes the decision model */
void        hats_guide_set_rules       (HatsGuide  *self,
                                        HatsRules  *rules);
/** hats_guide_get_ad_terms: Returns: (transfer none): folded terms, see hats_words_fold_term() */
const char * const *hats_guide_get_ad_terms (HatsGuide  *self,
                                        HatsAdPart  part);
/** hats_guide_set_ad_terms: for the reader */
void        hats_guide_set_ad_terms    (HatsGuide          *self,
                                        HatsAdPart          part,
                                        const char * const *terms);

/** hats_guide_get_hiring: Returns: (nullable) (transfer none): what the sheets for a hire say */
HatsHiring *hats_guide_get_hiring      (HatsGuide  *self);
/** hats_guide_set_hiring: for the reader: @hiring becomes the hiring section */
void        hats_guide_set_hiring      (HatsGuide  *self,
                                        HatsHiring *hiring);

/** hats_guide_list_main_roles: Returns: (transfer full): a list of #HatsRole, without those that are adjacent */
GListModel *hats_guide_list_main_roles (HatsGuide  *self);
/**
 * hats_guide_list_confused:
 * @self: a guide
 * @role: one of its roles
 *
 * It is enough that one of two roles names the other.
 *
 * Returns: (transfer full) (element-type HatsConfusion): the roles that are often taken for @role, in the guide's order,
 *   and how to tell them apart
 */
GArray     *hats_guide_list_confused   (HatsGuide  *self,
                                        HatsRole   *role);

/** hats_guide_find_role: Returns: (nullable) (transfer none) */
HatsRole   *hats_guide_find_role       (HatsGuide  *self,
                                        const char *id);
/** hats_guide_find_aspect: Returns: (nullable) (transfer none) */
HatsAspect *hats_guide_find_aspect     (HatsGuide  *self,
                                        const char *id);
/**
 * hats_guide_find_source:
 * @self: a guide
 * @reference: "E01", or "S09" for item 9 of source "S"
 *
 * Returns: (nullable) (transfer none): the source, %NULL where there is none or no such item
 */
HatsSource *hats_guide_find_source     (HatsGuide  *self,
                                        const char *reference);

G_END_DECLS
