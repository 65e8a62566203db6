// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/plain_icon.h"

#include "ui/tray/tray.h"

#include <QSystemTrayIcon>

#include <chrono>

using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {
constexpr auto TrayDeadline = 5s; ///< a tray that comes later is still welcome: Qt notices
} // namespace

PlainIcon::PlainIcon(Tray &tray, QObject *parent)
    : PanelIcon(parent)
    , m_tray(tray)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(TrayDeadline);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (!isShown())
            Q_EMIT missing();
    });
}

void PlainIcon::start()
{
    m_tray.start();
    m_wait.start();
}

bool PlainIcon::isShown() const
{
    return m_tray.isStarted() && QSystemTrayIcon::isSystemTrayAvailable();
}

void PlainIcon::renew()
{
    if (m_tray.isStarted())
        m_tray.rebuild();
}

} // namespace Pilotlamp
