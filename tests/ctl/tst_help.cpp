// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/help.h"
#include "ctl/program.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::HelpTests {

/// Help, suggestions, colours: what holds for every command.
class HelpTest : public QObject {
    Q_OBJECT

    Program m_program;

private Q_SLOTS:
    void everyCommandHasHelpWithAnExampleThatIsRight()
    {
        QStringList names;
        for (const Command &command : commands())
            names.append(QString::fromUtf8(command.name));
        QStringList helped;
        for (const CommandHelp &help : commandHelp()) {
            const QString name = QString::fromUtf8(help.name);
            helped.append(name);
            QVERIFY2(*help.exits, help.name);
            const QStringList examples = QString::fromUtf8(help.examples).split(u'\n');
            for (const QString &example : examples) {
                QStringList words = QProcess::splitCommand(QString(example).replace(u'\'', u'"'));
                QCOMPARE(words.takeFirst(), u"pilotlampctl"_s);
                const auto pipe = words.indexOf(u">"_s);
                const auto parsed = parseCommandLine(pipe < 0 ? words : words.mid(0, pipe));
                QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().text));
                QCOMPARE(parsed->command, name);
            }
        }
        names.sort();
        helped.sort();
        QCOMPARE(helped, names);
    }

    /// docs/cli.md is the help of every command; PILOTLAMP_UPDATE=1 writes it anew.
    void theManualIsTheHelp()
    {
        QString manual = u"<!-- Generated from the help of pilotlampctl; see tests/ctl/tst_help.cpp. -->\n"
                         "# The command line\n\n```\n"_s
            + helpText().trimmed() + u"\n```\n"_s;
        for (const Command &command : commands())
            manual += u"\n## pilotlampctl %1\n\n```\n%2\n```\n"_s.arg(QString::fromUtf8(command.name),
                                                                      helpText(&command).trimmed());
        QFile file(QStringLiteral(PILOTLAMP_SOURCE_DIR "/docs/cli.md"));
        if (qEnvironmentVariableIsSet("PILOTLAMP_UPDATE")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(manual.toUtf8());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(file.readAll()) == manual,
                 "docs/cli.md is out of date: run this test with PILOTLAMP_UPDATE=1");
    }

    void helpIsThereInEveryForm()
    {
        for (const QStringList &arguments : {QStringList{u"-h"_s}, {u"--help"_s}, {u"help"_s}}) {
            const Outcome outcome = m_program.run(arguments);
            QCOMPARE(outcome.exitCode, 0);
            QVERIFY2(outcome.out.contains("COMMANDS"), outcome.out.constData());
        }
        for (const QStringList &arguments :
             {QStringList{u"help"_s, u"explain"_s}, {u"explain"_s, u"-h"_s}, {u"explain"_s, u"--help"_s}}) {
            const Outcome outcome = m_program.run(arguments);
            QCOMPARE(outcome.exitCode, 0);
            QVERIFY2(outcome.out.contains("EXIT CODES") && outcome.out.contains("EXAMPLES"),
                     outcome.out.constData());
        }
        QVERIFY(m_program.run({u"-V"_s}).out.startsWith("pilotlampctl "));
    }

    void whatIsNearlyRightIsSuggested_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("suggestion");
        const auto row = [](const QStringList &arguments, const char *suggestion) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << QByteArray(suggestion);
        };
        row({u"chekc"_s}, "Did you mean “check”?");
        row({u"help"_s, u"explian"_s}, "Did you mean “explain”?");
        row({u"check"_s, u"--fromat"_s, u"json"_s}, "Did you mean “--format”?");
        row({u"check"_s, u"--format"_s, u"jsno"_s}, "Did you mean “json”?");
        row({u"check"_s, u"shpo"_s}, "Did you mean “shop”?");
        row({u"explain"_s, u"githbu"_s}, "Did you mean “GitHub”?");
        row({u"completion"_s, u"bsah"_s}, "Did you mean “bash”?");
    }

    void whatIsNearlyRightIsSuggested()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, suggestion);
        m_program.configWith({});
        const Outcome outcome = m_program.run(arguments);
        QCOMPARE(outcome.exitCode, 64);
        QVERIFY2(outcome.err.contains(suggestion), outcome.err.constData());
    }

    void coloursFollowTheOptionAndTheTerminal()
    {
        m_program.configWith({});
        QVERIFY(!m_program.run({u"check"_s}).out.contains('\x1b'));
        QVERIFY(m_program.run({u"check"_s, u"--color"_s, u"always"_s}).out.contains("\x1b["));
        QVERIFY(!m_program.run({u"check"_s, u"--color"_s, u"never"_s}).out.contains('\x1b'));
        QCOMPARE(m_program.run({u"check"_s, u"--color"_s, u"red"_s}).exitCode, 64);
    }

    void quietSaysNothingButErrors()
    {
        m_program.configWith({});
        const Outcome outcome = m_program.run({u"check"_s, u"-q"_s});
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.out, "");
        QVERIFY(!m_program.run({u"check"_s, u"-q"_s, u"nobody"_s}).err.isEmpty());
    }

    void verboseExplainsWhatWasContacted()
    {
        const QString url = u"http://127.0.0.1:1/"_s;
        QCOMPARE(m_program.run({u"explain"_s, url}).err, "");
        const Outcome outcome = m_program.run({u"explain"_s, url, u"-v"_s});
        QVERIFY2(outcome.err.startsWith("contacted: http http://127.0.0.1:1/\ntook "),
                 outcome.err.constData());
        QVERIFY2(outcome.out.contains("On this computer: refused the connection"), outcome.out.constData());
    }

    void doctorFindsWhatWorksAndWhatDoesNot()
    {
        m_program.file(u"config/pilotlamp/config.json"_s,
                       R"({"version":1,"services":[],"preferences":{"references":["http:/)"
                       R"(/127.0.0.1:1/"]}})");
        const Outcome outcome = m_program.run({u"doctor"_s});
        QCOMPARE(outcome.exitCode, 3); // nothing answers where the network is looked for
        for (const char *what : {"Versions", "Desktop", "Tray", "Notifications", "Keyring", "Network", "Ping",
                                 "Configuration", "History", "Pilotlamp"})
            QVERIFY2(outcome.out.contains(what), what);
        // What only the tray needs is missed by nobody without a desktop; without D-Bus it is not looked for.
        QVERIFY2(outcome.out.count("not needed without a graphical session") == 2
                     || outcome.out.count("left to the system: built without D-Bus") == 4,
                 outcome.out.constData());
        QCOMPARE(outcome.out.count("✕"), 1);
    }
};

PILOTLAMP_TEST(HelpTest, QCoreApplication);

} // namespace Pilotlamp::HelpTests

#include "tst_help.moc"
