// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icon_palette.h"
#include "ui/text.h"

#include <QStyledItemDelegate>

namespace Pilotlamp {

class PastLoader;

/// Draws a service in two lines: icon, name and status word above; whose fault, reason and age below. Where
/// there is a history, a third line shows the last 24 hours as a strip, and the response times.
class ServiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `past` outlives the delegate.
    ServiceDelegate(Clock clock, PastLoader &past, QObject *parent = nullptr);

    void setColors(const IconPalette &colors) { m_colors = colors; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPast(QPainter *painter, const QStyleOptionViewItem &item, const QRect &line,
                   const QModelIndex &index) const;

    Clock m_clock = {};
    PastLoader &m_past;
    IconPalette m_colors = {};
};

} // namespace Pilotlamp
