// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace Pilotlamp::AutostartTests {

/// The entry that starts the program at login, in folders of its own.
class AutostartTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString userFolder() const { return m_dir->filePath(u"user/autostart"_s); }
    QString systemFolder() const { return m_dir->filePath(u"system"_s); }
    QString userUnits() const { return m_dir->filePath(u"user/units"_s); }
    QString systemUnits() const { return m_dir->filePath(u"system-units"_s); }
    static void enableUnit(const QString &units)
    {
        const QString folder = units + u"/graphical-session.target.wants"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::link(u"/usr/lib/systemd/user/pilotlamp.service"_s, folder + u"/pilotlamp.service"_s));
    }
    Autostart autostart(const QStringList &command = {u"/usr/bin/pilotlamp"_s}) const
    {
        return Autostart(command, {userFolder(), {systemFolder()}, userUnits(), {systemUnits()}});
    }
    static void write(const QString &folder, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/org.pilotlamp.Pilotlamp.desktop"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void onAndOff()
    {
        const Autostart entry = autostart();
        QVERIFY(!entry.isOn());
        QCOMPARE(entry.turn(true).value_or(false), true);
        QVERIFY(entry.isOn());
        QCOMPARE(entry.turn(false).value_or(true), false);
        QVERIFY(!entry.isOn());
        QVERIFY(!QFile::exists(entry.path()));
        QVERIFY2(entry.turn(false).has_value(), "off twice is no error");
    }

    void systemEntryIsOverridden()
    {
        write(systemFolder(), "[Desktop Entry]\nType=Application\nExec=pilotlamp\n");
        const Autostart entry = autostart();
        QVERIFY(entry.isOn());
        QCOMPARE(entry.turn(false).value_or(true), false);
        QVERIFY(QFile::exists(entry.path()));
        QCOMPARE(entry.turn(true).value_or(false), true);
    }

    void theUnitIsKnownAndNeverDoubled()
    {
        const Autostart entry = autostart();
        QVERIFY(entry.turn(true).has_value());
        QCOMPARE(entry.way(), Autostart::Way::Entry);
        enableUnit(userUnits());
        QCOMPARE(entry.way(), Autostart::Way::Unit);
        QCOMPARE(entry.turn(true).value_or(false), true);
        QVERIFY2(!QFile::exists(entry.path()), "with the unit enabled there is no entry beside it");
        QCOMPARE(entry.turn(false).value_or(true), false);
        QCOMPARE(entry.way(), Autostart::Way::Off);
        QCOMPARE(entry.turn(true).value_or(false), true);
        QCOMPARE(entry.way(), Autostart::Way::Entry);
    }

    void aUnitOfTheAdministratorIsMasked()
    {
        enableUnit(systemUnits());
        const Autostart entry = autostart();
        QCOMPARE(entry.way(), Autostart::Way::Unit);
        QVERIFY(entry.turn(false).has_value());
        QCOMPARE(entry.way(), Autostart::Way::Off);
        QVERIFY(!QFile::symLinkTarget(userUnits() + u"/pilotlamp.service"_s).isEmpty());
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("on");
        const QByteArray head = "[Desktop Entry]\nType=Application\n";
        QTest::newRow("usual") << head + "Exec=pilotlamp\n" << true;
        QTest::newRow("hidden") << head + "Exec=pilotlamp\nHidden=true\n" << false;
        QTest::newRow("switched off by the desktop") << head + "Exec=x\nX-GNOME-Autostart-enabled=false\n"
                                                     << false;
        QTest::newRow("no command") << head << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("another group") << QByteArray("[Other]\nExec=pilotlamp\n") << false;
        QTest::newRow("hidden elsewhere") << head + "Exec=pilotlamp\n[Other]\nHidden=true\n" << true;
        QTest::newRow("windows line ends") << QByteArray("[Desktop Entry]\r\nExec = pilotlamp\r\n") << true;
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        write(userFolder(), text);
        QTEST(autostart().isOn(), "on");
    }

    void commandsAreQuoted_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("exec");
        QTest::newRow("plain") << QStringList{u"/usr/bin/pilotlamp"_s} << u"\"/usr/bin/pilotlamp\""_s;
        QTest::newRow("spaces") << QStringList{u"/opt/my apps/x"_s, u"--config"_s, u"/a b"_s}
                                << u"\"/opt/my apps/x\" \"--config\" \"/a b\""_s;
        QTest::newRow("percent") << QStringList{u"/a%b"_s} << u"\"/a%%b\""_s;
        QTest::newRow("dollar, quote") << QStringList{u"/a$\"b"_s} << u"\"/a\\\\$\\\\\"b\""_s;
        QTest::newRow("backslash") << QStringList{u"/a\\b"_s} << u"\"/a\\\\\\\\b\""_s;
    }

    void commandsAreQuoted()
    {
        QFETCH(QStringList, command);
        QTEST(execValue(command), "exec");
    }

    void theFileIsValid()
    {
        if (QStandardPaths::findExecutable(u"desktop-file-validate"_s).isEmpty())
            QSKIP("desktop-file-validate is not installed (desktop-file-utils)");
        const Autostart entry = autostart({u"/opt/my $apps/50%/pilotlamp"_s, u"--config"_s, u"/a \"b\""_s});
        QVERIFY(entry.turn(true).has_value());
        const auto checked = Testing::run(u"desktop-file-validate"_s, {entry.path()});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.out + checked.err));
    }

    void cannotBeWritten()
    {
        QFile file(m_dir->filePath(u"user"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto result = autostart().turn(true);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Storage);
        QVERIFY2(result.error().text.contains(userFolder()), qPrintable(result.error().text));
    }

    void cannotBeRemoved()
    {
        // A folder in the file's place: remove() fails for everybody, also for root.
        QVERIFY(QDir().mkpath(userFolder() + u"/org.pilotlamp.Pilotlamp.desktop"_s));
        const auto result = autostart().turn(false);
        QVERIFY(!result);
        QVERIFY2(result.error().text.contains("cannot be removed"_L1), qPrintable(result.error().text));
        QVERIFY(!autostart().turn(true));
    }
};

PILOTLAMP_TEST(AutostartTest, QCoreApplication);

} // namespace Pilotlamp::AutostartTests

#include "tst_autostart.moc"
