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
const QString Window = u"No services yet"_s;

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
    static bool isRunning() { return QDBusConnection::sessionBus().interface()->isServiceRegistered(Name); }
    /// Ends the program as a logout does; true once it is gone.
    static bool end()
    {
        QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
        if (const QDBusReply<uint> pid = bus->servicePid(Name); pid.isValid())
            ::kill(static_cast<pid_t>(pid.value()), SIGTERM);
        return QTest::qWaitFor([] { return !isRunning(); }, Long);
    }

    /// Changes something in the settings, and closes them: true once "Discard changes?" is shown.
    static bool isAskedAboutAChange()
    {
        if (!hasWindow(u"Settings"_s))
            call(u"ActivateAction"_s, {u"settings"_s, QVariantList(), QVariantMap()});
        if (!QTest::qWaitFor([] { return hasWindow(u"Settings"_s); }, 10'000))
            return false;
        run(u"wmctrl"_s, {u"-a"_s, u"Settings"_s});
        run(u"xdotool"_s, {u"type"_s, u"recovers"_s}); // into the search, which leads to that check box
        for (const QString &key : {u"Return"_s, u"space"_s, u"Escape"_s})
            run(u"xdotool"_s, {u"key"_s, key});
        return QTest::qWaitFor([] { return hasWindow(u"Discard changes?"_s); }, 2000);
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
        QTRY_VERIFY_WITH_TIMEOUT(hasWindow(Window), Long);
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

    /// Who logs out is not there any more to answer "Discard changes?".
    void aSignalEndsItWhateverIsUnsaved()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isAskedAboutAChange(), Long);
        QVERIFY(end());
    }

    /// Ctrl+Q asks; who discards need not quit again.
    void quittingGoesOnAfterTheQuestion()
    {
        QVERIFY(call(u"Activate"_s, {QVariantMap()}));
        QTRY_VERIFY_WITH_TIMEOUT(hasWindow(Window), Long);
        QTRY_VERIFY_WITH_TIMEOUT(isAskedAboutAChange(), Long);
        run(u"xdotool"_s, {u"key"_s, u"Escape"_s}); // keep editing
        QTRY_VERIFY_WITH_TIMEOUT(!hasWindow(u"Discard changes?"_s), Long);
        run(u"wmctrl"_s, {u"-a"_s, Window});
        run(u"xdotool"_s, {u"key"_s, u"ctrl+q"_s});
        QTRY_VERIFY_WITH_TIMEOUT(hasWindow(u"Discard changes?"_s), Long);
        QVERIFY(isRunning());
        run(u"wmctrl"_s, {u"-a"_s, u"Discard changes?"_s});
        run(u"xdotool"_s, {u"key"_s, u"alt+d"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), Long);
    }

    void anAddressIsAskedAboutBeforeAnythingIsContacted()
    {
        const QString address = m_server.url(u"/page"_s).toString();
        QVERIFY(call(u"Open"_s, {QStringList{u"pilotlamp:add?url=file:///etc/passwd"_s}, QVariantMap()}));
        QVERIFY(!QTest::qWaitFor([] { return hasWindow(u"Add a service"_s); }, 1500));
        QVERIFY(call(u"Open"_s, {QStringList{u"pilotlamp:add?url="_s + address}, QVariantMap()}));
        QTRY_VERIFY_WITH_TIMEOUT(hasWindow(u"Add a service"_s), Long);
        QCOMPARE(m_server.requests(u"/page"_s), 0);
        run(u"wmctrl"_s, {u"-a"_s, u"Add a service"_s});
        run(u"xdotool"_s, {u"key"_s, u"alt+a"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_server.requests(u"/page"_s) > 0, Long);
    }
};

PILOTLAMP_TEST(ApplicationTest, QApplication);

} // namespace Pilotlamp::ApplicationTests

#include "tst_application.moc"
