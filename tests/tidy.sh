#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy with the rules of .clang-tidy (why each is there stands in it):
#   tests/tidy.sh              the sources changed by the last commit and since
#   tests/tidy.sh FILE…        these
#   tests/tidy.sh --all        all of src: some twenty minutes on two cores
# Needs clang-tidy-14 beside what builds Pilotlamp. The exit code is 0 only when nothing was found.
set -euo pipefail
PROGRAM=tests/tidy.sh
source_folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/lib.sh
. "$source_folder/packaging/lib.sh"
cd -- "$source_folder"

case ${1:-} in
-h | --help)
    sed -n '4,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
--all) mapfile -t files < <(find src -name '*.cpp') ;;
'')
    since=$(git rev-parse --verify --quiet HEAD~1 || git hash-object -t tree /dev/null)
    mapfile -t files < <(git diff --name-only --diff-filter=d "$since" -- 'src/*.cpp')
    ;;
*) files=("$@") ;;
esac
command -v clang-tidy-14 >/dev/null ||
    die "cannot look through the sources" "clang-tidy-14 is missing" "sudo apt-get install clang-tidy-14"
if [ "${#files[@]}" -eq 0 ]; then
    say "No source has changed."
    exit 0
fi

# One command a file, as clang reads no headers that gcc precompiled.
folder=$(build_folder "$source_folder" tidy)
configure "$source_folder" "$folder" -DCMAKE_BUILD_TYPE=Debug -DPILOTLAMP_PCH=OFF -DPILOTLAMP_UNITY=OFF \
    -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DBUILD_TESTING=OFF
# Some sources include what is made of the D-Bus descriptions; its own style is nobody's business.
mapfile -t made < <(ninja -C "$folder" -t targets all | sed -n 's/^\(src\/desktop\/.*_adaptor\.h\):.*/\1/p')
ninja -C "$folder" --quiet "${made[@]}"
say "clang-tidy over ${#files[@]} files"
printf '%s\0' "${files[@]}" |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy-14 -p "$folder" --quiet --extra-arg=-Wno-unknown-warning-option \
        --header-filter="^$source_folder/(src|tests)/[^.]*\.h\$" \
        2> >(grep -v 'warnings generated' >&2)
