// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Pilotlamp {

/// What the user wants to be run or called when a service changes. Only ever from their own config file.
struct Hook {
    bool enabled = true; ///< false: kept, and never run
    QStringList on = {}; ///< status words, or "back" for "tell me when it's back"; empty = every status
    QStringList services = {}; ///< globs over ids, * and ?; empty = all
    QStringList command = {}; ///< program and arguments, no shell
    bool shell = false; ///< the command is one line for /bin/sh
    QString url = {}; ///< http or https: the state is posted there as JSON, instead of a command
    QString format = {}; ///< of what is posted, one of hookFormats(); empty = the state as JSON
    int timeoutSeconds = 30; ///< of one attempt
    int retries = 0; ///< after a failure

    bool operator==(const Hook &) const = default;
};

} // namespace Pilotlamp
