// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive.h"
#include "app/demo_service.h"
#include "app/engine.h"
#include "app/english.h"
#include "app/hooks.h"
#include "app/presence_log.h"
#include "app/shared_lists.h"
#include "app/status_publisher.h"
#include "desktop/bus_notifier.h"
#include "desktop/bus_service.h"
#include "desktop/disturb_watch.h"
#include "desktop/session_watch.h"
#include "desktop/tray_host.h"
#include "net/actor.h"
#include "store/config_file.h"
#include "store/start_guard.h"
#include "tray/log_recorder.h"
#include "tray/settings.h"
#include "tray/windows.h"
#include "ui/requests.h"
#include "ui/tray.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace Pilotlamp {

/// How pilotlamp was started.
struct TrayOptions {
    QString configPath = {}; ///< empty = the default path
    bool demo = false;

    /// The path this instance is known by; the demo's is no file, and the same from every folder.
    QString identity() const;
};

/// The source of the translation that people read here; empty where they read English.
QByteArray translationInUse();

/// The composition root of pilotlamp: makes the parts and wires them.
class TrayApp : public QObject {
    Q_OBJECT

public:
    explicit TrayApp(const TrayOptions &options, QObject *parent = nullptr);
    ~TrayApp() override;

    /// Starts everything; an Error where not even an empty start is possible.
    Result<bool> start();
    /// Shows the window: a second start, or a click.
    void activate();

private:
    Result<bool> startDemo();
    enum class Loading : quint8 { AtStart, WhileRunning };
    void loadConfig(Loading when);
    QString troubleOf(const LoadedConfig &loaded) const;
    QList<NoticeAction> configActions();
    void recordLog(bool on);
    void startCarefully();
    void noteLasting();
    void replaceConfig(const std::optional<Error> &error);
    void takeNewer();
    void tellTrouble(const QString &key, const QString &title, const QString &why,
                     const QList<NoticeAction> &actions = {});
    void wireMonitor();
    void wireNotices();
    void onBack(const QString &serviceId);
    void wireHooks();
    ServiceRow rowOf(const QString &serviceId) const;
    void wireTray();
    void startTray(bool hasHost);
    void wireRequests();
    void wireSession();
    void setAppetite();
    void onSettings(const QList<Service> &services, const Preferences &preferences);
    void apply();
    QList<Service> services() const;
    void showState();
    BusActions busActions();
    ServiceTools serviceTools();
    void addPartTools(ServiceTools &tools);
    void pause(qint64 seconds);
    MarksById marks() const;
    QList<LedgerEntry> ledger();

    TrayOptions m_options;
    Engine m_engine;
    Actor m_actor;
    ConfigFile m_configFile;
    Config m_config;
    Archive m_archive;
    PresenceLog m_presence;
    Requests m_requests;
    Windows m_windows;
    Tray m_tray;
    TrayHost m_trayHost;
    QTimer m_trayLook; ///< runs while there is no tray at all
    BusNotifier m_notifier;
    BusService m_bus;
    StatusPublisher m_statusFile;
    English m_english; ///< what programs read of the rows
    SessionWatch m_session;
    DisturbWatch m_disturb;
    Settings m_settings;
    Hooks m_hooks;
    SharedLists m_lists;
    QTimer m_show; ///< gathers changes of one round into one repaint
    QTimer m_pauseEnd;
    QDateTime m_pausedUntil;
    bool m_isFirstStart = false; ///< the config was made just now
    StartGuard m_guard;
    LogRecorder m_log;
    bool m_isCareful = false; ///< earlier starts did not last: no hooks, and what ran before
    std::unique_ptr<DemoService> m_demo;
};

} // namespace Pilotlamp
