/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * hats_link_from_address:
 * @address: (nullable): where a source is to be read, as a guide has it
 *
 * What a guide of the user's calls an address may be anything: only the web and
 * mail are linked to. Addresses stand in the guide as people write them, without
 * what a browser puts before them; they get it here.
 *
 * Returns: (transfer full) (nullable): the address with all but the characters of
 *   an address in percent notation, without quotes, brackets, spaces and backslashes;
 *   %NULL where it is none to link to
 */
char *hats_link_from_address (const char *address);

/**
 * hats_link_find_address:
 * @citation: a source in one line
 * @address: (nullable): its address
 *
 * Returns: how many bytes of @citation stand before the address that ends it; 0 where it does not end so
 */
gsize hats_link_find_address (const char *citation,
                              const char *address);

G_END_DECLS
