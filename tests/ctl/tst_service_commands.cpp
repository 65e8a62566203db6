// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/program.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ServiceCommandsTests {

/// list, add, edit, remove, open: what they do to the file.
class ServiceCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Program> m_program;
    LoopbackServer m_server;

    QJsonObject root() const
    {
        return QJsonDocument::fromJson(m_program->bytes(u"config/pilotlamp/config.json"_s)).object();
    }
    QJsonObject service(int index) const
    {
        return root().value(u"services"_s).toArray().at(index).toObject();
    }
    QJsonObject firstCheck(int index) const
    {
        return service(index).value(u"checks"_s).toArray().at(0).toObject();
    }
    Outcome run(const QStringList &arguments) const { return m_program->run(arguments); }
    QString shopAt(const QUrl &url)
    {
        return m_program->configWith({QJsonObject{{u"kind"_s, u"http"_s}, {u"url"_s, url.toString()}}});
    }

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }

    void listNamesWhatIsWatchedAndContactsNothing()
    {
        shopAt(m_server.url(u"/listed"_s));
        QCOMPARE(run({u"list"_s, u"--format"_s, u"ids"_s}).out, "shop\n");
        const Outcome text = run({u"list"_s});
        QVERIFY2(text.out.startsWith("shop  Corner Shop  http http://127.0.0.1:"), text.out.constData());
        const QJsonObject listed = QJsonDocument::fromJson(run({u"list"_s, u"--format"_s, u"json"_s}).out)
                                       .array()
                                       .at(0)
                                       .toObject();
        QCOMPARE(listed.keys(),
                 (QStringList{u"checks"_s, u"enabled"_s, u"group"_s, u"id"_s, u"link"_s, u"name"_s}));
        QCOMPARE(m_server.requests(u"/listed"_s), 0);
    }

    void addTakesANameOfTheCatalogue()
    {
        const Outcome outcome = run({u"add"_s, u"github"_s, u"--group"_s, u"Work"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("Added GitHub (github)"), outcome.out.constData());
        QCOMPARE(service(0).value(u"group"_s).toString(), u"Work"_s);
        QCOMPARE(firstCheck(0).value(u"kind"_s).toString(), u"statuspage"_s);
        QCOMPARE(run({u"add"_s, u"GitHub"_s}).exitCode, 65);
        QCOMPARE(root().value(u"services"_s).toArray().size(), 1);
        const Outcome unknown = run({u"add"_s, u"githup"_s});
        QCOMPARE(unknown.exitCode, 3);
        QVERIFY2(unknown.err.contains("Did you mean"), unknown.err.constData());
    }

    void addLooksForAStatusPageAtAnAddress()
    {
        m_server.play(
            u"/api/v2/summary.json"_s,
            json(
                R"({"page":{"id":"p","name":"Played","url":"http:/)"
                R"(/127.0.0.1"},"status":{"indicator":"none","description":"ok"},"components":[{"id":"c","name":"Main","status":"operational"}]})"));
        QCOMPARE(run({u"add"_s, m_server.url(u"/"_s).toString()}).exitCode, 0);
        QCOMPARE(firstCheck(0).value(u"kind"_s).toString(), u"statuspage"_s);
        LoopbackServer plain;
        plain.play(u"/"_s, {.body = "hello"});
        const Outcome outcome = run({u"add"_s, plain.url(u"/"_s).toString(), u"--name"_s, u"My shop"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(firstCheck(1).value(u"kind"_s).toString(), u"http"_s);
        QCOMPARE(service(1).value(u"id"_s).toString(), u"my-shop"_s);
        QCOMPARE(run({u"add"_s, u"tcp://127.0.0.1:22"_s}).exitCode, 0);
        QCOMPARE(firstCheck(2).value(u"url"_s).toString(), u"127.0.0.1:22"_s);
        QCOMPARE(run({u"add"_s, u"x.example"_s, u"--kind"_s, u"sorcery"_s}).exitCode, 64);
        QCOMPARE(root().value(u"services"_s).toArray().size(), 3);
    }

    void addSaysWhatIsWrongWithAnAddress_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("one slash") << QStringList{u"http:/127.0.0.1:1/x"_s} << 64
                                   << QByteArray("a slash is missing; write http://127.0.0.1:1/x");
        QTest::newRow("a port too high")
            << QStringList{u"tcp://127.0.0.1:99999"_s} << 64 << QByteArray("not a number from 1 to 65535");
        QTest::newRow("a name that is taken")
            << QStringList{u"tcp://127.0.0.1:22"_s, u"--name"_s, u"corner shop"_s} << 65
            << QByteArray("choose a different one with --name");
        QTest::newRow("nothing") << QStringList{u""_s} << 64
                                 << QByteArray("add: needs the name of a service or a web address");
        QTest::newRow("no IPv4 address")
            << QStringList{u"300.1.1.1"_s} << 64 << QByteArray("300.1.1.1: not a valid URL");
        QTest::newRow("no IPv4 address of a socket")
            << QStringList{u"tcp://300.1.1.1:22"_s} << 64 << QByteArray("The address has no valid host");
        QTest::newRow("a slip in the kind")
            << QStringList{u"x.example:22"_s, u"--kind"_s, u"tcpp"_s} << 64
            << QByteArray("pilotlampctl: --kind: no kind is called “tcpp”. Did you mean “tcp”?\n");
        QTest::newRow("words") << QStringList{u"not a url"_s} << 3
                               << QByteArray("not in the catalogue. You can give its web address instead");
    }

    void addSaysWhatIsWrongWithAnAddress()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        shopAt(m_server.url(u"/"_s));
        const QByteArray before = m_program->bytes(u"config/pilotlamp/config.json"_s);
        const Outcome outcome = run(QStringList{u"add"_s} + arguments);
        QTEST(outcome.exitCode, "exitCode");
        QVERIFY2(outcome.err.contains(said), outcome.err.constData());
        QCOMPARE(m_program->bytes(u"config/pilotlamp/config.json"_s), before);
    }

    /// A password belongs in the keyring: it is refused, and neither stored nor shown.
    void aPasswordInAnAddressIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QString page = u"http://me:hunter2@127.0.0.1:1/"_s;
        QTest::newRow("add") << QStringList{u"add"_s, page} << 64;
        QTest::newRow("add a kind") << QStringList{u"add"_s, page, u"--kind"_s, u"http"_s} << 64;
        QTest::newRow("add a socket") << QStringList{u"add"_s, u"tcp://me:hunter2@127.0.0.1:1"_s} << 64;
        QTest::newRow("edit") << QStringList{u"edit"_s, u"shop"_s, u"url="_s + page} << 65;
        QTest::newRow("edit the link") << QStringList{u"edit"_s, u"shop"_s, u"link="_s + page} << 65;
    }

    void aPasswordInAnAddressIsRefused()
    {
        QFETCH(QStringList, arguments);
        shopAt(m_server.url(u"/"_s));
        const QByteArray before = m_program->bytes(u"config/pilotlamp/config.json"_s);
        const Outcome outcome = run(arguments);
        QTEST(outcome.exitCode, "exitCode");
        QVERIFY2(outcome.err.contains("\"basic\"") && !(outcome.err + outcome.out).contains("hunter2"),
                 outcome.err.constData());
        QCOMPARE(m_program->bytes(u"config/pilotlamp/config.json"_s), before);
    }

    void anImportLeavesServicesWithAPasswordOut()
    {
        const QString file = m_program->file(
            u"other.json"_s,
            "{\"version\":1,\"services\":[{\"id\":\"a\",\"name\":\"A\",\"checks\":[{\"kind\":\"http\","
            "\"url\":\"http://me:hunter2@127.0.0.1:1/"
            "\"}]},{\"id\":\"b\",\"name\":\"B\",\"checks\":[{\"kind\":"
            "\"http\",\"url\":\"http://127.0.0.1:1/\"}]}]}");
        const Outcome outcome = run({u"config"_s, u"import"_s, file});
        QVERIFY2(outcome.err.contains("A: not imported: The address contains a user name or password")
                     && !outcome.err.contains("hunter2"),
                 outcome.err.constData());
        QCOMPARE(service(0).value(u"name"_s).toString(), u"B"_s);
    }

    /// What an older version wrote goes on working; it is warned of, and shown nowhere.
    void aPasswordThatStandsThereIsShownNowhere()
    {
        QUrl url = m_server.url(u"/private"_s);
        url.setUserInfo(u"me:hunter2"_s);
        m_server.play(u"/private"_s, {.body = "hello"});
        shopAt(url);
        for (const QStringList &arguments :
             {QStringList{u"list"_s}, QStringList{u"list"_s, u"--format"_s, u"json"_s},
              QStringList{u"check"_s}, QStringList{u"check"_s, u"--verbose"_s},
              QStringList{u"check"_s, u"--format"_s, u"json"_s},
              QStringList{u"check"_s, u"--format"_s, u"openmetrics"_s},
              QStringList{u"explain"_s, u"shop"_s, u"--verbose"_s}}) {
            const Outcome outcome = run(arguments);
            QCOMPARE(outcome.exitCode, 0);
            QVERIFY2(!(outcome.out + outcome.err).contains("hunter2"),
                     (outcome.out + outcome.err).constData());
        }
        const Outcome checked = run({u"config"_s, u"check"_s});
        QCOMPARE(checked.exitCode, 0);
        QVERIFY2(checked.err.contains("contains a user name or password") && !checked.err.contains("hunter2"),
                 checked.err.constData());
        QCOMPARE(run({u"edit"_s, u"shop"_s, u"group=Work"_s}).exitCode, 0);
        QCOMPARE(firstCheck(0).value(u"url"_s).toString(), url.toString());
    }

    void aServiceOfASharedListIsSaidToBeReadOnly()
    {
        const QString list = m_program->file(
            u"team.json"_s,
            "{\"version\":1,\"services\":[{\"id\":\"wiki\",\"name\":\"Wiki\",\"checks\":[{\"kind\":\"http\","
            "\"url\":\"https://wiki.example/\"}]}]}");
        m_program->file(u"config/pilotlamp/config.json"_s,
                        "{\"version\":1,\"services\":[],\"preferences\":{\"lists\":[\"" + list.toUtf8()
                            + "\"]}}");
        for (const QStringList &arguments :
             {QStringList{u"edit"_s, u"Wiki"_s, u"group=x"_s}, QStringList{u"remove"_s, u"shared:wiki"_s}}) {
            const Outcome outcome = run(arguments);
            QCOMPARE(outcome.exitCode, 64);
            QVERIFY2(
                outcome.err.contains("comes from the shared list " + list.toUtf8() + ", which is read-only"),
                outcome.err.constData());
        }
        QVERIFY(run({u"remove"_s, u"blog"_s}).err.contains("no such service"));
    }

    void editChangesKeysOfTheServiceAndOfItsChecks()
    {
        shopAt(m_server.url(u"/"_s));
        const Outcome outcome = run({u"edit"_s, u"shop"_s, u"group=Work"_s, u"notify=outages"_s,
                                     u"intervalSeconds=120"_s, u"checks.0.timeoutSeconds=7"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(service(0).value(u"group"_s).toString(), u"Work"_s);
        QCOMPARE(service(0).value(u"notify"_s).toString(), u"outages"_s);
        QCOMPARE(firstCheck(0).value(u"intervalSeconds"_s).toInt(), 120);
        QCOMPARE(firstCheck(0).value(u"timeoutSeconds"_s).toInt(), 7);
        QCOMPARE(run({u"edit"_s, u"shop"_s, u"group="_s}).exitCode, 0);
        QVERIFY(!service(0).contains(u"group"_s));
    }

    void editTakesSecondsAsDurations()
    {
        shopAt(m_server.url(u"/"_s));
        QCOMPARE(run({u"edit"_s, u"shop"_s, u"intervalSeconds=2m"_s}).exitCode, 0);
        QCOMPARE(firstCheck(0).value(u"intervalSeconds"_s).toInt(), 120);
    }

    void whatIsWrongAndWhatHelpsAreTwoSentences()
    {
        shopAt(m_server.url(u"/"_s));
        const Outcome outcome = run({u"edit"_s, u"shop"_s, u"intervalSeconds=5"_s});
        QVERIFY2(outcome.err.endsWith("10 s is used. Write 10 or more\n"), outcome.err.constData());
        const Outcome slip = run({u"edit"_s, u"shop"_s, u"intervalSecond=30"_s});
        QVERIFY2(slip.err.contains("not a known key. Did you mean"), slip.err.constData());
    }

    void whatWouldNotBeValidIsNotSaved_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("bad number") << QStringList{u"shop"_s, u"timeoutSeconds=soon"_s} << 65;
        QTest::newRow("bad level") << QStringList{u"shop"_s, u"notify=loud"_s} << 65;
        QTest::newRow("no pair") << QStringList{u"shop"_s, u"name"_s} << 64;
        QTest::newRow("no such check") << QStringList{u"shop"_s, u"checks.3.url=x"_s} << 64;
        QTest::newRow("a slip in a key") << QStringList{u"shop"_s, u"intervalSecond=30"_s} << 65;
        QTest::newRow("no such service") << QStringList{u"shpo"_s, u"name=x"_s} << 64;
    }

    void whatWouldNotBeValidIsNotSaved()
    {
        QFETCH(QStringList, arguments);
        shopAt(m_server.url(u"/"_s));
        const QByteArray before = m_program->bytes(u"config/pilotlamp/config.json"_s);
        const Outcome outcome = run(QStringList{u"edit"_s} + arguments);
        QTEST(outcome.exitCode, "exitCode");
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY2(!outcome.err.contains("/services/"), outcome.err.constData());
        QCOMPARE(m_program->bytes(u"config/pilotlamp/config.json"_s), before);
    }

    void anEditorIsCheckedBeforeItIsSaved()
    {
        shopAt(m_server.url(u"/"_s));
        const auto withEditor = [this](const QByteArray &script) {
            const QString editor = m_program->file(u"editor"_s, "#!/bin/sh\n" + script);
            QFile::setPermissions(editor, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            QProcess process;
            QProcessEnvironment environment = m_program->environment();
            environment.remove(u"VISUAL"_s);
            environment.insert(u"EDITOR"_s, editor);
            process.setProcessEnvironment(environment);
            QSignalSpy finished(&process, &QProcess::finished);
            process.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlampctl"), {u"edit"_s, u"shop"_s});
            finished.wait(60000);
            return process.exitCode();
        };
        QCOMPARE(withEditor("sed -i 's/Corner Shop/Market/' \"$1\"\n"), 0);
        QCOMPARE(service(0).value(u"name"_s).toString(), u"Market"_s);
        QCOMPARE(withEditor("echo '{' > \"$1\"\n"), 65);
        QCOMPARE(withEditor("exit 1\n"), 70);
        QCOMPARE(service(0).value(u"name"_s).toString(), u"Market"_s);
    }

    void removeTakesOneServiceAndKeepsWhatItDoesNotKnow()
    {
        m_program->file(u"config/pilotlamp/config.json"_s,
                        R"({"version":1,"mine":7,"services":[{"id":"a","name":"A","checks":[]},)"
                        R"({"id":"b","name":"B","checks":[],"extra":{"x":1}}]})");
        QCOMPARE(run({u"remove"_s, u"a"_s}).exitCode, 0);
        QCOMPARE(root().value(u"services"_s).toArray().size(), 1);
        QCOMPARE(service(0).value(u"extra"_s)[u"x"_s].toInt(), 1);
        QCOMPARE(root().value(u"mine"_s).toInt(), 7);
        const Outcome outcome = run({u"remove"_s, u"a"_s});
        QCOMPARE(outcome.exitCode, 64);
    }

    void completionNeverExpandsAnId()
    {
        const QString trap = m_program->path(u"trap"_s);
        m_program->file(u"config/pilotlamp/config.json"_s,
                        R"({"version":1,"services":[{"id":"$(touch )" + trap.toUtf8()
                            + R"x()","name":"A","checks":[]},{"id":"shop","name":"B","checks":[]}]})x");
        const QByteArray script = run({u"completion"_s, u"bash"_s}).out;
        const QString file = m_program->file(u"complete.sh"_s, script + R"sh(
COMP_WORDS=(pilotlampctl check ""); COMP_CWORD=2; _pilotlampctl; printf '%s\n' "${COMPREPLY[@]}"
COMP_WORDS=(pilotlampctl check --format ""); COMP_CWORD=3; _pilotlampctl; printf 'format %s\n' "${COMPREPLY[@]}"
COMP_WORDS=(pilotlampctl ex); COMP_CWORD=1; _pilotlampctl; printf 'command %s\n' "${COMPREPLY[@]}"
)sh");
        QProcess bash;
        QProcessEnvironment environment = m_program->environment();
        environment.insert(u"PATH"_s,
                           QStringLiteral(PILOTLAMP_BINARY_DIR) + u':' + environment.value(u"PATH"_s));
        bash.setProcessEnvironment(environment);
        QSignalSpy finished(&bash, &QProcess::finished);
        bash.start(u"bash"_s, {file});
        QVERIFY(finished.wait(60000));
        const QByteArray out = bash.readAllStandardOutput();
        QVERIFY2(out.contains("\nshop\n"), out.constData());
        QVERIFY2(out.contains("\nformat waybar\n"), out.constData());
        QVERIFY2(out.contains("\ncommand explain\n"), out.constData());
        QVERIFY(!QFile::exists(trap));
    }

    void completionKnowsEveryShell()
    {
        for (const auto &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
            const Outcome outcome = run({u"completion"_s, shell});
            QCOMPARE(outcome.exitCode, 0);
            QVERIFY2(outcome.out.contains("explain") && outcome.out.contains("prompt"), qPrintable(shell));
        }
        QCOMPARE(run({u"completion"_s, u"tcsh"_s}).exitCode, 64);
    }
};

PILOTLAMP_TEST(ServiceCommandsTest, QCoreApplication);

} // namespace Pilotlamp::ServiceCommandsTests

#include "tst_service_commands.moc"
