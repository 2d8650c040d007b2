/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-figure.h"
#include "hats-question.h"
#include "hats-statement.h"

G_BEGIN_DECLS

#define HATS_TYPE_TOPIC (hats_topic_get_type ())
G_DECLARE_FINAL_TYPE (HatsTopic, hats_topic, HATS, TOPIC, GObject)

/**
 * HatsTopic:
 *
 * A section of what the guide says about the roles together. Its lists are
 * filled by the reader and constant afterwards.
 */
HatsTopic     *hats_topic_new            (const char    *id,
                                          const char    *title,
                                          HatsStatement *lead);
const char    *hats_topic_get_id         (HatsTopic     *self);
const char    *hats_topic_get_title      (HatsTopic     *self);
/** hats_topic_get_lead: Returns: (nullable) (transfer none) */
HatsStatement *hats_topic_get_lead       (HatsTopic     *self);
/** hats_topic_get_statements: Returns: (transfer none): of #HatsStatement */
GListStore    *hats_topic_get_statements (HatsTopic     *self);
/** hats_topic_get_figures: Returns: (transfer none): of #HatsFigure */
GListStore    *hats_topic_get_figures    (HatsTopic     *self);
/** hats_topic_get_questions: Returns: (transfer none): of #HatsQuestion */
GListStore    *hats_topic_get_questions  (HatsTopic     *self);

G_END_DECLS
