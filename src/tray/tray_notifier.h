// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifier.h"

#include <functional>
#include <optional>

namespace Pilotlamp {

/// Popups by the tray icon (QSystemTrayIcon::showMessage), where there is no D-Bus: one at a time, without
/// buttons; the system says neither whether anybody saw one nor when it went, and none can be taken back.
class TrayNotifier : public Notifier {
    Q_OBJECT

public:
    /// Shows a message; false where there is no icon it could come from.
    using ShowMessage = std::function<bool(const QString &title, const QString &text, const Notice &notice)>;

    explicit TrayNotifier(ShowMessage showMessage, QObject *parent = nullptr);

    void show(const Notice &notice) override;
    /// The popup stays, but a click on it counts no more.
    void withdraw(const QString &key) override;
    void withdrawAll() override;
    /// The popup was clicked.
    void onClicked();

private:
    ShowMessage m_showMessage;
    std::optional<Notice> m_shown = {}; ///< the newest: a click means it
};

} // namespace Pilotlamp
