// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "testlib/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString OurWindow = u"org.pilotlamp.Pilotlamp"_s;

QString focusedIn(const QJsonObject &node)
{
    if (node.value(u"focused"_s).toBool())
        return node.value(u"app_id"_s).toString();
    for (const QString &kind : {u"nodes"_s, u"floating_nodes"_s}) {
        for (const QJsonValue &child : node.value(kind).toArray()) {
            if (const QString found = focusedIn(child.toObject()); !found.isEmpty())
                return found;
        }
    }
    return {};
}

/// The program whose window has the keyboard.
QString focused()
{
    const QString tree = run(u"swaymsg"_s, {u"-t"_s, u"get_tree"_s, u"-r"_s}).out;
    return focusedIn(QJsonDocument::fromJson(tree.toUtf8()).object());
}

/// A mouse; sway without a screen has none.
class Mouse {
public:
    Mouse()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"/usr/bin/python3"_s,
                        {QStringLiteral(PILOTLAMP_SOURCE_DIR "/tests/session/wayland-pointer.py"), u"1280x800"_s});
    }
    ~Mouse()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5000);
    }
    bool isReady() { return m_process.waitForReadyRead(Long) && m_process.readAll().startsWith("ready"); }
    bool click(QPoint at)
    {
        m_process.write(QByteArray("click ") + QByteArray::number(at.x()) + ' ' + QByteArray::number(at.y()) + '\n');
        QByteArray answer;
        while (!answer.contains('\n') && m_process.waitForReadyRead(Long))
            answer += m_process.readAll();
        return answer.startsWith("done");
    }

private:
    QProcess m_process;
};

} // namespace

/// Where the compositor guards the keyboard's focus (Wayland), a click on a popup brings the window to the front all
/// the same: the notification server hands a token on, and the window is brought up with it.
class WaylandFocusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickOnThePopupFocusesTheWindow()
    {
        run(u"swaymsg"_s, {u"focus_on_window_activation"_s, u"focus"_s});
        SESSION_START(u"notify"_s, u"mako"_s);
        Mouse mouse;
        QVERIFY(mouse.isReady());
        Lamp lamp;
        lamp.setService(false);
        lamp.configure({lamp.pageCheck()});
        QVERIFY(lamp.start());
        QTRY_VERIFY_WITH_TIMEOUT(lamp.hasWindow(), Long); // there is no tray here
        QTRY_COMPARE_WITH_TIMEOUT(focused(), OurWindow, Long);
        QLabel other(u"another program"_s);
        other.show();
        QTRY_VERIFY_WITH_TIMEOUT(focused() != OurWindow, Long);
        QTRY_VERIFY_WITH_TIMEOUT(lamp.ledger().contains("shown,Corner Shop is offline"_L1), Confirmed);
        QVERIFY(focused() != OurWindow);
        QVERIFY(mouse.click({1110, 44}));
        QTRY_COMPARE_WITH_TIMEOUT(focused(), OurWindow, Long);
        QVERIFY(lamp.end());
    }
};

QTEST_MAIN(WaylandFocusTest)
#include "tst_wayland_focus.moc"
