/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-my-roles-window.h"

#include <glib/gi18n-lib.h>

#include "hats-accessible.h"
#include "hats-adaptive-bin.h"
#include "hats-file-drop.h"
#include "hats-file.h"
#include "hats-guide-banner.h"
#include "hats-own-role-list.h"
#include "hats-reading-column.h"
#include "hats-role-draft.h"
#include "hats-role-editor.h"
#include "hats-role-exchange.h"
#include "hats-toast.h"

struct _HatsMyRolesWindow
{
  GtkWindow             parent_instance;

  HatsGuideLibrary     *library;
  HatsGuideJournal     *journal;
  HatsRoleExchange     *exchange;
  GSimpleAction        *undo;
  GSimpleAction        *redo;

  HatsRoleEditor       *editor;
  HatsAdaptiveBin      *bin;
  GtkStack             *stack;
  HatsOwnRoleList      *list;
  GtkLabel             *title_label;
  GtkWidget            *back_button;
  GtkWidget            *first_button;
  GtkMenuButton        *new_button;
  HatsGuideBanner      *guide_banner;
  HatsToast            *toast;
};

G_DEFINE_FINAL_TYPE (HatsMyRolesWindow, hats_my_roles_window, GTK_TYPE_WINDOW)

static void
message_cb (HatsMyRolesWindow *self,
            const char        *message,
            gboolean           can_undo)
{
  hats_toast_show (self->toast, message, can_undo ? HATS_TOAST_UNDO : HATS_TOAST_STAYING);
}

static gboolean
is_editing (HatsMyRolesWindow *self)
{
  return gtk_stack_get_visible_child (self->stack) == GTK_WIDGET (self->editor);
}

static void
update_actions (HatsMyRolesWindow *self)
{
  gboolean editing = is_editing (self);
  gboolean has_fault = editing && hats_role_editor_has_fault (self->editor);
  const char *title = editing ? hats_role_editor_get_title (self->editor) : NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roles.back", editing);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roles.duplicate", editing);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roles.export", editing);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roles.delete", editing);
  gtk_widget_set_visible (self->back_button, editing);
  gtk_widget_set_visible (GTK_WIDGET (self->new_button), !editing);
  /* What is typed and wrong comes after all that is written, and so is the first to be taken back. */
  g_simple_action_set_enabled (self->undo, has_fault || hats_guide_journal_can_undo (self->journal));
  g_simple_action_set_enabled (self->redo, !has_fault && hats_guide_journal_can_redo (self->journal));
  gtk_label_set_text (self->title_label, title != NULL ? title : _("My Roles"));
}

/* What a new role can begin with. */
static void
update_new_menu (HatsMyRolesWindow *self)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) copies = g_menu_new ();
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (hats_guide_library_get_guide (self->library)));

  g_menu_append (menu, _("From a Template"), "roles.new('')");
  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);
      /* An underscore would be taken for an access key. */
      g_auto(GStrv) parts = g_strsplit (hats_role_get_title (role), "_", -1);
      g_autofree char *title = g_strjoinv ("__", parts);
      g_autofree char *label = g_strdup_printf (_("Copy of %s"), title);
      g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "roles.new", "s", hats_role_get_id (role));
      g_menu_append_item (copies, item);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (copies));
  gtk_menu_button_set_menu_model (self->new_button, G_MENU_MODEL (menu));
}

static void
show_list (HatsMyRolesWindow *self)
{
  gtk_stack_set_visible_child_name (self->stack, hats_own_role_list_is_empty (self->list) ? "empty" : "list");
  update_actions (self);
}

static void
library_changed_cb (HatsMyRolesWindow *self)
{
  hats_own_role_list_show (self->list, self->library);
  update_new_menu (self);
  if (!is_editing (self))
    show_list (self);
}

/* To the list, and the row of the role that was left or the one in its place. */
static void
leave (HatsMyRolesWindow *self,
       const char        *role)
{
  show_list (self);
  if (!hats_own_role_list_focus (self->list, role))
    gtk_widget_grab_focus (self->first_button);
}

