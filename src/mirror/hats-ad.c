/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-ad.h"

#include <string.h>

#include "hats-term-set.h"
#include "hats-words.h"

/* A longer line is text, not a heading; in bytes. */
#define HEADING_MAX 80
/* Within how many lines that are not blank the title is looked for. */
#define FIRST_LINES 10

typedef enum {
  LINE_BLANK,
  LINE_TEXT,
  LINE_BULLET,
  LINE_HEADING
} LineKind;

typedef struct {
  HatsAdSpan span;            /* without the bullet and the spaces around it */
  LineKind   kind;
  gboolean   indented;
  gboolean   is_other;        /* a heading that something else than duties follows */
  gboolean   is_skipped;      /* below such a heading */
} Line;

typedef struct {
  const char  *text;
  GArray      *lines;         /* of Line */
  HatsTermSet *headings;
} Parser;

static gboolean
is_space (gunichar c)
{
  return g_unichar_isspace (c) || g_unichar_iscntrl (c) || g_unichar_type (c) == G_UNICODE_FORMAT;
}

/* Takes away spaces, and what nobody sees, at both ends. */
static void
trim (const char *text,
      HatsAdSpan *span)
{
  while (span->start < span->end && is_space (g_utf8_get_char (text + span->start)))
    span->start += (gsize) (g_utf8_next_char (text + span->start) - (text + span->start));

  while (span->end > span->start)
    {
      const char *last = g_utf8_prev_char (text + span->end);

      if (!is_space (g_utf8_get_char (last)))
        break;
      span->end = (gsize) (last - text);
    }
}

/* The length of the line end at @p; 0 where there is none. */
static gsize
get_line_end (const char *p,
              const char *limit)
{
  if (*p == '\n')
    return 1;
  if (*p == '\r')
    return p + 1 < limit && p[1] == '\n' ? 2 : 1;
  if (limit - p >= 3 && (memcmp (p, "\xe2\x80\xa8", 3) == 0 || memcmp (p, "\xe2\x80\xa9", 3) == 0))
    return 3;

  return 0;
}

/* The length of "3." or "a)" at @p; 0 where there is none. */
static gsize
get_number (const char *p,
            const char *limit)
{
  gsize length = 0;

  while (p + length < limit && length < 3 && g_ascii_isdigit (p[length]))
    length++;
  if (length == 0 && p < limit && g_ascii_isalpha (*p))
    return p + 2 < limit && p[1] == ')' && p[2] == ' ' ? 2 : 0;
  if (length == 0 || p + length + 1 >= limit || (p[length] != '.' && p[length] != ')'))
    return 0;

  return g_unichar_isspace (g_utf8_get_char (p + length + 1)) ? length + 1 : 0;
}

/* The length of the bullet at @p; 0 where there is none. */
static gsize
get_bullet (const char *p,
            const char *limit)
{
  static const char plain[] = "-*+–—o";
  static const char drawn[] = "•·◦▪▫●○■□‣⁃∙➢➤➔→✓✔✅";
  gunichar c = g_utf8_get_char (p);
  const char *next = g_utf8_next_char (p);

  if (g_utf8_strchr (drawn, -1, c) != NULL)
    return (gsize) (next - p);
  /* These stand in texts as well: only a space after them makes a bullet, or a letter after a dash. */
  if (next < limit && g_utf8_strchr (plain, -1, c) != NULL &&
      (g_unichar_isspace (g_utf8_get_char (next)) ||
       ((c == '-' || c == 0x2013) && g_unichar_isalpha (g_utf8_get_char (next)))))
    return (gsize) (next - p);

  return get_number (p, limit);
}

/* Lines of dashes hold none. */
static gboolean
has_word (const char       *text,
          const HatsAdSpan *span)
{
  HatsWords words;

  hats_words_init (&words, text + span->start, span->end - span->start);
  return hats_words_next (&words);
}

