#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small TCP proxy that injects faults between a client and a real server on loopback.

tcpfault.py LISTEN_PORT TARGET_PORT    LISTEN_PORT 0 = any free one; the port is printed first.
Commands on standard input, one a line, each answered by "ok …" or "error …":
  ok                  pass everything on
  latency MS          hold every piece back
  rate BYTES          bytes a second
  reset               new connections are reset at once
  blackhole           connections stand, nothing passes
  close_after BYTES   the answer ends after so many bytes
  garbage             the answer's bytes are replaced by random ones
  down | up           the port is closed, open ones are reset | opened again
"""
import asyncio
import os
import socket
import struct
import sys

ARGUMENT = {"ok": 0, "reset": 0, "blackhole": 0, "garbage": 0, "latency": 1, "rate": 1, "close_after": 1,
            "down": 0, "up": 0}


class Proxy:
    def __init__(self, target):
        self.target, self.mode, self.amount = target, "ok", 0
        self.server, self.port, self.clients = None, 0, set()

    async def open(self, port):
        self.server = await asyncio.start_server(self.accept, "127.0.0.1", port)
        self.port = self.server.sockets[0].getsockname()[1]

    @staticmethod
    def reset(writer):
        peer = writer.get_extra_info("socket")
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    async def accept(self, reader, writer):
        if self.mode == "reset":
            return self.reset(writer)
        try:
            upstream_reader, upstream_writer = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            return self.reset(writer)
        self.clients.add(writer)
        await asyncio.gather(self.pump(reader, upstream_writer, answer=False),
                             self.pump(upstream_reader, writer, answer=True))
        self.clients.discard(writer)

    async def pump(self, reader, writer, answer):
        passed = 0
        try:
            while data := await reader.read(4096):
                if self.mode == "latency":
                    await asyncio.sleep(self.amount / 1000)
                elif self.mode == "rate":
                    await self.drip(writer, data)
                    continue
                elif self.mode == "blackhole":
                    continue
                elif self.mode == "garbage" and answer:
                    data = os.urandom(len(data))
                elif self.mode == "close_after" and answer:
                    data = data[:max(0, self.amount - passed)]
                writer.write(data)
                await writer.drain()
                passed += len(data)
                if self.mode == "close_after" and answer and passed >= self.amount:
                    break
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def drip(self, writer, data):
        step = max(1, self.amount // 10)
        for start in range(0, len(data), step):
            writer.write(data[start:start + step])
            await writer.drain()
            await asyncio.sleep(0.1)

    async def obey(self, words):
        command, rest = words[0], words[1:]
        if command not in ARGUMENT or len(rest) != ARGUMENT[command] or not all(w.isdigit() for w in rest):
            return "error unknown command: " + " ".join(words)
        if command == "down":
            self.server.close()
            for client in list(self.clients):
                self.reset(client)
        elif command == "up":
            await self.open(self.port)
            self.mode = "ok"
        else:
            self.mode, self.amount = command, int(rest[0]) if rest else 0
        return " ".join(["ok", *words])


async def main(listen, target):
    proxy = Proxy(target)
    await proxy.open(listen)
    print(proxy.port, flush=True)
    commands = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    while line := await commands.readline():
        if words := line.decode().split():
            print(await proxy.obey(words), flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 3 or not all(a.isdigit() for a in sys.argv[1:]):
        sys.exit(__doc__)
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
