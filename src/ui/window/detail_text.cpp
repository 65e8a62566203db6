// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/detail_text.h"

#include "ui/common/text.h"

#include <QCoreApplication>
#include <QUrl>

namespace Pilotlamp {

QString publicAddress(const QString &url)
{
    const QUrl parsed(url);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return plainLine(url.section(u'?', 0, 0).section(u'@', -1), 100);
    return plainLine(parsed.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment),
                     100);
}

QString lastLookOf(const Verdict &verdict)
{
    if (verdict.evidence.size() != 1 || verdict.evidence.constFirst().vendor)
        return {};
    const QString begin = QCoreApplication::translate("Verdict", "last check: %1 – checking again to confirm")
                              .section(u'%', 0, 0);
    for (const QString &warning : verdict.warning.split(QStringLiteral("; "))) {
        if (warning.startsWith(begin))
            return warning;
    }
    return {};
}

} // namespace Pilotlamp
