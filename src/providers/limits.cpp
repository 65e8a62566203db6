// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/limits.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct LimitKey {
    QLatin1StringView key;
    std::optional<double> Limits::*member;
};
constexpr std::array LimitKeys{
    LimitKey{"overloadAbove"_L1, &Limits::overloadAbove},
    LimitKey{"overloadBelow"_L1, &Limits::overloadBelow},
    LimitKey{"offlineAbove"_L1, &Limits::offlineAbove},
    LimitKey{"offlineBelow"_L1, &Limits::offlineBelow},
};

} // namespace

Status Limits::judge(double value) const
{
    if (std::isnan(value))
        return Status::Unknown;
    if (!overloadAbove && !overloadBelow && !offlineAbove && !offlineBelow)
        return value == 0 ? Status::Offline : Status::Online;
    if ((offlineAbove && value > *offlineAbove) || (offlineBelow && value < *offlineBelow))
        return Status::Offline;
    if ((overloadAbove && value > *overloadAbove) || (overloadBelow && value < *overloadBelow))
        return Status::Overload;
    return Status::Online;
}

Result<Limits> limitsOf(const QJsonObject &options)
{
    Limits limits;
    for (const LimitKey &limit : LimitKeys) {
        const QJsonValue value = options.value(limit.key);
        if (value.isUndefined())
            continue;
        if (!value.isDouble())
            return Error{Error::Kind::Ours,
                         QCoreApplication::translate("Providers", "“%1” must be a number without quotes")
                             .arg(limit.key)};
        limits.*limit.member = value.toDouble();
    }
    return limits;
}

} // namespace Pilotlamp
