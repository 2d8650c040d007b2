/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-print-preview.h"

#include <glib/gi18n-lib.h>

#include "hats-accessible.h"
#include "hats-adaptive-bin.h"
#include "hats-layout.h"
#include "hats-page-canvas.h"
#include "hats-page-control.h"
#include "hats-page-thumbnails.h"
#include "hats-print-panel.h"
#include "hats-print-state.h"
#include "hats-save-bar.h"
#include "hats-zoom-control.h"

/* How long a layout takes before a person is shown that it does, in milliseconds. */
#define PATIENCE 300

struct _HatsPrintPreview
{
  GtkWindow             parent_instance;

  HatsCase             *source;       /* nullable */
  HatsOutputFunc        say;
  HatsPages            *pages;        /* nullable: until they are laid out */
  gboolean              running;      /* a layout is being made */
  gboolean              stale;        /* it is no longer what is wanted */
  gboolean              closed;
  guint                 update_id;
  guint                 spinner_id;

  HatsAdaptiveBin      *bin;
  GtkToggleButton      *choices_button;
  GtkWidget            *title_label;
  GtkButton            *print_button;
  HatsPageThumbnails   *thumbnails;
  GtkWidget            *reading;
  HatsPageControl      *page_control;
  GtkSpinner           *spinner;
  HatsZoomControl      *zoom;
  HatsPageCanvas       *canvas;
  HatsSaveBar          *save_bar;
  HatsPrintPanel       *panel;
};

G_DEFINE_FINAL_TYPE (HatsPrintPreview, hats_print_preview, GTK_TYPE_WINDOW)

enum {
  PROP_0,
  PROP_BUSY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void start_layout (HatsPrintPreview *self);

static gboolean
spinner_cb (gpointer user_data)
{
  HatsPrintPreview *self = HATS_PRINT_PREVIEW (user_data);

  self->spinner_id = 0;
  gtk_spinner_start (self->spinner);

  return G_SOURCE_REMOVE;
}

/* One file is written at a time. */
static void
update_actions_cb (HatsPrintPreview *self)
{
  g_assert (HATS_IS_PRINT_PREVIEW (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.print", self->pages != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.save",
                                 self->pages != NULL && !hats_save_bar_is_saving (self->save_bar));
}

static void
laid_out_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(HatsPrintPreview) self = user_data;
  g_autoptr(HatsPages) pages = hats_layout_finish (result, NULL);

  self->running = FALSE;
  if (self->closed)
    return;
  if (self->stale)
    {
      start_layout (self);
      return;
    }

  g_clear_handle_id (&self->spinner_id, g_source_remove);
  gtk_spinner_stop (self->spinner);
  g_set_object (&self->pages, pages);
  hats_page_canvas_set_pages (self->canvas, pages);
  hats_page_thumbnails_set_pages (self->thumbnails, pages);
  hats_page_thumbnails_set_page (self->thumbnails, hats_page_canvas_get_page (self->canvas));
  hats_page_control_set_n_pages (self->page_control, hats_pages_get_n_pages (pages));
  update_actions_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

/* One layout at a time: what was chosen meanwhile is laid out next, whatever was chosen before it. */
static void
start_layout (HatsPrintPreview *self)
{
  g_autoptr(HatsSheet) sheet = hats_print_panel_dup_sheet (self->panel);

  self->stale = FALSE;
  self->running = TRUE;
  hats_layout_async (sheet, &hats_print_panel_get_choices (self->panel)->paper, NULL, laid_out_cb, g_object_ref (self));
}

static gboolean
update_idle_cb (gpointer user_data)
{
  HatsPrintPreview *self = HATS_PRINT_PREVIEW (user_data);

  self->update_id = 0;
  if (self->running)
    self->stale = TRUE;
  else
    start_layout (self);

  return G_SOURCE_REMOVE;
}

static void
update_cb (HatsPrintPreview *self)
{
  g_assert (HATS_IS_PRINT_PREVIEW (self));

  hats_save_bar_clear (self->save_bar);
  if (self->update_id == 0)
    self->update_id = g_idle_add (update_idle_cb, self);
  if (self->spinner_id == 0)
    self->spinner_id = g_timeout_add (PATIENCE, spinner_cb, self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
canvas_page_cb (HatsPrintPreview *self)
{
  g_assert (HATS_IS_PRINT_PREVIEW (self));

  hats_page_thumbnails_set_page (self->thumbnails, hats_page_canvas_get_page (self->canvas));
}

static void
thumbnail_cb (HatsPrintPreview *self)
{
  guint page = hats_page_thumbnails_get_page (self->thumbnails);

  g_assert (HATS_IS_PRINT_PREVIEW (self));

  if (self->pages != NULL && page != hats_page_canvas_get_page (self->canvas))
    hats_page_canvas_show_page (self->canvas, page);
}

static void
previous_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  hats_page_control_step (HATS_PRINT_PREVIEW (widget)->page_control, -1);
}

static void
next_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  hats_page_control_step (HATS_PRINT_PREVIEW (widget)->page_control, 1);
}

static void
zoom_action_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  HatsPrintPreview *self = HATS_PRINT_PREVIEW (widget);

  if (g_str_equal (action, "preview.zoom-normal"))
    hats_zoom_control_reset (self->zoom);
  else
    hats_zoom_control_step (self->zoom, g_str_equal (action, "preview.zoom-in"));
}

/* The word for it, where there is room in large text too. */
static void
show_print_button (HatsPrintPreview *self,
                   gboolean          narrow)
{
  if (narrow)
    gtk_button_set_icon_name (self->print_button, "printer-symbolic");
  else
    gtk_button_set_label (self->print_button, _("_Print…"));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->print_button), narrow ? _("Print…") : NULL);
  hats_accessible_set_name (GTK_WIDGET (self->print_button), _("Print…"));
}

