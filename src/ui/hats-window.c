/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-window.h"

#include <glib/gi18n-lib.h>

#include "hats-accessible.h"
#include "hats-adaptive-bin.h"
#include "hats-case-file.h"
#include "hats-file-actions.h"
#include "hats-file-drop.h"
#include "hats-find-panel.h"
#include "hats-guide-banner.h"
#include "hats-recent-menu.h"
#include "hats-recovery.h"
#include "hats-roles-view.h"
#include "hats-sheet-actions.h"
#include "hats-tab-bar.h"
#include "hats-toast.h"
#include "hats-window-state.h"
#include "hats-window-views.h"
#include "hats-wrap-box.h"

struct _HatsWindow
{
  GtkApplicationWindow  parent_instance;

  HatsDocument         *document;
  HatsWindowViews      *views;
  HatsFileActions      *file_actions;
  HatsSheetActions     *sheet_actions;
  HatsRecovery         *recovery;     /* nullable: keeps the case against a crash */

  HatsFindPanel        *find_panel;
  GtkStack             *stack;
  GtkStack             *title_stack;
  GtkWidget            *bottom_bar;
  HatsAdaptiveBin      *bin;
  HatsToast            *toast;
  GtkLabel             *case_label;
  GtkLabel             *title_label;
  GtkWidget            *banner;
  GtkLabel             *banner_label;
  HatsGuideBanner      *guide_banner;
  GtkMenuButton        *menu_button;
  GMenuModel           *primary_menu;
  GMenu                *file_menu;
};

G_DEFINE_FINAL_TYPE (HatsWindow, hats_window, GTK_TYPE_APPLICATION_WINDOW)

static void
shown_cb (HatsWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "view");

  g_assert (HATS_IS_WINDOW (self));

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (hats_window_views_get_name (self->views)));
}

/* A narrow window has the name in the middle of its bar. Without a text, a label would still load its font. */
static void
update_case_label (HatsWindow *self)
{
  gboolean has_name = *gtk_label_get_text (self->case_label) != '\0';

  gtk_widget_set_visible (GTK_WIDGET (self->case_label), has_name && !hats_adaptive_bin_get_narrow (self->bin));
}

static void
narrow_cb (HatsWindow *self)
{
  gboolean narrow = hats_adaptive_bin_get_narrow (self->bin);

  g_assert (HATS_IS_WINDOW (self));

  gtk_widget_set_visible (self->bottom_bar, narrow);
  gtk_stack_set_visible_child_name (self->title_stack, narrow ? "title" : "switcher");
  update_case_label (self);
  hats_guide_banner_set_narrow (self->guide_banner, narrow);
  hats_window_views_set_narrow (self->views, narrow);
}

/* Says what happened; what went wrong stays until it is dismissed. */
static void
say (GtkWindow  *window,
     const char *message,
     gboolean    failed)
{
  hats_toast_show (HATS_WINDOW (window)->toast, message, failed ? HATS_TOAST_STAYING : HATS_TOAST_PASSING);
}

/* The name of the case and whether it has changes, for the window's list and for the header. */
static void
update_title (HatsWindow *self)
{
  const char *name = hats_document_get_title (self->document);
  gboolean modified = hats_document_is_modified (self->document);
  g_autofree char *case_name = NULL;
  g_autofree char *title = NULL;

  if (name == NULL && modified)
    name = _("Untitled Case");
  if (name != NULL)
    {
      /* Translators: %s is the name of a case that has changes which are not saved. */
      case_name = modified ? g_strdup_printf (_("• %s"), name) : g_strdup (name);
      /* Translators: a window's title: the name of a case; “Two Hats” is the program. */
      title = g_strdup_printf (_("%s — Two Hats"), case_name);
    }

  gtk_window_set_title (GTK_WINDOW (self), title != NULL ? title : _("Two Hats"));
  gtk_label_set_text (self->title_label, case_name != NULL ? case_name : _("Two Hats"));
  gtk_label_set_text (self->case_label, case_name != NULL ? case_name : "");
  update_case_label (self);
}

