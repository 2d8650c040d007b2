/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-mirror.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-ad.h"
#include "hats-term-set.h"

/* A longer line is no title; in bytes. */
#define TITLE_MAX 200

G_DEFINE_QUARK (hats-mirror-error-quark, hats_mirror_error)

static void
duty_free (gpointer data)
{
  HatsMirrorDuty *duty = data;

  g_free (duty->text);
  g_array_unref (duty->marks);
  g_free (duty);
}

/* The role at @index; the guide keeps it. */
static HatsRole *
get_role (const HatsMirror *self,
          guint             index)
{
  g_autoptr(HatsRole) role = g_list_model_get_item (G_LIST_MODEL (hats_guide_get_roles (self->guide)), index);

  return role;
}

/* The number of the line that holds the byte at @position. */
static guint
get_line (const char *text,
          gsize       position)
{
  guint line = 1;

  for (gsize i = 0; i < position; i++)
    if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
      line++;

  return line;
}

static gboolean
check (const char  *text,
       gsize        length,
       GError     **error)
{
  const char *fault;

  if (length > HATS_MIRROR_MAX_SIZE)
    {
      g_set_error (error, HATS_MIRROR_ERROR, HATS_MIRROR_ERROR_SIZE,
                   _("the text is larger than %d MiB"), HATS_MIRROR_MAX_SIZE / (1024 * 1024));
      return FALSE;
    }
  if (length > 0 && memchr (text, '\0', length) != NULL)
    {
      g_set_error_literal (error, HATS_MIRROR_ERROR, HATS_MIRROR_ERROR_BINARY, _("this is not a text file"));
      return FALSE;
    }
  if (length > 0 && !g_utf8_validate_len (text, length, &fault))
    {
      gsize position = (gsize) (fault - text);

      /* Translators: the number of a line, and that of a byte in the file. */
      g_set_error (error, HATS_MIRROR_ERROR, HATS_MIRROR_ERROR_ENCODING,
                   _("the text is not UTF-8 in line %u, at byte %" G_GSIZE_FORMAT), get_line (text, position), position + 1);
      return FALSE;
    }

  return TRUE;
}

/* One line without what nobody sees: neither breaks nor characters that turn the direction come through. */
static char *
make_plain (const char *text,
            gsize       start,
            gsize       end)
{
  GString *plain = g_string_sized_new (end - start);
  gboolean space = FALSE;

  for (const char *p = text + start; p < text + end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_type (c) == G_UNICODE_FORMAT)
        continue;
      if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
        {
          space = TRUE;
          continue;
        }
      if (space && plain->len > 0)
        g_string_append_c (plain, ' ');
      space = FALSE;
      g_string_append_unichar (plain, c);
    }

  return g_string_free (plain, FALSE);
}

/* Whose titles the line names, one bit for each role, and whether a label such as “Job title:” begins it. */
static guint64
look_at_title (HatsTermSet      *titles,
               const char       *text,
               const HatsAdSpan *span,
               guint             n_roles,
               gboolean         *labelled)
{
  g_autoptr(GArray) found = NULL;
  guint64 named = 0;

  *labelled = FALSE;
  if (span->end - span->start > TITLE_MAX)
    return 0;

  found = hats_term_set_find (titles, text, span->start, span->end);
  for (guint i = 0; i < found->len; i++)
    {
      const HatsTermMatch *match = &g_array_index (found, HatsTermMatch, i);

      if (match->owner == n_roles)
        *labelled = *labelled || match->word == 0;
      else
        named |= G_GUINT64_CONSTANT (1) << MIN (match->owner, 63);
    }

  return named;
}

