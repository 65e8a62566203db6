// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secrets.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

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
            Secrets::tr("the keyring has no secret “%1”, or is locked: unlock it, or run: secret-tool store "
                        "--label=Pilotlamp server pilotlamp user %1 type plaintext")
                .arg(name)};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Error::Kind::Storage,
                Secrets::tr("the keyring did not hand out the secret “%1”: unlock it").arg(name)};
    default:
        return {Error::Kind::Storage,
                Secrets::tr("there is no keyring for the secret “%1”: start one, such as gnome-keyring or "
                            "KWallet")
                    .arg(name)};
    }
}

} // namespace

void Secrets::find(const QString &name, QObject *context, Found found)
{
    auto *job = new QKeychain::ReadPasswordJob(Owner, this);
    job->setKey(name);
    job->setInsecureFallback(false);
    // The job is not the context's: it cannot be stopped half-way.
    connect(job, &QKeychain::Job::finished, this,
            [job, name, context = QPointer(context), found = std::move(found)] {
                if (!context)
                    return;
                if (job->error() == QKeychain::NoError)
                    return found(job->textData());
                found(errorOf(job->error(), name));
            });
    job->start();
}

} // namespace Pilotlamp
