// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace Pilotlamp {

/// The times in which the user plans a service to be down
/// (`maintenance`): once, every day, or on days of the week.
class MaintenanceEditor : public QWidget {
    Q_OBJECT

public:
    explicit MaintenanceEditor(QWidget *parent = nullptr);

    /// Shows a list of windows as in the file.
    void setWindows(const QJsonArray &windows);
    /// The list as entered; what was not touched, known or not, stays as it was.
    QJsonArray windows() const { return m_windows; }

Q_SIGNALS:
    void edited();

private:
    QLayout *newButtons();
    QWidget *newForm();
    void watch();
    void list(int current);
    void show(int index);
    void keep();
    void refresh();
    QJsonObject entered() const;

    QJsonArray m_windows = {};
    int m_shown = -1;
    bool m_filling = false;
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_fields = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_when = nullptr;
    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_until = nullptr;
    QWidget *m_days = nullptr;
    QList<QCheckBox *> m_dayBoxes = {};
    QTimeEdit *m_start = nullptr;
    QSpinBox *m_minutes = nullptr;
    QLineEdit *m_zone = nullptr;
};

} // namespace Pilotlamp
