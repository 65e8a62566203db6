# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every measurement needs: one nginx that answers and notes who asked, programs with a home of their own, and
the operating system's accounts of them."""
import collections
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import threading
import time



def free_ports(count):
    """Ports that nobody has at present."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


HTTP, HTTPS, PAGES, PAGES_WITHOUT_TAG, BLACKBOX, ALERTS = free_ports(6)


def missing(*programs):
    return [program for program in programs if shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin") is None]


def cpu_ms(pid):
    """The CPU time of a process with all its threads, by its own clock: nanoseconds, whatever else runs."""
    return time.clock_gettime_ns((~pid << 3) | 2) / 1e6


def switches(pid):
    """Voluntary switches of all threads: how often it was woken."""
    total = 0
    for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
        total += int(re.search(r"^voluntary_ctxt_switches:\s*(\d+)", status.read_text(), re.M)[1])
    return total


def memory_mb(pid):
    """RSS, PSS and private dirty in MB."""
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return {name: int(re.search(rf"^{name}:\s*(\d+)", text, re.M)[1]) / 1024
            for name in ("Rss", "Pss", "Private_Dirty")}


def heap_kb(pid):
    """What the allocator's own stretch of memory holds, in kB."""
    text = pathlib.Path(f"/proc/{pid}/smaps").read_text()
    return int(re.search(r"\[heap\]\n(?:.*\n)*?Private_Dirty:\s*(\d+)", text)[1])


def spread(values):
    """Min, median and max."""
    return (min(values), statistics.median(values), max(values)) if values else None


