#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The least of a desktop that icons and popups need: a StatusNotifierWatcher with a host, and a notification server.
Writes a JSON line for each icon that is registered (with the CPU time its program has used until then), each popup,
each new icon and each changed verdict."""
import json
import sys
import time

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib


def cpu_ns(pid):
    """The CPU time of a process with all its threads, by its own clock."""
    return time.clock_gettime_ns((~pid << 3) | 2)


def pid_of(bus, sender):
    daemon = bus.get_object("org.freedesktop.DBus", "/org/freedesktop/DBus")
    return int(daemon.GetConnectionUnixProcessID(sender, dbus_interface="org.freedesktop.DBus"))


def say(**facts):
    print(json.dumps(facts), flush=True)


class Watcher(dbus.service.Object):
    NAME = "org.kde.StatusNotifierWatcher"

    def __init__(self, bus):
        self.bus = bus
        self.items = []
        super().__init__(bus, "/StatusNotifierWatcher")

    @dbus.service.method(NAME, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender):
        pid = pid_of(self.bus, sender)
        say(icon=str(service), pid=pid, cpu_ns=cpu_ns(pid), at=time.time())
        self.items.append(str(service))
        self.StatusNotifierItemRegistered(service)

    @dbus.service.method(NAME, in_signature="s")
    def RegisterStatusNotifierHost(self, _service):
        self.StatusNotifierHostRegistered()

    @dbus.service.method(dbus.INTROSPECTABLE_IFACE, out_signature="s", path_keyword="path",
                         connection_keyword="connection")
    def Introspect(self, path, connection):
        """With the properties, which programs look for before they register."""
        text = super().Introspect(path, connection)
        return text.replace(f'<interface name="{self.NAME}">', f'''<interface name="{self.NAME}">
    <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
    <property name="ProtocolVersion" type="i" access="read"/>
    <property name="RegisteredStatusNotifierItems" type="as" access="read"/>''')

    @dbus.service.signal(NAME, signature="s")
    def StatusNotifierItemRegistered(self, service):
        pass

    @dbus.service.signal(NAME)
    def StatusNotifierHostRegistered(self):
        pass

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, _interface, name):
        return self.GetAll(_interface)[name]

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": dbus.Int32(0),
                "RegisteredStatusNotifierItems": dbus.Array(self.items, signature="s")}


class Notifications(dbus.service.Object):
    NAME = "org.freedesktop.Notifications"

    def __init__(self, bus):
        self.bus = bus
        self.last = 0
        super().__init__(bus, "/org/freedesktop/Notifications")

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u", sender_keyword="sender")
    def Notify(self, _app, replaces, _icon, summary, _body, _actions, _hints, _timeout, sender):
        say(popup=str(summary), popup_pid=pid_of(self.bus, sender), at=time.time())
        self.last += 1
        return dbus.UInt32(replaces or self.last)

    @dbus.service.method(NAME, in_signature="u")
    def CloseNotification(self, _id):
        pass

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):
        return dbus.Array(["body", "actions"], signature="s")

    @dbus.service.method(NAME, out_signature="ssss")
    def GetServerInformation(self):
        return "session_parts", "Pilotlamp", "1", "1.2"


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    kept = [Watcher(bus), Notifications(bus), dbus.service.BusName(Watcher.NAME, bus),
            dbus.service.BusName(Notifications.NAME, bus)]
    for interface, name in (("org.kde.StatusNotifierItem", "NewIcon"), ("org.pilotlamp.Pilotlamp1", "VerdictChanged")):
        bus.add_signal_receiver(lambda *_values, sender, name=name: say(signal=name, pid=pid_of(bus, sender), at=time.time()),
                                name, interface, sender_keyword="sender")
    say(ready=len(kept))
    GLib.MainLoop().run()


if __name__ == "__main__":
    sys.exit(main())
