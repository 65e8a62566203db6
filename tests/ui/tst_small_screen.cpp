// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "shots.h"
#include "testlib/test_program.h"
#include "tools.h"
#include "ui/common/widgets.h"
#include "ui/settings/bulk_editor.h"
#include "ui/settings/collapsible_section.h"
#include "ui/settings/secret_dialog.h"
#include "ui/settings/service_editor.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/welcome.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::SmallScreenTests {

namespace {

/// A screen of 800 x 480 without a panel of 24 and the window's frame.
constexpr QSize Small(784, 424);

using NewWindow = std::function<QDialog *()>;

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" '"_s + widget->accessibleName()
        + u"' "_s + widget->property("text").toString();
}

QScrollArea *scrollAround(const QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area;
    }
    return nullptr;
}

/// Why something of the window cannot be reached; empty where all can.
QString unreachable(QDialog &window)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isWanted = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&window)
            && widget->isEnabled() && !widget->inherits("QScrollArea") && !widget->inherits("QScrollBar");
        if (!isWanted)
            continue;
        for (QScrollArea *area = scrollAround(widget); area; area = scrollAround(area)) {
            area->ensureWidgetVisible(widget, 0, 0);
            const int left = widget->mapTo(area->viewport(), QPoint(0, 0)).x();
            if (left < 0 || left + widget->width() > area->viewport()->width())
                return nameOf(widget) + u" is cut off"_s;
        }
        const QRect place(widget->mapTo(&window, QPoint(0, 0)), widget->size());
        // What is higher than the window scrolls on; its beginning must be there.
        if (!window.rect().intersects(place) || place.right() > window.width() || place.left() < 0)
            return nameOf(widget);
        if (!scrollAround(widget) && !window.rect().contains(place))
            return nameOf(widget);
    }
    return {};
}

} // namespace

/// Every window of the settings on a small screen, also with texts a third longer.
class SmallScreenTest : public QObject {
    Q_OBJECT

private:
    Preferences m_preferences;
    QList<Service> m_services;
    SettingsTools m_tools = tools();

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(u"fusion"_s);
        for (const ServiceRow &row : fiveRows())
            m_services.append(row.service);
        m_services[1].checks = {Check{u"statuspage"_s, u"https://status.openai.com"_s}};
        m_preferences.options
            = {{u"proxy"_s,
                QJsonObject{
                    {u"mode"_s, u"manual"_s}, {u"host"_s, u"p"_s}, {u"port"_s, 80}, {u"user"_s, u"a"_s}}}};
        m_tools.setAutostart = [](bool) {
            return QString();
        };
        m_tools.detect = detectAs({});
        m_tools.storeSecret = [](auto...) {
        };
        m_tools.whatIf = [](const Service &, const Service &) {
            return u"With these settings there would have been 3 notices in the last 7 days instead of 41"_s;
        };
        m_tools.builtInReferences = {u"http://neutral.example/check"_s, u"http://other.example/check"_s};
    }

    void fits_data()
    {
        QTest::addColumn<NewWindow>("make");
        QTest::addColumn<bool>("isLong");
        for (const bool isLong : {false, true}) {
            const auto row = [&](const char *name, const NewWindow &make) {
                QTest::newRow(isLong ? qPrintable(QLatin1StringView(name) + u", long texts"_s) : name)
                    << make << isLong;
            };
            row("settings", [this] { return new SettingsDialog(m_services, m_preferences, m_tools); });
            row("a new service", [this] { return new ServiceEditor({}, m_tools, true); });
            row("a service", [this] { return new ServiceEditor(m_services.at(1), m_tools, false); });
            row("welcome", [this] { return new Welcome(m_services, m_tools); });
            row("several services", [this] { return new BulkEditor(m_services); });
            row("a secret", [this] { return new SecretDialog(u"proxy"_s, m_tools, false); });
        }
    }

    void fits()
    {
        QFETCH(NewWindow, make);
        QFETCH(bool, isLong);
        LongTexts translator;
        if (isLong)
            QCoreApplication::installTranslator(&translator);
        const std::unique_ptr<QDialog> window(make());
        QCoreApplication::removeTranslator(&translator);
        window->show();
        for (CollapsibleSection *fold : window->findChildren<CollapsibleSection *>())
            fold->setOpen(true);
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"&Test"_s))
                button->click();
        }
        auto *tabs = window->findChild<QTabWidget *>();
        for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
            if (tabs)
                tabs->setCurrentIndex(page);
            window->resize(Small);
            for (int step = 0; step < 5; ++step)
                QCoreApplication::processEvents();
            const QString which = tabs ? tabs->tabText(page) : QString();
            QVERIFY2(window->size() == Small,
                     qPrintable(which + u": %1 x %2"_s.arg(window->width()).arg(window->height())));
            const QString lost = unreachable(*window);
            QVERIFY2(lost.isEmpty(), qPrintable(which + u": "_s + lost));
        }
        if (auto *buttons = window->findChild<QDialogButtonBox *>())
            QVERIFY(
                window->rect().contains(QRect(buttons->mapTo(window.get(), QPoint(0, 0)), buttons->size())));
        shoot(*window, u"small-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    }

    /// What is asked for is cut to the screen there is.
    void opensWithinTheScreen()
    {
        QWidget window;
        resizeWithinScreen(&window, {5000, 300});
        QVERIFY(window.width() < window.screen()->availableSize().width());
        QCOMPARE(window.height(), 300);
        resizeWithinScreen(&window, {200, 5000});
        QVERIFY(window.height() < window.screen()->availableSize().height());
        QCOMPARE(window.width(), 200);
    }
};

PILOTLAMP_TEST(SmallScreenTest, QApplication);

} // namespace Pilotlamp::SmallScreenTests

#include "tst_small_screen.moc"
