// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/loopback_server.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <csignal>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ApplicationTests {

namespace {

constexpr int Long = 60000; ///< ms, on a loaded machine
const QString Name = u"org.pilotlamp.Pilotlamp"_s;

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(text);
}

/// Calls org.freedesktop.Application; true where it answered.
bool call(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(Name, u"/org/pilotlamp/Pilotlamp"_s,
                                                  u"org.freedesktop.Application"_s, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, Long).type()
        == QDBusMessage::ReplyMessage;
}

bool hasWindow(const QString &title)
{
    // Not by xdotool, which does not match titles with a dash in them.
    return run(u"wmctrl"_s, {u"-l"_s}).out.contains(title);
}

} // namespace

/// How a desktop starts the program by its entry: over the bus, which starts it where it does not run yet.
class ApplicationTest : public QObject {
    Q_OBJECT

private:
    /// Ends the program as a logout does; true once it is gone.
    static bool end()
    {
        QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
        if (const QDBusReply<uint> pid = bus->servicePid(Name); pid.isValid())
            ::kill(static_cast<pid_t>(pid.value()), SIGTERM);
        return QTest::qWaitFor([bus] { return !bus->isServiceRegistered(Name).value(); }, Long);
    }

    bool opensAddress()
    {
        const QString link = u"pilotlamp:add?url="_s + m_server.url(u"/page"_s).toString();
        return call(u"Open"_s, {QStringList{link}, QVariantMap()})
            && QTest::qWaitFor([] { return hasWindow(u"Add a service"_s); }, Long);
    }
    /// Says yes to the question whether the address may be asked.
    bool looksAtAddress()
    {
        const int before = m_server.requests(u"/page"_s);
        run(u"wmctrl"_s, {u"-a"_s, u"Add a service"_s});
        run(u"xdotool"_s, {u"key"_s, u"alt+a"_s});
        return QTest::qWaitFor([&] { return m_server.requests(u"/page"_s) > before; }, Long);
    }

    LoopbackServer m_server;

private Q_SLOTS:
    void initTestCase()
    {
        write(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/pilotlamp/config.json"_s,
              R"({"version":1,"services":[],"preferences":{}})");
        write(qEnvironmentVariable("SESSION_DIR") + u"/services/org.pilotlamp.Pilotlamp.service"_s,
              "[D-BUS Service]\nName=org.pilotlamp.Pilotlamp\nExec=" PILOTLAMP_BINARY_DIR "/pilotlamp\n");
        QVERIFY(run(u"gdbus"_s,
                    {u"call"_s, u"--session"_s, u"-d"_s, u"org.freedesktop.DBus"_s, u"-o"_s,
                     u"/org/freedesktop/DBus"_s, u"-m"_s, u"org.freedesktop.DBus.ReloadConfig"_s})
                    .exitCode
                == 0);
    }

    void cleanupTestCase() { QVERIFY(end()); }

    void theBusStartsItAndTheWindowComes()
    {
        QVERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(Name));
        QVERIFY(call(u"Activate"_s, {QVariantMap()}));
        QTRY_VERIFY_WITH_TIMEOUT(hasWindow(u"Pilotlamp"_s), Long);
    }

    void actionsAreDone()
    {
        QVERIFY(!call(u"ActivateAction"_s, {u"format"_s, QVariantList(), QVariantMap()}));
        QVERIFY(!hasWindow(u"Settings"_s));
        QCOMPARE(
            run(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlamp"), {u"--action"_s, u"settings"_s}).exitCode,
            0);
        QTRY_VERIFY_WITH_TIMEOUT(hasWindow(u"Settings"_s), Long);
        QCOMPARE(
            run(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlamp"), {u"--action"_s, u"format"_s}).exitCode,
            64);
    }

    void anAddressIsAskedAboutBeforeAnythingIsContacted()
    {
        QVERIFY(call(u"Open"_s, {QStringList{u"pilotlamp:add?url=file:///etc/passwd"_s}, QVariantMap()}));
        QVERIFY(!QTest::qWaitFor([] { return hasWindow(u"Add a service"_s); }, 1500));
        QVERIFY(opensAddress());
        QCOMPARE(m_server.requests(u"/page"_s), 0);
        QVERIFY(looksAtAddress());
    }

    /// Who logs out is not there any more to answer "Discard changes?".
    void aSignalEndsItWhateverIsUnsaved()
    {
        // Before something is found, Escape closes the window without a question.
        const auto isAsked = [this] {
            run(u"xdotool"_s, {u"key"_s, u"Escape"_s});
            return QTest::qWaitFor([] { return hasWindow(u"Discard changes?"_s); }, 1000)
                || (!hasWindow(u"Add a service"_s) && (!opensAddress() || !looksAtAddress()));
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(), Long);
        QVERIFY(hasWindow(u"Discard changes?"_s));
        QVERIFY(end());
    }
};

PILOTLAMP_TEST(ApplicationTest, QApplication);

} // namespace Pilotlamp::ApplicationTests

#include "tst_application.moc"
