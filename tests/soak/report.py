# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table and the JSON of a soak."""
import collections
import json
import os
import pathlib
import re
import statistics

import judge

MOST_GROWTH = 100  # kB a simulated day
WARM_UP = 8 * 3600  # simulated seconds until what a bad day brings has been met: icons, popups, rows of each sort
LEAST_HOURS = 8  # of samples after the warm-up, for a slope that means something


def connections(process):
    """The sockets of TCP connections that both ends hold open, as /proc names them: connections are kept for the next
    check, and how many depends on what fails just then. One that only the server closed is not among them."""
    lines = [line.split() for name in ("tcp", "tcp6") for line in (process / "net" / name).read_text().splitlines()[1:]]
    return {f"socket:[{line[9]}]" for line in lines if line[3] in ("01", "02")}  # established, on the way


def sampled(pid, at, heap):
    """Memory in kB, what is in use of the heap too, descriptors, connections, threads and CPU seconds of a process."""
    process = pathlib.Path(f"/proc/{pid}")
    rollup = (process / "smaps_rollup").read_text()
    status = (process / "status").read_text()
    kilobytes = lambda name: int(re.search(rf"^{name}:\s*(\d+)", rollup, re.M)[1])
    ticks = (process / "stat").read_text().rsplit(")", 1)[1].split()
    descriptors = [os.readlink(one) for one in (process / "fd").iterdir() if one.is_symlink()]
    open_ones = connections(process)
    return {"at": at, "pid": pid, "dirty": kilobytes("Private_Dirty"), "rss": kilobytes("Rss"), "heap": int(heap.read_text()) / 1024,
            "connections": sum(one in open_ones for one in descriptors),
            "descriptors": sum(one not in open_ones for one in descriptors),
            "threads": int(re.search(r"^Threads:\s*(\d+)", status, re.M)[1]),
            "cpu": (int(ticks[11]) + int(ticks[12])) / os.sysconf("SC_CLK_TCK")}


def quietest(samples, name):
    """Of each hour the sample with the least: what stays when nothing is under way."""
    hours = {}
    for one in samples:
        hour = int(one["at"] // 3600)
        if hour not in hours or one[name] < hours[hour][name]:
            hours[hour] = one
    return list(hours.values())


def growth(soak):
    """The slopes of the heap and of private memory in kB a day after the warm-up, and the ranges of descriptors,
    connections, threads."""
    last = [one for one in soak.samples if one["pid"] == soak.samples[-1]["pid"]] if soak.samples else []
    warm = [one for one in last if one["at"] > max(WARM_UP, soak.starts[-1] + 2 * 3600)]
    found = {"samples": len(warm), "hours": (warm[-1]["at"] - warm[0]["at"]) / 3600 if warm else 0}
    if warm:
        for name in ("heap", "dirty"):
            values = [one[name] for one in warm]
            found[name] = {"begin": values[0], "end": values[-1], "most": max(values), "slope": judge.slope(
                [(one["at"] / 3600, one[name], one["connections"]) for one in quietest(warm, name)])}
        half = len(warm) // 2 or 1
        for name in ("descriptors", "connections", "threads"):
            values = [one[name] for one in warm]
            found[name] = {"least": min(values), "most": max(values), "first half": statistics.median(values[:half]),
                           "second half": statistics.median(values[half:] or values)}
        found["cpu seconds a simulated hour"] = (warm[-1]["cpu"] - warm[0]["cpu"]) / max(0.01, found["hours"])
    return found


def grows(found):
    """Why the memory's table is not as it must be; nothing where it is, or the run was too short to say."""
    if found["hours"] < LEAST_HOURS:
        return []
    why = []
    if found["heap"]["slope"] > MOST_GROWTH:
        why.append(f"the heap grows by {found['heap']['slope']:.0f} kB a day, more than {MOST_GROWTH}")
    for name in ("descriptors", "threads"):
        if found[name]["second half"] > found[name]["first half"] + 2:
            why.append(f"{name} grow from {found[name]['first half']} to {found[name]['second half']}")
    return why


def conclude(soak, ended):
    """Prints the table, writes the JSON; the exit code."""
    shown, kept = soak.notices()
    notices = judge.one_telling(shown, kept)
    events = judge.events_of(notices, soak.told_changes())
    waits = soak.waits()
    diary = [(fault, soak.simulated(begin), soak.simulated(end)) for fault, begin, end in soak.world.diary]
    verdict = judge.judge(soak.services, diary, events, soak.blind, waits, soak.seconds)
    memory = growth(soak)
    why = grows(memory) + soak.broken + ([f"it ended with {ended}"] if ended != 0 else [])
    delays = verdict.delays
    rows = [("simulated hours", f"{soak.seconds / 3600:g}"), ("services", len(soak.services)),
            ("questions asked", sum(door.asked for door in soak.world.doors.values())), *verdict.count.items(),
            ("told after, median and worst", f"{statistics.median(delays):.0f} s, {max(delays):.0f} s" if delays else "-"),
            ("unstable told, by service", ", ".join(str(told) for told in verdict.unstable.values()) or "-"),
            ("popups on the desktop", len(shown)),
            ("in the window only", len(notices) - len(shown)),
            ("other popups", "; ".join(sorted({one["title"] for one in notices if not judge.words_of(one)})) or "none"),
            ("disturbances", counted(done[0] for done in soak.done)),
            ("heap in use", grown(memory, "heap")), ("private memory", grown(memory, "dirty")),
            *((name, memory.get(name, "-")) for name in ("descriptors", "connections", "threads")),
            ("CPU seconds a simulated hour", f"{memory.get('cpu seconds a simulated hour', 0):.1f}"),
            ("load", f"{os.getloadavg()[1]:.1f}"),
            ("another client had to wait", f"{len(waits)} times, {sum(end - begin for begin, end in waits):.0f} s")]
    for name, value in rows:
        print(f"{name:<32} {value}")
    for line in verdict.lines + why:
        print(line)
    (soak.given.build / "soak.json").write_text(json.dumps(
        {"count": verdict.count, "findings": verdict.lines + why, "rows": {name: str(value) for name, value in rows},
         "memory": memory, "samples": soak.samples, "disturbances": soak.done, "waits": waits, "delays": delays,
         "events": events, "diary": [(fault.service, fault.kind, begin, end) for fault, begin, end in diary],
         "seed": soak.given.seed}, indent=1))
    return 0 if verdict.is_clean and not why else 1


def grown(memory, name):
    """"10 kB a day over 20.0 h, 11.2 to 11.3 MB"."""
    if name not in memory:
        return "-"
    found = memory[name]
    return (f"{found['slope']:+.0f} kB a day over {memory['hours']:.1f} h, from {found['begin'] / 1024:.1f} to "
            f"{found['end'] / 1024:.1f} MB, {found['most'] / 1024:.1f} at most")


def counted(kinds):
    """"9 sleep, 8 panel"."""
    return ", ".join(f"{count} {kind}" for kind, count in sorted(collections.Counter(kinds).items()))
