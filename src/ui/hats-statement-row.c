/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-statement-row.h"

#include <glib/gi18n-lib.h>

#include "hats-block-equal.h"
#include "hats-source-popover.h"

/* The least width of a statement, in characters. */
#define LEAST_CHARS 12

struct _HatsStatementRow
{
  GtkListBoxRow  parent_instance;

  HatsSheet     *sheet;
  HatsText      *text;      /* the sheet's */
  gboolean       bullet;
};

G_DEFINE_FINAL_TYPE (HatsStatementRow, hats_statement_row, GTK_TYPE_LIST_BOX_ROW)

static void
hats_statement_row_dispose (GObject *object)
{
  HatsStatementRow *self = HATS_STATEMENT_ROW (object);

  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_statement_row_parent_class)->dispose (object);
}

static void
hats_statement_row_class_init (HatsStatementRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_statement_row_dispose;
}

static void
add_attribute (PangoAttrList  *attributes,
               PangoAttribute *attribute,
               gsize           from,
               gsize           to)
{
  attribute->start_index = (guint) from;
  attribute->end_index = (guint) to;
  pango_attr_list_insert (attributes, attribute);
}

static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  /* With a least width given, GTK need not find out by breaking the text between any two letters, which is slow. */
  gtk_label_set_width_chars (GTK_LABEL (label), LEAST_CHARS);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);

  return label;
}

/* What @text says in one line, without its box. */
static char *
format_without_box (const HatsText *text)
{
  HatsText plain = *text;

  plain.box = FALSE;
  return hats_text_format (&plain);
}

/* The statement with its label in bold, its mark, and the raised numbers of its notes. */
static void
show_statement (GtkLabel       *label,
                const HatsText *text)
{
  g_autofree char *mark = hats_text_format_mark (text);
  g_autofree char *notes = hats_text_format_notes (text);
  g_autofree char *statement = format_without_box (text);
  const char *name = text->label != NULL ? strstr (statement, text->label) : NULL;
  g_autoptr(GString) composed = g_string_new (statement);
  PangoAttrList *attributes = pango_attr_list_new ();

  if (name != NULL)
    {
      gsize from = (gsize) (name - statement);

      add_attribute (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), from, from + strlen (text->label));
    }
  if (mark != NULL)
    {
      gsize from = composed->len;

      g_string_append_printf (composed, "  %s", mark);
      add_attribute (attributes, pango_attr_scale_new (PANGO_SCALE_SMALL), from, composed->len);
      add_attribute (attributes, pango_attr_style_new (PANGO_STYLE_ITALIC), from, composed->len);
    }
  if (notes != NULL)
    {
      gsize from = composed->len;

      g_string_append_printf (composed, "\u202f%s", notes);
      /* Raised by no more than it is smaller, so that the line does not grow. */
      add_attribute (attributes, pango_attr_scale_new (PANGO_SCALE_X_SMALL), from, composed->len);
      add_attribute (attributes, pango_attr_rise_new (3 * PANGO_SCALE), from, composed->len);
    }

  gtk_label_set_text (label, composed->str);
  gtk_label_set_attributes (label, attributes);
  pango_attr_list_unref (attributes);
}

/* A box that is ticked on paper, in front of @body: it looks like one, and is no control. */
static GtkWidget *
add_box (const HatsText *text,
         GtkWidget      *body)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 "valign", GTK_ALIGN_START,
                                 NULL);

  gtk_widget_add_css_class (box, "hats-box");
  gtk_box_append (GTK_BOX (line), box);
  if (*text->text != '\0')
    gtk_box_append (GTK_BOX (line), body);
  else
    g_object_unref (g_object_ref_sink (body));

  return line;
}

GtkWidget *
hats_statement_label_new (const HatsText *text,
                          gboolean        bullet)
{
  g_autofree char *dissent = hats_text_format_dissent (text);
  GtkWidget *label = make_label (NULL);
  GtkWidget *body = label;

  show_statement (GTK_LABEL (label), text);
  if (dissent != NULL)
    {
      GtkWidget *dissent_label = make_label (dissent);

      gtk_widget_add_css_class (dissent_label, "dim-label");
      gtk_widget_add_css_class (dissent_label, "caption");
      body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      gtk_box_append (GTK_BOX (body), label);
      gtk_box_append (GTK_BOX (body), dissent_label);
    }

  if (text->box)
    body = add_box (text, body);
  /* The style sheet draws the bullet: a label for each would double their number. */
  if (bullet)
    gtk_widget_add_css_class (body, "hats-bullet");

  return body;
}

