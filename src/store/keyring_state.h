// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>

#include <functional>

class QObject;

namespace Pilotlamp {

/// Asks the keyring whether it has a secret, without reading or unlocking anything; answers once, later,
/// unless `context` is gone. A plain lookup cannot tell "absent" from "locked". Source: freedesktop.org
/// Secret Service API 0.2, Service.SearchItems and Collection.Locked.
void askKeyringState(const QString &name, QObject *context, std::function<void(SecretState)> done);

/// Makes the next lookup talk to the keyring anew. libsecret, which QtKeychain loads, goes on with the
/// session of a keyring that was restarted meanwhile, and fails for good.
void reconnectKeyring();

} // namespace Pilotlamp
