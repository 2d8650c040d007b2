/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-role-editor.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-conflict-banner.h"
#include "hats-inner-focus.h"
#include "hats-kept-scroll.h"
#include "hats-reading-column.h"
#include "hats-role-form.h"

/* How long a text must rest before it is saved, in milliseconds. */
#define REST 300

struct _HatsRoleEditor
{
  GtkWidget         parent_instance;

  HatsGuideLibrary *library;
  HatsGuideJournal *journal;
  GFile            *file;       /* nullable */
  GBytes           *bytes;      /* nullable: what the file held when it was last read or written here */
  HatsRoleDraft    *draft;      /* nullable */
  HatsDraftField   *edited;     /* nullable: where something was typed that is not saved yet */
  guint             rest_id;
  gboolean          writing;
  gboolean          in_conflict;
  HatsDraftField   *fault;      /* nullable: where what was typed last is wrong */

  GtkWidget        *box;
  GtkWidget        *banner;
  HatsRoleForm     *form;
  GtkScrolledWindow *scroller;
  double            scrolled;   /* how far, before something was made anew */
};

G_DEFINE_FINAL_TYPE (HatsRoleEditor, hats_role_editor, GTK_TYPE_WIDGET)

enum {
  SIGNAL_GONE,
  SIGNAL_MESSAGE,
  SIGNAL_UPDATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
clear_edit (HatsRoleEditor *self)
{
  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_clear_object (&self->edited);
}

static void
set_conflict (HatsRoleEditor *self,
              gboolean        in_conflict)
{
  self->in_conflict = in_conflict;
  gtk_widget_set_visible (self->banner, in_conflict);
}

/* Saves the draft, which is valid. */
static void
save (HatsRoleEditor *self,
      const char     *key)
{
  g_autoptr(GBytes) bytes = hats_role_draft_to_bytes (self->draft);
  g_autoptr(GError) error = NULL;
  gboolean done;

  if (self->in_conflict)
    return;

  self->writing = TRUE;
  done = hats_guide_journal_write (self->journal, self->file, self->bytes, bytes, key, &error);
  self->writing = FALSE;
  if (done)
    {
      g_bytes_unref (self->bytes);
      self->bytes = g_steal_pointer (&bytes);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG))
    set_conflict (self, TRUE);
  else
    {
      g_autofree char *name = g_file_get_parse_name (self->file);
      /* Translators: a file's name, then the reason. */
      g_autofree char *message = g_strdup_printf (_("Could not save “%s”: %s"), name, error->message);

      g_signal_emit (self, signals[SIGNAL_MESSAGE], 0, message, FALSE);
    }
}

/* A message begins with the place in the file, which is not where the person sees it. */
static const char *
describe (const char *message,
          const char *typed)
{
  const char *sentence = strstr (message, ": ");
  g_autofree char *stripped = g_strstrip (g_strdup (typed));

  if (*stripped == '\0')
    return _("This must not be empty. What was here before is kept.");

  return sentence != NULL ? sentence + 2 : message;
}

static void
set_fault (HatsRoleEditor *self,
           HatsDraftField *field,
           const char     *message)
{
  hats_draft_field_set_message (field, message);
  if (message != NULL)
    g_set_weak_pointer (&self->fault, field);
  else if (self->fault == field)
    g_clear_weak_pointer (&self->fault);
}

void
hats_role_editor_flush (HatsRoleEditor *self)
{
  g_autoptr(HatsDraftField) field = NULL;
  g_autofree char *typed = NULL;
  g_autofree char *before = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  const char *place;

  g_return_if_fail (HATS_IS_ROLE_EDITOR (self));

  if (self->edited == NULL)
    return;

  field = g_object_ref (self->edited);
  clear_edit (self);
  place = hats_draft_field_get_place (field);
  typed = hats_draft_field_dup_text (field);
  before = hats_role_draft_dup_text (self->draft, place);
  hats_role_draft_set_text (self->draft, place, typed);
  bytes = hats_role_draft_to_bytes (self->draft);
  if (hats_guide_journal_check (self->journal, self->file, bytes, &error))
    {
      set_fault (self, field, NULL);
      /* What is typed in one field is taken back at once, each choice by itself. */
      save (self, hats_draft_field_is_choice (field) ? NULL : place);
    }
  else
    {
      set_fault (self, field, describe (error->message, typed));
      hats_role_draft_set_text (self->draft, place, before);
    }
  g_signal_emit (self, signals[SIGNAL_UPDATED], 0);
}

static gboolean
rested_cb (gpointer user_data)
{
  HatsRoleEditor *self = HATS_ROLE_EDITOR (user_data);

  self->rest_id = 0;
  hats_role_editor_flush (self);

  return G_SOURCE_REMOVE;
}

