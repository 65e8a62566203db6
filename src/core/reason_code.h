// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"

#include <QJsonObject>
#include <QString>

namespace Pilotlamp {

struct CheckOpinion;

/// Why something has its status, for programs: a code that never changes with the wording or the language,
/// and the figures that the sentence beside it mentions. The codes are listed in resources/check.schema.json.
struct ReasonCode {
    QString code = {};
    QJsonObject args = {}; ///< any of httpStatus, responseMs, retryAfterSeconds, reported, minutes, check

    bool operator==(const ReasonCode &) const = default;
};

/// What one reading says.
ReasonCode reasonCodeOf(const Reading &reading);
/// What one check has to say now, or why it has nothing to say.
ReasonCode reasonCodeOf(const CheckOpinion &opinion);

} // namespace Pilotlamp
