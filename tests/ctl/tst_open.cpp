// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/program.h"
#include "testlib/test_program.h"

#include <csignal>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::OpenTests {

/// pilotlampctl open, on computers with and without something to open a page with.
class OpenTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Program> m_program;

    /// A program of this name, the only ones in the path; it may use what /bin/sh has built in.
    void program(const QString &name, const QByteArray &script)
    {
        QFile::setPermissions(m_program->file(u"bin/"_s + name, "#!/bin/sh\n" + script),
                              QFile::ReadOwner | QFile::ExeOwner);
    }

    Outcome open(const QString &browser) const
    {
        QProcess process;
        QProcessEnvironment environment = m_program->environment();
        environment.insert(u"PATH"_s, m_program->path(u"bin"_s));
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"BROWSER"_s})
            environment.remove(name);
        if (!browser.isEmpty())
            environment.insert(u"BROWSER"_s, browser);
        process.setProcessEnvironment(environment);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlampctl"), {u"open"_s, u"shop"_s});
        if (finished.isEmpty())
            finished.wait(60000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QByteArray notesTo(const QString &name) const
    {
        return "printf '%s' \"$*\" > '" + m_program->path(name).toUtf8() + "'\n";
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_program->configWith(
            {QJsonObject{{u"kind"_s, u"http"_s}, {u"url"_s, u"https://shop.example/front"_s}}});
    }

    void startsTheBrowser()
    {
        program(u"xdg-open"_s, notesTo(u"opened"_s));
        const Outcome outcome = open(u"any"_s);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, "https://shop.example/front\n");
        QCOMPARE(m_program->bytes(u"opened"_s), "https://shop.example/front");
    }

    void withoutAnOpenerItSaysSo()
    {
        const Outcome outcome = open(u"any"_s);
        QCOMPARE(outcome.exitCode, 69);
        QCOMPARE(outcome.err, "pilotlampctl: shop: no browser could be started (xdg-open is missing)\n");
    }

    void withoutADesktopNothingIsStarted()
    {
        program(u"xdg-open"_s, notesTo(u"opened"_s));
        const Outcome outcome = open({});
        QCOMPARE(outcome.exitCode, 69);
        QCOMPARE(outcome.err,
                 "pilotlampctl: shop: there is no desktop to open it on: set DISPLAY, WAYLAND_DISPLAY or "
                 "BROWSER\n");
        QVERIFY(!QFile::exists(m_program->path(u"opened"_s)));
    }

    void anOpenerThatFailsIsNoSuccess()
    {
        program(u"xdg-open"_s, "echo noise; echo noise >&2; exit 3\n");
        const Outcome outcome = open(u"any"_s);
        QCOMPARE(outcome.exitCode, 69);
        QCOMPARE(outcome.out, "https://shop.example/front\n");
        QCOMPARE(outcome.err, "pilotlampctl: shop: no browser could be started\n");
    }

    void afterOneThatFailsTheNextIsTried()
    {
        program(u"xdg-open"_s, "exit 3\n");
        program(u"gio"_s, notesTo(u"opened"_s));
        QCOMPARE(open(u"any"_s).exitCode, 0);
        QCOMPARE(m_program->bytes(u"opened"_s), "open https://shop.example/front");
    }

    /// An opener that is the browser itself: we do not wait for its end, nor does it end with us.
    void theBrowserLivesOn()
    {
        const QString fifo = m_program->path(u"fifo"_s);
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {fifo}), 0);
        program(u"xdg-open"_s,
                "printf %s $$ > '" + m_program->path(u"pid"_s).toUtf8()
                    + "'\necho noise; echo noise >&2\nread line < '" + fifo.toUtf8() + "'\n"
                    + "printf %s \"$line\" > '" + m_program->path(u"heard"_s).toUtf8() + "'\n");
        const Outcome outcome = open(u"any"_s);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, "https://shop.example/front\n");
        QCOMPARE(outcome.err, "");
        const pid_t browser = m_program->bytes(u"pid"_s).toInt();
        QVERIFY(browser > 1);
        QVERIFY2(::kill(browser, 0) == 0, "it ended with us");
        QFile line(fifo);
        QVERIFY(line.open(QIODevice::WriteOnly));
        line.write("still here\n");
        line.close();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->bytes(u"heard"_s), "still here", 20000);
    }

    void aServiceThatIsNotThereIsAMistake()
    {
        QCOMPARE(m_program->run({u"open"_s, u"nobody"_s}).exitCode, 64);
    }
};

PILOTLAMP_TEST(OpenTest, QCoreApplication);

} // namespace Pilotlamp::OpenTests

#include "tst_open.moc"
