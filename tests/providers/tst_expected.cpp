// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "providers/snapshot_json.h"
#include "testlib/payloads.h"
#include "testlib/samples.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Pilotlamp;
using namespace Pilotlamp::Testing;

/// Every recorded payload gives the expected answer.
class ExpectedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordedPayloads_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<int>("incidents");
        QTest::addColumn<int>("maintenances");
        if (samplesDir().isEmpty())
            return;
        const QStringList lines
            = QString::fromUtf8(sample(u"EXPECTED.tsv"_s)).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.sliced(1)) {
            const QStringList cells = line.split(u'\t');
            QVERIFY(cells.size() >= 6);
            const QString remark = cells.value(6);
            const QString second
                = remark.startsWith("page="_L1) ? remark.section(u';', 0, 0).sliced(5) : QString();
            QTest::newRow(qPrintable(cells[0] + (second.isEmpty() ? u""_s : u" with page"_s)))
                << cells[0] << cells[1] << second << cells[2] << cells[3] << cells[4].toInt()
                << cells[5].toInt();
        }
    }

    void recordedPayloads()
    {
        SKIP_WITHOUT_SAMPLES();
        QFETCH(QString, path);
        QFETCH(QString, kind);
        QFETCH(QString, second);
        Payload payload{.body = sample(path)};
        if (!second.isEmpty())
            payload.second = sample(second);
        const Result<Snapshot> answer = look(kind, payload);
        const Snapshot snapshot = answer.value_or(Snapshot{});
        QTEST_ASSERT(answer || answer.error().kind == Error::Kind::Unreadable);
        QTEST(word(snapshot.status), "status");
        QTEST(countsOf(snapshot), "counts");
        QTEST(static_cast<int>(snapshot.incidents.size()), "incidents");
        QTEST(static_cast<int>(snapshot.maintenances.size()), "maintenances");
        QVERIFY(!snapshot.summary.isEmpty());
    }

    void everyRowIsHere()
    {
        SKIP_WITHOUT_SAMPLES();
        const QStringList lines
            = QString::fromUtf8(sample(u"EXPECTED.tsv"_s)).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() >= 54, "rows of EXPECTED.tsv are gone");
        for (const QString &line : lines.sliced(1))
            QVERIFY2(kindOf(line.section(u'\t', 1, 1)), qPrintable(line));
    }

    void everyPayloadReadsInTime()
    {
        SKIP_WITHOUT_SAMPLES();
        const QByteArray body = sample(u"statuspage/lf-minor-cloudflare-with-maintenances.json"_s);
        Status status = Status::Unknown;
        QBENCHMARK
        {
            status = statusOfLook(u"statuspage", body);
        }
        QCOMPARE(status, Status::Overload);
    }
};

QTEST_APPLESS_MAIN(ExpectedTest)
#include "tst_expected.moc"
