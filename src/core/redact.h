// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <QHash>
#include <QString>

namespace Pilotlamp {

/// Makes texts fit to be given to strangers. Secrets always go: user and password, query and fragment of
/// every address, long random parts of paths, and values that follow words such as "token" or "Bearer". On
/// request also the names of private hosts, each by a number that stays the same within one report.
class Redactor {
public:
    /// `hidePrivateHosts`: those of the service's addresses, and private addresses in any text.
    Redactor(const Service &service, bool hidePrivateHosts);

    /// An address as it may be shown: scheme, host, port, path.
    QString address(const QString &url) const;
    /// Any other text, with the addresses and secrets in it redacted.
    QString text(const QString &text) const;

private:
    QString withoutHosts(QString text) const;

    bool m_hidePrivateHosts = false;
    QHash<QString, QString> m_hosts = {}; ///< private host → what stands for it
};

} // namespace Pilotlamp
