/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-find-index.h"

#include <string.h>

#include "hats-find-match.h"
#include "hats-find-result.h"

/* What a match counts: a better grade always more than a better place. */
#define SCORE_GRADE 4
#define SCORE_TITLE 2
#define SCORE_TEXT 1
#define SCORE_ABOVE 1

/* Where in a place a word stands. */
typedef enum {
  FIELD_GROUP,
  FIELD_TITLE,
  FIELD_TEXT
} Field;

/* A word of a place. */
typedef struct {
  guint   word;     /* index in the vocabulary */
  Field   field;
  gsize   start;
  gsize   end;
} Token;

struct _HatsFindIndex
{
  GObject parent_instance;

  HatsGuide *guide;
  GPtrArray *places;      /* of HatsFindPlace */
  GPtrArray *vocabulary;  /* of HatsFindWord, each once */
  GArray *tokens;         /* of Token, place by place */
  guint *first_token;     /* by place, and one more: where its tokens begin */
  guint n_groups;
  GHashTable *by_key;     /* nullable: of HatsFindPlace, made when it is first needed */
};

G_DEFINE_FINAL_TYPE (HatsFindIndex, hats_find_index, G_TYPE_OBJECT)

static void
add_tokens (HatsFindIndex *self,
            GHashTable    *numbers,
            Field          field,
            const char    *text)
{
  HatsWords words;

  if (text == NULL)
    return;

  hats_words_init (&words, text, strlen (text));
  while (hats_words_next (&words))
    {
      Token token = { 0, field, (gsize) (words.start - text), (gsize) (words.end - text) };
      gpointer number;

      if (!g_hash_table_lookup_extended (numbers, words.folded, NULL, &number))
        {
          HatsFindWord *word = hats_find_word_new (words.folded);

          number = GUINT_TO_POINTER (self->vocabulary->len);
          g_ptr_array_add (self->vocabulary, word);
          g_hash_table_insert (numbers, word->folded, number);
        }
      token.word = GPOINTER_TO_UINT (number);
      g_array_append_val (self->tokens, token);
    }
}

static void
read_places (HatsFindIndex *self)
{
  g_autoptr(GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);

  self->first_token = g_new (guint, self->places->len + 1);
  for (guint i = 0; i < self->places->len; i++)
    {
      const HatsFindPlace *place = g_ptr_array_index (self->places, i);

      self->first_token[i] = self->tokens->len;
      self->n_groups = place->group + 1;
      add_tokens (self, numbers, FIELD_GROUP, place->group_title);
      add_tokens (self, numbers, FIELD_TITLE, place->title);
      add_tokens (self, numbers, FIELD_TEXT, place->text);
    }
  self->first_token[self->places->len] = self->tokens->len;
}

/* What is looked for, and how well each word of the vocabulary fits it. */
typedef struct {
  GPtrArray *words;       /* of HatsFindWord */
  guint8    *grades;      /* of HatsFindGrade: by word, then by word of the vocabulary */
  guint      n_spelt;     /* how many words the vocabulary has as they are spelt */
  guint      n_vocabulary;
} Query;

static void
clear_query (Query *query)
{
  g_clear_pointer (&query->words, g_ptr_array_unref);
  g_clear_pointer (&query->grades, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Query, clear_query)

static gboolean
has_word (GPtrArray  *words,
          const char *folded)
{
  for (guint i = 0; i < words->len; i++)
    if (g_str_equal (((const HatsFindWord *) g_ptr_array_index (words, i))->folded, folded))
      return TRUE;

  return FALSE;
}

static GPtrArray *
read_words (const char *text)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_find_word_free);
  HatsWords words;

  hats_words_init (&words, text, strlen (text));
  while (list->len < HATS_FIND_MAX_WORDS && hats_words_next (&words))
    if (!has_word (list, words.folded))
      g_ptr_array_add (list, hats_find_word_new (words.folded));

  return list;
}

static void
grade_typos (const HatsFindIndex *self,
             const HatsFindWord  *word,
             guint8              *grades)
{
  for (guint i = 0; i < self->vocabulary->len; i++)
    if (grades[i] == HATS_FIND_NONE && hats_find_is_typo (word, g_ptr_array_index (self->vocabulary, i)))
      grades[i] = HATS_FIND_TYPO;
}

/* A word that the guide has is taken as meant: slips count only for the others. */
static void
grade_word (const HatsFindIndex *self,
            Query               *query,
            guint                index)
{
  const HatsFindWord *word = g_ptr_array_index (query->words, index);
  guint8 *grades = query->grades + index * query->n_vocabulary;
  gboolean spelt = FALSE;

  for (guint i = 0; i < self->vocabulary->len; i++)
    {
      grades[i] = (guint8) hats_find_match (word, g_ptr_array_index (self->vocabulary, i));
      spelt = spelt || grades[i] != HATS_FIND_NONE;
    }

  if (spelt)
    query->n_spelt++;
  else
    grade_typos (self, word, grades);
}

