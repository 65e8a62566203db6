// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QJsonValue>

#include <optional>

namespace Pilotlamp {

/// The values of a plugin's performance data: "'a b'=3.5ms;10;20 free=12%"; what is none is left out, at most
/// 50 values.
QList<PerformanceValue> performanceOf(const QString &text);
/// "2/3"; empty where either number is missing.
QString attemptText(const QJsonValue &current, const QJsonValue &most);
/// Takes what a plugin printed: its first line and the lines behind it, `more` being those where a server
/// keeps them apart.
void setOutput(ComponentFacts &facts, const QString &text, const QString &more = {});
/// Takes text of several lines that belongs behind the output.
void setMore(ComponentFacts &facts, const QString &text);
/// The server's own word for the state of a host or a service, by the number plugins return; "pending" before
/// the first check.
QString stateWord(bool isHost, std::optional<qint64> state, bool checked = true);
/// The texts of a list, each one line, at most 50.
QStringList textsOf(const QJsonValue &list);
/// An address for people, as safeLink; empty where macros are left in it.
QString finishedLink(const QJsonValue &value);
/// A time in seconds or milliseconds since 1970; 0 and below is none.
QDateTime momentOf(const QJsonValue &value);

} // namespace Pilotlamp
