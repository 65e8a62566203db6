# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The faulty world on a private network: an HTTP server on each service's address, a name server, and two addresses
that prove the way out. Keeps the diary of what was wrong when."""
import asyncio
import json
import socket
import struct
import time

PORT = 8000
IP_FREEBIND = 15
REFERENCES = ("198.51.100.10", "198.51.100.11")
NAME_SERVER = "198.51.100.53"
CANARY = "canary.soak.example"  # always well
PAGE_WORDS = {"outage": ("major_outage", "major"), "degraded": ("degraded_performance", "minor"),
              "maintenance": ("under_maintenance", "maintenance")}


def page(word):
    component, indicator = PAGE_WORDS.get(word, ("operational", "none"))
    return json.dumps({"page": {"id": "p", "name": "Page"}, "status": {"indicator": indicator},
                       "components": [{"id": "c1", "name": "Main", "status": component}]})


def answer(status, body, more=""):
    body = body.encode()
    return (f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n{more}\r\n"
            ).encode() + body


class Door:
    """One service's HTTP server."""

    def __init__(self, service):
        self.service, self.fault, self.turn, self.asked = service, "", 0, 0
        self.server, self.clients = None, set()

    async def open(self):
        # Also while the network is lost, and with it the address.
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.setsockopt(socket.SOL_IP, IP_FREEBIND, 1)
        listener.bind((self.service.address, PORT))
        self.server = await asyncio.start_server(self.accept, sock=listener)

    def close(self):
        self.server.close()
        self.server = None
        for client in list(self.clients):
            client.transport.abort()

    async def set(self, fault):
        self.fault = fault
        if fault == "refused":
            self.close()
        elif self.server is None:
            await self.open()

    @staticmethod
    def reset(writer):
        peer = writer.get_extra_info("socket")
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    async def accept(self, reader, writer):
        self.clients.add(writer)
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                self.asked += 1
                reply = self.reply(head.split(b" ", 2)[1].decode())
                if reply is None:
                    await reader.read()  # hangs until the other side has enough
                    return
                if reply == b"":
                    return self.reset(writer)
                writer.write(reply)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, OSError):
            pass
        finally:
            self.clients.discard(writer)
            writer.close()

    def reply(self, path):
        """None hangs, nothing resets."""
        if path.startswith("/api/v2/"):
            return self.page_reply()
        fault = self.fault
        if fault == "flaps":
            self.turn += 1
            fault = "error" if self.turn % 2 else ""
        if fault == "hang":
            return None
        if fault == "reset":
            return b""
        if fault in ("error", "blip") or (fault == "outage" and self.service.kind == "both"):
            return answer("503 Service Unavailable", "{}")
        if fault == "busy":
            return answer("503 Service Unavailable", "{}", "Retry-After: 60\r\n")
        return answer("200 OK", "another page" if fault == "wrong" else "pilot-ok")

    def page_reply(self):
        if self.fault == "garbage":
            return answer("200 OK", "<html>moved</html>")
        if self.fault == "page-dead":
            return answer("500 Internal Server Error", "{}")
        return answer("200 OK", page(self.fault))


class Names(asyncio.DatagramProtocol):
    """A name server for the services that are asked by name."""

    def __init__(self, doors):
        self.doors = {door.service.host: door for door in doors}

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, address):
        labels, at = [], 12
        while data[at]:
            labels.append(data[at + 1:at + 1 + data[at]].decode("ascii", "replace").lower())
            at += 1 + data[at]
        kind = struct.unpack(">H", data[at + 1:at + 3])[0]
        name = ".".join(labels)
        door = self.doors.get(name)
        fault = door.fault if door else "" if name == CANARY else "no-name"
        code = 3 if fault == "no-name" else 0
        record = b""
        if code == 0 and kind == 1 and fault != "no-address":
            record = struct.pack(">HHHIH", 0xC00C, 1, 1, 0, 4) + socket.inet_aton(
                door.service.address if door else REFERENCES[0])
        head = data[:2] + struct.pack(">HHHHH", 0x8180 | code, 1, 1 if record else 0, 0, 0)
        self.transport.sendto(head + data[12:at + 5] + record, address)


class World:
    """All doors, and the diary."""

    def __init__(self, services):
        self.doors = {service.id: Door(service) for service in services}
        self.diary = []
        self.others = []

    async def open(self):
        for door in self.doors.values():
            await door.open()
        for address in REFERENCES:
            self.others.append(await asyncio.start_server(self.reference, address, PORT))
        await asyncio.get_running_loop().create_datagram_endpoint(lambda: Names(self.doors.values()),
                                                                  local_addr=(NAME_SERVER, 53))

    @staticmethod
    async def reference(reader, writer):
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def play(self, fault, when):
        """Sets a fault at its time and takes it back; what is written down is when that really was."""
        await asyncio.sleep(max(0, when(fault.begin) - time.time()))
        door = self.doors[fault.service]
        begin = time.time()
        await door.set(fault.kind)
        await asyncio.sleep(max(0, when(fault.end) - time.time()))
        await door.set("")
        self.diary.append((fault, begin, time.time()))
