/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-source-popover.h"

#include <glib/gi18n-lib.h>

/* How wide the popover's text is, in characters: no wider than the narrowest window. */
#define TEXT_CHARS 38

static const char *
get_grade_text (const char *grade)
{
  if (g_strcmp0 (grade, "A") == 0)
    return _("Grade A: read at the author’s own page");
  if (g_strcmp0 (grade, "B") == 0)
    return _("Grade B: read in a faithful copy");
  if (g_strcmp0 (grade, "C") == 0)
    return _("Grade C: a vendor’s blog or one person’s experience");

  return NULL;
}

static void
add_label (GtkBox     *box,
           GString    *spoken,
           const char *text,
           const char *style)
{
  GtkWidget *label;

  if (text == NULL)
    return;

  label = gtk_label_new (text);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), TEXT_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), TEXT_CHARS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (box, label);
  g_string_append_printf (spoken, "%s\n", text);
}

static void
add_notes (GtkBox         *box,
           GString        *spoken,
           HatsSheet      *sheet,
           const HatsText *text)
{
  for (guint i = 0; i < text->notes->len; i++)
    {
      guint number = g_array_index (text->notes, guint, i);
      const HatsNote *note = g_ptr_array_index (sheet->notes, number - 1);
      g_autofree char *citation = g_strdup_printf ("%u. %s", number, note->text);

      add_label (box, spoken, citation, NULL);
      add_label (box, spoken, note->claim, "dim-label");
      add_label (box, spoken, get_grade_text (note->grade), "caption");
    }
}

static void
add_statement (GtkBox         *box,
               GString        *spoken,
               HatsSheet      *sheet,
               const HatsText *text)
{
  g_autofree char *references = g_strjoinv (", ", text->references);

  if (*references != '\0')
    {
      /* Translators: %s is a list of the marks of facts and pieces of evidence: “S09, E01”. */
      g_autofree char *line = g_strdup_printf (_("Carries %s"), references);

      add_label (box, spoken, line, "caption");
    }
  add_notes (box, spoken, sheet, text);

  if (text->dissent != NULL)
    {
      g_autofree char *dissent = hats_text_format_dissent (text);

      add_label (box, spoken, dissent, "heading");
      add_notes (box, spoken, sheet, text->dissent);
    }
}

static void
closed_cb (GtkPopover *popover)
{
  /* Not while the popover is still at work on closing. */
  g_idle_add_once ((GSourceOnceFunc) gtk_widget_unparent, popover);
}

void
hats_source_popover_show (GtkWidget *parent,
                          HatsSheet *sheet,
                          GPtrArray *items)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  g_autoptr(GString) spoken = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (items, i);

      if (items->len > 1)
        add_label (GTK_BOX (box), spoken, text->text, "heading");
      add_statement (GTK_BOX (box), spoken, sheet, text);
    }
  if (gtk_widget_get_first_child (box) == NULL)
    add_label (GTK_BOX (box), spoken, _("This follows from your answers: no outside source"), NULL);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 360);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken->str, -1);
  gtk_widget_add_css_class (popover, "hats-sources");
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_widget_set_parent (popover, parent);
  gtk_popover_popup (GTK_POPOVER (popover));
}

char *
hats_source_popover_summary (HatsSheet      *sheet,
                             const HatsText *text)
{
  g_autoptr(GString) summary = g_string_new (NULL);

  for (guint i = 0; i < text->notes->len; i++)
    {
      const HatsNote *note = g_ptr_array_index (sheet->notes, g_array_index (text->notes, guint, i) - 1);

      g_string_append_printf (summary, "%s%s", i > 0 ? "; " : "", note->summary);
    }

  return summary->len > 0 ? g_string_free (g_steal_pointer (&summary), FALSE) : NULL;
}
