// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/program.h"
#include "testlib/loopback_server.h"

#include "testlib/real_paths.h"
#include "testlib/samples.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::FindCommandsTests {

/// The commands that find services and pages, by the real program.
class FindCommandsTest : public QObject {
    Q_OBJECT

    Program m_program;

private Q_SLOTS:
    void helpIsForEveryCommand()
    {
        const Outcome outcome = m_program.run({u"--help"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains("Run every check once"), outcome.out.constData());
        for (const auto &command : {u"detect"_s, u"history"_s, u"config"_s, u"wait"_s}) {
            const Outcome one = m_program.run({command, u"--help"_s});
            QCOMPARE(one.exitCode, 0);
            QVERIFY2(one.out.startsWith("pilotlampctl " + command.toUtf8()), one.out.constData());
        }
    }

    void catalogueFindsByWords()
    {
        const Outcome outcome = m_program.run({u"catalogue"_s, u"chatgpt"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("ChatGPT"), outcome.out.constData());
        QVERIFY(outcome.out.contains("https://status.openai.com"));
        QVERIFY(outcome.err.isEmpty());
        const Outcome all = m_program.run({u"catalogue"_s});
        QCOMPARE(all.exitCode, 0);
        QVERIFY(all.out.count('\n') > 50);
    }

    void catalogueFindsNothing()
    {
        const Outcome outcome = m_program.run({u"catalogue"_s, u"zzyzzx"_s, u"qq"_s});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.startsWith("pilotlampctl: zzyzzx qq: not found"), outcome.err.constData());
    }

    void ownRowsJoinTheCatalogue()
    {
        m_program.file(u"data/pilotlamp/catalogue.json"_s,
                       "{\"services\":[{\"name\":\"Zebra "
                       "Works\",\"kind\":\"http\",\"probe\":\"https://zebra.example/\"},{\"name\":\"\"}]}");
        Outcome outcome = m_program.run({u"catalogue"_s, u"zebra"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("Zebra Works  http  https://zebra.example/"),
                 outcome.out.constData());
        QVERIFY2(outcome.err.contains("catalogue.json: "), outcome.err.constData());

        m_program.file(u"data/pilotlamp/catalogue.json"_s, "{ nonsense");
        outcome = m_program.run({u"catalogue"_s, u"chatgpt"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.contains("catalogue.json: "), outcome.err.constData());
    }

    void detectNamesTheKind()
    {
        LoopbackServer server;
        server.play(u"/api/v2/summary.json"_s,
                    json("{\"page\":{\"id\":\"p\",\"name\":\"Shop\"},\"status\":{\"indicator\":\"none\"},"
                         "\"components\":[]}"));
        const Outcome outcome = m_program.run({u"detect"_s, server.url(u"/"_s).toString()});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, "statuspage  " + server.url(u""_s).toString().toUtf8() + "  Shop\n");
    }

    void detectNamesTheKindOfEverySample()
    {
        SKIP_WITHOUT_SAMPLES();
        for (const RealPath &row : RealPaths) {
            LoopbackServer server;
            const QString data = dataPathOf(row);
            server.play(data, json(sample(QString::fromLatin1(row.sample))));
            const QString asked = isOtherList(row) ? data : QUrl(QString::fromLatin1(row.page)).path();
            const Outcome outcome = m_program.run({u"detect"_s, server.url(asked).toString()});
            QVERIFY2(outcome.exitCode == 0, (row.sample + (": " + outcome.err)).constData());
            QVERIFY2(outcome.out.startsWith(row.kind + QByteArray("  ")),
                     (row.sample + (": " + outcome.out)).constData());
        }
    }

    void detectFindsNothing()
    {
        LoopbackServer server;
        const Outcome outcome = m_program.run({u"detect"_s, server.url(u"/"_s).toString()});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains("check for this address"), outcome.err.constData());
        QCOMPARE(m_program.run({u"detect"_s, u"ftp://files.example/"_s}).exitCode, 64);
    }
};

PILOTLAMP_TEST(FindCommandsTest, QCoreApplication);

} // namespace Pilotlamp::FindCommandsTests

#include "tst_find_commands.moc"
