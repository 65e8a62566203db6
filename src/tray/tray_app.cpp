// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/tray_app.h"

#include "app/demo_story.h"
#include "app/kinds_known.h"
#include "app/translations.h"
#include "net/own_limits.h"
#include "store/hook_fields.h"
#include "ui/common/icon_painter.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

constexpr auto ShowWait = 50ms;
constexpr auto DemoSentenceWait = 6s;
constexpr auto TidyEvery = 1h;
constexpr auto FiguresWait = 500ms; ///< nobody waits for them
constexpr auto ProvenAfter = 30s; ///< whoever runs so long does not end at its start
constexpr int NoticeIconSide = 64;

/// The lamp as the picture of a popup.
QImage noticePicture(const Notice &notice, const QString &style)
{
    IconAppearance appearance;
    if (notice.type == Notice::Type::OwnOffline)
        appearance.symbol = IconSymbol::OwnOffline;
    else if (notice.type == Notice::Type::ComponentsGone)
        appearance.symbol = IconSymbol::Unknown; // nothing is known of what was chosen
    else
        appearance.symbol = symbolOf(notice.status);
    return paintIcon(appearance, iconPalette(style, QApplication::palette()), NoticeIconSide);
}

Monitor::PolicyOf policyFor(const TrayOptions &options)
{
    if (options.demo)
        return [](const Check &) {
            return demoPolicy();
        };
    return policyOfKind;
}

} // namespace

QString TrayOptions::identity() const
{
    if (demo)
        return u"/pilotlamp-demo"_s;
    return configPath.isEmpty() ? ConfigFile::defaultPath() : configPath;
}

TrayApp::TrayApp(const TrayOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_engine(policyFor(options))
    , m_actionClient(m_engine.fetcher)
    , m_configFile(options.configPath, knownKinds())
    , m_archive(options.demo ? QString() : Database::pathFor(m_configFile.path()), m_engine)
    , m_presence(m_archive.memory())
    , m_windows(m_requests)
    , m_tray(&m_requests)
    , m_desktop(desktopParts(
          m_tray, m_requests,
          [this](const Notice &notice) { return noticePicture(notice, styleOf(m_config.preferences)); },
          busActions()))
    , m_statusFile(statusFileFor(options.identity()), systemClock())
    , m_english(sourceOf(translationFor(QLocale())), englishPlurals())
    , m_settings(m_engine)
    , m_hooks(m_engine.fetcher,
              [this](const QString &id) { return m_engine.notificationPolicy.notifiedStatus(id); })
    , m_digest(
          m_archive.memory(), [this](TimeWindow window) { return digestOf(window); },
          [this] { return mayShowDigest(); }, systemClock())
    , m_lists(m_engine.fetcher, systemClock(), knownKinds())
    , m_guard(options.demo ? QString() : StartGuard::pathFor(Database::pathFor(m_configFile.path())))
{
    m_show.setSingleShot(true);
    m_show.setInterval(ShowWait);
    m_showFigures.setSingleShot(true);
    m_showFigures.setInterval(FiguresWait);
    m_pauseEnd.setSingleShot(true);
    m_tidy.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tidy, &QTimer::timeout, this, [this] {
        m_archive.releaseCache();
        returnFreedMemory();
    });
    m_tidy.start(TidyEvery);
    m_windows.setTools(serviceTools());
    wireLanguage();
    wireMonitor();
    wireNotices();
    wireHooks();
    wireJournal();
    wireTray();
    wireRequests();
    wireSettings();
    wireSummons();
    wireSession();
}

TrayApp::~TrayApp()
{
    // What is written last may fail, and no window opens for it any more.
    m_archive.disconnect(this);
}

void TrayApp::wireLanguage()
{
    if (!m_english.isNeeded())
        return;
    m_archive.setLanguage([this](const QString &reason) { return m_english.of(reason); },
                          [this](const QString &reason) {
                              if (!m_translated)
                                  m_translated = std::make_unique<Translated>(
                                      sourceOf(translationFor(QLocale())), englishPlurals());
                              return m_translated->of(reason);
                          });
}

Result<bool> TrayApp::start()
{
    if (m_options.demo) {
        if (const Result<bool> started = startDemo(); !started)
            return started;
    } else {
        const bool wasShort = m_guard.begin() >= StartGuard::MostFailed;
        loadConfig(Loading::AtStart);
        if (wasShort)
            startCarefully();
        QTimer::singleShot(ProvenAfter, this, &TrayApp::noteLasting);
    }
    applyStyle();
    m_desktop.icon->start();
    // The panel is told of the icon before services are remembered and asked.
    QTimer::singleShot(0, this, &TrayApp::startWatching);
    return true;
}

