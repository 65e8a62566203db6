// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace Pilotlamp {

/// Undoes a Content-Encoding piece by piece and never grows past a cap.
class ContentDecoder {
public:
    enum class Outcome : quint8 {
        Fine,
        Broken, ///< the bytes are not what the coding promises
        TooLarge, ///< more came out than was allowed
    };
    virtual ~ContentDecoder() = default;

    /// Appends to `into` what the piece decodes to, up to `cap` bytes in all.
    virtual Outcome feed(QByteArrayView piece, QByteArray &into, qint64 cap) = 0;
    /// True once the coded data came to its end.
    virtual bool isComplete() const = 0;

    /// The decoder of a Content-Encoding (RFC 9110 section
    /// 8.4.1), in any case; null for one that is not read here.
    static std::unique_ptr<ContentDecoder> of(const QByteArray &coding);
    /// True for a word that means a coding at all, whether it is read here or not; others are mistakes of the
    /// server's configuration ("utf-8") and mean nothing.
    static bool isCoding(const QByteArray &word);
    /// What we say we can read, for Accept-Encoding.
    static QByteArray accepted();
};

} // namespace Pilotlamp
