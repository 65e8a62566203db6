#!/bin/bash
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A real, private desktop for tests: X server, session bus, window manager, panel, notification server.
#
#   desktop-session.sh [options] -- COMMAND [ARGS…]
#     --panel  xfce|trayer|lxqt|tint2|plasma|none   (default xfce: StatusNotifierItem host and XEmbed; trayer: XEmbed only)
#     --notify dunst|xfce|mate|nd|mako|mock|none  (default dunst; mock: a server without actions; mako: Wayland)
#     --wm     openbox|none                  (default openbox)
#     --wayland      sway without a screen instead of the X server, waybar as the panel; needs no graphics card
#     --size   1280x800    --dpi N
#     --no-display   buses only: no X server, panel, window manager
#     --system-bus   a private system bus, empty; without it there is no system bus at all
#     --keyring      gnome-keyring-daemon, unlocked, with an empty password
#     --a11y         the accessibility bus can be activated
#     --dir DIR      keep state (logs, HOME, pids) in DIR instead of a temporary folder that is deleted
#   Inside the command "$SESSION_CTL" drives the parts:
#     $SESSION_CTL start|stop|kill|restart|freeze|thaw|pid panel|notify|wm|keyring [KIND]
#     $SESSION_CTL wait-name BUSNAME [SECONDS]     $SESSION_CTL shot FILE.png     $SESSION_CTL scale 1|2 (Wayland)
#   waybar also runs SESSION_DIR/bar-module every second, where that is there, as a module of JSON; it is magenta while
#   its class is "offline".
#   The exit status is COMMAND's; 77 (skipped) with the missing packages named; 125 when a part did not start.
#   Only processes started here are ended, by their pid. Two sessions at once do not meet.
# shellcheck disable=SC2317 # start_PART is called by the part's name
set -u
SELF=$(readlink -f "$0")
# Set in the main run only: parts die with it even on SIGKILL (parts restarted through ctl do not).
DEATH=()

fail() { echo "desktop-session.sh: $1" >&2; exit "${2:-125}"; }
wait_name() { gdbus wait --session --timeout "${2:-20}" "$1" >/dev/null 2>&1; }
alive() { [ -n "${1:-}" ] && kill -0 "$1" 2>/dev/null && [ "$(ps -o stat= -p "$1" | cut -c1)" != Z ]; }
pid_of() { cat "$SESSION_DIR/pids/$1" 2>/dev/null; }

# libexec PATH: the first file of that name below /usr/lib, whose folder carries the machine's architecture.
libexec() { local f; for f in /usr/lib/*/"$1" /usr/lib/"$1" /usr/libexec/"$1"; do [ -e "$f" ] && echo "$f" && return; done; }

# Which program comes from which Debian package, by part and kind.
packages_of() { # PART KIND -> lines "program package"
    case $1-$2 in
        bus-*) echo "dbus-daemon dbus"; echo "gdbus libglib2.0-bin"; echo "setpriv util-linux"; echo "ps procps";;
        display-wayland) echo "grim grim"; echo "qt6/plugins/platforms/libqwayland-generic.so qt6-wayland";;
        display-*) echo "Xvfb xvfb"; echo "xdotool xdotool"; echo "import imagemagick";;
        wm-openbox) echo "openbox openbox"; echo "xprop x11-utils";;
        wm-sway) echo "sway sway"; echo "swaymsg sway";;
        panel-waybar) echo "waybar waybar";;
        panel-xfce) echo "xfce4-panel xfce4-panel";;
        panel-trayer) echo "trayer trayer";;
        panel-lxqt) echo "lxqt-panel lxqt-panel";;
        panel-tint2) echo "tint2 tint2";;
        notify-dunst) echo "dunst dunst";;
        notify-xfce) echo "xfce4/notifyd/xfce4-notifyd xfce4-notifyd";;
        notify-mate) echo "mate-notification-daemon/mate-notification-daemon mate-notification-daemon";;
        notify-nd) echo "notification-daemon/notification-daemon notification-daemon";;
        notify-mako) echo "mako mako-notifier";;
        panel-plasma) echo "plasmashell plasma-workspace"; echo "kded5 kded5";;
        notify-mock) echo "dbusmock python3-dbusmock";;
        keyring-yes) echo "gnome-keyring-daemon gnome-keyring";;
        *-none|keyring-) ;;
        *) fail "unknown $1 '$2'" 64;;
    esac
}
missing() { # PART KIND… -> packages that are not installed
    local lines program package
    while [ $# -gt 0 ]; do
        lines=$(packages_of "$1" "$2") || return $?
        while read -r program package; do
            case $program in
                '') ;;
                dbusmock) /usr/bin/python3 -c 'import dbusmock' 2>/dev/null;;
                */*) [ -n "$(libexec "$program")" ];;
                *) command -v "$program" >/dev/null;;
            esac || echo "$package"
        done <<<"$lines"
        shift 2
    done
}

