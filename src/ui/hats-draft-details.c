/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-draft-details.h"

#include <glib/gi18n-lib.h>

#include "hats-draft-meaning.h"

struct _HatsDraftDetails
{
  GtkWidget  parent_instance;

  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (HatsDraftDetails, hats_draft_details, GTK_TYPE_WIDGET)

enum {
  SIGNAL_EDITED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
edited_cb (HatsDraftDetails *self,
           HatsDraftField   *field)
{
  g_signal_emit (self, signals[SIGNAL_EDITED], 0, field);
}

static void
hats_draft_details_dispose (GObject *object)
{
  g_clear_pointer (&HATS_DRAFT_DETAILS (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_draft_details_parent_class)->dispose (object);
}

static void
hats_draft_details_class_init (HatsDraftDetailsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_draft_details_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  signals[SIGNAL_EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, HATS_TYPE_DRAFT_FIELD);
}

static void
hats_draft_details_init (HatsDraftDetails *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static void
add_field (HatsDraftDetails *self,
           const char       *caption,
           GtkWidget        *field)
{
  GtkWidget *label = gtk_label_new (caption);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_margin_top (label, 6);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (self->box), label);
  g_signal_connect_object (field, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), field);
}

/* Which other role says the same: none, none yet, or one of what others say. */
static void
add_meaning (HatsDraftDetails *self,
             HatsRoleDraft    *draft,
             const char       *aspect,
             const char       *list,
             const char       *title,
             guint             index)
{
  g_autofree char *place = hats_draft_place_new (list, index, HATS_DRAFT_MEANING);
  g_autofree char *own = hats_draft_meaning_dup_own (draft, aspect, index);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  g_autofree char *name = g_strdup_printf (_("%s: What Says the Same as Statement %u"), title, index + 1);
  g_autoptr(GPtrArray) meanings = hats_draft_meaning_list (draft, aspect);
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr(GStrvBuilder) titles = g_strv_builder_new ();
  g_auto(GStrv) all_ids = NULL;
  g_auto(GStrv) all_titles = NULL;

  g_strv_builder_add_many (ids, "", own, NULL);
  g_strv_builder_add_many (titles, _("Nothing"), _("Nothing yet: other roles can choose it"), NULL);
  for (guint i = 0; i < meanings->len; i++)
    {
      const HatsDraftMeaning *other = g_ptr_array_index (meanings, i);
      /* Translators: the title of a role, and what it says. */
      g_autofree char *other_title = g_strdup_printf (_("%s: %s"), hats_role_get_title (other->role), other->text);

      g_strv_builder_add (ids, other->id);
      g_strv_builder_add (titles, other_title);
    }

  all_ids = g_strv_builder_end (ids);
  all_titles = g_strv_builder_end (titles);
  add_field (self, _("Says the same as"), hats_draft_field_new_choice (draft, place, name, (const char * const *) all_ids,
                                                                       (const char * const *) all_titles));
}

GtkWidget *
hats_draft_details_new (HatsRoleDraft *draft,
                        HatsAspect    *aspect,
                        const char    *title,
                        guint          index)
{
  HatsDraftDetails *self;
  g_autofree char *list = NULL;
  g_autofree char *text_place = NULL;
  g_autofree char *text_name = NULL;
  g_autofree char *source_place = NULL;
  g_autofree char *source_name = NULL;

  g_return_val_if_fail (draft != NULL && title != NULL, NULL);
  g_return_val_if_fail (aspect == NULL || HATS_IS_ASPECT (aspect), NULL);

  self = g_object_new (HATS_TYPE_DRAFT_DETAILS, NULL);
  list = aspect != NULL ? hats_draft_place_new_list (hats_aspect_get_id (aspect)) : g_strdup (HATS_DRAFT_CONFUSED);
  text_place = hats_draft_place_new (list, index, HATS_DRAFT_DISSENT);
  source_place = hats_draft_place_new (list, index, HATS_DRAFT_DISSENT_SOURCES);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  text_name = g_strdup_printf (_("%s: Dissent from Statement %u"), title, index + 1);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  source_name = g_strdup_printf (_("%s: Source of the Dissent from Statement %u"), title, index + 1);

  if (aspect != NULL)
    add_meaning (self, draft, hats_aspect_get_id (aspect), list, title, index);
  add_field (self, _("Who disagrees, and why"), hats_draft_field_new (draft, text_place, text_name, NULL, TRUE));
  add_field (self, _("Where that is said"),
             hats_draft_field_new (draft, source_place, source_name, _("Source, if there is one"), FALSE));

  return GTK_WIDGET (self);
}
