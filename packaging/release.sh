#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a release of the version in CMakeLists.txt from what is committed:
#   packaging/release.sh [FOLDER]     tag vVERSION, source tarball, Debian packages, checksums (default: build/release-VERSION)
# The tag and the checksums are signed where git and gpg have a key; a tag that is there already must be this commit.
set -euo pipefail
PROGRAM=packaging/release.sh
source_folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/lib.sh
. "$source_folder/packaging/lib.sh"
if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    sed -n '4,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 0
fi

cd -- "$source_folder"
version=$(sed -n 's/^project(pilotlamp VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
[ -z "$(git status --porcelain)" ] || die "cannot release" "there are changes that are not committed" "commit them first"
grep -q "^## $version" CHANGELOG.md ||
    die "cannot release" "CHANGELOG.md has no section \"## $version\"" "write what users gain, then start this again"
grep -q "<release version=\"$version\"" resources/org.pilotlamp.Pilotlamp.metainfo.xml ||
    die "cannot release" "the AppStream file has no release $version" "add it to resources/org.pilotlamp.Pilotlamp.metainfo.xml"
grep -q "^pilotlamp ($version-" packaging/debian/changelog ||
    die "cannot release" "packaging/debian/changelog does not begin with $version" "add an entry"

key=$(git config --get user.signingkey || true)
if git rev-parse -q --verify "refs/tags/v$version" >/dev/null; then
    [ "$(git rev-parse "v$version^{commit}")" = "$(git rev-parse HEAD)" ] ||
        die "cannot release" "the tag v$version is another commit" "raise the version, or release that commit"
elif [ -n "$key" ]; then
    git tag -s -m "Pilotlamp $version" "v$version"
else
    git tag -a -m "Pilotlamp $version" "v$version"
fi

folder=$(mkdir -p "${1:-build/release-$version}" && cd -- "${1:-build/release-$version}" && pwd -P)
packaging/deb.sh "$folder"
git archive --format=tar --prefix="pilotlamp-$version/" HEAD | xz -T1 >"$folder/pilotlamp-$version.tar.xz"
cd -- "$folder"
sha256sum -- *.deb "pilotlamp-$version.tar.xz" >SHA256SUMS
[ -z "$key" ] || gpg --local-user "$key" --detach-sign --armor --yes SHA256SUMS
say "The release is in $folder:"
ls -l -- *.deb "pilotlamp-$version.tar.xz" SHA256SUMS*
