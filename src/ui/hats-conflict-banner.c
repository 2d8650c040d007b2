/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-conflict-banner.h"

#include <glib/gi18n-lib.h>

struct _HatsConflictBanner
{
  GtkWidget  parent_instance;

  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (HatsConflictBanner, hats_conflict_banner, GTK_TYPE_WIDGET)

enum {
  SIGNAL_KEEP_THEIRS,
  SIGNAL_KEEP_MINE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
theirs_cb (HatsConflictBanner *self)
{
  g_signal_emit (self, signals[SIGNAL_KEEP_THEIRS], 0);
}

static void
mine_cb (HatsConflictBanner *self)
{
  g_signal_emit (self, signals[SIGNAL_KEEP_MINE], 0);
}

static void
hats_conflict_banner_dispose (GObject *object)
{
  g_clear_pointer (&HATS_CONFLICT_BANNER (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_conflict_banner_parent_class)->dispose (object);
}

static void
hats_conflict_banner_class_init (HatsConflictBannerClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_conflict_banner_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  signals[SIGNAL_KEEP_THEIRS] = g_signal_new ("keep-theirs", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_KEEP_MINE] = g_signal_new ("keep-mine", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
add_choice (HatsConflictBanner *self,
            GtkWidget          *buttons,
            const char         *title,
            GCallback           callback)
{
  GtkWidget *button = gtk_button_new_with_label (title);

  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (buttons), button);
}

static void
hats_conflict_banner_init (HatsConflictBanner *self)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_ALERT,
                                   "label", _("Another program has changed this role’s file, so your latest changes are not saved. "
                                            "Which do you want to keep?"),
                                   "wrap", TRUE,
                                   "xalign", 0.0,
                                   NULL);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (self->box), label);
  add_choice (self, buttons, _("Keep Theirs"), G_CALLBACK (theirs_cb));
  add_choice (self, buttons, _("Keep Mine as a Copy"), G_CALLBACK (mine_cb));
  gtk_box_append (GTK_BOX (self->box), buttons);
  gtk_widget_add_css_class (self->box, "hats-banner");
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
hats_conflict_banner_new (void)
{
  return g_object_new (HATS_TYPE_CONFLICT_BANNER, NULL);
}
