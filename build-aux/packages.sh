# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing; sourced by build-aux/run and build-aux/test.
# Each line of a list: how to tell that it is there, then the package's name
# for apt, dnf, pacman and zypper ("-" where it comes with another).
#   cmd:NAME   a command    pc:NAME   a pkg-config module
#   py:NAME    a module of the system's python3    file:PATH   a file
#   svg:loader what reads SVG icons

build_packages='
cmd:cc                     gcc                gcc             gcc           gcc
cmd:pkg-config             pkgconf            pkgconf-pkg-config pkgconf    pkgconf-pkg-config
cmd:meson                  meson              meson           meson         meson
cmd:ninja                  ninja-build        ninja-build     ninja         ninja
cmd:msgfmt                 gettext            gettext         gettext       gettext-tools
pc:gtk4                    libgtk-4-dev       gtk4-devel      gtk4          gtk4-devel
pc:json-glib-1.0           libjson-glib-dev   json-glib-devel json-glib     json-glib-devel
cmd:gtk-update-icon-cache  gtk-update-icon-cache gtk-update-icon-cache gtk-update-icon-cache gtk3-tools
cmd:update-desktop-database desktop-file-utils desktop-file-utils desktop-file-utils desktop-file-utils
cmd:update-mime-database   shared-mime-info   shared-mime-info shared-mime-info shared-mime-info
svg:loader                 librsvg2-common    librsvg2        librsvg       gdk-pixbuf-loader-rsvg
'

test_packages='
cmd:python3                python3            python3         python        python3
cmd:Xvfb                   xvfb               xorg-x11-server-Xvfb xorg-server-xvfb xorg-x11-server-Xvfb
cmd:xdotool                xdotool            xdotool         xdotool       xdotool
cmd:xclip                  xclip              xclip           xclip         xclip
cmd:dbus-run-session       dbus               dbus-daemon     dbus          dbus-1
file:/usr/libexec/at-spi-bus-launcher at-spi2-core at-spi2-core at-spi2-core at-spi2-core
py:pyatspi                 python3-pyatspi    python3-pyatspi python-atspi  python3-atspi
py:jsonschema              python3-jsonschema python3-jsonschema python-jsonschema python3-jsonschema
cmd:pdftotext              poppler-utils      poppler-utils   poppler       poppler-tools
cmd:mandoc                 mandoc             mandoc          mandoc        mandoc
cmd:qpdf                   qpdf               qpdf            qpdf          qpdf
py:markdown_it             python3-markdown-it python3-markdown-it-py python-markdown-it-py python3-markdown-it-py
cmd:gio                    libglib2.0-bin     glib2           glib2         glib2-tools
cmd:xmllint                libxml2-utils      libxml2         libxml2       libxml2-tools
cmd:appstreamcli           appstream          appstream       appstream     AppStream
file:/usr/sbin/cupsd       cups-daemon        cups            cups          cups
cmd:lpstat                 cups-client        cups-client     cups          cups-client
file:/usr/lib/cups/backend/cups-pdf printer-driver-cups-pdf cups-pdf cups-pdf cups-pdf
file:/usr/lib/cups/filter/pdftopdf cups-filters cups-filters  cups-filters  cups-filters
cmd:gs                     ghostscript        ghostscript     ghostscript   ghostscript
cmd:tidy                   tidy               tidy            tidy          tidy
pc:x11                     libx11-dev         libX11-devel    libx11        libX11-devel
'

# For a package of Debian's; no other system has a use for them.
debian_packages='
cmd:dpkg-shlibdeps         dpkg-dev           -               -             -
'

debian_test_packages='
cmd:lintian                lintian            -               -             -
'

# What build-aux/memory looks for beyond the tests: faults of memory, and lines that no test reaches.
check_packages='
cmd:valgrind               valgrind           valgrind        valgrind      valgrind
cmd:gcovr                  gcovr              gcovr           python-gcovr  python3-gcovr
'

# Whether what $1 names is there.
is_present() {
  case $1 in
    cmd:*) command -v "${1#cmd:}" >/dev/null 2>&1 ;;
    pc:*) pkg-config --exists "${1#pc:}" 2>/dev/null ;;
    py:*) /usr/bin/python3 -c "import ${1#py:}" >/dev/null 2>&1 ;;
    file:*) [ -e "${1#file:}" ] ;;
    svg:loader) for loader in /usr/lib*/gdk-pixbuf-2.0/*/loaders/*svg.so /usr/lib/*/gdk-pixbuf-2.0/*/loaders/*svg.so; do
                  [ -e "$loader" ] && return 0
                done
                return 1 ;;
  esac
}

# The packages of list $1 that are missing, by the name in column $2.
list_missing() {
  printf '%s\n' "$1" | while read -r what apt dnf pacman zypper; do
    [ -n "$what" ] || continue
    is_present "$what" && continue
    case $2 in
      apt) echo "$apt" ;;
      dnf) echo "$dnf" ;;
      pacman) echo "$pacman" ;;
      zypper) echo "$zypper" ;;
    esac
  done | sort -u | tr '\n' ' '
}

find_package_manager() {
  if command -v apt-get >/dev/null 2>&1; then echo apt
  elif command -v dnf >/dev/null 2>&1; then echo dnf
  elif command -v pacman >/dev/null 2>&1; then echo pacman
  elif command -v zypper >/dev/null 2>&1; then echo zypper
  fi
}

# Runs its arguments as root.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null 2>&1; then
    # Without a terminal there is nobody to ask for a password.
    if [ -t 0 ]; then sudo "$@"; else sudo -n "$@"; fi
  else
    echo "Run this as root: $*" >&2
    return 1
  fi
}

install_packages() {
  case $1 in
    apt)
      shift
      # A fresh system has no lists yet, and old ones name packages that are gone.
      as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >/dev/null ;;
    dnf) shift; as_root dnf install -y -q "$@" ;;
    pacman) shift; as_root pacman -S --noconfirm --needed "$@" ;;
    zypper) shift; as_root zypper --non-interactive install "$@" ;;
  esac
}

# Installs what is missing of the lists given.
require_packages() {
  manager=$(find_package_manager)
  missing=$(for list in "$@"; do list_missing "$list" "${manager:-apt}"; done)
  missing=$(printf '%s' "$missing" | tr -s ' ')
  [ -n "${missing# }" ] || return 0

  if [ -z "$manager" ]; then
    echo "Missing, and no package manager known here; Debian's names are: $missing" >&2
    return 1
  fi
  echo "Installing: $missing" >&2
  # The list is words.
  # shellcheck disable=SC2086
  install_packages "$manager" $missing
}

# Installs the checker of HTML that no package has, below the build folder; fails where there is no way to npm's registry.
install_html_checker() {
  [ ! -x _build-test/html-checker/node_modules/.bin/html-validate ] || return 0
  command -v npm >/dev/null 2>&1 || { [ -n "$manager" ] && install_packages "$manager" npm >&2; } || return 1
  npm install --silent --no-audit --no-fund --prefix _build-test/html-checker html-validate@8.29.0 >/dev/null 2>&1
}

# Configures $1 with the options that follow, anew where it belongs to another
# place or is broken, and builds. Says nothing unless it fails.
build() {
  folder=$1
  shift
  log=$(mktemp)
  if { [ -f "$folder/build.ninja" ] && meson configure "$folder" "$@" && ninja -C "$folder"; } >"$log" 2>&1 ||
     { rm -rf "$folder" && meson setup "$folder" "$@" && ninja -C "$folder"; } >"$log" 2>&1
  then
    rm -f "$log"
  else
    cat "$log" >&2
    rm -f "$log"
    return 1
  fi
}
