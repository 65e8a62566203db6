// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status_names.h"

#include <QCoreApplication>

namespace Pilotlamp {

namespace {
struct StatusNamesTexts {
    Q_DECLARE_TR_FUNCTIONS(StatusNames)
};
} // namespace

QString displayNameInLine(Status status)
{
    switch (status) {
    case Status::Online:
        return StatusNamesTexts::tr("online");
    case Status::Maintenance:
        return StatusNamesTexts::tr("in maintenance");
    case Status::Overload:
        return StatusNamesTexts::tr("overloaded");
    case Status::Offline:
        return StatusNamesTexts::tr("offline");
    case Status::Unknown:
        break;
    }
    return StatusNamesTexts::tr("unknown");
}

} // namespace Pilotlamp
