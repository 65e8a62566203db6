// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Pilotlamp::Testing {

/// The folder of recorded payloads: $PILOTLAMP_SAMPLES, else
/// ../shared/samples beside the source; empty if absent.
QString samplesDir();
/// The bytes of a recorded payload, or of a file below tests/data when the path starts with "data/".
QByteArray sample(const QString &path);

} // namespace Pilotlamp::Testing

/// Leaves the test function with a message where the recorded payloads are not there.
#define SKIP_WITHOUT_SAMPLES()                                                                               \
    do {                                                                                                     \
        if (Pilotlamp::Testing::samplesDir().isEmpty())                                                      \
            QSKIP("no recorded payloads here: set PILOTLAMP_SAMPLES to their folder");                       \
    } while (false)
