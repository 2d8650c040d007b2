/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define HATS_TYPE_SEARCH_PROVIDER (hats_search_provider_get_type ())
G_DECLARE_FINAL_TYPE (HatsSearchProvider, hats_search_provider, HATS, SEARCH_PROVIDER, GApplication)

/**
 * HatsSearchProvider:
 *
 * Finds places of the guide for the search of a desktop, and has the program with the window go to the one that is chosen:
 * org.gnome.Shell.SearchProvider2, see https://developer.gnome.org/documentation/tutorials/search-provider.html.
 *
 * A service, which the bus starts and which ends by itself when nothing was asked for a while.
 */

/** hats_search_provider_new: Returns: (transfer full): a provider, to be run */
HatsSearchProvider *hats_search_provider_new (void);

G_END_DECLS
