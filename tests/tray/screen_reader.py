# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility tree of the running program, as a screen reader sees it. For use inside desktop-session.sh --a11y;
importing it ends the test as skipped where AT-SPI is not installed."""

import sys
import time

try:
    import pyatspi
except ImportError:
    print("not installed: python3-pyatspi")
    sys.exit(77)

MOST_CHILDREN = 60  # of one table: the rest are like them


def wait_for(what, condition, seconds=60):
    """What the condition gives, as soon as it gives something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"{what}: did not come within {seconds} s")


def application():
    """The program on the accessibility bus."""
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


def find(top, role, start=""):
    """The first of a role on the screen whose name begins so."""
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
    sys.exit(f"{node.name}: has no action, only {names}")


def main_window(app):
    """The status window, whose name is what it says; dialogs have another role."""
    for top in app:
        if top is not None and top.getRole() == pyatspi.ROLE_FRAME and is_shown(top):
            return top
    return None
