#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Pilotlamp beside its peers and prints a table; JSON goes to a file.

    bench.py BUILD-FOLDER [--rows idle,start,…] [--json FILE] [--quick]

Runs in a private desktop session (tests/session/desktop-session.sh --panel none --notify none -- bench.py …). What is
compared runs at the same time, beside the same server. Only ratios within one row mean anything on another machine."""
import argparse
import json
import os
import platform
import sys
import time

from fixture import Fixture, missing, spread
from rows import Bench

ROWS = ("start", "idle", "window", "checks", "peers", "page", "scale1000", "scale5000", "dead", "told", "steady",
        "components")
#: The program that the others are compared with, where it is in a row.
YARDSTICKS = ("qnam", "minimal", "first reading")


def figure(number):
    return f"{number:.4f}" if abs(number) < 0.1 else f"{number:.2f}" if abs(number) < 100 else f"{number:.0f}"


def line_of(row):
    """One row of the table: min, median and max of each program, and the median's ratio to the yardstick."""
    yardstick = next((name for name in YARDSTICKS if name in row["values"]), None)
    parts = []
    for name, numbers in row["values"].items():
        least, median, most = spread(numbers)
        text = figure(median) if len(numbers) == 1 else f"{figure(least)}–{figure(median)}–{figure(most)}"
        if yardstick and name != yardstick and spread(row["values"][yardstick])[1]:
            text += f" ({median / spread(row['values'][yardstick])[1]:.2f} ×)"
        parts.append(f"{name} {text}")
    return f"| {row['what']} | {' · '.join(parts)} |"


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        model = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), "unknown")
    return {"cpus": os.cpu_count(), "model": model, "kernel": platform.release(), "load": os.getloadavg()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binaries")
    parser.add_argument("--rows", default=",".join(ROWS))
    parser.add_argument("--json", default="benchmarks.json")
    parser.add_argument("--quick", action="store_true", help="one short round of each: only to see that it works")
    wanted = parser.parse_args()
    absent = missing("nginx", "curl", "openssl")
    if absent:
        print("skipped, not installed:", ", ".join(absent))
        return 77
    results = {"machine": machine(), "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "rows": []}
    print("| what | min–median–max (ratio of the medians) |\n| --- | --- |", flush=True)
    with Fixture() as fixture:
        bench = Bench(fixture, wanted.binaries, wanted.quick)
        for name in wanted.rows.split(","):
            rows = bench.scale(int(name[5:])) if name.startswith("scale") else getattr(bench, name)()
            for row in rows:
                results["rows"].append(row)
                print(line_of(row), flush=True)
    with open(wanted.json, "w", encoding="utf-8") as file:
        json.dump(results, file, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
