/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-draft-field.h"

#include "hats-drop-down.h"
#include "hats-inner-focus.h"
#include "hats-lines-view.h"

struct _HatsDraftField
{
  GtkWidget    parent_instance;

  char        *place;
  GStrv        texts;     /* nullable: what can be chosen */

  GtkWidget   *box;
  GtkEditable *entry;     /* one of these three */
  GtkTextView *view;
  GtkDropDown *choice;
  GtkLabel    *height;    /* below the view: the same text, whose height is known at once */
  GtkLabel    *message;
};

G_DEFINE_FINAL_TYPE (HatsDraftField, hats_draft_field, GTK_TYPE_WIDGET)

enum {
  SIGNAL_EDITED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GtkWidget *
get_control (HatsDraftField *self)
{
  if (self->choice != NULL)
    return GTK_WIDGET (self->choice);

  return self->entry != NULL ? GTK_WIDGET (self->entry) : GTK_WIDGET (self->view);
}

/* With a character more there is a line, even if there is no text, or it ends in a line break. */
static void
update_height (HatsDraftField *self)
{
  g_autofree char *text = hats_draft_field_dup_text (self);
  g_autofree char *more = g_strconcat (text, " ", NULL);

  gtk_label_set_text (self->height, more);
}

static void
changed_cb (HatsDraftField *self)
{
  g_assert (HATS_IS_DRAFT_FIELD (self));

  if (self->view != NULL)
    update_height (self);
  g_signal_emit (self, signals[SIGNAL_EDITED], 0);
}

static gboolean
hats_draft_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (get_control (HATS_DRAFT_FIELD (widget)));
}

static void
hats_draft_field_dispose (GObject *object)
{
  g_clear_pointer (&HATS_DRAFT_FIELD (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_draft_field_parent_class)->dispose (object);
}

static void
hats_draft_field_finalize (GObject *object)
{
  HatsDraftField *self = HATS_DRAFT_FIELD (object);

  g_free (self->place);
  g_strfreev (self->texts);

  G_OBJECT_CLASS (hats_draft_field_parent_class)->finalize (object);
}

static void
hats_draft_field_class_init (HatsDraftFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_draft_field_dispose;
  widget_class->focus = hats_inner_focus_move;
  G_OBJECT_CLASS (klass)->finalize = hats_draft_field_finalize;
  widget_class->grab_focus = hats_draft_field_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  signals[SIGNAL_EDITED] =
    g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hats_draft_field_init (HatsDraftField *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/* The window takes back what is typed, as all else. */
static void
add_entry (HatsDraftField *self,
           const char     *text,
           const char     *placeholder)
{
  self->entry = GTK_EDITABLE (gtk_entry_new ());
  gtk_editable_set_enable_undo (self->entry, FALSE);
  gtk_editable_set_width_chars (self->entry, 8);
  gtk_editable_set_text (self->entry, text);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), placeholder);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->entry));
}

/* A text view knows its height only when its lines have been laid out, after it was shown. */
static GtkWidget *
add_height (HatsDraftField *self)
{
  GtkWidget *overlay = gtk_overlay_new ();

  self->height = g_object_new (GTK_TYPE_LABEL,
                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                               "margin-start", HATS_LINES_VIEW_MARGIN,
                               "margin-end", HATS_LINES_VIEW_MARGIN,
                               "margin-top", HATS_LINES_VIEW_MARGIN,
                               "margin-bottom", HATS_LINES_VIEW_MARGIN,
                               "opacity", 0.0,
                               "wrap", TRUE,
                               "wrap-mode", PANGO_WRAP_WORD_CHAR,
                               "xalign", 0.0,
                               NULL);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), GTK_WIDGET (self->height));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), GTK_WIDGET (self->view));

  return overlay;
}

static void
add_view (HatsDraftField *self,
          const char     *text)
{
  GtkWidget *frame = gtk_frame_new (NULL);
  GtkTextBuffer *buffer;

  gtk_widget_add_css_class (frame, "hats-draft-text");
  self->view = hats_lines_view_new ();
  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_frame_set_child (GTK_FRAME (frame), add_height (self));
  update_height (self);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), frame);
}