/* The line that a label begins and that names a role; else the first that has one of both. */
static const HatsAdSpan *
find_title (HatsMirror   *self,
            const HatsAd *ad,
            HatsTermSet  *titles,
            const char   *text,
            guint64      *named)
{
  const HatsAdSpan *title = NULL;

  *named = 0;
  for (guint i = 0; i < ad->first->len; i++)
    {
      const HatsAdSpan *span = &g_array_index (ad->first, HatsAdSpan, i);
      gboolean labelled;
      guint64 roles = look_at_title (titles, text, span, self->counts->len, &labelled);

      if ((roles == 0 && !labelled) || (title != NULL && !(roles != 0 && labelled)))
        continue;
      title = span;
      *named = roles;
      if (roles != 0 && labelled)
        break;
    }

  return title;
}

static const HatsAdSpan *
read_title (HatsMirror   *self,
            const HatsAd *ad,
            const char   *text)
{
  g_autoptr(HatsTermSet) titles = hats_term_set_new ();
  const HatsAdSpan *title;
  guint64 named;

  for (guint i = 0; i < self->counts->len; i++)
    hats_term_set_add (titles, hats_role_get_mirror_titles (get_role (self, i)), i);
  hats_term_set_add (titles, hats_guide_get_ad_terms (self->guide, HATS_AD_TITLE), self->counts->len);

  title = find_title (self, ad, titles, text, &named);
  if (title == NULL)
    return NULL;

  self->title = make_plain (text, title->start, title->end);
  for (guint i = 0; i < self->counts->len; i++)
    if (named == G_GUINT64_CONSTANT (1) << MIN (i, 63))
      self->title_role = get_role (self, i);

  return title;
}

/* The role with most different terms; @seen says of each term in which duty it was found last. */
static void
decide (HatsMirror     *self,
        HatsMirrorDuty *duty,
        GArray         *matches,
        guint          *seen)
{
  g_autofree guint *different = g_new0 (guint, self->counts->len + 1);
  guint most = 0, best = 0;

  for (guint i = 0; i < matches->len; i++)
    {
      const HatsTermMatch *match = &g_array_index (matches, HatsTermMatch, i);

      if (seen[match->term] != self->duties->len + 1)
        different[match->owner]++;
      seen[match->term] = self->duties->len + 1;
    }

  for (guint i = 0; i < self->counts->len; i++)
    if (different[i] > most)
      {
        most = different[i];
        best = i;
        duty->is_both = FALSE;
      }
    else if (most > 0 && different[i] == most)
      duty->is_both = TRUE;

  self->n_matched += most > 0;
  self->n_both += duty->is_both;
  if (most > 0 && !duty->is_both)
    {
      duty->role = get_role (self, best);
      g_array_index (self->counts, guint, best)++;
    }
}

static void
add_duty (HatsMirror       *self,
          GArray           *matches,
          const char       *text,
          const HatsAdSpan *span,
          gsize             offset,
          guint            *seen)
{
  HatsMirrorDuty *duty = g_new0 (HatsMirrorDuty, 1);

  duty->text = make_plain (text, span->start, span->end);
  duty->line = span->line;
  duty->marks = g_array_sized_new (FALSE, FALSE, sizeof (HatsMirrorMark), matches->len);
  for (guint i = 0; i < matches->len; i++)
    {
      const HatsTermMatch *match = &g_array_index (matches, HatsTermMatch, i);
      HatsMirrorMark mark = { match->start + offset, match->end + offset, get_role (self, match->owner) };

      g_array_append_val (duty->marks, mark);
    }

  decide (self, duty, matches, seen);
  g_ptr_array_add (self->duties, duty);
}

/* A title tells of no work, unless it is a whole sentence: “We are hiring a product manager who sets our prices.” */
static gboolean
is_mere_title (const HatsAdSpan *title,
               const HatsAdSpan *span,
               const char       *text,
               gboolean          has_terms)
{
  return title != NULL && span->start <= title->start && title->start < span->end &&
         (!has_terms || strchr (".!", text[span->end - 1]) == NULL);
}

