// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notice_text.h"

#include "core/foreign_text.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QString plainLine(const QString &text, qsizetype max)
{
    return filteredLine(text, max);
}

QString plainLines(const QString &text, qsizetype max)
{
    return filteredLines(text, max);
}

QString escapedForMarkup(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
    return escaped;
}

} // namespace Pilotlamp