/* Where it is narrow, the choices take the place of the pages. */
static void
update_columns_cb (HatsPrintPreview *self)
{
  gboolean narrow = hats_adaptive_bin_get_narrow (self->bin);
  gboolean choosing = gtk_toggle_button_get_active (self->choices_button);

  g_assert (HATS_IS_PRINT_PREVIEW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->thumbnails), !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->panel), choosing);
  gtk_widget_set_visible (self->reading, !narrow || !choosing);
  gtk_widget_set_hexpand (GTK_WIDGET (self->panel), narrow);
  gtk_widget_set_visible (self->title_label, !narrow);
  show_print_button (self, narrow);
  hats_page_control_set_narrow (self->page_control, narrow);
  hats_zoom_control_set_narrow (self->zoom, narrow);
}

static void
narrow_cb (HatsPrintPreview *self)
{
  gtk_toggle_button_set_active (self->choices_button, !hats_adaptive_bin_get_narrow (self->bin));
  update_columns_cb (self);
}

static void
print_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  HatsPrintPreview *self = HATS_PRINT_PREVIEW (widget);
  g_autoptr(HatsSheet) sheet = hats_print_panel_dup_sheet (self->panel);

  hats_sheet_print_on (sheet, &hats_print_panel_get_choices (self->panel)->paper, self->source,
                       gtk_window_get_transient_for (GTK_WINDOW (self)), GTK_WINDOW (self), self->say);
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  HatsPrintPreview *self = HATS_PRINT_PREVIEW (widget);
  g_autoptr(HatsSheet) sheet = hats_print_panel_dup_sheet (self->panel);

  hats_save_bar_choose (self->save_bar, sheet, &hats_print_panel_get_choices (self->panel)->paper);
}

/* A layout may hold the window for longer than it is open: nothing is shown any more. */
static void
end (HatsPrintPreview *self)
{
  self->closed = TRUE;
  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_handle_id (&self->spinner_id, g_source_remove);
}

/* And longer than its parent lives, whom GTK 4.8 would then still ask. */
static void
parent_destroyed_cb (HatsPrintPreview *self)
{
  end (self);
  gtk_window_set_transient_for (GTK_WINDOW (self), NULL);
  gtk_window_destroy (GTK_WINDOW (self));
}

static gboolean
hats_print_preview_close_request (GtkWindow *window)
{
  HatsPrintPreview *self = HATS_PRINT_PREVIEW (window);
  g_autoptr(GError) error = NULL;

  if (!hats_print_choices_keep (hats_print_panel_get_choices (self->panel), &error))
    g_message ("The choices for printing could not be kept: %s", error->message);

  end (self);
  return GTK_WINDOW_CLASS (hats_print_preview_parent_class)->close_request (window);
}

static void
hats_print_preview_dispose (GObject *object)
{
  HatsPrintPreview *self = HATS_PRINT_PREVIEW (object);

  end (self);
  g_clear_object (&self->pages);
  g_clear_pointer (&self->source, hats_case_unref);

  G_OBJECT_CLASS (hats_print_preview_parent_class)->dispose (object);
}

static void
hats_print_preview_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  g_assert (prop_id == PROP_BUSY);
  g_value_set_boolean (value, hats_print_preview_is_busy (HATS_PRINT_PREVIEW (object)));
}

