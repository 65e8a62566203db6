// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive.h"

#include "app/engine.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
const QString DeskState = u"desk"_s;
}

Archive::Archive(const QString &path, Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_database(path)
    , m_history(m_database)
    , m_memory(m_database)
{
    connect(&m_database, &Database::troubleChanged, this, &Archive::troubleChanged);
    connect(&m_database, &Database::startedAnew, this, [this] { m_numbers.clear(); });
    connect(&engine.monitor, &Monitor::accepted, this, &Archive::onAccepted);
    connect(&engine.monitor, &Monitor::verdictChanged, this,
            [this](const QString &id, const Verdict &, const Verdict &after) { onVerdict(id, after); });
    connect(&m_saveBaselines, &QTimer::timeout, this,
            [this] { m_engine.monitor.baselines().save(m_memory); });
    m_saveBaselines.setTimerType(Qt::VeryCoarseTimer);
    m_saveBaselines.start(std::chrono::hours(1));
    connect(&engine.desk, &NoticeDesk::toldChanged, this,
            [this](const QString &id, const Told &told) { m_memory.saveTold(id, told); });
    connect(&engine.desk, &NoticeDesk::memoryChanged, this, [this] {
        m_memory.saveState(DeskState, QJsonDocument(m_engine.desk.memory()).toJson(QJsonDocument::Compact));
    });
}

Archive::~Archive()
{
    m_engine.monitor.baselines().save(m_memory);
    m_history.asleep(QDateTime::currentDateTimeUtc());
    m_history.flush();
}

void Archive::restore()
{
    m_engine.monitor.baselines().load(m_memory);
    m_engine.desk.restoreTold(m_memory.loadTold());
    m_engine.desk.restoreMemory(QJsonDocument::fromJson(m_memory.loadState(DeskState)).object());
}

void Archive::apply(const QStringList &serviceIds, int megabytes)
{
    m_numbers.clear();
    m_memory.keepOnly(serviceIds);
    m_history.setSizeLimit(megabytes);
}

void Archive::noteDelivery(const Notice &notice, bool taken)
{
    m_history.addNotice(notice, QDateTime::currentDateTimeUtc(), taken);
}

void Archive::sleep()
{
    m_history.asleep(QDateTime::currentDateTimeUtc());
}

void Archive::onAccepted(const CheckId &id, const Reading &reading)
{
    auto number = m_numbers.constFind(id);
    if (number == m_numbers.cend()) {
        const Check check = m_engine.monitor.check(id);
        number = m_numbers.insert(id, m_history.checkNumber({id.service, check.kind, check.url}));
    }
    m_history.addReading(*number, reading, reading.error.kind == Error::Kind::Offline);
    if (reading.vendor && reading.snapshot)
        m_history.addIncidents(id.service, reading.snapshot->incidents, reading.at);
}

void Archive::onVerdict(const QString &serviceId, const Verdict &verdict)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_history.addVerdict(serviceId, verdict, now);
}

} // namespace Pilotlamp
