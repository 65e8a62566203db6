#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another client on the same machine, that looks up a name and asks an address which are always well: a line of JSON
for each time it had to wait. What it did not get in time, nobody can be blamed for."""
import json
import socket
import sys
import time

EVERY = 0.1  # seconds
PATIENCE = 0.25  # at sixty times the speed that is a quarter of a minute

host, port = sys.argv[1], int(sys.argv[2])
while True:
    begin = time.time()
    try:
        address = socket.getaddrinfo(host, port, socket.AF_INET, socket.SOCK_STREAM)[0][4]
        with socket.create_connection(address, 5) as peer:
            peer.sendall(b"GET / HTTP/1.1\r\n\r\n")
            peer.recv(100)
    except OSError:
        pass
    if time.time() - begin > PATIENCE:
        print(json.dumps([begin, time.time()]), flush=True)
    time.sleep(max(0.0, begin + EVERY - time.time()))
