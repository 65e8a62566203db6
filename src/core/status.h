// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// Values and pure functions that everything else is built on.
namespace Pilotlamp {

/// What a service is doing, ordered by how much attention it
/// needs. Unknown is no severity: it never beats knowledge.
enum class Status : quint8 { Unknown, Online, Maintenance, Overload, Offline };
inline constexpr int StatusCount = 5;

/// Whose fault a status is.
enum class Whose : quint8 { None, Them, You, Between, Unclear };

/// The machine word used in files and JSON: "unknown", "online", "maintenance", "overload", "offline".
QString idOf(Status status);
/// The machine word: "none", "them", "you", "between", "unclear".
QString idOf(Whose whose);
/// The status of a machine word, in any case; nothing for any other text.
std::optional<Status> statusFromId(QStringView text);
/// The word a person reads, translated: "Online", "Overloaded", "Maintenance", "Offline", "Unknown".
QString displayName(Status status);
/// "It's them", "It's you" …, translated; empty for None.
QString displayName(Whose whose);
/// The one that needs more attention; a known status always beats Unknown.
constexpr Status worse(Status a, Status b)
{
    return a < b ? b : a;
}
/// True for Maintenance, Overload and Offline.
constexpr bool isBad(Status status)
{
    return status > Status::Online;
}

} // namespace Pilotlamp
