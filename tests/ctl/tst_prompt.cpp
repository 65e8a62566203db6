// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/status_publisher.h"
#include "core/prompt_line.h"
#include "ctl/program.h"
#include "store/config_file.h"
#include "store/status_file.h"
#include "testlib/json_schema.h"
#include "testlib/test_program.h"

#include <sys/stat.h>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::PromptTests {

namespace {

ServiceRow rowOf(const QString &id, Status status)
{
    ServiceRow row;
    row.service.id = id;
    row.service.name = id.toUpper();
    row.verdict.status = status;
    row.verdict.why.code = u"reported"_s;
    row.verdict.reason = u"as the test says"_s;
    return row;
}

} // namespace

/// The status file, and what a shell prompt makes of it.
class PromptTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_runtime;
    QString m_path;
    Program m_program;
    QDateTime m_now = QDateTime::currentDateTimeUtc();

    QJsonObject written() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    void publish(StatusPublisher &publisher, const QList<ServiceRow> &rows) const
    {
        publisher.publish(rows, overviewOf(rows));
    }

    void write(const QList<ServiceRow> &rows, qint64 validSeconds = 60)
    {
        StatusReport report;
        report.at = m_now;
        report.validUntil = QDateTime::currentDateTimeUtc().addSecs(validSeconds);
        report.status = overviewOf(rows).status;
        report.services = rows;
        QVERIFY(!writeStatusFile(m_path, report));
    }

    /// The prompt in a folder.
    Outcome prompt(const QString &folder, const QStringList &more = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = m_program.environment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlampctl"), QStringList{u"prompt"_s} + more);
        finished.wait(60000);
        return {process.exitCode(), process.readAllStandardOutput().trimmed(),
                process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_runtime.filePath(u"pilotlamp/status.json"_s);
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_program.path(u"config"_s).toUtf8());
    }

    void theFileIsWrittenAsAgreedAndIsItsOwnersAlone()
    {
        QCOMPARE(statusFileFor(ConfigFile::defaultPath()), m_path);
        StatusPublisher publisher(m_path, [this] { return m_now; });
        publish(publisher, {rowOf(u"shop"_s, Status::Offline), rowOf(u"mail"_s, Status::Online)});
        QCOMPARE(publisher.problem(), QString());
        const QJsonObject object = written();
        QCOMPARE(schemaProblem(object, schemaNamed(u"status"_s)), QString());
        QCOMPARE(object.value(u"status"_s).toString(), u"offline"_s);
        QVERIFY(object.value(u"validUntil"_s).toString() > object.value(u"at"_s).toString());
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, mode_t(0600));
    }

    void itIsWrittenAtAChangeElseOnceAMinuteAndGoneInTheEnd()
    {
        {
            StatusPublisher publisher(m_path, [this] { return m_now; });
            publish(publisher, {rowOf(u"shop"_s, Status::Online)});
            const QString first = written().value(u"at"_s).toString();
            m_now = m_now.addSecs(10);
            publish(publisher, {rowOf(u"shop"_s, Status::Online)});
            QCOMPARE(written().value(u"at"_s).toString(), first);
            publish(publisher, {rowOf(u"shop"_s, Status::Offline)});
            QVERIFY(written().value(u"at"_s).toString() > first);
            const QString second = written().value(u"at"_s).toString();
            m_now = m_now.addSecs(55);
            publish(publisher, {rowOf(u"shop"_s, Status::Offline)});
            QVERIFY(written().value(u"at"_s).toString() > second);
        }
        QVERIFY(!QFile::exists(m_path));
    }

    void aPromptIsAGlyphAndACount_data()
    {
        QTest::addColumn<QList<ServiceRow>>("rows");
        QTest::addColumn<QString>("text");
        const ServiceRow fine = rowOf(u"a"_s, Status::Online);
        const ServiceRow down = rowOf(u"b"_s, Status::Offline);
        const ServiceRow slow = rowOf(u"c"_s, Status::Overload);
        const ServiceRow dark = rowOf(u"d"_s, Status::Unknown);
        QTest::newRow("fine") << QList<ServiceRow>{fine, fine} << u"✓"_s;
        QTest::newRow("down") << QList<ServiceRow>{fine, down, slow} << u"✕ 2"_s;
        QTest::newRow("slow") << QList<ServiceRow>{slow} << u"! 1"_s;
        QTest::newRow("dark") << QList<ServiceRow>{fine, dark} << u"? 1"_s;
        QTest::newRow("down and dark") << QList<ServiceRow>{down, dark, dark} << u"✕ 1 ? 2"_s;
        ServiceRow silent = dark;
        silent.verdict.why.code = u"nothingReported"_s;
        ServiceRow cut = dark;
        cut.verdict.why.code = u"ownNetwork"_s;
        cut.verdict.ownOffline = true;
        QTest::newRow("nothing is reported of one") << QList<ServiceRow>{fine, silent} << u"✓"_s;
        QTest::newRow("dark, and nothing is reported of one") << QList<ServiceRow>{dark, silent} << u"? 1"_s;
        QTest::newRow("own network") << QList<ServiceRow>{cut, cut} << u"⊘"_s;
        QTest::newRow("own network, and a near one is down") << QList<ServiceRow>{cut, down} << u"✕ 1 ? 1"_s;
        QTest::newRow("nothing") << QList<ServiceRow>{} << u"?"_s;
    }

    void aPromptIsAGlyphAndACount()
    {
        QFETCH(QList<ServiceRow>, rows);
        write(rows);
        const Outcome outcome = prompt(m_program.path({}));
        QCOMPARE(outcome.exitCode, 0);
        QTEST(QString::fromUtf8(outcome.out), "text");
    }

    /// The same without a program around it, with what colours it.
    void aLineIsTextAndStatus_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Status>("colour");
        const auto row = [](const char *name, const char *status, const char *services,
                            const QStringList &chosen, const QString &text, Status colour) {
            QByteArray list;
            for (const QByteArray &one : QByteArray(services).split(' ')) {
                const QList<QByteArray> parts = one.split('=');
                if (parts.size() == 2)
                    list += (list.isEmpty() ? "" : ",") + ("{\"id\":\"" + parts.at(0) + "\",\"name\":\"The ")
                        + parts.at(0) + "\",\"enabled\":" + (parts.at(1).endsWith('-') ? "false" : "true")
                        + ",\"status\":\"" + parts.at(1).split('-').constFirst() + "\"}";
            }
            QTest::newRow(name) << "{\"status\":\"" + QByteArray(status) + "\",\"services\":[" + list + "]}"
                                << chosen << text << colour;
        };
        row("well", "online", "a=online b=online", {}, u"✓"_s, Status::Online);
        row("worked on", "maintenance", "a=maintenance b=online", {}, u"⚒ 1"_s, Status::Maintenance);
        row("one is bad and one is dark", "offline", "a=offline b=unknown", {}, u"✕ 1 ? 1"_s,
            Status::Offline);
        row("one is dark", "online", "a=online b=unknown", {}, u"? 1"_s, Status::Unknown);
        row("nothing known", "unknown", "a=unknown", {}, u"? 1"_s, Status::Unknown);
        row("bad, but not for the icon", "online", "a=offline b=online", {}, u"✓ 1"_s, Status::Online);
        row("switched off", "online", "a=offline- b=online", {}, u"✓"_s, Status::Online);
        row("switched off is not dark either", "online", "a=unknown- b=online", {}, u"✓"_s, Status::Online);
        row("chosen by id", "offline", "a=offline b=overload", {u"B"_s}, u"! 1"_s, Status::Overload);
        row("chosen by name", "offline", "a=offline b=online", {u"the b"_s}, u"✓"_s, Status::Online);
        row("chosen but not watched", "online", "a=online", {u"z"_s}, u"? 1"_s, Status::Unknown);
        row("one of two is not watched", "online", "a=online", {u"a"_s, u"z"_s}, u"? 1"_s, Status::Unknown);
        row("chosen and switched off", "online", "a=offline-", {u"a"_s}, u"?"_s, Status::Unknown);
    }

    void aLineIsTextAndStatus()
    {
        QFETCH(QByteArray, status);
        QFETCH(QStringList, chosen);
        QJsonObject object = QJsonDocument::fromJson(status).object();
        QVERIFY(!object.isEmpty());
        const PromptLine line = promptLineOf(object, chosen);
        QTEST(line.text, "text");
        QTEST(line.status, "colour");
        object.insert(u"paused"_s, true);
        QCOMPARE(promptLineOf(object, chosen).text, u"⏸"_s);
        QCOMPARE(promptLineOf({}, chosen).text, u"?"_s);
    }

    void aFolderNamesUpToFiftyServices()
    {
        QCOMPARE(chosenServicesOf("\n  The   shop \r\n\nmail"), (QStringList{u"The shop"_s, u"mail"_s}));
        QCOMPARE(chosenServicesOf(QByteArray("a\n").repeated(60)).size(), 50);
        QCOMPARE(chosenServicesOf(QByteArray(500, 'a')).constFirst().size(), 200);
    }

    void withoutAFileThatIsStillValidNothingIsKnown()
    {
        write({rowOf(u"a"_s, Status::Online)}, -1);
        QCOMPARE(prompt(m_program.path({})).out, "?");
        QFile::remove(m_path);
        const Outcome outcome = prompt(m_program.path({}));
        QCOMPARE(outcome.out, "?");
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.err, "");
        QCOMPARE(prompt(m_program.path({}), {u"--nonsense"_s}).exitCode, 0);
    }

    void aFolderSelectsItsServices()
    {
        write({rowOf(u"shop"_s, Status::Offline), rowOf(u"mail"_s, Status::Online)});
        m_program.file(u"one/.pilotlamp"_s, "mail\n");
        QDir().mkpath(m_program.path(u"one/deep/down"_s));
        QCOMPARE(prompt(m_program.path(u"one/deep/down"_s)).out, "✓");
        m_program.file(u"two/.pilotlamp"_s, "  SHOP \n\nsomething else\n");
        QCOMPARE(prompt(m_program.path(u"two"_s)).out, "✕ 1 ? 1");
        // Neither a pipe nor a folder of that name is waited for.
        QDir().mkpath(m_program.path(u"three"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(m_program.path(u"three/.pilotlamp"_s)).constData(), 0600), 0);
        QCOMPARE(prompt(m_program.path(u"three"_s)).out, "✕ 1");
    }

    void aNameOfTheCatalogueStandsForWhatWatchesIt()
    {
        ServiceRow own = rowOf(u"hub"_s, Status::Overload);
        own.verdict.evidence = {Evidence{.kind = u"statuspage"_s, .url = u"https://www.githubstatus.com"_s}};
        write({own});
        m_program.file(u"cat/.pilotlamp"_s, "GitHub\n");
        QCOMPARE(prompt(m_program.path(u"cat"_s)).out, "! 1");
    }

    void coloursAreForWhoAsksForThem()
    {
        write({rowOf(u"shop"_s, Status::Offline)});
        QCOMPARE(prompt(m_program.path({})).out, "✕ 1");
        QVERIFY(prompt(m_program.path({}), {u"--color"_s, u"always"_s}).out.contains("\x1b[31m"));
    }
};

PILOTLAMP_TEST(PromptTest, QCoreApplication);

} // namespace Pilotlamp::PromptTests

#include "tst_prompt.moc"
