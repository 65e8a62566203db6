// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/page_options.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

PageOptions pageOptionsOf(const Check &check)
{
    PageOptions options;
    if (const QJsonValue query = check.options.value("query"_L1); !query.isUndefined())
        options.query = query.toString().trimmed();
    if (const QJsonValue wanted = check.options.value("requireWatchdog"_L1); wanted.isBool())
        options.requireWatchdog = wanted.toBool();
    return options;
}

} // namespace Pilotlamp
