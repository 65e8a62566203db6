#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the tests and runs them, on Debian 12 and its relatives, with no other step:
#   tests/run.sh              unit and desktop-session tests
#   tests/run.sh --units      unit tests only
#   tests/run.sh --asan       the same under AddressSanitizer and UBSan
#   tests/run.sh --fuzz       a minute of each fuzzer, built by clang
#   tests/run.sh --servers    the tests against real monitoring servers (installs those too; Debian starts some as services)
#   tests/run.sh --soak [MINUTES]  a simulated day in 24 minutes: 200 services, faults, sleeps, restarts, edits of the
#                             configuration; what was told is laid beside the diary, and memory must not grow
#   tests/run.sh --desktops   what disturbs a lamp, on every desktop that is installed
#   tests/run.sh --nodbus     the unit tests of a build without D-Bus; the same compiled by clang for any POSIX system
#   tests/run.sh --bench      the measurements, in an optimised build, beside peers (see docs/performance.md)
# Installs what is missing. The last line is the sum of all runs; the exit code is 0 only when every test passed.
set -euo pipefail
PROGRAM=tests/run.sh
source_folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/lib.sh
. "$source_folder/packaging/lib.sh"

# Speeding up the build; then a display, buses, panels, notification servers and keyrings for the session tests.
TEST_PACKAGES=(ccache mold
    adwaita-icon-theme appstream at-spi2-core clang-format-14 dbus dbus-x11 desktop-file-utils dunst gir1.2-atspi-2.0 gnome-keyring grim
    hicolor-icon-theme imagemagick iproute2 libglib2.0-bin libsecret-tools mako-notifier openbox openssl procps python3 python3-dbus
    python3-dbusmock python3-gi python3-pyatspi qt6-base-private-dev qt6-wayland shellcheck sway trayer waybar wmctrl x11-utils x11-xserver-utils
    xauth xdotool xfce4-notifyd xfce4-panel xvfb)
FUZZ_PACKAGES=(clang)
SOAK_PACKAGES=(faketime)
SERVER_PACKAGES=(fcgiwrap icinga2 monit monitoring-plugins-basic nagios4-cgi nagios4-core nginx-light php-pgsql
    php8.2-cli postgresql-15 prometheus prometheus-alertmanager prometheus-blackbox-exporter zabbix-frontend-php
    zabbix-server-pgsql)
# What Pilotlamp is compared with, the server they all ask, and what counts instructions.
BENCH_PACKAGES=(curl gstreamer1.0-plugins-base gstreamer1.0-plugins-good monitoring-plugins-basic nagstamon nginx-light
    openssl prometheus-blackbox-exporter valgrind)

parts=(dev)
case "${1:-}" in
'') ;;
--units) parts=(units) ;;
--asan) parts=(asan-units asan-session) ;;
--fuzz) parts=(fuzz) ;;
--servers) parts=(servers) ;;
--soak)
    parts=(soak)
    soak_minutes=${2:-24}
    [[ $soak_minutes =~ ^[0-9]+$ ]] || die "--soak takes minutes, not $soak_minutes" "" "see tests/run.sh --help"
    ;;
--bench) parts=(bench) ;;
--desktops) parts=(desktops) ;;
--nodbus) parts=(nodbus nodbus-clang) ;;
-h | --help)
    sed -n '4,15s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
