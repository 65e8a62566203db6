#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Breaks src/core and src/app by one small mutant at a time and runs the tests nearest to it: what survives shows a
# promise that no test holds. Not part of a plain run: each mutant is a build.
#   tests/mutants.sh [--count 100] [--seed 1] [--build FOLDER]
# Mutants: a condition negated, && for || and back, >= for > and <= for < and back, a statement deleted.
# Works in a copy of the sources; the folder given must be a configured build of it, or is made.
set -euo pipefail
top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
count=100 seed=1 build=
while [ $# -gt 0 ]; do
    case $1 in
    --count) count=$2 && shift 2 ;;
    --seed) seed=$2 && shift 2 ;;
    --build) build=$2 && shift 2 ;;
    *) sed -n '4,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" && exit 64 ;;
    esac
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -a "$top/." "$work/source" 2>/dev/null
rm -rf "$work/source/build"
build=${build:-$work/build}
[ -f "$build/build.ninja" ] || cmake -S "$work/source" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DBUILD_TESTING=ON \
    -DCMAKE_CXX_FLAGS_DEBUG=-g0 >"$work/log"

# The places: FILE LINE KIND, shuffled by the seed.
python3 - "$work/source" "$seed" "$count" >"$work/places" <<'PLACES'
import pathlib, random, re, sys
root, seed, count = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
kinds = {
    "negate": re.compile(r"^(\s*(?:\} else )?if \()(?!const auto|const std|auto )([^;]*)(\)\s*\{?)$"),
    "and-or": re.compile(r" (&&|\|\|) "),
    "bound": re.compile(r" (>=|<=|>|<) (?=[\w(])"),
    "delete": re.compile(r"^    +[\w.>-]+(?:\.|->)?\w+\([^{}]*\);$"),
}
places = []
for path in sorted([*root.glob("src/core/*.cpp"), *root.glob("src/app/*.cpp")]):
    for number, line in enumerate(path.read_text().splitlines()):
        text = line.split("//")[0]
        if "Q_" in text or "template" in text or "#" in text or "return" in text and "delete" in text:
            continue
        for kind, pattern in kinds.items():
            if pattern.search(text):
                places.append((path.relative_to(root), number, kind))
random.Random(seed).shuffle(places)
for path, number, kind in places[:count]:
    print(path, number, kind)
PLACES

mutate() { # FILE LINE KIND
    python3 - "$work/source/$1" "$2" "$3" <<'MUTATE'
import pathlib, re, sys
path, number, kind = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
lines = path.read_text().split("\n")
line = lines[number]
if kind == "negate":
    line = re.sub(r"^(\s*(?:\} else )?if \()(.*)(\)\s*\{?)$", r"\1!(\2)\3", line)
elif kind == "and-or":
    line = re.sub(r" (&&|\|\|) ", lambda m: " || " if m[1] == "&&" else " && ", line, count=1)
elif kind == "bound":
    other = {">=": ">", ">": ">=", "<=": "<", "<": "<="}
    line = re.sub(r" (>=|<=|>|<) (?=[\w(])", lambda m: f" {other[m[1]]} ", line, count=1)
else:
    line = re.match(r"\s*", line)[0] + ";"
lines[number] = line
path.write_text("\n".join(lines))
MUTATE
}

# The tests nearest to a layer: each file's own come first by name; all of the layer's follow.
tests_of() {
    case $1 in
    src/core/*) echo '^(service|advance|verdict|notice|baseline|budget|replay|quality|uptime|http_judgement|diagnosis|service_rules|evidence|quiet_hours|service_history|report|foreign_text|situations|notification_policy|monitor)$' ;;
    *) echo '^(scheduler|monitor|notification_policy|situations|diagnoser|notification_quiet|hooks|service_history_reader|archive|presence_log|shared_lists|what_if)$' ;;
    esac
}

killed=0 alive=0 unbuilt=0
while read -r file line kind; do
    cp "$work/source/$file" "$work/original"
    mutate "$file" "$line" "$kind"
    verdict=alive
    pattern=$(tests_of "$file")
    targets=$(ctest --test-dir "$build" -N -R "$pattern" | sed -n 's/.*: \([a-z_]*\)$/tst_\1/p')
    # shellcheck disable=SC2086
    if ! ninja -C "$build" $targets >"$work/log" 2>&1; then
        verdict=unbuilt
    elif ! timeout 600 ctest --test-dir "$build" -R "$pattern" --stop-on-failure >"$work/log" 2>&1; then
        verdict=killed
    fi
    case $verdict in
    killed) killed=$((killed + 1)) ;;
    alive) alive=$((alive + 1)) ;;
    *) unbuilt=$((unbuilt + 1)) ;;
    esac
    printf '%-8s %-8s %s:%s  %s\n' "$verdict" "$kind" "$file" "$((line + 1))" \
        "$(sed -n "$((line + 1))s/^ *//p" "$work/original")"
    cp "$work/original" "$work/source/$file"
done <"$work/places"
echo "$killed killed, $alive alive, $unbuilt did not build"
[ $((killed + alive)) -eq 0 ] || [ $((killed * 100)) -ge $(((killed + alive) * 90)) ]
