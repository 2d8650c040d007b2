/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-zoom-control.h"

#include <glib/gi18n-lib.h>

#include "hats-drop-down.h"
#include "hats-quantity.h"

struct _HatsZoomControl
{
  GtkWidget       parent_instance;

  HatsPageCanvas *canvas;       /* nullable: until it is set */
  GtkWidget      *box;
  GtkDropDown    *zoom;
  GtkWidget      *out_button;
  GtkWidget      *in_button;
};

G_DEFINE_FINAL_TYPE (HatsZoomControl, hats_zoom_control, GTK_TYPE_WIDGET)

/* In the order of the drop-down. */
static const int zooms[] = { HATS_ZOOM_FIT_PAGE, HATS_ZOOM_FIT_WIDTH, 50, 75, 100, 125, 150, 200, 300, 400 };
#define FIRST_PERCENT 2
#define NORMAL 4

static void
selected_cb (HatsZoomControl *self)
{
  guint selected = gtk_drop_down_get_selected (self->zoom);

  if (self->canvas != NULL && selected < G_N_ELEMENTS (zooms))
    hats_page_canvas_set_zoom (self->canvas, zooms[selected]);
}

static gboolean
wheel_cb (GtkEventControllerScroll *wheel,
          double                    right,
          double                    down,
          HatsZoomControl          *self)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (wheel));

  if ((state & GDK_CONTROL_MASK) == 0)
    return FALSE;

  hats_zoom_control_step (self, down < 0);
  return TRUE;
}

static GtkWidget *
make_button (const char *icon,
             const char *title,
             const char *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return button;
}

static GtkStringList *
list_titles (void)
{
  GtkStringList *titles = gtk_string_list_new (NULL);

  gtk_string_list_append (titles, _("Fit Page"));
  gtk_string_list_append (titles, _("Fit Width"));
  for (guint i = FIRST_PERCENT; i < G_N_ELEMENTS (zooms); i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", zooms[i]);

      gtk_string_list_take (titles, hats_quantity_format (number, "%"));
    }

  return titles;
}

static void
in_cb (GtkWidget  *widget,
       const char *action,
       GVariant   *parameter)
{
  hats_zoom_control_step (HATS_ZOOM_CONTROL (widget), TRUE);
}

static void
out_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  hats_zoom_control_step (HATS_ZOOM_CONTROL (widget), FALSE);
}

static void
hats_zoom_control_dispose (GObject *object)
{
  HatsZoomControl *self = HATS_ZOOM_CONTROL (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->canvas);

  G_OBJECT_CLASS (hats_zoom_control_parent_class)->dispose (object);
}

static void
hats_zoom_control_class_init (HatsZoomControlClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_zoom_control_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "zoom.in", NULL, in_cb);
  gtk_widget_class_install_action (widget_class, "zoom.out", NULL, out_cb);
}

static void
hats_zoom_control_init (HatsZoomControl *self)
{
  self->zoom = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (list_titles ()), NULL));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->zoom), _("Zoom"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->zoom), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Zoom"), -1);
  hats_drop_down_set_name (self->zoom, _("Zoom"));
  g_signal_connect_object (self->zoom, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  self->out_button = make_button ("zoom-out-symbolic", _("Zoom Out"), "zoom.out");
  self->in_button = make_button ("zoom-in-symbolic", _("Zoom In"), "zoom.in");

  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->box, "linked");
  gtk_box_append (GTK_BOX (self->box), self->out_button);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->zoom));
  gtk_box_append (GTK_BOX (self->box), self->in_button);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

void
hats_zoom_control_set_canvas (HatsZoomControl *self,
                              HatsPageCanvas  *canvas)
{
  GtkEventController *wheel;

  g_return_if_fail (HATS_IS_ZOOM_CONTROL (self));
  g_return_if_fail (HATS_IS_PAGE_CANVAS (canvas));
  g_return_if_fail (self->canvas == NULL);

  self->canvas = g_object_ref (canvas);
  wheel = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL | GTK_EVENT_CONTROLLER_SCROLL_DISCRETE);
  g_signal_connect_object (wheel, "scroll", G_CALLBACK (wheel_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (canvas), wheel);
  selected_cb (self);
}

void
hats_zoom_control_step (HatsZoomControl *self,
                        gboolean         larger)
{
  double percent;
  guint chosen;

  g_return_if_fail (HATS_IS_ZOOM_CONTROL (self));
  g_return_if_fail (self->canvas != NULL);

  percent = hats_page_canvas_get_scale (self->canvas) * 72.0 / 96.0 * 100.0;
  chosen = larger ? G_N_ELEMENTS (zooms) - 1 : FIRST_PERCENT;
  for (guint i = FIRST_PERCENT; i < G_N_ELEMENTS (zooms); i++)
    {
      if (larger && zooms[i] > percent + 0.5)
        chosen = MIN (chosen, i);
      if (!larger && zooms[i] < percent - 0.5)
        chosen = MAX (chosen, i);
    }
  gtk_drop_down_set_selected (self->zoom, chosen);
}

void
hats_zoom_control_reset (HatsZoomControl *self)
{
  g_return_if_fail (HATS_IS_ZOOM_CONTROL (self));

  gtk_drop_down_set_selected (self->zoom, NORMAL);
}

void
hats_zoom_control_set_narrow (HatsZoomControl *self,
                              gboolean         narrow)
{
  g_return_if_fail (HATS_IS_ZOOM_CONTROL (self));

  gtk_widget_set_visible (self->out_button, !narrow);
  gtk_widget_set_visible (self->in_button, !narrow);
}
