// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractSocket;

namespace Pilotlamp {

/// Tells how a connection ended: in order, or broken off, which Qt reports alike. For answers that nothing
/// but the end of the connection ends.
class EndWatch {
public:
    /// Watches a connection that is open now.
    explicit EndWatch(const QAbstractSocket &socket);
    ~EndWatch();
    EndWatch(const EndWatch &) = delete;
    EndWatch &operator=(const EndWatch &) = delete;

    /// True where the other side broke it off (RST) instead of ending it (FIN).
    bool isBrokenOff() const;

private:
    int m_descriptor = -1;
};

} // namespace Pilotlamp
