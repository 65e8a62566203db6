// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/collapsible_section.h"

#include "ui/common/text.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

CollapsibleSection::CollapsibleSection(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_heading(new QToolButton)
    , m_content(content)
{
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_content);
    connect(m_heading, &QToolButton::toggled, this, &CollapsibleSection::refresh);
    refresh();
}

void CollapsibleSection::setOpen(bool open)
{
    m_heading->setChecked(open);
}

bool CollapsibleSection::isOpen() const
{
    return m_heading->isChecked();
}

void CollapsibleSection::setSummary(const QString &summary)
{
    m_summary = summary;
    refresh();
}

void CollapsibleSection::refresh()
{
    const QString said = isOpen() || m_summary.isEmpty() ? QString() : u" – "_s + menuText(m_summary, 80);
    m_heading->setText(m_title + said);
    m_heading->setArrowType(isOpen() ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(isOpen());
}

} // namespace Pilotlamp
