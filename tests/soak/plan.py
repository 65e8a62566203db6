# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong in the soak, and when: services with their faults, and disturbances of the desktop. All times are
simulated seconds since the program's start; the same seed gives the same plan."""
import dataclasses
import random

RATE = 60  # simulated seconds in a second
INTERVAL = 300  # between two checks of a service
TIMEOUT = 60
WARM_UP = 900  # until the first fault: every service was seen well
REST = 2700  # after the last one: every recovery can be told
# Two looks at a page, and the confirmation of a probe that runs into its timeout each time.
MUST_BE_TOLD = 2 * INTERVAL + 5 * TIMEOUT
GAP = (2400, 14400)
LENGTH = (MUST_BE_TOLD + 600, 5400)

PROBE_FAULTS = ("refused", "error", "hang", "reset", "wrong", "busy")
# A name server that is silent or fails has the resolver wait for real seconds, whatever the clock says: a minute each.
NAME_FAULTS = ("no-name", "no-address", "error")
PAGE_FAULTS = ("degraded", "outage", "maintenance", "garbage", "page-dead")
BLIP = "blip"
FLAPS = "flaps"
# What a page that says nothing usable is: no outage, and never told.
SILENT = {"garbage", "page-dead"}


@dataclasses.dataclass
class Service:
    number: int
    kind: str  # probe, name, page, both, flapping

    @property
    def id(self):
        return f"s{self.number:03}"

    @property
    def name(self):
        return f"Svc {self.number:03}"

    @property
    def address(self):
        return f"198.51.100.{20 + self.number}"

    @property
    def host(self):
        return f"{self.id}.soak.example" if self.kind == "name" else self.address


@dataclasses.dataclass
class Fault:
    service: str
    kind: str
    begin: float
    end: float


@dataclasses.dataclass
class Disturbance:
    kind: str
    at: float
    lasts: float = 0


def services(count):
    """Three in four are probes; some are asked by name, read from a page, or both; a few flap."""
    kinds = ["probe"] * (count * 62 // 100) + ["name"] * (count * 12 // 100) + ["page"] * (count * 20 // 100)
    kinds += ["flapping"] * max(1, count * 2 // 100)
    kinds += ["both"] * (count - len(kinds))
    return [Service(number, kind) for number, kind in enumerate(kinds)]


def faults_of(service, until, dice):
    kinds = {"probe": PROBE_FAULTS, "name": NAME_FAULTS, "page": PAGE_FAULTS, "both": ("outage", "degraded")}
    if service.kind == "flapping":
        return [Fault(service.id, FLAPS, dice.uniform(WARM_UP, WARM_UP + 3600), until)]
    found, at = [], WARM_UP + dice.uniform(0, GAP[1])
    while True:
        is_blip = service.kind == "probe" and dice.random() < 0.35
        length = dice.uniform(2, 30) if is_blip else dice.uniform(*LENGTH)
        if at + length > until:
            return found
        found.append(Fault(service.id, BLIP if is_blip else dice.choice(kinds[service.kind]), at, at + length))
        at += length + dice.uniform(*GAP)


def disturbances(until, dice):
    """In turn, every ten to twenty minutes: sleeps, restarts, edits of the configuration, a lost network."""
    kinds = ["sleep", "replace", "panel", "away", "frozen", "notify", "invalid", "no-network", "panel-killed", "replace"]
    found, at, turn = [], WARM_UP, 0
    while True:
        at += dice.uniform(600, 1200)
        kind = kinds[turn % len(kinds)]
        lasts = {"sleep": dice.uniform(180, 600), "frozen": dice.uniform(60, 240), "notify": dice.uniform(30, 90),
                 "no-network": dice.uniform(400, 700)}.get(kind, 12)
        if at + lasts > until:
            return found
        found.append(Disturbance(kind, at, lasts))
        at += lasts
        turn += 1


def make(count, seconds, seed):
    """Services, faults and disturbances of a run."""
    dice = random.Random(seed)
    all_services = services(count)
    faults = [fault for service in all_services for fault in faults_of(service, seconds - REST, dice)]
    return all_services, faults, disturbances(seconds - REST, dice)
