#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes down every notification that goes over the session bus, and every call that fails, as JSON lines."""
import json
import time

import dbus
import dbus.lowlevel
import dbus.mainloop.glib
from gi.repository import GLib

RULES = ["type='method_call',interface='org.freedesktop.Notifications',member='Notify'", "type='error'"]


def seen(_bus, message):
    line = {"at": time.time(), "serial": message.get_serial(), "sender": message.get_sender()}
    if isinstance(message, dbus.lowlevel.MethodCallMessage) and message.get_member() == "Notify":
        words = message.get_args_list()
        line |= {"what": "notify", "title": str(words[3]), "body": str(words[4]), "replaces": int(words[1])}
    elif isinstance(message, dbus.lowlevel.ErrorMessage):
        line |= {"what": "error", "reply": message.get_reply_serial(), "to": message.get_destination()}
    else:
        return dbus.lowlevel.HANDLER_RESULT_NOT_YET_HANDLED
    print(json.dumps(line), flush=True)
    return dbus.lowlevel.HANDLER_RESULT_HANDLED


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus(private=True)
bus.add_message_filter(seen)
bus.call_blocking("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.Monitoring", "BecomeMonitor",
                  "asu", (RULES, 0))
print(json.dumps({"what": "ready"}), flush=True)
GLib.MainLoop().run()
