#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of everything people see, to look at:
#   tests/screenshots.sh FOLDER [BUILD FOLDER]     (default build/dev, which must be built)
# FOLDER/{english,german,rtl}: each window and menu, light and dark ("-dark"), at 100 % and 200 % ("-200").
# FOLDER/desktop: panel, popup and window on Xfce at 100 % and 200 %, and on Wayland with waybar, while the demo plays.
# FOLDER/icons: every mark in every palette. What is not installed is said and left out.
#   tests/screenshots.sh --front-page [BUILD FOLDER]   renews the pictures of README and AppStream, from a played history
set -euo pipefail
source_folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# front_page FOLDER BUILD: the window during a simulated outage, light and dark, into FOLDER.
front_page() {
    local made
    made=$(mktemp -d)
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC PILOTLAMP_SCREENSHOTS=$made "$2/tests/tst_ui" ui_shots frontPage >/dev/null
    cp "$made/front-page.png" "$1/window.png"
    cp "$made/front-page-dark.png" "$1/window-dark.png"
    rm -r "$made"
    echo "$1/window.png and window-dark.png"
}

case ${1:-} in
--front-page)
    front_page "$source_folder/resources/screenshots" "$(cd -- "${2:-$source_folder/build/dev}" && pwd -P)"
    exit 0
    ;;
'' | -*)
    sed -n '4,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 64
    ;;
esac
mkdir -p "$1"
folder=$(cd -- "$1" && pwd -P)
build=$(cd -- "${2:-$source_folder/build/dev}" && pwd -P) || exit 66
session=$source_folder/tests/session/desktop-session.sh

# A screen with room for every window at 200 %.
screen=$(mktemp)
trap 'rm -f "$screen"' EXIT
echo '{ "screens": [ { "name": "big", "x": 0, "y": 0, "width": 2560, "height": 1800, "logicalDpi": 96,
    "logicalBaseDpi": 96, "dpr": 1 } ] }' >"$screen"

# windows NAME [VARIABLE=VALUE…]: all windows offscreen, at both scales.
windows() {
    local name=$1 scale
    shift
    for scale in 1 2; do
        env "$@" QT_QPA_PLATFORM="offscreen:configfile=$screen" LC_ALL=C.UTF-8 TZ=UTC QT_SCALE_FACTOR=$scale \
            PILOTLAMP_SCREENSHOTS="$folder/$name" "$build/tests/tst_ui" ui_shots >"$folder/$name-$scale.log" ||
            { echo "tests/screenshots.sh: $name at $scale: failed, see $folder/$name-$scale.log" >&2; exit 1; }
        rm "$folder/$name-$scale.log"
    done
    echo "$name: $(find "$folder/$name" -name '*.png' | wc -l) pictures"
}

# desktop NAME OPTION…: the demo on a private desktop, once a popup is there.
desktop() {
    local name=$1 rc=0
    shift
    # shellcheck disable=SC2016 # expanded inside the session
    "$session" "$@" -- bash -c '
        XDG_CURRENT_DESKTOP= "$1/pilotlamp" --demo & lamp=$!
        for _ in $(seq 600); do [ "$(dunstctl count displayed)" = 1 ] && break; sleep 0.1; done
        "$1/pilotlamp" --demo; sleep 1 # the second start brings the window
        "$SESSION_CTL" shot "$2"; kill "$lamp"; wait "$lamp"' - "$build" "$folder/desktop/$name.png" || rc=$?
    case $rc in
    0) echo "desktop/$name.png" ;;
    77) ;; # the session said what is missing
    *) echo "tests/screenshots.sh: desktop $name: failed ($rc)" >&2; exit 1 ;;
    esac
}

windows english
windows german PILOTLAMP_SHOTS_TRANSLATION="$build/src/tray/pilotlamp_de.qm"
windows rtl PILOTLAMP_SHOTS_RTL=1
QT_QPA_PLATFORM=offscreen PILOTLAMP_SCREENSHOTS="$folder/icons" "$build/tests/tst_ui" icon_painter sheet >/dev/null
mkdir -p "$folder/desktop"
desktop xfce
QT_SCALE_FACTOR=2 desktop xfce-200 --size 2560x1600 --dpi 192
desktop waybar --wayland
echo "All pictures are in $folder."
