// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response.h"

#include <QString>

namespace Pilotlamp {

/// Why the check of a shared list is not made (ForeignLink); translated.
QString ownLinkText();
/// Why a redirect to that host is not followed (HeldBack, LinkLocal); translated.
QString redirectText(Failure failure, const QString &host);

} // namespace Pilotlamp
