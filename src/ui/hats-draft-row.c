/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-draft-row.h"

#include <glib/gi18n-lib.h>

#include "hats-draft-details.h"
#include "hats-icon-button.h"

/* Between the handle and the texts. */
#define SPACING 6

struct _HatsDraftRow
{
  GtkWidget        parent_instance;

  HatsRoleDraft   *draft;
  HatsAspect      *aspect;      /* nullable: of a statement about another role */
  char            *list;
  const char      *title;       /* of the list */
  guint            index;

  GtkWidget       *handle;      /* nullable */
  GtkBox          *texts;
  GtkToggleButton *more;
  GtkWidget       *summary;     /* of what is folded away */
  GtkWidget       *details;     /* nullable: made when it is unfolded for the first time */
};

G_DEFINE_FINAL_TYPE (HatsDraftRow, hats_draft_row, GTK_TYPE_WIDGET)

enum {
  SIGNAL_EDITED,
  SIGNAL_MOVED,
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static char *
dup_text (HatsDraftRow *self,
          const char   *part)
{
  g_autofree char *place = hats_draft_place_new (self->list, self->index, part);

  return hats_role_draft_dup_text (self->draft, place);
}

static void
edited_cb (HatsDraftRow   *self,
           HatsDraftField *field)
{
  g_signal_emit (self, signals[SIGNAL_EDITED], 0, field);
}

static void
add_field (HatsDraftRow *self,
           GtkBox       *box,
           GtkWidget    *field)
{
  g_signal_connect_object (field, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (box, field);
}

/* Which role a statement is about. */
static void
add_role (HatsDraftRow *self)
{
  g_autofree char *place = hats_draft_place_new (self->list, self->index, HATS_DRAFT_ROLE);
  /* Translators: “Often confused with”, and the number of a role in that list. */
  g_autofree char *name = g_strdup_printf (_("%s: Role %u"), self->title, self->index + 1);
  g_autoptr(GPtrArray) others = hats_role_draft_list_others (self->draft);
  g_autoptr(GPtrArray) ids = g_ptr_array_new ();
  g_autoptr(GPtrArray) titles = g_ptr_array_new ();

  for (guint i = 0; i < others->len; i++)
    {
      g_ptr_array_add (ids, (char *) hats_role_get_id (others->pdata[i]));
      g_ptr_array_add (titles, (char *) hats_role_get_title (others->pdata[i]));
    }
  g_ptr_array_add (ids, NULL);
  g_ptr_array_add (titles, NULL);
  add_field (self, self->texts, hats_draft_field_new_choice (self->draft, place, name, (const char * const *) ids->pdata,
                                                             (const char * const *) titles->pdata));
}

/* What there is to unfold. */
static void
update_summary (HatsDraftRow *self)
{
  g_autofree char *meaning = dup_text (self, HATS_DRAFT_MEANING);
  g_autofree char *dissent = dup_text (self, HATS_DRAFT_DISSENT);
  gboolean has_meaning = self->aspect != NULL && *meaning != '\0';
  const char *text;

  if (has_meaning && *dissent != '\0')
    text = _("Other roles can say the same. Disputed.");
  else if (has_meaning)
    text = _("Other roles can say the same.");
  else
    text = _("Disputed.");
  gtk_label_set_text (GTK_LABEL (self->summary), text);
  gtk_widget_set_visible (self->summary, !hats_draft_row_get_unfolded (self) && (has_meaning || *dissent != '\0'));
}

static void
toggled_cb (HatsDraftRow *self)
{
  gboolean unfolded = hats_draft_row_get_unfolded (self);

  if (unfolded && self->details == NULL)
    {
      self->details = hats_draft_details_new (self->draft, self->aspect, self->title, self->index);
      g_signal_connect_object (self->details, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->texts, self->details);
    }
  if (self->details != NULL)
    gtk_widget_set_visible (self->details, unfolded);
  update_summary (self);
}

static void
up_cb (HatsDraftRow *self)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, FALSE);
}

static void
down_cb (HatsDraftRow *self)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, TRUE);
}

static void
remove_cb (HatsDraftRow *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source,
                 double         x,
                 double         y,
                 HatsDraftRow  *self)
{
  g_autoptr(GdkPaintable) icon = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, icon, 0, 0);
  return gdk_content_provider_new_typed (GTK_TYPE_WIDGET, self);
}

