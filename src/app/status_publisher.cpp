// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/status_publisher.h"

#include "core/service_json.h"
#include "desktop/instance_name.h"
#include "store/config_file.h"
#include "store/status_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace Pilotlamp {

namespace {

/// Checks come a little earlier or later than a minute; a reading that falls into this rest is taken along.
constexpr qint64 DueAfterMs = 50'000;
/// Two writings may fail or be late before readers stop believing the file.
constexpr qint64 ValidSeconds = 150;

/// A response time is no change that anybody waits for; what it led to is.
QByteArray essenceOf(const QList<ServiceRow> &rows, const Overview &overview)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    const auto add = [&](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData("\n");
    };
    add(idOf(overview.status) + QString::number(overview.paused));
    for (const ServiceRow &row : rows) {
        add(row.service.id);
        add(row.service.name);
        add(idOf(row.verdict.status) + idOf(row.verdict.whose) + row.verdict.why.code);
        add(row.verdict.warning);
    }
    return hash.result();
}

} // namespace

QString statusFileFor(const QString &configPath)
{
    const QString id = instanceId(configPath);
    return statusFilePath(id == instanceId(ConfigFile::defaultPath()) ? QString() : id);
}

StatusPublisher::StatusPublisher(const QString &path, Clock clock, std::chrono::milliseconds every,
                                 QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_clock(std::move(clock))
    , m_every(every)
{
    m_again.setSingleShot(true);
    m_again.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_again, &QTimer::timeout, this, &StatusPublisher::renew);
}

StatusPublisher::~StatusPublisher()
{
    if (!m_path.isEmpty() && m_writtenAt.isValid())
        QFile::remove(m_path);
}

void StatusPublisher::publish(const QList<ServiceRow> &rows, const Overview &overview)
{
    m_rows = rows;
    m_overview = overview;
    if (m_path.isEmpty())
        return;
    const QByteArray essence = essenceOf(rows, overview);
    if (essence == m_written && !isDue())
        return;
    m_written = essence;
    write();
}

bool StatusPublisher::isDue() const
{
    const qint64 age = m_writtenAt.isValid() ? m_writtenAt.msecsTo(m_clock()) : DueAfterMs;
    // A clock that was set back makes the file look newer than now.
    return !m_path.isEmpty() && (age < 0 || age >= DueAfterMs);
}

void StatusPublisher::renew()
{
    Q_EMIT wanted();
    if (!m_again.isActive())
        write();
}

void StatusPublisher::write()
{
    const QDateTime now = m_clock();
    StatusReport report;
    report.at = now;
    report.validUntil = now.addSecs(ValidSeconds);
    report.pid = QCoreApplication::applicationPid();
    report.status = m_overview.status;
    report.paused = m_overview.paused;
    report.services = m_rows;
    const auto error = writeStatusFile(m_path, report);
    m_problem = error ? error->text : QString();
    m_writtenAt = now;
    m_again.start(m_every);
}

} // namespace Pilotlamp
