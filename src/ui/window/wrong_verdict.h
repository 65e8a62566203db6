// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Pilotlamp {

/// "This verdict is wrong…": what a person says it should be, above a redacted report of what the program
/// saw, to be read, copied and pasted into a bug report. Nothing is sent anywhere.
class WrongVerdict : public QDialog {
    Q_OBJECT

public:
    /// `report` in Markdown, with private names and addresses hidden.
    explicit WrongVerdict(const QString &report, QWidget *parent = nullptr);

    /// What is copied.
    QString text() const;

private:
    void refresh();

    QString m_report = {};
    QComboBox *m_should = nullptr;
    QLineEdit *m_note = nullptr;
    QPlainTextEdit *m_preview = nullptr;
};

} // namespace Pilotlamp
