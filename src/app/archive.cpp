// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive.h"

#include "app/engine.h"
#include "app/notice_journal.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
const QString PolicyState = u"desk"_s;
const QString HookState = u"hooks"_s;
const QString PopupState = u"popups"_s;
const QString JournalState = QString::fromLatin1(NoticeJournal::StateName);
} // namespace

Archive::Archive(const QString &path, Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_database(path)
    , m_history(m_database)
    , m_memory(m_database)
{
    connect(&m_database, &Database::troubleChanged, this, &Archive::troubleChanged);
    connect(&m_database, &Database::startedAnew, this, [this] {
        m_numbers.clear();
        m_saved.clear();
    });
    connect(&engine.monitor, &Monitor::accepted, this, &Archive::onAccepted);
    connect(&engine.monitor, &Monitor::verdictChanged, this, &Archive::onChanged);
    connect(&m_saveAll, &QTimer::timeout, this, &Archive::saveAll);
    m_saveAll.setTimerType(Qt::VeryCoarseTimer);
    m_saveAll.start(std::chrono::hours(1));
    connect(
        &engine.notificationPolicy, &NotificationPolicy::notifiedChanged, this,
        [this](const QString &id, const NotifiedState &notified) { m_memory.saveNotified(id, notified); });
    connect(&engine.notificationPolicy, &NotificationPolicy::memoryChanged, this, [this] {
        m_memory.saveState(
            PolicyState, QJsonDocument(m_engine.notificationPolicy.memory()).toJson(QJsonDocument::Compact));
    });
}

Archive::~Archive()
{
    saveAll();
    m_history.asleep(QDateTime::currentDateTimeUtc());
    m_history.flush();
}

void Archive::restore()
{
    m_engine.monitor.baselines().load(m_memory);
    m_engine.notificationPolicy.restoreNotified(m_memory.loadNotified());
    m_engine.notificationPolicy.restoreMemory(
        QJsonDocument::fromJson(m_memory.loadState(PolicyState)).object());
}

void Archive::restoreChecks()
{
    Monitor &monitor = m_engine.monitor;
    const QList<ServiceRow> rows = monitor.rows();
    for (const ServiceRow &row : rows) {
        for (int i = 0; i < row.service.checks.size(); ++i) {
            const CheckId id{row.service.id, i};
            if (monitor.state(id).last)
                continue;
            if (const std::optional<CheckState> state = m_memory.loadCheckState(keyOf(id)))
                monitor.restore(id, *state);
        }
    }
}

void Archive::apply(const QStringList &serviceIds, int megabytes)
{
    m_numbers.clear();
    m_saved.clear();
    m_memory.keepOnly(serviceIds);
    m_history.setSizeLimit(megabytes);
}

void Archive::noteDelivery(const Notice &notice, bool taken, const QString &why)
{
    m_history.addNotice(notice, QDateTime::currentDateTimeUtc(), taken, why);
}

void Archive::saveHooks(const QJsonArray &hooks)
{
    m_memory.saveState(HookState, QJsonDocument(hooks).toJson(QJsonDocument::Compact));
}

QJsonArray Archive::loadHooks() const
{
    return QJsonDocument::fromJson(m_memory.loadState(HookState)).array();
}

void Archive::savePopups(const QJsonObject &shown)
{
    m_memory.saveState(PopupState, QJsonDocument(shown).toJson(QJsonDocument::Compact));
}

QJsonObject Archive::loadPopups() const
{
    return QJsonDocument::fromJson(m_memory.loadState(PopupState)).object();
}

void Archive::saveJournal(const QJsonArray &journal)
{
    m_memory.saveState(JournalState, QJsonDocument(journal).toJson(QJsonDocument::Compact));
}

QJsonArray Archive::loadJournal() const
{
    return QJsonDocument::fromJson(m_memory.loadState(JournalState)).array();
}

void Archive::sleep()
{
    m_history.asleep(QDateTime::currentDateTimeUtc());
}

void Archive::onAccepted(const CheckId &id, const Reading &reading)
{
    auto number = m_numbers.constFind(id);
    if (number == m_numbers.cend()) {
        number = m_numbers.insert(id, m_history.checkNumber(keyOf(id)));
    }
    m_history.addReading(*number, reading, reading.error.kind == Error::Kind::Offline);
    if (reading.vendor && reading.snapshot)
        m_history.addIncidents(id.service, reading.snapshot->incidents, reading.at);
    const CheckState state = m_engine.monitor.state(id);
    if (state.confirmed && m_saved.value(id, Status::Unknown) != state.status)
        saveCheck(id);
}

void Archive::saveCheck(const CheckId &id)
{
    const CheckState state = m_engine.monitor.state(id);
    if (m_memory.saveCheckState(keyOf(id), state))
        m_saved.insert(id, state.status);
}

void Archive::saveAll()
{
    m_engine.monitor.baselines().save(m_memory);
    m_database.transaction([this] {
        for (const ServiceRow &row : m_engine.monitor.rows()) {
            for (int i = 0; i < row.service.checks.size(); ++i) {
                if (m_engine.monitor.state({row.service.id, i}).known)
                    saveCheck({row.service.id, i});
            }
        }
        return true;
    });
}

CheckKey Archive::keyOf(const CheckId &id) const
{
    const Check check = m_engine.monitor.check(id);
    return {id.service, check.kind, check.url};
}

/// What is recorded is what was last recorded of a service and is no more. Good news that a check may still
/// contradict waits: a page is read sooner than a failure is confirmed.
void Archive::onChanged(const QString &serviceId, const Verdict &before, const Verdict &after)
{
    const auto partsOf = [](const Verdict &verdict) {
        return Recorded{verdict.status, verdict.whose, verdict.ownOffline};
    };
    const auto recorded = m_recorded.constFind(serviceId);
    const Recorded last = recorded == m_recorded.cend() ? partsOf(before) : *recorded;
    const bool isAwaited = after.status == Status::Online && after.inDoubt;
    m_recorded.insert(serviceId, isAwaited ? last : partsOf(after));
    if (!isAwaited && last != partsOf(after))
        onVerdict(serviceId, after);
}

void Archive::onVerdict(const QString &serviceId, const Verdict &verdict)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_toEnglish)
        return m_history.addVerdict(serviceId, verdict, now);
    Verdict english = verdict;
    english.reason = m_toEnglish(verdict.reason);
    m_history.addVerdict(serviceId, english, now);
}

HistoryView Archive::view()
{
    HistoryView view(m_database);
    view.setShown(m_toShown);
    return view;
}

void Archive::setLanguage(const HistoryView::Shown &toEnglish, const HistoryView::Shown &toShown)
{
    m_toEnglish = toEnglish;
    m_toShown = toShown;
}

} // namespace Pilotlamp
