// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/program.h"
#include "store/history.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::LanguageTests {

/// People read their own language, also where its locale is not installed; programs read English everywhere.
class LanguageTest : public QObject {
    Q_OBJECT

    Program m_program;
    LoopbackServer m_server;

    Outcome run(const QStringList &arguments, const QString &locale = u"de_DE.UTF-8"_s) const
    {
        return runWith(arguments, {u"LC_ALL="_s + locale});
    }

    Outcome runWith(const QStringList &arguments, const QStringList &variables) const
    {
        QProcess process;
        QProcessEnvironment environment = m_program.environment();
        for (const QString &name : {u"LANG"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANGUAGE"_s})
            environment.remove(name);
        for (const QString &variable : variables)
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        process.setProcessEnvironment(environment);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlampctl"), arguments);
        if (finished.isEmpty())
            finished.wait(60000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Without what differs from run to run.
    static QByteArray timeless(const QByteArray &output)
    {
        static const QRegularExpression changing(
            u"\\d{4}-\\d\\d-\\d\\d[T ][\\d:.]+Z?|.(responseMs|ms).: \\d+|\\d\\.\\d+$|\\d+ ms"_s,
            QRegularExpression::MultilineOption);
        return QString::fromUtf8(output).remove(changing).toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.play(u"/down"_s, {.status = 503});
        m_program.configWith(
            {QJsonObject{{u"kind"_s, u"http"_s}, {u"url"_s, m_server.url(u"/down"_s).toString()}}});
    }

    void peopleReadGerman_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("german");
        const auto row = [](const QStringList &arguments, const char *german) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << QByteArray(german);
        };
        row({u"check"_s}, "Corner Shop  Ausgefallen  Ursache beim Anbieter: antwortete 503");
        row({u"--help"_s}, "BEFEHLE");
        row({u"help"_s, u"explain"_s}, "es liegt am Anbieter");
        row({u"chekc"_s},
            "pilotlampctl: chekc: kein solcher Befehl; siehe pilotlampctl --help. Meinten Sie „check“?");
        row({u"check"_s, u"--since"_s}, "pilotlampctl: ");
        row({u"check"_s, u"nobody"_s}, "pilotlampctl: nobody: kein solcher Dienst in der Konfiguration");
        row({u"config"_s, u"check"_s}, "gültig, 1 Dienst\n");
        row({u"doctor"_s}, "✓ Konfiguration");
        row({u"report"_s, u"shop"_s}, "# Corner Shop: Statusbericht");
        row({u"history"_s, u"shop"_s}, "kein Verlauf für die letzten 7d");
        row({u"explain"_s, m_server.url(u"/down"_s).toString()}, "Statusseite");
        row({u"explain"_s, u"nobody"_s}, "kein solcher Dienst in Konfiguration oder Katalog");
    }

    void peopleReadGerman()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, german);
        const Outcome outcome = run(arguments);
        QVERIFY2((outcome.out + outcome.err).contains(german), (outcome.out + outcome.err).constData());
        QVERIFY2(!outcome.err.contains("locale"), outcome.err.constData());
    }

