#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at a real desktop, once with the keyboard alone and once with the mouse: open the window, search, move, look
at the details, find out why, check again, snooze, copy a report, close, quit. Keys and clicks come from xdotool; what
they did is read from the screen, from the accessibility tree, from the browser and from the service's own log.
Run inside desktop-session.sh --a11y; says the first thing that did not happen and exits 1."""

import contextlib
import http.server
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
from screen_reader import application, find, is_shown, main_window, press, pyatspi, wait_for, walk

PROGRAM = os.path.join(os.environ["PILOTLAMP_BINARY_DIR"], "pilotlamp")
FLOOR = 10  # seconds: no service is asked sooner again
asked = []


class Shop(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        asked.append(self.path)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


def run(*command):
    return subprocess.run(command, check=True, timeout=30, capture_output=True, text=True).stdout


def key(*keys):
    run("xdotool", "key", "--clearmodifiers", *keys)


def click(node, button=1):
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    click_at(box.x + box.width // 2, box.y + box.height // 2, button)


def click_at(x, y, button=1):
    run("xdotool", "mousemove", str(x), str(y), "click", str(button))


def all_windows():
    """Everybody's windows on the screen."""
    return run("xdotool", "search", "--onlyvisible", "--class", ".")


def with_state(top, state):
    for node, _ in walk(top):
        try:
            if is_shown(node) and node.getState().contains(state):
                yield node
        except (LookupError, RuntimeError):
            continue


def focused(window):
    """Where the keyboard is. Qt calls the tab of the shown page focused, too, wherever that is."""
    nodes = list(with_state(window, pyatspi.STATE_FOCUSED))
    return next((node for node in nodes if node.getRole() != pyatspi.ROLE_PAGE_TAB), nodes[0] if nodes else None)


