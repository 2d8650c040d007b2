/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-case-offers.h"

#include <glib/gi18n-lib.h>

#include "hats-case-column.h"
#include "hats-sheet.h"
#include "hats-step-words.h"

/* Adds one of the things that are offered to a menu or a box. */
typedef void (*AddFunc) (gpointer    target,
                         const char *label,
                         GVariant   *offer);

static void
add_item (gpointer    target,
          const char *label,
          GVariant   *offer)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, "cases.add", offer);
  g_menu_append_item (target, item);
}

static void
add_button (gpointer    target,
            const char *label,
            GVariant   *offer)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), PANGO_ELLIPSIZE_MIDDLE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "cases.add");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), offer);
  gtk_box_append (target, button);
}

static void
add_now (guint    number,
         AddFunc  add,
         gpointer target)
{
  add (target, _("As it stands"), g_variant_new ("(ui)", number, HATS_AS_IT_STANDS));
}

static void
add_steps (GPtrArray *documents,
           guint      number,
           AddFunc    add,
           gpointer   target)
{
  HatsCase *content = hats_document_get_case (g_ptr_array_index (documents, number));
  GArray *plan = hats_case_get_plan (content);
  GDate today;

  hats_sheet_get_today (&today);
  for (guint i = 0; i < plan->len; i++)
    {
      const HatsPlanStep *step = &g_array_index (plan, HatsPlanStep, i);
      g_autofree char *label = NULL;
      g_autofree char *date = NULL;
      g_autofree char *team = NULL;

      if (hats_plan_step_is_past (step, &today))
        continue;

      date = hats_date_format_long (&step->date);
      team = hats_step_format (step, hats_case_get_rules (content));
      /* Translators: a date, and what is planned for then: “24 November 2026: 12 people, Growth”. */
      label = g_strdup_printf (_("%s: %s"), date, team);
      add (target, label, g_variant_new ("(ui)", number, (int) i));
    }
}

GMenuModel *
hats_case_offers_make_menu (GPtrArray *documents)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) files = g_menu_new ();

  g_return_val_if_fail (documents != NULL, NULL);

  for (guint i = 0; i < documents->len; i++)
    {
      g_autofree char *name = hats_document_format_name (g_ptr_array_index (documents, i));
      g_autoptr(GMenu) section = g_menu_new ();

      add_now (i, add_item, section);
      add_steps (documents, i, add_item, section);
      g_menu_append_section (menu, name, G_MENU_MODEL (section));
    }
  g_menu_append (files, _("_Open File…"), "cases.open");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (files));

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

void
hats_case_offers_fill (GtkBox    *box,
                       GPtrArray *documents,
                       GPtrArray *present)
{
  GtkWidget *child, *button;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (documents != NULL && present != NULL);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);

  for (guint i = 0; i < documents->len; i++)
    {
      HatsDocument *document = g_ptr_array_index (documents, i);
      g_autofree char *name = hats_document_format_name (document);
      gboolean is_present = g_ptr_array_find (present, document, NULL);
      GtkWidget *title;

      if (is_present && hats_case_get_plan (hats_document_get_case (document))->len == 0)
        continue;

      title = g_object_new (GTK_TYPE_LABEL, "label", name, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_MIDDLE, NULL);
      gtk_widget_add_css_class (title, "caption-heading");
      gtk_widget_set_margin_top (title, 12);
      gtk_box_append (box, title);
      if (!is_present)
        add_now (i, add_button, box);
      add_steps (documents, i, add_button, box);
    }

  button = gtk_button_new_with_label (_("Open File…"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "cases.open");
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_widget_set_margin_top (button, 12);
  gtk_box_append (box, button);
}
