// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/aligned_forms.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QWidget>

#include <algorithm>

namespace Pilotlamp {

namespace {

constexpr int LeastFieldChars = 30; ///< a field beside its label has room for so many characters

/// The labels of a form that can be seen: what is folded away makes no column wider.
QList<QLabel *> labelsOf(const QFormLayout *form, const QWidget *page)
{
    QList<QLabel *> labels;
    for (int row = 0; row < form->rowCount(); ++row) {
        const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
        auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
        if (label && label->isVisibleTo(page) && !label->text().isEmpty())
            labels.append(label);
    }
    return labels;
}

/// How far a form begins within the page: what is nested begins further in.
int indentOf(const QFormLayout *form, const QWidget *page)
{
    const QWidget *parent = form->parentWidget();
    return parent && page->isAncestorOf(parent) ? parent->mapTo(page, form->geometry().topLeft()).x()
                                                : form->geometry().left();
}

int wishedWidth(const QLabel *label)
{
    return label->fontMetrics().boundingRect(QRect(), Qt::TextShowMnemonic, label->text()).width() + 2;
}

} // namespace

AlignedForms::AlignedForms(QWidget *page)
    : QObject(page)
    , m_page(page)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &AlignedForms::align);
    page->installEventFilter(this);
}

bool AlignedForms::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ParentChange:
        if (m_page->parentWidget())
            m_page->parentWidget()->installEventFilter(this);
        break;
    case QEvent::Show:
        align();
        break;
    case QEvent::Resize:
    case QEvent::LayoutRequest:
    case QEvent::FontChange:
        m_soon.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// What the page is shown in: a page that is wider than that is cut off.
int AlignedForms::roomOf() const
{
    const QWidget *around = m_page->parentWidget();
    const auto *area = around ? qobject_cast<const QAbstractScrollArea *>(around->parentWidget()) : nullptr;
    return area ? area->viewport()->width() : m_page->width();
}

void AlignedForms::align()
{
    const QList<QFormLayout *> forms = m_page->findChildren<QFormLayout *>();
    int column = 0;
    for (const QFormLayout *form : forms) {
        for (const QLabel *label : labelsOf(form, m_page))
            column = std::max(column, indentOf(form, m_page) + wishedWidth(label));
    }
    const int field = m_page->fontMetrics().averageCharWidth() * LeastFieldChars;
    const bool isNarrow = roomOf() < column + field;
    for (QFormLayout *form : forms) {
        const auto policy = isNarrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows;
        if (form->rowWrapPolicy() != policy)
            form->setRowWrapPolicy(policy);
        for (QLabel *label : labelsOf(form, m_page)) {
            // Above its field a label is one line as far as there is room for it.
            const int indent = indentOf(form, m_page);
            const int width = isNarrow ? std::min(wishedWidth(label), std::max(0, roomOf() - indent))
                                       : std::max(0, column - indent);
            if (label->minimumWidth() != width)
                label->setMinimumWidth(width);
            if (label->wordWrap() != isNarrow)
                label->setWordWrap(isNarrow);
        }
    }
}

} // namespace Pilotlamp
