// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace Pilotlamp {

/// Records what the program decides into a file that only its owner may read, until it is stopped. The lines
/// are redacted where they are made (core/log.h).
class LogRecorder {
public:
    LogRecorder() = default;
    ~LogRecorder();
    LogRecorder(const LogRecorder &) = delete;
    LogRecorder &operator=(const LogRecorder &) = delete;

    /// Begins, and gives the path: `$XDG_STATE_HOME/pilotlamp/log-<UTC>.txt`.
    Result<QString> start();
    /// Ends; the file stays.
    void stop();

    /// Bytes; the rest of a longer log is left out, and it says so.
    static constexpr qint64 LongestLog = 32 * 1024 * 1024;
};

} // namespace Pilotlamp
