// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared_lists.h"

#include "core/foreign_text.h"
#include "net/fetcher.h"
#include "store/disk_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

constexpr qint64 Daily = 24 * 60 * 60; ///< seconds
constexpr qint64 AfterTrouble = 60 * 60;
constexpr qint64 LongestCopy = 2 * SharedListSizeLimit + 64 * 1024; ///< it is kept as base64
constexpr auto CheckAgain = 10min; ///< a timer of a day would not outlive a sleep

} // namespace

SharedLists::SharedLists(Fetcher &fetcher, Clock clock, const KnownKinds &kinds, const QString &folder,
                         QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_clock(std::move(clock))
    , m_kinds(kinds)
    , m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                       + u"/pilotlamp/lists"_s
                                : folder)
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SharedLists::refreshDue);
}

SharedLists::~SharedLists() = default;

QString SharedLists::pathOf(const QString &source) const
{
    const QByteArray name = QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(name.first(32)) + u".json"_s;
}

void SharedLists::setSources(const QStringList &sources, const QStringList &local)
{
    if (sources == m_sources && local == m_local)
        return;
    if (local != m_local)
        m_lists.clear(); // what each may name is judged anew
    m_sources = sources;
    m_local = local;
    std::erase_if(m_lists, [&](const auto &entry) { return !sources.contains(entry.first); });
    for (const QString &source : sources) {
        if (!m_lists.contains(source))
            load(source, m_lists[source]);
    }
    if (sources.isEmpty())
        m_timer.stop();
    else
        m_timer.start(CheckAgain);
    QMetaObject::invokeMethod(this, &SharedLists::refreshDue, Qt::QueuedConnection);
}

Result<QList<Service>> SharedLists::servicesIn(const QString &source, const QByteArray &bytes) const
{
    return readSharedList(bytes, m_kinds, m_local.contains(source));
}

void SharedLists::load(const QString &source, List &list)
{
    const QJsonObject copy
        = QJsonDocument::fromJson(
              bytesOfRegularFile(pathOf(source), LongestCopy).content.value_or(QByteArray()))
              .object();
    list.bytes = QByteArray::fromBase64(copy.value("body"_L1).toString().toLatin1());
    const auto services = servicesIn(source, list.bytes);
    if (!services) {
        list.bytes.clear();
        return;
    }
    list.services = *services;
    list.etag = copy.value("etag"_L1).toString().toLatin1();
    list.due = QDateTime::fromString(copy.value("at"_L1).toString(), Qt::ISODate).addSecs(Daily);
}

void SharedLists::keep(const QString &source, const List &list) const
{
    makePrivateFolder(QFileInfo(m_folder).absolutePath());
    makePrivateFolder(m_folder);
    const QJsonObject copy{{u"source"_s, source},
                           {u"at"_s, m_clock().toString(Qt::ISODate)},
                           {u"etag"_s, QString::fromLatin1(list.etag)},
                           {u"body"_s, QString::fromLatin1(list.bytes.toBase64())}};
    // Without a copy the list is only asked for anew at the next start.
    writeWholeFile(pathOf(source), QJsonDocument(copy).toJson(QJsonDocument::Compact));
}

void SharedLists::refreshDue()
{
    const QDateTime now = m_clock();
    for (auto &[source, list] : m_lists) {
        if (!list.pendingRequest && (!list.due.isValid() || list.due <= now))
            ask(source, list);
    }
}

void SharedLists::ask(const QString &source, List &list)
{
    if (const QString problem = sharedListSourceProblem(source); !problem.isEmpty())
        return fail(source, problem);
    if (QDir::isAbsolutePath(source)) {
        const FileBytes bytes = bytesOfRegularFile(source, SharedListSizeLimit);
        return bytes.content ? take(source, *bytes.content, {}) : fail(source, bytes.reason);
    }
    Request request{.url = QUrl(source)};
    request.bodyCap = SharedListSizeLimit;
    if (!list.etag.isEmpty() && !list.bytes.isEmpty())
        request.headers.append({"If-None-Match", list.etag});
    list.pendingRequest = std::make_unique<QObject>();
    m_fetcher.fetch(request, list.pendingRequest.get(),
                    [this, source](const Response &response) { take(source, response); });
}

