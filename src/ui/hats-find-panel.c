/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-find-panel.h"

#include <glib/gi18n-lib.h>

#include "hats-card.h"
#include "hats-find-list.h"
#include "hats-first-frame.h"
#include "hats-source-popover.h"

/* When there is time for the index, in milliseconds: the window has been painted by then. */
#define INDEX_DELAY 500

struct _HatsFindPanel
{
  GtkWidget         parent_instance;

  HatsGuide        *guide;
  HatsFindIndex    *index;        /* nullable: made when there is time, or when it is first needed */
  guint             index_id;
  GtkWidget        *focus;        /* weak: what had it last, outside of the panel */
  gboolean          going;        /* to a place that was chosen: the focus is not given back */
  GtkWidget        *capture;      /* nullable, weak: what is typed there is looked for */

  GtkWidget        *box;          /* NULL until the panel is built, as are the others of the template */
  GtkSearchBar     *bar;
  GtkEditable      *entry;
  GtkStack         *stack;        /* the results, or that there are none */
  HatsFindList     *list;
  GtkLabel         *count;
};

G_DEFINE_FINAL_TYPE (HatsFindPanel, hats_find_panel, GTK_TYPE_WIDGET)

enum {
  PROP_OPEN = 1,
  PROP_BUSY,
  N_PROPS
};

enum {
  SIGNAL_PLACE_ACTIVATED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static gboolean
is_open (HatsFindPanel *self)
{
  return self->box != NULL && gtk_search_bar_get_search_mode (self->bar);
}

static gboolean
is_busy (HatsFindPanel *self)
{
  return self->box != NULL && *gtk_editable_get_text (self->entry) != '\0';
}

/* What has the focus outside of the panel is what it goes back to. */
static void
focus_widget_cb (HatsFindPanel *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    g_set_weak_pointer (&self->focus, focus);
}

static void
show_results (HatsFindPanel *self,
              GListModel    *results)
{
  guint n = results != NULL ? g_list_model_get_n_items (results) : 0;
  g_autofree char *count = g_strdup_printf (ngettext ("%u place", "%u places", n), n);

  hats_find_list_set_results (self->list, results);
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "results" : "none");
  /* A status, which a screen reader reads out by itself. */
  gtk_label_set_text (self->count, results == NULL ? "" : n > 0 ? count : _("No results"));
}

