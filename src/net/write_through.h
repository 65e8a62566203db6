// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QByteArray;
class QTcpSocket;

namespace Pilotlamp {

/// Sends bytes over a connected socket, straight to the kernel as far as it takes them at once: what goes
/// through QIODevice costs every connection a buffer of 16 kB for as long as it stands, which for thousands
/// of them is most of the program's memory. Sockets that encrypt or go through a proxy get all of it the
/// usual way.
void writeThrough(QTcpSocket &socket, const QByteArray &bytes);

} // namespace Pilotlamp
