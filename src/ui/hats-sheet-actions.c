/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet-actions.h"

#include <glib/gi18n-lib.h>

struct _HatsSheetActions
{
  GSimpleActionGroup     parent_instance;

  GtkWindow             *window;    /* has these */
  const HatsSheetSource *source;
};

G_DEFINE_FINAL_TYPE (HatsSheetActions, hats_sheet_actions, G_TYPE_SIMPLE_ACTION_GROUP)

/* The sheet to print or export; says why where there is none. */
static HatsSheet *
get_sheet_or_explain (HatsSheetActions *self)
{
  HatsSheet *sheet = self->source->dup_sheet (self->window);

  if (sheet == NULL && self->source->missing != NULL)
    self->source->say (self->window, _(self->source->missing), FALSE);

  return sheet;
}

static HatsCase *
get_case (HatsSheetActions *self)
{
  return self->source->get_case != NULL ? self->source->get_case (self->window) : NULL;
}

static void
print_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  HatsSheetActions *self = HATS_SHEET_ACTIONS (user_data);
  g_autoptr(HatsSheet) sheet = get_sheet_or_explain (self);

  if (sheet != NULL)
    hats_sheet_print (sheet, get_case (self), self->window, self->source->say);
}

static void
preview_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  HatsSheetActions *self = HATS_SHEET_ACTIONS (user_data);
  g_autoptr(HatsSheet) sheet = get_sheet_or_explain (self);

  if (sheet != NULL)
    hats_sheet_preview (sheet, get_case (self), self->window, self->source->say);
}

static void
export_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  HatsSheetActions *self = HATS_SHEET_ACTIONS (user_data);
  g_autoptr(HatsSheet) sheet = get_sheet_or_explain (self);

  if (sheet != NULL)
    hats_sheet_export (sheet, self->window, self->source->say);
}

static void
copy_table_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  HatsSheetActions *self = HATS_SHEET_ACTIONS (user_data);
  g_autoptr(HatsSheet) sheet = self->source->dup_sheet (self->window);

  hats_sheet_copy_tables (sheet, self->window, self->source->say);
}

static const GActionEntry actions[] = {
  { .name = "print", .activate = print_cb },
  { .name = "preview", .activate = preview_cb },
  { .name = "export", .activate = export_cb },
  { .name = "copy-table", .activate = copy_table_cb },
};

static void
hats_sheet_actions_class_init (HatsSheetActionsClass *klass)
{
}

static void
hats_sheet_actions_init (HatsSheetActions *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

HatsSheetActions *
hats_sheet_actions_new (GtkWindow             *window,
                        const HatsSheetSource *source)
{
  HatsSheetActions *self;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);
  g_return_val_if_fail (source != NULL && source->dup_sheet != NULL && source->say != NULL, NULL);

  self = g_object_new (HATS_TYPE_SHEET_ACTIONS, NULL);
  self->window = window;
  self->source = source;
  gtk_widget_insert_action_group (GTK_WIDGET (window), "sheet", G_ACTION_GROUP (self));

  return self;
}

void
hats_sheet_actions_set_enabled (HatsSheetActions *self,
                                gboolean          enabled)
{
  g_return_if_fail (HATS_IS_SHEET_ACTIONS (self));

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), actions[i].name)),
                                 enabled);
}
