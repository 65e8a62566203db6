// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "desktop/summons.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>
#include <memory>

class QLocalSocket;

namespace Pilotlamp {

/// Lets one program run per config file. A lock file decides, a local socket beside it carries what a
/// second start wants to the first. Not a bus name: this must also hold without a session bus and
/// across two of them, because two trays writing one config would lose the user's changes. Both files live in
/// the user's runtime folder; what a killed program left there is recognised and replaced.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Role : quint8 {
        First, ///< go on and run
        Second, ///< the first was raised: end with success
    };

    /// `folder` for the lock and the socket; empty = the user's runtime folder.
    explicit SingleInstance(const QString &configPath, const QString &folder = {}, QObject *parent = nullptr);

    /// Becomes the first, or summons it. Blocks for at most `patience` while the first is being asked.
    /// Ours: the first runs but does not answer. Storage: the folder cannot be used.
    Result<Role> start(const Summons &summons = {},
                       std::chrono::milliseconds patience = std::chrono::seconds(5));

Q_SIGNALS:
    /// Someone started the program again: show yourself, or do what is asked.
    void summoned(const Pilotlamp::Summons &summons);

private:
    Result<Role> becomeFirst();
    bool raiseFirst(const Summons &summons, std::chrono::milliseconds patience) const;
    void onConnected();
    void onLine(QLocalSocket *socket);

    QString m_base; ///< path of both files, without ending
    std::unique_ptr<QLockFile> m_lock = {};
    QLocalServer m_server;
};

} // namespace Pilotlamp
