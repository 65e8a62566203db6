// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
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
    QByteArray second = {}; ///< the second address' answer (uptimekuma: the status page)
    QDateTime lastModified = {}; ///< of the first answer's header, where there was one
};

/// One way of asking: all of its addresses are needed.
using Addresses = QList<QUrl>;

/// One kind of vendor check: a row of the table. Probes ("http", "tcp" …) are not in it.
struct Kind {
    QLatin1StringView id = {}; ///< as in the config
    QLatin1StringView title = {}; ///< as people call it: "Atlassian Statuspage"
    bool server = false; ///< a monitoring server of one's own rather than a public page
    bool seenReal = false; ///< read with payloads recorded from real services
    QList<Addresses> (*addresses)(const QUrl &base) = nullptr; ///< ways of asking, best first
    Result<Page> (*read)(const Payload &payload) = nullptr;
};

/// All kinds, in the order shown to users.
std::span<const Kind> kinds();
/// The row of a kind, or nullptr.
const Kind *kindOf(QStringView id);

} // namespace Pilotlamp