    /// Scripts ask for English by the locale C, whatever LANGUAGE says.
    void theLocaleDecides_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<bool>("isGerman");
        const auto row = [](const QStringList &variables, bool isGerman) {
            QTest::newRow(qPrintable(variables.join(u' '))) << variables << isGerman;
        };
        row({u"LC_ALL=C"_s, u"LANG=de_DE.UTF-8"_s, u"LANGUAGE=de"_s}, false);
        row({u"LC_ALL=C.UTF-8"_s, u"LANGUAGE=de"_s}, false);
        row({u"LANGUAGE=de"_s}, false);
        row({}, false);
        row({u"LANG=fr_FR.UTF-8"_s}, false);
        row({u"LANG=de"_s}, true);
        row({u"LANG=de_AT.UTF-8"_s}, true);
        row({u"LANG=en_US.UTF-8"_s, u"LC_MESSAGES=de_DE.UTF-8"_s}, true);
        row({u"LC_ALL=en_US.UTF-8"_s, u"LANGUAGE=de"_s}, true);
        row({u"LC_ALL=fr_FR.UTF-8"_s, u"LANGUAGE=fr:de:en"_s}, true);
    }

    void theLocaleDecides()
    {
        QFETCH(QStringList, variables);
        QFETCH(bool, isGerman);
        const Outcome outcome = runWith({u"nonsense"_s}, variables);
        QCOMPARE(outcome.err,
                 isGerman
                     ? QByteArray("pilotlampctl: nonsense: kein solcher Befehl; siehe pilotlampctl --help\n")
                     : QByteArray("pilotlampctl: nonsense: no such command; see pilotlampctl --help\n"));
    }

    void programsReadEnglish_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const QStringList &arguments) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments;
        };
        row({u"check"_s, u"--format"_s, u"json"_s});
        row({u"check"_s, u"--format"_s, u"openmetrics"_s});
        row({u"explain"_s, u"shop"_s, u"--format"_s, u"json"_s});
        row({u"report"_s, u"shop"_s, u"--format"_s, u"json"_s});
        row({u"report"_s, u"shop"_s, u"--format"_s, u"json"_s, u"--language"_s, u"de"_s});
        row({u"digest"_s, u"--format"_s, u"json"_s});
        row({u"history"_s, u"shop"_s, u"--format"_s, u"json"_s});
        row({u"history"_s, u"shop"_s, u"--format"_s, u"csv"_s});
        row({u"list"_s, u"--format"_s, u"json"_s});
        row({u"completion"_s, u"fish"_s});
        row({u"config"_s, u"export"_s});
        row({u"prompt"_s});
        row({u"read"_s, u"statuspage"_s, QStringLiteral(PILOTLAMP_SOURCE_DIR "/README.md")});
    }

    void programsReadEnglish()
    {
        QFETCH(QStringList, arguments);
        const Outcome german = run(arguments);
        const Outcome english = run(arguments, u"C.UTF-8"_s);
        QCOMPARE(timeless(german.out), timeless(english.out));
        QCOMPARE(german.exitCode, english.exitCode);
    }

    void aReportIsInTheLanguageAskedFor()
    {
        for (const QString &command : {u"report"_s, u"digest"_s}) {
            const Outcome english = run({command, u"shop"_s, u"--language"_s, u"en"_s});
            QCOMPARE(timeless(english.out), timeless(run({command, u"shop"_s}, u"C.UTF-8"_s).out));
            const Outcome german = run({command, u"shop"_s, u"--language"_s, u"de-AT"_s}, u"C.UTF-8"_s);
            QCOMPARE(timeless(german.out), timeless(run({command, u"shop"_s}).out));
            QVERIFY(german.out != english.out);
            const Outcome unknown = run({command, u"shop"_s, u"--language"_s, u"klingon"_s}, u"C.UTF-8"_s);
            QCOMPARE(unknown.exitCode, 64);
            QCOMPARE(unknown.out, QByteArray());
            QCOMPARE(unknown.err,
                     QByteArray("pilotlampctl: --language klingon: there is no such translation; expected "
                                "one of de, en\n"));
        }
    }

    /// What the history keeps in English is read in the reader's language.
    void theHistoryIsReadInTheReadersLanguage()
    {
        QVERIFY(QDir().mkpath(m_program.path(u"data/pilotlamp"_s)));
        Database database(m_program.path(u"data/pilotlamp/history.sqlite"_s));
        History history(database);
        Verdict verdict;
        verdict.status = Status::Offline;
        verdict.whose = Whose::Them;
        verdict.reason = u"answered 503 Service Unavailable"_s;
        history.addVerdict(u"shop"_s, verdict, QDateTime::currentDateTimeUtc().addSecs(-60));
        QVERIFY(history.flush());
        const QByteArray read = run({u"history"_s, u"shop"_s}).out;
        QVERIFY2(read.contains("Ursache beim Anbieter: antwortete 503"), read.constData());
        for (const QString &format : {u"csv"_s, u"json"_s}) {
            const QByteArray written = run({u"history"_s, u"shop"_s, u"--format"_s, format}).out;
            QVERIFY2(written.contains("answered 503 Service Unavailable"), written.constData());
        }
    }

    /// Every sentence in these files goes through the translation: what is read by people is not a bare text.
    void noSentenceIsPrintedAsItStands()
    {
        static const QRegularExpression text(u"u\"((?:[^\"\\\\]|\\\\.)*)\"_s"_s);
        static const QRegularExpression sentence(u"[a-z]{2,}[,;:]? (?!charset=)[a-z]{2,}"_s);
        // What an assistant, a shell, Prometheus and a regular expression read.
        static const QRegularExpression others(u"/(mcp_|completion_|openmetrics|named_hosts)"_s);
        QStringList found;
        int files = 0;
        QDirIterator sources(QStringLiteral(PILOTLAMP_SOURCE_DIR "/src/ctl"), {u"*.cpp"_s});
        while (sources.hasNext()) {
            const QString path = sources.next();
            if (others.match(path).hasMatch())
                continue;
            ++files;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto texts = text.globalMatch(QString::fromUtf8(file.readAll())); texts.hasNext();) {
                const auto one = texts.next();
                if (sentence.match(one.captured(1)).hasMatch())
                    found.append(sources.fileName() + u": "_s + one.captured(1));
            }
        }
        QVERIFY(files > 40);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

PILOTLAMP_TEST(LanguageTest, QCoreApplication);

} // namespace Pilotlamp::LanguageTests

#include "tst_language.moc"
