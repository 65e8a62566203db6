// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/detail_text.h"

#include "ui/common/text.h"

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

} // namespace Pilotlamp
