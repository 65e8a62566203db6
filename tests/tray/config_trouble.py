#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A configuration that is damaged by hand while the program runs: the window says so for as long as it is, also once the
popup was shown, and a button brings back what worked without losing what was written. Run inside desktop-session.sh
--a11y."""

import os
import pathlib
import subprocess
import sys

sys.dont_write_bytecode = True
from screen_reader import application, find, main_window, press, pyatspi, wait_for

GOOD = """{"version": 1, "services": [{"id": "shop", "name": "Shop",
  "checks": [{"kind": "tcp", "url": "tcp://127.0.0.1:9"}]}]}
"""
SAID = "The configuration could not be used"


def popups():
    return int(subprocess.run(["dunstctl", "count", "displayed"], capture_output=True, text=True).stdout or 0)


def main():
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    program = os.path.join(os.environ["PILOTLAMP_BINARY_DIR"], "pilotlamp")
    config = pathlib.Path(os.environ["XDG_CONFIG_HOME"], "pilotlamp", "config.json")
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text(GOOD)
    lamp = subprocess.Popen([program])
    try:
        app = wait_for("the program on the accessibility bus", application)
        subprocess.run([program], check=True, timeout=60)
        window = wait_for("the status window", lambda: main_window(app))
        wait_for("the service", lambda: find(window, pyatspi.ROLE_LIST_ITEM, "Shop"))
        config.write_text(GOOD.replace("[", "[[", 1))
        wait_for("the popup", popups)
        subprocess.run(["dunstctl", "close-all"], check=True, timeout=20)
        wait_for("the end of the popup", lambda: popups() == 0)
        wait_for("the message in the window", lambda: find(window, pyatspi.ROLE_LABEL, SAID), 10)
        press(find(window, pyatspi.ROLE_PUSH_BUTTON, "Restore it"))
        wait_for("the end of the message", lambda: not find(window, pyatspi.ROLE_LABEL, SAID))
        kept = wait_for("the name of the copy", lambda: find(window, pyatspi.ROLE_LABEL, "It is kept as "))
        copy = pathlib.Path(kept.name.replace("It is kept as ", "").strip())
        if "[[" not in copy.read_text() or "[[" in config.read_text():
            sys.exit(f"{copy}: {copy.read_text()}\n{config}: {config.read_text()}")
        return 0
    finally:
        lamp.terminate()
        lamp.wait(20)


sys.exit(main())
