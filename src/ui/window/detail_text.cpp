// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/detail_text.h"

#include "core/whose_label.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QString publicAddress(const QString &url)
{
    const QUrl parsed(url);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return plainLine(url.section(u'?', 0, 0).section(u'@', -1), 100);
    return plainLine(parsed.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment),
                     100);
}

QString diagnosisHeadline(const Diagnosis &diagnosis, bool isTrouble)
{
    const QString status = displayName(diagnosis.conclusion.status);
    if (!isTrouble && isBad(diagnosis.conclusion.status))
        return QCoreApplication::translate("LadderPane", "Last check: %1 – not confirmed yet").arg(status);
    const QString whose = whoseLabel(diagnosis);
    return status + (whose.isEmpty() ? QString() : u" – "_s + whose);
}

} // namespace Pilotlamp
