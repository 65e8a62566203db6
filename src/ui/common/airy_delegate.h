// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <algorithm>

namespace Pilotlamp {

/// Rows with some air above and below their text, and as wide as what is in them.
class AiryDelegate : public QStyledItemDelegate {
public:
    /// `air` in points, above and below together.
    explicit AiryDelegate(int air, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_air(air)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize needed = QStyledItemDelegate::sizeHint(option, index);
        return {needed.width(), std::max(needed.height(), option.fontMetrics.height() + m_air)};
    }

private:
    int m_air = 0;
};

} // namespace Pilotlamp
