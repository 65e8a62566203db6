// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unbuilt_keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

const QStringList &unbuiltServiceKeys()
{
    static const QStringList keys;
    return keys;
}

const QStringList &unbuiltCheckKeys()
{
    static const QStringList keys;
    return keys;
}

QString firstKeyOf(const QJsonObject &object, const QStringList &keys)
{
    const auto found
        = std::find_if(keys.begin(), keys.end(), [&](const QString &key) { return object.contains(key); });
    return found == keys.end() ? QString() : *found;
}

} // namespace Pilotlamp