static void
changed_cb (HatsFindPanel *self)
{
  g_autoptr(GListModel) results = NULL;

  g_assert (HATS_IS_FIND_PANEL (self));

  if (is_busy (self))
    results = hats_find_index_search (hats_find_panel_get_index (self), gtk_editable_get_text (self->entry));
  show_results (self, results);
  gtk_widget_set_visible (GTK_WIDGET (self->stack), is_busy (self));
  gtk_widget_set_vexpand (GTK_WIDGET (self), is_busy (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

/* The field has opened or closed, by whatever way. */
static void
search_mode_cb (HatsFindPanel *self)
{
  g_assert (HATS_IS_FIND_PANEL (self));

  if (!gtk_search_bar_get_search_mode (self->bar))
    {
      GtkWidget *focus = self->focus;

      gtk_editable_set_text (self->entry, "");
      if (!self->going && focus != NULL)
        gtk_widget_grab_focus (focus);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
}

static void
entry_activate_cb (HatsFindPanel *self)
{
  hats_find_list_activate_first (self->list);
}

static void
place_activated_cb (HatsFindPanel       *self,
                    const HatsFindPlace *place)
{
  g_signal_emit (self, signals[SIGNAL_PLACE_ACTIVATED], 0, place);
}

/* Whether a key writes, or takes back what was written. */
static gboolean
is_typing (guint           keyval,
           GdkModifierType state)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;

  return keyval == GDK_KEY_BackSpace || g_unichar_isprint (gdk_keyval_to_unicode (keyval));
}

static gboolean
entry_key_cb (HatsFindPanel         *self,
              guint                  keyval,
              guint                  keycode,
              GdkModifierType        state,
              GtkEventControllerKey *controller)
{
  GtkWidget *text = GTK_WIDGET (gtk_editable_get_delegate (self->entry));

  /* Until the field has slid out GTK gives it letters, and no spaces. */
  if (is_typing (keyval, state) && !gtk_widget_get_mapped (text))
    return gtk_event_controller_key_forward (controller, text);
  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
  return GDK_EVENT_STOP;
}

/* From the first place Up leads back to what is looked for; and what is typed goes on with it. */
static gboolean
list_key_cb (HatsFindPanel         *self,
             guint                  keyval,
             guint                  keycode,
             GdkModifierType        state,
             GtkEventControllerKey *controller)
{
  gboolean up = keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up;

  if (!is_typing (keyval, state) && (!up || !hats_find_list_is_at_start (self->list)))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_set_position (self->entry, -1);
  if (!up)
    gtk_event_controller_key_forward (controller, GTK_WIDGET (gtk_editable_get_delegate (self->entry)));

  return GDK_EVENT_STOP;
}

/* The arrow keys lead from place to place, Tab leads on: hundreds of places are one stop. */
static gboolean
hats_find_panel_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  HatsFindPanel *self = HATS_FIND_PANEL (widget);

  if (is_open (self) && gtk_widget_get_focus_child (GTK_WIDGET (self->list)) != NULL)
    {
      if (direction == GTK_DIR_TAB_FORWARD)
        return FALSE;
      if (direction == GTK_DIR_TAB_BACKWARD)
        return gtk_widget_grab_focus (GTK_WIDGET (self->entry));
    }

  return GTK_WIDGET_CLASS (hats_find_panel_parent_class)->focus (widget, direction);
}

static gboolean
panel_key_cb (HatsFindPanel   *self,
              guint            keyval,
              guint            keycode,
              GdkModifierType  state)
{
  if (keyval != GDK_KEY_Escape || !is_open (self))
    return GDK_EVENT_PROPAGATE;

  gtk_search_bar_set_search_mode (self->bar, FALSE);
  return GDK_EVENT_STOP;
}

static void
build (HatsFindPanel *self)
{
  if (self->box != NULL)
    return;

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->bar, self->entry);
  gtk_search_bar_set_key_capture_widget (self->bar, self->capture);
}

static void
set_open (HatsFindPanel *self,
          gboolean       open)
{
  if (open)
    build (self);
  if (open != is_open (self))
    gtk_search_bar_set_search_mode (self->bar, open);
}

static void
hats_find_panel_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  HatsFindPanel *self = HATS_FIND_PANEL (object);

  switch (id)
    {
    case PROP_OPEN:
      g_value_set_boolean (value, is_open (self));
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, is_busy (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
hats_find_panel_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  HatsFindPanel *self = HATS_FIND_PANEL (object);

  switch (id)
    {
    case PROP_OPEN:
      set_open (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
hats_find_panel_dispose (GObject *object)
{
  HatsFindPanel *self = HATS_FIND_PANEL (object);

  g_clear_weak_pointer (&self->focus);
  g_clear_weak_pointer (&self->capture);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_handle_id (&self->index_id, g_source_remove);
  g_clear_object (&self->index);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_find_panel_parent_class)->dispose (object);
}

static void
hats_find_panel_class_init (HatsFindPanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_find_panel_dispose;
  object_class->get_property = hats_find_panel_get_property;
  object_class->set_property = hats_find_panel_set_property;
  widget_class->focus = hats_find_panel_focus;

  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_PLACE_ACTIVATED] =
    g_signal_new ("place-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_POINTER);

  g_type_ensure (HATS_TYPE_FIND_LIST);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-find-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsFindPanel, box);
  gtk_widget_class_bind_template_child (widget_class, HatsFindPanel, bar);
  gtk_widget_class_bind_template_child (widget_class, HatsFindPanel, entry);
  gtk_widget_class_bind_template_child (widget_class, HatsFindPanel, stack);
  gtk_widget_class_bind_template_child (widget_class, HatsFindPanel, list);
  gtk_widget_class_bind_template_child (widget_class, HatsFindPanel, count);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_mode_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, place_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, panel_key_cb);
}

static void
first_frame_cb (GtkWidget *widget)
{
  build (HATS_FIND_PANEL (widget));
}

/* Closed, it shows nothing: it is built when the window has been painted, or when it is first opened. */
static void
hats_find_panel_init (HatsFindPanel *self)
{
  hats_first_frame_wait (GTK_WIDGET (self), first_frame_cb);
}

/* With the first letter it would be late. */
static gboolean
index_cb (gpointer user_data)
{
  HatsFindPanel *self = HATS_FIND_PANEL (user_data);

  self->index_id = 0;
  hats_find_panel_get_index (self);

  return G_SOURCE_REMOVE;
}

void
hats_find_panel_set_guide (HatsFindPanel *self,
                           HatsGuide     *guide)
{
  g_return_if_fail (HATS_IS_FIND_PANEL (self));
  g_return_if_fail (HATS_IS_GUIDE (guide));

  if (!g_set_object (&self->guide, guide))
    return;

  /* What was found is of the other guide. */
  if (self->box != NULL)
    hats_find_list_set_results (self->list, NULL);
  g_clear_object (&self->index);
  if (is_busy (self))
    changed_cb (self);
  else if (self->index_id == 0)
    self->index_id = g_timeout_add_full (G_PRIORITY_LOW, INDEX_DELAY, index_cb, self, NULL);
}

void
hats_find_panel_set_capture (HatsFindPanel *self,
                             GtkWidget     *capture)
{
  g_return_if_fail (HATS_IS_FIND_PANEL (self));
  g_return_if_fail (GTK_IS_WIDGET (capture));

  g_set_weak_pointer (&self->capture, capture);
  if (self->box != NULL)
    gtk_search_bar_set_key_capture_widget (self->bar, capture);
  g_signal_connect_object (capture, "notify::focus-widget", G_CALLBACK (focus_widget_cb), self, G_CONNECT_SWAPPED);
}

void
hats_find_panel_start (HatsFindPanel *self,
                       const char    *words)
{
  g_return_if_fail (HATS_IS_FIND_PANEL (self));

  set_open (self, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  if (words != NULL)
    gtk_editable_set_text (self->entry, words);
  gtk_editable_select_region (self->entry, 0, -1);
}

void
hats_find_panel_leave (HatsFindPanel *self)
{
  g_return_if_fail (HATS_IS_FIND_PANEL (self));

  self->going = TRUE;
  set_open (self, FALSE);
  self->going = FALSE;
  /* The field slides out for a while yet, and would keep it. */
  gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
}

void
hats_find_panel_show_card (HatsFindPanel *self,
                           HatsSource    *source)
{
  GtkRoot *root;
  GtkWidget *focus;
  g_autoptr(HatsSheet) sheet = NULL;
  g_autoptr(GPtrArray) items = NULL;
  g_autofree char *citation = NULL;
  HatsText *text;

  g_return_if_fail (HATS_IS_FIND_PANEL (self));
  g_return_if_fail (HATS_IS_SOURCE (source));

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  citation = hats_source_format_citation (source);
  text = hats_text_new (citation);
  g_strfreev (text->references);
  text->references = g_strsplit (hats_source_get_id (source), " ", 1);
  items = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_text_free);
  g_ptr_array_add (items, text);
  sheet = hats_sheet_new (self->guide, "source", citation);
  hats_source_popover_show (focus != NULL ? focus : GTK_WIDGET (self), sheet, items);
}

HatsFindIndex *
hats_find_panel_get_index (HatsFindPanel *self)
{
  g_return_val_if_fail (HATS_IS_FIND_PANEL (self), NULL);

  if (self->index == NULL)
    self->index = hats_find_index_new (self->guide);

  return self->index;
}
