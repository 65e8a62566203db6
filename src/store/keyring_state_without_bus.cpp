// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In place of keyring_state.cpp where there is no D-Bus: the system's own keyring says all there is to know.
#include "store/keyring_state.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
SecretState stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretState::Present;
    case QKeychain::EntryNotFound:
        return SecretState::Absent;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretState::Locked;
    default:
        return SecretState::NoKeyring;
    }
}
} // namespace

void askKeyringState(const QString &name, QObject *context, std::function<void(SecretState)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(u"pilotlamp"_s);
    job->setKey(name);
    job->setInsecureFallback(false);
    // The job is not the context's: it cannot be stopped half-way.
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, context = QPointer(context), done = std::move(done)] {
                         if (context)
                             done(stateOf(job->error()));
                     });
    job->start();
}

void reconnectKeyring() { }

} // namespace Pilotlamp
