/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-line.h"

#include <string.h>

/* A glyph where it stands, in pango's units from the beginning of the line. */
typedef struct {
  guint32 index;
  gint32  x, y;
} Glyph;

/* Which bytes of the text some glyphs are for; few of both. */
typedef struct {
  guint8 n_bytes;
  guint8 n_glyphs;
} Cluster;

/* A piece of a line in one font and direction; its glyphs, clusters and text stand behind it, in the same piece of memory. */
typedef struct _Run Run;

struct _Run
{
  Run                        *next;
  cairo_scaled_font_t        *font;
  Glyph                      *glyphs;
  Cluster                    *clusters;
  char                       *text;
  guint                       n_glyphs;
  guint                       n_clusters;
  guint                       length;
  cairo_text_cluster_flags_t  flags;
};

struct _HatsPageLine
{
  Run         *runs;
  PangoLayout *layout;          /* nullable: of a line with what only pango draws */
  int          index;
  int          width;           /* pango's units */
};

static gboolean
is_drawn (const PangoGlyphInfo *info)
{
  return info->glyph != PANGO_GLYPH_EMPTY;
}

/* How many glyphs of a cluster are drawn. */
static guint
count_drawn (const PangoGlyphItemIter *iter)
{
  int from = MIN (iter->start_glyph, iter->end_glyph + 1);
  int to = MAX (iter->start_glyph + 1, iter->end_glyph);
  guint n_drawn = 0;

  for (int i = from; i < to; i++)
    n_drawn += is_drawn (&iter->glyph_item->glyphs->glyphs[i]) ? 1 : 0;

  return n_drawn;
}

/* Whether a piece is nothing but glyphs of a font: characters without one have a box that pango draws, and text that stands
 * upright among others has a baseline that it finds. */
