// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notice_journal.h"
#include "core/impact.h"
#include "ctl/program.h"
#include "store/history.h"
#include "store/memory.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::HistoryCommandTests {

namespace {

Verdict verdict(Status status, const QString &reason)
{
    Verdict verdict;
    verdict.status = status;
    verdict.whose = status == Status::Online ? Whose::None : Whose::Them;
    verdict.reason = reason;
    return verdict;
}

} // namespace

/// `history` by the real program, beside a program that has the file open and writes.
class HistoryCommandTest : public QObject {
    Q_OBJECT

    Program m_program;
    QDateTime m_start = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() - 4 * 3600, Qt::UTC);
    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;

    Outcome history(const QStringList &more = {}) const
    {
        return m_program.run(QStringList{u"history"_s, u"shop"_s} + more);
    }

private Q_SLOTS:
    void initTestCase() { m_program.configWith({}); }

    void nothingYet()
    {
        const Outcome outcome = history();
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, QByteArray("Corner Shop: no history of the last 7d\n"));
        QVERIFY(!QFile::exists(m_program.path(u"data/pilotlamp/history.sqlite"_s)));
        QCOMPARE(history({u"--format"_s, u"csv"_s}).out, QByteArray("at,status,whose,reason\r\n"));
        QCOMPARE(history({u"--since"_s, u"soon"_s}).exitCode, 64);
        QCOMPARE(history({u"--since"_s, u"5s"_s}).exitCode, 64);
        QCOMPARE(m_program.run({u"history"_s, u"nobody"_s}).exitCode, 64);
    }

    void aWriterBegins()
    {
        QDir().mkpath(m_program.path(u"data/pilotlamp"_s));
        m_database = std::make_unique<Database>(m_program.path(u"data/pilotlamp/history.sqlite"_s));
        m_history = std::make_unique<History>(*m_database);
        m_history->setGapLimit(2 * 3600);
        const int check = m_history->checkNumber({u"shop"_s, u"http"_s, u"https://shop.example/"_s});
        const auto at = [&](int hours) {
            return m_start.addSecs(hours * 3600);
        };
        for (int hour = 0; hour < 4; ++hour) {
            Reading reading;
            reading.at = at(hour);
            reading.status = hour == 2 ? Status::Offline : Status::Online;
            reading.responseMs = 100;
            m_history->addReading(check, reading);
            const bool isOffline = hour == 2;
            if (hour != 1)
                m_history->addVerdict(u"shop"_s,
                                      verdict(reading.status, isOffline ? u"=1+1, \"down\""_s : QString()),
                                      at(hour));
        }
        QVERIFY(m_history->flush());
    }

    void popupsAndWhetherTheyWereShown()
    {
        QCOMPARE(history({u"--notices"_s}).out, QByteArray("No notifications in this time\n"));
        Notice notice;
        notice.serviceId = u"shop"_s;
        notice.status = Status::Offline;
        notice.title = u"Corner Shop is down"_s;
        notice.body = u"=1+1"_s;
        m_history->addNotice(notice, m_start, true);
        notice.serviceId = u"other"_s;
        notice.title = u"Other is down"_s;
        m_history->addNotice(notice, m_start.addSecs(60), false, u"=too many"_s);
        QVERIFY(m_history->flush());
        const QByteArray at = m_start.toString(Qt::ISODate).toUtf8();
        QCOMPARE(history({u"--notices"_s, u"--format"_s, u"csv"_s}).out,
                 "at,service,status,delivered,title,body,why\r\n" + at
                     + ",shop,offline,shown,Corner Shop is down,'=1+1,\r\n");
        const Outcome all = m_program.run({u"history"_s, u"--notices"_s});
        QCOMPARE(all.exitCode, 0);
        QVERIFY2(all.out.contains("shown          Corner Shop is down — =1+1\n")
                     && all.out.contains("in the window  Other is down — =1+1 (=too many)\n"),
                 all.out.constData());
        const QJsonArray array
            = QJsonDocument::fromJson(
                  m_program.run({u"history"_s, u"--notices"_s, u"--format"_s, u"json"_s}).out)
                  .array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array.at(1)[u"delivered"_s].toString(), u"window"_s);
        QCOMPARE(array.at(1)[u"why"_s].toString(), u"=too many"_s);
        QCOMPARE(m_program.run({u"history"_s}).exitCode, 64);
    }

    void whatWasHeldBackIsListed()
    {
        const QDateTime at = m_start.addSecs(120);
        NoticeJournal journal;
        journal.add({at, true, u"Corner Shop is slow"_s, u"held back: muted"_s, {}, u"shop"_s});
        journal.add({at, false, u"Corner Shop: muted"_s, {}, {}, u"shop"_s});
        journal.add({at, true, u"Other is slow"_s, {}, {}, u"other"_s});
        Memory memory(*m_database);
        memory.saveState(QString::fromLatin1(NoticeJournal::StateName),
                         QJsonDocument(journal.memory()).toJson(QJsonDocument::Compact));
        const Outcome text = history({u"--notices"_s});
        QVERIFY2(text.out.contains("held back  Corner Shop is slow (held back: muted)\n"),
                 text.out.constData());
        QVERIFY(!text.out.contains("Other is slow") && !text.out.contains("Corner Shop: muted"));
        const QJsonArray array
            = QJsonDocument::fromJson(history({u"--notices"_s, u"--format"_s, u"json"_s}).out).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array.at(1)[u"delivered"_s].toString(), u"held"_s);
        QVERIFY(array.at(1)[u"status"_s].isNull());
        QVERIFY(history({u"--notices"_s, u"--format"_s, u"csv"_s})
                    .out.contains(",shop,,held,Corner Shop is slow,"));
        memory.saveState(QString::fromLatin1(NoticeJournal::StateName), {});
    }

    void whatItCostByMonth()
    {
        if (m_start.date().month() != QDateTime::currentDateTimeUtc().date().month())
            QSKIP("a month began within these hours");
        QVERIFY(history({u"--impact"_s}).out.startsWith("Corner Shop: it is not known yet"));
        Memory memory(*m_database);
        const TimeWindow here{m_start.addSecs(90 * 60).toMSecsSinceEpoch(),
                              m_start.addSecs(150 * 60).toMSecsSinceEpoch()};
        memory.saveState(u"active\n"_s + m_start.toString(u"yyyy-MM"_s), stretchesToBytes({here}));
        const QByteArray month = m_start.toLocalTime().toString(u"yyyy-MM"_s).toUtf8();
        QCOMPARE(history({u"--impact"_s}).out,
                 "Corner Shop, while you were at this computer\n  " + month
                     + "  at the computer 1 h, offline 30 min, overloaded never\n");
        QCOMPARE(history({u"--impact"_s, u"--format"_s, u"csv"_s}).out,
                 "month,hereSeconds,offlineSeconds,overloadSeconds\r\n" + month + ",3600,1800,0\r\n");
        const QJsonArray array
            = QJsonDocument::fromJson(history({u"--impact"_s, u"--format"_s, u"json"_s}).out).array();
        QCOMPARE(array.size(), 1);
        QCOMPARE(array.at(0)[u"offlineSeconds"_s].toInt(), 1800);
        QCOMPARE(m_program.run({u"history"_s, u"--impact"_s}).exitCode, 64);
    }

    void textTellsShareAndChanges()
    {
        const Outcome outcome = history();
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
        QVERIFY2(
            outcome.out.startsWith("Corner Shop, the last 7d\n  66.67 % uptime while watched (3h of 7d)"),
            outcome.out.constData());
        QVERIFY2(outcome.out.contains("  Offline 1h\n"), outcome.out.constData());
        QVERIFY2(outcome.out.contains("Offline     It's them: =1+1"), outcome.out.constData());
    }

    void csvIsSafeForSpreadsheets()
    {
        const Outcome outcome = history({u"--format"_s, u"csv"_s});
        const QList<QByteArray> lines = outcome.out.split('\n');
        QCOMPARE(lines.size(), 5); // heading, three changes, the end
        QCOMPARE(lines.at(2),
                 m_start.addSecs(2 * 3600).toString(Qt::ISODate).toUtf8()
                     + ",offline,them,\"'=1+1, \"\"down\"\"\"" + '\r');
    }

    void jsonHasEveryKey()
    {
        const Outcome outcome = history({u"--format"_s, u"json"_s, u"--since"_s, u"90m"_s});
        const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(object.keys(),
                 (QStringList{u"before"_s, u"changes"_s, u"detectionLead"_s, u"from"_s, u"id"_s,
                              u"incidents"_s, u"name"_s, u"readings"_s, u"until"_s, u"uptime"_s}));
        QCOMPARE(object.value(u"changes"_s).toArray().size(), 1);
        QCOMPARE(object.value(u"before"_s)[u"status"_s].toString(), u"offline"_s);
        const QJsonObject uptime = object.value(u"uptime"_s).toObject();
        QVERIFY(std::abs(uptime.value(u"offlineSeconds"_s).toInt() - 1800) < 120);
        QCOMPARE(object.value(u"readings"_s)[u"count"_s].toInt(), 1);
    }

    void reportIsWrittenInEveryFormat()
    {
        const auto report = [&](const QStringList &more) {
            return m_program.run(QStringList{u"report"_s, u"shop"_s} + more);
        };
        const Outcome markdown = report({});
        QCOMPARE(markdown.exitCode, 0);
        QVERIFY2(markdown.out.startsWith("# Corner Shop: status report\n\n## Summary\n"),
                 markdown.out.constData());
        QVERIFY2(markdown.out.contains("| Offline | It's them – =1+1"), markdown.out.constData());
        QVERIFY(markdown.out.contains("http – https://shop.example/ | 4 | 75.00 % | "));
        const Outcome html = report({u"--format"_s, u"html"_s, u"--since"_s, u"2h"_s});
        QVERIFY(html.out.startsWith("<!DOCTYPE html>") && html.out.endsWith("</html>\n"));
        const Outcome json = report({u"--redact"_s, u"--format"_s, u"json"_s});
        QCOMPARE(QJsonDocument::fromJson(json.out).object()[u"timeline"_s].toArray().size(), 3);
        QCOMPARE(report({u"--format"_s, u"pdf"_s}).exitCode, 64);
        QCOMPARE(report({u"--since"_s, u"soon"_s}).exitCode, 64);
        QCOMPARE(m_program.run({u"report"_s, u"nobody"_s}).exitCode, 64);
        QCOMPARE(m_program.run({u"report"_s}).exitCode, 64);
    }

    void theDigestOfAWeek()
    {
        const auto digest = [&](const QStringList &more) {
            return m_program.run(QStringList{u"digest"_s} + more);
        };
        const Outcome text = digest({});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.out.startsWith("Status digest\n\nSummary\n  Services: 1, outages: 1\n  Down: 1 h\n"),
                 text.out.constData());
        QVERIFY2(text.out.contains("Corner Shop  66.66 %  1"), text.out.constData());
        QVERIFY(digest({u"--format"_s, u"markdown"_s}).out.startsWith("# Status digest\n\n## Summary\n"));
        QVERIFY(digest({u"--format"_s, u"html"_s, u"--since"_s, u"2h"_s}).out.endsWith("</html>\n"));
        const QJsonObject json
            = QJsonDocument::fromJson(digest({u"shop"_s, u"--format"_s, u"json"_s}).out).object();
        QCOMPARE(json[u"services"_s][0][u"outages"_s][0][u"seconds"_s].toInt(), 3600);
        QCOMPARE(digest({u"nobody"_s}).exitCode, 64);
        QCOMPARE(digest({u"--since"_s, u"soon"_s}).exitCode, 64);
        QCOMPARE(digest({u"--format"_s, u"csv"_s}).exitCode, 64);
    }

    void aServiceThatIsNoLongerConfigured()
    {
        m_program.file(u"config/pilotlamp/config.json"_s, "{\"version\":1,\"services\":[]}");
        QCOMPARE(history().exitCode, 0);
        QCOMPARE(m_program.run({u"history"_s, u"nobody"_s}).exitCode, 64);
        m_program.configWith({});
    }

    void aDamagedFileIsLeftWhereItIs()
    {
        m_history.reset();
        m_database.reset();
        const QString path = m_program.file(u"data/pilotlamp/history.sqlite"_s, QByteArray(8192, 'x'));
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        const Outcome outcome = history();
        QCOMPARE(outcome.exitCode, 66);
        QVERIFY2(outcome.err.contains("cannot be read"), outcome.err.constData());
        QCOMPARE(m_program.bytes(u"data/pilotlamp/history.sqlite"_s), QByteArray(8192, 'x'));
    }
};

PILOTLAMP_TEST(HistoryCommandTest, QCoreApplication);

} // namespace Pilotlamp::HistoryCommandTests

#include "tst_history_command.moc"