static void
gone_cb (HatsMyRolesWindow *self)
{
  leave (self, NULL);
}

static void
open_role (HatsMyRolesWindow *self,
           GFile             *file,
           const char        *role)
{
  if (!hats_role_editor_open (self->editor, file, role))
    return;

  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->editor));
  update_actions (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->editor));
}

/* Whether the role that is edited may be left: not while two versions of it wait for a choice. */
static gboolean
settle (HatsMyRolesWindow *self)
{
  if (!is_editing (self))
    return TRUE;

  hats_role_editor_flush (self->editor);
  if (!hats_role_editor_is_undecided (self->editor))
    return TRUE;

  hats_toast_show (self->toast, _("First choose which of the two to keep"), HATS_TOAST_PASSING);
  return FALSE;
}

/* Adds a file for a role, and opens it. */
static void
add_role (HatsMyRolesWindow *self,
          GFile             *file,
          const char        *role,
          GBytes            *bytes)
{
  g_autoptr(GError) error = NULL;

  if (hats_guide_journal_check (self->journal, file, bytes, &error) &&
      hats_guide_journal_write (self->journal, file, NULL, bytes, NULL, &error))
    open_role (self, file, role);
  else
    hats_toast_show (self->toast, error->message, HATS_TOAST_STAYING);
}

static void
new_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  HatsMyRolesWindow *self = HATS_MY_ROLES_WINDOW (widget);
  HatsGuide *guide = hats_guide_library_get_guide (self->library);
  HatsRole *from = hats_guide_find_role (guide, g_variant_get_string (parameter, NULL));
  g_autofree char *title = from != NULL ? g_strdup_printf (_("Copy of %s"), hats_role_get_title (from)) : g_strdup (_("New role"));
  g_autoptr(GFile) file = NULL;
  g_autofree char *id = NULL;
  g_autoptr(GBytes) bytes = NULL;

  if (!settle (self))
    return;

  id = hats_guide_journal_dup_id (self->journal, title, &file);
  bytes = hats_role_draft_new_file (hats_guide_library_get_guide (self->library), from, id, title);
  add_role (self, file, id, bytes);
}

static void
duplicate_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  HatsMyRolesWindow *self = HATS_MY_ROLES_WINDOW (widget);
  g_autofree char *title = NULL;
  g_autoptr(GFile) file = NULL;
  g_autofree char *id = NULL;
  g_autoptr(GBytes) bytes = NULL;

  if (!settle (self))
    return;

  title = g_strdup_printf (_("Copy of %s"), hats_role_editor_get_title (self->editor));
  id = hats_guide_journal_dup_id (self->journal, title, &file);
  bytes = hats_role_editor_dup_copy (self->editor, id, title);
  add_role (self, file, id, bytes);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  HatsMyRolesWindow *self = HATS_MY_ROLES_WINDOW (widget);
  g_autoptr(GFile) file = NULL;
  g_autoptr(GBytes) before = NULL;
  g_autoptr(GBytes) after = NULL;
  g_autofree char *message = NULL;
  g_autoptr(GError) error = NULL;

  if (!settle (self))
    return;

  /* Translators: %s is the title of a role. */
  message = g_strdup_printf (_("Deleted “%s”"), hats_role_editor_get_title (self->editor));
  file = g_object_ref (hats_role_editor_get_file (self->editor));
  before = g_bytes_ref (hats_role_editor_get_bytes (self->editor));
  after = hats_role_editor_dup_without (self->editor);
  hats_role_editor_close (self->editor);
  if (hats_guide_journal_write (self->journal, file, before, after, NULL, &error))
    hats_toast_show (self->toast, message, HATS_TOAST_UNDO);
  else
    hats_toast_show (self->toast, error->message, HATS_TOAST_STAYING);
  leave (self, NULL);
}

static void
back_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  HatsMyRolesWindow *self = HATS_MY_ROLES_WINDOW (widget);
  g_autofree char *role = NULL;

  if (!settle (self))
    return;

  role = g_strdup (hats_role_editor_get_role (self->editor));
  hats_role_editor_close (self->editor);
  leave (self, role);
}

