/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-document.h"

#include <string.h>

#include "hats-case-file.h"
#include "hats-file.h"

/* How long after an edit another one of the same topic still belongs to it, in microseconds. */
#define TOPIC_SPAN (2 * G_USEC_PER_SEC)
/* Cases share what they have in common, so that many cost little. */
#define MOST_UNDO 1000

struct _HatsDocument
{
  GObject    parent_instance;

  HatsCase  *now;
  HatsCase  *saved;       /* what the file holds; what a new document began with */
  gboolean   differs;     /* whether the file holds something else in any case: what was recovered */
  GPtrArray *before;      /* of HatsCase, the latest last */
  GPtrArray *after;       /* of HatsCase, the next last */
  GFile     *file;
  char      *title;
  char      *topic;       /* of the last edit */
  gint64     edited_at;   /* monotonic */
};

G_DEFINE_FINAL_TYPE (HatsDocument, hats_document, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_TITLE,
  PROP_MODIFIED,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  N_PROPS
};

enum {
  SIGNAL_CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
hats_document_finalize (GObject *object)
{
  HatsDocument *self = HATS_DOCUMENT (object);

  g_clear_pointer (&self->now, hats_case_unref);
  g_clear_pointer (&self->saved, hats_case_unref);
  g_ptr_array_unref (self->before);
  g_ptr_array_unref (self->after);
  g_clear_object (&self->file);
  g_free (self->title);
  g_free (self->topic);

  G_OBJECT_CLASS (hats_document_parent_class)->finalize (object);
}

static void
hats_document_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  HatsDocument *self = HATS_DOCUMENT (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_MODIFIED:
      g_value_set_boolean (value, hats_document_is_modified (self));
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, self->before->len > 0);
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, self->after->len > 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hats_document_class_init (HatsDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = hats_document_finalize;
  object_class->get_property = hats_document_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hats_document_init (HatsDocument *self)
{
  self->before = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_case_unref);
  self->after = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_case_unref);
}

HatsDocument *
hats_document_new (HatsRules *rules)
{
  HatsDocument *self;

  g_return_val_if_fail (rules != NULL, NULL);

  self = g_object_new (HATS_TYPE_DOCUMENT, NULL);
  self->now = hats_case_new (rules);
  self->saved = hats_case_ref (self->now);

  return self;
}

HatsCase *
hats_document_get_case (HatsDocument *self)
{
  g_return_val_if_fail (HATS_IS_DOCUMENT (self), NULL);

  return self->now;
}

GFile *
hats_document_get_file (HatsDocument *self)
{
  g_return_val_if_fail (HATS_IS_DOCUMENT (self), NULL);

  return self->file;
}

const char *
hats_document_get_title (HatsDocument *self)
{
  g_return_val_if_fail (HATS_IS_DOCUMENT (self), NULL);

  return self->title;
}

gboolean
hats_document_is_modified (HatsDocument *self)
{
  g_return_val_if_fail (HATS_IS_DOCUMENT (self), FALSE);

  return self->differs || !hats_case_equal (self->now, self->saved);
}

gboolean
hats_document_is_untouched (HatsDocument *self)
{
  g_return_val_if_fail (HATS_IS_DOCUMENT (self), FALSE);

  return self->file == NULL && self->before->len == 0 && self->after->len == 0 && !hats_document_is_modified (self);
}

static void
notify (HatsDocument *self)
{
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = PROP_TITLE; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
}