void TrayApp::startWatching()
{
    if (std::exchange(m_isWatching, true))
        return;
    QApplication::setWindowIcon(iconOf({IconSymbol::Online}, iconPalette({}, QApplication::palette())));
    notifyTrouble(u"history"_s, tr("The history could not be used"), m_archive.trouble());
    m_archive.restore();
    m_desktop.notifier->adopt(m_archive.loadPopups());
    m_hooks.restoreMemory(m_archive.loadHooks());
    m_journal.restoreMemory(m_archive.loadJournal());
    apply();
    m_desktop.outside->publish(m_options.identity());
    if (m_isFirstStart || m_archive.memory().loadState(WelcomeState) == "later") {
        m_archive.memory().saveState(WelcomeState, {});
        m_settings.welcome(m_config);
    }
}

Result<bool> TrayApp::startDemo()
{
    m_demo = std::make_unique<DemoService>();
    const Result<quint16> port = m_demo->listen();
    if (!port)
        return port.error();
    m_config = parseConfig(demoConfig(*port), knownKinds());
    // What the icon does not show yet is not said either: a change needs its second check.
    m_demoSentence.setSingleShot(true);
    m_demoSentence.setInterval(DemoSentenceWait);
    const auto show = [this](const QString &sentence) {
        m_windows.setDemo(
            {m_demo->place() + 1, int(demoScenes().size()), demoTitle(m_demo->scene()), sentence});
    };
    const auto showSentence = [this, show] {
        m_demoSentence.stop();
        show(demoSentence(m_demo->scene()));
    };
    connect(&m_demoSentence, &QTimer::timeout, this, showSentence);
    connect(&m_engine.monitor, &Monitor::verdictChanged, this,
            [this, showSentence](const QString &, const Verdict &before, const Verdict &after) {
                if (m_demoSentence.isActive() && before.status != after.status)
                    showSentence();
            });
    connect(m_demo.get(), &DemoService::sceneChanged, this, [this, show] {
        show(tr("starting …"));
        m_demoSentence.start();
    });
    m_demo->play();
    return true;
}

void TrayApp::onBack(const QString &serviceId)
{
    if (m_config.preferences.openWhenBack)
        Q_EMIT m_requests.openLink(rowOf(serviceId).service.link);
    if (!m_config.preferences.copyWhenBack.isEmpty())
        QApplication::clipboard()->setText(m_config.preferences.copyWhenBack);
    m_hooks.noteBack(rowOf(serviceId));
}

ServiceRow TrayApp::rowOf(const QString &serviceId) const
{
    const QList<ServiceRow> &rows = m_engine.monitor.rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const ServiceRow &row) { return row.service.id == serviceId; });
    return found == rows.end() ? ServiceRow() : *found;
}

/// The user's own services, and those of the lists they share.
QList<Service> TrayApp::services() const
{
    return m_config.services + m_lists.services();
}

void TrayApp::apply()
{
    if (!m_options.demo)
        m_lists.setSources(sharedListsOf(m_config.preferences), localListsOf(m_config.preferences));
    QStringList ids;
    const QList<Service> watched = services();
    for (const Service &service : watched)
        ids.append(service.id);
    m_archive.apply(ids, m_config.preferences.historyMegabytes);
    m_hooks.setHooks(m_isCareful ? QList<Hook>() : hooksOf(m_config.preferences));
    applyStyle();
    m_digest.setWanted(m_config.preferences.weeklyDigest);
    m_engine.apply(limitedBy(m_config.preferences, watched), m_config.preferences);
    setPollingConditions();
    m_archive.restoreChecks();
    showState();
}

void TrayApp::applyStyle()
{
    m_tray.setStyle(styleOf(m_config.preferences), m_config.preferences.iconBadge);
    m_tray.setHidesWhenWell(m_config.preferences.hideWhenOnline);
    m_windows.setIconStyle(styleOf(m_config.preferences));
}

BusActions TrayApp::busActions()
{
    BusActions actions;
    actions.explain = [this](const QString &id, std::function<void(const Result<QString> &)> done) {
        m_engine.diagnoser.explain(id, this, [done = std::move(done)](const Diagnosis &diagnosis) {
            done(QString::fromUtf8(QJsonDocument(diagnosisObject(diagnosis)).toJson(QJsonDocument::Compact)));
        });
    };
    actions.components = [this](const QString &id) {
        return QString::fromUtf8(QJsonDocument(componentsArray(id)).toJson(QJsonDocument::Compact));
    };
    actions.refresh = [this] {
        m_engine.monitor.refresh();
    };
    actions.snooze = [this](const QString &id, int seconds) {
        m_engine.notificationPolicy.snooze(id, seconds);
    };
    actions.pause = [this](int seconds) {
        pause(seconds);
    };
    actions.mutedUntil = [this](const QString &id) {
        const NotificationPolicy &policy = m_engine.notificationPolicy;
        return policy.isSnoozedUntilWell(id) ? u"recovered"_s
                                             : policy.snoozedUntil(id).toUTC().toString(Qt::ISODate);
    };
    actions.rows = [this] {
        return m_english.of(m_engine.monitor.rows());
    };
    return actions;
}

} // namespace Pilotlamp