static void
read_duties (HatsMirror       *self,
             const HatsAd     *ad,
             const HatsAdSpan *title,
             const char       *text,
             gsize             offset)
{
  g_autoptr(HatsTermSet) terms = hats_term_set_new ();
  g_autofree guint *seen = NULL;

  for (guint i = 0; i < self->counts->len; i++)
    hats_term_set_add (terms, hats_role_get_mirror_terms (get_role (self, i)), i);
  seen = g_new0 (guint, hats_term_set_get_size (terms) + 1);

  for (guint i = 0; i < ad->duties->len; i++)
    {
      const HatsAdSpan *span = &g_array_index (ad->duties, HatsAdSpan, i);
      g_autoptr(GArray) matches = hats_term_set_find (terms, text, span->start, span->end);

      if (!is_mere_title (title, span, text, matches->len > 0))
        add_duty (self, matches, text, span, offset, seen);
    }
}

/* Two thirds make it one role's; in whole numbers, so that 6 of 9 are enough. */
static void
judge (HatsMirror *self)
{
  for (guint i = 0; i < self->counts->len; i++)
    if (self->n_matched > 0 && 3 * g_array_index (self->counts, guint, i) >= 2 * self->n_matched)
      self->describes = get_role (self, i);

  self->describes_both = self->n_matched > 0 && self->describes == NULL;
}

HatsMirror *
hats_mirror_new (HatsGuide  *guide,
                 GBytes     *text,
                 GError    **error)
{
  g_autoptr(HatsMirror) self = NULL;
  g_autoptr(HatsAd) ad = NULL;
  const HatsAdSpan *title;
  gsize length, offset;
  const char *data;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  data = g_bytes_get_data (text, &length);
  if (!check (data, length, error))
    return NULL;

  /* The mark that some editors put before a text is not part of it. */
  offset = length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
  data = length > 0 ? data + offset : "";

  self = g_new0 (HatsMirror, 1);
  self->guide = g_object_ref (guide);
  self->text = g_bytes_ref (text);
  self->duties = g_ptr_array_new_with_free_func (duty_free);
  self->counts = g_array_new (FALSE, TRUE, sizeof (guint));
  g_array_set_size (self->counts, g_list_model_get_n_items (G_LIST_MODEL (hats_guide_get_roles (guide))));

  ad = hats_ad_new (guide, data, length - offset);
  title = read_title (self, ad, data);
  read_duties (self, ad, title, data, offset);
  judge (self);

  return g_steal_pointer (&self);
}

void
hats_mirror_free (HatsMirror *self)
{
  g_object_unref (self->guide);
  g_bytes_unref (self->text);
  g_free (self->title);
  g_ptr_array_unref (self->duties);
  g_array_unref (self->counts);
  g_free (self);
}

gboolean
hats_mirror_has_terms (HatsRole *role)
{
  g_return_val_if_fail (HATS_IS_ROLE (role), FALSE);

  return hats_role_get_mirror_terms (role)[0] != NULL;
}

const HatsMirrorDuty *
hats_mirror_get_duty (const HatsMirror *self,
                      guint             index)
{
  g_return_val_if_fail (self != NULL && index < self->duties->len, NULL);

  return g_ptr_array_index (self->duties, index);
}

GStrv
hats_mirror_list_words (const HatsMirror     *self,
                        const HatsMirrorDuty *duty)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GStrvBuilder) words = g_strv_builder_new ();
  const char *text;

  g_return_val_if_fail (self != NULL && duty != NULL, NULL);

  text = g_bytes_get_data (self->text, NULL);
  for (guint i = 0; i < duty->marks->len; i++)
    {
      const HatsMirrorMark *mark = &g_array_index (duty->marks, HatsMirrorMark, i);
      g_autofree char *word = make_plain (text, mark->start, mark->end);

      if (g_hash_table_add (seen, g_utf8_casefold (word, -1)))
        g_strv_builder_add (words, word);
    }

  return g_strv_builder_end (words);
}

guint
hats_mirror_get_count (const HatsMirror *self,
                       HatsRole         *role)
{
  guint position;

  g_return_val_if_fail (self != NULL, 0);

  if (!g_list_store_find (hats_guide_get_roles (self->guide), role, &position))
    return 0;

  return g_array_index (self->counts, guint, position);
}
