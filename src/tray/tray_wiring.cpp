// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears whom: every connection between the parts of the tray program.
#include "tray/tray_app.h"

#include "app/what_if.h"
#include "core/log.h"
#include "tray/tray_hint.h"
#include "ui/common/about.h"
#include "ui/settings/discard_question.h"

#include <QApplication>
#include <QDesktopServices>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {

void TrayApp::wireMonitor()
{
    connect(&m_engine.monitor, &Monitor::rowsChanged, this, &TrayApp::onRows);
    connect(&m_show, &QTimer::timeout, this, &TrayApp::showState);
    connect(&m_showFigures, &QTimer::timeout, this, &TrayApp::showFigures);
    connect(&m_windows, &Windows::stateWanted, this, &TrayApp::showState);
    connect(&m_statusFile, &StatusPublisher::wanted, this, &TrayApp::publishStatusFile);
    connect(&m_pauseEnd, &QTimer::timeout, this, &TrayApp::awaitPauseEnd);
    connect(&m_archive, &Archive::troubleChanged, this, [this](const QString &trouble) {
        notifyTrouble(u"history"_s, tr("The history could not be used"), trouble);
    });
    connect(&m_lists, &SharedLists::changed, this, [this] {
        notifyTrouble(u"lists"_s, tr("A shared list could not be used"), m_lists.trouble());
        apply();
    });
    connect(&m_configFile, &ConfigFile::changedOnDisk, this, &TrayApp::takeNewer);
    connect(&m_configFile, &ConfigFile::setAside, this, &TrayApp::onSetAside);
}

void TrayApp::wireNotices()
{
    connect(&m_engine.notificationPolicy, &NotificationPolicy::notify, m_desktop.notifier.get(),
            &Notifier::show);
    connect(&m_engine.notificationPolicy, &NotificationPolicy::withdraw, m_desktop.notifier.get(),
            &Notifier::withdraw);
    connect(&m_digest, &WeeklyDigest::card, m_desktop.notifier.get(), &Notifier::show);
    connect(m_desktop.notifier.get(), &Notifier::delivered, this,
            [this](const Notice &notice, bool taken, const QString &why) {
                m_archive.noteDelivery(notice, taken, why);
                if (m_troubles.contains(notice.key))
                    return; // a popup goes, the trouble stays in the window
                if (taken)
                    m_windows.withdraw(notice.key);
                else
                    m_windows.notify(notice, why);
            });
    connect(&m_engine.notificationPolicy, &NotificationPolicy::withdraw, &m_windows, &Windows::withdraw);
    connect(m_desktop.notifier.get(), &Notifier::shownChanged, this,
            [this] { m_archive.savePopups(m_desktop.notifier->shown()); });
    connect(qApp, &QApplication::aboutToQuit, m_desktop.notifier.get(), &Notifier::withdrawAll);
    connect(qApp, &QApplication::aboutToQuit, this, &TrayApp::noteLasting);
    connect(&m_engine.notificationPolicy, &NotificationPolicy::memoryChanged, this, &TrayApp::showState);
    connect(&m_engine.notificationPolicy, &NotificationPolicy::isBack, this, &TrayApp::onBack);
    connect(m_desktop.notifier.get(), &Notifier::actionInvoked, this,
            [this](const Notice &notice, Notifier::Action action) {
                switch (action) {
                case Notifier::Action::Open:
                    Q_EMIT m_requests.openLink(notice.link);
                    break;
                case Notifier::Action::Show:
                    Q_EMIT m_requests.details(notice.serviceId);
                    break;
                case Notifier::Action::Why:
                    Q_EMIT m_requests.explain(notice.serviceId);
                    break;
                case Notifier::Action::TellWhenBack:
                    Q_EMIT m_requests.notifyWhenBack(notice.serviceId, true);
                    break;
                case Notifier::Action::Snooze:
                    Q_EMIT m_requests.snooze(notice.serviceId, Notifier::SnoozeSeconds);
                    break;
                case Notifier::Action::Acknowledge:
                    m_engine.notificationPolicy.acknowledge(notice.serviceId);
                    break;
                }
            });
}

