// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/windows.h"

#include "app/kinds_known.h"
#include "core/probe_kind.h"
#include "net/own_limits.h"
#include "providers/act.h"
#include "ui/common/text.h"
#include "ui/window/status_window.h"

#include <QApplication>
#include <QEvent>
#include <QPixmapCache>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

constexpr auto ReleaseAfter = 10s; ///< who opens the window again at once finds it as it was

} // namespace

QList<KindInfo> kindInfos()
{
    QList<KindInfo> infos;
    for (const ProbeKind &kind : probeKinds())
        infos.append({kind.id, titleOf(kind), false, false, kind.form == TargetForm::Web, kind.example});
    for (const Kind &kind : kinds()) {
        const QString example
            = kind.sockets ? u"monitor.example.org:6557"_s : u"https://status.example.org"_s;
        const ActionApi *actionApi = actionApiOf(QString(kind.id));
        infos.append({kind.id, kind.title, true, kind.server, !kind.sockets, example,
                      actionApi ? actionApi->actions() : QList<ServerAction>(),
                      actionApi ? actionApi->options : ActionOptions()});
    }
    return infos;
}

Windows::Windows(Requests &requests, QObject *parent)
    : QObject(parent)
    , m_requests(requests)
{
    qApp->installEventFilter(this);
    m_release.setSingleShot(true);
    m_release.setInterval(ReleaseAfter);
    connect(&m_release, &QTimer::timeout, this, &Windows::release);
}

/// Quitting closes every window, and one that refuses would refuse to quit.
bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit)
        m_isQuitting = true;
    if (watched == m_window.get() && event->type() == QEvent::Hide)
        m_release.start();
    const bool isClosed = watched == m_window.get() && event->type() == QEvent::Close;
    if (!isClosed || m_isQuitting || !m_isTrayThere || m_isTrayThere())
        return QObject::eventFilter(watched, event);
    event->ignore();
    m_window->showMinimized();
    return true;
}

/// The sentence; Qt adds the program's name.
void Windows::showTitle()
{
    if (m_window && !m_overview.headline.isEmpty())
        m_window->setWindowTitle(plainLine(m_overview.headline));
}

Windows::~Windows()
{
    // A window that is still open hides as it goes, which nobody of us must hear any more.
    qApp->removeEventFilter(this);
    m_window.reset();
    delete m_notificationLog;
}

void Windows::setState(const QList<ServiceRow> &rows, const Overview &overview, const FlagsById &flags,
                       const QDateTime &pausedUntil)
{
    m_rows = rows;
    m_overview = overview;
    m_flags = flags;
    m_pausedUntil = pausedUntil;
    if (!m_window || !(m_window->isVisible() || m_isWanted))
        return;
    m_window->setFlags(flags);
    m_window->setPausedUntil(pausedUntil);
    m_window->setRows(rows);
    m_window->setOverview(overview);
    showTitle();
}

bool Windows::isOpen() const
{
    return m_window && m_window->isVisible();
}

void Windows::setQuietUntil(const QDateTime &until)
{
    m_quietUntil = until;
    if (m_window)
        m_window->setQuietUntil(until);
}

void Windows::setEarlyWord(const QString &text)
{
    m_earlyWord = text;
    if (m_window)
        m_window->setEarlyWord(text);
}

void Windows::setDemo(const DemoPlace &place)
{
    m_demo = place;
    if (m_window)
        m_window->setDemo(place);
}

void Windows::setIconStyle(const QString &iconStyle)
{
    m_iconStyle = iconStyle;
    if (m_window)
        m_window->setStyle(iconStyle);
}

void Windows::open(const QString &serviceId)
{
    window().bringUp();
    if (!serviceId.isEmpty())
        window().select(serviceId);
}

void Windows::openMinimised()
{
    window().showMinimized();
}

void Windows::explain(const QString &serviceId)
{
    window().bringUp();
    window().explain(serviceId);
}

void Windows::openNotificationLog(const QList<NotificationLogEntry> &entries)
{
    if (!m_notificationLog) {
        m_notificationLog = new NotificationLogWindow;
        m_notificationLog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_notificationLog, &NotificationLogWindow::serviceWanted, this, &Windows::open);
    }
    m_notificationLog->setColors(iconPalette(m_iconStyle, m_notificationLog->palette()));
    m_notificationLog->setEntries(entries);
    m_notificationLog->show();
    m_notificationLog->raise();
    m_notificationLog->activateWindow();
}

void Windows::notify(const Notice &notice, const QString &why, const QList<NoticeAction> &actions)
{
    window().showNotice(notice, why, actions);
}

void Windows::withdraw(const QString &key)
{
    if (!m_window)
        return;
    m_window->withdrawNotice(key);
    if (!m_window->isVisible())
        m_release.start();
}

StatusWindow &Windows::window()
{
    if (!m_window)
        make();
    if (!m_window->isVisible()) {
        m_release.start(); // again where it is not shown after all
        m_isWanted = true;
        Q_EMIT stateWanted();
        m_isWanted = false;
    }
    return *m_window;
}

void Windows::make()
{
    m_window = std::make_unique<StatusWindow>(&m_requests);
    if (!m_geometry.isEmpty())
        m_window->restoreGeometry(m_geometry);
    m_window->installEventFilter(this);
    m_window->setKinds(kindInfos());
    m_window->setTools(m_tools);
    m_window->setStyle(m_iconStyle);
    m_window->setQuietUntil(m_quietUntil);
    m_window->setEarlyWord(m_earlyWord);
    m_window->setDemo(m_demo);
}

/// Not while it shows something: itself, a dialog of its own, or a notice that nobody has dismissed.
void Windows::release()
{
    if (!m_window || m_window->isVisible() || m_window->hasNotices())
        return;
    const QWidgetList others = QApplication::topLevelWidgets();
    const bool isUsed = std::any_of(others.cbegin(), others.cend(), [this](const QWidget *widget) {
        return widget->isVisible() && widget->parentWidget()
            && widget->parentWidget()->window() == m_window.get();
    });
    if (isUsed)
        return m_release.start();
    m_geometry = m_window->saveGeometry();
    m_window.reset();
    QPixmapCache::clear(); // what styles have drawn for it
    returnFreedMemory(); // a window is seldom open: what it took is not kept
}

} // namespace Pilotlamp
