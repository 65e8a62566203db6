#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Breaks src/core and src/app by one small mutant at a time and runs the tests nearest to it: what survives shows a
# promise that no test holds.
#   tests/mutants.sh [--count 100] [--seed 1] [--only src/app] [--build build/dev] [--jobs N] [--resume | --survivors]
# Mutants: a condition negated, && for || and back, >= for > and <= for < and back, a statement deleted. What only logs,
# reserves memory or asserts is left out; mutants that no test can tell from the program are named, with the reason, in
# tests/mutants/equivalent.tsv. The sources and the build stay as they are: the broken file is compiled beside them and
# linked before the library. Each mutant takes some seconds; the record in the build folder lets a run go on later.
set -euo pipefail
top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    sed -n '4,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exec python3 "$top/tests/mutants/run.py" --help
fi
exec python3 "$top/tests/mutants/run.py" "$@"
