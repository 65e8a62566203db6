// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories.h"
#include "testlib/test_program.h"
#include "tools.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/status_window.h"

#include <QAction>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::KeyboardWalkTests {

namespace {

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" '"_s + widget->accessibleName()
        + u'\'';
}

/// Everything on the screen that wants the focus by Tab, without what only hands it on.
QSet<QWidget *> stops(const QWidget &window)
{
    QSet<QWidget *> wanted;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (takesTab && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && !qobject_cast<QMenu *>(widget))
            wanted.insert(widget);
    }
    return wanted;
}

/// The widgets that Tab comes by until it is where it began.
QList<QWidget *> walk(QWidget &window)
{
    QList<QWidget *> order;
    for (int i = 0; i < 60; ++i) {
        QWidget *focus = window.focusWidget();
        if (order.contains(focus))
            break;
        order.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return order;
}

} // namespace

/// The window without a mouse.
class KeyboardWalkTest : public QObject {
    Q_OBJECT

    Requests m_requests;
    std::unique_ptr<StatusWindow> m_window;
    QTabWidget *m_tabs = nullptr;

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(u"fusion"_s); }

    void init()
    {
        m_window = std::make_unique<StatusWindow>(&m_requests, now);
        ServiceTools tools = serviceTools();
        tools.explain = [](const QString &, QObject *, auto, auto) {
        };
        tools.report = [](const QString &, ReportFormat, bool) {
            return u"report"_s;
        };
        m_window->setTools(tools);
        m_window->setRows(fiveRows());
        m_window->resize(1120, 740); // with room for both columns
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_tabs = m_window->findChild<QTabWidget *>();
    }

    void cleanup() { m_window.reset(); }

    void pages_data()
    {
        QTest::addColumn<int>("page");
        QTest::addRow("now") << 0;
        QTest::addRow("history") << 1;
        QTest::addRow("why") << 2;
    }

    /// Every control is come by, once a round, from the left to the right and from top to bottom.
    void pages()
    {
        QFETCH(int, page);
        m_tabs->tabBar()->setFocus();
        for (int i = 0; i < page; ++i)
            QTest::keyClick(m_tabs->tabBar(), Qt::Key_Right);
        QCOMPARE(m_tabs->currentIndex(), page);
        QCoreApplication::processEvents(); // the history is read
        const QList<QWidget *> order = walk(*m_window);
        for (QWidget *wanted : stops(*m_window))
            QVERIFY2(order.contains(wanted), qPrintable(nameOf(wanted)));
        const auto place = [&](const QWidget *widget) {
            return widget->mapTo(m_window.get(), QPoint(0, 0)).y();
        };
        int backwards = 0;
        for (qsizetype i = 1; i < order.size(); ++i)
            backwards += place(order.at(i)) < place(order.at(i - 1)) - 10 ? 1 : 0;
        QVERIFY2(backwards <= 3, "the order jumps about"); // one round, and two columns
    }

    /// What has the focus looks different from what has not.
    void focusIsSeen_data() { pages_data(); }
    void focusIsSeen()
    {
        QFETCH(int, page);
        m_tabs->setCurrentIndex(page);
        QCoreApplication::processEvents();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *search = m_window->findChild<QLineEdit *>();
        search->setFocus();
        QHash<QWidget *, QImage> without;
        for (QWidget *stop : stops(*m_window))
            without.insert(stop, stop->grab().toImage());
        for (int i = 0; i < without.size(); ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            QWidget *stop = m_window->focusWidget();
            // A caret blinks, and a text without links is read where it is.
            if (stop != search && !stop->inherits("QTextBrowser"))
                QVERIFY2(stop->grab().toImage() != without.value(stop), qPrintable(nameOf(stop)));
        }
    }

    /// From the list of pages by Tab through everything of a page and back.
    void everySettingIsReached()
    {
        QList<Service> services;
        for (const ServiceRow &row : fiveRows())
            services.append(row.service);
        SettingsDialog dialog(services, {}, tools());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *side = dialog.findChild<QListWidget *>();
        auto *tabs = dialog.findChild<QTabWidget *>();
        side->setFocus();
        for (int page = 0; page < tabs->count(); ++page) {
            if (page > 0)
                QTest::keyClick(side, Qt::Key_Down);
            QCOMPARE(tabs->currentIndex(), page);
            QCOMPARE(dialog.focusWidget(), side);
            const QList<QWidget *> order = walk(dialog);
            for (QWidget *wanted : stops(dialog))
                QVERIFY2(order.contains(wanted), qPrintable(tabs->tabText(page) + u": "_s + nameOf(wanted)));
            side->setFocus();
        }
    }

    /// No two entries of a menu and no two shortcuts of the window are the same.
    void shortcutsAreTheirOwn()
    {
        QMultiHash<QString, QString> keys;
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            if (!action->shortcut().isEmpty())
                keys.insert(action->shortcut().toString(), action->text());
        }
        for (const QString &key : keys.uniqueKeys())
            QVERIFY2(keys.count(key) == 1, qPrintable(key + u": "_s + keys.values(key).join(u", "_s)));
        QVERIFY(keys.contains(u"Ctrl+Y"_s));
    }
};

PILOTLAMP_TEST(KeyboardWalkTest, QApplication);

} // namespace Pilotlamp::KeyboardWalkTests

#include "tst_keyboard_walk.moc"
