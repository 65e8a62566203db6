// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/payloads.h"

#include "core/snapshot.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

Result<Snapshot> readAs(QStringView kind, const Payload &payload, const Choice &choice)
{
    const Kind *row = kindOf(kind);
    if (!row)
        qFatal("no kind %s", qPrintable(kind.toString()));
    const Result<Page> page = row->read(payload);
    if (!page)
        return page.error();
    const Snapshot snapshot = snapshotOf(*page, choice);
    if (snapshot.refused)
        return Error{Error::Kind::Unreadable, snapshot.summary};
    return snapshot;
}

Result<Snapshot> readAs(QStringView kind, const QByteArray &body, const Choice &choice)
{
    return readAs(kind, Payload{.body = body}, choice);
}

Status readStatus(QStringView kind, const QByteArray &body, const Choice &choice)
{
    const Result<Snapshot> snapshot = readAs(kind, body, choice);
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

QList<Answer> answersOf(QStringView kind)
{
    QFile file(QStringLiteral(PILOTLAMP_SOURCE_DIR "/tests/data/%1/answers.tsv").arg(kind));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Answer> answers;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (cells.size() < 7 || cells.size() > 10)
            qFatal("%s: a row without seven to ten cells: %s", qPrintable(file.fileName()), line.constData());
        const QString globs = QString::fromUtf8(cells[1]);
        answers.append({.name = cells[0],
                        .globs = globs == "-"_L1 ? QStringList() : globs.split(u'|'),
                        .status = QString::fromUtf8(cells[2]),
                        .counts = QString::fromUtf8(cells[3]),
                        .incidents = cells[4].toInt(),
                        .maintenances = cells[5].toInt(),
                        .body = cells[6],
                        .second = cells.value(7),
                        .others = cells.mid(8)});
    }
    return answers;
}

} // namespace Pilotlamp::Testing
