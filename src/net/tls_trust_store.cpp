// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls_trust_store.h"

#include "core/tls_options.h"

#include <QFile>
#include <QJsonDocument>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostTrusts = 256; ///< checks with a `tls` of their own; more than that is a mistake

qint64 nanosecondsOf(const timespec &time)
{
    constexpr qint64 PerSecond = 1'000'000'000;
    return time.tv_sec * PerSecond + time.tv_nsec;
}

/// Equal for options that mean the same trust.
QByteArray keyOf(const TlsOptions &options)
{
    const QStringList files{options.caFile, options.certificateFile, options.keyFile};
    return files.join(QChar(0)).toUtf8() + '\0' + options.fingerprint;
}

} // namespace

TlsTrustStore::Stamp TlsTrustStore::stampOf(const QString &path)
{
    struct stat facts = {};
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return {facts.st_dev, facts.st_ino, facts.st_size, nanosecondsOf(facts.st_mtim),
            nanosecondsOf(facts.st_ctim)};
}

Result<TlsTrustPtr> TlsTrustStore::trustOf(const Check &check)
{
    const auto options = tlsOptionsOf(check);
    if (!options)
        return options.error();
    if (!*options)
        return TlsTrustPtr();
    QList<Stamp> stamps;
    for (const QString &path : {(*options)->caFile, (*options)->certificateFile, (*options)->keyFile})
        stamps.append(stampOf(path));
    const QByteArray key = keyOf(**options);
    const auto kept = m_kept.constFind(key);
    if (kept != m_kept.cend() && kept->stamps == stamps)
        return kept->trust;
    ++m_reads;
    const Result<TlsTrustPtr> trust = tlsTrustOf(check);
    if (m_kept.size() >= MostTrusts)
        m_kept.clear();
    if (trust)
        m_kept.insert(key, {stamps, *trust});
    else
        m_kept.remove(key);
    return trust;
}

} // namespace Pilotlamp
