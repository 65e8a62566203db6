// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/service.h"
#include "providers/detect.h"

#include <functional>

class QObject;

namespace Pilotlamp {

class Fetcher;

/// Takes what was found behind an address. Errors: Unreadable = it answers, but no known kind of page was
/// recognised and a plain "http" check is what fits; others = why it could not be asked.
using DetectionDone = std::function<void(const Result<Detected> &)>;

/// Finds out which kind of page stands behind an address (see providers/detect.h): a few questions at a time,
/// the likeliest first, and none more once a kind is known, nobody answers or the server asks for quiet.
/// Answers once, later, unless `context` is destroyed first.
void detectPage(Fetcher &fetcher, const QUrl &pasted, QObject *context, DetectionDone done);

/// What to add where a check's page could not be read and something else was found behind its address: "this
/// looks like an Instatus page: …"; empty where it is of the check's own kind.
QString otherKindHint(const Check &check, const Detected &found);

} // namespace Pilotlamp
