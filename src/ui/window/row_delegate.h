// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tints.h"

#include <QStyledItemDelegate>

namespace Pilotlamp {

class RowHistoryLoader;

/// Draws the window's list: a line for what is well, two for what needs
/// attention, headings that fold, and your own connection. What the user asked
/// for about a service is shown as small chips; a click on one takes it back.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `past` outlives the delegate.
    explicit RowDelegate(RowHistoryLoader &past, QObject *parent = nullptr);

    void setTints(const Tints &tints) { m_tints = tints; }
    const Tints &tints() const { return m_tints; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// How many pills fit beside a name of twenty characters: 24, 12 or none.
    static int pillsFor(int room, const QFontMetrics &metrics);

Q_SIGNALS:
    /// A heading was clicked.
    void collapsibleSectionWanted(const QModelIndex &index);
    /// The chip with this text was clicked.
    void undoWanted(const QModelIndex &index, int chip);

private:
    QColor paintGround(QPainter &painter, const QStyleOptionViewItem &item, bool isQuiet) const;
    void paintService(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index) const;
    void paintSecondLine(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index) const;
    void paintConnection(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index) const;
    int paintPillsOf(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index,
                     const QRect &line, const QColor &on) const;

    int labelWidth(const QFont &font) const;

    RowHistoryLoader &m_past;
    mutable QFont m_labelFont = {}; ///< what m_labelWidth was measured with
    mutable int m_labelWidth = 0;
    Tints m_tints = {};
};

} // namespace Pilotlamp
