# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion for two-hats. Commands, options and what questions take come from
# the program's own help, so that they cannot be out of date.

# Offers the words of $1 that begin as the present one does.
_two_hats_offer () {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$word")
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
  return 0
}

# Offers folders, and files whose names end in $1.
_two_hats_offer_files () {
  compopt -o filenames
  mapfile -t COMPREPLY < <({ compgen -d -- "$word"; compgen -f -X "!*$1" -- "$word"; } | sort -u)
}

# The line of help $1 below the one of question $2: what it takes, where that is words.
_two_hats_question () {
  sed -n "/^The questions/,/^\$/{/^  $2 /{n;s/,//g;p;}}" <<< "$1" | grep '^ *[a-z]'
}

# What may follow option $2 of the command with help $1; fails where the option takes no value.
_two_hats_value () {
  case $2 in
    -f|--format) _two_hats_offer "text markdown html csv json pdf" ;;
    -o|--output) _two_hats_offer_files "" ;;
    -c|--case) _two_hats_offer_files .twohats ;;
    -a|--assume) _two_hats_offer "$(sed -n '/^The numbers/,/^$/s/^  \([a-z-]*\) .*/\1=/p' <<< "$1")" ;;
    -s|--sheet) _two_hats_offer "recommendation brief scorecard agreement rule-book plan" ;;
    -r|--role) _two_hats_offer "$(_two_hats_roles)" ;;
    --paper) _two_hats_offer "a4 letter" ;;
    --guide) _two_hats_offer_files .json ;;
    --lens) _two_hats_offer "all different shared" ;;
    --orientation) _two_hats_offer "portrait landscape" ;;
    --view) _two_hats_offer "roles compare together advice" ;;
    *) grep -q -e "^ .*$2=" <<< "$1" && _two_hats_offer "$(_two_hats_question "$1" "$2")" ;;
  esac
}

_two_hats_roles () {
  LC_ALL=C "$program" roles --format=json 2>/dev/null | sed -n '/"roles" :/,/]/s/.*"id" : "\(.*\)".*/\1/p'
}

_two_hats () {
  local program=${COMP_WORDS[0]} word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]} command='' help options
  local IFS=$' \t\n'
  COMPREPLY=()

  # The shell makes a word of the sign in --format=pdf.
  if [[ $word == = ]]; then
    word=
  elif [[ $option == = ]]; then
    option=${COMP_WORDS[COMP_CWORD-2]}
  fi

  [[ $COMP_CWORD -gt 1 && ${COMP_WORDS[1]} != -* ]] && command=${COMP_WORDS[1]}
  help=$(LC_ALL=C "$program" ${command:+"$command"} --help 2>/dev/null) || return 0
  options=$(sed -n '/^Options:/,/^$/s/^  \(-., \)\{0,1\}\(--[a-z-]*=\{0,1\}\).*/\2/p' <<< "$help")

  [[ $option == -* ]] && _two_hats_value "$help" "$option" && return 0
  if [[ $word == -* ]]; then
    _two_hats_offer "$options"
    return 0
  fi

  case $command in
    "") _two_hats_offer_files .twohats
        mapfile -O "${#COMPREPLY[@]}" -t COMPREPLY < <(
          compgen -W "$(sed -n '/^Commands:/,/^$/s/^  \([a-z]*\).*/\1/p' <<< "$help")" -- "$word") ;;
    show|compare) _two_hats_offer "$(_two_hats_roles)" ;;
    cases) _two_hats_offer_files .twohats ;;
    check) _two_hats_offer_files .json ;;
    mirror) _two_hats_offer_files "" ;;
  esac
}

complete -F _two_hats two-hats
