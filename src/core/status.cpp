// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"

#include <QCoreApplication>

#include <array>

namespace Pilotlamp {

namespace {
constexpr std::array<QLatin1StringView, StatusCount> StatusNames{
    QLatin1StringView("unknown"), QLatin1StringView("online"), QLatin1StringView("maintenance"),
    QLatin1StringView("overload"), QLatin1StringView("offline")};
constexpr std::array<QLatin1StringView, 5> WhoseIds{QLatin1StringView("none"), QLatin1StringView("them"),
                                                    QLatin1StringView("you"), QLatin1StringView("between"),
                                                    QLatin1StringView("unclear")};
} // namespace

QString idOf(Status status)
{
    return StatusNames.at(static_cast<size_t>(status));
}

QString idOf(Whose whose)
{
    return WhoseIds.at(static_cast<size_t>(whose));
}

std::optional<Status> statusFromId(QStringView text)
{
    for (size_t i = 0; i < StatusNames.size(); ++i) {
        if (text.compare(StatusNames.at(i), Qt::CaseInsensitive) == 0)
            return static_cast<Status>(i);
    }
    return {};
}

QString displayName(Status status)
{
    switch (status) {
    case Status::Online:
        return QCoreApplication::translate("Status", "Online");
    case Status::Maintenance:
        return QCoreApplication::translate("Status", "Maintenance");
    case Status::Overload:
        return QCoreApplication::translate("Status", "Overloaded");
    case Status::Offline:
        return QCoreApplication::translate("Status", "Offline");
    case Status::Unknown:
        break;
    }
    return QCoreApplication::translate("Status", "Unknown");
}

QString displayName(Whose whose)
{
    switch (whose) {
    case Whose::Them:
        return QCoreApplication::translate("Whose", "It's them");
    case Whose::You:
        return QCoreApplication::translate("Whose", "It's you");
    case Whose::Between:
        return QCoreApplication::translate("Whose", "It's in between");
    case Whose::Unclear:
        return QCoreApplication::translate("Whose", "Can't tell yet");
    case Whose::None:
        break;
    }
    return {};
}

} // namespace Pilotlamp
