// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"

#include "core/foreign_text.h"
#include "core/redact.h"

namespace Pilotlamp {

Q_LOGGING_CATEGORY(logNet, "pilotlamp.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logCheck, "pilotlamp.check", QtInfoMsg)
Q_LOGGING_CATEGORY(logNotice, "pilotlamp.notice", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "pilotlamp.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logDesktop, "pilotlamp.desktop", QtInfoMsg)

QString logText(const QString &text)
{
    static const Redactor redactor({}, false);
    return redactor.text(filteredLine(text, 1000));
}

} // namespace Pilotlamp
