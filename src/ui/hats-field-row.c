/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-field-row.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "hats-lines-view.h"

/* The longest texts, in characters: what is longer belongs on no paper of one or two pages. */
#define MOST_IN_LINE 200
#define MOST_IN_LINES 2000
/* The height of a text of several lines, in pixels. */
#define LINES_HEIGHT 72

G_STATIC_ASSERT (MOST_IN_LINES * 4 <= HATS_CASE_MAX_TEXT);

struct _HatsFieldRow
{
  GtkWidget      parent_instance;

  HatsDocument  *document;
  char          *group;
  char          *id;
  char          *help;
  char          *known;       /* what the document says */
  gboolean       updating;    /* the control follows the document, or the other way round */

  GtkWidget     *box;
  GtkEditable   *entry;       /* one of these two */
  GtkTextView   *view;
  GtkWidget     *message;     /* why not all was taken */
};

G_DEFINE_FINAL_TYPE (HatsFieldRow, hats_field_row, GTK_TYPE_WIDGET)

static GtkWidget *
get_control (HatsFieldRow *self)
{
  return self->entry != NULL ? GTK_WIDGET (self->entry) : GTK_WIDGET (self->view);
}

static guint
get_most (HatsFieldRow *self)
{
  return self->entry != NULL ? MOST_IN_LINE : MOST_IN_LINES;
}

static char *
dup_typed (HatsFieldRow *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  if (self->entry != NULL)
    return g_strdup (gtk_editable_get_text (self->entry));

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

/* Says that not all was taken, or no longer. */
static void
set_cut (HatsFieldRow *self,
         gboolean      cut)
{
  gtk_widget_set_visible (self->message, cut);
  gtk_accessible_update_property (GTK_ACCESSIBLE (get_control (self)), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  cut ? gtk_label_get_text (GTK_LABEL (self->message)) : self->help, -1);
}

static gboolean
breaks_line (gunichar c)
{
  return c == '\n' || c == '\r' || c == '\v' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/*
 * What is taken of a text that is typed or pasted: no control characters, line breaks only where
 * there are several lines, and no more than there is room for.
 */
static char *
take (HatsFieldRow *self,
      const char   *text,
      gsize         length)
{
  g_autofree char *typed = dup_typed (self);
  glong room = (glong) get_most (self) - g_utf8_strlen (typed, -1);
  g_autoptr(GString) taken = g_string_new (NULL);
  gunichar before = 0;
  const char *p = text;

  for (; p < text + length && room > 0; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean second = c == '\n' && before == '\r';

      before = c;
      if (breaks_line (c))
        c = self->entry != NULL ? ' ' : '\n';
      else if (c == '\t')
        c = ' ';
      if (second || (g_unichar_iscntrl (c) && c != '\n'))
        continue;

      g_string_append_unichar (taken, c);
      room--;
    }
  set_cut (self, p < text + length);

  return g_string_free (g_steal_pointer (&taken), FALSE);
}

static gboolean
is_whole (const char *taken,
          const char *text,
          gsize       length)
{
  return strlen (taken) == length && memcmp (taken, text, length) == 0;
}

static void
entry_insert_cb (GtkEditable  *text,
                 const char   *inserted,
                 int           length,
                 int          *position,
                 HatsFieldRow *self)
{
  gsize n_bytes = length < 0 ? strlen (inserted) : (gsize) length;
  g_autofree char *taken = NULL;

  if (self->updating)
    return;

  taken = take (self, inserted, n_bytes);
  if (is_whole (taken, inserted, n_bytes))
    return;

  g_signal_stop_emission_by_name (text, "insert-text");
  g_signal_handlers_block_by_func (text, entry_insert_cb, self);
  gtk_editable_insert_text (text, taken, -1, position);
  g_signal_handlers_unblock_by_func (text, entry_insert_cb, self);
}

static void
view_insert_cb (GtkTextBuffer *buffer,
                GtkTextIter   *place,
                const char    *inserted,
                int            length,
                HatsFieldRow  *self)
{
  gsize n_bytes = length < 0 ? strlen (inserted) : (gsize) length;
  g_autofree char *taken = NULL;

  if (self->updating)
    return;

  taken = take (self, inserted, n_bytes);
  if (is_whole (taken, inserted, n_bytes))
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  g_signal_handlers_block_by_func (buffer, view_insert_cb, self);
  gtk_text_buffer_insert (buffer, place, taken, -1);
  g_signal_handlers_unblock_by_func (buffer, view_insert_cb, self);
}

/* A change of one text into another: characters from @start to @end give way to @inserted. */
typedef struct {
  int         start;
  int         end;
  const char *inserted;
  int         length;     /* of it, in bytes */
} Change;

static Change
find_change (const char *from,
             const char *to)
{
  const char *from_end = from + strlen (from);
  const char *to_end = to + strlen (to);
  Change change = { 0 };

  while (*from != '\0' && g_utf8_get_char (from) == g_utf8_get_char (to))
    {
      from = g_utf8_next_char (from);
      to = g_utf8_next_char (to);
      change.start++;
    }
  while (from_end > from && to_end > to &&
         g_utf8_get_char (g_utf8_prev_char (from_end)) == g_utf8_get_char (g_utf8_prev_char (to_end)))
    {
      from_end = g_utf8_prev_char (from_end);
      to_end = g_utf8_prev_char (to_end);
    }

  change.end = change.start + (int) g_utf8_strlen (from, from_end - from);
  change.inserted = to;
  change.length = (int) (to_end - to);

  return change;
}

static void
change_view (HatsFieldRow *self,
             const Change *change)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextIter start, end;

  gtk_text_buffer_get_iter_at_offset (buffer, &start, change->start);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, change->end);
  gtk_text_buffer_delete (buffer, &start, &end);
  gtk_text_buffer_insert (buffer, &start, change->inserted, change->length);
  gtk_text_buffer_place_cursor (buffer, &start);
}