/* Takes @next; the other half of a change is up to the caller. */
static void
become (HatsDocument *self,
        HatsCase     *next)
{
  hats_case_unref (self->now);
  self->now = next;
  notify (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
continues_topic (HatsDocument *self,
                 const char   *topic,
                 gint64        now)
{
  return topic != NULL && g_strcmp0 (topic, self->topic) == 0 && now - self->edited_at < TOPIC_SPAN &&
         self->before->len > 0;
}

void
hats_document_edit (HatsDocument *self,
                    HatsCase     *edited,
                    const char   *topic)
{
  gint64 now = g_get_monotonic_time ();

  g_return_if_fail (HATS_IS_DOCUMENT (self));
  g_return_if_fail (edited != NULL);

  if (hats_case_equal (self->now, edited))
    return;

  if (!continues_topic (self, topic, now))
    g_ptr_array_add (self->before, hats_case_ref (self->now));
  else if (hats_case_equal (g_ptr_array_index (self->before, self->before->len - 1), edited))
    {
      /* Taken back by hand: an undo would change nothing. */
      g_ptr_array_set_size (self->before, (int) self->before->len - 1);
      topic = NULL;
    }
  if (self->before->len > MOST_UNDO)
    g_ptr_array_remove_index (self->before, 0);
  g_ptr_array_set_size (self->after, 0);

  if (topic != self->topic)
    {
      g_free (self->topic);
      self->topic = g_strdup (topic);
    }
  self->edited_at = now;
  become (self, hats_case_ref (edited));
}

void
hats_document_set_answer (HatsDocument *self,
                          guint         input,
                          int           value)
{
  g_autoptr(HatsCase) edited = NULL;
  g_autofree char *topic = NULL;
  const HatsInput *known;
  HatsSituation situation;

  g_return_if_fail (HATS_IS_DOCUMENT (self));
  g_return_if_fail (input < hats_case_get_rules (self->now)->inputs->len);

  known = hats_rules_input (hats_case_get_rules (self->now), input);
  g_return_if_fail (value == HATS_NOT_SURE || (value >= known->minimum && value <= known->maximum));

  situation = *hats_case_get_situation (self->now);
  situation.values[input] = value;
  edited = hats_case_with_situation (self->now, &situation);
  topic = g_strconcat ("answer/", known->id, NULL);
  hats_document_edit (self, edited, topic);
}

void
hats_document_set_text (HatsDocument *self,
                        const char   *group,
                        const char   *field,
                        const char   *text)
{
  g_autofree char *topic = g_strconcat ("text/", group, "/", field, NULL);
  g_autoptr(HatsCase) edited = NULL;

  g_return_if_fail (HATS_IS_DOCUMENT (self));

  edited = hats_case_with_text (self->now, group, field, text);
  hats_document_edit (self, edited, topic);
}

/* Goes to the last case of @from, and keeps the present one in @to. */
static void
step (HatsDocument *self,
      GPtrArray    *from,
      GPtrArray    *to)
{
  if (from->len == 0)
    return;

  hats_document_end_topic (self);
  g_ptr_array_add (to, hats_case_ref (self->now));
  become (self, g_ptr_array_steal_index (from, from->len - 1));
}

void
hats_document_undo (HatsDocument *self)
{
  g_return_if_fail (HATS_IS_DOCUMENT (self));

  step (self, self->before, self->after);
}

void
hats_document_redo (HatsDocument *self)
{
  g_return_if_fail (HATS_IS_DOCUMENT (self));

  step (self, self->after, self->before);
}

void
hats_document_end_topic (HatsDocument *self)
{
  g_return_if_fail (HATS_IS_DOCUMENT (self));

  g_clear_pointer (&self->topic, g_free);
}

static void
set_file (HatsDocument *self,
          GFile        *file)
{
  g_clear_pointer (&self->title, g_free);
  if (file != NULL)
    {
      g_autofree char *name = g_file_get_parse_name (file);

      self->title = g_path_get_basename (name);
      if (g_str_has_suffix (self->title, HATS_CASE_SUFFIX) && strlen (self->title) > strlen (HATS_CASE_SUFFIX))
        self->title[strlen (self->title) - strlen (HATS_CASE_SUFFIX)] = '\0';
    }
  g_set_object (&self->file, file);
}

static void
mark_saved (HatsDocument *self)
{
  hats_case_unref (self->saved);
  self->saved = hats_case_ref (self->now);
  self->differs = FALSE;
}

void
hats_document_replace (HatsDocument *self,
                       HatsCase     *replacement,
                       GFile        *file,
                       gboolean      modified)
{
  g_return_if_fail (HATS_IS_DOCUMENT (self));
  g_return_if_fail (replacement != NULL);
  g_return_if_fail (file == NULL || G_IS_FILE (file));

  g_ptr_array_set_size (self->before, 0);
  g_ptr_array_set_size (self->after, 0);
  hats_document_end_topic (self);
  set_file (self, file);

  hats_case_unref (self->now);
  self->now = hats_case_ref (replacement);
  mark_saved (self);
  self->differs = modified;
  notify (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

gboolean
hats_document_load (HatsDocument  *self,
                    GFile         *file,
                    GError       **error)
{
  g_autoptr(HatsRules) rules = NULL;
  g_autoptr(HatsCase) loaded = NULL;

  g_return_val_if_fail (HATS_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  rules = hats_rules_reset (hats_case_get_rules (self->now));
  loaded = hats_case_load (rules, file, error);
  if (loaded == NULL)
    return FALSE;

  hats_document_replace (self, loaded, file, FALSE);
  return TRUE;
}

gboolean
hats_document_save (HatsDocument  *self,
                    GFile         *file,
                    GError       **error)
{
  g_autoptr(GBytes) bytes = NULL;

  g_return_val_if_fail (HATS_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  bytes = hats_case_to_bytes (self->now);
  if (!hats_file_save (bytes, file, NULL, error))
    return FALSE;

  hats_document_end_topic (self);
  set_file (self, file);
  mark_saved (self);
  notify (self);
  return TRUE;
}
