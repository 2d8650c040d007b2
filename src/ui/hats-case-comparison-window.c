/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-case-comparison-window.h"

#include <glib/gi18n-lib.h>

#include "hats-accessible.h"
#include "hats-adaptive-bin.h"
#include "hats-case-comparison-sheet.h"
#include "hats-case-offers.h"
#include "hats-file-actions.h"
#include "hats-sheet-actions.h"
#include "hats-sheet-view.h"
#include "hats-window.h"

struct _HatsCaseComparisonWindow
{
  GtkWindow             parent_instance;

  HatsGuide            *guide;
  GtkFileChooserNative *chooser;    /* while it is open */
  GPtrArray            *offered;    /* of HatsDocument: what the offers' numbers stand for */
  guint                 update_id;
  HatsSheetActions     *sheet_actions;

  HatsAdaptiveBin      *bin;
  GtkMenuButton        *add_button;
  GtkWidget            *print_button;
  GtkWidget            *head;
  GtkLabel             *message;
  GtkLabel             *verdict;
  GtkBox               *columns;    /* of HatsCaseColumn */
  GtkBox               *offers;
  HatsSheetView        *sheet_view;
};

G_DEFINE_FINAL_TYPE (HatsCaseComparisonWindow, hats_case_comparison_window, GTK_TYPE_WINDOW)

/* Says what happened to a file or on paper; %NULL takes it back. */
static void
show_message (HatsCaseComparisonWindow *self,
              const char               *text)
{
  gtk_label_set_text (self->message, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), text != NULL);
}

static guint
count_columns (HatsCaseComparisonWindow *self)
{
  guint n_columns = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->columns)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_columns++;

  return n_columns;
}

static void
update_places (HatsCaseComparisonWindow *self)
{
  guint n_columns = count_columns (self);
  guint index = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->columns)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    hats_case_column_set_place (HATS_CASE_COLUMN (child), index++, n_columns);

  gtk_widget_set_visible (GTK_WIDGET (self->columns), n_columns > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_button), n_columns < HATS_MOST_CASES);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->add_button),
                               n_columns < HATS_MOST_CASES ? _("Add a Case") : _("Four cases at most stand side by side"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "cases.open", n_columns < HATS_MOST_CASES);
}

static void
add_document (GPtrArray    *documents,
              HatsDocument *document)
{
  if (!g_ptr_array_find (documents, document, NULL))
    g_ptr_array_add (documents, g_object_ref (document));
}

/* Returns the documents of the columns, each once. */
static GPtrArray *
list_present (HatsCaseComparisonWindow *self)
{
  GPtrArray *present = g_ptr_array_new_with_free_func (g_object_unref);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->columns)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_document (present, hats_case_column_get_document (HATS_CASE_COLUMN (child)));

  return present;
}

/* Offers the cases of the open windows, the latest used first, and those that came from files. */
static void
list_offered (HatsCaseComparisonWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autoptr(GPtrArray) present = list_present (self);

  g_ptr_array_set_size (self->offered, 0);
  for (GList *list = application != NULL ? gtk_application_get_windows (application) : NULL; list != NULL; list = list->next)
    if (HATS_IS_WINDOW (list->data))
      add_document (self->offered, hats_window_get_document (list->data));
  for (guint i = 0; i < present->len; i++)
    add_document (self->offered, g_ptr_array_index (present, i));
}

static void
make_menu_cb (GtkMenuButton *button,
              gpointer       user_data)
{
  HatsCaseComparisonWindow *self = HATS_CASE_COMPARISON_WINDOW (user_data);
  g_autoptr(GMenuModel) menu = NULL;

  list_offered (self);
  menu = hats_case_offers_make_menu (self->offered);
  gtk_menu_button_set_menu_model (button, menu);
}

/* What there is to compare with, while there is nothing to see yet. */
static void
update_offers (HatsCaseComparisonWindow *self)
{
  gboolean needed = count_columns (self) < HATS_LEAST_CASES;
  g_autoptr(GPtrArray) present = list_present (self);

  gtk_widget_set_visible (GTK_WIDGET (self->offers), needed);
  if (!needed)
    return;

  list_offered (self);
  hats_case_offers_fill (self->offers, self->offered, present);
}

/* A column whose step was taken out of the plan goes too. */
static void
drop_gone (HatsCaseComparisonWindow *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->columns));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);
      g_autoptr(HatsCase) content = hats_case_column_dup_case (HATS_CASE_COLUMN (child));

      if (content == NULL)
        {
          gtk_box_remove (self->columns, child);
          show_message (self, _("A step was taken out of its growth plan, and so out of the comparison."));
        }
      child = next;
    }
  update_places (self);
}

static HatsSheet *
make_sheet (HatsCaseComparisonWindow *self)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) contents = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_case_unref);
  HatsNamedCase cases[HATS_MOST_CASES];

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->columns)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      g_ptr_array_add (names, hats_case_column_dup_name (HATS_CASE_COLUMN (child)));
      g_ptr_array_add (contents, hats_case_column_dup_case (HATS_CASE_COLUMN (child)));
    }
  if (names->len < HATS_LEAST_CASES)
    return NULL;

  for (guint i = 0; i < names->len; i++)
    cases[i] = (HatsNamedCase) { g_ptr_array_index (names, i), g_ptr_array_index (contents, i) };
  return hats_case_comparison_sheet_new (self->guide, cases, names->len);
}

