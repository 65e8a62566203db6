// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/service.h"
#include "providers/json.h"
#include "providers/page.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <span>

namespace Pilotlamp {

/// The answers to one way of asking a page, in the order of its addresses.
struct Payload {
    QByteArray body = {};
    QByteArray second = {}; ///< the second address' answer; empty where there is none
    QList<QByteArray> others = {}; ///< the answers to the third address and those behind it
    QDateTime lastModified = {}; ///< of the first answer's header, where there was one
    QList<QByteArray> nextPages = {}; ///< the answers to a kind's `further` addresses
    QJsonObject options = {}; ///< all keys of the check; empty where none is at hand
    qsizetype cap = BodyCap; ///< larger bodies are refused, in bytes
};

/// One way of asking: all of its addresses are needed.
using Addresses = QList<QUrl>;

/// One question: a GET, or a POST where it has a body. Addresses with tcp or unix instead of http are sockets
/// that are sent the body and read to their end.
struct Question {
    QUrl url = {};
    QByteArray body = {};
    QByteArray contentType = {}; ///< of the body

    bool operator==(const Question &) const = default;
};
using Questions = QList<Question>;

/// One kind of vendor check: a row of the table. Probes ("http", "tcp" …) are not in it.
struct Kind {
    QLatin1StringView id = {}; ///< as in the config
    QLatin1StringView title = {}; ///< as people call it: "Atlassian Statuspage"
    bool server = false; ///< a monitoring server of one's own rather than a public page
    bool seenReal = false; ///< read with payloads recorded from real services
    QList<Addresses> (*addresses)(const QUrl &base) = nullptr; ///< ways of asking, best first
    Result<Page> (*read)(const Payload &payload) = nullptr;
    /// Ways of asking that need more than an address: a body, or keys of the check. Instead of `addresses`.
    Result<QList<Questions>> (*questions)(const Check &check) = nullptr;
    /// What else must be asked once the answers to a way's own questions are there: the other pages of a
    /// list. An answer to one of these that cannot be had is empty.
    Addresses (*nextPages)(const Questions &asked, const Payload &payload) = nullptr;
    qsizetype required = 0; ///< so many of a way's addresses must answer, the first ones; 0: all
    qsizetype bodyCap = BodyCap; ///< how much one answer may weigh, in bytes
    /// Where the server's own web pages show a part; `link`
    /// is the service's own. Invalid where that is not known.
    QUrl (*componentPage)(const Check &check, const QString &link, const Component &component) = nullptr;
    bool sockets
        = false; ///< addresses are tcp://host:port, host:port or unix:/path rather than web addresses
};

/// The ways of asking a check's page, best first; empty where its address is none of this kind. The error
/// names the key of the check that is wrong and the remedy.
Result<QList<Questions>> requestPlans(const Kind &kind, const Check &check);

/// Where a component is shown in its server's own pages, else the address it names itself; empty where
/// neither is known. `link` is the service's own.
QString componentLink(const Check &check, const QString &link, const Component &component);

/// All kinds, in the order shown to users.
std::span<const Kind> kinds();
/// The row of a kind, or nullptr.
const Kind *kindOf(QStringView id);

} // namespace Pilotlamp
