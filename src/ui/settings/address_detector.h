// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_tools.h"

#include <QTimer>

#include <memory>

namespace Pilotlamp {

/// Finds out what stands at an address that somebody types: once the typing ends, and only one at a time.
class AddressDetector : public QObject {
    Q_OBJECT

public:
    explicit AddressDetector(const Detect &detect, QObject *parent = nullptr);

    /// Looks when nothing was typed for a moment; an attempt under way is forgotten.
    void detectSoon(const QString &address);
    /// Looks at once at what lookSoon() waits with; false where nothing waits.
    bool detectNow();
    /// Forgets what waits and what is under way.
    void stop();
    bool isDetecting() const { return bool(m_search); }

Q_SIGNALS:
    void started();
    /// An empty page is a port, which nobody needs to ask.
    void found(const QString &address, const Pilotlamp::Result<Pilotlamp::FoundPage> &page);

private:
    void startDetection();

    Detect m_detect = {};
    QString m_address = {};
    QTimer m_wait; ///< for the end of typing
    std::unique_ptr<QObject> m_search = {}; ///< while one is under way
};

} // namespace Pilotlamp
