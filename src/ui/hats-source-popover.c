/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-source-popover.h"

#include <glib/gi18n-lib.h>

/* How wide the popover's text is, in characters; and in a narrow window, beyond which it would reach. */
#define TEXT_CHARS 44
#define NARROW_CHARS 27
#define NARROW_WIDTH 600
/* The most that is shown of it without scrolling, in pixels. */
#define MAXIMUM_HEIGHT 360

static void
set_up_label (GtkWidget *label,
              int        chars)
{
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), chars);
  gtk_label_set_max_width_chars (GTK_LABEL (label), chars);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
}

static void
add_label (GtkWidget  *box,
           int         chars,
           const char *text,
           const char *style)
{
  GtkWidget *label;

  if (text == NULL)
    return;

  label = gtk_label_new (text);
  set_up_label (label, chars);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
}

static void
add_heading (GtkWidget  *box,
             int         chars,
             const char *text,
             int         level)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", text,
                                   NULL);

  set_up_label (label, chars);
  gtk_widget_add_css_class (label, "heading");
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);
  gtk_box_append (GTK_BOX (box), label);
}

static void
add_link (GtkWidget          *box,
          int                 chars,
          const HatsEvidence *evidence)
{
  GtkWidget *button, *label;

  if (evidence->uri == NULL)
    {
      add_label (box, chars, evidence->address, "caption");
      return;
    }

  button = gtk_link_button_new (evidence->uri);
  label = gtk_label_new (evidence->address);
  set_up_label (label, chars);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, evidence->address, -1);
  gtk_widget_add_css_class (button, "caption");
  gtk_box_append (GTK_BOX (box), button);
}

/* A row takes the focus, so that the keyboard scrolls and a screen reader reads source by source. */
static GtkWidget *
make_row (const HatsEvidence *evidence,
          int                 chars)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *parts[] = { evidence->claim, evidence->work, evidence->date, evidence->grade };
  g_autoptr(GString) name = g_string_new (NULL);

  add_label (box, chars, evidence->claim, NULL);
  add_label (box, chars, evidence->work, "caption");
  add_label (box, chars, evidence->date, "caption");
  add_label (box, chars, evidence->grade, "caption");
  add_link (box, chars, evidence);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL)
      g_string_append_printf (name, "%s%s", name->len > 0 ? "\n" : "", parts[i]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name->str, -1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);

  return row;
}

/* Arrow keys go on from one list into the other. */
static gboolean
keynav_failed_cb (GtkWidget        *list,
                  GtkDirectionType  direction)
{
  GtkWidget *popover = gtk_widget_get_ancestor (list, GTK_TYPE_POPOVER);

  if (direction != GTK_DIR_DOWN && direction != GTK_DIR_UP)
    return FALSE;

  return gtk_widget_child_focus (popover, direction == GTK_DIR_DOWN ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
}

static void
add_evidence (GtkWidget  *box,
              int         chars,
              GPtrArray  *evidence,
              const char *name)
{
  GtkWidget *list;

  if (evidence->len == 0)
    return;

  list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "hats-statements");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (list, "keynav-failed", G_CALLBACK (keynav_failed_cb), NULL);
  for (guint i = 0; i < evidence->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), make_row (g_ptr_array_index (evidence, i), chars));
  gtk_box_append (GTK_BOX (box), list);
}

static void
add_card (GtkWidget      *box,
          int             chars,
          const HatsCard *card,
          gboolean        is_one)
{
  int level = is_one ? 2 : 3;

  if (!is_one)
    add_heading (box, chars, card->statement, 2);
  add_label (box, chars, card->mark, "caption");

  if (card->evidence->len > 0)
    add_heading (box, chars, _("Evidence"), level);
  else
    add_label (box, chars, _("This follows from your answers: no outside source"), NULL);
  add_evidence (box, chars, card->evidence, _("Evidence"));

  if (card->dissent != NULL || card->dissenting->len > 0)
    {
      add_heading (box, chars, _("Who Disagrees"), level);
      add_label (box, chars, card->dissent, NULL);
      add_evidence (box, chars, card->dissenting, _("Who Disagrees"));
    }

  if (card->references != NULL)
    {
      /* Translators: %s is a list of the marks of facts and pieces of evidence: “S09, E01”. */
      g_autofree char *line = g_strdup_printf (_("Carries %s"), card->references);

      add_label (box, chars, line, "caption");
    }
}

static gboolean
remove_cb (gpointer user_data)
{
  GtkWidget *popover = user_data;

  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);

  return G_SOURCE_REMOVE;
}

/* At once: GTK moves it with the next frame, when the popover is gone already. */
static void
give_back_focus (GtkWidget *popover)
{
  GtkRoot *root = gtk_widget_get_root (popover);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (root != NULL && (focus == NULL || gtk_widget_is_ancestor (focus, popover)))
    gtk_widget_grab_focus (gtk_widget_get_parent (popover));
}

static void
closed_cb (GtkPopover *popover)
{
  give_back_focus (GTK_WIDGET (popover));
  /* Not while the popover is still at work on closing. */
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, remove_cb, g_object_ref (popover), g_object_unref);
}

/* What the popover belongs to goes away while it is open. */
static void
parent_destroy_cb (GtkWidget *popover)
{
  remove_cb (popover);
}

void
hats_source_popover_show_cards (GtkWidget *parent,
                                GPtrArray *cards)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (parent));
  int chars = root != NULL && gtk_widget_get_width (root) < NARROW_WIDTH ? NARROW_CHARS : TEXT_CHARS;
  g_autofree char *name = NULL;

  for (guint i = 0; i < cards->len; i++)
    add_card (box, chars, g_ptr_array_index (cards, i), cards->len == 1);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAXIMUM_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);

  /* Translators: names an evidence card; %s is the sentence that the evidence is for. */
  name = g_strdup_printf (_("Evidence: %s"), ((const HatsCard *) g_ptr_array_index (cards, 0))->statement);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (popover, "hats-sources");
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  g_signal_connect_object (parent, "destroy", G_CALLBACK (parent_destroy_cb), popover, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (popover, parent);
  gtk_popover_popup (GTK_POPOVER (popover));
}

void
hats_source_popover_show (GtkWidget *parent,
                          HatsSheet *sheet,
                          GPtrArray *items)
{
  g_autoptr(GPtrArray) cards = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_card_free);

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (cards, hats_sheet_dup_card (sheet, g_ptr_array_index (items, i)));
  if (cards->len > 0)
    hats_source_popover_show_cards (parent, cards);
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