static void
add_line (Parser *self,
          gsize   start,
          gsize   end)
{
  Line line = { { start, end, self->lines->len + 1 }, LINE_TEXT, FALSE, FALSE, FALSE };
  gsize bullet;

  trim (self->text, &line.span);
  line.indented = line.span.start > start;
  if (!has_word (self->text, &line.span))
    line.kind = LINE_BLANK;
  else if ((bullet = get_bullet (self->text + line.span.start, self->text + line.span.end)) > 0)
    {
      line.kind = LINE_BULLET;
      line.span.start += bullet;
      trim (self->text, &line.span);
    }

  g_array_append_val (self->lines, line);
}

static void
split_lines (Parser *self,
             gsize   length)
{
  const char *limit = self->text + length;
  const char *start = self->text;

  for (const char *p = start; p < limit; )
    {
      gsize end = get_line_end (p, limit);

      if (end == 0)
        {
          p = g_utf8_next_char (p);
          continue;
        }
      add_line (self, (gsize) (start - self->text), (gsize) (p - self->text));
      p += end;
      start = p;
    }

  if (start < limit)
    add_line (self, (gsize) (start - self->text), length);
}

/* Whether the line looks like a heading by itself: "# Tasks", "**Tasks**", "Tasks:". */
static gboolean
is_marked (Parser     *self,
           const Line *line)
{
  char first = self->text[line->span.start];
  char last = self->text[line->span.end - 1];

  return first == '#' || last == ':' || ((first == '*' || first == '_') && first == last);
}

/* Lists belong to the line above them; headings that the guide knows need neither list nor mark. */
static void
find_heading (Parser   *self,
              Line     *line,
              gboolean  before_list)
{
  const HatsAdSpan *span = &line->span;
  gboolean marked, is_first;
  g_autoptr(GArray) found = NULL;
  const HatsTermMatch *match;

  if ((line->kind != LINE_TEXT && line->kind != LINE_BULLET) || span->start == span->end || span->end - span->start > HEADING_MAX ||
      strchr (".,;!", self->text[span->end - 1]) != NULL)
    return;

  found = hats_term_set_find (self->headings, self->text, span->start, span->end);
  match = found->len > 0 ? &g_array_index (found, HatsTermMatch, 0) : NULL;
  marked = is_marked (self, line);
  is_first = match != NULL && match->word == 0;

  if (line->kind == LINE_BULLET ? !marked || match == NULL : !marked && !before_list && !is_first)
    return;

  line->kind = LINE_HEADING;
  line->is_other = match != NULL && match->owner == HATS_AD_OTHER;
}

static void
find_headings (Parser *self)
{
  gboolean before_list = FALSE;

  for (guint i = self->lines->len; i > 0; i--)
    {
      Line *line = &g_array_index (self->lines, Line, i - 1);

      find_heading (self, line, before_list);
      if (line->kind != LINE_BLANK)
        before_list = line->kind == LINE_BULLET;
    }
}

static void
find_skipped (Parser *self)
{
  gboolean skip = FALSE;

  for (guint i = 0; i < self->lines->len; i++)
    {
      Line *line = &g_array_index (self->lines, Line, i);

      if (line->kind == LINE_HEADING)
        skip = line->is_other;
      line->is_skipped = skip;
    }
}

static gboolean
starts_small (Parser     *self,
              const Line *line)
{
  return g_unichar_islower (g_utf8_get_char (self->text + line->span.start));
}

/* Items of lists, each with the lines that it goes on in. */
static void
add_bullets (Parser *self,
             GArray *duties)
{
  gboolean open = FALSE;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);

      if (line->kind == LINE_BULLET && !line->is_skipped)
        {
          g_array_append_val (duties, line->span);
          open = TRUE;
        }
      else if (open && line->kind == LINE_TEXT && (line->indented || starts_small (self, line)))
        g_array_index (duties, HatsAdSpan, duties->len - 1).end = line->span.end;
      else
        open = FALSE;
    }
}