/* Goes to @target, which shows @place; for a source to where that is listed. */
static void
go_to_place (HatsWindow          *self,
             const HatsFindPlace *place,
             const HatsFindPlace *target)
{
  HatsFindPlace there = *target;
  const char *reason;

  there.source = place->source;
  /* The numbers are listed with their sources among the rules. */
  if (there.source != NULL && there.view == HATS_FIND_ASSUMPTIONS)
    there.view = HATS_FIND_RULES;

  reason = hats_window_views_show_place (self->views, &there);
  if (reason == NULL)
    return;

  /* Who looks for a view by its name is there, whatever it shows. */
  if (place->id != NULL)
    say (GTK_WINDOW (self), reason, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
place_activated_cb (HatsWindow          *self,
                    const HatsFindPlace *place)
{
  const HatsFindPlace *target = hats_find_index_get_target (hats_find_panel_get_index (self->find_panel), place);

  g_assert (HATS_IS_WINDOW (self));

  if (place->source != NULL && (target == NULL || !hats_window_views_shows_sources (self->views, target)))
    {
      hats_find_panel_show_card (self->find_panel, place->source);
      return;
    }

  hats_find_panel_leave (self->find_panel);
  if (target != NULL)
    go_to_place (self, place, target);
}

static gboolean
hats_window_close_request (GtkWindow *window)
{
  HatsWindow *self = HATS_WINDOW (window);
  g_autoptr(GHashTable) tabs = NULL;

  if (!hats_file_actions_confirm_close (self->file_actions))
    return TRUE;

  if (self->recovery != NULL)
    hats_recovery_discard (self->recovery);
  tabs = hats_window_views_list_tabs (self->views);
  hats_window_state_keep (window, hats_window_views_get_name (self->views), tabs);
  return GTK_WINDOW_CLASS (hats_window_parent_class)->close_request (window);
}

static HatsSheet *
dup_sheet (GtkWindow *window)
{
  return hats_window_dup_sheet (HATS_WINDOW (window));
}

static HatsCase *
get_case (GtkWindow *window)
{
  return hats_document_get_case (HATS_WINDOW (window)->document);
}

static const HatsSheetSource sheet_source = {
  .dup_sheet = dup_sheet,
  .get_case = get_case,
  .say = say,
  .missing = N_("Answer both questions first: then there is a recommendation to print"),
};

static void
find_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  hats_find_panel_start (HATS_WINDOW (user_data)->find_panel, NULL);
}

static void
view_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  HatsWindow *self = HATS_WINDOW (user_data);

  hats_window_show_view (self, g_variant_get_string (parameter, NULL));
  hats_view_grab_focus (hats_window_views_get_view (self->views));
}

/* As the keys of tabs everywhere: to the one beside, and no further than the last. */
static void
step_view_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  HatsWindow *self = HATS_WINDOW (user_data);

  if (hats_window_views_step (self->views, g_str_equal (g_action_get_name (G_ACTION (action)), "next-view")))
    hats_view_grab_focus (hats_window_views_get_view (self->views));
}

/* A statement leads to the page of a role. */
static void
show_role_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  HatsWindow *self = HATS_WINDOW (user_data);

  hats_window_show_view (self, "roles");
  hats_roles_view_show_role (HATS_ROLES_VIEW (hats_window_views_get_view (self->views)),
                             g_variant_get_string (parameter, NULL));
}

/* Cases and guide files, as the application opens them. */
static void
drop_cb (GtkWidget *widget,
         GSList    *files)
{
  GApplication *application = G_APPLICATION (gtk_window_get_application (GTK_WINDOW (widget)));

  for (GSList *l = files; l != NULL && application != NULL; l = l->next)
    {
      GFile *file = l->data;

      g_application_open (application, &file, 1, "");
    }
}