class Walk:
    """One run of the program, with its own config, browser and services."""

    def __init__(self, folder, port, grace=60):
        self.folder = pathlib.Path(folder)
        services = [{"id": name.lower(), "name": name, "link": f"http://127.0.0.1:{port}/page-of-{name.lower()}",
                     "checks": [{"kind": "http", "url": f"http://127.0.0.1:{port}/{name.lower()}",
                                 "intervalSeconds": 3600}]} for name in ("Chat", "Mail", "Shop")]
        self.config = self.folder / "config.json"
        self.config.write_text(json.dumps({"version": 1, "services": services, "preferences": {"graceSeconds": grace}}))
        self.opened = self.folder / "opened"
        browser = self.folder / "xdg-open"
        browser.write_text(f'#!/bin/sh\necho "$1" >> "{self.opened}"\n')
        browser.chmod(0o700)
        environment = dict(os.environ, PATH=f"{folder}:{os.environ['PATH']}", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.data = pathlib.Path(os.environ["XDG_DATA_HOME"])
        self.lamp = subprocess.Popen([PROGRAM, "--config", str(self.config)], env=environment)
        self.app = wait_for("the program on the accessibility bus", application)
        wait_for("a first look at all services", lambda: {"/chat", "/mail", "/shop"} <= set(asked))

    def window(self):
        self.app.clear_cache()  # what AT-SPI remembers of a list is not always news
        return main_window(self.app)

    def dialog(self):
        self.app.clear_cache()
        return next((top for top in self.app
                     if top is not None and top.getRole() == pyatspi.ROLE_DIALOG and is_shown(top)), None)

    def rows(self):
        listing = find(self.window(), pyatspi.ROLE_LIST, "Services")
        return [node.name for node, _ in walk(listing)] if listing else []

    def await_rows(self, count):
        wait_for(f"{count} services in the list", lambda: len(self.rows()) == count)

    def await_shown(self, name):
        """The service whose details are on the screen."""
        wait_for(f"the details of {name}", lambda: any(
            node.getRole() == pyatspi.ROLE_LABEL and node.name == name and is_shown(node)
            for node, _ in walk(self.window())))

    def await_open(self):
        wait_for("the window", self.window)
        self.await_rows(3)

    def await_closed(self):
        wait_for("the window's end", lambda: self.window() is None)

    def await_asked(self, path, before):
        wait_for(f"a look at {path}", lambda: asked.count(path) > before, 3 * FLOOR)

    def await_page(self, name):
        wait_for(f"the page {name}", lambda: any(
            node.getRole() == pyatspi.ROLE_PAGE_TAB and node.name.startswith(name)
            for node in with_state(self.window(), pyatspi.STATE_FOCUSED)))

    def on_screen(self):
        """The numbers of the program's windows, menus too."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.lamp.pid), ""],
                               capture_output=True, text=True, timeout=30)
        return set(found.stdout.split())

    def new_menu(self, before):
        """Where the menu is that was not there before: x, y, width, height. Qt keeps menus of buttons out of the tree."""
        return self.shape(wait_for("a menu", lambda: sorted(self.on_screen() - before))[-1])

    def shape(self, window):
        lines = run("xdotool", "getwindowgeometry", "--shell", window).split()
        shape = dict(line.split("=") for line in lines)
        return [int(shape[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")]

    def open_submenu(self, menu, number):
        """Moves the pointer down a menu until so many of its entries have opened one of their own: x, y, width, height."""
        x, y, width, height = menu
        before = self.on_screen()
        opened = set()
        for row in range(y + 4, y + height, 10):
            run("xdotool", "mousemove", str(x + width // 2), str(row))
            time.sleep(0.4)  # the style waits that long before it opens one
            new = self.on_screen() - before
            if new - opened:
                opened |= new
                number -= 1
            if number == 0:
                return self.shape(sorted(new)[-1])
        sys.exit("the menu has no such menu in it")

    def await_snoozed(self, service):
        def snoozes():
            file = next(self.data.glob("**/*.sqlite"), None)
            if file is None:
                return False
            with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as history:
                row = history.execute("SELECT value FROM state WHERE key = 'desk'").fetchone()
            return row is not None and service in json.loads(row[0]).get("snoozes", {})
        wait_for(f"the snooze of {service}", snoozes)

    def search_text(self):
        box = find(self.window(), pyatspi.ROLE_TEXT, "Find a service")
        return box.queryText().getText(0, -1) if box else ""


def screen(walk_):
    picture = str(walk_.folder / f"screen-{time.monotonic()}.png")
    run(os.environ["SESSION_CTL"], "shot", picture)
    return picture


def difference(node, old, new):
    """How many pixels of a control and its nearest surroundings differ between two pictures."""
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    area = f"{box.width + 8}x{box.height + 8}+{max(0, box.x - 4)}+{max(0, box.y - 4)}"
    told = subprocess.run(["compare", "-metric", "AE", "-extract", area, old, new, "null:"],
                          capture_output=True, text=True, timeout=30).stderr
    return float(told.split()[0])


def look_at_focus(walk_):
    """Every stop of the Tab key draws itself differently from before."""
    seen = set()
    for _ in range(14):
        before = screen(walk_)
        key("Tab")
        node = wait_for("the focus", lambda: focused(walk_.window()))
        wait_for(f"a sign of the focus on {node.getRoleName()} '{node.name}'",
                 lambda: difference(focused(walk_.window()), before, screen(walk_)) >= 8)
        seen.add((node.getRoleName(), node.name))
    if len(seen) < 8:
        sys.exit(f"the Tab key reaches only {sorted(seen)}")
    print("the Tab key's stops:", ", ".join(name or role for role, name in sorted(seen)))


def by_keyboard(walk_):
    run(PROGRAM, "--config", str(walk_.config))  # the desktop's launcher starts it a second time
    walk_.await_open()
    key("ctrl+f")
    run("xdotool", "type", "mail")
    walk_.await_rows(1)
    walk_.await_shown("Mail")
    key("Down", "Return", "ctrl+o")  # to its details, and from there to its page
    wait_for("its page in the browser", lambda: walk_.opened.exists() and "page-of-mail" in walk_.opened.read_text())
    key("ctrl+f", "BackSpace")
    walk_.await_rows(3)
    key("Down", "Home")
    walk_.await_shown("Chat")
    key("Down", "Down")
    walk_.await_shown("Shop")
    key("alt+i")
    walk_.await_page("History")
    before = asked.count("/shop")
    key("ctrl+y")
    walk_.await_page("Why?")
    walk_.await_asked("/shop", before)
    before = asked.count("/shop")
    key("alt+w", "ctrl+r")
    walk_.await_page("Now")
    walk_.await_asked("/shop", before)
    windows = walk_.on_screen()
    key("ctrl+f", "Down", "shift+F10")
    walk_.new_menu(windows)
    key("m", "4")
    walk_.await_snoozed("shop")
    windows = walk_.on_screen()
    key("alt+e")
    walk_.new_menu(windows)
    key("Down", "Return")
    key("ctrl+f", "ctrl+v")
    wait_for("the report on the clipboard", lambda: "Shop" in walk_.search_text())
    key("ctrl+a", "BackSpace")
    walk_.await_rows(3)
    key("Down", "End", "Delete")
    wait_for("the question", lambda: "Remove a service" in run("wmctrl", "-l"))
    key("alt+r")
    walk_.await_rows(2)
    press(wait_for("the way back", lambda: find(walk_.window(), pyatspi.ROLE_PUSH_BUTTON, "Undo")))
    walk_.await_rows(3)
    look_at_focus(walk_)
    key("ctrl+w")
    walk_.await_closed()


def by_mouse(walk_):
    width = int(run("xdotool", "getdisplaygeometry").split()[0])
    tray = (width - 17, 16)
    click_at(*tray)
    walk_.await_open()
    item = next(node for node, _ in walk(walk_.window())
                if node.getRole() == pyatspi.ROLE_LIST_ITEM and "Chat" in node.name)
    click(item)
    walk_.await_shown("Chat")
    click(find(walk_.window(), pyatspi.ROLE_PAGE_TAB, "History"))
    walk_.await_page("History")
    before = asked.count("/chat")
    click(find(walk_.window(), pyatspi.ROLE_PUSH_BUTTON, "Check now"))
    walk_.await_asked("/chat", before)
    windows = walk_.on_screen()
    click(find(walk_.window(), pyatspi.ROLE_PUSH_BUTTON, "More"))
    x, y, width, height = walk_.new_menu(windows)
    x, y, width, _ = walk_.open_submenu((x, y, width, height), 1)  # to mute
    click_at(x + width // 2, y + 14)  # the first
    walk_.await_snoozed("chat")
    windows = walk_.on_screen()
    click(find(walk_.window(), pyatspi.ROLE_PUSH_BUTTON, "Report"))
    x, y, width, _ = walk_.new_menu(windows)
    click_at(x + width // 2, y + 14)
    click(find(walk_.window(), pyatspi.ROLE_TEXT, "Find a service"))
    key("ctrl+v")
    wait_for("the report on the clipboard", lambda: "Chat" in walk_.search_text())
    key("alt+F4")
    walk_.await_closed()
    before = all_windows()
    click_at(*tray, button=3)
    wait_for("the panel's menu, which is none of ours", lambda: all_windows() != before)
    key("Up", "Return")  # its last entry quits
    if walk_.lamp.wait(20) != 0:
        sys.exit("it did not end in peace")


def main():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shop) as server, tempfile.TemporaryDirectory() as folder:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        walk_ = Walk(folder, server.server_port)
        try:
            by_keyboard(walk_)
            print("by keyboard: done")
            by_mouse(walk_)
            print("by mouse: done")
        finally:
            server.shutdown()
            if walk_.lamp.poll() is None:
                walk_.lamp.terminate()
                walk_.lamp.wait(20)
    return 0


if __name__ == "__main__":
    sys.exit(main())
