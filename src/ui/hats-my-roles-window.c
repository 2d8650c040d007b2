/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-my-roles-window.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-accessible.h"
#include "hats-adaptive-bin.h"
#include "hats-file-drop.h"
#include "hats-file.h"
#include "hats-guide-banner.h"
#include "hats-json-check.h"
#include "hats-reading-column.h"
#include "hats-role-draft.h"
#include "hats-role-editor.h"
#include "hats-role-sign.h"
#include "hats-toast.h"

/* On a row: which role it is, and in which file. */
#define ROLE_KEY "hats-role"
#define FILE_KEY "hats-file"

struct _HatsMyRolesWindow
{
  GtkWindow             parent_instance;

  HatsGuideLibrary     *library;
  HatsGuideJournal     *journal;
  GtkFileChooserNative *chooser;
  GSimpleAction        *undo;

  HatsRoleEditor       *editor;
  HatsAdaptiveBin      *bin;
  GtkStack             *stack;
  GtkListBox           *list;
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
  const char *title = editing ? hats_role_editor_get_title (self->editor) : NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roles.back", editing);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roles.duplicate", editing);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roles.export", editing);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roles.delete", editing);
  gtk_widget_set_visible (self->back_button, editing);
  gtk_widget_set_visible (GTK_WIDGET (self->new_button), !editing);
  g_simple_action_set_enabled (self->undo, hats_guide_journal_can_undo (self->journal) ||
                                           (editing && hats_role_editor_has_fault (self->editor)));
  gtk_label_set_text (self->title_label, title != NULL ? title : _("My Roles"));
}

static GtkWidget *
make_text (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);

  return label;
}

static void
add_row (HatsMyRolesWindow *self,
         GFile             *file,
         HatsRole          *role)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *sign = hats_role_sign_new_image (hats_role_get_sign (role));

  gtk_image_set_pixel_size (GTK_IMAGE (sign), 24);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), make_text (hats_role_get_title (role), "heading"));
  gtk_box_append (GTK_BOX (texts), make_text (hats_role_get_tagline (role), "dim-label"));
  gtk_box_append (GTK_BOX (line), sign);
  gtk_box_append (GTK_BOX (line), texts);
  gtk_box_append (GTK_BOX (line), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, hats_role_get_title (role),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hats_role_get_tagline (role),
                                  -1);
  g_object_set_data_full (G_OBJECT (row), ROLE_KEY, g_strdup (hats_role_get_id (role)), g_free);
  g_object_set_data_full (G_OBJECT (row), FILE_KEY, g_object_ref (file), g_object_unref);
  gtk_list_box_append (self->list, row);
}

/* The roles that a file has, in its order. */
static void
add_rows (HatsMyRolesWindow *self,
          HatsGuideFile     *file)
{
  g_auto(GStrv) ids = hats_role_draft_list (hats_guide_file_get_bytes (file));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      HatsRole *role = hats_guide_find_role (hats_guide_library_get_guide (self->library), ids[i]);

      if (role != NULL)
        add_row (self, hats_guide_file_get_file (file), role);
    }
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
  gtk_stack_set_visible_child_name (self->stack,
                                    gtk_list_box_get_row_at_index (self->list, 0) != NULL ? "list" : "empty");
  update_actions (self);
}

static void
library_changed_cb (HatsMyRolesWindow *self)
{
  GtkWidget *row;

  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, 0))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->library)); i++)
    {
      HatsGuideFile *file = hats_guide_library_get_file (self->library, i);

      if (hats_guide_file_get_error (file) == NULL && !hats_guide_file_is_for_this_run (file))
        add_rows (self, file);
    }
  update_new_menu (self);
  if (!is_editing (self))
    show_list (self);
}

static GtkListBoxRow *
find_row (HatsMyRolesWindow *self,
          const char        *role)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (g_strcmp0 (g_object_get_data (G_OBJECT (row), ROLE_KEY), role) == 0)
      return row;

  return gtk_list_box_get_row_at_index (self->list, 0);
}

