/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** HatsHelpQuestion: "How do I …?", and the answer. */
typedef struct {
  char      *question;
  GPtrArray *answer;      /* of char *: paragraphs, may be empty */
  GPtrArray *steps;       /* of char *: what to do, in order; may be empty */
  GStrv      actions;     /* the program's actions that it tells of */
} HatsHelpQuestion;

/** HatsHelpTopic: questions about one part of the program. */
typedef struct {
  char      *id;
  char      *title;
  GPtrArray *questions;   /* of HatsHelpQuestion */
} HatsHelpTopic;

/**
 * hats_help_new:
 *
 * Reads the built-in help.
 *
 * Returns: (transfer full) (element-type HatsHelpTopic): its topics, in order
 */
GPtrArray *hats_help_new (void);

G_END_DECLS
