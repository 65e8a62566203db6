#!/bin/bash
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The test desktop itself: parts come and go, nothing of the real desktop shines through.
set -eu
server() { gdbus call --session -d org.freedesktop.Notifications -o /org/freedesktop/Notifications \
    -m org.freedesktop.Notifications.GetServerInformation 2>&1; }
expect() { case $2 in *$1*) ;; *) echo "expected '$1', saw '$2'" >&2; exit 1;; esac; }

expect dunst "$(server)"
"$SESSION_CTL" kill notify
expect ServiceUnknown "$(server || true)"   # not activated behind our back
"$SESSION_CTL" start notify dunst
"$SESSION_CTL" freeze notify
export -f server
expect silent "$(timeout 1 bash -c server || echo silent)"
"$SESSION_CTL" thaw notify
expect dunst "$(server)"
expect "$SESSION_DIR" "$HOME"
expect no-system-bus "$DBUS_SYSTEM_BUS_ADDRESS"
status=0; "$SESSION_CTL" start panel nonsense 2>/dev/null || status=$?
expect 64 "$status"
"$SESSION_CTL" restart panel
gdbus call --session -d org.kde.StatusNotifierWatcher -o /StatusNotifierWatcher \
    -m org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierWatcher IsStatusNotifierHostRegistered >/dev/null
"$SESSION_CTL" shot "$SESSION_DIR/desktop.png"
[ -s "$SESSION_DIR/desktop.png" ]
