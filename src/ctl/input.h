// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Pilotlamp {

/// How long an input that is no file may take.
struct InputPatience {
    std::chrono::milliseconds silence = std::chrono::seconds(20); ///< until the next byte
    std::chrono::milliseconds whole = std::chrono::minutes(2); ///< until its end
};

/// The bytes of a file or a pipe, or of standard input for "-": one more than `most` at most, so that a
/// reader can tell that there are too many. Complains and gives nothing where it cannot be read, or does not
/// end in time.
std::optional<QByteArray> bytesOfInput(const QString &path, qint64 most, const InputPatience &patience = {});

} // namespace Pilotlamp
