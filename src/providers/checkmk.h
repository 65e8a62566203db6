// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Pilotlamp {

/// The address of a Checkmk site's REST API, from whatever page of the site was given.
QUrl checkmkApi(const QUrl &base);

} // namespace Pilotlamp
