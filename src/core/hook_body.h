// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Pilotlamp {

/// What is posted to a web hook.
struct HookBody {
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< with the content type
};

/// The formats a web hook may ask for, the default ("json", the state as it is) first.
QStringList hookFormats();
/// The state as a web hook of that format takes it. An unknown format gives the state itself.
HookBody hookBodyOf(const QString &format, const QJsonObject &state);
/// "ChatGPT is offline: answered 503 (them)": one line of English for people, from the state.
QString hookSentence(const QJsonObject &state);

} // namespace Pilotlamp
