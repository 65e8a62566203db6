// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/program.h"
#include "testlib/samples.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ConfigTransferTests {

/// `config import` and `config export` by the real program.
class ConfigTransferTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Program> m_program;

    QJsonObject config() const
    {
        return QJsonDocument::fromJson(m_program->bytes(u"config/pilotlamp/config.json"_s)).object();
    }
    qsizetype services() const { return config().value(u"services"_s).toArray().size(); }
    Outcome import(const QByteArray &bytes) const
    {
        return m_program->run({u"config"_s, u"import"_s, m_program->file(u"other"_s, bytes)});
    }

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }

    void servicesAreAdded()
    {
        m_program->configWith({});
        Outcome outcome = import(sample(u"data/import/uptimekuma.json"_s));
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("Shop: http https://shop.example/\n"), outcome.out.constData());
        QVERIFY2(outcome.out.contains("Uptime Kuma backup: imported 10 services into "),
                 outcome.out.constData());
        QVERIFY2(outcome.err.contains("Container: not imported: "), outcome.err.constData());
        QCOMPARE(services(), 11);
        QCOMPARE(m_program->run({u"config"_s, u"check"_s}).exitCode, 0);

        const QByteArray before = m_program->bytes(u"config/pilotlamp/config.json"_s);
        outcome = import(sample(u"data/import/uptimekuma.json"_s));
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains(": imported 0 services"), outcome.out.constData());
        QCOMPARE(m_program->bytes(u"config/pilotlamp/config.json"_s), before);
    }

    void anotherFileIsCheckedWhereOneIsNamed()
    {
        m_program->configWith({});
        m_program->file(u"other.json"_s, "{\"version\": 7}");
        QCOMPARE(m_program->run({u"config"_s, u"check"_s}).exitCode, 0);
        QCOMPARE(m_program->run({u"config"_s, u"check"_s, m_program->path(u"other.json"_s)}).exitCode, 65);
        QCOMPARE(m_program->run({u"config"_s, u"check"_s, m_program->path(u"none.json"_s)}).exitCode, 66);
    }

    void whatIsWrittenTwiceIsSaid()
    {
        m_program->configWith({});
        m_program->file(u"twice.json"_s,
                        R"({"version": 1, "services": [], "services": [{"id": "a", "name": "A",
            "checks": [{"kind": "tcp", "url": "127.0.0.1:1", "kind": "ping"}]}]})");
        const Outcome outcome = m_program->run({u"config"_s, u"check"_s, m_program->path(u"twice.json"_s)});
        QCOMPARE(outcome.exitCode, 0);
        for (const char *pointer : {": /services: ", ": /services/0/checks/0/kind: "})
            QVERIFY2(outcome.err.contains(pointer), outcome.err.constData());
        QCOMPARE(outcome.err.count("appears more than once"), 2);
    }

    /// Where one's keys go is not decided by somebody else's file, not even one's own of another day.
    void importedHostsAreConfirmedHere()
    {
        m_program->configWith({});
        const QByteArray file
            = R"({"version":1,"services":[{"id":"llm","name":"LLM","checks":[{"kind":"api","auth":{"secret":"my-key"},)"
              R"("recipe":"openai-compatible","confirmedHost":"llm.example.org","url":"https://llm.example.org/v1"}]}]})";
        Outcome outcome = import(file);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(
            outcome.err.contains("LLM: a key is sent to llm.example.org only once you confirm that host"),
            outcome.err.constData());
        const QJsonObject check = config()[u"services"_s].toArray().last()[u"checks"_s][0].toObject();
        QCOMPARE(check.value(u"url"_s).toString(), u"https://llm.example.org/v1"_s);
        QVERIFY(!check.contains(u"confirmedHost"_s));
        outcome = import(file); // the same service, confirmed or not
        QVERIFY2(outcome.out.contains("imported 0 services"), outcome.out.constData());
        // A word of the wrong type is said, and confirms nothing.
        m_program->file(u"bad.json"_s, QByteArray(file).replace("\"llm.example.org\"", "true"));
        QCOMPARE(m_program->run({u"config"_s, u"check"_s, m_program->path(u"bad.json"_s)}).exitCode, 65);
    }

    /// What somebody's file would run here is taken, and runs only once its user says so.
    void importedCommandsAreSwitchedOff()
    {
        m_program->configWith({});
        const QString trace = m_program->path(u"trace"_s);
        Outcome outcome = import(R"({"version":1,"services":[{"id":"a","name":"Disk","checks":[
            {"kind":"command","command":["/usr/bin/touch",")"
                                 + trace.toUtf8() + R"("]}]}]})");
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.contains("Disk: imported but disabled, because it would run: /usr/bin/touch "),
                 outcome.err.constData());
        const QJsonArray taken = config().value(u"services"_s).toArray();
        QCOMPARE(taken.last().toObject().value(u"enabled"_s), QJsonValue(false));
        QCOMPARE(m_program->run({u"config"_s, u"check"_s}).exitCode, 0);
        m_program->run({u"check"_s});
        QVERIFY(!QFile::exists(trace));
        QCOMPARE(m_program->run({u"edit"_s, u"a"_s, u"enabled=true"_s}).exitCode, 0);
        outcome = m_program->run({u"check"_s, u"Disk"_s});
        QVERIFY2(outcome.exitCode == 0 && outcome.out.contains("the plugin reports OK"),
                 outcome.out.constData());
        QVERIFY(QFile::exists(trace));
        outcome = m_program->run({u"explain"_s, u"Disk"_s});
        QVERIFY2(outcome.exitCode == 0 && outcome.out.contains("the plugin reports OK"),
                 outcome.out.constData());
    }

    void importedListsDoNotLookIntoThisComputer()
    {
        const Outcome outcome = import(
            "{\"version\":1,\"services\":[{\"id\":\"a\",\"name\":\"A\",\"checks\":[]}],\"preferences\":{"
            "\"lists\":[\"https://a.example/\"],\"localLists\":[\"https://a.example/\"]}}");
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.contains("localLists: not imported"), outcome.err.constData());
        const QJsonObject preferences = config().value(u"preferences"_s).toObject();
        QVERIFY(preferences.contains(u"lists"_s) && !preferences.contains(u"localLists"_s));
    }

    void badDataChangesNothing()
    {
        m_program->configWith({});
        const QByteArray before = m_program->bytes(u"config/pilotlamp/config.json"_s);
        QCOMPARE(import("{\"a\": 1}").exitCode, 65);
        QCOMPARE(import("{\"version\": 7, \"services\": []}").exitCode, 65);
        QCOMPARE(m_program->run({u"config"_s, u"import"_s, u"/nowhere/at/all"_s}).exitCode, 66);
        QCOMPARE(m_program->run({u"config"_s, u"import"_s}).exitCode, 64);
        QCOMPARE(m_program->run({u"config"_s, u"dance"_s}).exitCode, 64);
        QCOMPARE(m_program->bytes(u"config/pilotlamp/config.json"_s), before);
    }

    void aConfigThatCannotBeReadIsNotOverwritten()
    {
        m_program->file(u"config/pilotlamp/config.json"_s, "{ broken");
        const Outcome outcome = import("https://shop.example/\n");
        QCOMPARE(outcome.exitCode, 65);
        QVERIFY2(outcome.err.contains("repair it or move it away first"), outcome.err.constData());
        QCOMPARE(m_program->bytes(u"config/pilotlamp/config.json"_s), QByteArray("{ broken"));
    }

    void whatIsExportedIsWhatIsImported()
    {
        m_program->file(u"config/pilotlamp/config.json"_s,
                        "{\"version\":1,\"mine\":7,\"preferences\":{\"groupWaitSeconds\":3},\"services\":["
                        "{\"id\":\"shop\",\"name\":\"Shop\",\"custom\":true,\"checks\":[{\"kind\":\"http\","
                        "\"url\":\"https://shop.example/\",\"expect\":204}]}]}");
        const Outcome exported = m_program->run({u"config"_s, u"export"_s});
        QCOMPARE(exported.exitCode, 0);
        const QJsonObject object = QJsonDocument::fromJson(exported.out).object();
        QCOMPARE(object, config());
        const QString path = m_program->path(u"copy.json"_s);
        QCOMPARE(m_program->run({u"config"_s, u"export"_s, path}).exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(m_program->bytes(u"copy.json"_s)).object(), object);

        QVERIFY(QFile::remove(m_program->path(u"config/pilotlamp/config.json"_s)));
        QCOMPARE(m_program->run({u"config"_s, u"import"_s, path}).exitCode, 0);
        QCOMPARE(config(), object);
        QCOMPARE(m_program->run({u"config"_s, u"export"_s, u"/nowhere/at/all"_s}).exitCode, 73);
    }
};

PILOTLAMP_TEST(ConfigTransferTest, QCoreApplication);

} // namespace Pilotlamp::ConfigTransferTests

#include "tst_config_transfer.moc"