/* Only what differs changes, so that the cursor stands where something happened. */
static void
show_text (HatsFieldRow *self,
           const char   *text)
{
  g_autofree char *typed = dup_typed (self);
  Change change = find_change (typed, text);

  if (change.start == change.end && change.length == 0)
    return;

  self->updating = TRUE;
  if (self->entry != NULL)
    {
      int place = change.start;

      gtk_editable_delete_text (self->entry, change.start, change.end);
      gtk_editable_insert_text (self->entry, change.inserted, change.length, &place);
      gtk_editable_set_position (self->entry, place);
    }
  else
    change_view (self, &change);
  self->updating = FALSE;
  set_cut (self, FALSE);
}

/* White space alone is nothing to a case, but stays in the control while it is being typed. */
static void
document_changed_cb (HatsFieldRow *self)
{
  const char *text;

  g_assert (HATS_IS_FIELD_ROW (self));

  text = hats_case_get_text (hats_document_get_case (self->document), self->group, self->id);
  if (g_strcmp0 (text, self->known) == 0)
    return;

  g_free (self->known);
  self->known = g_strdup (text);
  if (!self->updating)
    show_text (self, text);
}

static void
typed_cb (HatsFieldRow *self)
{
  g_autofree char *typed = NULL;

  g_assert (HATS_IS_FIELD_ROW (self));

  if (self->updating)
    return;

  typed = dup_typed (self);
  self->updating = TRUE;
  hats_document_set_text (self->document, self->group, self->id, typed);
  self->updating = FALSE;
}

static void
left_cb (HatsFieldRow *self)
{
  g_assert (HATS_IS_FIELD_ROW (self));

  /* The focus goes with a row that goes away, too. */
  if (self->document == NULL)
    return;

  hats_document_end_topic (self->document);
  set_cut (self, FALSE);
}

static void
hats_field_row_dispose (GObject *object)
{
  HatsFieldRow *self = HATS_FIELD_ROW (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_field_row_parent_class)->dispose (object);
}

static void
hats_field_row_finalize (GObject *object)
{
  HatsFieldRow *self = HATS_FIELD_ROW (object);

  g_free (self->group);
  g_free (self->id);
  g_free (self->help);
  g_free (self->known);

  G_OBJECT_CLASS (hats_field_row_parent_class)->finalize (object);
}

static void
hats_field_row_class_init (HatsFieldRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_field_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = hats_field_row_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
hats_field_row_init (HatsFieldRow *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static GtkWidget *
add_label (HatsFieldRow *self,
           const char   *text,
           const char   *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self->box), label);

  return label;
}

/* The document undoes what is typed, as all else. */
static void
add_entry (HatsFieldRow *self)
{
  self->entry = GTK_EDITABLE (gtk_entry_new ());
  gtk_editable_set_enable_undo (self->entry, FALSE);
  g_signal_connect_object (gtk_editable_get_delegate (self->entry), "insert-text", G_CALLBACK (entry_insert_cb), self, 0);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->entry));
}

static void
add_view (HatsFieldRow *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkTextBuffer *buffer;

  self->view = hats_lines_view_new ();
  buffer = gtk_text_view_get_buffer (self->view);
  g_signal_connect_object (buffer, "insert-text", G_CALLBACK (view_insert_cb), self, 0);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);

  /* GTK 4.8 warns while it draws a scroll bar beside lines that are being typed; the cursor scrolls without one. */
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_EXTERNAL);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroller), LINES_HEIGHT);
  gtk_scrolled_window_set_has_frame (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));
  gtk_box_append (GTK_BOX (self->box), scroller);
}

static void
add_message (HatsFieldRow *self)
{
  guint most = get_most (self);
  g_autofree char *text = g_strdup_printf (ngettext ("There is room for %u character: what was more has been left out.",
                                                     "There is room for %u characters: what was more has been left out.",
                                                     most), most);

  self->message = g_object_new (GTK_TYPE_LABEL,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_ALERT,
                                "label", text,
                                "visible", FALSE,
                                "wrap", TRUE,
                                "xalign", 0.0,
                                NULL);
  gtk_widget_add_css_class (self->message, "caption-heading");
  gtk_box_append (GTK_BOX (self->box), self->message);
}

GtkWidget *
hats_field_row_new (HatsDocument    *document,
                    const char      *group,
                    const HatsField *field)
{
  HatsFieldRow *self;
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkWidget *title;

  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (group != NULL && field != NULL, NULL);

  self = g_object_new (HATS_TYPE_FIELD_ROW, NULL);
  self->document = g_object_ref (document);
  self->group = g_strdup (group);
  self->id = g_strdup (field->id);
  self->help = g_strdup (field->help);

  title = add_label (self, field->title, "heading");
  if (field->multiline)
    add_view (self);
  else
    add_entry (self);
  add_message (self);
  gtk_widget_add_css_class (add_label (self, field->help, "caption"), "dim-label");

  /* In both of GTK’s versions the visible title names the control. */
  gtk_label_set_mnemonic_widget (GTK_LABEL (title), get_control (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (get_control (self)), GTK_ACCESSIBLE_RELATION_LABELLED_BY, title, NULL, -1);
  set_cut (self, FALSE);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (get_control (self), focus);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  document_changed_cb (self);

  return GTK_WIDGET (self);
}
