/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-print-panel.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hats-accessible.h"
#include "hats-comparison-sheet.h"
#include "hats-drop-down.h"
#include "hats-order-list.h"
#include "hats-sheet-copy.h"
#include "hats-sheet-offer.h"
#include "hats-sheet-options.h"

/* The drop-down's first papers are those that have names here; another is that of the printer. */
#define OTHER_PAPER (HATS_PAPER_LETTER + 1)

struct _HatsPrintPanel
{
  GtkWidget         parent_instance;

  HatsGuide        *guide;
  HatsCase         *source;       /* nullable */
  HatsSheet        *shown;
  GPtrArray        *offers;       /* of HatsSheetOffer */
  gboolean          first_is_shown; /* no offer makes the sheet to begin with: it stands before them */
  HatsPrintChoices  choices;
  HatsLens          lens;         /* of the comparison that was shown */
  gboolean          updating;

  GtkWidget        *scroller;
  GtkDropDown      *sheet;
  GtkWidget        *rows;         /* what is there for comparisons only */
  HatsOrderList    *roles;
  HatsOrderList    *aspects;
  GtkDropDown      *paper;
  GtkDropDown      *orientation;
  GtkSpinButton    *margin;
  GtkSpinButton    *text_size;
  GtkCheckButton   *sources;
  GtkCheckButton   *notes_column;
  GtkCheckButton   *grey;
};

G_DEFINE_FINAL_TYPE (HatsPrintPanel, hats_print_panel, GTK_TYPE_WIDGET)

enum {
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The offer that is chosen; NULL where it is the sheet that was shown. */
static const HatsSheetOffer *
get_offer (HatsPrintPanel *self)
{
  guint selected = gtk_drop_down_get_selected (self->sheet);

  if (selected == GTK_INVALID_LIST_POSITION || (self->first_is_shown && selected == 0))
    return NULL;

  return g_ptr_array_index (self->offers, selected - (self->first_is_shown ? 1 : 0));
}

static void
update_rows (HatsPrintPanel *self)
{
  const HatsSheetOffer *offer = get_offer (self);

  gtk_widget_set_visible (self->rows, offer != NULL && hats_sheet_offer_has_rows (offer));
}

/* The drop-down of papers names the printer's paper only where that is chosen. */
static void
show_paper (HatsPrintPanel *self)
{
  GtkStringList *papers = GTK_STRING_LIST (gtk_drop_down_get_model (self->paper));
  const HatsPaper *paper = &self->choices.paper;
  gboolean landscape = hats_paper_is_landscape (paper);
  guint selected = 0;

  while (selected < OTHER_PAPER)
    {
      HatsPaper named = *paper;

      hats_paper_set_size (&named, (HatsPaperSize) selected);
      if (fabs (named.width - paper->width) < 1.0 && fabs (named.height - paper->height) < 1.0)
        break;
      selected++;
    }

  self->updating = TRUE;
  if (selected == OTHER_PAPER && g_list_model_get_n_items (G_LIST_MODEL (papers)) == OTHER_PAPER)
    gtk_string_list_append (papers, _("The Printer’s"));
  gtk_drop_down_set_selected (self->paper, selected);
  gtk_drop_down_set_selected (self->orientation, landscape ? 1 : 0);
  self->updating = FALSE;
}

static void
read_paper (HatsPrintPanel *self)
{
  HatsPaper *paper = &self->choices.paper;
  guint selected = gtk_drop_down_get_selected (self->paper);

  if (selected < OTHER_PAPER)
    hats_paper_set_size (paper, (HatsPaperSize) selected);
  hats_paper_set_landscape (paper, gtk_drop_down_get_selected (self->orientation) == 1);
  hats_paper_set_margin (paper, gtk_spin_button_get_value (self->margin));
  paper->text_size = gtk_spin_button_get_value (self->text_size);
  paper->grey = gtk_check_button_get_active (self->grey);
}

static void
changed_cb (HatsPrintPanel *self)
{
  HatsPrintChoices *choices = &self->choices;

  g_assert (HATS_IS_PRINT_PANEL (self));

  if (self->updating || self->shown == NULL)
    return;

  read_paper (self);
  choices->sources = gtk_check_button_get_active (self->sources);
  choices->notes_column = gtk_check_button_get_active (self->notes_column);
  hats_print_choices_clear (choices);
  choices->roles = hats_order_list_dup_chosen (self->roles);
  choices->aspects = hats_order_list_dup_chosen (self->aspects);

  update_rows (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* A comparison for which something was chosen is printed as it is shown, and else as it was printed last. */
static void
take_comparison (HatsPrintPanel *self)
{
  g_auto(HatsComparison) comparison = HATS_COMPARISON_INIT;

  if (!hats_comparison_sheet_read (self->shown, &comparison))
    return;

  self->lens = comparison.lens;
  if (comparison.lens == HATS_LENS_ALL && comparison.roles == NULL && comparison.aspects == NULL)
    return;

  hats_print_choices_clear (&self->choices);
  self->choices.roles = g_steal_pointer (&comparison.roles);
  self->choices.aspects = g_steal_pointer (&comparison.aspects);
}

static void
fill_sheets (HatsPrintPanel *self)
{
  g_autoptr(GtkStringList) titles = gtk_string_list_new (NULL);
  guint selected = 0;

  self->offers = self->source != NULL ? hats_sheet_offers_list (self->guide, self->source) : g_ptr_array_new ();
  while (selected < self->offers->len &&
         !hats_sheet_offer_fits (g_ptr_array_index (self->offers, selected), self->shown))
    selected++;

  self->first_is_shown = selected == self->offers->len;
  if (self->first_is_shown)
    {
      gtk_string_list_append (titles, self->shown->title);
      selected = 0;
    }
  for (guint i = 0; i < self->offers->len; i++)
    gtk_string_list_append (titles, ((const HatsSheetOffer *) g_ptr_array_index (self->offers, i))->title);

  gtk_drop_down_set_model (self->sheet, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (self->sheet, selected);
}

/* GTK 4.8 takes the mnemonic's underline for a part of the name. */
static void
name_button (GtkCheckButton *button)
{
  g_autofree char *name = g_strdup (gtk_check_button_get_label (button));
  char *underline = strchr (name, '_');

  if (underline != NULL)
    memmove (underline, underline + 1, strlen (underline));
  hats_accessible_set_name (GTK_WIDGET (button), name);
}

static void
hats_print_panel_dispose (GObject *object)
{
  HatsPrintPanel *self = HATS_PRINT_PANEL (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  hats_print_choices_clear (&self->choices);
  g_clear_pointer (&self->offers, g_ptr_array_unref);
  g_clear_pointer (&self->shown, hats_sheet_unref);
  g_clear_pointer (&self->source, hats_case_unref);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_print_panel_parent_class)->dispose (object);
}

static void
hats_print_panel_class_init (HatsPrintPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_print_panel_dispose;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (HATS_TYPE_ORDER_LIST);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-print-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPanel, scroller);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPanel, sheet);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPanel, rows);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPanel, roles);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPanel, aspects);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPanel, paper);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPanel, orientation);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPanel, margin);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPanel, text_size);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPanel, sources);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPanel, notes_column);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPanel, grey);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
hats_print_panel_init (HatsPrintPanel *self)
{
  self->updating = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_spin_button_set_range (self->margin, HATS_MARGIN_LEAST, HATS_MARGIN_MOST);
  gtk_spin_button_set_range (self->text_size, HATS_TEXT_SIZE_LEAST, HATS_TEXT_SIZE_MOST);
  hats_drop_down_set_name (self->sheet, NULL);
  hats_drop_down_set_name (self->paper, NULL);
  hats_drop_down_set_name (self->orientation, NULL);
  name_button (self->sources);
  name_button (self->notes_column);
  name_button (self->grey);
  self->updating = FALSE;
}

