#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A simulated day in real minutes: the real program on a real desktop, 200 services that fail by a plan, sleeps,
restarts and edits. What was told is laid beside the diary of what was wrong.

What is simulated is the program's clock, which runs sixty times as fast (libfaketime): all its intervals, timeouts and
waits. Sockets, names, bus, panel and notification server are real and keep real time, so that each of their milliseconds
counts sixty-fold; another client notes when the machine could not keep up. A sleep is logind's word, and a stopped program.
    tests/soak/soak.py BUILD_FOLDER [--minutes 24] [--services 200] [--seed 17]
Prints a table, writes BUILD_FOLDER/soak.json; 1 where something was missed, told wrongly or twice, or memory grows."""
import argparse
import asyncio
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import drive

HERE = pathlib.Path(__file__).resolve().parent
SESSION = HERE.parent / "session" / "desktop-session.sh"
ENTER = """set -e
ip link set lo up
ip link add wifi0 type veth peer name wifi1
ip link set wifi1 up
ip -batch {up}
mount --bind {resolver} /etc/resolv.conf
exec "$@"
"""


def missing(build):
    """What this machine lacks."""
    found = [name for name in ("unshare", "ip", "dbus-daemon", "dunst", "xfce4-panel", "Xvfb") if not shutil.which(name)]
    if not drive.faketime():
        found.append("faketime")
    if not drive.heap_in_use(build).exists():
        found.append("heap_in_use (a target of the build)")
    return found


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--minutes", type=float, default=24, help="real minutes, which are simulated hours")
    parser.add_argument("--services", type=int, default=200)
    parser.add_argument("--seed", type=int, default=17)
    parser.add_argument("--keep", type=pathlib.Path, help="a folder for logs and the program's files")
    parser.add_argument("--inside", type=pathlib.Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if not 1 <= given.services <= 200:
        parser.error("1 to 200 services")
    return given


def enter(given):
    """Starts itself again in a private network with a desktop; how that ended."""
    with tempfile.TemporaryDirectory(prefix="pilotlamp-soak-") as folder:
        place = given.keep or pathlib.Path(folder)
        place.mkdir(parents=True, exist_ok=True)
        resolver = place / "resolv.conf"
        resolver.write_text("nameserver 198.51.100.53\noptions timeout:1 attempts:1\n")
        up = place / drive.NETWORK_UP
        addresses = [f"address add 198.51.100.{last}/24 dev wifi0" for last in range(2, 20 + 200)]
        up.write_text("\n".join(["link set wifi0 up", *addresses, "route add default via 198.51.100.1 dev wifi0", ""]))
        user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
        command = ["unshare", *user, "--net", "--mount", "sh", "-c", ENTER.format(up=up, resolver=resolver),
                   "soak", str(SESSION), "--panel", "xfce", "--notify", "dunst", "--system-bus", "--",
                   "/usr/bin/python3", str(HERE / "soak.py"), *sys.argv[1:], "--inside", str(place)]
        return subprocess.run(command, check=False).returncode


def main():
    given = options()
    if given.inside:
        return asyncio.run(drive.Soak(given).run())
    if absent := missing(given.build):
        print("skipped, not installed: " + " ".join(absent))
        return 77
    return enter(given)


if __name__ == "__main__":
    sys.exit(main())