static gboolean
is_plain (PangoLayoutRun *run)
{
  if (run->item->analysis.font == NULL || (run->item->analysis.flags & PANGO_ANALYSIS_FLAG_CENTERED_BASELINE) != 0)
    return FALSE;
  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    if (is_drawn (&run->glyphs->glyphs[i]) && (run->glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
      return FALSE;

  return TRUE;
}

static Run *
run_alloc (PangoLayoutRun *run,
           const char     *text)
{
  gsize n_glyphs = (gsize) run->glyphs->num_glyphs;
  gsize length = (gsize) run->item->length;
  Run *self = g_malloc (sizeof *self + n_glyphs * (sizeof (Glyph) + sizeof (Cluster)) + length);

  *self = (Run) { .length = (guint) length };
  self->glyphs = (Glyph *) (self + 1);
  /* There are no more clusters than glyphs. */
  self->clusters = (Cluster *) (self->glyphs + n_glyphs);
  self->text = (char *) (self->clusters + n_glyphs);
  memcpy (self->text, text + run->item->offset, length);
  if ((run->item->analysis.level & 1) != 0)
    self->flags = CAIRO_TEXT_CLUSTER_FLAG_BACKWARD;

  return self;
}

static void
run_free (Run *self)
{
  g_clear_pointer (&self->font, cairo_scaled_font_destroy);
  g_free (self);
}

/* Takes the run's glyphs, the first at @x; returns where the next run begins. */
static int
take_glyphs (Run            *self,
             PangoLayoutRun *run,
             int             x)
{
  x += run->start_x_offset;
  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    {
      const PangoGlyphInfo *info = &run->glyphs->glyphs[i];

      if (is_drawn (info))
        self->glyphs[self->n_glyphs++] = (Glyph) { info->glyph, x + info->geometry.x_offset, info->geometry.y_offset - run->y_offset };
      x += info->geometry.width;
    }

  return x + run->end_x_offset;
}

/* Takes which glyphs are for which text; returns whether all are few enough. */
static gboolean
take_clusters (Run            *self,
               PangoLayoutRun *run,
               const char     *text)
{
  PangoGlyphItemIter iter;

  for (gboolean more = pango_glyph_item_iter_init_start (&iter, run, text); more; more = pango_glyph_item_iter_next_cluster (&iter))
    {
      int n_bytes = iter.end_index - iter.start_index;
      guint n_glyphs = count_drawn (&iter);

      if (n_bytes > G_MAXUINT8 || n_glyphs > G_MAXUINT8)
        return FALSE;
      self->clusters[self->n_clusters++] = (Cluster) { (guint8) n_bytes, (guint8) n_glyphs };
    }

  return TRUE;
}

/* Returns: (nullable): what cairo draws, unless only pango can; moves @x behind it */
static Run *
run_new (PangoLayoutRun *run,
         const char     *text,
         int            *x)
{
  cairo_scaled_font_t *font = is_plain (run) ? pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (run->item->analysis.font)) : NULL;
  Run *self;

  if (font == NULL || cairo_scaled_font_status (font) != CAIRO_STATUS_SUCCESS)
    return NULL;

  self = run_alloc (run, text);
  self->font = cairo_scaled_font_reference (font);
  *x = take_glyphs (self, run, *x);
  if (!take_clusters (self, run, text))
    g_clear_pointer (&self, run_free);

  return self;
}

static void
free_runs (HatsPageLine *self)
{
  while (self->runs != NULL)
    {
      Run *run = self->runs;

      self->runs = run->next;
      run_free (run);
    }
}

static void
keep_layout (HatsPageLine *self,
             PangoLayout  *layout)
{
  PangoRectangle extents;

  free_runs (self);
  self->layout = g_object_ref (layout);
  pango_layout_line_get_extents (pango_layout_get_line_readonly (layout, self->index), NULL, &extents);
  self->width = extents.width;
}

HatsPageLine *
hats_page_line_new (PangoLayout *layout,
                    int          index)
{
  const PangoLayoutLine *line = pango_layout_get_line_readonly (layout, index);
  HatsPageLine *self = g_new0 (HatsPageLine, 1);
  Run **end = &self->runs;

  self->index = index;
  for (GSList *item = line->runs; item != NULL; item = item->next)
    {
      Run *run = run_new (item->data, pango_layout_get_text (layout), &self->width);

      if (run == NULL)
        {
          keep_layout (self, layout);
          break;
        }
      *end = run;
      end = &run->next;
    }

  return self;
}

void
hats_page_line_free (HatsPageLine *self)
{
  free_runs (self);
  g_clear_object (&self->layout);
  g_free (self);
}

double
hats_page_line_get_width (const HatsPageLine *self)
{
  return (double) self->width / PANGO_SCALE;
}

static void
draw_run (const Run *self,
          cairo_t   *cr,
          double     x,
          double     y)
{
  g_autofree cairo_glyph_t *glyphs = g_new (cairo_glyph_t, self->n_glyphs);
  g_autofree cairo_text_cluster_t *clusters = g_new (cairo_text_cluster_t, self->n_clusters);

  for (guint i = 0; i < self->n_glyphs; i++)
    glyphs[i] = (cairo_glyph_t) { self->glyphs[i].index, x + (double) self->glyphs[i].x / PANGO_SCALE, y + (double) self->glyphs[i].y / PANGO_SCALE };
  for (guint i = 0; i < self->n_clusters; i++)
    clusters[i] = (cairo_text_cluster_t) { self->clusters[i].n_bytes, self->clusters[i].n_glyphs };

  cairo_set_scaled_font (cr, self->font);
  cairo_show_text_glyphs (cr, self->text, (int) self->length, glyphs, (int) self->n_glyphs, clusters, (int) self->n_clusters, self->flags);
}

void
hats_page_line_draw (const HatsPageLine *self,
                     cairo_t            *cr,
                     double              x,
                     double              y)
{
  cairo_save (cr);
  cairo_move_to (cr, x, y);
  if (self->layout != NULL)
    pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (self->layout, self->index));
  /* Where cairo has rounded to, as pango begins there. */
  cairo_get_current_point (cr, &x, &y);
  for (const Run *run = self->runs; run != NULL; run = run->next)
    draw_run (run, cr, x, y);
  cairo_restore (cr);
}
