# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lays what was told beside the diary of what was wrong: each outage once, each recovery once, nothing else."""
import re

import plan

SAID = re.compile(r"(Svc \d{3}) (?:is |has )(down|in maintenance|degraded|overloaded|slow|warnings|online again|online|"
                  r"unstable|stable again|no longer offline)\b")
GOOD = {"online again", "online", "no longer offline"}
LATE = 2 * plan.TIMEOUT + 120  # told after the end: a last question ran into its timeout
CONFIRMATION = 45
NEAR = 150  # what two witnesses tell within so many seconds is the same
BUSY = 300  # a question that this machine was too busy for can be told of so long after


def words_of(notice):
    """(service, word) for each service a popup names; the same once."""
    found = []
    for line in [notice["title"], *notice["body"].split("\n")]:
        match = SAID.match(line)
        if match and match.groups() not in found:
            found.append(match.groups())
    return found


def unnamed(notice):
    """How many services a summary counts without naming them."""
    counted = re.match(r"(\d+) services ", notice["title"])
    return max(0, int(counted[1]) - len(words_of(notice))) if counted else 0


def one_telling(shown, kept):
    """All that was told: what was on the desktop, and of the program's log what came to its window only."""
    def is_shown(one):
        return any(other["title"] == one["title"] and abs(other["at"] - one["at"]) < NEAR for other in shown)
    return shown + [one for one in kept if not one["taken"] and not is_shown(one)]


def events_of(notices, told_changes):
    """(when, word) by service; services that a summary only counts are found in what the program remembers."""
    events = {}
    for notice in sorted(notices, key=lambda one: one["at"]):
        for name, word in words_of(notice):
            events.setdefault(name, []).append((notice["at"], word))
    summaries = [notice["at"] for notice in notices if unnamed(notice)]
    for name, at, status in told_changes:
        is_named = any(abs(at - when) < NEAR for when, _ in events.get(name, []))
        if not is_named and any(abs(at - when) < 60 for when in summaries):
            events.setdefault(name, []).append((at, "online again" if status == 1 else "down"))
            events[name].sort()
    return events


def overlap(begin, end, windows):
    return sum(max(0, min(end, until) - max(begin, since)) for since, until in windows)


class Outage:
    """A fault as it really was, and what was told of it."""

    def __init__(self, fault, begin, end, blind):
        self.fault, self.begin, self.end = fault, begin, end
        self.seen = end - begin - overlap(begin, end, blind)
        self.tail = LATE + overlap(end, end + LATE, blind)
        self.bad, self.good = [], []

    @property
    def must_be_told(self):
        return self.fault.kind not in plan.SILENT | {plan.BLIP} and self.seen >= plan.MUST_BE_TOLD

    @property
    def may_be_told(self):
        return self.fault.kind not in plan.SILENT and self.end - self.begin + self.tail - LATE >= CONFIRMATION


class Verdict:
    """Counts, and a line for everything that is not as it must be."""

    def __init__(self):
        self.lines, self.outages, self.delays, self.unstable = [], [], [], {}
        self.count = {name: 0 for name in ("outages", "blips", "silent", "must be told", "told", "recoveries told",
                                           "missed", "missed recovery", "false", "false recovery", "doubled", "while busy")}

    def fail(self, kind, at, service, text):
        self.count[kind] += 1
        self.lines.append(f"{kind}: {at / 3600:6.3f} h  {service}  {text}")

    def judge_service(self, name, outages, events, busy):
        outages.sort(key=lambda one: one.begin)
        stray = False  # told wrongly, and not yet taken back
        for at, word in events:
            here = [one for one in outages if one.begin <= at]
            last = here[-1] if here else None
            is_busy = any(begin < at and at - BUSY < end for begin, end in busy)
            if word in GOOD and last is not None and at >= last.end and last.bad and not last.good:
                last.good.append(at)
            elif word in GOOD and stray:
                stray = False
            elif word in GOOD and last is not None and at >= last.end and last.bad:
                last.good.append(at)
            elif word in GOOD:
                self.fail("false recovery", at, name, f"{word}; {last.fault if last else 'nothing was wrong'}")
            elif last is None or at > last.end + last.tail or not last.may_be_told:
                stray = True
                self.fail("while busy" if is_busy else "false", at, name,
                          f"{word}; before it: {last.fault if last else 'nothing'}")
            else:
                last.bad.append(at)
        for one in outages:
            self.judge_outage(name, one)

    def judge_outage(self, name, one):
        kind = "blips" if one.fault.kind == plan.BLIP else "silent" if one.fault.kind in plan.SILENT else "outages"
        self.count[kind] += 1
        self.count["must be told"] += one.must_be_told
        self.count["told"] += bool(one.bad)
        self.count["recoveries told"] += bool(one.good)
        if one.bad:
            self.delays.append(one.bad[0] - one.begin)
        if one.must_be_told and not one.bad:
            self.fail("missed", one.begin, name, str(one.fault))
        if one.bad and not one.good:
            self.fail("missed recovery", one.end, name, str(one.fault))
        for times in (one.bad, one.good):
            if len(times) > 1:
                self.fail("doubled", times[1], name, f"{one.fault}: {[round(at) for at in times]}")

    def judge_flapping(self, name, fault, events):
        """Told in turn, never twice the same; what lies between is not told."""
        turns = [word for _, word in events if word in ("unstable", "stable again")]
        self.unstable[name] = turns.count("unstable")
        if not turns:
            self.fail("missed", fault.begin, name, "it flaps")
        if any(one == other for one, other in zip(turns, turns[1:])):
            self.fail("doubled", fault.begin, name, ", ".join(turns))
        for at, word in events:
            if word not in GOOD | {"unstable", "stable again"}:
                self.fail("false", at, name, f"{word} while it flaps")

    @property
    def is_clean(self):
        return not any(self.count[name] for name in ("missed", "missed recovery", "false", "false recovery", "doubled"))


def judge(services, diary, events, blind, busy, until):
    """diary: (fault, begin, end); events: as events_of; blind: times in which the program could see nothing; busy: in
    which the machine could not keep up. All in simulated seconds."""
    verdict, by_service = Verdict(), {}
    for fault, begin, end in diary:
        by_service.setdefault(fault.service, []).append(Outage(fault, begin, end, blind + busy))
    for service in services:
        mine, told = by_service.get(service.id, []), events.get(service.name, [])
        if service.kind != "flapping":
            verdict.judge_service(service.name, mine, told, busy)
        elif mine and until - mine[0].begin > 4 * 3600:
            verdict.judge_flapping(service.name, mine[0].fault, told)
    return verdict


def gradient(pairs):
    """Least squares: by how much y grows with x; 0 for too few pairs."""
    count = len(pairs)
    if count < 3:
        return 0.0
    mean_x = sum(x for x, _ in pairs) / count
    mean_y = sum(y for _, y in pairs) / count
    below = sum((x - mean_x) ** 2 for x, _ in pairs)
    return sum((x - mean_x) * (y - mean_y) for x, y in pairs) / below if below else 0.0


def slope(samples):
    """What a day of 24 h adds, for (hour, value, connections): what goes with the number of connections, which are kept for
    the next check and end with an outage, is taken out of both first."""
    hours = gradient([(kept, hour) for hour, _, kept in samples])
    each = gradient([(kept, value) for _, value, kept in samples])
    return 24 * gradient([(hour - hours * kept, value - each * kept) for hour, value, kept in samples])
