// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/check_address.h"

#include "core/probe_kind.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QString impliedUrlOf(const Check &check)
{
    const ProbeKind *probe = probeKindOf(check.kind);
    return probe && probe->impliedUrl ? probe->impliedUrl(check.options) : QString();
}

bool hasAddress(const QString &kind)
{
    const ProbeKind *probe = probeKindOf(kind);
    return !probe || probe->form != TargetForm::None;
}

Check withAddress(Check check, const Check &was, const QString &entered)
{
    const bool isKept = check.kind == was.kind && check.options == was.options && entered == was.url;
    const bool isHidden = !hasAddress(check.kind);
    if (isHidden && !isKept)
        check.options.remove("url"_L1); // of the kind it was before
    const QString implied = impliedUrlOf(check);
    const bool isEntered = isKept || implied.isEmpty() || (!isHidden && !entered.isEmpty());
    check.url = isEntered ? entered : implied;
    return check;
}

} // namespace Pilotlamp
