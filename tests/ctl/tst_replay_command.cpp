// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/program.h"
#include "store/history_story.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ReplayCommandTests {

/// `replay --since` by the real program, over a history file that the store wrote.
class ReplayCommandTest : public QObject {
    Q_OBJECT

    Program m_program;

private Q_SLOTS:
    void initTestCase() { m_program.configWith({}); }

    void storedReadingsAreTheSameStoryAsGivenOnes()
    {
        QDir().mkpath(m_program.path(u"data/pilotlamp"_s));
        QByteArray lines;
        {
            Database database(m_program.path(u"data/pilotlamp/history.sqlite"_s));
            History history(database);
            const int check = history.checkNumber({u"shop"_s, u"http"_s, u"https://shop.example/"_s});
            const qint64 now = QDateTime::currentMSecsSinceEpoch() / 1000 * 1000;
            for (int minute = 600; minute > 0; --minute) {
                // A blip of one look each hour, and an outage of ten minutes.
                const bool isBad = minute % 60 == 30 || (minute > 100 && minute <= 110);
                const Reading reading
                    = readingAt(now - minute * 60000, isBad ? Status::Offline : Status::Online, 100);
                history.addReading(check, reading, false);
                lines += "{\"at\":\"" + reading.at.toString(Qt::ISODate).toLatin1()
                    + "\",\"service\":\"shop\",\"status\":\"" + idOf(reading.status).toLatin1()
                    + "\",\"answered\":true,\"responseMs\":100,\"httpStatus\":"
                    + QByteArray::number(reading.httpStatus) + "}\n";
            }
            QVERIFY(history.flush());
        }
        const Outcome stored = m_program.run({u"replay"_s, u"--since"_s, u"1d"_s});
        QVERIFY2(stored.err.isEmpty(), stored.err.constData());
        QCOMPARE(stored.exitCode, 0);
        QVERIFY2(stored.out.contains("600 checks: 22 notifications → 2"), stored.out.constData());
        // The lines know the service's id only, the configuration its name too.
        QVERIFY2(stored.out.contains("Corner Shop is down"), stored.out.constData());
        const QByteArray given = m_program.run({u"replay"_s, u"-"_s}, lines).out;
        QCOMPARE(QByteArray(given).replace("shop", "Corner Shop"), stored.out);
        QCOMPARE(m_program.run({u"replay"_s, u"--since"_s, u"1d"_s}).out, stored.out);

        const QString strict = m_program.file(u"strict.json"_s, R"({"failuresToOffline":30})");
        const Outcome stricter = m_program.run({u"replay"_s, u"--since"_s, u"1d"_s, u"--policy"_s, strict});
        QVERIFY2(stricter.out.contains("2 notifications → 0"), stricter.out.constData());
    }
};

PILOTLAMP_TEST(ReplayCommandTest, QCoreApplication);

} // namespace Pilotlamp::ReplayCommandTests

#include "tst_replay_command.moc"
