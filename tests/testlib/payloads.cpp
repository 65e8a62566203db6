// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/payloads.h"

#include "core/snapshot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

Result<Snapshot> look(QStringView kind, const Payload &payload, const QStringList &globs)
{
    const Kind *row = kindOf(kind);
    if (!row)
        qFatal("no kind %s", qPrintable(kind.toString()));
    const Result<Page> page = row->read(payload);
    if (!page)
        return page.error();
    return snapshotOf(*page, globs);
}

Result<Snapshot> look(QStringView kind, const QByteArray &body, const QStringList &globs)
{
    return look(kind, Payload{.body = body}, globs);
}

Status statusOfLook(QStringView kind, const QByteArray &body, const QStringList &globs)
{
    const Result<Snapshot> snapshot = look(kind, body, globs);
    return snapshot ? snapshot->status : Status::Unknown;
}

QString countsOf(const Snapshot &snapshot)
{
    QStringList counts;
    for (const Status status :
         {Status::Online, Status::Overload, Status::Maintenance, Status::Offline, Status::Unknown}) {
        const auto count = std::count_if(snapshot.components.begin(), snapshot.components.end(),
                                         [status](const Component &c) { return c.status == status; });
        counts.append(QString::number(count));
    }
    return counts.join(u'/');
}

} // namespace Pilotlamp::Testing