/* What stands there, or what is to be done there by hand. */
static char *
describe_plain (const HatsText *text)
{
  if (text->box && *text->text == '\0')
    return g_strdup (_("a box to tick by hand"));
  if (hats_text_is_blank (text) && text->label != NULL)
    /* Translators: %s is the name of a field on a paper. */
    return g_strdup_printf (_("%s: to be filled in by hand"), text->label);

  return format_without_box (text);
}

char *
hats_statement_describe (const HatsText *text)
{
  g_autofree char *dissent = hats_text_format_dissent (text);
  g_autofree char *plain = describe_plain (text);
  g_autoptr(GString) described = g_string_new (plain);

  if (text->mark != NULL && text->mark_kind == HATS_MARK_SHARED_WITH)
    /* Translators: said behind a statement; %s is the title of a role, or of several separated by commas. */
    g_string_append_printf (described, _(" (shared with %s)"), text->mark);
  else if (text->mark != NULL)
    g_string_append_printf (described, " (%s)", text->mark);
  if (text->assumed)
    /* Translators: said behind what the guide says in the user’s place. */
    g_string_append_printf (described, " (%s)", _("assumed"));
  if (dissent != NULL)
    g_string_append_printf (described, " %s", dissent);

  return g_string_free (g_steal_pointer (&described), FALSE);
}

static gboolean
query_tooltip_cb (GtkWidget  *widget,
                  int         x,
                  int         y,
                  gboolean    keyboard,
                  GtkTooltip *tooltip)
{
  HatsStatementRow *self = HATS_STATEMENT_ROW (widget);
  g_autofree char *summary = hats_source_popover_summary (self->sheet, self->text);

  gtk_tooltip_set_text (tooltip, summary);
  return summary != NULL;
}

static void
hats_statement_row_init (HatsStatementRow *self)
{
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}

GtkWidget *
hats_statement_row_new (HatsSheet *sheet,
                        HatsText  *text,
                        gboolean   bullet)
{
  HatsStatementRow *self = g_object_new (HATS_TYPE_STATEMENT_ROW, NULL);

  hats_statement_row_set_text (self, sheet, text, bullet);

  return GTK_WIDGET (self);
}

/* What leads to the page of a role, behind @body. */
static GtkWidget *
add_link (HatsStatementRow *self,
          GtkWidget        *body)
{
  HatsRole *role = hats_guide_find_role (hats_sheet_get_guide (self->sheet), self->text->role);
  /* Translators: %s is the title of a role. */
  g_autofree char *name = g_strdup_printf (_("Go to “%s”"), role != NULL ? hats_role_get_title (role) : self->text->role);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *button = gtk_button_new_from_icon_name ("go-next-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-role");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", self->text->role);
  gtk_widget_set_hexpand (body, TRUE);
  gtk_box_append (GTK_BOX (line), body);
  gtk_box_append (GTK_BOX (line), button);

  return line;
}

/* A statement without a box, without dissent and without a link is a label, which can say something else. */
static void
update_child (HatsStatementRow *self)
{
  GtkWidget *child = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (self));
  GtkWidget *body;

  if (GTK_IS_LABEL (child) && self->text->role == NULL && !self->text->box && self->text->dissent == NULL &&
      gtk_widget_has_css_class (child, "hats-bullet") == self->bullet)
    {
      show_statement (GTK_LABEL (child), self->text);
      return;
    }

  body = hats_statement_label_new (self->text, self->bullet);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), self->text->role != NULL ? add_link (self, body) : body);
}

static void
update_names (HatsStatementRow *self)
{
  g_autofree char *name = hats_statement_describe (self->text);
  g_autofree char *summary = hats_source_popover_summary (self->sheet, self->text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (summary != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), summary != NULL);
}

void
hats_statement_row_set_text (HatsStatementRow *self,
                             HatsSheet        *sheet,
                             HatsText         *text,
                             gboolean          bullet)
{
  gboolean same;

  g_return_if_fail (HATS_IS_STATEMENT_ROW (self));
  g_return_if_fail (sheet != NULL && text != NULL);

  /* The text before belongs to the sheet before, which goes now. */
  same = self->text != NULL && self->bullet == bullet && hats_text_equal (self->text, text);
  hats_sheet_ref (sheet);
  g_clear_pointer (&self->sheet, hats_sheet_unref);
  self->sheet = sheet;
  self->text = text;
  self->bullet = bullet;
  if (same)
    return;

  update_child (self);
  update_names (self);
}

void
hats_statement_row_show_sources (HatsStatementRow *self)
{
  g_autoptr(GPtrArray) items = g_ptr_array_new ();

  g_return_if_fail (HATS_IS_STATEMENT_ROW (self));

  g_ptr_array_add (items, self->text);
  hats_source_popover_show (GTK_WIDGET (self), self->sheet, items);
}
