# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks src/core and src/app by one small mutant at a time and runs the tests nearest to it: what survives shows a
promise that no test holds. See tests/mutants.sh --help."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import threading
import time

import nearest
import places

TOP = pathlib.Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def run(command, seconds, folder):
    """The exit code; None when the time was over. All that was started ends with it."""
    program = subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               stdin=subprocess.DEVNULL, start_new_session=True)
    try:
        return program.wait(seconds)
    except subprocess.TimeoutExpired:
        return None
    finally:
        try:
            os.killpg(program.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        program.wait()


class Workshop:
    """Compiles one broken file with its layer's flags and links it before the libraries: the first definition
    counts, so neither the sources nor the build folder change."""

    def __init__(self, build, scratch):
        self.build, self.scratch = build, scratch
        self.compilers, self.linkers = {}, {}
        self.lock = threading.Lock()

    def _last_command(self, target, wanted):
        lines = subprocess.run(["ninja", "-C", self.build, "-t", "commands", target], check=True, capture_output=True,
                               text=True).stdout.splitlines()
        return next(line for line in reversed(lines) if wanted in line)

    def compile(self, layer, source, target):
        with self.lock:
            if layer not in self.compilers:
                line = self._last_command(f"src/{layer}/libpilotlamp_{layer}.a", f"pilotlamp_{layer}.dir/")
                line = next(entry["command"] for entry in json.loads((self.build / "compile_commands.json").read_text())
                            if f"pilotlamp_{layer}.dir/Unity" in entry["command"]
                            or f"src/{layer}/" in entry["file"])
                words = shlex.split(line)
                compiler = next(i for i, word in enumerate(words) if re.search(r"(^|/)(c\+\+|g\+\+|clang\+\+)[\w.-]*$", word))
                words = words[compiler:]
                self.compilers[layer] = words[:words.index("-o")]
        return run([*self.compilers[layer], "-w", "-o", str(target), "-c", str(source)], 600, self.build) == 0

    def link(self, name, thing, target):
        """A program of tests, with the broken thing in the place of the library's."""
        with self.lock:
            if name not in self.linkers:
                line = self._last_command(f"tests/{name}", f"-o tests/{name} ")
                words = shlex.split(line.strip().removeprefix(": && ").removesuffix(" && :"))
                self.linkers[name] = words
        words = list(self.linkers[name])
        at = words.index("-o")
        words[at + 1] = str(target)
        words[at:at] = [str(thing), "-Wl,-z,muldefs"]
        return run(words, 600, self.build) == 0


def judge(workshop, tests, seconds, budget, place):
    """The place with its verdict: killed (by which test), alive, unbuilt or gone."""
    made = places.mutated(TOP, place)
    if made is None:
        return {**place, "verdict": "gone"}
    text, number = made
    with tempfile.TemporaryDirectory(dir=workshop.scratch) as folder:
        folder = pathlib.Path(folder)
        source = folder / pathlib.Path(place["file"]).name
        source.write_text(text, encoding="utf-8")
        layer = place["file"].split("/")[1]
        if not workshop.compile(layer, source, folder / "mutant.o"):
            return {**place, "line": number, "verdict": "unbuilt"}
        near, survived = tests.near(place["file"], seconds, budget), []
        for name in near:
            (intact, test), _ = tests.names[name]
            program = folder / pathlib.Path(intact).name
            if not program.exists() and not workshop.link(program.name, folder / "mutant.o", program):
                continue  # it is older than the sources
            code = run([str(program), test], 20 + 5 * seconds[name], workshop.build / "tests")
            if code != 0:
                return {**place, "line": number, "verdict": "killed", "by": name,
                        "how": "hung" if code is None else "failed"}
            survived.append(name)
        verdict = "alive" if survived or not near else "unbuilt"
        return {**place, "line": number, "verdict": verdict, "by": " ".join(survived)}


def measured(tests, build, path, jobs):
    """How long each test takes unbroken; what fails or takes more than two minutes takes no part."""
    known = json.loads(path.read_text()) if path.exists() else {}

    def measure(name):
        begin = time.monotonic()
        code = run(tests.names[name][0], 120, build / "tests")
        return name, time.monotonic() - begin if code == 0 else None

    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for name, took in pool.map(measure, [name for name in tests.names if name not in known]):
            known[name] = took
            if took is None:
                print(f"left out    {name}: fails or is slow without any mutant", flush=True)
    path.write_text(json.dumps(known))
    return {name: took for name, took in known.items() if took is not None and name in tests.names}


def key_of(place):
    return place["file"], place["kind"], place["text"], place["nth"]


def equivalents():
    """Mutants that no test can tell from the program: FILE, KIND, NTH, text and reason, tab-separated."""
    rows = (pathlib.Path(__file__).parent / "equivalent.tsv").read_text(encoding="utf-8").splitlines()
    found = {}
    for row in rows:
        if row and not row.startswith("#"):
            file, kind, nth, text, why = row.split("\t")
            found[file, kind, text, int(nth)] = why
    return found


def told(result):
    print(f'{result["verdict"]:<8} {result["kind"]:<7} {result["file"]}:{result.get("line", 0)}  {result["text"]}'
          + (f'  [{result["by"]}]' if result["verdict"] == "killed" else ""), flush=True)


def options():
    parser = argparse.ArgumentParser(prog="tests/mutants.sh", description=__doc__)
    parser.add_argument("--count", type=int, default=100, help="so many mutants that build")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    parser.add_argument("--only", default="", metavar="PATH", help="of these files: src/app, src/core/verdict.cpp")
    parser.add_argument("--build", type=pathlib.Path, default=TOP / "build/dev", help="a folder with all tests built")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="so many at once")
    parser.add_argument("--budget", type=float, default=90, help="seconds of tests a mutant must survive")
    parser.add_argument("--record", type=pathlib.Path, help="where results are kept; BUILD/mutants-SEED.jsonl")
    parser.add_argument("--resume", action="store_true", help="go on with the record")
    parser.add_argument("--survivors", action="store_true", help="run again what the record says is alive")
    given = parser.parse_args()
    given.build = given.build.resolve()
    given.record = given.record or given.build / f"mutants-{given.seed}.jsonl"
    return given


