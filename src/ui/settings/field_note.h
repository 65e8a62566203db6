// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/wrapping_label.h"

namespace Pilotlamp {

/// The message beside a field: what is wrong with it. Takes no room while all is well.
class FieldNote : public WrappingLabel {
    Q_OBJECT

public:
    /// `field` is described by the note for screen readers.
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);

    /// Shows a problem, or hides for an empty one.
    void setProblem(const QString &problem);
    QString problem() const { return m_problem; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QWidget *m_field = nullptr;
    QString m_problem = {};
};

} // namespace Pilotlamp
