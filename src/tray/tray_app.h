// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive.h"
#include "app/demo_service.h"
#include "app/engine.h"
#include "app/hooks.h"
#include "app/notice_journal.h"
#include "app/presence_log.h"
#include "app/sentence_map.h"
#include "app/shared_lists.h"
#include "app/status_publisher.h"
#include "app/weekly_digest.h"
#include "net/action_client.h"
#include "store/config_file.h"
#include "store/start_guard.h"
#include "tray/desktop_parts.h"
#include "tray/log_recorder.h"
#include "tray/settings.h"
#include "tray/windows.h"
#include "ui/common/requests.h"
#include "ui/tray/tray.h"

#include <QObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

namespace Pilotlamp {

/// How pilotlamp was started.
struct TrayOptions {
    QString configPath = {}; ///< empty = the default path
    bool demo = false;

    /// The path this instance is known by; the demo's is no file, and the same from every folder.
    QString identity() const;
};

/// The composition root of pilotlamp: makes the parts and wires them.
class TrayApp : public QObject {
    Q_OBJECT

public:
    explicit TrayApp(const TrayOptions &options, QObject *parent = nullptr);
    ~TrayApp() override;

    /// Shows the icon and has everything else start behind it; an Error where not even an empty start is
    /// possible.
    Result<bool> start();
    /// Shows the window, with the right to the focus where somebody gave it.
    void activate();
    /// Does what this first start is for: nothing but the icon, unless a person chose the program (a
    /// launcher's token tells), an action, or an address.
    void begin(const Summons &summons);
    /// Does what a second start, or the desktop, wants.
    void onSummons(const Summons &summons);

private:
    Result<bool> startDemo();
    void startWatching();
    void applyStyle();
    enum class Loading : quint8 { AtStart, WhileRunning };
    void loadConfig(Loading when);
    QString troubleOf(const LoadedConfig &loaded) const;
    QList<NoticeAction> configActions();
    void recordLog(bool on);
    void startCarefully();
    void noteLasting();
    void replaceConfig(const std::optional<Error> &error);
    void takeNewer();
    void onSetAside(const QString &path);
    void notifyTrouble(const QString &key, const QString &title, const QString &why,
                       const QList<NoticeAction> &actions = {});
    void wireMonitor();
    void wireNotices();
    void onBack(const QString &serviceId);
    void wireHooks();
    ServiceRow rowOf(const QString &serviceId) const;
    void wireTray();
    void onNoTray();
    void wireSummons();
    void doAction(const QString &action);
    QString worstService() const;
    void openLink(const QString &link);
    void wireRequests();
    void wireSettings();
    void wireSession();
    void setPollingConditions();
    void onSettings(const QList<Service> &services, const Preferences &preferences);
    void changeService(const QString &serviceId, const std::function<void(Service &)> &change);
    void removeService(const QString &serviceId);
    void offerUndo(const Service &removed, qsizetype place);
    void apply();
    QList<Service> services() const;
    void onRows(bool news);
    void showState();
    void showFigures();
    void publishStatusFile();
    BusActions busActions();
    ServiceTools serviceTools();
    void addComponentTools(ServiceTools &tools);
    QList<ComponentList> componentLists(const QString &id);
    std::optional<Component> worstComponentOf(const QString &id);
    QJsonArray componentsArray(const QString &id);
    void pause(qint64 seconds);
    void awaitPauseEnd();
    FlagsById flags() const;
    QList<NotificationLogEntry> notificationLog();
    void wireJournal();
    void wireLanguage();
    DigestFacts digestOf(TimeWindow window);
    bool mayShowDigest() const;
    void note(const JournalEntry &entry);

    static inline const QString WelcomeState = QStringLiteral("welcome"); ///< "later": it was put off

    TrayOptions m_options;
    Engine m_engine;
    ActionClient m_actionClient;
    ConfigFile m_configFile;
    Config m_config;
    Archive m_archive;
    PresenceLog m_presence;
    Requests m_requests;
    Windows m_windows;
    Tray m_tray;
    DesktopParts m_desktop;
    StatusPublisher m_statusFile;
    English m_english; ///< what programs read of the rows
    std::unique_ptr<Translated> m_translated; ///< what people read of the history; made when they do
    Settings m_settings;
    Hooks m_hooks;
    NoticeJournal m_journal;
    WeeklyDigest m_digest;
    SharedLists m_lists;
    QTimer m_show; ///< gathers changes of one round into one repaint
    QTimer m_showFigures; ///< the same for what is no news
    QString m_shownTrouble; ///< of the watching itself
    QDateTime m_shownQuiet; ///< until when it is quiet, as shown
    QTimer m_pauseEnd;
    QTimer m_tidy; ///< returns what a busy hour has left in the heap
    QTimer m_demoSentence; ///< until a scene is said to be what it is
    QDateTime m_pausedUntil;
    bool m_isWatching = false; ///< what is behind the icon has started
    bool m_isFirstStart = false; ///< the config was made just now
    StartGuard m_guard;
    LogRecorder m_log;
    QSet<QString> m_troubles = {}; ///< keys of what stays in the window until it is mended or dismissed
    bool m_isCareful = false; ///< earlier starts did not last: no hooks, and what ran before
    std::unique_ptr<DemoService> m_demo;
};

} // namespace Pilotlamp
