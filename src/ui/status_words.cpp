// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_words.h"

#include <QCoreApplication>

namespace Pilotlamp {

namespace {
struct Say {
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};
} // namespace

QString wordInLine(Status status)
{
    switch (status) {
    case Status::Online:
        return Say::tr("online");
    case Status::Maintenance:
        return Say::tr("in maintenance");
    case Status::Overload:
        return Say::tr("overloaded");
    case Status::Offline:
        return Say::tr("offline");
    case Status::Unknown:
        break;
    }
    return Say::tr("unknown");
}

} // namespace Pilotlamp