static guint
get_score (const HatsFindPlace *place,
           const Token         *token,
           guint                grade)
{
  /* What a work is called heads nothing that the guide says. */
  guint title = place->view == HATS_FIND_SOURCES ? SCORE_TEXT : SCORE_TITLE;

  switch (token->field)
    {
    case FIELD_TITLE:
      return place->title_is_own ? grade * SCORE_GRADE + title : SCORE_ABOVE;
    case FIELD_TEXT:
      return grade * SCORE_GRADE + SCORE_TEXT;
    case FIELD_GROUP:
    default:
      return SCORE_ABOVE;
    }
}

/* 0 where a word is missing, or none is the place's own. */
static guint
score_place (const HatsFindIndex *self,
             const Query         *query,
             guint                index)
{
  const HatsFindPlace *place = g_ptr_array_index (self->places, index);
  guint total = 0;
  gboolean own = FALSE;

  for (guint i = 0; i < query->words->len; i++)
    {
      const guint8 *grades = query->grades + i * query->n_vocabulary;
      guint best = 0;

      for (guint j = self->first_token[index]; j < self->first_token[index + 1]; j++)
        {
          const Token *token = &g_array_index (self->tokens, Token, j);

          if (grades[token->word] != HATS_FIND_NONE)
            best = MAX (best, get_score (place, token, grades[token->word]));
        }
      if (best == 0)
        return 0;
      own = own || best > SCORE_ABOVE;
      total += best;
    }

  return own ? total : 0;
}

typedef struct {
  guint place;
  guint group;
  guint score;
} Hit;

static int
compare_hits (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  const Hit *one = a, *other = b;
  const guint *best = user_data;

  if (best[one->group] != best[other->group])
    return best[one->group] > best[other->group] ? -1 : 1;
  if (one->group != other->group)
    return one->group < other->group ? -1 : 1;
  if (one->score != other->score)
    return one->score > other->score ? -1 : 1;

  return one->place < other->place ? -1 : one->place > other->place ? 1 : 0;
}

static GArray *
list_hits (const HatsFindIndex *self,
           const Query         *query)
{
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (Hit));
  g_autofree guint *best = g_new0 (guint, self->n_groups);

  for (guint i = 0; i < self->places->len; i++)
    {
      const HatsFindPlace *place = g_ptr_array_index (self->places, i);
      Hit hit = { i, place->group, score_place (self, query, i) };

      if (hit.score == 0)
        continue;
      best[hit.group] = MAX (best[hit.group], hit.score);
      g_array_append_val (hits, hit);
    }
  g_array_sort_with_data (hits, compare_hits, best);

  return hits;
}

static gboolean
is_looked_for (const Query *query,
               const Token *token)
{
  for (guint i = 0; i < query->words->len; i++)
    if (query->grades[i * query->n_vocabulary + token->word] != HATS_FIND_NONE)
      return TRUE;

  return FALSE;
}

static GArray *
list_marks (const HatsFindIndex *self,
            const Query         *query,
            guint                place,
            Field                field)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (HatsFindMark));

  for (guint i = self->first_token[place]; i < self->first_token[place + 1]; i++)
    {
      const Token *token = &g_array_index (self->tokens, Token, i);
      HatsFindMark mark = { token->start, token->end };

      if (token->field == field && is_looked_for (query, token))
        g_array_append_val (marks, mark);
    }

  return marks;
}

static GArray *
search (HatsFindIndex *self,
        const char    *text,
        Query         *query)
{
  GArray *hits;

  query->words = read_words (text);
  query->n_vocabulary = self->vocabulary->len;
  query->grades = g_new0 (guint8, query->words->len * self->vocabulary->len + 1);
  if (query->words->len == 0)
    return g_array_new (FALSE, FALSE, sizeof (Hit));

  for (guint i = 0; i < query->words->len; i++)
    grade_word (self, query, i);
  hits = list_hits (self, query);
  if (hits->len > 0 || query->n_spelt == 0)
    return hits;

  /* The words are there, but not together: one of them may be a slip for another. */
  g_array_unref (hits);
  for (guint i = 0; i < query->words->len; i++)
    grade_typos (self, g_ptr_array_index (query->words, i), query->grades + i * query->n_vocabulary);
  return list_hits (self, query);
}

static void
hats_find_index_finalize (GObject *object)
{
  HatsFindIndex *self = HATS_FIND_INDEX (object);

  g_clear_pointer (&self->by_key, g_hash_table_unref);
  g_free (self->first_token);
  g_array_unref (self->tokens);
  g_ptr_array_unref (self->vocabulary);
  g_clear_pointer (&self->places, g_ptr_array_unref);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_find_index_parent_class)->finalize (object);
}

