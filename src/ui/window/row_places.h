// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tints.h"
#include "ui/window/service_list_model.h"

#include <QFontMetrics>
#include <QRect>

#include <algorithm>

namespace Pilotlamp {

/// Where the parts of a list's row are, in left-to-right order.
struct RowPlaces {
    static constexpr int Edge = 16;
    static constexpr int PillStep = 8;
    static constexpr int PillHeight = 16;
    static constexpr int IconSide = 18;

    QRect icon = {};
    QRect first = {}; ///< name, pills, time
    QRect second = {}; ///< why, of a tall row
    int timeWidth = 0; ///< of the widest label, so that pills are in one column

    /// `labelWidth` is that of the widest label there is.
    RowPlaces(const QRect &row, bool isTall, const QFontMetrics &metrics, int labelWidth = 0)
    {
        const int line = std::max(metrics.height() + Metrics::Half, 20);
        const int top = isTall ? row.top() + Metrics::Half + 2 : row.top() + (row.height() - line) / 2;
        const int left = row.left() + Edge + IconSide + 10;
        icon = QRect(row.left() + Edge, top + (line - IconSide) / 2, IconSide, IconSide);
        first = QRect(left, top, row.right() + 1 - Edge - left, line);
        second = first.translated(0, line - 1);
        timeWidth = std::max(digitsWidth(metrics), labelWidth);
    }

    /// Digits differ in width in many fonts: the widest one counts.
    static int digitsWidth(const QFontMetrics &metrics)
    {
        int widest = 0;
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
        return 4 * widest + metrics.horizontalAdvance(QStringLiteral(" ms"));
    }

    static int heightOf(ServiceListModel::Item item, bool isTall, const QFontMetrics &metrics)
    {
        const int line = std::max(metrics.height() + Metrics::Half, 20);
        if (item == ServiceListModel::Item::Connection || isTall)
            return 2 * line + 2 * Metrics::Half + 2;
        return item == ServiceListModel::Item::Group ? std::max(32, line + Metrics::Grid + Metrics::Half)
                                                     : std::max(28, line + Metrics::Half);
    }
};

} // namespace Pilotlamp
