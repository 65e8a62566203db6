// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unit_state.h"

#include "core/foreign_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct UnitStateTexts {
    Q_DECLARE_TR_FUNCTIONS(UnitState)
};

Status statusOf(const UnitState &state)
{
    if (state.active == "active"_L1 || state.active == "reloading"_L1 || state.active == "refreshing"_L1)
        return Status::Online;
    if (state.active == "activating"_L1 || state.active == "deactivating"_L1)
        return Status::Overload;
    if (state.active == "maintenance"_L1)
        return Status::Maintenance;
    return state.active == "inactive"_L1 || state.active == "failed"_L1 ? Status::Offline : Status::Unknown;
}

QString sentenceOf(const UnitState &state)
{
    const QString active = filteredLine(state.active, 40);
    const QString sub = filteredLine(state.sub, 40);
    const QString what = sub.isEmpty() || sub == active ? active : u"%1 (%2)"_s.arg(active, sub);
    if (state.active == "failed"_L1 && !state.result.isEmpty() && state.result != "success"_L1)
        return UnitStateTexts::tr("the unit is %1: %2").arg(what, filteredLine(state.result, 60));
    return UnitStateTexts::tr("the unit is %1").arg(what);
}

} // namespace

Reading judgeUnit(const UnitState &state, const Check &, const QDateTime &now)
{
    Reading reading;
    reading.at = now;
    reading.whose = Whose::You;
    if (state.load == "not-found"_L1) {
        reading.reason = UnitStateTexts::tr("systemd knows no unit of this name");
        reading.error = {Error::Kind::Ours, reading.reason};
        return reading;
    }
    reading.status = statusOf(state);
    reading.reason = sentenceOf(state);
    if (reading.status == Status::Online)
        reading.whose = Whose::None;
    return reading;
}

QString unitProblem(const Check &check)
{
    static const QRegularExpression name(
        u"^[A-Za-z0-9:_.@\\\\-]{1,255}\\.(service|socket|timer|mount|path|target|slice|scope|swap|device|automount)$"_s);
    if (!name.match(check.url).hasMatch())
        return UnitStateTexts::tr("The address is the full name of a unit, such as nginx.service");
    const QJsonValue user = check.options.value("userUnit"_L1);
    if (!user.isUndefined() && !user.isBool())
        return UnitStateTexts::tr("“userUnit” must be true or false");
    return {};
}

} // namespace Pilotlamp
