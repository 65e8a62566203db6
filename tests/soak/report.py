# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table and the JSON of a soak."""
import json
import os
import pathlib
import re
import statistics

import judge
import plan

MOST_GROWTH = 100  # kB a simulated day
LEAST_HOURS = 8  # of samples after the warm-up, for a slope that means something


def sampled(pid, at):
    """Memory in kB, descriptors, threads and CPU seconds of a process."""
    process = pathlib.Path(f"/proc/{pid}")
    rollup = (process / "smaps_rollup").read_text()
    status = (process / "status").read_text()
    kilobytes = lambda name: int(re.search(rf"^{name}:\s*(\d+)", rollup, re.M)[1])
    ticks = (process / "stat").read_text().rsplit(")", 1)[1].split()
    return {"at": at, "pid": pid, "dirty": kilobytes("Private_Dirty"), "rss": kilobytes("Rss"),
            "descriptors": len(os.listdir(process / "fd")), "threads": int(re.search(r"^Threads:\s*(\d+)", status, re.M)[1]),
            "cpu": (int(ticks[11]) + int(ticks[12])) / os.sysconf("SC_CLK_TCK")}


def told_only_here(shown, kept):
    """Notices that the window alone has, and those that the two witnesses tell differently."""
    only = [one for one in kept if not one["taken"]]
    on_the_desk = sorted(one["title"] for one in shown)
    in_the_log = sorted(one["title"] for one in kept if one["taken"])
    return only, len(on_the_desk), len(in_the_log)


def growth(soak):
    """The slope of private memory in kB a day after the warm-up, and the ranges of descriptors and threads."""
    last = [one for one in soak.samples if one["pid"] == soak.samples[-1]["pid"]] if soak.samples else []
    warm = [one for one in last if one["at"] > max(4 * 3600, soak.starts[-1] + 2 * 3600)]
    found = {"samples": len(warm), "hours": (warm[-1]["at"] - warm[0]["at"]) / 3600 if warm else 0}
    if warm:
        found["slope"] = judge.slope([(one["at"] / 3600, one["dirty"]) for one in warm])
        half = len(warm) // 2 or 1
        for name in ("descriptors", "threads"):
            values = [one[name] for one in warm]
            found[name] = {"least": min(values), "most": max(values), "first half": statistics.median(values[:half]),
                           "second half": statistics.median(values[half:] or values)}
        found["dirty"] = {"begin": warm[0]["dirty"], "end": warm[-1]["dirty"], "most": max(one["dirty"] for one in warm)}
        found["cpu seconds a simulated hour"] = (warm[-1]["cpu"] - warm[0]["cpu"]) / max(0.01, found["hours"])
    return found


def grows(found):
    """Why the memory's table is not as it must be; nothing where it is, or the run was too short to say."""
    if found["hours"] < LEAST_HOURS:
        return []
    why = []
    if found["slope"] > MOST_GROWTH:
        why.append(f"memory grows by {found['slope']:.0f} kB a day, more than {MOST_GROWTH}")
    for name in ("descriptors", "threads"):
        if found[name]["second half"] > found[name]["first half"] + 2:
            why.append(f"{name} grow from {found[name]['first half']} to {found[name]['second half']}")
    return why


def conclude(soak, ended):
    """Prints the table, writes the JSON; the exit code."""
    shown, kept = soak.notices()
    only, on_the_desk, in_the_log = told_only_here(shown, kept)
    stalls = [(soak.simulated(begin), soak.simulated(end) + 120) for begin, end in soak.world.stalls]
    diary = [(fault, soak.simulated(begin), soak.simulated(end)) for fault, begin, end in soak.world.diary]
    verdict = judge.judge(soak.services, diary, shown + only, soak.blind + stalls, soak.seconds)
    memory = growth(soak)
    why = grows(memory) + ([f"it ended with {ended}"] if ended != 0 else [])
    others = sorted({one["title"] for one in shown + only if not judge.words_of(one)})
    unnamed = sum(judge.unnamed(one) for one in shown + only)
    disturbed = {kind: sum(1 for done in soak.done if done[0] == kind) for kind in {done[0] for done in soak.done}}
    asked = sum(door.asked for door in soak.world.doors.values())
    rows = [("simulated hours", f"{soak.seconds / 3600:g}"), ("services", len(soak.services)), ("questions", asked),
            *verdict.count.items(),
            ("told after, median and worst", "{:.0f} s, {:.0f} s".format(statistics.median(verdict.delays), max(verdict.delays))
             if verdict.delays else "-"),
            ("unstable told once", f"{sum(1 for told in verdict.unstable.values() if told == 1)} of {len(verdict.unstable)}"),
            ("popups on the desktop, in its log", f"{on_the_desk}, {in_the_log} and {len(only)} in the window only"),
            ("other popups", "; ".join(others) or "none"), ("counted without a name", unnamed),
            ("disturbances", ", ".join(f"{count} {kind}" for kind, count in sorted(disturbed.items()))),
            ("private memory, kB a day", f"{memory.get('slope', 0):+.0f} over {memory['hours']:.1f} h"),
            ("descriptors", memory.get("descriptors", "-")), ("threads", memory.get("threads", "-")),
            ("load, this machine's own pauses", f"{os.getloadavg()[1]:.1f}, {len(soak.world.stalls)} over 0.5 s")]
    for name, value in rows:
        print(f"{name:<36} {value}")
    for line in verdict.lines + why:
        print(line)
    (soak.given.build / "soak.json").write_text(json.dumps(
        {"count": verdict.count, "findings": verdict.lines + why, "memory": memory, "samples": soak.samples,
         "rows": {name: str(value) for name, value in rows}, "disturbances": soak.done, "stalls": stalls,
         "delays": verdict.delays, "seed": soak.given.seed}, indent=1))
    return 0 if verdict.is_clean and not why else 1
