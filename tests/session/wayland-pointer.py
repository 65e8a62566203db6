#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mouse for a wlroots compositor that has none (headless sway), by zwlr_virtual_pointer_v1.

Plugs in at start and says "ready"; then a line of standard input is a command: click X Y [left|middle|right], in
pixels of an output of --size; each is answered with "done". It is unplugged at the end of the input."""
import os
import socket
import struct
import sys
import time

BUTTONS = {"left": 0x110, "right": 0x111, "middle": 0x112}
MANAGER = b"zwlr_virtual_pointer_manager_v1"


def text(data):
    """A string of the wire format: length with its zero byte, padded to whole words."""
    data += b"\0"
    return struct.pack("=I", len(data)) + data + b"\0" * (-len(data) % 4)


class Pointer:
    """The connection with its few objects: 1 display, 2 registry, 3 round trip, 4 manager, 5 pointer."""

    def __init__(self, width, height):
        self.extent = (width, height)
        path = os.environ["WAYLAND_DISPLAY"]
        if not path.startswith("/"):
            path = os.path.join(os.environ["XDG_RUNTIME_DIR"], path)
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.connect(path)
        self.send(1, 1, struct.pack("=I", 2))
        self.send(1, 0, struct.pack("=I", 3))
        name = self.find_manager()
        self.send(2, 0, struct.pack("=I", name) + text(MANAGER) + struct.pack("=II", 1, 4))
        self.send(4, 0, struct.pack("=II", 0, 5))

    def send(self, target, opcode, arguments=b""):
        self.socket.sendall(struct.pack("=IHH", target, opcode, 8 + len(arguments)) + arguments)

    def find_manager(self):
        """Reads the globals up to the end of the round trip."""
        data, found = b"", None
        while True:
            while len(data) >= 8 and len(data) >= struct.unpack_from("=H", data, 6)[0]:
                target, opcode, size = struct.unpack_from("=IHH", data)
                if target == 2 and opcode == 0:
                    name, length = struct.unpack_from("=II", data, 8)
                    if data[16:16 + length - 1] == MANAGER:
                        found = name
                if target == 3:
                    if found is None:
                        sys.exit("the compositor has no virtual pointers")
                    return found
                data = data[size:]
            chunk = self.socket.recv(65536)
            if not chunk:
                sys.exit("the compositor closed the connection")
            data += chunk

    def click(self, x, y, button):
        now = int(time.monotonic() * 1000) & 0xFFFFFFFF
        self.send(5, 1, struct.pack("=IIIII", now, x, y, *self.extent))
        self.send(5, 4)
        time.sleep(0.2)  # the surface below must have heard that the pointer is there
        for state in (1, 0):
            self.send(5, 2, struct.pack("=III", now + 1 + state, button, state))
            self.send(5, 4)


def main():
    width, height = (int(side) for side in (sys.argv[1] if len(sys.argv) > 1 else "1280x800").split("x"))
    pointer = Pointer(width, height)
    print("ready", flush=True)
    for line in sys.stdin:
        words = line.split()
        if words and words[0] == "click":
            pointer.click(int(words[1]), int(words[2]), BUTTONS[words[3] if len(words) > 3 else "left"])
            print("done", flush=True)


main()