static GtkSizeRequestMode
hats_draft_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* How much is taken by the handle and the gap behind it. */
static int
get_start (HatsDraftRow *self)
{
  int natural;

  if (self->handle == NULL)
    return 0;

  gtk_widget_measure (self->handle, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural + SPACING;
}

/* A horizontal box would ask the texts how wide they are where there is any height, give a long one a single line, and
 * complain that it is wider than it said. */
static void
hats_draft_row_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  HatsDraftRow *self = HATS_DRAFT_ROW (widget);
  int start = get_start (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (GTK_WIDGET (self->texts), orientation, -1, minimum, natural, NULL, NULL);
      *minimum += start;
      *natural += start;
    }
  else
    gtk_widget_measure (GTK_WIDGET (self->texts), orientation, for_size < 0 ? -1 : MAX (for_size - start, 0),
                        minimum, natural, NULL, NULL);
}

static void
allocate (GtkWidget *widget,
          int        x,
          int        width,
          int        height)
{
  g_autoptr(GskTransform) transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) x, 0));

  gtk_widget_allocate (widget, width, height, -1, g_steal_pointer (&transform));
}

static void
hats_draft_row_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  HatsDraftRow *self = HATS_DRAFT_ROW (widget);
  gboolean from_right = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int start = get_start (self);

  if (self->handle != NULL)
    allocate (self->handle, from_right ? width - start + SPACING : 0, start - SPACING, height);
  allocate (GTK_WIDGET (self->texts), from_right ? 0 : start, width - start, height);
}

static void
hats_draft_row_dispose (GObject *object)
{
  HatsDraftRow *self = HATS_DRAFT_ROW (object);

  GtkWidget *texts = GTK_WIDGET (self->texts);

  self->texts = NULL;
  g_clear_pointer (&self->handle, gtk_widget_unparent);
  g_clear_pointer (&texts, gtk_widget_unparent);
  g_clear_object (&self->aspect);

  G_OBJECT_CLASS (hats_draft_row_parent_class)->dispose (object);
}

static void
hats_draft_row_finalize (GObject *object)
{
  g_free (HATS_DRAFT_ROW (object)->list);

  G_OBJECT_CLASS (hats_draft_row_parent_class)->finalize (object);
}

static void
hats_draft_row_class_init (HatsDraftRowClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_draft_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = hats_draft_row_finalize;
  GTK_WIDGET_CLASS (klass)->get_request_mode = hats_draft_row_get_request_mode;
  GTK_WIDGET_CLASS (klass)->measure = hats_draft_row_measure;
  GTK_WIDGET_CLASS (klass)->size_allocate = hats_draft_row_size_allocate;

  signals[SIGNAL_EDITED] = g_signal_new ("edited", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, HATS_TYPE_DRAFT_FIELD);
  signals[SIGNAL_MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hats_draft_row_init (HatsDraftRow *self)
{
  self->texts = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 3));
  gtk_widget_add_css_class (GTK_WIDGET (self), "hats-draft-row");
  gtk_widget_set_parent (GTK_WIDGET (self->texts), GTK_WIDGET (self));
}

static GtkWidget *
add_button (HatsDraftRow *self,
            GtkBox       *line,
            const char   *icon,
            const char   *name,
            const char   *tooltip,
            GCallback     callback)
{
  GtkWidget *button = hats_icon_button_new (icon, name, tooltip);

  gtk_widget_set_valign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  gtk_box_append (line, button);

  return button;
}

static void
add_more (HatsDraftRow *self,
          GtkBox       *line)
{
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  g_autofree char *name = g_strdup_printf (_("%s: More about Statement %u"), self->title, self->index + 1);
  GtkWidget *more = gtk_toggle_button_new ();

  self->more = GTK_TOGGLE_BUTTON (more);
  gtk_button_set_icon_name (GTK_BUTTON (more), "view-more-symbolic");
  gtk_widget_add_css_class (more, "flat");
  gtk_widget_set_valign (more, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (more, self->aspect != NULL ? _("Same Meaning and Dissent") : _("Dissent"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (more), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (more, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (line, more);
}

/* What it rests on, and more, up, down and away, named with the aspect and the number of the statement. */
static void
add_line (HatsDraftRow *self,
          gboolean      is_last)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree char *place = hats_draft_place_new (self->list, self->index, HATS_DRAFT_SOURCES);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  g_autofree char *source = g_strdup_printf (_("%s: Source of Statement %u"), self->title, self->index + 1);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  g_autofree char *up = g_strdup_printf (_("%s: Move Statement %u Up"), self->title, self->index + 1);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  g_autofree char *down = g_strdup_printf (_("%s: Move Statement %u Down"), self->title, self->index + 1);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  g_autofree char *away = g_strdup_printf (_("%s: Remove Statement %u"), self->title, self->index + 1);
  GtkWidget *button;

  add_field (self, GTK_BOX (line), hats_draft_field_new (self->draft, place, source, _("Source, if there is one"), FALSE));
  add_more (self, GTK_BOX (line));
  if (self->aspect != NULL && hats_aspect_get_is_list (self->aspect))
    {
      button = add_button (self, GTK_BOX (line), "go-up-symbolic", up, _("Move Up (Alt+Up)"), G_CALLBACK (up_cb));
      gtk_widget_set_sensitive (button, self->index > 0);
      button = add_button (self, GTK_BOX (line), "go-down-symbolic", down, _("Move Down (Alt+Down)"), G_CALLBACK (down_cb));
      gtk_widget_set_sensitive (button, !is_last);
    }
  add_button (self, GTK_BOX (line), "user-trash-symbolic", away, _("Remove"), G_CALLBACK (remove_cb));
  gtk_box_append (self->texts, line);
}

static void
add_handle (HatsDraftRow *self)
{
  GtkWidget *handle = gtk_image_new_from_icon_name ("list-drag-handle-symbolic");
  GtkDragSource *source = gtk_drag_source_new ();

  self->handle = handle;
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepare_cb), self, 0);
  gtk_widget_add_controller (handle, GTK_EVENT_CONTROLLER (source));
  gtk_widget_set_cursor_from_name (handle, "grab");
  gtk_widget_set_valign (handle, GTK_ALIGN_START);
  gtk_widget_add_css_class (handle, "hats-handle");
  gtk_widget_set_tooltip_text (handle, _("Drag to Move"));
  gtk_widget_insert_before (handle, GTK_WIDGET (self), GTK_WIDGET (self->texts));
}

static void
add_summary (HatsDraftRow *self)
{
  self->summary = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->summary), 0);
  gtk_label_set_wrap (GTK_LABEL (self->summary), TRUE);
  gtk_widget_add_css_class (self->summary, "caption");
  gtk_widget_add_css_class (self->summary, "dim-label");
  gtk_box_append (self->texts, self->summary);
}

