// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text.h"

#include <QStyledItemDelegate>

namespace Pilotlamp {

/// Draws a service in two lines: icon, name and status word above; whose fault, reason and age below.
class ServiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ServiceDelegate(Clock clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Clock m_clock = {};
};

} // namespace Pilotlamp