static void
undo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  HatsMyRolesWindow *self = HATS_MY_ROLES_WINDOW (user_data);
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;

  /* What was typed last is the first to be taken back. */
  if (!settle (self))
    return;
  if (is_editing (self) && hats_role_editor_has_fault (self->editor))
    {
      hats_role_editor_revert_fault (self->editor);
      return;
    }
  if (!hats_guide_journal_can_undo (self->journal))
    return;

  hats_toast_hide (self->toast);
  file = hats_guide_journal_undo (self->journal, &error);
  if (file == NULL)
    hats_toast_show (self->toast, error->message, HATS_TOAST_STAYING);
}

static void
redo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  HatsMyRolesWindow *self = HATS_MY_ROLES_WINDOW (user_data);
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;

  /* What was typed meanwhile comes in the place of what was taken back. */
  if (!settle (self) || !g_action_get_enabled (G_ACTION (self->redo)))
    return;

  hats_toast_hide (self->toast);
  file = hats_guide_journal_redo (self->journal, &error);
  if (file == NULL)
    hats_toast_show (self->toast, error->message, HATS_TOAST_STAYING);
}

static void
import_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  hats_role_exchange_ask_import (HATS_MY_ROLES_WINDOW (widget)->exchange);
}

static void
export_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  HatsMyRolesWindow *self = HATS_MY_ROLES_WINDOW (widget);
  g_autofree char *name = NULL;

  if (!settle (self))
    return;

  name = g_strconcat (hats_role_editor_get_role (self->editor), ".json", NULL);
  hats_role_exchange_ask_export (self->exchange, name);
}

static void
drop_cb (GtkWidget *widget,
         GSList    *files)
{
  for (GSList *l = files; l != NULL; l = l->next)
    hats_my_roles_window_import (HATS_MY_ROLES_WINDOW (widget), l->data);
}

static void
narrow_cb (HatsMyRolesWindow *self)
{
  hats_guide_banner_set_narrow (self->guide_banner, hats_adaptive_bin_get_narrow (self->bin));
}

static gboolean
hats_my_roles_window_close_request (GtkWindow *window)
{
  if (!settle (HATS_MY_ROLES_WINDOW (window)))
    return TRUE;

  return GTK_WINDOW_CLASS (hats_my_roles_window_parent_class)->close_request (window);
}

static void
hats_my_roles_window_dispose (GObject *object)
{
  HatsMyRolesWindow *self = HATS_MY_ROLES_WINDOW (object);

  g_clear_object (&self->exchange);
  g_clear_object (&self->undo);
  g_clear_object (&self->redo);
  g_clear_object (&self->journal);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (hats_my_roles_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "roles.new", "s", new_cb);
  gtk_widget_class_install_action (widget_class, "roles.import", NULL, import_cb);
  gtk_widget_class_install_action (widget_class, "roles.export", NULL, export_cb);
  gtk_widget_class_install_action (widget_class, "roles.duplicate", NULL, duplicate_cb);
  gtk_widget_class_install_action (widget_class, "roles.delete", NULL, delete_cb);
  gtk_widget_class_install_action (widget_class, "roles.back", NULL, back_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "roles.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "roles.back", NULL);
}

static void
hats_my_roles_window_class_init (HatsMyRolesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_my_roles_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = hats_my_roles_window_close_request;

  g_type_ensure (HATS_TYPE_ADAPTIVE_BIN);
  g_type_ensure (HATS_TYPE_GUIDE_BANNER);
  g_type_ensure (HATS_TYPE_OWN_ROLE_LIST);
  g_type_ensure (HATS_TYPE_READING_COLUMN);
  g_type_ensure (HATS_TYPE_TOAST);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-my-roles-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsMyRolesWindow, bin);
  gtk_widget_class_bind_template_child (widget_class, HatsMyRolesWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, HatsMyRolesWindow, list);
  gtk_widget_class_bind_template_child (widget_class, HatsMyRolesWindow, title_label);
  gtk_widget_class_bind_template_child (widget_class, HatsMyRolesWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, HatsMyRolesWindow, first_button);
  gtk_widget_class_bind_template_child (widget_class, HatsMyRolesWindow, new_button);
  gtk_widget_class_bind_template_child (widget_class, HatsMyRolesWindow, guide_banner);
  gtk_widget_class_bind_template_child (widget_class, HatsMyRolesWindow, toast);
  gtk_widget_class_bind_template_callback (widget_class, hats_accessible_name_menu);
  install_actions (widget_class);
}

