#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No secret is ever written or told: servers refuse a key, redirect with it and say it back, in every text that the
program shows; then every file it wrote, every line it logged and printed, and every message on the bus is searched for
it, and the running program leaves no core file. Run inside desktop-session.sh --no-display; exits 1 where it is found."""

import base64
import http.server
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

BINARIES = pathlib.Path(os.environ["PILOTLAMP_BINARY_DIR"])
KEY = "sk-leak+4711/never=told"
BASIC = base64.b64encode(f"ann:{KEY}".encode()).decode()
NEEDLES = [KEY, urllib.parse.quote(KEY, safe=""), base64.b64encode(KEY.encode()).decode(), BASIC]
seen = {}


def page(indicator, state):
    return json.dumps({"page": {"id": "p", "name": KEY}, "status": {"indicator": indicator, "description": KEY},
                       "components": [{"id": KEY, "name": f"Part {KEY}", "status": state}],
                       "incidents": [{"id": KEY, "name": f"Errors with GPT-5.1 and {KEY}", "status": "investigating",
                                      "impact": "major", "shortlink": f"https://example.org/?k={KEY}",
                                      "incident_updates": [{"body": f"We saw {KEY}", "status": "investigating"}]}]})


class Echo(http.server.BaseHTTPRequestHandler):
    """Says the key back wherever an answer has a place for it."""

    def do_GET(self):
        seen.setdefault(self.path, []).append(self.headers.get("Authorization", ""))
        quoted = urllib.parse.quote(KEY, safe="")
        answers = {
            "/refused/v1/models": (401, f'{{"error":{{"message":"Incorrect API key provided: {KEY}"}}}}',
                                   {"WWW-Authenticate": f'Bearer realm="{KEY}"'}),
            "/moved/v1/models": (302, "", {"Location": f"http://localhost:{self.server.server_port}/gone/{quoted}?k={quoted}"}),
            "/echo/v1/models": (200, json.dumps({"data": [{"id": KEY}]}), {"Server": KEY}),
            "/broken/v1/models": (500, f"<html>{KEY} {BASIC}", {"Retry-After": KEY}),
            "/limited/v1/models": (429, json.dumps({"error": {"code": "rate_limit_exceeded", "message": KEY}}),
                                   {"X-RateLimit-Reset": KEY}),
            "/basic": (403, f"Go away, {BASIC}", {"X-Request-Id": BASIC}),
            "/status/api/v2/summary.json": (200, page("major", "major_outage"), {"ETag": f'"{KEY}"'})}
        code, body, headers = answers.get(self.path, (404, KEY, {}))
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


def services(port):
    base = f"http://127.0.0.1:{port}"
    bearer = {"type": "bearer", "secret": "key"}
    for name in ("refused", "moved", "echo", "broken", "limited"):
        yield name, {"kind": "api", "recipe": "openai-compatible", "url": f"{base}/{name}/v1", "model": "m-1",
                     "auth": bearer}
    yield "basic", {"kind": "http", "url": f"{base}/basic", "intervalSeconds": 10,
                    "auth": {"type": "basic", "user": "ann", "secret": "key"}}
    yield "status", {"kind": "statuspage", "url": f"{base}/status", "intervalSeconds": 10, "auth": bearer}


def wait_for(what, condition, seconds=90):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.3)
    sys.exit(f"key_leaks: in vain waited for {what}")


class Stage:
    """Folders of its own, and the program in them."""

    def __init__(self, folder, port):
        self.folder = folder
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="pilotlamp.*=true",
                                XDG_CONFIG_HOME=f"{folder}/config", XDG_DATA_HOME=f"{folder}/data",
                                XDG_STATE_HOME=f"{folder}/state", XDG_CACHE_HOME=f"{folder}/cache",
                                XDG_RUNTIME_DIR=f"{folder}/run", TMPDIR=f"{folder}/tmp")
        for name in ("config/pilotlamp", "data/pilotlamp", "state", "cache", "run", "tmp", "out"):
            (folder / name).mkdir(parents=True)
        (folder / "run").chmod(0o700)
        entries = [{"id": name, "name": name, "checks": [check]} for name, check in services(port)]
        self.ids = [entry["id"] for entry in entries]
        (folder / "config/pilotlamp/config.json").write_text(json.dumps(
            {"version": 1, "services": entries, "preferences": {"graceSeconds": 1, "groupWaitSeconds": 1}}))
        self.secrets = folder / "data/pilotlamp/secrets.json"
        self.secrets.write_text(json.dumps({"secrets": {"key": base64.b64encode(KEY.encode()).decode()}}))
        self.secrets.chmod(0o600)

    def start(self, name, *command):
        log = open(self.folder / "out" / f"{name}.log", "wb")
        return subprocess.Popen(command, env=self.environment, cwd=self.folder / "tmp", stdout=log, stderr=log)

    def ctl(self, *words):
        """What the command line prints is a file like any other."""
        out = subprocess.run([BINARIES / "pilotlampctl", *words], env=self.environment, capture_output=True, timeout=60)
        (self.folder / "out" / ("ctl-" + "-".join(words).replace("/", "_"))).write_bytes(out.stdout + out.stderr)
        return out.stdout

    def leaks(self):
        found = []
        for file in self.folder.rglob("*"):
            if not file.is_file() or file == self.secrets:
                continue
            content = file.read_bytes()
            for needle in NEEDLES:
                for form in (needle.encode(), needle.encode("utf-16-le")):
                    at = content.find(form)
                    if at >= 0:
                        found.append(f"{file.relative_to(self.folder)}: {content[max(0, at - 80):at + len(form) + 20]}")
        return found


def checked(stage):
    try:
        rows = json.loads(stage.ctl("status", "--format", "json") or b"[]")
    except json.JSONDecodeError:
        return False
    return len(rows) == len(stage.ids) and all(row["checkedAt"] for row in rows)


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(pathlib.Path(folder), server.server_port)
        bus = stage.start("bus", "dbus-monitor", "--session")
        lamp = stage.start("lamp", str(BINARIES / "pilotlamp"))
        try:
            wait_for("the first checks", lambda: checked(stage))
            wait_for("a second look at the page", lambda: len(seen.get("/status/api/v2/summary.json", [])) > 2)
            wait_for("a notification", lambda: b"shown" in stage.ctl("history", "status", "--notices", "--format", "csv")
                     or b"status" in stage.ctl("history", "status", "--notices", "--format", "csv"))
            for name in stage.ids:
                stage.ctl("explain", name, "--format", "json")
                stage.ctl("check", name, "--format", "json", "--components-of", name)
                stage.ctl("history", name, "--format", "json")
                stage.ctl("report", name)
            stage.ctl("status")
            stage.ctl("doctor")
            stage.ctl("digest")
            stage.ctl("config", "export")
            limits = pathlib.Path(f"/proc/{lamp.pid}/limits").read_text()
            core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
            lamp.send_signal(signal.SIGABRT)
            lamp.wait(20)
        finally:
            for process in (lamp, bus):
                process.kill()
                process.wait()
        problems = stage.leaks()
        sent = [path for path, keys in seen.items() if any(KEY in key or BASIC in key for key in keys)]
        expected = [f"/{name}/v1/models" for name in ("refused", "moved", "echo", "broken", "limited")]
        problems += [f"the key was not sent to {path}" for path in (*expected, "/basic", "/status/api/v2/summary.json")
                     if path not in sent]
        problems += [f"{path} was asked without its key" for path, keys in seen.items()
                     if path in sent and not all(KEY in key or BASIC in key for key in keys)]
        problems += [f"it followed to {path}" for path in seen if path.startswith("/gone")]
        if core.split()[4] != "0":
            problems.append(f"it may leave a core file: {core}")
        if not (stage.folder / "out/bus.log").read_bytes().count(b"VerdictChanged"):
            problems.append("the bus was not listened to")
        if not list(stage.folder.rglob("history.sqlite")):
            problems.append("no history was written")
        files = sum(1 for file in stage.folder.rglob("*") if file.is_file())
        print(f"{files} files, {sum(map(len, seen.values()))} requests")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
