# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program itself remembers to have told of each service, read from its history as it goes: popups that count
more services than they name are completed by it."""
import asyncio
import contextlib
import sqlite3

EVERY = 0.3  # real seconds
UNKNOWN, ONLINE = 0, 1


class Told:
    """Changes of the table "told", as (service, when it was told, status)."""

    def __init__(self, find_history):
        self.find_history, self.seen, self.changes = find_history, {}, []

    def look(self):
        path = self.find_history()
        if path is None:
            return
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=0.2)) as history:
            for service, status, at in history.execute("SELECT service, status, at FROM told"):
                if self.seen.get(service) != (status, at):
                    if self.seen.get(service, (UNKNOWN,))[0] != status and at:
                        self.changes.append((service, at / 1000, status))
                    self.seen[service] = (status, at)

    async def watch(self):
        while True:
            await asyncio.sleep(EVERY)
            with contextlib.suppress(sqlite3.Error):
                await asyncio.to_thread(self.look)