/* With the first press: its items are more widgets than all that the window shows at first. */
static void
make_menu_cb (GtkMenuButton *button,
              gpointer       user_data)
{
  HatsWindow *self = HATS_WINDOW (user_data);

  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, self->primary_menu);
}

static const GActionEntry actions[] = {
  { .name = "find", .activate = find_cb },
  { .name = "show-role", .activate = show_role_cb, .parameter_type = "s" },
  { .name = "next-view", .activate = step_view_cb },
  { .name = "previous-view", .activate = step_view_cb },
  { .name = "view", .activate = view_cb, .parameter_type = "s", .state = "'roles'" },
};

static void
hats_window_dispose (GObject *object)
{
  HatsWindow *self = HATS_WINDOW (object);

  g_clear_object (&self->recovery);
  g_clear_object (&self->file_actions);
  g_clear_object (&self->sheet_actions);
  g_clear_object (&self->views);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (hats_window_parent_class)->dispose (object);
}

static void
hats_window_class_init (HatsWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = hats_window_close_request;

  g_type_ensure (HATS_TYPE_ADAPTIVE_BIN);
  g_type_ensure (HATS_TYPE_TAB_BAR);
  g_type_ensure (HATS_TYPE_FIND_PANEL);
  g_type_ensure (HATS_TYPE_GUIDE_BANNER);
  g_type_ensure (HATS_TYPE_TOAST);
  g_type_ensure (HATS_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, find_panel);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, title_stack);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, bottom_bar);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, bin);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, toast);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, case_label);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, title_label);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, banner_label);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, guide_banner);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, HatsWindow, file_menu);
  gtk_widget_class_bind_template_callback (widget_class, place_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, hats_accessible_name_menu);
}

static void
hats_window_init (HatsWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  self->sheet_actions = hats_sheet_actions_new (GTK_WINDOW (self), &sheet_source);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, make_menu_cb, self, NULL);
  hats_file_drop_accept (GTK_WIDGET (self), drop_cb);
  g_signal_connect_object (self->bin, "notify::narrow", G_CALLBACK (narrow_cb), self, G_CONNECT_SWAPPED);
}

