#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The completion offers ids of the configuration and never evaluates what stands in it.
set -euo pipefail
top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck source=packaging/pilotlampctl.bash-completion
. "$top/packaging/pilotlampctl.bash-completion"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p pilotlamp
export XDG_CONFIG_HOME=$folder
# shellcheck disable=SC2016
printf '%s' '{"services":[{"id":"a$(touch pwned)"},{"id":"good.one"},{ "id" : "go`touch pwned`"},
  {"id":"gone-2"},{"id":"*"},{"id":"${x:=$(touch pwned)}"}]}' >pilotlamp/config.json

# expect WORDS… = OFFERS: what is offered for the last word.
expect() {
    local wanted=${!#}
    COMP_WORDS=("${@:1:$#-1}")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    _pilotlampctl || true
    [ "${COMPREPLY[*]-}" = "$wanted" ] || {
        echo "${COMP_WORDS[*]}: offered '${COMPREPLY[*]-}', wanted '$wanted'"
        exit 1
    }
}
expect pilotlampctl check go 'good.one gone-2'
expect pilotlampctl check '' 'good.one gone-2 --format --config'
expect pilotlampctl ch check
# shellcheck disable=SC2016
expect pilotlampctl check 'a$(' ''
expect pilotlampctl check --format way waybar
mkfifo pipe
expect pilotlampctl check --config "$folder/pipe" go ''
[ ! -e pwned ] || { echo "content was evaluated"; exit 1; }
echo fine
