# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a line can be broken, and how: the kinds of mutants. What only logs, reserves memory or asserts promises
nothing to anybody, so it is no place."""
import hashlib
import pathlib
import re

KINDS = {
    "negate": re.compile(r"^(\s*(?:\} else )?if \()(?!const auto|const std|auto )([^;]*)(\)\s*\{?)$"),
    "and-or": re.compile(r" (&&|\|\|) "),
    "bound": re.compile(r" (>=|<=|>|<) (?=[\w(])"),
    "delete": re.compile(r"^    +[\w.>-]+(?:\.|->)?\w+\([^{}]*\);$"),
}
NO_PROMISE = re.compile(r"qC?(Debug|Info|Warning)|\blog[A-Z]\w*\(|\breserve\(|\bsqueeze\(|setTimerType|Q_ASSERT|Q_UNREACHABLE|static_assert")
NO_CODE = re.compile(r"^\s*(//|///|\*|#)|template|Q_[A-Z]+_|\bqHash|\boperator\b")
OTHER_BOUND = {">=": ">", ">": ">=", "<=": "<", "<": "<="}


def statement_starts(lines, number):
    """Whether a line begins a statement rather than going on with the one above."""
    above = lines[number - 1].split("//")[0].rstrip() if number else ""
    return above == "" or above[-1] in ";{}:" or bool(re.match(r"\s*(\} )?(else )?(if|for|while) \(.*\)$|\s*else$", above))


def log_lines(lines):
    """The numbers of all lines of statements that log or assert."""
    inside, found = False, set()
    for number, line in enumerate(lines):
        inside = inside or bool(NO_PROMISE.search(line))
        if inside:
            found.add(number)
            inside = not line.rstrip().endswith((";", "{", "}"))
    return found


def all_places(top):
    """Every place in core and app, as dictionaries, in an order that depends on the sources alone."""
    places = []
    for path in sorted([*top.glob("src/core/*.cpp"), *top.glob("src/app/*.cpp")]):
        lines = path.read_text(encoding="utf-8").splitlines()
        silent = log_lines(lines)
        seen = {}
        for number, line in enumerate(lines):
            code = line.split("//")[0].rstrip()
            if number in silent or NO_CODE.search(code):
                continue
            for kind, pattern in KINDS.items():
                if not pattern.search(code):
                    continue
                if kind == "delete" and (code.count("(") != code.count(")") or not statement_starts(lines, number)):
                    continue
                key = (kind, line.strip())
                seen[key] = seen.get(key, 0) + 1
                places.append({"file": str(path.relative_to(top)), "kind": kind, "text": line.strip(),
                               "nth": seen[key]})
    return places


def chosen(top, seed):
    """All places in the order of a seed. A change elsewhere moves none of them: a seed stays what it was."""
    def rank(place):
        return hashlib.sha256("\0".join(map(str, (seed, *place.values()))).encode()).digest()

    return sorted(all_places(top), key=rank)


def line_of(place, lines):
    """Where a place is now, also after lines above it came or went; None where it is no more."""
    left = place["nth"]
    for number, line in enumerate(lines):
        if line.strip() == place["text"]:
            left -= 1
            if left == 0:
                return number
    return None


def broken(line, kind):
    """The line as the mutant has it, without its comment."""
    line = line.split("//")[0].rstrip()
    if kind == "negate":
        return re.sub(r"^(\s*(?:\} else )?if \()(.*)(\)\s*\{?)$", r"\1!(\2)\3", line)
    if kind == "and-or":
        return re.sub(r" (&&|\|\|) ", lambda m: " || " if m[1] == "&&" else " && ", line, count=1)
    if kind == "bound":
        return re.sub(r" (>=|<=|>|<) (?=[\w(])", lambda m: f" {OTHER_BOUND[m[1]]} ", line, count=1)
    return re.match(r"\s*", line)[0] + ";"


def mutated(top, place):
    """The text of a place's file with that one line broken, and the line's number; None where it is no more."""
    path = pathlib.Path(top) / place["file"]
    lines = path.read_text(encoding="utf-8").split("\n")
    number = line_of(place, lines)
    if number is None:
        return None
    lines[number] = broken(lines[number], place["kind"])
    return "\n".join(lines), number + 1
