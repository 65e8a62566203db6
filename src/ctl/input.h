// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Pilotlamp {

/// The bytes of a file, or of standard input for "-": one more than `most` at most, so that a reader can tell
/// that there are too many. Complains and gives nothing where it cannot be read.
std::optional<QByteArray> bytesOfFile(const QString &path, qint64 most);

} // namespace Pilotlamp
