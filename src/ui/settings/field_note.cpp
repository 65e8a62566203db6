// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/field_note.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : WrappingLabel(parent)
    , m_field(field)
{
    colour();
    hide();
}

void FieldNote::setProblem(const QString &problem)
{
    m_problem = problem;
    m_field->setAccessibleDescription(problem);
    setText(u"⚠ "_s + problem);
    setVisible(!problem.isEmpty());
}

void FieldNote::changeEvent(QEvent *event)
{
    WrappingLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

/// Red that reads on the window's ground, light or dark.
void FieldNote::colour()
{
    const bool dark = palette().color(QPalette::Active, QPalette::Window).lightness() < 128;
    const QColor red = dark ? QColor(0xff, 0x9a, 0x92) : QColor(0xb0, 0x14, 0x1f);
    if (palette().color(QPalette::Active, QPalette::WindowText) == red)
        return;
    QPalette mine = palette();
    mine.setColor(QPalette::WindowText, red);
    setPalette(mine);
}

} // namespace Pilotlamp
