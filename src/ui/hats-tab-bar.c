/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-tab-bar.h"

struct _HatsTabBar
{
  GtkWidget          parent_instance;

  GtkWidget         *scroller;
  GtkStackSwitcher  *switcher;
  GtkStack          *stack;
  guint              scroll_id;
};

G_DEFINE_FINAL_TYPE (HatsTabBar, hats_tab_bar, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_STACK,
  PROP_LABEL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Once the tabs have their places, and their states. */
static gboolean
scroll_cb (gpointer user_data)
{
  HatsTabBar *self = HATS_TAB_BAR (user_data);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scroller));

  self->scroll_id = 0;
  for (GtkWidget *tab = gtk_widget_get_first_child (GTK_WIDGET (self->switcher));
       tab != NULL;
       tab = gtk_widget_get_next_sibling (tab))
    {
      graphene_rect_t bounds;

      if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (tab)) &&
          gtk_widget_compute_bounds (tab, GTK_WIDGET (self->switcher), &bounds))
        gtk_adjustment_clamp_page (adjustment, bounds.origin.x, bounds.origin.x + bounds.size.width);
    }

  return G_SOURCE_REMOVE;
}

static void
show_tab (HatsTabBar *self)
{
  g_assert (HATS_IS_TAB_BAR (self));

  if (self->scroll_id == 0)
    self->scroll_id = g_idle_add (scroll_cb, self);
}

static void
set_stack (HatsTabBar *self,
           GtkStack   *stack)
{
  if (self->stack != NULL)
    g_signal_handlers_disconnect_by_func (self->stack, show_tab, self);
  g_set_object (&self->stack, stack);

  gtk_stack_switcher_set_stack (self->switcher, stack);
  /* The layout comes anew with each stack. */
  gtk_box_layout_set_homogeneous (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self->switcher))), FALSE);
  if (stack != NULL)
    g_signal_connect_object (stack, "notify::visible-child", G_CALLBACK (show_tab), self, G_CONNECT_SWAPPED);
}

static void
hats_tab_bar_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  HatsTabBar *self = HATS_TAB_BAR (object);

  switch (property_id)
    {
    case PROP_STACK:
      set_stack (self, g_value_get_object (value));
      break;

    case PROP_LABEL:
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->switcher),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, g_value_get_string (value), -1);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hats_tab_bar_dispose (GObject *object)
{
  HatsTabBar *self = HATS_TAB_BAR (object);

  g_clear_handle_id (&self->scroll_id, g_source_remove);
  if (self->stack != NULL)
    set_stack (self, NULL);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_tab_bar_parent_class)->dispose (object);
}

static void
hats_tab_bar_class_init (HatsTabBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = hats_tab_bar_set_property;
  object_class->dispose = hats_tab_bar_dispose;

  properties[PROP_STACK] = g_param_spec_object ("stack", NULL, NULL, GTK_TYPE_STACK,
                                                G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
hats_tab_bar_init (HatsTabBar *self)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());

  self->switcher = GTK_STACK_SWITCHER (gtk_stack_switcher_new ());
  gtk_widget_set_halign (GTK_WIDGET (self->switcher), GTK_ALIGN_CENTER);

  self->scroller = GTK_WIDGET (scroller);
  gtk_scrolled_window_set_policy (scroller, GTK_POLICY_EXTERNAL, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (scroller, GTK_WIDGET (self->switcher));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  g_signal_connect_swapped (gtk_scrolled_window_get_hadjustment (scroller), "changed", G_CALLBACK (show_tab), self);
}

GtkWidget *
hats_tab_bar_new (GtkStack   *stack,
                  const char *label)
{
  return g_object_new (HATS_TYPE_TAB_BAR, "stack", stack, "label", label, NULL);
}