/* To the list, and the row of the role that was left or the one in its place. */
static void
leave (HatsMyRolesWindow *self,
       const char        *role)
{
  GtkListBoxRow *row;

  show_list (self);
  row = find_row (self, role);
  gtk_widget_grab_focus (row != NULL ? GTK_WIDGET (row) : self->first_button);
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

static void
row_activated_cb (HatsMyRolesWindow *self,
                  GtkListBoxRow     *row)
{
  g_assert (HATS_IS_MY_ROLES_WINDOW (self));

  open_role (self, g_object_get_data (G_OBJECT (row), FILE_KEY), g_object_get_data (G_OBJECT (row), ROLE_KEY));
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

  hats_toast_show (self->toast, _("Choose first which of the two to keep"), HATS_TOAST_PASSING);
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

typedef void (*FileFunc) (HatsMyRolesWindow *self,
                          GFile             *file);

static void
chosen_cb (GtkNativeDialog *chooser,
           int              response,
           gpointer         user_data)
{
  HatsMyRolesWindow *self = HATS_MY_ROLES_WINDOW (user_data);
  FileFunc chosen = (FileFunc) g_object_get_data (G_OBJECT (chooser), "hats-chosen");
  g_autoptr(GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);
  if (file != NULL)
    chosen (self, file);
}

static void
choose (HatsMyRolesWindow    *self,
        GtkFileChooserAction  action,
        const char           *title,
        const char           *accept,
        FileFunc              chosen)
{
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (title, GTK_WINDOW (self), action, accept, _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  gtk_file_filter_set_name (filter, _("Guide files"));
  gtk_file_filter_add_suffix (filter, "json");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
  g_object_set_data (G_OBJECT (self->chooser), "hats-chosen", (gpointer) chosen);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self, 0);
}

static void
import_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  HatsMyRolesWindow *self = HATS_MY_ROLES_WINDOW (widget);

  choose (self, GTK_FILE_CHOOSER_ACTION_OPEN, _("Import a Guide File"), _("_Import"), hats_my_roles_window_import);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
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
  choose (self, GTK_FILE_CHOOSER_ACTION_SAVE, _("Export Role"), _("_Export"), hats_my_roles_window_export);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
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

  g_clear_object (&self->chooser);
  g_clear_object (&self->undo);
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
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  install_actions (widget_class);
}

static void
hats_my_roles_window_init (HatsMyRolesWindow *self)
{
  g_autoptr(GSimpleActionGroup) group = g_simple_action_group_new ();

  self->undo = g_simple_action_new ("undo", NULL);
  g_simple_action_set_enabled (self->undo, FALSE);
  g_signal_connect_object (self->undo, "activate", G_CALLBACK (undo_cb), self, 0);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (self->undo));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "win", G_ACTION_GROUP (group));

  gtk_widget_init_template (GTK_WIDGET (self));
  hats_file_drop_accept (GTK_WIDGET (self), drop_cb);
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
  g_signal_connect_object (self->journal, "notify::can-undo", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);
  library_changed_cb (self);

  return GTK_WINDOW (self);
}

void
hats_my_roles_window_import (HatsMyRolesWindow *self,
                             GFile             *file)
{
  const char *path;
  g_autofree char *name = NULL;
  g_autofree char *stem = NULL;
  g_autofree char *id = NULL;
  g_autoptr(GFile) target = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_auto(GStrv) roles = NULL;
  g_autoptr(GError) error = NULL;

  g_return_if_fail (HATS_IS_MY_ROLES_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (!settle (self))
    return;

  path = g_file_peek_path (file);
  name = g_file_get_basename (file);
  stem = g_str_has_suffix (name, ".json") ? g_strndup (name, strlen (name) - strlen (".json")) : g_strdup (name);
  bytes = path != NULL ? hats_file_load (path, HATS_JSON_MAX_SIZE, &error) : NULL;
  if (bytes == NULL)
    {
      /* Translators: a file's name, then the reason. */
      g_autofree char *message = g_strdup_printf (_("Could not read “%s”: %s"), name,
                                                  error != NULL ? error->message : _("it is not on this computer"));

      hats_toast_show (self->toast, message, HATS_TOAST_STAYING);
      return;
    }

  if (!hats_guide_journal_check (self->journal, file, bytes, &error))
    {
      g_autofree char *message = g_strdup_printf (_("Not imported: %s"), error->message);

      hats_toast_show (self->toast, message, HATS_TOAST_STAYING);
      return;
    }

  id = hats_guide_journal_dup_id (self->journal, stem, &target);
  roles = hats_role_draft_list (bytes);
  if (!hats_guide_journal_write (self->journal, target, NULL, bytes, NULL, &error))
    {
      hats_toast_show (self->toast, error->message, HATS_TOAST_STAYING);
      return;
    }

  if (roles[0] != NULL)
    open_role (self, target, roles[0]);
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
