# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one soak inside its network and desktop: the program, the world's faults, the disturbances, the samples."""
import asyncio
import datetime
import glob
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import time

import plan
import report
import server
import told

HERE = pathlib.Path(__file__).resolve().parent
FIRST_DAY = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
NETWORK_UP = "network-up"  # what ip(8) does to bring the link up, in the run's folder
SAMPLE = 5  # real seconds


def faketime():
    found = sorted(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1"))
    return found[0] if found else None


def heap_in_use(build):
    return build.resolve() / "tests" / "libheap_in_use.so"


def configuration(services, more=None):
    """What the program watches. Nothing is slow: a loaded machine, sixty times as fast, would always be."""
    rows = []
    for one in services:
        base = {"intervalSeconds": plan.INTERVAL, "timeoutSeconds": plan.TIMEOUT, "slowAfterMs": 0}
        url = f"http://{one.host}:{server.PORT}"
        checks = []
        if one.kind in ("page", "both"):
            checks.append({"kind": "statuspage", "url": url, **base})
        if one.kind != "page":
            checks.append({"kind": "http", "url": url + "/health", "contains": "pilot-ok", **base})
        rows.append({"id": one.id, "name": one.name, "checks": checks})
    preferences = {"references": [f"http://{address}:{server.PORT}/" for address in server.REFERENCES],
                   **(more or {})}
    return {"version": 1, "services": rows, "preferences": preferences}


async def command(*words):
    process = await asyncio.create_subprocess_exec(*words, stdout=asyncio.subprocess.DEVNULL,
                                                   stderr=asyncio.subprocess.DEVNULL)
    return await process.wait()


class Soak:
    """One run."""

    def __init__(self, given):
        self.given, self.folder = given, given.inside
        self.seconds = given.minutes * 60 * plan.RATE
        self.services, self.faults, self.disturbances = plan.make(given.services, self.seconds, given.seed)
        self.world = server.World(self.services)
        self.blind, self.done, self.samples, self.starts, self.broken = [], [], [], [], []
        self.program, self.began = None, 0.0
        self.config = self.folder / "config.json"
        self.notices_file = self.folder / "notices.jsonl"
        self.waits_file = self.folder / "waits.jsonl"
        self.heap_file = self.folder / "heap"
        self.told = told.Told(self.history)

    def when(self, simulated):
        return self.began + simulated / plan.RATE

    def simulated(self, real):
        return (real - self.began) * plan.RATE

    def now(self):
        return self.simulated(time.time())

    def write_config(self, more=None):
        beside = self.config.with_suffix(".new")
        beside.write_text(json.dumps(configuration(self.services, more), indent=2))
        os.replace(beside, self.config)

    def start(self):
        """The program, its clock where the simulated day is."""
        at = FIRST_DAY + datetime.timedelta(seconds=self.now() if self.starts else 0)
        environment = {**os.environ, "LD_PRELOAD": f"{faketime()}:{heap_in_use(self.given.build)}",
                       "PILOTLAMP_HEAP_FILE": str(self.heap_file), "FAKETIME": f"@{at:%Y-%m-%d %H:%M:%S} x{plan.RATE}",
                       "NO_FAKE_STAT": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"}
        log = open(self.folder / "program.log", "ab")
        if not self.starts:
            self.began = time.time()
        self.program = subprocess.Popen([str(self.given.build.resolve() / "pilotlamp"), "--config", str(self.config)],
                                        env=environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        self.starts.append(self.now())

    async def logind(self):
        return await asyncio.create_subprocess_exec("/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind",
                                                    stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL)

    async def prepare_for_sleep(self, word):
        await command("gdbus", "call", "--system", "-d", "org.freedesktop.login1", "-o", "/org/freedesktop/login1", "-m",
                      "org.freedesktop.DBus.Mock.EmitSignal", "--", "org.freedesktop.login1.Manager", "PrepareForSleep",
                      "b", f"[<{word}>]")

    async def disturb(self, one):
        await asyncio.sleep(max(0, self.when(one.at) - time.time()))
        begin = self.now()
        await getattr(self, "do_" + one.kind.replace("-", "_"))(one.lasts / plan.RATE)
        self.done.append((one.kind, begin, self.now()))
        if one.kind in ("sleep", "frozen", "no-network", "killed", "restarted"):
            self.blind.append((begin, self.now() + 120))

    async def do_sleep(self, lasts):
        await self.prepare_for_sleep("true")
        await asyncio.sleep(0.3)
        self.program.send_signal(signal.SIGSTOP)
        await asyncio.sleep(lasts)
        self.program.send_signal(signal.SIGCONT)
        await self.prepare_for_sleep("false")

    async def do_frozen(self, lasts):
        self.program.send_signal(signal.SIGSTOP)
        await asyncio.sleep(lasts)
        self.program.send_signal(signal.SIGCONT)

    async def do_no_network(self, lasts):
        await command("ip", "link", "set", "wifi0", "down")
        await command("ip", "address", "flush", "dev", "wifi0")  # else they would go on to answer
        await asyncio.sleep(lasts)
        await command("ip", "-batch", str(self.folder / NETWORK_UP))

    async def do_panel(self, _lasts):
        await command(os.environ["SESSION_CTL"], "restart", "panel")

    async def do_panel_killed(self, _lasts):
        await command(os.environ["SESSION_CTL"], "kill", "panel")
        await command(os.environ["SESSION_CTL"], "start", "panel")

    async def do_notify(self, lasts):
        await command(os.environ["SESSION_CTL"], "kill", "notify")
        await asyncio.sleep(lasts)
        await command(os.environ["SESSION_CTL"], "start", "notify")

    async def do_replace(self, _lasts):
        self.write_config({"historyMegabytes": 50 + len(self.done) % 7})

    async def do_away(self, lasts):
        away = self.config.with_suffix(".away")
        os.rename(self.config, away)
        await asyncio.sleep(lasts)
        os.rename(away, self.config)

    async def do_invalid(self, lasts):
        good = self.config.read_bytes()
        self.config.write_bytes(good[:len(good) // 2])
        await asyncio.sleep(lasts)
        self.write_config()

    async def do_killed(self, _lasts):
        self.program.kill()
        self.program.wait()
        for left in glob.glob(f"/dev/shm/*faketime_*{self.program.pid}"):
            os.unlink(left)
        self.start()

    async def do_restarted(self, _lasts):
        self.program.terminate()
        await asyncio.to_thread(self.program.wait)
        self.start()

    async def sample(self):
        while True:
            await asyncio.sleep(SAMPLE)
            try:
                self.samples.append(report.sampled(self.program.pid, self.now(), self.heap_file))
            except (OSError, ValueError):
                pass

    def read_lines(self, path):
        return [json.loads(line) for line in path.read_text().splitlines()]

    def notices(self):
        """What was shown on the desktop, and what is in the program's log; in simulated seconds."""
        failed, shown = set(), []
        lines = self.read_lines(self.notices_file)
        for line in lines:
            if line.get("what") == "error":
                failed.add((line["to"], line["reply"]))
        for line in lines:
            if line.get("what") == "notify" and (line["sender"], line["serial"]) not in failed:
                shown.append({"at": self.simulated(line["at"]), "title": line["title"], "body": line["body"]})
        with sqlite3.connect(f"file:{self.history()}?mode=ro", uri=True) as history:
            rows = history.execute("SELECT at, title, body, taken, why FROM notices ORDER BY at").fetchall()
        kept = [{"at": at / 1000 - FIRST_DAY.timestamp(), "title": title, "body": body, "taken": taken, "why": why}
                for at, title, body, taken, why in rows]
        return shown, kept

    def told_changes(self):
        """(service's name, simulated second, status) for each change of what was told."""
        names = {service.id: service.name for service in self.services}
        return [(names[service], at - FIRST_DAY.timestamp(), status) for service, at, status in self.told.changes
                if service in names]

    def waits(self):
        """When this machine was too busy for another client, too; in simulated seconds."""
        return [(self.simulated(begin), self.simulated(end)) for begin, end in self.read_lines(self.waits_file)]

    def history(self):
        """The program's history; None before it is there."""
        places = [self.folder, pathlib.Path(os.environ["XDG_DATA_HOME"]), pathlib.Path(os.environ["XDG_STATE_HOME"])]
        return next((path for place in places for path in place.rglob("*.sqlite")), None)

    async def run(self):
        self.write_config()
        with open(self.notices_file, "wb") as out:
            witness = subprocess.Popen(["/usr/bin/python3", str(HERE / "witness.py")], stdout=out)
        with open(self.waits_file, "wb") as out:
            canary = subprocess.Popen(["/usr/bin/python3", str(HERE / "canary.py"), server.CANARY, str(server.PORT)],
                                      stdout=out)
        logind = await self.logind()
        await command("gdbus", "wait", "--system", "--timeout", "20", "org.freedesktop.login1")
        while b"ready" not in self.notices_file.read_bytes():
            await asyncio.sleep(0.1)
        await self.world.open()
        self.start()
        early = [plan.Disturbance("restarted", plan.WARM_UP + 1800), plan.Disturbance("killed", plan.WARM_UP + 4200)]
        tasks = [asyncio.create_task(self.world.play(fault, self.when)) for fault in self.faults]
        tasks += [asyncio.create_task(self.disturb(one)) for one in self.disturbances + early if one.at < self.seconds]
        helpers = [asyncio.create_task(self.sample()), asyncio.create_task(self.told.watch())]
        await asyncio.sleep(self.when(self.seconds) - time.time())
        for task in tasks + helpers:
            if task.done() and not task.cancelled() and task.exception():
                self.broken.append(f"a part of the soak failed: {task.exception()!r}")
            task.cancel()
        self.program.terminate()
        ended = await asyncio.to_thread(self.program.wait, 30)
        await asyncio.sleep(1)
        for helper in (witness, canary, logind):
            helper.terminate()
        return report.conclude(self, ended)
