# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run.sh and tests/run.sh share: speaking, installing what is missing, finding a build folder, building.
# Sourced after `set -euo pipefail`; PROGRAM names the script in messages.

# The packages that configure and build, and the ones the programs load while they run (Debian's names).
# shellcheck disable=SC2034 # read by the scripts that source this file
BUILD_PACKAGES=(ca-certificates cmake g++ ninja-build qt6-base-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
    qtkeychain-qt6-dev zlib1g-dev)
# shellcheck disable=SC2034
RUN_PACKAGES=(libqt6sql6-sqlite fonts-dejavu-core qt6-translations-l10n)
# Good to have (importing YAML, reading Brotli). They come along where something must be installed anyway; alone they are no reason to
# become root.
# shellcheck disable=SC2034
OPTIONAL_PACKAGES=(libyaml-dev libbrotli-dev)

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

# Runs a command as root: directly, or through sudo, which keeps the proxies the user has set.
as_root() {
    local kept=http_proxy,https_proxy,ftp_proxy,no_proxy,HTTP_PROXY,HTTPS_PROXY,NO_PROXY
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "--preserve-env=$kept" -- "$@"; fi
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
    apt_get install -y --no-install-recommends "$@" 2>&1 | tee "$log" | count_packages "$total"
}

# count_packages TOTAL: reads what apt-get says. (The shell reads line by line; awk would wait for 4 kB at a time.)
count_packages() {
    local line done=0 total=$1
    while IFS= read -r line; do
        [[ $line == 'Setting up '* ]] || continue
        done=$((done + 1))
        if [ -t 1 ]; then
            printf '\r    %d of %d packages ready' "$done" "$total"
        elif [ $((done % 25)) -eq 0 ] || [ "$done" -eq "$total" ]; then
            printf '    %d of %d packages ready\n' "$done" "$total"
        fi
    done
    if [ -t 1 ] && [ "$done" -gt 0 ]; then echo; fi
}

# other_systems: how to install the build tools where there is no apt-get (not tried by this project's tests).
other_systems() {
    local id=
    # shellcheck source=/dev/null
    [ ! -r /etc/os-release ] || id=" $(. /etc/os-release && printf '%s %s' "${ID:-}" "${ID_LIKE:-}") "
    case $id in
    *fedora* | *rhel*) echo "dnf install cmake gcc-c++ ninja-build libxcb-devel qt6-qtbase-devel qt6-qttools-devel qtkeychain-qt6-devel zlib-devel" ;;
    *arch*) echo "pacman -S --needed cmake gcc ninja libxcb qt6-base qt6-tools qtkeychain-qt6 zlib" ;;
    *suse*) echo "zypper install cmake gcc-c++ ninja libxcb-devel qt6-base-devel qt6-linguist-devel qtkeychain-qt6-devel zlib-devel" ;;
    *) echo "cmake, ninja, a C++20 compiler, Qt 6.4 or newer with its Linguist tools, QtKeychain for Qt 6, libxcb, zlib" ;;
    esac
}

# refuse_old_qt: before anything is installed, where Qt's package here is known to be too old.
refuse_old_qt() {
    local version
    version=$(apt-cache policy qt6-base-dev 2>/dev/null | awk '$1 == "Candidate:" { print $2 }')
    [[ ${version:-} =~ ^[0-9] ]] || return 0
    dpkg --compare-versions "$version" ge 6.4 || die "cannot build here" \
        "Pilotlamp needs Qt 6.4 or newer, and this system's packages have $version" \
        "use Debian 12, Ubuntu 23.04 or newer"
}

# ensure_packages NAME…: installs what is missing with apt-get, and only that.
ensure_packages() {
    local names=() log
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "No apt-get here, so nothing is installed. What is needed: $(other_systems)"
        return 0
    fi
    mapfile -t names < <(missing_packages "$@")
    if [ "${#names[@]}" -eq 0 ]; then
        say "All needed packages are installed."
        return 0
    fi
    say "Not installed yet: ${names[*]}"
    refuse_old_qt
    if [ -n "${DRY_RUN:-}" ]; then
        say "Would install them with: apt-get install --no-install-recommends ${names[*]}"
        return 0
    fi
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

# Compilers at once: one a core, but only as many as fit into memory (each may take 900 MB).
build_jobs() {
    local cores room
    cores=$(nproc)
    room=$(awk '/^MemAvailable:/ { print int($2 / 900000) }' /proc/meminfo 2>/dev/null || echo "$cores")
    [ "${room:-0}" -ge 1 ] || room=1
    [ "$cores" -le "$room" ] && echo "$cores" || echo "$room"
}

# configure SOURCE FOLDER ARGUMENT…: quiet when all is well, everything when not.
configure() {
    local source=$1 folder=$2 fresh=() output
    shift 2
    command -v cmake >/dev/null || die "cannot configure" "cmake is not installed" "install the packages named above"
    lock_folder "$folder"
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

# show_progress: ninja's lines in, one line out: in place on a terminal, else a line for every tenth.
show_progress() {
    local line percent next=0 shown=
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+) ]] || continue
        percent=$((BASH_REMATCH[1] * 100 / BASH_REMATCH[2]))
        if [ -t 1 ]; then
            printf '\r    %3d %% built' "$percent"
            shown=1
        elif [ "$percent" -ge "$next" ]; then
            printf '    %3d %% built\n' "$percent"
            next=$((percent - percent % 10 + 10))
        fi
    done
    [ -z "$shown" ] || echo
}

# build FOLDER: a progress line, and everything the compiler said where it fails; VERBOSE=1 shows each command's line.
build() {
    local log free folder=$1
    shift
    free=$(df -Pk "$folder" 2>/dev/null | awk 'NR == 2 { print $4 }')
    [ "${free:-1000000}" -ge 600000 ] || die "cannot build" "only $((free / 1024)) MB are free in $folder, and about 600 MB are needed" \
        "free some space, or set XDG_CACHE_HOME to a folder on another disk"
    say "Building with $(build_jobs) at a time; only the first time takes minutes."
    if [ -n "${VERBOSE:-}" ]; then
        cmake --build "$folder" --parallel "$(build_jobs)" ${1:+--target "$@"} && return 0
    else
        log=$folder/build.log
        cmake --build "$folder" --parallel "$(build_jobs)" ${1:+--target "$@"} 2>&1 | tee "$log" | show_progress && return 0
        grep -vE '^\[[0-9]+/[0-9]+\]' "$log" | head -n 60 >&2
    fi
    die "cannot build" "the compiler or linker failed (above)" "remove $folder and start this again; if it stays, report it"
}

# lock_folder FOLDER: two runs do not build in the same folder at once; the second waits and says so.
lock_folder() {
    command -v flock >/dev/null || return 0
    exec 7>"$1/.lock"
    flock -n 7 || { say "Another run is building in $1; waiting for it."; flock 7; }
}
