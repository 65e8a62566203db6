#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The completion for bash offers ids of the configuration and never evaluates what stands in it:
#   completion.sh PILOTLAMPCTL
set -euo pipefail
PATH=$(cd -- "$(dirname -- "$1")" && pwd -P):$PATH
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
pilotlampctl completion bash >script
# shellcheck source=/dev/null
. ./script
mkdir -p pilotlamp
export XDG_CONFIG_HOME=$folder
# shellcheck disable=SC2016
printf '%s' '{"version":1,"services":[{"id":"a$(touch pwned)","name":"A","checks":[]},{"id":"good.one","name":"B","checks":[]},
  {"id":"go`touch pwned`","name":"C","checks":[]},{"id":"gone-2","name":"D","checks":[]},{"id":"*","name":"E","checks":[]},
  {"id":"${x:=$(touch pwned)}","name":"F","checks":[]}]}' >pilotlamp/config.json
function_name=$(complete -p pilotlampctl | sed 's/.*-F \([^ ]*\).*/\1/')

# offers WORD WORDS…: whether WORD is among what is offered for the last of WORDS.
offers() {
    local wanted=$1 one
    shift
    COMP_WORDS=("$@")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    "$function_name" pilotlampctl "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" || true
    for one in "${COMPREPLY[@]-}"; do
        [ "$one" != "$wanted" ] || return 0
    done
    echo "${COMP_WORDS[*]}: offered '${COMPREPLY[*]-}', wanted '$wanted'"
    exit 1
}
offers good.one pilotlampctl check go
offers gone-2 pilotlampctl check go
offers check pilotlampctl ch
offers waybar pilotlampctl check --format way
offers remove-downtime pilotlampctl act good.one Disk rem
offers import pilotlampctl config im
# What stands behind an option in the help is no word of the command.
for word in format text wait any since remove; do
    for command in watch run list mcp replay act status; do
        ! (offers "$word" pilotlampctl "$command" "$word" >said 2>&1) || { echo "$command offers $word"; exit 1; }
    done
done
[ ! -e pwned ] || { echo "content was evaluated"; exit 1; }
echo fine
