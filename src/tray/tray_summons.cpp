// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the desktop comes to the running program, and the program back to the desktop: activation, the actions
// of the desktop entry, addresses to add, the right to take the focus.
#include "tray/activation_token.h"
#include "tray/tray_app.h"
#include "tray/tray_hint.h"

#include <QDesktopServices>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr qint64 PauseSeconds = 3600; ///< the desktop entry's action "Pause"
const QString NoTrayState = u"noTray"_s;
} // namespace

void TrayApp::wireSummons()
{
    connect(m_desktop.outside.get(), &OutsideAccess::summoned, this, &TrayApp::onSummons);
    connect(m_desktop.icon.get(), &PanelIcon::activationToken, this, &offerToken);
    connect(m_desktop.notifier.get(), &Notifier::activationToken, this, &offerToken);
}

/// An ordinary window takes the place of an icon that nothing
/// shows. What is missing is told once, not at every login.
void TrayApp::onNoTray()
{
    Memory &memory = m_archive.memory();
    if (!memory.loadState(NoTrayState).isEmpty())
        return m_windows.openMinimised();
    m_windows.notify(trayHint(qEnvironmentVariable("XDG_CURRENT_DESKTOP")), {});
    m_windows.open();
    memory.saveState(NoTrayState, "told");
}

void TrayApp::activate()
{
    m_windows.open();
    dropToken();
}

void TrayApp::begin(const Summons &summons)
{
    const bool isWelcome = m_isFirstStart && summons.uris.isEmpty() && summons.action.isEmpty();
    if (summons != Summons() && !isWelcome)
        onSummons(summons);
    else if (m_options.demo)
        activate(); // whoever starts a demo wants to see it
}

void TrayApp::onSummons(const Summons &summons)
{
    startWatching(); // whoever calls so soon wants to see more than the icon
    offerToken(summons.token);
    if (!summons.action.isEmpty())
        doAction(summons.action);
    QString address;
    for (const QString &uri : summons.uris)
        address = address.isEmpty() ? addressToAdd(uri) : address;
    if (!address.isEmpty())
        m_settings.offerAddress(m_config, address);
    else if (summons.action.isEmpty())
        activate();
    dropToken();
}

void TrayApp::doAction(const QString &action)
{
    if (action == "pause"_L1)
        pause(PauseSeconds);
    else if (action == "check"_L1)
        Q_EMIT m_requests.refresh();
    else if (action == "settings"_L1)
        Q_EMIT m_requests.settings();
    else if (const QString id = worstService(); !id.isEmpty())
        Q_EMIT m_requests.explain(id);
    else
        activate();
}

/// The one the icon's colour comes from; empty without services.
QString TrayApp::worstService() const
{
    const QList<ServiceRow> &rows = m_engine.monitor.rows();
    const auto worst
        = std::max_element(rows.begin(), rows.end(), [](const ServiceRow &a, const ServiceRow &b) {
              return a.verdict.status < b.verdict.status;
          });
    return worst == rows.end() ? QString() : worst->service.id;
}

void TrayApp::openLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool isOpened = isWeb && QDesktopServices::openUrl(url); // the browser inherits the token
    dropToken();
    if (!isWeb || isOpened)
        return;
    Notice notice;
    notice.key = u"browser"_s;
    notice.title = tr("No web browser could be opened");
    notice.body = url.toDisplayString(QUrl::RemoveUserInfo);
    m_windows.notify(notice, {});
}

} // namespace Pilotlamp
