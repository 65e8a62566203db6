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

try:
    import pyatspi
except ImportError:
    print("not installed: python3-pyatspi")
    sys.exit(77)

CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM,
    pyatspi.ROLE_SLIDER, pyatspi.ROLE_LINK, pyatspi.ROLE_IMAGE, pyatspi.ROLE_DOCUMENT_FRAME, pyatspi.ROLE_DIAL,
}
NO_ROLE = {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN}
MOST_CHILDREN = 60  # of one table: the rest are like them


def wait_for(what, condition, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"a11y_tree: {what}: did not come within {seconds} s")


def application():
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.name.lower() == "pilotlamp":
            return app
    return None


def walk(node, path=()):
    """Everything that is on the screen below a node, with the names and roles above it."""
    try:
        count = min(node.childCount, MOST_CHILDREN)
        children = [node.getChildAtIndex(i) for i in range(count)]
    except (LookupError, RuntimeError):
        return  # gone meanwhile
    for child in filter(None, children):
        own = path + (f"{child.getRoleName()} '{child.name}'",)
        yield child, own
        yield from walk(child, own)


def is_shown(node):
    try:
        return node.getState().contains(pyatspi.STATE_SHOWING)
    except (LookupError, RuntimeError):
        return False


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


def find(top, role, start):
    for node, _ in walk(top):
        if node.getRole() == role and node.name.replace("&", "").startswith(start) and is_shown(node):
            return node
    return None


def press(node):
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    for name in ("Press", "Toggle", "ShowMenu", "SetFocus"):
        if name in names:
            return action.doAction(names.index(name))
    sys.exit(f"a11y_tree: {node.name}: has no action, only {names}")


def window_named(app, start):
    for top in app:
        if top is not None and top.name.startswith(start) and is_shown(top):
            return top
    return None


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
        press(find(window, pyatspi.ROLE_PUSH_BUTTON, "Settings"))
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
