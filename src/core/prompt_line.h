// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pilotlamp {

/// A prompt's few characters, and what they stand for.
struct PromptLine {
    QString text = {}; ///< "✓", "✕ 2", "? 1", "✕ 1 ? 2", "⊘" while this computer is offline; never empty
    Status status = Status::Unknown;
};

/// What a prompt shows of a status file's object that is still valid; nothing given: "?". `chosen` selects
/// services by id or name, in any case; one that is not watched counts as unknown. Empty: all of them.
PromptLine promptLineOf(const std::optional<QJsonObject> &status, const QStringList &chosen);

/// The names in a `.pilotlamp` file: one a line, nothing else; at most 50.
QStringList chosenServicesOf(const QByteArray &bytes);

} // namespace Pilotlamp
