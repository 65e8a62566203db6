// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program shows, to whom, and how often.
#include "tray/tray_app.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Pilotlamp {

/// Most rounds bring nothing but new figures, which go only where they are seen.
void TrayApp::onRows(bool news)
{
    const bool isOther = news || m_engine.monitor.selfTrouble() != m_shownTrouble
        || m_engine.notificationPolicy.quietUntil() != m_shownQuiet;
    QTimer &timer = isOther ? m_show : m_showFigures;
    const bool isSeen = isOther || m_windows.isOpen() || m_statusFile.isDue();
    if (isSeen && !timer.isActive())
        timer.start();
}

void TrayApp::showState()
{
    m_show.stop();
    m_showFigures.stop();
    const QList<ServiceRow> &rows = m_engine.monitor.rows();
    m_shownTrouble = m_engine.monitor.selfTrouble();
    m_shownQuiet = m_engine.notificationPolicy.quietUntil();
    const Overview overview = overviewOf(rows, m_engine.monitor.isPaused(), m_shownTrouble);
    const FlagsById marks = flags();
    m_windows.setQuietUntil(m_shownQuiet);
    m_windows.setEarlyWord(m_engine.earlyWatch.text());
    m_windows.setState(rows, overview, marks, m_pausedUntil);
    m_settings.showRows(rows);
    const QList<ServiceRow> english = m_english.of(rows);
    m_desktop.outside->setRows(english, overview);
    m_statusFile.publish(english, overview);
    m_tray.setQuietUntil(m_shownQuiet);
    m_tray.setFlags(marks);
    m_tray.setPausedUntil(m_pausedUntil);
    m_tray.setRows(rows);
    m_tray.setOverview(overview);
}

void TrayApp::showFigures()
{
    const QList<ServiceRow> &rows = m_engine.monitor.rows();
    if (m_windows.isOpen()) {
        m_windows.setEarlyWord(m_engine.earlyWatch.text());
        m_windows.setState(rows, m_tray.overview(), flags(), m_pausedUntil);
    }
    if (m_statusFile.isDue())
        publishStatusFile();
}

void TrayApp::publishStatusFile()
{
    m_statusFile.publish(m_english.of(m_engine.monitor.rows()), m_tray.overview());
}

FlagsById TrayApp::flags() const
{
    FlagsById flags;
    for (const Service &service : services()) {
        ServiceFlags one;
        one.snoozedUntil = m_engine.notificationPolicy.snoozedUntil(service.id);
        one.snoozedUntilResolved = m_engine.notificationPolicy.isSnoozedUntilWell(service.id);
        one.notifyWhenBack = m_engine.notificationPolicy.isAwaited(service.id);
        one.acknowledged = m_engine.notificationPolicy.isAcknowledged(service.id);
        flags.insert(service.id, one);
    }
    return flags;
}

void TrayApp::pause(qint64 seconds)
{
    m_pauseEnd.stop();
    m_pausedUntil = {};
    if (seconds > 0) {
        m_pausedUntil = QDateTime::currentDateTimeUtc().addSecs(seconds);
        awaitPauseEnd();
    }
    m_engine.monitor.setPaused(seconds != 0);
}

/// By the clock on the wall, looked at once a minute: a timer stands still while the computer sleeps, and
/// holds no more than 24 days.
void TrayApp::awaitPauseEnd()
{
    const std::chrono::milliseconds left(QDateTime::currentDateTimeUtc().msecsTo(m_pausedUntil));
    if (left <= 0ms)
        return pause(0);
    m_pauseEnd.start(std::min<std::chrono::milliseconds>(left, 60s));
}

} // namespace Pilotlamp
