#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person has and a Wayland session without a screen lacks: wayland_seat.py WIDTH HEIGHT

A line on standard input is an order, a line on standard output its answer:
  click X Y   one left click at a place of a screen of that size (wlr-virtual-pointer-unstable-v1): "done"
  token       a token that gives a window the focus (xdg-activation-v1)
Both last as long as this program: other programs may hear of the mouse only after its first click.
"""
import os
import socket
import struct
import sys
import time

LEFT = 0x110
DISPLAY = 1


def text(value):
    data = value.encode() + b"\0"
    return struct.pack("=I", len(data)) + data + b"\0" * (-len(data) % 4)


class Wayland:
    """A connection: requests out, events in."""

    def __init__(self):
        name = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), os.environ["WAYLAND_DISPLAY"])
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(name)
        self.last_id = DISPLAY
        self.registry = self.new_id()
        self.request(DISPLAY, 1, struct.pack("=I", self.registry))
        self.names = {}
        for target, opcode, body in self.events_until_done():
            if target == self.registry and opcode == 0:
                number, length = struct.unpack_from("=II", body)
                self.names[body[8:8 + length - 1].decode()] = number

    def new_id(self):
        """Ids are given in order, as the compositor wants them."""
        self.last_id += 1
        return self.last_id

    def bound(self, interface):
        if interface not in self.names:
            sys.exit("this compositor has no " + interface)
        new = self.new_id()
        self.request(self.registry, 0,
                     struct.pack("=I", self.names[interface]) + text(interface) + struct.pack("=II", 1, new))
        return new

    def request(self, target, opcode, body=b""):
        self.socket.sendall(struct.pack("=IHH", target, opcode, len(body) + 8) + body)

    def read(self, size):
        data = b""
        while len(data) < size:
            part = self.socket.recv(size - len(data))
            if not part:
                sys.exit("the compositor hung up")
            data += part
        return data

    def event(self):
        target, length = struct.unpack("=II", self.read(8))
        opcode, size = length & 0xFFFF, length >> 16
        body = self.read(size - 8)
        if target == DISPLAY and opcode == 0:
            sys.exit("the compositor refused: %r" % body)
        return target, opcode, body

    def events_until_done(self):
        """All events up to the answer of a wl_display.sync."""
        callback = self.new_id()
        self.request(DISPLAY, 0, struct.pack("=I", callback))
        events = []
        while True:
            event = self.event()
            if event[0] == callback:
                return events
            events.append(event)


class Seat:
    def __init__(self, width, height):
        self.wayland = Wayland()
        self.size = width, height
        self.activation = self.wayland.bound("xdg_activation_v1")
        manager = self.wayland.bound("zwlr_virtual_pointer_manager_v1")
        self.pointer = self.wayland.new_id()
        self.wayland.request(manager, 0, struct.pack("=II", 0, self.pointer))

    def frame(self, opcode, *values):
        now = int(time.monotonic() * 1000) & 0xFFFFFFFF
        self.wayland.request(self.pointer, opcode, struct.pack("=%dI" % (len(values) + 1), now, *values))
        self.wayland.request(self.pointer, 4)
        self.wayland.events_until_done()

    def click(self, x, y):
        self.frame(1, x, y + 1, *self.size)
        self.frame(1, x, y, *self.size)
        self.frame(2, LEFT, 1)
        self.frame(2, LEFT, 0)
        return "done"

    def token(self):
        asked = self.wayland.new_id()
        self.wayland.request(self.activation, 1, struct.pack("=I", asked))
        self.wayland.request(asked, 3)
        for target, opcode, body in self.wayland.events_until_done():
            if target == asked and opcode == 0:
                length, = struct.unpack_from("=I", body)
                return body[4:4 + length - 1].decode()
        return ""


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    seat = Seat(int(sys.argv[1]), int(sys.argv[2]))
    for line in sys.stdin:
        words = line.split()
        answer = seat.token() if words == ["token"] else seat.click(int(words[1]), int(words[2]))
        print(answer, flush=True)


main()