# freeze PID: returns once every thread stands still; the signal alone does not say when.
freeze() {
    kill -STOP "$1" || return 1
    for _ in $(seq 500); do
        grep -qs '^State:[[:space:]]*[^T[:space:]]' /proc/"$1"/task/*/status || return 0
        sleep 0.01
    done
    return 1
}

spawn() { # PART COMMAND…
    local part=$1; shift
    setsid "${DEATH[@]}" "$@" >>"$SESSION_DIR/log/$part.log" 2>&1 </dev/null &
    echo $! >"$SESSION_DIR/pids/$part"; disown $!
}
end_part() { # PART SIGNAL: ends that pid, waits 3 s at most, then KILL; then the leftovers of its own process group
    local p; p=$(pid_of "$1"); [ -n "$p" ] || return 0
    kill "-${2:-TERM}" "$p" 2>/dev/null
    # A frozen part must wake up to hear TERM; KILL reaches it asleep, and it gets no chance to do anything more.
    [ "${2:-TERM}" = KILL ] || kill -CONT "$p" 2>/dev/null
    for _ in $(seq 60); do alive "$p" || break; sleep 0.05; done
    alive "$p" && kill -KILL "$p" 2>/dev/null
    kill -KILL -- "-$p" 2>/dev/null
    rm -f "$SESSION_DIR/pids/$1"
}

write_xfce_panel() { # FILE
    mkdir -p "$(dirname "$1")"; cat >"$1" <<'X'
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/><value type="int" value="2"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/><property name="style" type="uint" value="0"/></property>
    <property name="plugin-2" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/></property>
  </property>
</channel>
X
}
write_lxqt_panel() { # FILE
    mkdir -p "$(dirname "$1")"; cat >"$1" <<'L'
[General]
panels=panel1
[panel1]
plugins=tray,statusnotifier
position=Top
panelSize=32
iconSize=22
width=100
width-percent=true
alignment=-1
[tray]
type=tray
[statusnotifier]
type=statusnotifier
L
}
write_waybar() { # FOLDER
    mkdir -p "$1"
    cat >"$1/config" <<W
{ "layer": "top", "position": "top", "height": 32, "modules-right": ["custom/module", "tray"],
  "tray": { "icon-size": 22, "spacing": 4 },
  "custom/module": { "exec": "$SESSION_DIR/bar-module", "exec-if": "test -x $SESSION_DIR/bar-module",
                     "return-type": "json", "interval": 1 } }
W
    cat >"$1/style.css" <<'W'
* { font-family: "DejaVu Sans"; font-size: 13px; min-height: 0; }
window#waybar { background: #202020; color: #ffffff; }
#custom-module.offline { background: #ff00ff; }
W
}
write_dunst() { # FILE
    mkdir -p "$(dirname "$1")"; cat >"$1" <<'D'
[global]
  origin = top-right
  offset = 10x50
  width = (200,360)
  font = DejaVu Sans 10
  history_length = 200
  idle_threshold = 0
  show_age_threshold = -1
  mouse_left_click = do_action, close_current
  mouse_middle_click = close_all
  mouse_right_click = close_current
[urgency_low]
  timeout = 5
[urgency_normal]
  timeout = 10
[urgency_critical]
  timeout = 0
D
}

start_panel() { # KIND
    local xfce=$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml lxqt=$XDG_CONFIG_HOME/lxqt/panel.conf
    case $1 in
        none) ;;
        xfce) [ -e "$xfce" ] || write_xfce_panel "$xfce"
            spawn panel xfce4-panel --disable-wm-check; wait_name org.kde.StatusNotifierWatcher;;
        lxqt) [ -e "$lxqt" ] || write_lxqt_panel "$lxqt"
            spawn panel lxqt-panel; wait_name org.kde.StatusNotifierWatcher;;
        waybar) write_waybar "$XDG_CONFIG_HOME/waybar"; spawn panel waybar; wait_name org.kde.StatusNotifierWatcher;;
        trayer) spawn panel trayer --edge top --align right --SetDockType true --expand true --width 20 --height 24
            wait_window trayer;;
        tint2) spawn panel tint2; wait_window tint2;;
        plasma) start_plasma;;
    esac
}
# Plasma's tray needs a watcher, which is a module of kded5 that is not always loaded by itself, and D-Bus activation
# of its own services (SESSION_SERVICEDIRS). It brings a notification server, too.
start_plasma() {
    export QT_QUICK_BACKEND=software XDG_CURRENT_DESKTOP=KDE KDE_FULL_SESSION=true KDE_SESSION_VERSION=5
    [ -e "$XDG_CONFIG_HOME/kwalletrc" ] || printf '[Wallet]\nEnabled=false\n' >"$XDG_CONFIG_HOME/kwalletrc"
    spawn watcher kded5
    wait_name org.kde.kded5 || return 1
    gdbus call --session --timeout 20 -d org.kde.kded5 -o /kded -m org.kde.kded5.loadModule statusnotifierwatcher >/dev/null
    wait_name org.kde.StatusNotifierWatcher || return 1
    spawn panel plasmashell --no-respawn
    for _ in $(seq 600); do
        gdbus call --session -d org.kde.StatusNotifierWatcher -o /StatusNotifierWatcher \
            -m org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierWatcher IsStatusNotifierHostRegistered \
            2>/dev/null | grep -q true && return 0
        sleep 0.1
    done
    return 1
}
start_notify() { # KIND
    local dunstrc=$XDG_CONFIG_HOME/dunst/dunstrc
    case $1 in
        none) return 0;;
        dunst) [ -e "$dunstrc" ] || write_dunst "$dunstrc"; spawn notify dunst -conf "$dunstrc";;
        xfce) spawn notify "$(libexec xfce4/notifyd/xfce4-notifyd)";;
        mate) spawn notify "$(libexec mate-notification-daemon/mate-notification-daemon)";;
        nd) spawn notify "$(libexec notification-daemon/notification-daemon)";;
        mako) mkdir -p "$XDG_CONFIG_HOME/mako"
            printf 'anchor=top-right\nwidth=300\nheight=200\nmargin=20\ndefault-timeout=0\n' >"$XDG_CONFIG_HOME/mako/config"
            spawn notify mako;;
        mock) spawn notify /usr/bin/python3 -m dbusmock --session --template notification_daemon \
            -p '{"capabilities": "body"}';;
    esac
    wait_name org.freedesktop.Notifications
}
start_wm() { # KIND
    case $1 in
        none) return 0;;
        sway) start_sway; return;;
    esac
    spawn wm openbox --sm-disable
    for _ in $(seq 200); do xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 0x && return 0; sleep 0.05; done
    return 1
}
# sway refuses root; as nobody it needs a runtime folder of its own. Clients find its socket by the whole path.
start_sway() {
    local folder=$SESSION_DIR/sway as=()
    mkdir -p "$folder"; chmod 700 "$folder"
    printf 'xwayland disable\noutput HEADLESS-1 resolution %s position 0 0\n' "$SIZE" >"$SESSION_DIR/sway.conf"
    if [ "$(id -u)" = 0 ]; then
        chown nobody "$folder"; chmod 711 "$SESSION_DIR"; chmod 644 "$SESSION_DIR/sway.conf"
        as=(setpriv --reuid nobody --regid "$(id -g nobody)" --clear-groups)
    fi
    spawn wm "${as[@]}" env -u DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR="$folder" HOME="$folder" WLR_BACKENDS=headless \
        WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 sway -c "$SESSION_DIR/sway.conf"
    for _ in $(seq 500); do
        WAYLAND_DISPLAY=$(find "$folder" -name 'wayland-*' -type s); SWAYSOCK=$(find "$folder" -name 'sway-ipc.*' -type s)
        [ -n "$WAYLAND_DISPLAY" ] && [ -n "$SWAYSOCK" ] && { export WAYLAND_DISPLAY SWAYSOCK; return 0; }
        sleep 0.02
    done
    return 1
}
start_keyring() { # an empty password; the login keyring is created and unlocked
    [ "$1" = yes ] || return 0
    printf '\n' | setsid "${DEATH[@]}" gnome-keyring-daemon --unlock --components=secrets --foreground \
        >>"$SESSION_DIR/log/keyring.log" 2>&1 &
    echo $! >"$SESSION_DIR/pids/keyring"; disown $!
    wait_name org.freedesktop.secrets
}
wait_window() { # CLASS
    for _ in $(seq 200); do xdotool search --class "$1" >/dev/null 2>&1 && return 0; sleep 0.05; done; return 1
}

control() { # VERB PART [KIND]
    local verb=$1 part=${2:-} kind=${3:-}
    case $verb in
        start|restart)
            [ -n "$kind" ] || kind=$(cat "$SESSION_DIR/kind.$part" 2>/dev/null)
            local absent; absent=$(missing "$part" "$kind") || exit $?
            [ -z "$absent" ] || fail "$part $kind: not installed: ${absent//$'\n'/ }" 77
            echo "$kind" >"$SESSION_DIR/kind.$part"
            end_part "$part" TERM; "start_$part" "$kind" || fail "$part $kind did not start";;
        stop) end_part "$part" TERM;;
        kill) end_part "$part" KILL;;
        freeze) freeze "$(pid_of "$part")" || fail "$part does not stand still";;
        thaw) kill -CONT "$(pid_of "$part")";;
        pid) pid_of "$part";;
        wait-name) wait_name "$part" "${kind:-10}";;
        shot) if [ -n "${WAYLAND_DISPLAY:-}" ]; then grim "$part"; else import -window root -silent "$part"; fi;;
        scale) swaymsg -q output HEADLESS-1 scale "$part";;
        *) fail "unknown verb '$verb'" 64;;
    esac
}
if [ "${1:-}" = ctl ]; then shift; control "$@"; exit $?; fi

PANEL=xfce NOTIFY=dunst WM=openbox SIZE=1280x800 DPI=96 DISPLAYED=yes SYSTEM='' KEYRING='' A11Y='' KEEP=''
while [ $# -gt 0 ]; do
    case $1 in
        --panel) PANEL=$2; shift;; --notify) NOTIFY=$2; shift;; --wm) WM=$2; shift;;
        --size) SIZE=$2; shift;; --dpi) DPI=$2; shift;; --dir) KEEP=$2; shift;;
        --wayland) DISPLAYED=wayland PANEL=waybar WM=sway;;
        --no-display) DISPLAYED=none PANEL=none WM=none;;
        --system-bus) SYSTEM=1;; --keyring) KEYRING=yes;; --a11y) A11Y=1;;
        --) shift; break;;
        -*) fail "unknown option '$1'" 64;;
        *) break;;
    esac
    shift
done
[ $# -gt 0 ] || { sed -n '5,24s/^# \{0,1\}//p' "$SELF"; exit 64; }
[ "$DISPLAYED" != none ] || case $NOTIFY in none|mock) ;; *) NOTIFY=none;; esac
absent=$(missing bus yes display "$DISPLAYED" wm "$WM" panel "$PANEL" notify "$NOTIFY" keyring "$KEYRING") || exit $?
[ -z "$absent" ] || fail "skipped, not installed (apt-get install): ${absent//$'\n'/ }" 77

if [ -n "$KEEP" ]; then mkdir -p "$KEEP"; SESSION_DIR=$(readlink -f "$KEEP")
else SESSION_DIR=$(mktemp -d "${TMPDIR:-/tmp}/pilotlamp-session.XXXXXX"); fi
export SESSION_DIR SESSION_CTL=$SESSION_DIR/ctl
mkdir -p "$SESSION_DIR"/{pids,log,home,run,config,data,cache,state,services}; chmod 700 "$SESSION_DIR/run"
printf '#!/bin/sh\nexec "%s" ctl "$@"\n' "$SELF" >"$SESSION_CTL"; chmod +x "$SESSION_CTL"
export HOME=$SESSION_DIR/home XDG_RUNTIME_DIR=$SESSION_DIR/run XDG_CONFIG_HOME=$SESSION_DIR/config
export XDG_DATA_HOME=$SESSION_DIR/data XDG_CACHE_HOME=$SESSION_DIR/cache XDG_STATE_HOME=$SESSION_DIR/state
export XDG_SESSION_TYPE=x11 GSETTINGS_BACKEND=memory GIO_USE_VFS=local GTK_USE_PORTAL=0
# No leftover of the caller's desktop, and never the machine's own system bus.
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$SESSION_DIR/run/no-system-bus
[ "$DISPLAYED" != wayland ] || export XDG_SESSION_TYPE=wayland
unset WAYLAND_DISPLAY SWAYSOCK DBUS_SESSION_BUS_ADDRESS DISPLAY XAUTHORITY SESSION_MANAGER XDG_CURRENT_DESKTOP QT_QPA_PLATFORM
[ -n "$A11Y" ] || export NO_AT_BRIDGE=1
cleanup() {
    trap - EXIT INT TERM
    for part in cmd keyring notify panel watcher wm system bus xvfb; do end_part "$part" TERM; done
    [ -n "$KEEP" ] || rm -rf "$SESSION_DIR"
}
trap cleanup EXIT; trap 'exit 143' TERM; trap 'exit 130' INT
DEATH=(setpriv --pdeathsig KILL)

# 1. An X server on a display number of its own choosing.
start_display() {
    exec 7> >(cat >"$SESSION_DIR/display-number")
    spawn xvfb Xvfb -displayfd 7 -screen 0 "${SIZE}x24" -dpi "$DPI" -nolisten tcp -noreset; exec 7>&-
    for _ in $(seq 500); do [ -s "$SESSION_DIR/display-number" ] && break; sleep 0.02; done
    [ -s "$SESSION_DIR/display-number" ] || { cat "$SESSION_DIR/log/xvfb.log" >&2; fail "Xvfb did not start"; }
    DISPLAY=:$(tr -d '\n' <"$SESSION_DIR/display-number"); export DISPLAY
}
[ "$DISPLAYED" = yes ] && start_display

# 2. Buses that activate only what is chosen: else any installed notification server would come up unasked,
#    and a test of "no server" would pass for the wrong reason.
for s in org.xfce.Xfconf ${A11Y:+org.a11y.Bus org.a11y.atspi.Registry}; do
    [ -e "/usr/share/dbus-1/services/$s.service" ] && ln -sf "/usr/share/dbus-1/services/$s.service" "$SESSION_DIR/services/"
done
start_bus() { # PART: writes the address to PART.address
    cat >"$SESSION_DIR/$1.conf" <<B
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>unix:dir=$SESSION_DIR/run</listen><auth>EXTERNAL</auth>
<servicedir>$SESSION_DIR/services</servicedir>${SESSION_SERVICEDIRS:-}
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
B
    setsid "${DEATH[@]}" dbus-daemon --config-file="$SESSION_DIR/$1.conf" --nofork --print-address=5 \
        5>"$SESSION_DIR/$1.address" >>"$SESSION_DIR/log/$1.log" 2>&1 </dev/null &
    echo $! >"$SESSION_DIR/pids/$1"; disown $!
    for _ in $(seq 500); do [ -s "$SESSION_DIR/$1.address" ] && return; sleep 0.02; done
    fail "the $1 did not start"
}
start_bus bus; DBUS_SESSION_BUS_ADDRESS=$(cat "$SESSION_DIR/bus.address"); export DBUS_SESSION_BUS_ADDRESS
[ -z "$SYSTEM" ] || { start_bus system; DBUS_SYSTEM_BUS_ADDRESS=$(cat "$SESSION_DIR/system.address"); }

# 3. The parts.
for part in wm:$WM notify:$NOTIFY panel:$PANEL keyring:$KEYRING; do
    name=${part%%:*} kind=${part#*:}
    echo "$kind" >"$SESSION_DIR/kind.$name"
    "start_$name" "$kind" || { cat "$SESSION_DIR/log/$name.log" >&2; fail "$name $kind did not start"; }
done

# The command runs in a session of its own, in the background, so that TERM and INT are acted on at once.
exec 8<&0
setsid "${DEATH[@]}" "$@" <&8 8<&- & CMD=$!
echo $CMD >"$SESSION_DIR/pids/cmd"
wait $CMD; rc=$?
rm -f "$SESSION_DIR/pids/cmd"
kill -KILL -- "-$CMD" 2>/dev/null    # what the command left behind in its own group
exit $rc
