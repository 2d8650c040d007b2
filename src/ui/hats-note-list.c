/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-note-list.h"

#include <glib/gi18n-lib.h>

#include "hats-sheet-section.h"

struct _HatsNoteList
{
  GtkBox     parent_instance;

  GPtrArray *labels;    /* of GtkLabel, by note */
};

G_DEFINE_FINAL_TYPE (HatsNoteList, hats_note_list, GTK_TYPE_BOX)

static void
hats_note_list_finalize (GObject *object)
{
  HatsNoteList *self = HATS_NOTE_LIST (object);

  g_ptr_array_unref (self->labels);

  G_OBJECT_CLASS (hats_note_list_parent_class)->finalize (object);
}

static void
hats_note_list_class_init (HatsNoteListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_note_list_finalize;
}

static void
hats_note_list_init (HatsNoteList *self)
{
  self->labels = g_ptr_array_new ();
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "hats-section");
  gtk_box_append (GTK_BOX (self), hats_sheet_heading_new (_("Sources"), 2));
}

GtkWidget *
hats_note_list_new (void)
{
  return g_object_new (HATS_TYPE_NOTE_LIST, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6, NULL);
}

static void
add_label (HatsNoteList *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (self), label);
  g_ptr_array_add (self->labels, label);
}

void
hats_note_list_set_sheet (HatsNoteList    *self,
                          const HatsSheet *sheet)
{
  g_return_if_fail (HATS_IS_NOTE_LIST (self));
  g_return_if_fail (sheet != NULL);

  while (self->labels->len < sheet->notes->len)
    add_label (self);
  while (self->labels->len > sheet->notes->len)
    gtk_box_remove (GTK_BOX (self), g_ptr_array_steal_index (self->labels, self->labels->len - 1));

  for (guint i = 0; i < sheet->notes->len; i++)
    {
      const HatsNote *note = g_ptr_array_index (sheet->notes, i);
      g_autofree char *text = g_strdup_printf ("%u. %s", i + 1, note->text);

      gtk_label_set_text (g_ptr_array_index (self->labels, i), text);
      gtk_widget_set_tooltip_text (g_ptr_array_index (self->labels, i), note->claim);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), sheet->notes->len > 0);
}

GtkWidget *
hats_note_list_find (HatsNoteList    *self,
                     const HatsSheet *sheet,
                     const char      *source)
{
  g_return_val_if_fail (HATS_IS_NOTE_LIST (self), NULL);
  g_return_val_if_fail (sheet != NULL && source != NULL, NULL);

  for (guint i = 0; i < self->labels->len && i < sheet->notes->len; i++)
    if (g_str_equal (((const HatsNote *) g_ptr_array_index (sheet->notes, i))->source, source))
      return g_ptr_array_index (self->labels, i);

  return NULL;
}
