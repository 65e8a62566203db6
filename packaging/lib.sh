# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run.sh and tests/run.sh share: speaking, installing what is missing, finding a build folder, building.
# Sourced after `set -euo pipefail`; PROGRAM names the script in messages.

# The packages that configure and build, and the ones the programs load while they run (Debian's names).
# shellcheck disable=SC2034 # read by the scripts that source this file
BUILD_PACKAGES=(ca-certificates cmake g++ ninja-build qt6-base-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
    qtkeychain-qt6-dev)
# shellcheck disable=SC2034
RUN_PACKAGES=(libqt6sql6-sqlite fonts-dejavu-core qt6-translations-l10n)
# Good to have (importing YAML). They come along where something must be installed anyway; alone they are no reason to
# become root.
# shellcheck disable=SC2034
OPTIONAL_PACKAGES=(libyaml-dev)

say() { printf '==> %s\n' "$*"; }

# die WHAT WHY REMEDY: one message on stderr that a person can act on.
die() {
    printf '%s: %s: %s\n' "${PROGRAM:-pilotlamp}" "$1" "$2" >&2
    [ -z "${3:-}" ] || printf '    What helps: %s\n' "$3" >&2
    exit 1
}

# Qt wants UTF-8 and says so at length where the locale is something else.
ensure_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8 | *utf-8 | *utf8 | *UTF8) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
}

# missing_packages NAME…: those that are not installed, one a line.
missing_packages() {
    local name
    for name in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || printf '%s\n' "$name"
    done
}

# Runs a command as root: directly, or through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -- "$@"; fi
}

may_become_root() {
    [ "$(id -u)" -eq 0 ] && return 0
    command -v sudo >/dev/null || return 1
    # Without a terminal sudo cannot ask for a password.
    [ -t 0 ] || sudo -n true 2>/dev/null
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120 "$@"
}

# Whether the package lists on this machine know a way to install all of these.
lists_know() {
    apt-get -s install --no-install-recommends "$@" >/dev/null 2>&1
}

# apt_install LOG NAME…: installs, and counts what has been done on one line.
apt_install() {
    local log=$1 total
    shift
    total=$(apt-get -s install --no-install-recommends "$@" 2>/dev/null | grep -c '^Inst' || true)
    apt_get install -y --no-install-recommends "$@" 2>&1 | tee "$log" | awk -v total="$total" -v tty="$([ -t 1 ] && echo 1)" '
        function show() { printf(tty ? "\r    %d of %d packages ready" : "    %d of %d packages ready\n", done, total) }
        /^Setting up / { ++done; if (tty || done % 25 == 0 || done == total) { show(); fflush() } }
        END { if (tty && done) print "" }'
}

# ensure_packages NAME…: installs what is missing with apt-get, and only that.
ensure_packages() {
    local names=() log
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "No apt-get here, so nothing is installed. Needed, by Debian's names: $*"
        return 0
    fi
    mapfile -t names < <(missing_packages "$@")
    if [ "${#names[@]}" -eq 0 ]; then
        say "All needed packages are installed."
        return 0
    fi
    say "Not installed yet: ${names[*]}"
    may_become_root || die "cannot install packages" "this needs root, and sudo is not here or may not ask" \
        "run as root: apt-get update && apt-get install --no-install-recommends ${names[*]}"
    log=$(mktemp)
    if ! lists_know "${names[@]}"; then
        say "Fetching the package lists (apt-get update)."
        apt_get update >"$log" 2>&1 || { tail -n 5 "$log" >&2; die "cannot fetch the package lists" \
            "apt-get update failed (above)" "check the network and /etc/apt/sources.list, then start this again"; }
    fi
    say "Installing them with apt-get; this takes a minute or two."
    if ! apt_install "$log" "${names[@]}"; then
        # Lists of last month name files that are gone: fetch new ones and try once more.
        say "That failed; once more with fresh package lists."
        apt_get update >"$log" 2>&1 || true
        apt_install "$log" "${names[@]}" || { tail -n 8 "$log" >&2; die "cannot install packages" \
            "apt-get failed (above)" "mend what it names, then start this again; full output: $log"; }
    fi
    rm -f "$log"
}

# build_folder SOURCE NAME: SOURCE/build/NAME, or a folder in the user's cache where the source cannot be written to.
build_folder() {
    local folder=$1/build/$2 cache key
    if mkdir -p "$folder" 2>/dev/null && [ -w "$folder" ]; then
        printf '%s\n' "$folder"
        return 0
    fi
    cache=${XDG_CACHE_HOME:-${HOME:-/var/tmp/pilotlamp-$(id -u)}/.cache}
    key=$(printf '%s' "$1" | cksum | cut -d ' ' -f 1) # two checkouts do not share a folder
    folder=$cache/pilotlamp/build-$key/$2
    mkdir -p "$folder" 2>/dev/null || die "no place for build files" "neither $1/build nor $cache can be written to" \
        "set XDG_CACHE_HOME to a folder that can"
    printf '%s\n' "$folder"
}

# Compilers at once: one a core, but only as many as fit into memory (each may take 700 MB).
build_jobs() {
    local cores room
    cores=$(nproc)
    room=$(awk '/^MemAvailable:/ { print int($2 / 700000) }' /proc/meminfo 2>/dev/null || echo "$cores")
    [ "${room:-0}" -ge 1 ] || room=1
    [ "$cores" -le "$room" ] && echo "$cores" || echo "$room"
}

# configure SOURCE FOLDER ARGUMENT…: quiet when all is well, everything when not.
configure() {
    local source=$1 folder=$2 fresh=() output
    shift 2
    command -v cmake >/dev/null || die "cannot configure" "cmake is not installed" "install the packages named above"
    # A folder that was configured elsewhere (a moved or copied checkout) is refused by CMake: start it afresh.
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$source" "$folder/CMakeCache.txt"; then
        fresh=(--fresh)
    fi
    say "Configuring in $folder"
    if ! output=$(cmake "${fresh[@]}" -S "$source" -B "$folder" -G Ninja "$@" 2>&1); then
        printf '%s\n' "$output" >&2
        die "cannot configure" "cmake failed (above)" "install what it names, or remove $folder and start this again"
    fi
}

# build FOLDER: with ninja's own status line.
build() {
    say "Building with $(build_jobs) at a time; only the first time takes minutes."
    NINJA_STATUS='[%f/%t, %es] ' cmake --build "$1" --parallel "$(build_jobs)" ||
        die "cannot build" "the compiler or linker failed (above)" "remove $1 and start this again; if it stays, report it"
}
