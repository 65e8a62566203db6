// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shared_services.h"

#include "ui/common/flat_icon.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr int MostRows = 5;
constexpr int SharedServicesIconSide = 16;
} // namespace

SharedServices::SharedServices(const OriginOf &originOf, QWidget *parent)
    : QWidget(parent)
    , m_originOf(originOf)
    , m_list(new QListWidget)
{
    auto *title = newPlainLabel();
    title->setText(tr("From shared lists (read-only):"));
    m_list->setAccessibleName(tr("Services of shared lists"));
    m_list->setIconSize({SharedServicesIconSide, SharedServicesIconSide});
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_list);
    hide();
}

void SharedServices::showRows(const QList<ServiceRow> &rows)
{
    if (!m_originOf)
        return;
    const IconPalette colours = iconPalette({}, palette());
    int count = 0;
    for (const ServiceRow &row : rows) {
        // Ids of the user's own are theirs alone.
        const QString origin
            = row.service.id.startsWith("shared:"_L1) ? m_originOf(row.service.id) : QString();
        if (origin.isEmpty())
            continue;
        if (count == m_list->count())
            m_list->addItem(QString());
        QListWidgetItem *item = m_list->item(count++);
        item->setText(plainLine(row.service.name, 80) + u" – "_s + plainLine(origin, 200));
        item->setToolTip(toolTipText(displayName(row.verdict.status) + u" – "_s + row.verdict.reason, 300));
        item->setIcon(rowIcon(appearanceOf(row.verdict), colours, devicePixelRatioF()));
    }
    while (m_list->count() > count)
        delete m_list->takeItem(count);
    const int line = std::max(m_list->sizeHintForRow(0), SharedServicesIconSide);
    m_list->setFixedHeight(std::clamp(count, 1, MostRows) * line + 2 * m_list->frameWidth());
    setVisible(count > 0);
}

} // namespace Pilotlamp
