// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

/// What kind of page stands behind an address that somebody pasted. Pure: others ask, in this order:
/// ask all addresses of a round at once; give each answer to detectFrom; where any of a round tells a kind
/// take bestOf them, else go on with the next round; after the last one it is a plain "http" probe.
namespace Pilotlamp {

/// The address somebody typed or pasted: white space removed, "https://" put before where no scheme stands;
/// invalid where it is no http or https address with a host.
QUrl pastedAddress(const QString &text);

/// The addresses to ask, in rounds: the likeliest first, with the path before without it. At most eight a
/// round, and three rounds, for a public host; addresses of monitoring servers are tried on private ones and
/// on given ports, and at the host where the address has a path.
QList<QList<QUrl>> detectRounds(const QUrl &pasted);

/// One answer to one of these addresses.
struct DetectAnswer {
    QUrl url = {}; ///< after redirects: the page is where they ended
    int httpStatus = 0;
    QByteArray contentType = {};
    QByteArray body = {};
};

/// A kind of page that an answer gives away.
struct Detected {
    QString kind = {}; ///< a row of the kind table
    QUrl page = {}; ///< what to put into the check's url
    QString title = {}; ///< what the page calls itself, plain text; may be empty
    int rank = 0; ///< lower is surer: the page's data before what its HTML says
    bool isOnlyLinked = false; ///< a page leads there; what stands there has to be asked for

    bool operator==(const Detected &) const = default;
};

/// What an answer says; nothing for errors, bot walls and pages of no known kind.
std::optional<Detected> detectFrom(const DetectAnswer &answer);
/// The surest of what a round brought, the first among equals; nothing where it is empty.
std::optional<Detected> bestOf(const QList<Detected> &found);

} // namespace Pilotlamp
