// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/action.h"
#include "core/result.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Pilotlamp {

/// Asks why, and for a downtime how long, before an order goes to a server; stays open with the server's
/// reason where it refuses.
class ActionDialog : public QDialog {
    Q_OBJECT

public:
    /// Sends the order; `done` comes once unless `context` is gone.
    using Send = std::function<void(const ActionRequest &request, QObject *context,
                                    std::function<void(const Result<QString> &)> done)>;

    /// `components`: how many the order is for; with more than one, the request's own is the first of them.
    ActionDialog(const ActionRequest &request, const ActionOptions &options, int components, Send send,
                 QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// The server did it, in one sentence.
    void carriedOut(const QString &what);

private:
    void finish(const Result<QString> &result);
    void refresh();
    void addOptions(QFormLayout *form, const ActionOptions &options);

    ActionRequest m_request = {};
    Send m_send = {};
    bool m_isUnderWay = false;
    QLineEdit *m_comment = nullptr;
    QComboBox *m_duration = nullptr;
    QCheckBox *m_sticky
        = nullptr; ///< of acknowledgements; null where the server has no such option, as below
    QCheckBox *m_persistent = nullptr;
    QComboBox *m_expiry = nullptr;
    QComboBox *m_flexible = nullptr; ///< of downtimes
    QLabel *m_answer = nullptr;
    QPushButton *m_give = nullptr;
};

/// What a button that gives such an order says.
QString actionText(ServerAction serverAction);

} // namespace Pilotlamp
