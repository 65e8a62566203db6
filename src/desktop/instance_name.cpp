// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/instance_name.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
/// The canonical path, also of what does not exist yet: then of the nearest folder that does, and the rest.
QString canonicalPath(const QString &path)
{
    QString existing = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QString rest;
    while (true) {
        const QString canonical = QFileInfo(existing).canonicalFilePath();
        if (!canonical.isEmpty() || existing.size() <= 1)
            return QDir::cleanPath(canonical + rest);
        rest.prepend(u'/' + existing.section(u'/', -1));
        existing = QFileInfo(existing).path();
    }
}
} // namespace

QString instanceId(const QString &configPath)
{
    const QByteArray path = canonicalPath(configPath).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

QString busName(const QString &configPath, const QString &defaultConfigPath)
{
    const QString name = u"org.pilotlamp.Pilotlamp1"_s;
    const QString id = instanceId(configPath);
    // No element of a bus name may begin with a digit.
    return id == instanceId(defaultConfigPath) ? name : name + u".i"_s + id;
}

} // namespace Pilotlamp
