// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secrets.h"

#include "store/keyring_state.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto Owner = "pilotlamp"_L1;

Error errorOf(QKeychain::Error error, const QString &name)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return {
            Error::Kind::Storage,
            Secrets::tr(
                "the keyring has no secret “%1”, or is locked: unlock it, set the secret in the settings, "
                "or run: secret-tool store --label=Pilotlamp server pilotlamp user %1 type plaintext")
                .arg(name)};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Error::Kind::Storage,
                Secrets::tr("the keyring did not provide the secret “%1”: unlock it").arg(name)};
    default:
        return {Error::Kind::Storage,
                Secrets::tr("there is no keyring for the secret “%1”: start one, such as gnome-keyring or "
                            "KWallet, or set the secret in the settings")
                    .arg(name)};
    }
}

/// A line break in a secret has destroyed keyrings, and no header may hold one.
QString problemOf(const QString &secret)
{
    const bool isOneLine = std::none_of(secret.begin(), secret.end(),
                                        [](QChar c) { return c.category() == QChar::Other_Control; });
    if (secret.isEmpty())
        return Secrets::tr("The secret is empty");
    return isOneLine ? QString() : Secrets::tr("The secret has more than one line");
}

/// Marks the memory of a secret as no part of a core file, whoever writes one.
QString keptOutOfCore(const QString &secret)
{
#ifdef MADV_DONTDUMP
    const auto page = static_cast<quintptr>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<quintptr>(secret.constData()) & ~(page - 1);
    const auto end = reinterpret_cast<quintptr>(secret.constData() + secret.size() + 1);
    ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTDUMP);
#endif
    return secret;
}

} // namespace

void Secrets::find(const QString &name, QObject *context, Found found)
{
    const auto later = [&](const Result<QString> &result) {
        QMetaObject::invokeMethod(
            context, [found, result] { found(result); }, Qt::QueuedConnection);
    };
    if (const auto known = m_session.constFind(name); known != m_session.constEnd())
        return later(*known);
    const Result<std::optional<QString>> kept = m_file.find(name);
    if (!kept)
        return later(kept.error());
    if (*kept)
        return later(keptOutOfCore(**kept));
    if (!m_file.isAsked(name))
        return findInKeyring(name, context, std::move(found));
    later(Error{
        Error::Kind::Storage,
        tr("the secret “%1” is requested once after each start and has not been entered yet").arg(name)});
    if (!m_asked.contains(name)) {
        m_asked.insert(name);
        Q_EMIT wanted(name);
    }
}

void Secrets::findInKeyring(const QString &name, QObject *context, Found found, bool isSecondTry)
{
    auto *job = new QKeychain::ReadPasswordJob(Owner, this);
    job->setKey(name);
    job->setInsecureFallback(false);
    // The job is not the context's: it cannot be stopped half-way.
    connect(job, &QKeychain::Job::finished, this,
            [this, job, name, context = QPointer(context), found = std::move(found), isSecondTry] {
                if (!context)
                    return;
                if (job->error() == QKeychain::OtherError && !isSecondTry) {
                    reconnectKeyring();
                    return findInKeyring(name, context, found, true);
                }
                if (job->error() == QKeychain::NoError)
                    return found(keptOutOfCore(job->textData()));
                found(errorOf(job->error(), name));
            });
    job->start();
}

void Secrets::state(const QString &name, QObject *context, StateFound done)
{
    const Result<std::optional<QString>> kept = m_file.find(name);
    if (!m_session.contains(name) && !(kept && *kept))
        return askKeyringState(name, context, std::move(done));
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(SecretState::Present); }, Qt::QueuedConnection);
}

void Secrets::store(const QString &name, const QString &secret, SecretPlace place, bool replace,
                    QObject *context, Stored stored)
{
    const auto later = [&](const QString &problem) {
        QMetaObject::invokeMethod(
            context, [stored, problem] { stored(problem); }, Qt::QueuedConnection);
    };
    const QString problem = name.isEmpty() ? tr("The secret has no name") : problemOf(secret);
    if (!problem.isEmpty())
        return later(problem);
    if (place == SecretPlace::Session) {
        m_session.insert(name, keptOutOfCore(secret));
        const auto error = m_file.keepAsked(name);
        return later(error ? error->text : QString());
    }
    if (place == SecretPlace::File) {
        const auto error = m_file.keep(name, secret);
        if (!error)
            m_session.remove(name);
        return later(error ? error->text : QString());
    }
    askKeyringState(name, context, [this, name, secret, replace, context, stored](SecretState state) {
        if (state == SecretState::Locked)
            return stored(tr("The keyring is locked, so nothing was changed: unlock it and try again"));
        if (state == SecretState::NoKeyring)
            return stored(tr("No keyring is available: start one, such as gnome-keyring or KWallet, or "
                             "choose another place"));
        if (state == SecretState::Present && !replace)
            return stored(tr("The keyring has a secret “%1” already").arg(name));
        write(name, secret, context, stored);
    });
}

void Secrets::write(const QString &name, const QString &secret, QObject *context, Stored stored)
{
    reconnectKeyring(); // a session with a keyring that is gone would fail the write
    auto *job = new QKeychain::WritePasswordJob(Owner, this);
    job->setKey(name);
    job->setTextData(secret);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this,
            [this, job, name, context = QPointer(context), stored = std::move(stored)] {
                if (job->error() == QKeychain::NoError) {
                    m_session.remove(name);
                    m_file.forget(name);
                }
                if (context)
                    stored(job->error() == QKeychain::NoError
                               ? QString()
                               : tr("The keyring did not store the secret: %1").arg(job->errorString()));
            });
    job->start();
}

} // namespace Pilotlamp
