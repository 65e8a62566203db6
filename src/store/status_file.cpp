// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/status_file.h"

#include "core/json_values.h"
#include "core/service_json.h"
#include "store/disk_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int StatusFileVersion = 1;
constexpr qint64 LongestStatusFile = 16 * 1024 * 1024;

} // namespace

QString statusFilePath(const QString &instance)
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!QDir::isAbsolutePath(folder))
        return {};
    return folder + u"/pilotlamp/status"_s + (instance.isEmpty() ? QString() : u'-' + instance) + u".json"_s;
}

QJsonObject statusObject(const StatusReport &report)
{
    QJsonArray services;
    for (const ServiceRow &row : report.services)
        services.append(checkObject(row));
    return {{u"version"_s, StatusFileVersion},
            {u"at"_s, jsonTime(report.at)},
            {u"validUntil"_s, jsonTime(report.validUntil)},
            {u"pid"_s, report.pid},
            {u"status"_s, idOf(report.status)},
            {u"paused"_s, report.paused},
            {u"services"_s, services}};
}

std::optional<Error> writeStatusFile(const QString &path, const StatusReport &report)
{
    if (!makePrivateFolder(QFileInfo(path).absolutePath()))
        return Error{Error::Kind::Storage, u"%1: cannot be created"_s.arg(QFileInfo(path).absolutePath())};
    const QByteArray bytes = QJsonDocument(statusObject(report)).toJson(QJsonDocument::Compact) + '\n';
    // An older one that was opened up is not taken as a model.
    return writeWholeFile(path, bytes, FileOf::OwnerOnly);
}

Result<QJsonObject> readStatusFile(const QString &path, const QDateTime &now)
{
    const FileBytes bytes = path.isEmpty() ? FileBytes{} : bytesOfRegularFile(path, LongestStatusFile);
    if (!bytes.content)
        return Error{Error::Kind::Unreachable, u"Pilotlamp is not running"_s};
    const QJsonObject object = QJsonDocument::fromJson(*bytes.content).object();
    const QDateTime until = QDateTime::fromString(object.value("validUntil"_L1).toString(), Qt::ISODate);
    const bool isKnown
        = object.value("version"_L1).toInt() == StatusFileVersion && object.value("services"_L1).isArray();
    if (!isKnown || !until.isValid())
        return Error{Error::Kind::Unreadable, u"%1 is not a status file of this version"_s.arg(path)};
    if (until < now)
        return Error{Error::Kind::Unreadable, u"%1 is out of date"_s.arg(path)};
    return object;
}

} // namespace Pilotlamp
