// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pilotlamp {

/// What the desktop, or a second start, wants of the running
/// program. Without action and addresses: come to the front.
struct Summons {
    QString token
        = {}; ///< the right to take the focus: XDG activation, or startup notification; may be empty
    QString action = {}; ///< a name from the desktop entry: pause, check, why, settings
    QStringList uris = {};

    bool operator==(const Summons &) const = default;
};

/// The names of all actions.
QStringList summonsActions();
/// One line of JSON, with its end.
QByteArray lineOf(const Summons &summons);
/// The way back; nothing for anything else. Texts are bounded, unknown actions left out.
std::optional<Summons> summonsOf(const QByteArray &line);
/// The longest such line, in bytes.
inline constexpr qsizetype LongestSummons = 16384;

/// The address to be added by `pilotlamp:add?url=…`; empty for anything but one web address (http or https).
QString addressToAdd(const QString &uri);

} // namespace Pilotlamp
