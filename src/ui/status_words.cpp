// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_words.h"

#include <QCoreApplication>

namespace Pilotlamp {

namespace {
struct StatusWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};
} // namespace

QString wordInLine(Status status)
{
    switch (status) {
    case Status::Online:
        return StatusWordsTexts::tr("online");
    case Status::Maintenance:
        return StatusWordsTexts::tr("in maintenance");
    case Status::Overload:
        return StatusWordsTexts::tr("overloaded");
    case Status::Offline:
        return StatusWordsTexts::tr("offline");
    case Status::Unknown:
        break;
    }
    return StatusWordsTexts::tr("unknown");
}

} // namespace Pilotlamp
