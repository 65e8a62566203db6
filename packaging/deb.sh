#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian packages from what is committed, without network access during the build:
#   packaging/deb.sh [FOLDER]     puts them into FOLDER (default: build/deb)
# Installs the build tools that are missing first. The same commit gives the same bytes.
# Packages of debug symbols would take as long again: DEB_BUILD_OPTIONS= packaging/deb.sh makes them, too.
set -euo pipefail
PROGRAM=packaging/deb.sh
source_folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/lib.sh
. "$source_folder/packaging/lib.sh"
if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    sed -n '4,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 0
fi

ensure_utf8
ensure_packages "${BUILD_PACKAGES[@]}" debhelper dpkg-dev fakeroot git libxcb1-dev libyaml-dev lowdown xz-utils
git -C "$source_folder" rev-parse HEAD >/dev/null 2>&1 ||
    die "cannot build the packages" "this is no git checkout" "use the release tarball with dpkg-buildpackage, or clone"
target=$(mkdir -p "${1:-$source_folder/build/deb}" && cd -- "${1:-$source_folder/build/deb}" && pwd -P)
version=$(sed -n 's/^project(pilotlamp VERSION \([0-9.]*\).*/\1/p' "$source_folder/CMakeLists.txt")
SOURCE_DATE_EPOCH=$(git -C "$source_folder" log -1 --format=%ct)
export SOURCE_DATE_EPOCH
if [ -z "${DEB_BUILD_OPTIONS+set}" ]; then
    export DEB_BUILD_OPTIONS=noautodbgsym DEB_CFLAGS_STRIP=-g DEB_CXXFLAGS_STRIP=-g
fi

# Built below a folder of fixed name, so that no path of this machine is left in the packages.
work=$target/work
rm -rf "$work"
mkdir -p "$work"
name=pilotlamp-$version
tarball=$work/pilotlamp_$version.orig.tar.xz
git -C "$source_folder" archive --format=tar --prefix="$name/" HEAD | xz -T1 >"$tarball"
tar -C "$work" -xf "$tarball"
cp -r "$work/$name/packaging/debian" "$work/$name/debian"

say "Building the packages of version $version in $work"
if ! (cd "$work/$name" && dpkg-buildpackage --unsigned-source --unsigned-changes --build=full) >"$target/build.log" 2>&1; then
    tail -n 30 "$target/build.log" >&2
    die "cannot build the packages" "dpkg-buildpackage failed (above)" "the whole log: $target/build.log"
fi
mv "$work"/*.deb "$work"/*.dsc "$work"/*.orig.tar.xz "$work"/*.debian.tar.* "$work"/*.changes "$work"/*.buildinfo "$target/"
rm -rf "$work"
say "Ready:"
(cd "$target" && ls -l -- *.deb)
say "Install with: apt install $target/pilotlamp_*.deb $target/pilotlampctl_*.deb"
