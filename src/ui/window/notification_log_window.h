// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icon_palette.h"
#include "ui/common/text.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Pilotlamp {

/// One line of the notification log.
struct NotificationLogEntry {
    /// What it is: a notification that was sent, a hook that ran, a notification that was held back, or what
    /// the user asked for (muted, acknowledged …).
    enum class Type : quint8 { Sent, Hook, Held, Asked };
    QDateTime at = {};
    QString what = {};
    QString how = {}; ///< how it went, or why it was held back, in a few words
    QString detail = {}; ///< what the notification said, or what the hook wrote; may have many lines
    Type type = Type::Sent;
    IconSymbol symbol = IconSymbol::Unknown; ///< of the status it is about
    QString serviceId = {}; ///< empty: it is about no service, or about several

    bool operator==(const NotificationLogEntry &) const = default;
};

/// The notification log: what was sent and run, newest first below the headings of their days, whether it
/// arrived, what was held back and why, and what was muted or acknowledged. Does not block.
class NotificationLogWindow : public QDialog {
    Q_OBJECT

public:
    explicit NotificationLogWindow(Clock clock = {}, QWidget *parent = nullptr);

    /// Shows these entries, in any order.
    void setEntries(QList<NotificationLogEntry> entries);
    void setColors(const IconPalette &colors);

Q_SIGNALS:
    /// The window is to show this service.
    void serviceWanted(const QString &serviceId);

private:
    void list();
    QTreeWidgetItem *headingOf(const QDate &day, const QDate &today);
    void addEntry(QTreeWidgetItem *heading, int index);
    QIcon iconFor(const NotificationLogEntry &entry) const;
    const NotificationLogEntry *current() const;
    void showCurrent();
    void jump();

    Clock m_clock;
    IconPalette m_colors = {};
    QList<NotificationLogEntry> m_entries = {};
    QComboBox *m_filter = nullptr;
    QTreeWidget *m_view = nullptr;
    QPlainTextEdit *m_detail = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace Pilotlamp
