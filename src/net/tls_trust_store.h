// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tls_trust.h"

#include <QHash>
#include <QString>

namespace Pilotlamp {

/// The trust of checks as last read. An authority's file may hold hundreds of certificates: it is read again
/// only when it is another file, by its time, size and number, so that one renewed on disk is used at the
/// next attempt.
class TlsTrustStore {
public:
    /// As tlsTrustOf(). What could not be read is tried anew each time.
    Result<TlsTrustPtr> trustOf(const Check &check);
    /// How often files were really read; for tests.
    int reads() const { return m_reads; }

private:
    /// What tells a file from the one that was there before, nanoseconds included.
    struct Stamp {
        quint64 device = 0;
        quint64 number = 0;
        qint64 size = 0;
        qint64 modified = 0;
        qint64 changed = 0;

        bool operator==(const Stamp &) const = default;
    };
    struct Kept {
        QList<Stamp> stamps = {};
        TlsTrustPtr trust = {};
    };
    static Stamp stampOf(const QString &path);

    QHash<QByteArray, Kept> m_kept = {}; ///< by the check's `tls`
    int m_reads = 0;
};

} // namespace Pilotlamp