static void
hats_find_index_class_init (HatsFindIndexClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_find_index_finalize;
}

static void
hats_find_index_init (HatsFindIndex *self)
{
  self->vocabulary = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_find_word_free);
  self->tokens = g_array_new (FALSE, FALSE, sizeof (Token));
}

HatsFindIndex *
hats_find_index_new (HatsGuide *guide)
{
  HatsFindIndex *self;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  self = g_object_new (HATS_TYPE_FIND_INDEX, NULL);
  self->guide = g_object_ref (guide);
  self->places = hats_find_list_places (guide);
  read_places (self);

  return self;
}

HatsGuide *
hats_find_index_get_guide (HatsFindIndex *self)
{
  g_return_val_if_fail (HATS_IS_FIND_INDEX (self), NULL);

  return self->guide;
}

GListModel *
hats_find_index_search (HatsFindIndex *self,
                        const char    *query)
{
  g_auto(Query) state = { NULL };
  g_autoptr(GArray) hits = NULL;
  g_autoptr(GPtrArray) results = NULL;
  GListStore *store;

  g_return_val_if_fail (HATS_IS_FIND_INDEX (self), NULL);
  g_return_val_if_fail (query != NULL && g_utf8_validate (query, -1, NULL), NULL);

  hits = search (self, query, &state);
  results = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < hits->len; i++)
    {
      guint place = g_array_index (hits, Hit, i).place;

      g_ptr_array_add (results, hats_find_result_new (self, g_ptr_array_index (self->places, place),
                                                      list_marks (self, &state, place, FIELD_TITLE),
                                                      list_marks (self, &state, place, FIELD_TEXT)));
    }

  store = g_list_store_new (HATS_TYPE_FIND_RESULT);
  g_list_store_splice (store, 0, 0, results->pdata, results->len);
  return G_LIST_MODEL (store);
}

const HatsFindPlace *
hats_find_index_find_place (HatsFindIndex *self,
                            const char    *key)
{
  g_return_val_if_fail (HATS_IS_FIND_INDEX (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);

  if (self->by_key == NULL)
    {
      self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      /* What a heading says twice is found where it says it first. */
      for (guint i = self->places->len; i > 0; i--)
        {
          HatsFindPlace *place = g_ptr_array_index (self->places, i - 1);

          g_hash_table_replace (self->by_key, hats_find_place_dup_key (place), place);
        }
    }

  return g_hash_table_lookup (self->by_key, key);
}

static gboolean
rests_on (HatsGuide           *guide,
          const HatsFindPlace *place,
          HatsSource          *source)
{
  const char * const *references = hats_statement_get_sources (place->statement);

  /* What an answer adds, and the papers, are not always to be seen. */
  if (place->view == HATS_FIND_ANSWER || place->view == HATS_FIND_PAPERS)
    return FALSE;

  for (guint i = 0; references[i] != NULL; i++)
    if (hats_guide_find_source (guide, references[i]) == source)
      return TRUE;

  return FALSE;
}

/* Whether something of its own is to be seen there, and not only what it heads. */
static gboolean
is_seen (const HatsFindPlace *place)
{
  switch (place->view)
    {
    case HATS_FIND_COMPARE:
    case HATS_FIND_QUESTIONS:
    case HATS_FIND_ASSUMPTIONS:
      return place->id != NULL;
    case HATS_FIND_ROLE:
    case HATS_FIND_TOGETHER:
    case HATS_FIND_ANSWER:
    case HATS_FIND_RULES:
    case HATS_FIND_PAPERS:
    case HATS_FIND_SOURCES:
    default:
      return place->wording != NULL;
    }
}

static gboolean
is_below (const HatsFindPlace *place,
          const HatsFindPlace *heading)
{
  return place->group == heading->group &&
         (heading->id == NULL || (place->role == heading->role && g_strcmp0 (place->id, heading->id) == 0));
}

const HatsFindPlace *
hats_find_index_get_target (HatsFindIndex       *self,
                            const HatsFindPlace *place)
{
  g_return_val_if_fail (HATS_IS_FIND_INDEX (self), NULL);
  g_return_val_if_fail (place != NULL, NULL);

  if (is_seen (place))
    return place;

  for (guint i = 0; i < self->places->len; i++)
    {
      const HatsFindPlace *other = g_ptr_array_index (self->places, i);

      if (place->source != NULL ? other->statement != NULL && rests_on (self->guide, other, place->source)
                                : is_seen (other) && is_below (other, place))
        return other;
    }

  return NULL;
}