GtkWindow *
hats_window_new (GtkApplication *application,
                 HatsGuide      *guide,
                 HatsDocument   *document,
                 GFile          *recovery_folder)
{
  HatsWindow *self;
  g_autoptr(GMenuModel) recent = NULL;

  g_return_val_if_fail (application == NULL || GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  self = g_object_new (HATS_TYPE_WINDOW, "application", application, NULL);
  self->document = g_object_ref (document);
  self->file_actions = hats_file_actions_new (GTK_APPLICATION_WINDOW (self), document);
  if (recovery_folder != NULL)
    self->recovery = hats_recovery_new (document, recovery_folder);
  g_signal_connect_object (self->file_actions, "message", G_CALLBACK (say), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::modified", G_CALLBACK (update_title), self, G_CONNECT_SWAPPED);

  hats_find_panel_set_guide (self->find_panel, guide);
  hats_find_panel_set_capture (self->find_panel, GTK_WIDGET (self));
  recent = hats_recent_menu_new ();
  g_menu_insert_submenu (self->file_menu, 2, _("Open _Recent"), recent);
  update_title (self);
  self->views = hats_window_views_new (self->stack, guide, document);
  g_signal_connect_object (self->views, "shown", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  hats_window_state_restore (GTK_WINDOW (self));

  return GTK_WINDOW (self);
}

/* The case in terms of another decision model. */
static HatsCase *
convert_case (HatsWindow  *self,
              HatsRules   *rules,
              GError     **error)
{
  const char *title = hats_document_get_title (self->document);
  g_autoptr(GBytes) bytes = hats_case_to_bytes (hats_document_get_case (self->document));

  return hats_case_from_bytes (rules, bytes, title != NULL ? title : _("Untitled Case"), error);
}

static void
library_changed_cb (HatsWindow       *self,
                    GParamSpec       *pspec,
                    HatsGuideLibrary *library)
{
  HatsGuide *guide = hats_guide_library_get_guide (library);
  HatsGuide *before = hats_window_views_get_guide (self->views);
  g_autoptr(HatsCase) converted = NULL;
  g_autoptr(GError) error = NULL;

  if (hats_guide_get_rules (guide) != hats_guide_get_rules (before))
    converted = convert_case (self, hats_guide_get_rules (guide), &error);
  if (error != NULL)
    {
      g_autofree char *message = g_strdup_printf (_("This case does not fit the changed decision model, and goes on with "
                                                    "the one that it has: %s"), error->message);

      say (GTK_WINDOW (self), message, TRUE);
      return;
    }

  hats_find_panel_set_guide (self->find_panel, guide);
  hats_window_views_set_guide (self->views, guide);
  if (converted != NULL)
    {
      GFile *file = hats_document_get_file (self->document);
      g_autoptr(GFile) kept = file != NULL ? g_object_ref (file) : NULL;

      hats_document_replace (self->document, converted, kept, hats_document_is_modified (self->document));
    }
  hats_window_views_make (self->views);
}

void
hats_window_set_library (HatsWindow       *self,
                         HatsGuideLibrary *library)
{
  g_return_if_fail (HATS_IS_WINDOW (self));
  g_return_if_fail (HATS_IS_GUIDE_LIBRARY (library));

  hats_guide_banner_set_library (self->guide_banner, library);
  g_signal_connect_object (library, "notify::guide", G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);
}

void
hats_window_show_view (HatsWindow *self,
                       const char *name)
{
  g_return_if_fail (HATS_IS_WINDOW (self));

  hats_window_views_show (self->views, name);
}

const char *
hats_window_get_view_name (HatsWindow *self)
{
  g_return_val_if_fail (HATS_IS_WINDOW (self), NULL);

  return hats_window_views_get_name (self->views);
}

void
hats_window_show_place (HatsWindow *self,
                        const char *key)
{
  const HatsFindPlace *place;

  g_return_if_fail (HATS_IS_WINDOW (self));
  g_return_if_fail (key != NULL);

  place = hats_find_index_find_place (hats_find_panel_get_index (self->find_panel), key);
  if (place != NULL)
    place_activated_cb (self, place);
}

void
hats_window_find (HatsWindow *self,
                  const char *words)
{
  g_return_if_fail (HATS_IS_WINDOW (self));
  g_return_if_fail (words != NULL);

  hats_find_panel_start (self->find_panel, words);
}

HatsSheet *
hats_window_dup_sheet (HatsWindow *self)
{
  g_return_val_if_fail (HATS_IS_WINDOW (self), NULL);

  return hats_view_dup_sheet (hats_window_views_get_view (self->views));
}

HatsDocument *
hats_window_get_document (HatsWindow *self)
{
  g_return_val_if_fail (HATS_IS_WINDOW (self), NULL);

  return self->document;
}

void
hats_window_keep_changes (HatsWindow *self)
{
  g_return_if_fail (HATS_IS_WINDOW (self));

  if (self->recovery != NULL)
    hats_recovery_flush (self->recovery);
}

void
hats_window_show_message (HatsWindow *self,
                          const char *message)
{
  g_return_if_fail (HATS_IS_WINDOW (self));
  g_return_if_fail (message != NULL);

  say (GTK_WINDOW (self), message, TRUE);
}

void
hats_window_show_recovery (HatsWindow *self,
                           const char *question)
{
  g_return_if_fail (HATS_IS_WINDOW (self));

  gtk_widget_set_visible (self->banner, question != NULL);
  gtk_label_set_text (self->banner_label, question != NULL ? question : "");
}