void TrayApp::wireHooks()
{
    m_hooks.setWorst([this](const QString &id) { return worstComponentOf(id); });
    connect(&m_engine.monitor, &Monitor::verdictChanged, this,
            [this](const QString &id) { m_hooks.noteChange(rowOf(id)); });
    connect(&m_hooks, &Hooks::failed, m_desktop.notifier.get(), &Notifier::show);
    connect(&m_hooks, &Hooks::finished, this, [this](const HookResult &result) {
        m_archive.saveHooks(m_hooks.memory());
        qCDebug(logCheck).noquote() << logText(
            u"hook %1: %2 %3"_s.arg(result.hook, result.ok ? u"done"_s : u"failed"_s, result.text));
    });
}

void TrayApp::wireTray()
{
    connect(m_desktop.icon.get(), &PanelIcon::missing, this, &TrayApp::onNoTray);
    connect(m_desktop.icon.get(), &PanelIcon::found, this,
            [this] { m_windows.withdraw(QString::fromLatin1(TrayHintKey)); });
    m_windows.setTrayProbe([this] { return m_desktop.icon->isShown(); });
}

void TrayApp::wireRequests()
{
    connect(&m_requests, &Requests::openWindow, this, &TrayApp::activate);
    connect(&m_requests, &Requests::details, &m_windows, &Windows::open);
    connect(&m_requests, &Requests::explain, &m_windows, &Windows::explain);
    connect(&m_requests, &Requests::about, this, [] { showAbout(); });
    connect(&m_requests, &Requests::openLink, this, &TrayApp::openLink);
    connect(&m_requests, &Requests::recheck, this,
            [this](const QString &id) { m_engine.monitor.refresh(id); });
    connect(&m_requests, &Requests::refresh, this, [this] { m_engine.monitor.refresh(); });
    connect(&m_requests, &Requests::snooze, &m_engine.notificationPolicy, &NotificationPolicy::snooze);
    connect(&m_requests, &Requests::notifyWhenBack, &m_engine.notificationPolicy,
            &NotificationPolicy::notifyWhenBack);
    connect(&m_requests, &Requests::acknowledge, &m_engine.notificationPolicy,
            &NotificationPolicy::acknowledge);
    connect(&m_requests, &Requests::pause, this, &TrayApp::pause);
    connect(&m_requests, &Requests::editService, this,
            [this](const QString &id) { m_settings.editService(m_config, id); });
    connect(&m_requests, &Requests::removeService, this, &TrayApp::removeService);
    connect(&m_requests, &Requests::setNotify, this, [this](const QString &id, int level) {
        changeService(id, [level](Service &service) { service.notify = static_cast<NotifyLevel>(level); });
    });
    connect(&m_requests, &Requests::setChecked, this, [this](const QString &id, bool on) {
        changeService(id, [on](Service &service) { service.enabled = on; });
    });
    connect(&m_requests, &Requests::demoNext, this, [this] {
        if (m_demo)
            m_demo->showNext();
        m_engine.monitor.refresh();
    });
    connect(&m_requests, &Requests::demoStop, qApp, &QApplication::quit);
    connect(&m_requests, &Requests::notificationLog, this,
            [this] { m_windows.openNotificationLog(notificationLog()); });
    connect(&m_requests, &Requests::recordLog, this, &TrayApp::recordLog);
    connect(&m_requests, &Requests::settings, this, [this] { m_settings.open(m_config); });
    connect(&m_requests, &Requests::addService, this, [this] { m_settings.addService(m_config); });
    connect(&m_requests, &Requests::quit, qApp, &quitAfterQuestions);
}

