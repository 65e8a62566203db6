// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/tray_notifier.h"

#include "testlib/test_program.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Pilotlamp::TrayNotifierTests {

/// Popups of the tray icon, without D-Bus.
class TrayNotifierTest : public QObject {
    Q_OBJECT

private:
    bool m_hasIcon = true;
    QStringList m_shown;
    TrayNotifier m_notifier{[this](const QString &title, const QString &text, const Notice &) {
        if (m_hasIcon)
            m_shown.append(title + u'|' + text);
        return m_hasIcon;
    }};

    static Notice notice(const QString &key, const QString &title = u"Shop is down"_s)
    {
        Notice notice;
        notice.key = key;
        notice.title = title;
        notice.body = u"It's them"_s;
        notice.serviceId = key;
        return notice;
    }

private Q_SLOTS:
    void init()
    {
        m_hasIcon = true;
        m_shown.clear();
        m_notifier.withdrawAll();
    }

    void aMessageIsShownAndTold()
    {
        QSignalSpy delivered(&m_notifier, &Notifier::delivered);
        m_notifier.show(notice(u"shop"_s, u"Shop\nis \u202edown"_s));
        QCOMPARE(delivered.size(), 0); // as a server's answer: later
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(delivered.first().at(1).toBool(), true);
        QCOMPARE(m_shown, QStringList{u"Shop is down|It's them"_s});
    }

    /// The window tells what no icon can.
    void withoutAnIconItIsRefused()
    {
        m_hasIcon = false;
        QSignalSpy delivered(&m_notifier, &Notifier::delivered);
        QSignalSpy invoked(&m_notifier, &Notifier::actionInvoked);
        m_notifier.show(notice(u"shop"_s));
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(delivered.first().at(1).toBool(), false);
        QVERIFY(!delivered.first().at(2).toString().isEmpty());
        m_notifier.onClicked();
        QCOMPARE(invoked.size(), 0);
    }

    void aClickMeansTheNewest()
    {
        QSignalSpy invoked(&m_notifier, &Notifier::actionInvoked);
        QSignalSpy closed(&m_notifier, &Notifier::closed);
        m_notifier.show(notice(u"shop"_s));
        m_notifier.show(notice(u"mail"_s));
        m_notifier.withdraw(u"shop"_s); // not the one on the screen
        m_notifier.onClicked();
        m_notifier.onClicked(); // it is gone by now
        QCOMPARE(invoked.size(), 1);
        QCOMPARE(invoked.first().at(0).value<Notice>().serviceId, u"mail"_s);
        QCOMPARE(invoked.first().at(1).value<Notifier::Action>(), Notifier::Action::Show);
        QCOMPARE(closed.size(), 1);
    }

    void whatIsWithdrawnIsNotActedOn()
    {
        QSignalSpy invoked(&m_notifier, &Notifier::actionInvoked);
        m_notifier.show(notice(u"shop"_s));
        m_notifier.withdraw(u"shop"_s);
        m_notifier.onClicked();
        QCOMPARE(invoked.size(), 0);
    }
};

PILOTLAMP_TEST(TrayNotifierTest, QCoreApplication);

} // namespace Pilotlamp::TrayNotifierTests

#include "tst_tray_notifier.moc"
