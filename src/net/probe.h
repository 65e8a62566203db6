// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"

#include <QObject>
#include <QStringView>

#include <functional>

namespace Pilotlamp {

class Fetcher;

/// Takes the one reading of an attempt.
using TakeReading = std::function<void(const Reading &)>;
/// Starts one look at the service itself; answers once, later,
/// and ends without a word when `context` is destroyed.
using Probe = void (*)(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take);

/// The probe of a kind ("http" …); nullptr for any other word.
Probe probeOf(QStringView kind);

/// A reading of an attempt that could not be carried out, for a reason of ours or of the configuration.
Reading unknownReading(const QString &reason, Error::Kind kind = Error::Kind::Ours);

} // namespace Pilotlamp