GtkWidget *
hats_draft_row_new (HatsRoleDraft *draft,
                    HatsAspect    *aspect,
                    guint          index,
                    gboolean       is_last)
{
  HatsDraftRow *self;
  g_autofree char *name = NULL;
  g_autofree char *place = NULL;

  g_return_val_if_fail (draft != NULL, NULL);
  g_return_val_if_fail (aspect == NULL || HATS_IS_ASPECT (aspect), NULL);

  self = g_object_new (HATS_TYPE_DRAFT_ROW, NULL);
  self->draft = draft;
  self->index = index;
  self->aspect = aspect != NULL ? g_object_ref (aspect) : NULL;
  self->list = aspect != NULL ? hats_draft_place_new_list (hats_aspect_get_id (aspect)) : g_strdup (HATS_DRAFT_CONFUSED);
  self->title = aspect != NULL ? hats_aspect_get_title (aspect) : _("Often confused with");

  if (aspect != NULL && hats_aspect_get_is_list (aspect))
    add_handle (self);
  else if (aspect == NULL)
    add_role (self);
  /* Translators: an aspect such as “Skills”, and the number of a statement in its list. */
  name = g_strdup_printf (_("%s: Statement %u"), self->title, index + 1);
  place = hats_draft_place_new (self->list, index, HATS_DRAFT_TEXT);
  add_field (self, self->texts, hats_draft_field_new (draft, place, name, NULL, TRUE));
  add_line (self, is_last);
  add_summary (self);
  update_summary (self);

  return GTK_WIDGET (self);
}

gboolean
hats_draft_row_get_unfolded (HatsDraftRow *self)
{
  g_return_val_if_fail (HATS_IS_DRAFT_ROW (self), FALSE);

  return gtk_toggle_button_get_active (self->more);
}

void
hats_draft_row_set_unfolded (HatsDraftRow *self,
                             gboolean      unfolded)
{
  g_return_if_fail (HATS_IS_DRAFT_ROW (self));

  gtk_toggle_button_set_active (self->more, unfolded);
}

static GtkWidget *
find_field (GtkWidget  *widget,
            const char *place)
{
  GtkWidget *found = NULL;

  if (HATS_IS_DRAFT_FIELD (widget))
    return g_str_equal (hats_draft_field_get_place (HATS_DRAFT_FIELD (widget)), place) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_field (child, place);

  return found;
}

void
hats_draft_row_focus (HatsDraftRow *self,
                      const char   *part)
{
  g_autofree char *place = NULL;
  GtkWidget *field;

  g_return_if_fail (HATS_IS_DRAFT_ROW (self));
  g_return_if_fail (part != NULL);

  place = hats_draft_place_new (self->list, self->index, part);
  field = find_field (GTK_WIDGET (self->texts), place);
  if (field == NULL || (self->details != NULL && gtk_widget_is_ancestor (field, self->details)))
    {
      hats_draft_row_set_unfolded (self, TRUE);
      field = find_field (GTK_WIDGET (self->texts), place);
    }
  if (field != NULL)
    gtk_widget_grab_focus (field);
}
