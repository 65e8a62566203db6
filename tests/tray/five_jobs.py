#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many clicks the commonest jobs take, by xdotool on a real desktop: why is it red, mute it for an hour, change what is
notified about it, what was it in the last week, watch another one (after pasting its address). Run inside
desktop-session.sh --a11y; prints a table and exits 1 where a job takes more clicks than it may, or does not do it."""

import contextlib
import http.server
import json
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
from desktop_walk import Walk, asked, click, click_at, key, run
from screen_reader import find, is_shown, pyatspi, wait_for, walk

MOST = {"why is it red": 1, "mute it for an hour": 2, "change what is notified": 2, "the last week": 2,
        "add a service, after pasting": 2}


class Shop(http.server.BaseHTTPRequestHandler):
    """Chat is down, the others are well."""

    def do_GET(self):
        asked.append(self.path)
        self.send_response(503 if self.path == "/chat" else 200)
        self.end_headers()

    def log_message(self, *_):
        pass


class Counter:
    def __init__(self):
        self.clicks = {}
        self.job = ""

    def begin(self, job):
        self.job = job
        self.clicks[job] = 0

    def click(self, *place):
        self.clicks[self.job] += 1
        click(*place) if len(place) == 1 else click_at(*place)


def label(window, start):
    return next((node for node, _ in walk(window)
                 if node.getRole() == pyatspi.ROLE_LABEL and node.name.startswith(start) and is_shown(node)), None)


def jobs(walk_, count):
    width = int(run("xdotool", "getdisplaygeometry").split()[0])
    count.begin("why is it red")
    count.click(width - 17, 16)
    wait_for("the verdict", lambda: walk_.window() and label(walk_.window(), "Chat is down"))
    wait_for("the reason", lambda: label(walk_.window(), "Answered 503"))

    count.begin("mute it for an hour")
    windows = walk_.on_screen()
    count.click(find(walk_.window(), pyatspi.ROLE_PUSH_BUTTON, "Mute"))
    x, y, width, _ = walk_.new_menu(windows)
    count.click(x + width // 2, y + 14)
    walk_.await_snoozed("chat")

    count.begin("change what is notified")
    item = next(node for node, _ in walk(walk_.window())
                if node.getRole() == pyatspi.ROLE_LIST_ITEM and node.name.startswith("Chat"))
    windows = walk_.on_screen()
    box = item.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    count.click(box.x + 80, box.y + 10, 3)
    menu = walk_.new_menu(windows)
    x, y, width, height = walk_.open_submenu(menu, 2)  # the first one mutes
    count.click(x + width // 2, y + height // 2)  # the middle one of three
    wait_for("the level in the configuration", lambda: any(
        service.get("notify") == "outages" for service in json.loads(walk_.config.read_text())["services"]))

    count.begin("the last week")
    count.click(find(walk_.window(), pyatspi.ROLE_PAGE_TAB, "History"))
    walk_.await_page("History")
    wait_for("7 days", lambda: any(node.name == "The last 7 days" and is_shown(node)
                                   and node.getState().contains(pyatspi.STATE_CHECKED)
                                   for node, _ in walk(walk_.window())))

    click(find(walk_.window(), pyatspi.ROLE_PUSH_BUTTON, "Add a service"))
    dialog = wait_for("the window to add", walk_.dialog)
    address = json.loads(walk_.config.read_text())["services"][0]["checks"][0]["url"].replace("chat", "wiki")
    run("xdotool", "type", address)
    count.begin("add a service, after pasting")
    add = wait_for("what was found", lambda: next((node for node, _ in walk(walk_.dialog() or dialog)
                                                   if node.getRole() == pyatspi.ROLE_PUSH_BUTTON and node.name == "Add"
                                                   and node.getState().contains(pyatspi.STATE_ENABLED)), None))
    count.click(add)
    wait_for("the service in the configuration",
             lambda: any(check["url"] == address for service in json.loads(walk_.config.read_text())["services"]
                         for check in service["checks"]))


def main():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shop) as server, tempfile.TemporaryDirectory() as folder:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        walk_ = Walk(folder, server.server_port, grace=0)
        count = Counter()
        try:
            time.sleep(1)
            jobs(walk_, count)
        finally:
            server.shutdown()
            with contextlib.suppress(ProcessLookupError):
                walk_.lamp.terminate()
            walk_.lamp.wait(20)
    for job, clicks in count.clicks.items():
        print(f"{clicks} of at most {MOST[job]}: {job}")
    return 0 if all(clicks <= MOST[job] for job, clicks in count.clicks.items()) else 1


sys.exit(main())
