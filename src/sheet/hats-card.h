/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-assumption.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * HatsEvidence:
 * @claim: (nullable): what the source says, in one sentence
 * @work: who wrote it, what it is called and where it appeared
 * @date: when: "10 July 2019", or that it has no date
 * @grade: (nullable): how well it was read, in words; %NULL where it is not graded
 * @address: (nullable): where to read it, for people: "svpg.com/roles-and-ratios/"
 * @uri: (nullable): the same for a browser
 *
 * A source as an evidence card shows it.
 */
typedef struct {
  char *claim;
  char *work;
  char *date;
  char *grade;
  char *address;
  char *uri;
} HatsEvidence;

/**
 * HatsCard:
 * @statement: what is said, as the sheet says it
 * @mark: (nullable): what distinguishes it, with a sign
 * @references: (nullable): which facts and pieces of evidence it carries: "S09, E01"
 * @evidence: (element-type HatsEvidence): what it rests on
 * @dissent: (nullable): the sentence of those who disagree
 * @dissenting: (element-type HatsEvidence): who disagrees: the sources of @dissent, and those of the guide that
 *   contradict one of @evidence
 *
 * What there is to know of where a statement comes from.
 */
typedef struct {
  char      *statement;
  char      *mark;
  char      *references;
  GPtrArray *evidence;
  char      *dissent;
  GPtrArray *dissenting;
} HatsCard;

/**
 * hats_sheet_dup_card:
 * @sheet: a sheet
 * @text: one of its texts
 *
 * Returns: (transfer full): the evidence card of @text
 */
HatsCard *hats_sheet_dup_card (HatsSheet      *sheet,
                               const HatsText *text);
/** hats_rules_dup_card: Returns: (transfer full): the evidence card of assumption number @index of @rules, the model of @guide */
HatsCard *hats_rules_dup_card (const HatsRules *rules,
                               HatsGuide      *guide,
                               guint           index);
void      hats_card_free      (HatsCard       *card);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsCard, hats_card_free)

G_END_DECLS