static void
begin_edit (HatsRoleEditor *self,
            HatsDraftField *field)
{
  if (self->edited != field)
    hats_role_editor_flush (self);
  clear_edit (self);
  self->edited = g_object_ref (field);
  if (hats_draft_field_is_choice (field))
    hats_role_editor_flush (self);
  else
    self->rest_id = g_timeout_add (REST, rested_cb, self);
}

static void
remember_scroll (HatsRoleEditor *self)
{
  self->scrolled = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
}

static void
restructuring_cb (HatsRoleEditor *self)
{
  remember_scroll (self);
  hats_role_editor_flush (self);
}

static void
restructured_cb (HatsRoleEditor *self,
                 gboolean        removed)
{
  hats_kept_scroll_set (self->scroller, self->scrolled);
  save (self, NULL);
  if (removed)
    g_signal_emit (self, signals[SIGNAL_MESSAGE], 0, _("Statement removed"), TRUE);
}

static void
empty_form (HatsRoleEditor *self)
{
  clear_edit (self);
  g_clear_weak_pointer (&self->fault);
  hats_role_form_clear (self->form);
}

static void
show_form (HatsRoleEditor *self)
{
  clear_edit (self);
  g_clear_weak_pointer (&self->fault);
  hats_role_form_show (self->form, self->draft, hats_guide_library_get_guide (self->library));
}

static void
forget (HatsRoleEditor *self)
{
  empty_form (self);
  set_conflict (self, FALSE);
  g_clear_pointer (&self->draft, hats_role_draft_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_object (&self->file);
}

/* Reads the role from what the library has; where it is gone, says so. */
static void
read_again (HatsRoleEditor *self)
{
  g_autoptr(GFile) file = g_object_ref (self->file);
  g_autofree char *role = g_strdup (hats_role_draft_get_id (self->draft));
  g_autofree char *focus = hats_role_form_dup_focus (self->form);

  remember_scroll (self);
  if (hats_role_editor_open (self, file, role))
    {
      hats_role_form_focus (self->form, focus);
      hats_kept_scroll_set (self->scroller, self->scrolled);
    }
  else
    {
      forget (self);
      g_signal_emit (self, signals[SIGNAL_GONE], 0);
    }
}

/* What another program wrote is shown, unless something here would be lost by that. */
static void
library_changed_cb (HatsRoleEditor *self)
{
  HatsGuideFile *file;
  GBytes *bytes;

  g_assert (HATS_IS_ROLE_EDITOR (self));

  if (self->writing || self->draft == NULL)
    return;

  file = hats_guide_library_find_file (self->library, self->file);
  bytes = file != NULL && hats_guide_file_get_error (file) == NULL ? hats_guide_file_get_bytes (file) : NULL;
  if (bytes != NULL && g_bytes_equal (bytes, self->bytes))
    return;

  if (self->edited != NULL || self->in_conflict)
    {
      hats_role_editor_flush (self);
      set_conflict (self, TRUE);
    }
  else
    read_again (self);
}

static void
keep_theirs_cb (HatsRoleEditor *self)
{
  set_conflict (self, FALSE);
  clear_edit (self);
  hats_guide_library_reload (self->library);
  if (self->draft != NULL)
    read_again (self);
}

static void
keep_mine_cb (HatsRoleEditor *self)
{
  g_autoptr(GFile) file = NULL;
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  gboolean done;

  hats_role_editor_flush (self);
  /* Translators: %s is the title of a role. */
  title = g_strdup_printf (_("Copy of %s"), hats_role_draft_get_title (self->draft));
  id = hats_guide_journal_dup_id (self->journal, title, &file);
  bytes = hats_role_draft_to_copy (self->draft, id, title);
  self->writing = TRUE;
  done = hats_guide_journal_write (self->journal, file, NULL, bytes, NULL, &error);
  self->writing = FALSE;
  if (!done)
    {
      g_signal_emit (self, signals[SIGNAL_MESSAGE], 0, error->message, FALSE);
      return;
    }

  hats_role_editor_open (self, file, id);
}

static gboolean
hats_role_editor_grab_focus (GtkWidget *widget)
{
  hats_role_form_focus (HATS_ROLE_EDITOR (widget)->form, HATS_DRAFT_TITLE);
  return TRUE;
}

static void
hats_role_editor_dispose (GObject *object)
{
  HatsRoleEditor *self = HATS_ROLE_EDITOR (object);

  if (self->box != NULL)
    forget (self);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->journal);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (hats_role_editor_parent_class)->dispose (object);
}