def main():
    given = options()
    if not (given.build / "build.ninja").exists():
        sys.exit(f"{given.build} is no finished build: cmake --preset dev && cmake --build build/dev")
    tests = nearest.Tests(TOP, given.build)
    seconds = measured(tests, given.build, given.build / "mutants-seconds.json", given.jobs)
    results = {}
    if (given.resume or given.survivors) and given.record.exists():
        for line in given.record.read_text(encoding="utf-8").splitlines():
            result = json.loads(line)
            results[key_of(result)] = result
    equal = equivalents()
    if given.survivors:
        todo = [r for r in results.values() if r["verdict"] == "alive"]
        todo = [{k: r[k] for k in ("file", "kind", "text", "nth")} for r in todo]
    else:
        todo = [p for p in places.chosen(TOP, given.seed) if key_of(p) not in results]
    todo = [place for place in todo if key_of(place) not in equal and place["file"].startswith(given.only)]
    counted = lambda: sum(r["verdict"] in ("killed", "alive") and key_of(r) not in equal for r in results.values())
    with tempfile.TemporaryDirectory(prefix="pilotlamp-mutants-") as scratch, \
            open(given.record, "a" if results else "w", encoding="utf-8") as record, \
            concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        workshop = Workshop(given.build, pathlib.Path(scratch))
        running, waiting = set(), iter(todo)
        while True:
            while len(running) < given.jobs and (given.survivors or counted() + len(running) < given.count):
                place = next(waiting, None)
                if place is None:
                    break
                running.add(pool.submit(judge, workshop, tests, seconds, given.budget, place))
            if not running:
                break
            done, running = concurrent.futures.wait(running, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in done:
                result = future.result()
                results[key_of(result)] = result
                record.write(json.dumps(result) + "\n")
                record.flush()
                told(result)
    return conclude(results, equal)


def conclude(results, equal):
    alive = [r for r in results.values() if r["verdict"] == "alive" and key_of(r) not in equal]
    killed = sum(r["verdict"] == "killed" for r in results.values())
    unbuilt = sum(r["verdict"] in ("unbuilt", "gone") for r in results.values())
    same = sum(key_of(r) in equal for r in results.values())
    print("\nAlive:" if alive else "\nNone is alive.")
    for result in alive:
        told(result)
    share = 100 * killed // max(1, killed + len(alive))
    print(f"{killed} killed, {len(alive)} alive ({share} % killed); {unbuilt} did not build; {same} change nothing")
    return 0 if share >= 90 else 1


if __name__ == "__main__":
    sys.exit(main())
