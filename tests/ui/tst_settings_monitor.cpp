// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_story.h"
#include "app/engine.h"
#include "rows.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"
#include "tools.h"
#include "ui/settings/service_editor.h"
#include "ui/settings/settings_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::SettingsMonitorTests {

namespace {
constexpr int Long = 30000; ///< ms
}

/// The dialog over a monitor at work, by keyboard alone, with a local server.
class SettingsMonitorTest : public QObject {
    Q_OBJECT

private:
    LoopbackServer m_server;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<SettingsDialog> m_dialog;
    QListWidget *m_list = nullptr;

private Q_SLOTS:
    void init()
    {
        m_server.play(u"/"_s, {.body = "fine"});
        m_server.play(u"/new"_s, {.body = "fine"});
        m_engine = std::make_unique<Engine>([](const Check &) { return demoPolicy(); });
        ServiceRow shop = row(u"Shop"_s, Status::Unknown);
        shop.service.checks = {Check{u"http"_s, m_server.url().toString()}};
        Preferences preferences;
        preferences.graceSeconds = 0;
        m_engine->apply({shop.service}, preferences);
        SettingsTools given = tools();
        given.rows = [this] {
            return m_engine->monitor.rows();
        };
        m_dialog = std::make_unique<SettingsDialog>(QList<Service>{shop.service}, preferences, given);
        connect(&m_engine->monitor, &Monitor::rowsChanged, m_dialog.get(),
                [this] { m_dialog->showRows(m_engine->monitor.rows()); });
        connect(m_dialog.get(), &SettingsDialog::applied, m_engine.get(),
                [this](const QList<Service> &services, const Preferences &chosen) {
                    m_engine->apply(services, chosen);
                });
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        for (QListWidget *list : m_dialog->findChildren<QListWidget *>()) {
            if (list->accessibleName() == u"Services"_s)
                m_list = list;
        }
    }

    void cleanup()
    {
        m_dialog.reset();
        m_engine.reset();
    }

    void theListFollowsWhatIsMeasured()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_list->item(0)->toolTip().startsWith(u"Online"_s), Long);
        const QImage well = m_list->item(0)->icon().pixmap(16).toImage();
        m_server.play(u"/"_s, {.status = 503});
        m_engine->monitor.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_list->item(0)->toolTip().startsWith(u"Offline"_s), Long);
        QVERIFY(m_list->item(0)->icon().pixmap(16).toImage() != well);
        QVERIFY(!m_dialog->isChanged());
    }

    void whatIsEditedIsAskedAtOnce()
    {
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_F2);
        auto *editor = m_dialog->findChild<ServiceEditor *>();
        QVERIFY(editor);
        QVERIFY(QTest::qWaitForWindowExposed(editor));
        editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(editor));
        QTest::keyClick(editor, Qt::Key_D, Qt::AltModifier); // the address
        auto *address = qobject_cast<QLineEdit *>(editor->focusWidget());
        QVERIFY(address);
        QCOMPARE(address->text(), m_server.url().toString());
        QTest::keyClick(address, Qt::Key_End);
        QTest::keyClicks(address, u"new"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->findChild<ServiceEditor *>());
        QCOMPARE(m_server.requests(u"/new"_s), 0); // nothing before OK
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(!m_dialog->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_server.requests(u"/new"_s) > 0, Long);
    }
};

PILOTLAMP_TEST(SettingsMonitorTest, QApplication);

} // namespace Pilotlamp::SettingsMonitorTests

#include "tst_settings_monitor.moc"
