// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time_of_day.h"

#include <QDateTime>
#include <QString>

#include <functional>

class QFont;
class QFontMetrics;

namespace Pilotlamp {

struct ServiceRow;
struct Verdict;

/// Where the present comes from; tests give their own.
using Clock = std::function<QDateTime()>;

/// Text of others made safe for one line of a label, a menu or a list, by the one filter: white space
/// collapsed, cut to `most` characters with "…".
QString plainLine(const QString &text, int most = 120);
/// The parts that are not empty, with a dot between them: "It's them · answered 503".
QString dotted(QStringList parts);
/// The same, with "&" doubled: menus and buttons would take it for a shortcut.
QString menuText(const QString &text, int most = 120);
/// The same for tool tips, which Qt takes for HTML when
/// they look like it: an invisible space keeps them plain.
QString toolTipText(const QString &text, int most = 120);
/// True for an address that may be handed to the desktop: http or https with a host.
bool isWebLink(const QString &link);

/// "14:05" today, "yesterday 14:05", else day and time in the
/// user's language; local time. Empty for an invalid time.
QString clockText(const QDateTime &at, const QDateTime &now);
/// "just now", "12 s ago", "5 min ago" …; empty for an invalid time.
QString agoText(const QDateTime &at, const QDateTime &now);

/// What fits of a dotted() text: the last parts are left out, and one that is too long by itself ends at a
/// word.
QString wholeParts(QString text, const QFontMetrics &metrics, int width);

/// The word for a row's status: "Offline", "Overloaded, stale", "You are offline".
QString statusText(const ServiceRow &row);
/// "Slow – answered 200 OK after 6 s": the word and the reason, each once.
QString statusAndReason(const Verdict &verdict);
/// The reason as it stands beside the status word, without saying that word again: "no network is connected"
/// beside "You are offline".
QString reasonText(const ServiceRow &row);
/// With a capital letter at the beginning, but for the name of a file or a host.
QString sentence(QString text);
/// "ChatGPT: Offline – connection refused – since 14:05", bounded.
QString rowText(const ServiceRow &row, const QDateTime &now);

/// The lines in which a text is drawn at that width in pixels: at most `most`, of which the last ends in "…"
/// where there is no room for all.
QStringList elidedLines(const QString &text, const QFont &font, int width, int most);

} // namespace Pilotlamp
