// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "providers/snapshot_json.h"
#include "testlib/payloads.h"
#include "testlib/samples.h"
#include "testlib/test_program.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace Pilotlamp::Testing;

namespace Pilotlamp::ExpectedTests {

/// Every recorded payload gives the expected answer.
class ExpectedTest : public QObject {
    Q_OBJECT

    static bool isThere(const QString &path) { return QFile::exists(samplesDir() + u'/' + path); }

    static QList<QStringList> rowsOf(const QString &table)
    {
        QList<QStringList> rows;
        const QStringList lines = QString::fromUtf8(sample(table)).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.sliced(1))
            rows.append(line.split(u'\t'));
        return rows;
    }

    static void addColumns()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("globs");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<int>("incidents");
        QTest::addColumn<int>("maintenances");
    }

    /// Reads the row's payload; `otherCounts`: by path, where another reading than the table's is as right.
    static void judge(const QHash<QString, QString> &otherCounts)
    {
        SKIP_WITHOUT_SAMPLES();
        QFETCH(QString, path);
        QFETCH(QString, kind);
        QFETCH(QString, second);
        QFETCH(QStringList, globs);
        QFETCH(QString, status);
        QFETCH(QString, counts);
        Payload payload{.body = sample(path), .cap = kindOf(kind)->bodyCap};
        if (!second.isEmpty())
            payload.second = sample(second);
        const Result<Snapshot> answer = readAs(kind, payload, globs);
        const Snapshot snapshot = answer.value_or(Snapshot{});
        QVERIFY(answer || answer.error().kind == Error::Kind::Unreadable);
        const QString got = idOf(snapshot.status);
        QVERIFY2(status.split(u'|').contains(got), qPrintable(got + u": "_s + snapshot.summary));
        QCOMPARE(countsOf(snapshot), otherCounts.value(path, counts));
        QTEST(static_cast<int>(snapshot.incidents.size()), "incidents");
        QTEST(static_cast<int>(snapshot.maintenances.size()), "maintenances");
        QVERIFY(!answer || !snapshot.summary.isEmpty());
    }

private Q_SLOTS:
    void recordedPayloads_data()
    {
        addColumns();
        if (samplesDir().isEmpty())
            return;
        for (const QStringList &cells : rowsOf(u"EXPECTED.tsv"_s)) {
            const QString remark = cells.value(6);
            const QString second
                = remark.startsWith("page="_L1) ? remark.section(u';', 0, 0).sliced(5) : QString();
            QTest::newRow(qPrintable(cells[0] + (second.isEmpty() ? u""_s : u" with page"_s)))
                << cells[0] << cells[1] << second << QStringList() << cells[2] << cells[3] << cells[4].toInt()
                << cells[5].toInt();
        }
    }
    void recordedPayloads() { judge({}); }

    /// The second round: some rows name alternatives, and one names parts that another reading has too.
    void secondRound_data()
    {
        addColumns();
        if (samplesDir().isEmpty() || !isThere(u"round2/EXPECTED.tsv"_s))
            return;
        for (const QStringList &cells : rowsOf(u"round2/EXPECTED.tsv"_s)) {
            const QString second = cells.value(8).isEmpty() ? QString() : u"round2/"_s + cells.value(8);
            QTest::newRow(qPrintable(cells[0]))
                << u"round2/"_s + cells[0] << cells[1] << second << QStringList() << cells[2] << cells[3]
                << cells[4].toInt() << cells[5].toInt();
        }
    }
    void secondRound()
    {
        // A problem by itself is a component; a service whose host speaks for it is not counted.
        judge({{u"round2/zabbix/go-test-one-open-problem.json"_s, u"0/1/0/0/0"_s},
               {u"round2/livestatus/icinga2-2.13.6-plain-services.json"_s, u"2/1/0/2/2"_s}});
    }

    void wrongOnce_data()
    {
        addColumns();
        const QString folder = u"../cases/pages/"_s;
        if (samplesDir().isEmpty() || !isThere(folder + u"expected.tsv"_s))
            return;
        for (const QStringList &cells : rowsOf(folder + u"expected.tsv"_s)) {
            const QString second = cells[2].isEmpty() ? QString() : folder + cells[2];
            const QStringList globs = cells[3].isEmpty() ? QStringList() : cells[3].split(u'|');
            QTest::newRow(qPrintable(cells[0]))
                << folder + cells[0] << cells[1] << second << globs << cells[4] << cells[5]
                << cells[6].toInt() << cells[7].toInt();
        }
    }
    void wrongOnce()
    {
        // "degraded" of Sorry is an overload by section 6.10.
        judge({{u"../cases/pages/17-12-sorry-page-ok.json"_s, u"1/1/0/0/0"_s}});
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
            status = readStatus(u"statuspage", body);
        }
        QCOMPARE(status, Status::Overload);
    }
};

PILOTLAMP_TEST(ExpectedTest, NoApplication);

} // namespace Pilotlamp::ExpectedTests

#include "tst_expected.moc"