static void
hats_role_editor_class_init (HatsRoleEditorClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_role_editor_dispose;
  GTK_WIDGET_CLASS (klass)->focus = hats_inner_focus_move;
  GTK_WIDGET_CLASS (klass)->grab_focus = hats_role_editor_grab_focus;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  signals[SIGNAL_GONE] = g_signal_new ("gone", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_MESSAGE] = g_signal_new ("message", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
  signals[SIGNAL_UPDATED] = g_signal_new ("updated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hats_role_editor_init (HatsRoleEditor *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->banner = hats_conflict_banner_new ();
  g_signal_connect_object (self->banner, "keep-theirs", G_CALLBACK (keep_theirs_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->banner, "keep-mine", G_CALLBACK (keep_mine_cb), self, G_CONNECT_SWAPPED);
  self->form = HATS_ROLE_FORM (hats_role_form_new ());
  g_signal_connect_object (self->form, "edited", G_CALLBACK (begin_edit), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->form, "restructuring", G_CALLBACK (restructuring_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->form, "restructured", G_CALLBACK (restructured_cb), self, G_CONNECT_SWAPPED);
  self->scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (self->scroller, hats_reading_column_new (GTK_WIDGET (self->form)));
  gtk_widget_set_vexpand (GTK_WIDGET (self->scroller), TRUE);
  gtk_box_append (GTK_BOX (self->box), self->banner);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->scroller));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
hats_role_editor_new (HatsGuideLibrary *library,
                      HatsGuideJournal *journal)
{
  HatsRoleEditor *self;

  g_return_val_if_fail (HATS_IS_GUIDE_LIBRARY (library), NULL);
  g_return_val_if_fail (HATS_IS_GUIDE_JOURNAL (journal), NULL);

  self = g_object_new (HATS_TYPE_ROLE_EDITOR, NULL);
  self->library = g_object_ref (library);
  self->journal = g_object_ref (journal);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

gboolean
hats_role_editor_open (HatsRoleEditor *self,
                       GFile          *file,
                       const char     *role)
{
  HatsGuideFile *found;
  HatsRoleDraft *draft;

  g_return_val_if_fail (HATS_IS_ROLE_EDITOR (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file) && role != NULL, FALSE);

  found = hats_guide_library_find_file (self->library, file);
  if (found == NULL || hats_guide_file_get_error (found) != NULL)
    return FALSE;

  draft = hats_role_draft_new (hats_guide_file_get_bytes (found), role, hats_guide_library_get_guide (self->library), NULL);
  if (draft == NULL)
    return FALSE;

  forget (self);
  self->file = g_object_ref (file);
  self->bytes = g_bytes_ref (hats_guide_file_get_bytes (found));
  self->draft = draft;
  show_form (self);
  g_signal_emit (self, signals[SIGNAL_UPDATED], 0);
  return TRUE;
}

void
hats_role_editor_close (HatsRoleEditor *self)
{
  g_return_if_fail (HATS_IS_ROLE_EDITOR (self));

  hats_role_editor_flush (self);
  forget (self);
}

const char *
hats_role_editor_get_role (HatsRoleEditor *self)
{
  g_return_val_if_fail (HATS_IS_ROLE_EDITOR (self), NULL);

  return self->draft != NULL ? hats_role_draft_get_id (self->draft) : NULL;
}

GFile *
hats_role_editor_get_file (HatsRoleEditor *self)
{
  g_return_val_if_fail (HATS_IS_ROLE_EDITOR (self), NULL);

  return self->file;
}

const char *
hats_role_editor_get_title (HatsRoleEditor *self)
{
  g_return_val_if_fail (HATS_IS_ROLE_EDITOR (self), NULL);

  return self->draft != NULL ? hats_role_draft_get_title (self->draft) : NULL;
}

GBytes *
hats_role_editor_get_bytes (HatsRoleEditor *self)
{
  g_return_val_if_fail (HATS_IS_ROLE_EDITOR (self), NULL);

  return self->bytes;
}

GBytes *
hats_role_editor_dup_without (HatsRoleEditor *self)
{
  g_return_val_if_fail (HATS_IS_ROLE_EDITOR (self) && self->draft != NULL, NULL);

  return hats_role_draft_to_bytes_without (self->draft);
}

GBytes *
hats_role_editor_dup_copy (HatsRoleEditor *self,
                           const char     *id,
                           const char     *title)
{
  g_return_val_if_fail (HATS_IS_ROLE_EDITOR (self) && self->draft != NULL, NULL);

  return hats_role_draft_to_copy (self->draft, id, title);
}

gboolean
hats_role_editor_is_undecided (HatsRoleEditor *self)
{
  g_return_val_if_fail (HATS_IS_ROLE_EDITOR (self), FALSE);

  return self->in_conflict;
}

gboolean
hats_role_editor_has_fault (HatsRoleEditor *self)
{
  g_return_val_if_fail (HATS_IS_ROLE_EDITOR (self), FALSE);

  return self->fault != NULL;
}

void
hats_role_editor_revert_fault (HatsRoleEditor *self)
{
  g_autofree char *focus = NULL;

  g_return_if_fail (HATS_IS_ROLE_EDITOR (self) && self->draft != NULL);

  focus = hats_role_form_dup_focus (self->form);
  remember_scroll (self);
  show_form (self);
  hats_role_form_focus (self->form, focus);
  hats_kept_scroll_set (self->scroller, self->scrolled);
  g_signal_emit (self, signals[SIGNAL_UPDATED], 0);
}
