// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"

namespace Pilotlamp {

/// How the run of a monitoring plugin went.
struct PluginRun {
    enum class End : quint8 {
        Exited,
        Crashed, ///< ended by a signal
        NotStarted, ///< `problem` says why
        Late, ///< ended by us when its time was over
        Flooding, ///< ended by us because it wrote without an end
    };
    End end = End::Exited;
    int exitCode = 0;
    QByteArray output = {}; ///< the beginning of its standard output
    QString problem = {};
    int ranMs = -1;

    bool operator==(const PluginRun &) const = default;
};

/// The most that is read of a plugin's output, in bytes.
inline constexpr qint64 MostPluginOutput = 1024 * 1024;

/// What the run of a plugin says: 0, 1, 2 and 3 are its verdict, its first line the reason and the "time" of
/// its performance data the response time; anything else is Unknown and the user's own. `now` in UTC.
Reading judgePlugin(const PluginRun &run, const Check &check, const QDateTime &now);

} // namespace Pilotlamp
