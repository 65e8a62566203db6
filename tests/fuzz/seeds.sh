#!/bin/sh
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the payloads of tests/data/*/answers.tsv as one file each: the seeds of the fuzzers. Usage: seeds.sh FOLDER
set -eu
[ $# -eq 1 ] || { echo "usage: $0 FOLDER" >&2; exit 64; }
mkdir -p "$1"
data=$(dirname "$0")/../data
awk -F '\t' -v folder="$1" '!/^#/ && NF == 7 { file = folder "/" ++n; printf "%s", $7 > file; close(file) }' "$data"/*/answers.tsv
