// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/service_list_view.h"

#include "ui/window/service_list_model.h"

#include <QKeyEvent>

namespace Pilotlamp {

ServiceListView::ServiceListView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void ServiceListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isGroup = index.data(ServiceListModel::FoldedRole).isValid();
    if (!isGroup)
        return QListView::keyPressEvent(event);
    const bool isFolded = index.data(ServiceListModel::FoldedRole).toBool();
    const bool isLeftwards = layoutDirection() == Qt::RightToLeft;
    const int fold = isLeftwards ? Qt::Key_Right : Qt::Key_Left;
    const int unfold = isLeftwards ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT collapsibleSectionWanted(index, !isFolded);
    else if (event->key() == fold || event->key() == unfold)
        Q_EMIT collapsibleSectionWanted(index, event->key() == fold);
    else
        QListView::keyPressEvent(event);
}

void ServiceListView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isPick = index.isValid() && event->button() == Qt::LeftButton
        && index.data(ServiceListModel::ItemRole).toInt()
            == static_cast<int>(ServiceListModel::Item::Service);
    QListView::mouseReleaseEvent(event);
    if (isPick)
        Q_EMIT picked(index);
}

} // namespace Pilotlamp