static void
update (HatsCaseComparisonWindow *self)
{
  g_autoptr(HatsSheet) sheet = NULL;

  g_clear_handle_id (&self->update_id, g_source_remove);
  drop_gone (self);
  update_offers (self);

  sheet = make_sheet (self);
  hats_sheet_view_set_sheet (self->sheet_view, sheet);
  hats_sheet_actions_set_enabled (self->sheet_actions, sheet != NULL);
  if (sheet != NULL)
    gtk_label_set_text (self->verdict, hats_sheet_get_block (sheet, 0)->text->text);
  else if (count_columns (self) == 0)
    gtk_label_set_text (self->verdict, _("Choose two cases to see what differs, and what that does to the result."));
  else
    gtk_label_set_text (self->verdict, _("Choose another case, or a later step of the growth plan, to hold against this one."));
}

static gboolean
update_cb (gpointer user_data)
{
  HatsCaseComparisonWindow *self = HATS_CASE_COMPARISON_WINDOW (user_data);

  self->update_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Before the next frame, however much has changed. */
static void
queue_update (HatsCaseComparisonWindow *self)
{
  g_assert (HATS_IS_CASE_COMPARISON_WINDOW (self));

  if (self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
moved_cb (HatsCaseComparisonWindow *self,
          int                       way,
          GtkWidget                *column)
{
  GtkWidget *before = gtk_widget_get_prev_sibling (column);
  GtkWidget *after = gtk_widget_get_next_sibling (column);

  if (way > 0 && after != NULL)
    gtk_box_reorder_child_after (self->columns, column, after);
  else if (way < 0 && before != NULL)
    gtk_box_reorder_child_after (self->columns, column, gtk_widget_get_prev_sibling (before));
  update (self);
}

static void
removed_cb (HatsCaseComparisonWindow *self,
            GtkWidget                *column)
{
  GtkWidget *next = gtk_widget_get_next_sibling (column);

  if (next == NULL)
    next = gtk_widget_get_prev_sibling (column);
  gtk_widget_grab_focus (next != NULL ? next : GTK_WIDGET (self->add_button));
  gtk_box_remove (self->columns, column);
  show_message (self, NULL);
  update (self);
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  HatsCaseComparisonWindow *self = HATS_CASE_COMPARISON_WINDOW (widget);
  guint number;
  int step;

  g_variant_get (parameter, "(ui)", &number, &step);
  if (number < self->offered->len)
    hats_case_comparison_window_add (self, g_ptr_array_index (self->offered, number), step);
  /* The button that was pressed may have gone. */
  gtk_widget_grab_focus (gtk_widget_get_last_child (GTK_WIDGET (self->columns)));
}

static void
chosen_cb (GtkNativeDialog *chooser,
           int              response,
           gpointer         user_data)
{
  HatsCaseComparisonWindow *self = HATS_CASE_COMPARISON_WINDOW (user_data);
  g_autoptr(GListModel) files = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);

  for (guint i = 0; files != NULL && i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr(GFile) file = g_list_model_get_item (files, i);

      hats_case_comparison_window_open (self, file);
    }
}

static void
open_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  HatsCaseComparisonWindow *self = HATS_CASE_COMPARISON_WINDOW (widget);

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Open Cases to Compare"), GTK_WINDOW (self),
                                               GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (self->chooser), TRUE);
  hats_file_chooser_add_case_filter (self->chooser);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
output_cb (GtkWindow  *window,
           const char *message,
           gboolean    failed)
{
  show_message (HATS_CASE_COMPARISON_WINDOW (window), message);
}

/* What the cases are now, even if that is not on the screen yet. */
static HatsSheet *
get_sheet (HatsCaseComparisonWindow *self)
{
  if (self->update_id != 0)
    update (self);

  return hats_sheet_view_get_sheet (self->sheet_view);
}

static HatsSheet *
dup_sheet (GtkWindow *window)
{
  return hats_case_comparison_window_dup_sheet (HATS_CASE_COMPARISON_WINDOW (window));
}

static const HatsSheetSource sheet_source = { .dup_sheet = dup_sheet, .say = output_cb };

static void
narrow_cb (HatsCaseComparisonWindow *self)
{
  gboolean narrow = hats_adaptive_bin_get_narrow (self->bin);

  g_assert (HATS_IS_CASE_COMPARISON_WINDOW (self));

  gtk_widget_set_visible (self->print_button, !narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  hats_sheet_view_set_narrow (self->sheet_view, narrow);
}

/* Other windows may have come or gone meanwhile. */
static void
active_cb (HatsCaseComparisonWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    update_offers (self);
}

static void
hats_case_comparison_window_dispose (GObject *object)
{
  HatsCaseComparisonWindow *self = HATS_CASE_COMPARISON_WINDOW (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->chooser);
  g_clear_pointer (&self->offered, g_ptr_array_unref);
  g_clear_object (&self->sheet_actions);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_case_comparison_window_parent_class)->dispose (object);
}

static void
hats_case_comparison_window_class_init (HatsCaseComparisonWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_case_comparison_window_dispose;

  g_type_ensure (HATS_TYPE_ADAPTIVE_BIN);
  g_type_ensure (HATS_TYPE_SHEET_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-case-comparison-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsCaseComparisonWindow, bin);
  gtk_widget_class_bind_template_child (widget_class, HatsCaseComparisonWindow, add_button);
  gtk_widget_class_bind_template_child (widget_class, HatsCaseComparisonWindow, print_button);
  gtk_widget_class_bind_template_child (widget_class, HatsCaseComparisonWindow, head);
  gtk_widget_class_bind_template_child (widget_class, HatsCaseComparisonWindow, message);
  gtk_widget_class_bind_template_child (widget_class, HatsCaseComparisonWindow, verdict);
  gtk_widget_class_bind_template_child (widget_class, HatsCaseComparisonWindow, columns);
  gtk_widget_class_bind_template_child (widget_class, HatsCaseComparisonWindow, offers);
  gtk_widget_class_bind_template_child (widget_class, HatsCaseComparisonWindow, sheet_view);
  gtk_widget_class_bind_template_callback (widget_class, hats_accessible_name_menu);

  gtk_widget_class_install_action (widget_class, "cases.add", "(ui)", add_cb);
  gtk_widget_class_install_action (widget_class, "cases.open", NULL, open_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_o, GDK_CONTROL_MASK, "cases.open", NULL);
}

static void
hats_case_comparison_window_init (HatsCaseComparisonWindow *self)
{
  self->offered = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->sheet_actions = hats_sheet_actions_new (GTK_WINDOW (self), &sheet_source);
  hats_sheet_view_set_details_only (self->sheet_view, TRUE);
  hats_sheet_view_set_head (self->sheet_view, self->head);
  gtk_menu_button_set_create_popup_func (self->add_button, make_menu_cb, self, NULL);
  g_signal_connect_object (self->bin, "notify::narrow", G_CALLBACK (narrow_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_cb), NULL);
}

GtkWindow *
hats_case_comparison_window_new (GtkApplication *application,
                                 HatsGuide      *guide)
{
  HatsCaseComparisonWindow *self;

  g_return_val_if_fail (application == NULL || GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  self = g_object_new (HATS_TYPE_CASE_COMPARISON_WINDOW, "application", application, NULL);
  self->guide = g_object_ref (guide);
  update (self);

  return GTK_WINDOW (self);
}

void
hats_case_comparison_window_add (HatsCaseComparisonWindow *self,
                                 HatsDocument             *document,
                                 int                       step)
{
  GtkWidget *column;

  g_return_if_fail (HATS_IS_CASE_COMPARISON_WINDOW (self));
  g_return_if_fail (HATS_IS_DOCUMENT (document));

  if (count_columns (self) >= HATS_MOST_CASES)
    {
      show_message (self, _("Four cases at most stand side by side: remove one first."));
      return;
    }

  show_message (self, NULL);
  column = hats_case_column_new (document, step);
  g_signal_connect_object (column, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (column, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (column, "changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->columns, column);
  update (self);
}

void
hats_case_comparison_window_offer (HatsCaseComparisonWindow *self,
                                   HatsDocument             *document)
{
  g_autoptr(GPtrArray) present = NULL;

  g_return_if_fail (HATS_IS_CASE_COMPARISON_WINDOW (self));
  g_return_if_fail (HATS_IS_DOCUMENT (document));

  present = list_present (self);
  if (count_columns (self) < HATS_LEAST_CASES && !g_ptr_array_find (present, document, NULL))
    hats_case_comparison_window_add (self, document, HATS_AS_IT_STANDS);
}

void
hats_case_comparison_window_open (HatsCaseComparisonWindow *self,
                                  GFile                    *file)
{
  g_autoptr(HatsDocument) document = NULL;
  g_autoptr(GError) error = NULL;

  g_return_if_fail (HATS_IS_CASE_COMPARISON_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  document = hats_document_new (hats_guide_get_rules (self->guide));
  if (hats_document_load (document, file, &error))
    hats_case_comparison_window_add (self, document, HATS_AS_IT_STANDS);
  else
    show_message (self, error->message);
}

HatsSheet *
hats_case_comparison_window_dup_sheet (HatsCaseComparisonWindow *self)
{
  HatsSheet *sheet;

  g_return_val_if_fail (HATS_IS_CASE_COMPARISON_WINDOW (self), NULL);

  sheet = get_sheet (self);
  return sheet != NULL ? hats_sheet_ref (sheet) : NULL;
}

gboolean
hats_case_comparison_window_has_rules (HatsCaseComparisonWindow *self,
                                       HatsRules                *rules)
{
  g_return_val_if_fail (HATS_IS_CASE_COMPARISON_WINDOW (self), FALSE);

  return hats_guide_get_rules (self->guide) == rules;
}
