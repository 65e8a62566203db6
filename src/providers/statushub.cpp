// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto StatushubTitle = "StatusHub"_L1;

/// The first counter of a state that is not known and in which components are; empty where there is none.
QString oddCounter(const QJsonObject &counters)
{
    static const QStringList known{u"count_status_1"_s, u"count_status_2"_s, u"count_status_3"_s};
    for (auto counter = counters.begin(); counter != counters.end(); ++counter) {
        if (counter.key().startsWith("count_status_"_L1) && !known.contains(counter.key())
            && (isMoreThanNone(*counter) || !wholeNumber(*counter)))
            return oneLine(counter.key());
    }
    return {};
}

/// The page tells how many parts are up, affected and down, and nothing about which.
Result<Page> readStatushub(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, StatushubTitle);
    if (!root)
        return root.error();
    const QJsonObject counters = root->value("counters"_L1).toObject();
    const std::optional<qint64> up = wholeNumber(counters.value("count_status_1"_L1));
    const std::optional<qint64> affected = wholeNumber(counters.value("count_status_2"_L1));
    const std::optional<qint64> down = wholeNumber(counters.value("count_status_3"_L1));
    if (!up || !affected || !down || *up < 0 || *affected < 0 || *down < 0)
        return notOfKind(StatushubTitle);
    Page page;
    if (*down > *up && *down - *up > *affected)
        page.indicator = Status::Offline;
    else if (*down > 0 || *affected > 0)
        page.indicator = Status::Overload;
    else if (const QString odd = oddCounter(counters); !odd.isEmpty())
        page.oddWord = odd;
    else if (*up > 0)
        page.indicator = Status::Online;
    return page;
}

QList<Addresses> statushubAddresses(const QUrl &base)
{
    return oneAddress(base, "/api/statuses"_L1);
}

} // namespace

constinit const Kind StatushubKind{.id = "statushub"_L1,
                                   .title = StatushubTitle,
                                   .seenReal = false,
                                   .addresses = statushubAddresses,
                                   .read = readStatushub};

} // namespace Pilotlamp