static void
add_actions (GtkWidgetClass *widget_class)
{
  static const struct { guint key; GdkModifierType modifiers; const char *action; } keys[] = {
    { GDK_KEY_Page_Up, 0, "preview.previous" }, { GDK_KEY_Page_Down, 0, "preview.next" },
    { GDK_KEY_plus, GDK_CONTROL_MASK, "preview.zoom-in" }, { GDK_KEY_equal, GDK_CONTROL_MASK, "preview.zoom-in" },
    { GDK_KEY_KP_Add, GDK_CONTROL_MASK, "preview.zoom-in" }, { GDK_KEY_minus, GDK_CONTROL_MASK, "preview.zoom-out" },
    { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, "preview.zoom-out" },
    { GDK_KEY_0, GDK_CONTROL_MASK, "preview.zoom-normal" }, { GDK_KEY_KP_0, GDK_CONTROL_MASK, "preview.zoom-normal" },
    { GDK_KEY_p, GDK_CONTROL_MASK, "preview.print" }, { GDK_KEY_s, GDK_CONTROL_MASK, "preview.save" },
    { GDK_KEY_Escape, 0, "window.close" },
  };

  gtk_widget_class_install_action (widget_class, "preview.previous", NULL, previous_cb);
  gtk_widget_class_install_action (widget_class, "preview.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "preview.zoom-in", NULL, zoom_action_cb);
  gtk_widget_class_install_action (widget_class, "preview.zoom-out", NULL, zoom_action_cb);
  gtk_widget_class_install_action (widget_class, "preview.zoom-normal", NULL, zoom_action_cb);
  gtk_widget_class_install_action (widget_class, "preview.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "preview.save", NULL, save_cb);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers, keys[i].action, NULL);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-print-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, bin);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, choices_button);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, title_label);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, print_button);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, thumbnails);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, reading);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, page_control);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, spinner);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, zoom);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, canvas);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, save_bar);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, panel);
  gtk_widget_class_bind_template_callback (widget_class, update_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_actions_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_columns_cb);
  gtk_widget_class_bind_template_callback (widget_class, canvas_page_cb);
  gtk_widget_class_bind_template_callback (widget_class, thumbnail_cb);
}

static void
hats_print_preview_class_init (HatsPrintPreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = hats_print_preview_dispose;
  object_class->get_property = hats_print_preview_get_property;
  GTK_WINDOW_CLASS (klass)->close_request = hats_print_preview_close_request;

  properties[PROP_BUSY] =
    g_param_spec_boolean ("busy", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (HATS_TYPE_ADAPTIVE_BIN);
  g_type_ensure (HATS_TYPE_PAGE_CANVAS);
  g_type_ensure (HATS_TYPE_PAGE_CONTROL);
  g_type_ensure (HATS_TYPE_PAGE_THUMBNAILS);
  g_type_ensure (HATS_TYPE_PRINT_PANEL);
  g_type_ensure (HATS_TYPE_SAVE_BAR);
  g_type_ensure (HATS_TYPE_ZOOM_CONTROL);
  bind_template (GTK_WIDGET_CLASS (klass));
  add_actions (GTK_WIDGET_CLASS (klass));
}

static void
hats_print_preview_init (HatsPrintPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  hats_accessible_set_name (GTK_WIDGET (self->choices_button), _("Choices"));
  show_print_button (self, FALSE);
  hats_page_control_set_canvas (self->page_control, self->canvas);
  hats_zoom_control_set_canvas (self->zoom, self->canvas);
  g_signal_connect_object (self->bin, "notify::narrow", G_CALLBACK (narrow_cb), self, G_CONNECT_SWAPPED);
  update_actions_cb (self);
}

GtkWindow *
hats_print_preview_new (GtkWindow      *parent,
                        HatsSheet      *sheet,
                        HatsCase       *source,
                        HatsOutputFunc  say)
{
  HatsPrintPreview *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (say != NULL, NULL);

  self = g_object_new (HATS_TYPE_PRINT_PREVIEW, "transient-for", parent, NULL);
  self->source = source != NULL ? hats_case_ref (source) : NULL;
  self->say = say;
  hats_save_bar_set_parent (self->save_bar, parent, say);
  g_signal_connect_object (parent, "destroy", G_CALLBACK (parent_destroyed_cb), self, G_CONNECT_SWAPPED);
  hats_print_panel_set_sheet (self->panel, sheet, source);
  update_cb (self);

  return GTK_WINDOW (self);
}

HatsPages *
hats_print_preview_get_pages (HatsPrintPreview *self)
{
  g_return_val_if_fail (HATS_IS_PRINT_PREVIEW (self), NULL);

  return self->pages;
}

gboolean
hats_print_preview_is_busy (HatsPrintPreview *self)
{
  g_return_val_if_fail (HATS_IS_PRINT_PREVIEW (self), FALSE);

  return self->running || self->update_id != 0;
}

void
hats_print_preview_set_page_setup (HatsPrintPreview *self,
                                   GtkPageSetup     *page_setup)
{
  g_return_if_fail (HATS_IS_PRINT_PREVIEW (self));

  hats_print_panel_set_page_setup (self->panel, page_setup);
}

void
hats_print_preview_save_to (HatsPrintPreview *self,
                            GFile            *file)
{
  g_autoptr(HatsSheet) sheet = NULL;

  g_return_if_fail (HATS_IS_PRINT_PREVIEW (self));
  g_return_if_fail (G_IS_FILE (file));

  sheet = hats_print_panel_dup_sheet (self->panel);
  hats_save_bar_save (self->save_bar, sheet, &hats_print_panel_get_choices (self->panel)->paper, file);
}
