// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace Pilotlamp {

/// Reads passwords and keys from the desktop's keyring. It never writes there: a locked keyring answers as if
/// it were empty, and nobody's secret may be overwritten because of that.
class Secrets : public QObject {
    Q_OBJECT

public:
    using Found = std::function<void(const Result<QString> &)>;

    using QObject::QObject;

    /// Looks a secret up by its name and answers once, later, unless `context` is gone; the error (Storage)
    /// names the remedy and never holds a secret.
    void find(const QString &name, QObject *context, Found found);
};

} // namespace Pilotlamp
