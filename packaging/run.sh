#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# From a checkout to a running Pilotlamp in one step, on Debian 12 and its relatives:
#   packaging/run.sh [--verbose] [--dry-run] [--demo] [--config FILE] [any other option of pilotlamp]
# Installs what is missing, builds, and starts the tray program, or the monitor in this terminal without a display.
# --verbose shows the compiler's lines; --dry-run says what would be installed and built, and does neither.
set -euo pipefail
PROGRAM=packaging/run.sh
source_folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/lib.sh
. "$source_folder/packaging/lib.sh"

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    sed -n '4,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 0
fi

while [ "${1:-}" = --verbose ] || [ "${1:-}" = --dry-run ]; do
    case $1 in --verbose) VERBOSE=1 ;; --dry-run) DRY_RUN=1 ;; esac
    shift
done

say "Pilotlamp: install what is missing, build, start."
ensure_utf8
packages=("${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}")
[ -z "${WAYLAND_DISPLAY:-}" ] || packages+=(qt6-wayland)
[ -z "$(missing_packages "${packages[@]}")" ] || packages+=("${OPTIONAL_PACKAGES[@]}")
ensure_packages "${packages[@]}"

folder=$(build_folder "$source_folder" release)
if [ -n "${DRY_RUN:-}" ]; then
    say "Would build in $folder and start $folder/pilotlamp $*"
    exit 0
fi
configure "$source_folder" "$folder" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF
build "$folder"

exec 7>&- # the program does not hold the build folder
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Starting $folder/pilotlamp $*"
    exec "$folder/pilotlamp" "$@"
fi
say "There is no display here, so the monitor runs in this terminal instead; Ctrl+C ends it."
exec "$folder/pilotlampctl" watch "$@"
