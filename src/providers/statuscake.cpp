// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto StatuscakeTitle = "StatusCake"_L1;

constexpr std::array StatuscakeStatuses{
    ReportedStatus{"up"_L1, Status::Online},
    ReportedStatus{"down"_L1, Status::Offline},
};

/// The public report; what a test is called stands under one of several keys, or nowhere.
Result<Page> readStatuscake(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, StatuscakeTitle);
    if (!root)
        return root.error();
    Page page;
    const QList<QJsonObject> tests = componentsIn(page, root->value("TestData"_L1), {"Status"_L1});
    if (tests.isEmpty())
        return notOfKind(StatuscakeTitle);
    for (const QJsonObject &test : tests) {
        QString name = u"test %1"_s.arg(page.leaves.size() + 1);
        for (const QLatin1StringView key : {"Title"_L1, "Name"_L1, "WebsiteName"_L1}) {
            if (const QString given = oneLine(test.value(key).toString()); !given.isEmpty())
                name = given;
        }
        page.leaves.append(withWord({.name = name}, test.value("Status"_L1), StatuscakeStatuses));
    }
    return page;
}

/// The report's id is part of the address that the user gives.
QList<Addresses> statuscakeAddresses(const QUrl &base)
{
    return {{base.adjusted(QUrl::RemoveFragment)}};
}

} // namespace

constinit const Kind StatuscakeKind{.id = "statuscake"_L1,
                                    .title = StatuscakeTitle,
                                    .seenReal = false,
                                    .addresses = statuscakeAddresses,
                                    .read = readStatuscake};

} // namespace Pilotlamp
