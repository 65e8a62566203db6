// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::SharedCheckTests {

namespace {

QByteArray listOf(const QUrl &url)
{
    return QByteArray(
               R"({"services":[{"id":"farm","name":"Build farm","checks":[{"kind":"http","url":"URL"}]}]})")
        .replace("URL", url.toString().toUtf8());
}

} // namespace

/// check and watch also look at what shared lists hold.
class SharedCheckTest : public QObject {
    Q_OBJECT

private:
    LoopbackServer m_server;
    std::unique_ptr<Program> m_program;

    void configure(const QString &source)
    {
        const QJsonObject root{{u"services"_s, QJsonArray()},
                               {u"preferences"_s, QJsonObject{{u"lists"_s, QJsonArray{source}}}}};
        m_program->file(u"config/pilotlamp/config.json"_s, QJsonDocument(root).toJson());
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_server.play(u"/"_s, {.body = "fine"});
        m_server.play(u"/list"_s, json(listOf(m_server.url())));
    }

    void aListOnAServerIsReadAndItsCopyServesWhenItIsGone()
    {
        configure(m_server.url(u"/list"_s).toString());
        Outcome outcome = m_program->run({u"check"_s, u"--format"_s, u"json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QJsonArray rows = QJsonDocument::fromJson(outcome.out).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0)["id"_L1].toString(), u"shared:farm"_s);
        QCOMPARE(rows.at(0)["status"_L1].toString(), u"online"_s);
        m_server.play(u"/list"_s, json("{}", 404));
        const int asked = m_server.requests(u"/list"_s);
        outcome = m_program->run({u"check"_s, u"Build farm"_s});
        QVERIFY2(outcome.exitCode == 0 && outcome.out.contains("Build farm"), outcome.err.constData());
        QCOMPARE(m_server.requests(u"/list"_s), asked); // once a day
    }

    void aHostileListIsNamedAndTheRestGoesOn()
    {
        m_server.play(u"/list"_s, json(R"({"services":[],"hooks":[{"command":["rm"]}]})"));
        configure(m_server.url(u"/list"_s).toString());
        // What it would have told is not known, in every format.
        const Outcome outcome = m_program->run({u"check"_s});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.out.contains("Unknown"), outcome.out.constData());
        for (const char *format : {"json", "waybar", "openmetrics"})
            QCOMPARE(m_program->run({u"check"_s, u"--format"_s, QString::fromLatin1(format)}).exitCode, 3);
        QVERIFY2(outcome.err.contains("hooks") && outcome.err.contains("/list"), outcome.err.constData());
        QCOMPARE(m_program->run({u"check"_s, u"Build farm"_s}).exitCode, 64);
    }

    void anEmptyListAndOneThatIsNoneEndIt()
    {
        m_server.play(u"/list"_s, json("{\"services\":[]}"));
        configure(m_server.url(u"/list"_s).toString());
        QCOMPARE(m_program->run({u"check"_s}).exitCode, 0);
        configure(u"list.json"_s); // not the full path of a file
        const Outcome outcome = m_program->run({u"check"_s});
        QVERIFY2(outcome.exitCode == 3, outcome.err.constData());
        QVERIFY2(outcome.out.contains("list.json"), outcome.out.constData());
    }

    void watchSaysThemToo()
    {
        configure(m_program->file(u"team.json"_s, listOf(m_server.url())));
        const Outcome outcome = m_program->run({u"watch"_s, u"--for"_s, u"3"_s, u"--format"_s, u"json"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains("shared:farm"), outcome.err.constData());
    }
};

PILOTLAMP_TEST(SharedCheckTest, QCoreApplication);

} // namespace Pilotlamp::SharedCheckTests

#include "tst_shared_check.moc"
