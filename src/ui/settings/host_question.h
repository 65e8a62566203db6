// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Pilotlamp {

/// Asks once whether a key may go to a host that is not its vendor's own, names both, and takes the answer
/// back on a click. Hidden where there is nothing to ask.
class HostQuestion : public QFrame {
    Q_OBJECT

public:
    explicit HostQuestion(QWidget *parent = nullptr);

    /// Asks for what a check would send.
    void setCheck(const Check &check);

Q_SIGNALS:
    /// A person allowed the key to go to this host; empty: to none any more.
    void answered(const QString &host);

private:
    QString m_offered = {}; ///< what the button allows; empty: it takes back
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
};

/// The options of a check with that host confirmed, or none for an empty one.
QJsonObject withConfirmedHost(QJsonObject options, const QString &host);

} // namespace Pilotlamp