static GSimpleAction *
add_action (HatsMyRolesWindow  *self,
            GSimpleActionGroup *group,
            const char         *name,
            GCallback           callback)
{
  GSimpleAction *action = g_simple_action_new (name, NULL);

  g_simple_action_set_enabled (action, FALSE);
  g_signal_connect_object (action, "activate", callback, self, 0);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));

  return action;
}

static void
hats_my_roles_window_init (HatsMyRolesWindow *self)
{
  g_autoptr(GSimpleActionGroup) group = g_simple_action_group_new ();

  self->undo = add_action (self, group, "undo", G_CALLBACK (undo_cb));
  self->redo = add_action (self, group, "redo", G_CALLBACK (redo_cb));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "win", G_ACTION_GROUP (group));

  gtk_widget_init_template (GTK_WIDGET (self));
  hats_file_drop_accept (GTK_WIDGET (self), drop_cb);
  self->exchange = hats_role_exchange_new (GTK_WINDOW (self));
  g_signal_connect_object (self->exchange, "import", G_CALLBACK (hats_my_roles_window_import), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->exchange, "export", G_CALLBACK (hats_my_roles_window_export), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "activated", G_CALLBACK (open_role), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bin, "notify::narrow", G_CALLBACK (narrow_cb), self, G_CONNECT_SWAPPED);
}

GtkWindow *
hats_my_roles_window_new (GtkApplication   *application,
                          HatsGuideLibrary *library)
{
  HatsMyRolesWindow *self;

  g_return_val_if_fail (application == NULL || GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (HATS_IS_GUIDE_LIBRARY (library), NULL);

  self = g_object_new (HATS_TYPE_MY_ROLES_WINDOW, "application", application, NULL);
  self->library = g_object_ref (library);
  self->journal = hats_guide_journal_new (library);
  self->editor = HATS_ROLE_EDITOR (hats_role_editor_new (library, self->journal));
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->editor), "editor");
  hats_guide_banner_set_library (self->guide_banner, library);
  g_signal_connect_object (self->editor, "gone", G_CALLBACK (gone_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "message", G_CALLBACK (message_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "updated", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->journal, "notify::can-redo", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);
  library_changed_cb (self);

  return GTK_WINDOW (self);
}

void
hats_my_roles_window_import (HatsMyRolesWindow *self,
                             GFile             *file)
{
  g_autoptr(GFile) copy = NULL;
  g_autofree char *role = NULL;
  g_autoptr(GError) error = NULL;

  g_return_if_fail (HATS_IS_MY_ROLES_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (!settle (self))
    return;

  copy = hats_role_exchange_import (self->journal, file, &role, &error);
  if (copy == NULL)
    {
      hats_toast_show (self->toast, error->message, HATS_TOAST_STAYING);
      return;
    }

  if (role != NULL)
    open_role (self, copy, role);
  hats_toast_show (self->toast, _("Imported"), HATS_TOAST_UNDO);
}

void
hats_my_roles_window_export (HatsMyRolesWindow *self,
                             GFile             *file)
{
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;
  g_autoptr(GError) error = NULL;

  g_return_if_fail (HATS_IS_MY_ROLES_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (hats_role_editor_get_role (self->editor) == NULL)
    return;

  name = g_file_get_parse_name (file);
  if (hats_file_save (hats_role_editor_get_bytes (self->editor), file, NULL, &error))
    message = g_strdup_printf (_("Saved “%s”"), name);
  else
    message = g_strdup_printf (_("Could not save “%s”: %s"), name, error->message);
  hats_toast_show (self->toast, message, error != NULL ? HATS_TOAST_STAYING : HATS_TOAST_PASSING);
}
