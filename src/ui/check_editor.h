// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings_tools.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace Pilotlamp {

class ComponentPicker;
class FieldNote;

/// One check: kind, address, times, parts of the page, and a test of it.
class CheckEditor : public QWidget {
    Q_OBJECT

public:
    explicit CheckEditor(const SettingsTools &tools, QWidget *parent = nullptr);

    /// Shows another check; a running test is forgotten.
    void setCheck(const Check &check);
    /// The check as edited; keys of its file entry that nobody knows are kept.
    Check check() const;
    /// The first problem of the fields; empty = fine.
    QString problem() const;

Q_SIGNALS:
    /// A person changed a field.
    void edited();

private:
    void addFields(QFormLayout *form);
    void addTest(QFormLayout *form);
    void onEdited();
    void validate();
    void test();
    void showResult(const Reading &reading, const QString &summary);
    void readParts();
    void forgetTest();

    SettingsTools m_tools = {};
    Check m_check = {};
    bool m_filling = false;
    std::unique_ptr<QObject> m_run = {};
    QComboBox *m_kind = nullptr;
    FieldNote *m_kindNote = nullptr;
    QLineEdit *m_url = nullptr;
    FieldNote *m_urlNote = nullptr;
    QSpinBox *m_interval = nullptr;
    FieldNote *m_intervalNote = nullptr;
    QSpinBox *m_timeout = nullptr;
    QSpinBox *m_slowAfter = nullptr;
    QPlainTextEdit *m_components = nullptr;
    FieldNote *m_componentsNote = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_resultIcon = nullptr;
    QLabel *m_result = nullptr;
    ComponentPicker *m_picker = nullptr;
};

} // namespace Pilotlamp