static void
add_choice (HatsDraftField     *self,
            const char * const *titles,
            const char         *text)
{
  self->choice = GTK_DROP_DOWN (hats_drop_down_new (titles));
  /* What a file has and the program does not offer is none of them. */
  gtk_drop_down_set_selected (self->choice, GTK_INVALID_LIST_POSITION);
  for (guint i = 0; self->texts[i] != NULL; i++)
    if (g_str_equal (self->texts[i], text))
      gtk_drop_down_set_selected (self->choice, i);
  gtk_widget_set_halign (GTK_WIDGET (self->choice), GTK_ALIGN_START);
  g_signal_connect_object (self->choice, "notify::selected", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->choice));
}

/* Names what was added, and adds the message below it. */
static void
finish (HatsDraftField *self,
        const char     *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (get_control (self)), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (self->choice != NULL)
    hats_drop_down_set_name (self->choice, name);

  self->message = g_object_new (GTK_TYPE_LABEL,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_ALERT,
                                "visible", FALSE,
                                "wrap", TRUE,
                                "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                "xalign", 0.0,
                                NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->message), "hats-fault");
  gtk_widget_add_css_class (GTK_WIDGET (self->message), "caption-heading");
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->message));
}

GtkWidget *
hats_draft_field_new (HatsRoleDraft *draft,
                      const char    *place,
                      const char    *name,
                      const char    *placeholder,
                      gboolean       wraps)
{
  HatsDraftField *self;
  g_autofree char *text = NULL;

  g_return_val_if_fail (draft != NULL && place != NULL && name != NULL, NULL);

  self = g_object_new (HATS_TYPE_DRAFT_FIELD, "hexpand", TRUE, NULL);
  self->place = g_strdup (place);
  text = hats_role_draft_dup_text (draft, place);
  if (wraps)
    add_view (self, text);
  else
    add_entry (self, text, placeholder);
  finish (self, name);

  return GTK_WIDGET (self);
}

GtkWidget *
hats_draft_field_new_choice (HatsRoleDraft      *draft,
                             const char         *place,
                             const char         *name,
                             const char * const *texts,
                             const char * const *titles)
{
  HatsDraftField *self;
  g_autofree char *text = NULL;

  g_return_val_if_fail (draft != NULL && place != NULL && name != NULL, NULL);
  g_return_val_if_fail (texts != NULL && titles != NULL, NULL);

  self = g_object_new (HATS_TYPE_DRAFT_FIELD, "hexpand", TRUE, NULL);
  self->place = g_strdup (place);
  self->texts = g_strdupv ((GStrv) texts);
  text = hats_role_draft_dup_text (draft, place);
  add_choice (self, titles, text);
  finish (self, name);

  return GTK_WIDGET (self);
}

const char *
hats_draft_field_get_place (HatsDraftField *self)
{
  g_return_val_if_fail (HATS_IS_DRAFT_FIELD (self), NULL);

  return self->place;
}

gboolean
hats_draft_field_is_choice (HatsDraftField *self)
{
  g_return_val_if_fail (HATS_IS_DRAFT_FIELD (self), FALSE);

  return self->choice != NULL;
}

char *
hats_draft_field_dup_text (HatsDraftField *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (HATS_IS_DRAFT_FIELD (self), NULL);

  if (self->choice != NULL)
    return g_strdup (self->texts[gtk_drop_down_get_selected (self->choice)]);
  if (self->entry != NULL)
    return g_strdup (gtk_editable_get_text (self->entry));

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

void
hats_draft_field_set_message (HatsDraftField *self,
                              const char     *message)
{
  g_return_if_fail (HATS_IS_DRAFT_FIELD (self));

  gtk_label_set_text (self->message, message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), message != NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (get_control (self)), GTK_ACCESSIBLE_STATE_INVALID,
                               message != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (get_control (self)), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  message != NULL ? message : "", -1);
  if (message != NULL)
    gtk_widget_add_css_class (get_control (self), "error");
  else
    gtk_widget_remove_css_class (get_control (self), "error");
}
