#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the accessibility tree of the running program as a screen reader does: every control of the status window, on
each of its pages, and of the settings dialog must have a name and a role. Run inside desktop-session.sh --a11y; prints
what has none and exits 1, or the number of controls looked at and 0."""

import os
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from screen_reader import application, find, is_shown, press, pyatspi, wait_for, walk, window_named

CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM,
    pyatspi.ROLE_SLIDER, pyatspi.ROLE_LINK, pyatspi.ROLE_IMAGE, pyatspi.ROLE_DOCUMENT_FRAME, pyatspi.ROLE_DIAL,
}
NO_ROLE = {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN}


def is_walked_to(node):
    try:
        return node.getState().contains(pyatspi.STATE_FOCUSABLE)
    except (LookupError, RuntimeError):
        return False


def inspect(top, what, problems):
    seen = 0
    for node, path in walk(top):
        if not is_shown(node):
            continue
        role = node.getRole()
        # Qt gives AT-SPI no role for the grip between two panes; the mouse alone moves it.
        if role in NO_ROLE and node.parent.getRole() != pyatspi.ROLE_SPLIT_PANE:
            problems.append(f"{what}: no role: {' / '.join(path)}")
        # A container that can have the focus hands it on to what it contains.
        contains = role == pyatspi.ROLE_FILLER and node.childCount > 0
        if role in CONTROLS or (is_walked_to(node) and role != pyatspi.ROLE_TABLE_CELL and not contains):
            seen += 1
            if not node.name.strip():
                problems.append(f"{what}: no name: {' / '.join(path)}")
    return seen


def main():
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    program = os.path.join(os.environ["PILOTLAMP_BINARY_DIR"], "pilotlamp")
    lamp = subprocess.Popen([program, "--demo"])
    try:
        app = wait_for("the program on the accessibility bus", application)
        time.sleep(1)
        subprocess.run([program, "--demo"], check=True, timeout=20)
        window = wait_for("the status window", lambda: window_named(app, "Pilotlamp"))
        wait_for("a service in the list", lambda: find(window, pyatspi.ROLE_LIST_ITEM, "Demo"))
        problems, seen = [], 0
        for page in ("Now", "History", "Why"):
            tab = find(window, pyatspi.ROLE_PAGE_TAB, page)
            if tab is None:
                sys.exit(f"a11y_tree: no page {page}")
            press(tab)
            time.sleep(0.5)
            seen += inspect(window, f"window, {page}", problems)
        subprocess.run(["xdotool", "key", "--clearmodifiers", "ctrl+comma"], check=True, timeout=20)
        dialog = wait_for("the settings", lambda: next(
            (top for top in app if top is not None and top.getRole() == pyatspi.ROLE_DIALOG and is_shown(top)), None))
        tabs = [node for node, _ in walk(dialog) if node.getRole() == pyatspi.ROLE_PAGE_TAB and is_shown(node)]
        for tab in tabs or [None]:
            if tab is not None:
                press(tab)
                time.sleep(0.5)
            seen += inspect(dialog, f"settings, {tab.name if tab else 'all'}", problems)
        for problem in sorted(set(problems)):
            print(problem)
        print(f"controls looked at: {seen}, without a name or a role: {len(set(problems))}")
        return 1 if problems or seen < 40 else 0
    finally:
        lamp.terminate()
        lamp.wait(20)


sys.exit(main())
