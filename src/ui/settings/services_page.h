// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_tools.h"

#include <QHash>
#include <QIcon>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Pilotlamp {

class ServiceEditor;
class SharedServices;

/// The list of services in the settings, with what each is now, below the headings of their groups: search,
/// add, edit one or several, duplicate, remove with undo, order by buttons, keys and drag.
class ServicesPage : public QWidget {
    Q_OBJECT

public:
    ServicesPage(const QList<Service> &services, const SettingsTools &tools, QWidget *parent = nullptr);

    /// The services in the order shown.
    QList<Service> services() const;
    /// Opens the editor for a new service, or for one there is.
    void add() { addAddress({}); }
    /// The same, with an address in it where one is given.
    void addAddress(const QString &address);
    void edit(const QString &serviceId);
    /// Opens the editor with what is known of a new service.
    void editNew(const Service &service);
    /// Moves the keyboard to the search.
    void focusSearch();
    /// Shows the newest verdicts beside the services.
    void showRows(const QList<ServiceRow> &rows);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int KeyRole = Qt::UserRole; ///< names the item's service: moving an item moves it

    QLayout *newButtons();
    void addKeys();
    QWidget *newUndoBar();
    Service serviceOf(const QListWidgetItem *item) const;
    void addNew(Service service);
    void insert(int row, const Service &service);
    void store(int row, const Service &service);
    void showStatus(QListWidgetItem *item);
    void filter(const QString &words);
    QList<int> selectedRows() const;
    void editSelected();
    void editTogether(const QList<int> &rows);
    void duplicate();
    void remove();
    void undo();
    void sayRemoved();
    void move(int by);
    void refreshButtons();
    void refreshHeadings();
    QString freeId(const QString &name) const;
    ServiceEditor *openEditor(const Service &service, bool isNew);

    SettingsTools m_tools = {};
    QHash<int, Service> m_services = {}; ///< by the key of its item
    int m_nextKey = 0;
    QHash<QString, Verdict> m_verdicts = {}; ///< by service id
    QHash<int, QIcon> m_icons = {}; ///< by what they show: painting thousands takes long
    QLineEdit *m_words = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    SharedServices *m_shared = nullptr;
    QWidget *m_undoBar = nullptr;
    QLabel *m_undoText = nullptr;
    QList<QList<std::pair<int, Service>>> m_removed = {}; ///< what went together comes back together
};

} // namespace Pilotlamp
