// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "testlib/refusing_server.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QFile>

#include <memory>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::NoticeLifeTests {

/// The word through the life of notification servers: a real one that dies with the panel in the middle of an
/// outage, one that refuses, and none at all.
class NoticeLifeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Lamp> m_lamp;

    bool isShown(IconSymbol symbol) const { return m_lamp->pixelsOf(symbol) > Visible; }

private Q_SLOTS:
    void init()
    {
        m_lamp = std::make_unique<Lamp>();
        m_lamp->setService(false);
        m_lamp->configure({m_lamp->pageCheck()});
    }

    void cleanup()
    {
        QVERIFY(m_lamp->end());
        m_lamp.reset();
        control({u"stop"_s, u"notify"_s});
    }

    void bothDieInTheMiddleOfAnOutage()
    {
        SESSION_START(u"notify"_s, u"dunst"_s);
        QVERIFY(m_lamp->start());
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Confirmed);
        control({u"kill"_s, u"notify"_s});
        control({u"kill"_s, u"panel"_s});
        QTRY_VERIFY(!isShown(IconSymbol::Offline));
        SESSION_START(u"notify"_s, u"dunst"_s);
        SESSION_START(u"panel"_s, u"xfce"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(IconSymbol::Offline), Confirmed);
        QCOMPARE(shownPopups(), 0); // told once is told
        m_lamp->setService(true);
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(IconSymbol::Online), Confirmed);
        run(u"dunstctl"_s, {u"close-all"_s});
        QTRY_COMPARE(pastPopups(), QStringList{u"Corner Shop is online again"_s});
        QVERIFY(!m_lamp->hasWindow());
    }

    void aConfigThatCannotBeUsedIsSaid()
    {
        SESSION_START(u"notify"_s, u"dunst"_s);
        QFile config(m_lamp->path(u"config.json"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("{ \"version\": 1, \"services\": [ ");
        config.close();
        QVERIFY(m_lamp->start());
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Long);
        run(u"dunstctl"_s, {u"close-all"_s});
        QTRY_COMPARE(pastPopups(), QStringList{u"The configuration could not be used"_s});
    }

    void whatAServerRefusesIsInTheWindowAndInTheLog()
    {
        RefusingServer server(u"Created too many similar notifications"_s);
        QVERIFY(server.isOnTheBus());
        m_lamp->setMaintenance();
        QVERIFY(m_lamp->start());
        QTRY_COMPARE_WITH_TIMEOUT(server.refused(), QStringList{u"Corner Shop is in maintenance"_s},
                                  Confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Confirmed);
        const auto isInTheNotificationLog = [this] {
            const QString notificationLog = m_lamp->notificationLog();
            return notificationLog.contains("window,Corner Shop is in maintenance"_L1)
                && notificationLog.contains(
                    ",The notification server rejected it: Created too many similar"_L1);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isInTheNotificationLog(), qPrintable(m_lamp->notificationLog()), Confirmed);
    }

    void withoutAServerTheWindowSaysIt()
    {
        m_lamp->setMaintenance();
        QVERIFY(m_lamp->start());
        QVERIFY(!m_lamp->hasWindow());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Confirmed);
    }
};

PILOTLAMP_TEST(NoticeLifeTest, QApplication);

} // namespace Pilotlamp::NoticeLifeTests

#include "tst_notice_life.moc"