class Fixture:
    """A folder with an nginx, and everything that was started; leaving it ends them."""

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="pilotlamp-bench-"))
        self.programs = []
        self.log = self.folder / "access.log"
        self.write_bodies()
        self.write_certificates()
        self.nginx = self.start(["nginx", "-c", str(self.write_nginx()), "-p", str(self.folder)])
        for _ in range(100):
            if subprocess.run(["curl", "-sf", "-o", self.folder / "probe", f"http://127.0.0.1:{HTTP}/ready"],
                              check=False).returncode == 0:
                return self
            time.sleep(0.1)
        why = (self.folder / "error.log").read_text()[-500:]
        self.__exit__()
        raise SystemExit("nginx does not answer: " + why)

    def __exit__(self, *_error):
        for program in reversed(self.programs):
            self.end(program)
        shutil.rmtree(self.folder, ignore_errors=True)

    def write_bodies(self):
        (self.folder / "small").write_text(json.dumps({"status": "ok", "filler": "x" * 1200}))
        components = [{"id": f"part{i:04}", "name": f"Part {i} of the shop", "status": "operational",
                       "description": "Answers the requests of customers everywhere", "position": i,
                       "created_at": "2024-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z",
                       "showcase": False, "group_id": None, "group": False, "only_show_if_degraded": False}
                      for i in range(190)]
        page = {"page": {"id": "shop", "name": "Shop", "url": "https://status.example", "time_zone": "Etc/UTC",
                         "updated_at": "2026-01-01T00:00:00.000Z"},
                "components": components, "incidents": [], "scheduled_maintenances": [],
                "status": {"indicator": "none", "description": "All Systems Operational"}}
        (self.folder / "page").write_text(json.dumps(page))

        self.write_alerts(10000)

    def write_alerts(self, count):
        """An Alertmanager with many alerts, each with a text as people write them; never the same bytes twice, as
        Prometheus sends them again all the time."""
        api = self.folder / "alerts" / "api" / "v2"
        api.mkdir(parents=True, exist_ok=True)
        now = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime())
        alerts = [{"fingerprint": f"{i:016x}", "startsAt": "2026-11-01T00:00:00.000Z", "endsAt": "2099-01-01T00:00:00.000Z",
                   "updatedAt": now, "generatorURL": f"http://prometheus.example/graph?g0.expr={i}",
                   "status": {"state": "active", "silencedBy": [], "inhibitedBy": []}, "receivers": [{"name": "all"}],
                   "labels": {"alertname": f"Alert{i % 50}", "instance": f"host{i}.example:9100", "severity": "warning"},
                   "annotations": {"summary": f"The disk of host{i}.example is nearly full",
                                   "description": "Less than a tenth of it is free; it fills up within a day."}}
                  for i in range(count)]
        (api / "alerts.new").write_text(json.dumps(alerts))
        (api / "alerts.new").rename(api / "alerts")
        (api / "silences").write_text("[]")
        (api / "status").write_text(json.dumps({"cluster": {"status": "ready"}, "versionInfo": {"version": "0.25.0"}}))

    def write_certificates(self):
        run = lambda *words: subprocess.run(["openssl", *words], cwd=self.folder, check=True, capture_output=True)
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        run("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "30", "-subj", "/CN=Bench authority")
        run("req", *key, "-keyout", "leaf.key", "-out", "leaf.csr", "-subj", "/CN=127.0.0.1")
        (self.folder / "names").write_text("subjectAltName=IP:127.0.0.1\n")
        run("x509", "-req", "-in", "leaf.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out",
            "leaf.pem", "-days", "30", "-extfile", "names")
        # As a company's file: its own authority among all the public ones.
        public = pathlib.Path("/etc/ssl/certs/ca-certificates.crt")
        others = public.read_text() if public.exists() else ""
        (self.folder / "authorities.pem").write_text((self.folder / "ca.pem").read_text() + others)

    def write_nginx(self):
        place = lambda body, more="": f"default_type application/json; {more} location / {{ try_files /{body} =404; }}"
        untagged = "etag off; if_modified_since off; add_header Last-Modified '';"
        config = self.folder / "nginx.conf"
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        config.write_text(f"""
daemon off; worker_processes 1; pid {self.folder}/nginx.pid; error_log {self.folder}/error.log;
{"user root;" if os.getuid() == 0 else ""}
worker_rlimit_nofile {most};
events {{ worker_connections {most}; }}
http {{
  log_format who '$msec $status $http_host $request_uri $http_user_agent';
  access_log {self.log} who;
  client_body_temp_path {self.folder}/t1; proxy_temp_path {self.folder}/t2; fastcgi_temp_path {self.folder}/t3;
  uwsgi_temp_path {self.folder}/t4; scgi_temp_path {self.folder}/t5;
  keepalive_timeout 75s; keepalive_requests 1000000; root {self.folder};
  server {{ listen 0.0.0.0:{HTTP} backlog=8192; location /nagstamon {{ default_type application/json; return 200 '[]'; }}
    {place("small")} }}
  server {{ listen 0.0.0.0:{HTTPS} ssl; ssl_certificate leaf.pem; ssl_certificate_key leaf.key; {place("small")} }}
  server {{ listen 0.0.0.0:{ALERTS}; root {self.folder}/alerts; default_type application/json; }}
  server {{ listen 0.0.0.0:{PAGES}; {place("page")} }}
  server {{ listen 0.0.0.0:{PAGES_WITHOUT_TAG}; {place("page", untagged)} }}
}}
""")
        return config

    def start(self, command, **how):
        name = pathlib.Path(command[0]).name
        log = open(self.folder / f"{name}-{len(self.programs)}.out", "w", encoding="utf-8")
        how.setdefault("stdout", log)
        program = subprocess.Popen(command, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True, **how)
        self.programs.append(program)
        return program

    def end(self, program):
        if program in self.programs:
            self.programs.remove(program)
        if program.poll() is None:
            program.send_signal(signal.SIGTERM)
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()

    def environment(self, name):
        """A home of its own; the display and the bus are the session's."""
        home = self.folder / name
        home.mkdir(exist_ok=True)
        return {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home),
                "XDG_CACHE_HOME": str(home), "XDG_STATE_HOME": str(home), "LC_ALL": "C.UTF-8"}

    def config(self, name, addresses, interval, kind="http", more=None, preferences=None):
        """A configuration with a service for each address."""
        path = self.folder / name / "config.json"
        path.parent.mkdir(exist_ok=True)
        services = [{"id": f"s{i}", "name": f"Service {i}",
                     "checks": [{"kind": kind, "url": url, "intervalSeconds": interval, **(more or {})}]}
                    for i, url in enumerate(addresses)]
        path.write_text(json.dumps({"version": 1, "services": services, "preferences": preferences or {}}))
        return path

    def list_file(self, name, addresses):
        path = self.folder / f"{name}.list"
        path.write_text("\n".join(addresses))
        return path

    def asked(self, who, since, until):
        """How often, when and with which result the addresses below /who/ were asked in a stretch of time."""
        times = collections.defaultdict(list)
        codes = collections.Counter()
        with open(self.log, encoding="utf-8") as lines:
            for line in lines:
                at, status, host, uri = line.split(" ", 4)[:4]
                if uri.startswith(f"/{who}/") and since <= float(at) < until:
                    times[host + uri].append(float(at))
                    codes[status] += 1
        return times, codes


class Lines:
    """The JSON lines of a program, as they come."""

    def __init__(self, program):
        self.seen = []
        self.reader = threading.Thread(target=self._read, args=(program,), daemon=True)
        self.reader.start()

    def _read(self, program):
        for line in program.stdout:
            self.seen.append(json.loads(line))

    def wait(self, fits, seconds):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found = [line for line in list(self.seen) if fits(line)]
            if found:
                return found[0]
            time.sleep(0.02)
        return None
