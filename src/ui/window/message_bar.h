// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "ui/common/tints.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Pilotlamp {

/// What may be done about a notice: the text of a button, and what it does. The notice then goes.
struct NoticeAction {
    QString text = {};
    std::function<void()> run = {};
};

/// Notices inside the window: the newest first, each until it is dismissed, replaced or withdrawn.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a notice in place of the one with the same key; `why` says why it is told here. Each of the
    /// `actions` has a button.
    void add(const Notice &notice, const QString &why = {}, const QList<NoticeAction> &actions = {});
    /// Takes a notice away that is no longer true.
    void withdraw(const QString &key);
    void setTints(const Tints &tints);
    int count() const { return int(m_entries.size()); }

    /// The oldest go first beyond that many.
    static constexpr int MostNotices = 20;

Q_SIGNALS:
    /// The notice's page; http or https only.
    void openRequested(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        Notice notice = {};
        QString why = {};
        QList<NoticeAction> actions = {};
    };
    void showNewest();
    void showActions(const Entry &entry);
    void dismiss();

    QList<Entry> m_entries = {};
    Tints m_tints = {};
    QLabel *m_title = nullptr;
    QLabel *m_body = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_dismiss = nullptr;
    QHBoxLayout *m_layout = nullptr;
    QList<QPushButton *> m_actions = {}; ///< of the notice that is shown
};

} // namespace Pilotlamp
