/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/*
 * The fonts of pages. Private to the export layer.
 */

/** hats_page_font_get_map: Returns: (transfer none): the fonts of the thread */
PangoFontMap         *hats_page_font_get_map      (void);
/** hats_page_font_give_up_map: makes the thread begin with new fonts: a map of fonts is for one thread at a time */
void                  hats_page_font_give_up_map  (void);
/** hats_page_font_make_context: Returns: (transfer full): a context in which line breaks do not depend on what is drawn on */
PangoContext         *hats_page_font_make_context (PangoDirection        direction);

/**
 * hats_page_font_find_family:
 * @context: a context
 * @size: the size of most text, in points
 *
 * Finds the font family that stands behind the name “Sans” here, for texts in Latin letters. Pango measures the lines of
 * every font with the font's own name, and where the text has that name too, each is looked for but once: that takes most
 * of the time of a short sheet.
 *
 * Returns: (transfer full): the family
 */
char                 *hats_page_font_find_family  (PangoContext         *context,
                                                   double                size);
/** hats_page_font_is_latin: Returns: whether there are no letters in @text but Latin ones */
gboolean              hats_page_font_is_latin     (const char           *text,
                                                   gsize                 length);

G_END_DECLS
