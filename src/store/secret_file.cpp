// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secret_file.h"

#include "store/disk_file.h"
#include "store/store_text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 LongestFile = 1024 * 1024;
constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions Others
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

Error unusable(const QString &path, const QString &why)
{
    return {Error::Kind::Storage, StoreText::tr("%1 cannot be used: %2").arg(path, why)};
}

} // namespace

SecretFile::SecretFile(const QString &path)
    : m_path(path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                     + u"/pilotlamp/secrets.json"_s
                            : path)
{
}

Result<SecretFile::Content> SecretFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return Content{};
    if (const QString kind = irregularity(m_path); !kind.isEmpty())
        return unusable(m_path, kind);
    if (file.permissions() & Others)
        return unusable(m_path, StoreText::tr("others may read it; run: chmod 600 %1").arg(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return unusable(m_path, file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.read(LongestFile));
    if (!document.isObject())
        return unusable(m_path, StoreText::tr("it is damaged"));
    Content content;
    const QJsonObject secrets = document.object().value("secrets"_L1).toObject();
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        content.secrets.insert(it.key(),
                               QString::fromUtf8(QByteArray::fromBase64(it.value().toString().toLatin1())));
    const QJsonArray asked = document.object().value("ask"_L1).toArray();
    for (const QJsonValue &name : asked)
        content.asked.insert(name.toString());
    return content;
}

std::optional<Error> SecretFile::write(const Content &content) const
{
    QJsonObject secrets;
    for (auto it = content.secrets.begin(); it != content.secrets.end(); ++it)
        secrets.insert(it.key(), QString::fromLatin1(it.value().toUtf8().toBase64()));
    QStringList asked(content.asked.begin(), content.asked.end());
    asked.sort();
    const QJsonObject root{{u"secrets"_s, secrets}, {u"ask"_s, QJsonArray::fromStringList(asked)}};
    makePrivateFolder(QFileInfo(m_path).absolutePath());
    return writeWholeFile(m_path, QJsonDocument(root).toJson(), FileOf::OwnerOnly);
}

Result<std::optional<QString>> SecretFile::find(const QString &name) const
{
    const Result<Content> content = read();
    if (!content)
        return content.error();
    const auto found = content->secrets.constFind(name);
    return found == content->secrets.constEnd() ? std::optional<QString>() : std::optional(*found);
}

bool SecretFile::isAsked(const QString &name) const
{
    const Result<Content> content = read();
    return content && content->asked.contains(name);
}

std::optional<Error> SecretFile::keep(const QString &name, const QString &secret) const
{
    Result<Content> content = read();
    if (!content)
        return content.error();
    content->asked.remove(name);
    content->secrets.insert(name, secret);
    return write(*content);
}

std::optional<Error> SecretFile::keepAsked(const QString &name) const
{
    Result<Content> content = read();
    if (!content)
        return content.error();
    content->secrets.remove(name);
    content->asked.insert(name);
    return write(*content);
}

std::optional<Error> SecretFile::forget(const QString &name) const
{
    Result<Content> content = read();
    if (!content)
        return content.error();
    if (content->secrets.remove(name) + content->asked.remove(name) == 0)
        return {};
    return write(*content);
}

} // namespace Pilotlamp
