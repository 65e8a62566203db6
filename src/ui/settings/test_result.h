// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;

namespace Pilotlamp {

/// What "Test now" saw: the verdict it leads to, what was asked, what came back and how long it took; and
/// another kind to change to, where one was found.
class TestResult : public QFrame {
    Q_OBJECT

public:
    explicit TestResult(QWidget *parent = nullptr);

    /// An attempt is under way.
    void showAsking();
    /// What it saw. `isPage`: the reading is a vendor's word.
    void showReading(const Check &check, const Reading &reading, const QString &request, bool isPage);
    /// Says something about the kind below the result; with `change`, a button that asks for it.
    void showHint(const QString &hint, const QString &change = {});

Q_SIGNALS:
    /// The button of the hint was pressed.
    void changeWanted();

private:
    void setRow(QLabel *value, const QString &text);

    QFormLayout *m_rows = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_request = nullptr;
    QLabel *m_answer = nullptr;
    QLabel *m_timings = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_change = nullptr;
};

/// "name 3 ms, connected 12 ms, first byte 80 ms, all 87 ms": what is known of it.
QString timingsText(const Reading &reading);
/// "200, certificate until 3 May 2027": what came back.
QString answerText(const Reading &reading);

} // namespace Pilotlamp