void TrayApp::wireSettings()
{
    connect(&m_engine.secrets, &Secrets::wanted, &m_settings, &Settings::askSecret);
    connect(&m_settings, &Settings::secretGiven, this, [this] {
        m_engine.setProxy(m_config.preferences, [] {});
        m_engine.monitor.refresh();
    });
    m_settings.setWhatIf([this](const Service &before, const Service &after) {
        return whatIfText(
            whatIf(m_archive.view(), before, after, m_config.preferences, QDateTime::currentDateTimeUtc()));
    });
    m_settings.setTakeNewer([this] {
        const bool isNewer = !m_options.demo && m_configFile.differsOnDisk();
        if (isNewer)
            takeNewer();
        return isNewer;
    });
    m_settings.setOriginOf([this](const QString &id) { return m_lists.originOf(id); });
    connect(&m_settings, &Settings::reopenWanted, this, [this] { m_settings.open(m_config); });
    connect(&m_settings, &Settings::applied, this, &TrayApp::onSettings);
    connect(&m_settings, &Settings::added, this, [this](const QString &id) {
        if (m_windows.isOpen())
            m_windows.open(id); // whoever added it wants to see how it is
    });
    connect(&m_settings, &Settings::testNotificationWanted, m_desktop.notifier.get(), &Notifier::show);
    connect(&m_settings, &Settings::welcomePutOff, this,
            [this] { m_archive.memory().saveState(WelcomeState, "later"); });
    connect(&m_settings, &Settings::welcomed, this, [this] {
        Notice where;
        where.key = u"welcome"_s;
        where.title = tr("The lamp is in your system tray, beside the clock");
        where.body = tr("Click it to see this window. It notifies you when one of your services fails.");
        m_windows.open({});
        m_windows.notify(where, {});
    });
}

void TrayApp::wireSession()
{
    const auto notePresence = [this] {
        m_presence.setActive(!m_desktop.session->isLocked() && !m_desktop.session->isIdle());
    };
    notePresence();
    connect(m_desktop.session.get(), &SessionState::lockedChanged, this, notePresence);
    connect(m_desktop.session.get(), &SessionState::idleChanged, this, notePresence);
    connect(m_desktop.session.get(), &SessionState::woke, this, notePresence);
    connect(m_desktop.session.get(), &SessionState::sleeping, this, [this] {
        m_presence.setActive(false);
        m_engine.monitor.sleep();
        m_engine.fetcher.dropConnections();
        m_archive.sleep();
    });
    connect(m_desktop.session.get(), &SessionState::woke, &m_engine.monitor, &Monitor::wake);
    connect(m_desktop.session.get(), &SessionState::woke, &m_engine.notificationPolicy,
            &NotificationPolicy::wake);
    connect(m_desktop.session.get(), &SessionState::onBatteryChanged, this, &TrayApp::setPollingConditions);
    connect(&m_engine.connectivity, &ConnectivityMonitor::meteredChanged, this,
            &TrayApp::setPollingConditions);
    const auto setAway = [this] {
        m_engine.notificationPolicy.setAway(m_desktop.session->isLocked() || m_desktop.quiet->isQuiet());
    };
    connect(m_desktop.quiet.get(), &QuietState::quietChanged, this, setAway);
    connect(m_desktop.session.get(), &SessionState::lockedChanged, this, [this, setAway](bool locked) {
        setPollingConditions();
        setAway();
        // Some panels lose icons behind a locked screen.
        if (!locked)
            m_desktop.icon->renew();
    });
}

/// Asks less in the surroundings in which the user wants it.
void TrayApp::setPollingConditions()
{
    const Preferences &wished = m_config.preferences;
    PollingConditions pollingConditions;
    pollingConditions.locked = wished.askLessWhenLocked && m_desktop.session->isLocked();
    pollingConditions.onBattery = wished.askLessOnBattery && m_desktop.session->isOnBattery();
    pollingConditions.metered = wished.askLessWhenMetered && m_engine.connectivity.isMetered();
    m_engine.monitor.setPollingConditions(pollingConditions);
}

} // namespace Pilotlamp
