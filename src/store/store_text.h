// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Pilotlamp {

/// Translates the sentences of this layer's free functions.
struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

} // namespace Pilotlamp
