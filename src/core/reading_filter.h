// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth.h"
#include "core/reading.h"

#include <QRegularExpression>

namespace Pilotlamp {

/// How a secret that was sent looks where a server gives it back: as it is, in any case, percent-encoded, as
/// HTML or JSON write it, each character in its own way, and as the token of basic authentication. Secrets
/// shorter than four characters are words like any other: an empty pattern, which hides nothing.
QRegularExpression reflectionsOf(const Auth &auth, const QString &secret);
/// A reading as it may be kept and told: its sentences go through the filter for foreign text, and every
/// reflection of a secret becomes "…", in the page's texts too.
Reading filteredReading(Reading reading, const QRegularExpression &reflections = {});

} // namespace Pilotlamp