*) die "unknown option $1" "only --units, --asan, --fuzz, --servers, --soak, --desktops, --nodbus and --bench are known" "see tests/run.sh --help" ;;
esac
[ $# -le 1 ] || [ "${parts[0]}$#" = soak2 ] || die "too many options" "one at a time" "see tests/run.sh --help"

targets=() # all, where none is named
failed=0
ran=0
broken=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# run_ctest FOLDER ARGUMENT…: runs, shows, and adds to the sum; a group without tests is no failure.
run_ctest() {
    local folder=$1 line
    shift
    ctest --test-dir "$folder" --output-on-failure --no-tests=ignore "$@" 2>&1 | tee "$log" || broken=1
    line=$(grep -E '^[0-9]+% tests passed, [0-9]+ tests failed out of [0-9]+' "$log" || true)
    if [[ $line =~ ([0-9]+)\ tests\ failed\ out\ of\ ([0-9]+) ]]; then
        failed=$((failed + BASH_REMATCH[1]))
        ran=$((ran + BASH_REMATCH[2]))
    fi
}

# prepare PRESET ARGUMENT…: configures and builds; sets `folder`. Tests name their own lines: without debug information
# there is a third less to compile and far less to link. Sanitizers name lines by it, and ask for that much.
prepare() {
    local preset=$1
    shift
    folder=$(build_folder "$source_folder" "$preset")
    configure "$source_folder" "$folder" -DBUILD_TESTING=ON -DCMAKE_CXX_FLAGS_DEBUG=-g0 "$@"
    build "$folder" "${targets[@]}"
}

# Tests mostly wait: for timeouts, servers, panels. So more of them run at once than there are cores.
run_units() {
    say "Unit tests ($1)"
    run_ctest "$folder" --parallel "$(($(nproc) * 2))" -LE 'session|servers|bench|desktops'
}

# Each has a whole desktop of its own. Panels, servers and compositors of others take part, so one failure is tried again,
# which the output shows; what fails twice is broken.
run_session() {
    say "Desktop session tests ($1)"
    run_ctest "$folder" -L session --parallel "$(($(nproc) * 3))" --repeat until-pass:2
}

# Sanitizers stop at the first finding; leaks inside libraries that are not ours are named in tests/lsan.supp.
prepare_asan() {
    export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1
    export LSAN_OPTIONS=suppressions=$source_folder/tests/lsan.supp:print_suppressions=0
    export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    prepare asan -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-g1 -DPILOTLAMP_WERROR=ON -DPILOTLAMP_SANITIZE=ON
}

say "Pilotlamp's tests: install what is missing, build, run."
ensure_utf8
packages=("${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}" "${TEST_PACKAGES[@]}")
[ "${parts[0]}" != servers ] || packages+=("${SERVER_PACKAGES[@]}")
[ "${parts[0]}" != soak ] || packages+=("${SOAK_PACKAGES[@]}")
[ "${parts[0]}" != bench ] || packages+=("${BENCH_PACKAGES[@]}")
[ "${parts[0]}" != nodbus ] || packages+=("${FUZZ_PACKAGES[@]}")
[ "${parts[0]}" != fuzz ] || packages+=("${FUZZ_PACKAGES[@]}")
[ -z "$(missing_packages "${packages[@]}")" ] || packages+=("${OPTIONAL_PACKAGES[@]}")
ensure_packages "${packages[@]}"

for part in "${parts[@]}"; do
    case $part in
    dev)
        prepare dev -DCMAKE_BUILD_TYPE=Debug -DPILOTLAMP_WERROR=ON
        run_units dev
        run_session dev
        ;;
    units)
        prepare dev -DCMAKE_BUILD_TYPE=Debug -DPILOTLAMP_WERROR=ON
        run_units dev
        ;;
    asan-units)
        prepare_asan
        # Not beside a display: libxkbcommon-x11 copies names that end without a zero.
        ASAN_OPTIONS+=:strict_string_checks=1 run_units asan
        ;;
    asan-session)
        prepare_asan
        run_session asan
        ;;
    fuzz)
        prepare fuzz -DCMAKE_BUILD_TYPE=RelWithDebInfo -DPILOTLAMP_WERROR=ON -DBUILD_TESTING=OFF \
            -DCMAKE_CXX_COMPILER=clang++ -DPILOTLAMP_FUZZ=ON -DPILOTLAMP_PCH=OFF
        say "Fuzzers, a minute each"
        run_ctest "$folder" -R '^fuzz_'
        ;;
    servers)
        prepare dev -DCMAKE_BUILD_TYPE=Debug -DPILOTLAMP_WERROR=ON
        say "Tests against real servers"
        run_ctest "$folder" -L servers
        ;;
    soak)
        targets=(pilotlamp heap_in_use)
        prepare dev -DCMAKE_BUILD_TYPE=Debug -DPILOTLAMP_WERROR=ON
        say "A simulated day in $soak_minutes minutes"
        ran=1
        python3 "$source_folder/tests/soak/soak.py" "$folder" --minutes "$soak_minutes" || failed=1
        say "Its figures: $folder/soak.json"
        ;;
    desktops)
        prepare dev -DCMAKE_BUILD_TYPE=Debug -DPILOTLAMP_WERROR=ON
        say "What disturbs a lamp, desktop after desktop"
        run_ctest "$folder" -L desktops
        say "What was seen: $folder/desktops"
        ;;
    nodbus)
        prepare nodbus -DCMAKE_BUILD_TYPE=Debug -DPILOTLAMP_WERROR=ON -DPILOTLAMP_DBUS=OFF
        run_units nodbus
        ;;
    nodbus-clang)
        prepare nodbus-clang -DCMAKE_BUILD_TYPE=Debug -DPILOTLAMP_WERROR=ON -DPILOTLAMP_DBUS=OFF -DPILOTLAMP_LINUX=OFF \
            -DCMAKE_CXX_COMPILER=clang++ -DBUILD_TESTING=OFF
        ;;
    bench)
        targets=(benchmarks)
        prepare bench -DCMAKE_BUILD_TYPE=Release -DPILOTLAMP_WERROR=ON
        say "Measurements"
        run_ctest "$folder" -L bench --verbose
        say "The table's figures: $folder/benchmarks.json"
        ;;
    esac
done

[ "$ran" -gt 0 ] || say "No test of this group was built."
printf '\n%d%% tests passed, %d tests failed out of %d\n' \
    $((ran > 0 ? (ran - failed) * 100 / ran : 100)) "$failed" "$ran"
[ "$broken" -eq 0 ] && [ "$failed" -eq 0 ]