static gboolean
is_sentence_end (const char *p,
                 const char *limit)
{
  const char *next = p + 1;

  if (*p == '\0' || strchr (".!?;", *p) == NULL)
    return FALSE;

  /* A lower-case letter goes on after an abbreviation. */
  while (next < limit && *next == ' ')
    next++;

  return next == limit || (next > p + 1 && (*p == ';' || !g_unichar_islower (g_utf8_get_char (next))));
}

static void
add_sentence (Parser     *self,
              HatsAdSpan  sentence,
              GArray     *duties)
{
  trim (self->text, &sentence);
  if (has_word (self->text, &sentence))
    g_array_append_val (duties, sentence);
}

/* Splits a line at the ends of its sentences. What a line leaves open may go on in the next. */
static void
add_sentences (Parser     *self,
               const Line *line,
               gboolean   *open,
               GArray     *duties)
{
  const char *limit = self->text + line->span.end;
  HatsAdSpan sentence = line->span;
  gboolean goes_on = *open && starts_small (self, line);

  for (const char *p = self->text + line->span.start; p < limit; p = g_utf8_next_char (p))
    {
      gboolean at_end = is_sentence_end (p, limit);

      if (!at_end && g_utf8_next_char (p) < limit)
        continue;

      sentence.end = (gsize) (g_utf8_next_char (p) - self->text);
      if (goes_on)
        g_array_index (duties, HatsAdSpan, duties->len - 1).end = sentence.end;
      else
        add_sentence (self, sentence, duties);
      goes_on = FALSE;
      *open = !at_end && duties->len > 0;
      sentence.start = sentence.end;
    }
}

static void
add_all_sentences (Parser *self,
                   GArray *duties)
{
  gboolean open = FALSE;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);

      if (line->kind == LINE_TEXT && !line->is_skipped)
        add_sentences (self, line, &open, duties);
      else
        open = FALSE;
    }
}

/* The first lines, each as far as its first sentence goes. */
static void
add_first_lines (Parser *self,
                 GArray *first)
{
  for (guint i = 0; i < self->lines->len && first->len < FIRST_LINES; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);
      const char *limit = self->text + line->span.end;
      const char *p = self->text + line->span.start;
      HatsAdSpan span = line->span;

      if (line->kind == LINE_BLANK)
        continue;
      while (p < limit && !is_sentence_end (p, limit))
        p = g_utf8_next_char (p);
      span.end = (gsize) (p - self->text);
      g_array_append_val (first, span);
    }
}

HatsAd *
hats_ad_new (HatsGuide  *guide,
             const char *text,
             gsize       length)
{
  g_autoptr(GArray) lines = g_array_new (FALSE, FALSE, sizeof (Line));
  g_autoptr(HatsTermSet) headings = hats_term_set_new ();
  Parser parser = { text, lines, headings };
  HatsAd *self = g_new0 (HatsAd, 1);

  hats_term_set_add (headings, hats_guide_get_ad_terms (guide, HATS_AD_DUTIES), HATS_AD_DUTIES);
  hats_term_set_add (headings, hats_guide_get_ad_terms (guide, HATS_AD_OTHER), HATS_AD_OTHER);
  split_lines (&parser, length);
  find_headings (&parser);
  find_skipped (&parser);

  self->first = g_array_new (FALSE, FALSE, sizeof (HatsAdSpan));
  add_first_lines (&parser, self->first);

  self->duties = g_array_sized_new (FALSE, FALSE, sizeof (HatsAdSpan), lines->len);
  add_bullets (&parser, self->duties);
  if (self->duties->len == 0)
    add_all_sentences (&parser, self->duties);

  return self;
}

void
hats_ad_free (HatsAd *self)
{
  g_array_unref (self->first);
  g_array_unref (self->duties);
  g_free (self);
}
