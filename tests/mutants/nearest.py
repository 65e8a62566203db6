# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tests are near a source file, by what they include: first those that include its header, then those that
include what is built upon it."""
import json
import pathlib
import re
import subprocess

INCLUDE = re.compile(r'^#include "((?:\w+/)*[\w-]+\.h)"', re.M)
REACH = 3  # steps of including
MOST = 40  # tests a mutant
LONG = 25  # seconds
NOT_HERE = "session|servers|bench|desktops"


class Tests:
    """The unit tests of a build folder and what they include."""

    def __init__(self, top, build):
        self.top, self.build = pathlib.Path(top), pathlib.Path(build)
        self.names = self._names()
        self.includes = {name: self._test_includes(source) for name, (_, source) in self.names.items()}
        self.users = self._users()

    def _names(self):
        """For each test its command and the file it is written in: tst_core notice is core/tst_notice.cpp."""
        listed = subprocess.run(["ctest", "--test-dir", self.build, "-N", "-LE", NOT_HERE, "--show-only=json-v1"],
                                check=True, capture_output=True, text=True).stdout
        names = {}
        for test in json.loads(listed)["tests"]:
            command = test.get("command", ["-"])
            program = pathlib.Path(command[0]).name
            if program.startswith("tst_") and len(command) == 2:
                names[test["name"]] = command, self.top / "tests" / program[4:] / f"tst_{command[1]}.cpp"
        return names

    def _test_includes(self, source):
        """The headers of src/ a test includes, also through headers of its own; not through the test library,
        which is linked to every test."""
        found, todo, done = set(), [source], set()
        while todo:
            path = todo.pop()
            if path in done or not path.exists():
                continue
            done.add(path)
            for header in INCLUDE.findall(path.read_text(encoding="utf-8")):
                if (self.top / "src" / header).exists():
                    found.add(header)
                elif not header.startswith("testlib/"):
                    own = [self.top / "tests" / header, path.parent / header]
                    todo += own + [file.with_suffix(".cpp") for file in own]
        return found

    def _users(self):
        """For each header the headers of the files that include it."""
        users = {}
        for path in self.top.glob("src/*/*.cpp"):
            included = INCLUDE.findall(path.read_text(encoding="utf-8"))
            if not included:
                continue
            for header in included[1:]:
                users.setdefault(header, set()).add(included[0])
        for path in self.top.glob("src/*/*.h"):
            own = str(path.relative_to(self.top / "src"))
            for header in INCLUDE.findall(path.read_text(encoding="utf-8")):
                users.setdefault(header, set()).add(own)
        return users

    def _distances(self, file):
        """How many steps of including lead from a header to a source file's own: for all headers within reach."""
        path = self.top / file
        # Its own header; or, of a part of something larger, the header of the whole: diagnosis.h of diagnosis_path.cpp.
        ring = {header for header in INCLUDE.findall(path.read_text(encoding="utf-8"))[:1]}
        ring |= {f"{path.parent.name}/{whole.name}" for whole in path.parent.glob("*.h")
                 if path.stem.startswith(whole.stem + "_")}
        distances = {header: 0 for header in ring}
        for step in range(1, REACH + 1):
            ring = set().union(*(self.users.get(header, set()) for header in ring)) - distances.keys()
            distances |= {header: step for header in ring}
        return distances

    def near(self, file, seconds, budget):
        """The tests of a source file: its namesake, then by distance, the quick ones first, as long as the budget of
        seconds lasts. Long ones only where they stand next to it."""
        distances = self._distances(file)
        ranked = []
        for name in self.names:
            steps = [distances[header] for header in self.includes[name] if header in distances]
            if name == pathlib.Path(file).stem:
                steps = [-1]
            if steps and name in seconds and (min(steps) < 2 or seconds[name] < LONG):
                ranked.append((min(steps), seconds[name], name))
        order, spent = [], 0.0
        for _, took, name in sorted(ranked):
            if len(order) < MOST and (not order or spent + took <= budget):
                order.append(name)
                spent += took
        return order
