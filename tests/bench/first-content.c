/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Starts a program and says after how many milliseconds its window shows content: first-content SECONDS-LIMIT PROGRAM…
 * The same watch for every program: from outside, by the window's pixels.
 */

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define TITLE "Two Hats"

static double
get_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static int
ignore_error_cb (Display     *display,
                 XErrorEvent *event)
{
  return 0;
}

/* The mapped window with the title, below @window. */
static Window
find_window (Display *display,
             Window   window)
{
  Window root, parent, *children = NULL;
  Window found = None;
  unsigned int n_children = 0;
  XWindowAttributes attributes;
  char *name = NULL;

  if (XFetchName (display, window, &name) && name != NULL)
    {
      if (strcmp (name, TITLE) == 0 && XGetWindowAttributes (display, window, &attributes) &&
          attributes.map_state == IsViewable && attributes.width > 300)
        found = window;
      XFree (name);
    }

  if (found == None && XQueryTree (display, window, &root, &parent, &children, &n_children))
    for (unsigned int i = 0; i < n_children && found == None; i++)
      found = find_window (display, children[i]);
  if (children != NULL)
    XFree (children);

  return found;
}

/* Whether the middle of the window is not all of one colour. */
static int
has_content (Display *display,
             Window   window)
{
  XWindowAttributes attributes;
  XImage *image;
  unsigned long first;
  int content = 0;

  if (!XGetWindowAttributes (display, window, &attributes))
    return 0;
  image = XGetImage (display, window, 40, 120, (unsigned) attributes.width - 80, (unsigned) attributes.height - 200,
                     AllPlanes, ZPixmap);
  if (image == NULL)
    return 0;

  first = XGetPixel (image, 0, 0);
  for (int y = 0; y < image->height && !content; y += 2)
    for (int x = 0; x < image->width && !content; x += 2)
      content = XGetPixel (image, x, y) != first;
  XDestroyImage (image);

  return content;
}

int
main (int    argc,
      char **argv)
{
  Display *display = XOpenDisplay (NULL);
  struct timespec pause = { 0, 1000000 };
  struct rusage usage;
  double start, end = 0;
  pid_t pid;
  Window window = None;

  if (argc < 3 || display == NULL)
    return 2;

  XSetErrorHandler (ignore_error_cb);
  start = get_milliseconds ();
  pid = fork ();
  if (pid == 0)
    {
      execv (argv[2], argv + 2);
      _exit (127);
    }

  while (get_milliseconds () - start < atof (argv[1]) * 1e3)
    {
      if (window == None)
        window = find_window (display, DefaultRootWindow (display));
      if (window != None && has_content (display, window))
        {
          end = get_milliseconds ();
          break;
        }
      nanosleep (&pause, NULL);
    }

  kill (pid, SIGTERM);
  waitpid (pid, NULL, 0);
  getrusage (RUSAGE_CHILDREN, &usage);
  XCloseDisplay (display);
  if (end <= start)
    return 1;

  printf ("%.1f %ld\n", end - start, usage.ru_maxrss);
  return 0;
}