void
hats_print_panel_set_sheet (HatsPrintPanel *self,
                            HatsSheet      *shown,
                            HatsCase       *source)
{
  g_return_if_fail (HATS_IS_PRINT_PANEL (self));
  g_return_if_fail (self->shown == NULL);
  g_return_if_fail (shown != NULL);

  self->guide = g_object_ref (hats_sheet_get_guide (shown));
  self->source = source != NULL ? hats_case_ref (source) : NULL;
  hats_print_choices_init_kept (&self->choices);

  self->updating = TRUE;
  self->shown = hats_sheet_ref (shown);
  take_comparison (self);
  fill_sheets (self);
  hats_order_list_set_roles (self->roles, self->guide, (const char * const *) self->choices.roles);
  hats_order_list_set_aspects (self->aspects, self->guide, (const char * const *) self->choices.aspects);
  gtk_spin_button_set_value (self->margin, hats_paper_get_margin (&self->choices.paper));
  gtk_spin_button_set_value (self->text_size, self->choices.paper.text_size);
  gtk_check_button_set_active (self->sources, self->choices.sources);
  gtk_check_button_set_active (self->notes_column, self->choices.notes_column);
  gtk_check_button_set_active (self->grey, self->choices.paper.grey);
  show_paper (self);
  update_rows (self);
}

static HatsSheet *
make_offered (HatsPrintPanel       *self,
              const HatsSheetOffer *offer)
{
  g_auto(HatsComparison) comparison = HATS_COMPARISON_INIT;

  comparison.lens = self->lens;
  comparison.roles = hats_order_list_dup_chosen (self->roles);
  comparison.aspects = hats_order_list_dup_chosen (self->aspects);

  return hats_sheet_offer_make (offer, self->guide, self->source, &comparison);
}

HatsSheet *
hats_print_panel_dup_sheet (HatsPrintPanel *self)
{
  const HatsSheetOffer *offer;
  HatsSheet *sheet;

  g_return_val_if_fail (HATS_IS_PRINT_PANEL (self), NULL);

  /* The sheet that was shown belongs to somebody else and stays as it is. */
  offer = get_offer (self);
  sheet = offer != NULL ? make_offered (self, offer) : hats_sheet_dup_content (self->shown);
  if (!self->choices.sources)
    hats_sheet_drop_sources (sheet);
  if (self->choices.notes_column)
    hats_sheet_add_notes_column (sheet);

  return sheet;
}

const HatsPrintChoices *
hats_print_panel_get_choices (HatsPrintPanel *self)
{
  g_return_val_if_fail (HATS_IS_PRINT_PANEL (self), NULL);

  return &self->choices;
}

void
hats_print_panel_set_page_setup (HatsPrintPanel *self,
                                 GtkPageSetup   *page_setup)
{
  g_return_if_fail (HATS_IS_PRINT_PANEL (self));
  g_return_if_fail (GTK_IS_PAGE_SETUP (page_setup));

  hats_paper_set_page_setup (&self->choices.paper, page_setup);
  show_paper (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
