// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QWidget>

namespace Pilotlamp {

/// One page of the preferences: shows some of their keys and gives back what became of them.
class PreferenceSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Puts what is entered here into the preferences; every other key stays as it is.
    virtual void applyTo(Preferences &preferences) const = 0;
    /// The first problem; empty = fine.
    virtual QString problem() const { return {}; }

Q_SIGNALS:
    void changed();
};

/// A number with its limits and unit.
inline QSpinBox *newNumber(int least, int most, int value, const QString &unit, const QString &atLeast = {})
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(unit);
    box->setSpecialValueText(atLeast);
    box->setValue(value);
    return box;
}

/// A form whose fields grow with the window.
inline QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

} // namespace Pilotlamp
