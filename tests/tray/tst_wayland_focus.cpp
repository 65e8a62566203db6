// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "panel_reader.h"
#include "testlib/played_popups.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QJsonDocument>
#include <QLabel>

#include <memory>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::WaylandFocusTests {

namespace {

/// The window that has the focus, by the name of its program.
QString focusedIn(const QJsonObject &node)
{
    if (node.value(u"focused"_s).toBool() && node.contains(u"app_id"_s))
        return node.value(u"app_id"_s).toString();
    for (const auto &list : {u"nodes"_s, u"floating_nodes"_s}) {
        for (const QJsonValue &child : node.value(list).toArray()) {
            const QString found = focusedIn(child.toObject());
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

QString focused()
{
    const Ran ran = run(u"swaymsg"_s, {u"-t"_s, u"get_tree"_s});
    return focusedIn(QJsonDocument::fromJson(ran.out.toUtf8()).object());
}

/// A mouse, and tokens of the compositor.
class Seat {
public:
    explicit Seat(QSize screen)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PILOTLAMP_SOURCE_DIR "/tests/session/wayland_seat.py"),
                        {QString::number(screen.width()), QString::number(screen.height())});
    }
    ~Seat()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    void click(int x, int y) { ask(u"click %1 %2"_s.arg(x).arg(y)); }
    QString token() { return ask(u"token"_s); }

private:
    QString ask(const QString &order)
    {
        m_process.write(order.toUtf8() + '\n');
        while (!m_process.canReadLine() && m_process.waitForReadyRead())
            ;
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QProcess m_process;
};

} // namespace

/// Who gets the focus on Wayland: the lamp's window, which is open behind another one, comes to the front
/// with the token of a click, and does not push itself there without.
class WaylandFocusTest : public QObject {
    Q_OBJECT

private:
    static constexpr auto Program = "org.pilotlamp.Pilotlamp";

    std::unique_ptr<Lamp> m_lamp;
    std::unique_ptr<QLabel> m_other;
    std::unique_ptr<Seat> m_seat;

    static bool isInFront() { return focused() == QLatin1StringView(Program); }

    /// The lamp's window, and another one that has the focus.
    void openBoth()
    {
        m_lamp->setService(false);
        m_lamp->configure({m_lamp->pageCheck()});
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long); // no panel: the window is there by itself
        m_other = std::make_unique<QLabel>(u"Somebody else's window"_s);
        m_other->show();
        QTRY_VERIFY_WITH_TIMEOUT(!focused().isEmpty() && !isInFront(), Long);
    }

private Q_SLOTS:
    void init()
    {
        run(u"swaymsg"_s, {u"focus_on_window_activation"_s, u"focus"_s});
        m_lamp = std::make_unique<Lamp>();
        m_seat = std::make_unique<Seat>(m_lamp->screen().size());
    }

    void cleanup()
    {
        m_other.reset();
        m_seat.reset();
        QVERIFY(m_lamp->end());
        m_lamp.reset();
        control({u"stop"_s, u"notify"_s});
    }

    void aPopupsButtonBringsItToTheFront_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("the popup itself") << u"default"_s;
        QTest::newRow("why") << u"why"_s;
    }

    void aPopupsButtonBringsItToTheFront()
    {
        QFETCH(QString, button);
        PlayedPopups popups;
        QVERIFY(popups.isOnTheBus());
        openBoth();
        QTRY_VERIFY_WITH_TIMEOUT(!popups.titles().isEmpty(), Confirmed);
        QVERIFY(!isInFront());
        popups.click(button, m_seat->token());
        QTRY_VERIFY_WITH_TIMEOUT(isInFront(), Long);
    }

    void whatNeedsNoWindowLeavesTheFocus()
    {
        PlayedPopups popups;
        QVERIFY(popups.isOnTheBus());
        openBoth();
        QTRY_VERIFY_WITH_TIMEOUT(!popups.titles().isEmpty(), Confirmed);
        const PanelReader panel(m_lamp->busName());
        QTRY_COMPARE_WITH_TIMEOUT(panel.text(u"Status"_s), u"NeedsAttention"_s, Long);
        popups.click(u"ack"_s, m_seat->token());
        QTRY_COMPARE_WITH_TIMEOUT(panel.text(u"Status"_s), u"Active"_s, Long);
        QVERIFY(!isInFront());
    }

    void aClickInThePanelBringsItToTheFront()
    {
        openBoth();
        const PanelReader panel(m_lamp->busName());
        QVERIFY(panel.call(u"ProvideXdgActivationToken"_s, {m_seat->token()}));
        QVERIFY(panel.call(u"Activate"_s, {0, 0}));
        QTRY_VERIFY_WITH_TIMEOUT(isInFront(), Long);
    }

    void aSecondStartBringsItToTheFront()
    {
        openBoth();
        QCOMPARE(m_lamp->startAgain(), 0); // nobody gave it a token
        qputenv("XDG_ACTIVATION_TOKEN", m_seat->token().toUtf8());
        QVERIFY(!isInFront());
        QCOMPARE(m_lamp->startAgain(), 0);
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QTRY_VERIFY_WITH_TIMEOUT(isInFront(), Long);
    }

    /// mako hands on a token of the compositor with each click; sway 1.7 takes none from a surface without
    /// the keyboard, so what is seen here is that the click arrives.
    void aClickOnARealPopupArrives()
    {
        SESSION_START(u"panel"_s, u"waybar"_s);
        SESSION_START(u"notify"_s, u"mako"_s);
        m_lamp->setService(false);
        m_lamp->configure({m_lamp->pageCheck()});
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->notificationLog().contains("shown,Corner Shop is down"_L1),
                                 Confirmed);
        QVERIFY(!m_lamp->hasWindow());
        // The server has heard of the mouse at its first click at the latest.
        const int x = m_lamp->screen().width() - 100;
        bool hasArrived = false;
        for (int attempt = 0; attempt < 20 && !hasArrived; ++attempt) {
            m_seat->click(x, 90);
            hasArrived = QTest::qWaitFor([this] { return m_lamp->hasWindow(); }, 1000);
        }
        QVERIFY(hasArrived);
        control({u"stop"_s, u"panel"_s});
    }
};

PILOTLAMP_TEST(WaylandFocusTest, QApplication);

} // namespace Pilotlamp::WaylandFocusTests

#include "tst_wayland_focus.moc"