void SharedLists::take(const QString &source, const Response &response)
{
    List &list = m_lists[source];
    list.pendingRequest.release()->deleteLater(); // we are called by it
    if (response.error.kind != Error::Kind::None)
        return fail(source, response.error.text);
    const QString problem = sharedListSourceProblem(response.url.toString());
    if (!problem.isEmpty())
        return fail(source,
                    tr("it redirects to %1, which is not HTTPS").arg(response.url.toString().left(200)));
    if (response.notModified && !list.bytes.isEmpty())
        return take(source, list.bytes, list.etag);
    if (response.httpStatus != 200)
        return fail(source, tr("the server answered %1").arg(response.httpStatus));
    take(source, response.body, response.header("ETag"));
}

void SharedLists::take(const QString &source, const QByteArray &bytes, const QByteArray &etag)
{
    const auto services = servicesIn(source, bytes);
    if (!services)
        return fail(source, services.error().text);
    List &list = m_lists[source];
    // Also the first time, where there is nothing in it: somebody waits for it to be read.
    const bool isNews = list.bytes.isEmpty() || list.services != *services || !list.trouble.isEmpty();
    list.services = *services;
    list.bytes = bytes;
    list.etag = etag;
    list.trouble.clear();
    list.due = m_clock().addSecs(Daily);
    keep(source, list);
    if (isNews)
        Q_EMIT changed();
}

/// What was good before stays in use.
void SharedLists::fail(const QString &source, const QString &why)
{
    List &list = m_lists[source];
    list.due = m_clock().addSecs(AfterTrouble);
    if (list.trouble == why)
        return;
    list.trouble = why;
    Q_EMIT changed();
}

/// What a list would have told is not known, and that is no good news.
Service SharedLists::standIn(const QString &source, const List &list)
{
    Service service;
    service.id = u"shared-list:"_s + source;
    const QString host = QUrl(source).host();
    service.name = tr("Shared list %1")
                       .arg(QDir::isAbsolutePath(source) ? QFileInfo(source).fileName()
                                : host.isEmpty()         ? filteredLine(source, 60)
                                                         : host);
    service.link = source;
    service.problem = tr("it cannot be read, and has no last good copy: %1").arg(list.trouble);
    return service;
}

QList<Service> SharedLists::services() const
{
    QList<Service> all;
    QSet<QString> taken;
    for (const QString &source : m_sources) {
        const auto list = m_lists.find(source);
        if (list == m_lists.end())
            continue;
        const bool isLost = list->second.bytes.isEmpty() && !list->second.trouble.isEmpty();
        const QList<Service> found
            = isLost ? QList<Service>{standIn(source, list->second)} : list->second.services;
        for (const Service &service : found) {
            if (!taken.contains(service.id))
                all.append(service);
            taken.insert(service.id);
        }
    }
    return all;
}

bool SharedLists::isRead() const
{
    return std::all_of(m_lists.begin(), m_lists.end(), [](const auto &entry) {
        return !entry.second.bytes.isEmpty() || !entry.second.trouble.isEmpty();
    });
}

QString SharedLists::originOf(const QString &serviceId) const
{
    for (const QString &source : m_sources) {
        const auto list = m_lists.find(source);
        const bool isThere = list != m_lists.end()
            && std::any_of(list->second.services.begin(), list->second.services.end(),
                           [&](const Service &service) { return service.id == serviceId; });
        if (isThere)
            return source;
    }
    return {};
}

QString SharedLists::trouble() const
{
    QStringList lines;
    for (const QString &source : m_sources) {
        const auto list = m_lists.find(source);
        if (list != m_lists.end() && !list->second.trouble.isEmpty())
            lines.append(source + u": "_s + list->second.trouble);
    }
    return lines.join(u'\n');
}

} // namespace Pilotlamp
