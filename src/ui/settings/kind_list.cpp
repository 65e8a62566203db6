// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kind_list.h"

#include "ui/common/text.h"
#include "ui/settings/validation.h"

#include <QComboBox>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr std::array CommonKinds{"http"_L1, "statuspage"_L1, "incidentio"_L1, "tcp"_L1,
                                 "ping"_L1, "dns"_L1,        "tls"_L1};

} // namespace

void fillKinds(QComboBox &box, const QList<KindInfo> &kinds)
{
    QList<KindInfo> others = kinds;
    const auto add = [&box](const KindInfo &kind) {
        box.addItem(plainLine(kind.title), kind.id);
    };
    for (const auto common : CommonKinds) {
        const KindInfo kind = kindOf(common, kinds);
        if (others.removeAll(kind) > 0)
            add(kind);
    }
    if (box.count() > 0 && !others.isEmpty())
        box.insertSeparator(box.count());
    std::sort(others.begin(), others.end(), [](const KindInfo &a, const KindInfo &b) {
        return QString::localeAwareCompare(a.title.toCaseFolded(), b.title.toCaseFolded()) < 0;
    });
    std::for_each(others.begin(), others.end(), add);
}

} // namespace Pilotlamp
