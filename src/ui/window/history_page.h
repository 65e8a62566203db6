// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_history.h"
#include "ui/common/icon_palette.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QLayout;
class QTableView;

namespace Pilotlamp {

class Panel;
class Strip;
class TextTableModel;
class TimeChart;

/// A service's past over a day, a week, a month or three: how much of it the service was up, availability as
/// pills and response times on one axis, what happened, and the table behind each picture.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);
    ~HistoryPage() override;

    void setHistory(const ServiceHistory &history);
    /// How many days are wanted.
    int days() const;
    void setColors(const IconPalette &colors);

Q_SIGNALS:
    /// `days` changed: a story with so many is wanted.
    void daysChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *newSpans();
    void colorSpans();
    QWidget *newPictures();
    QWidget *newTable();
    void refreshCaptions();
    void refreshTable();

    ServiceHistory m_history = {};
    QButtonGroup *m_spans = nullptr;
    QBoxLayout *m_head = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_quality = nullptr;
    Panel *m_pillsCard = nullptr;
    Strip *m_pills = nullptr;
    Panel *m_timesCard = nullptr;
    TimeChart *m_chart = nullptr;
    QComboBox *m_choice = nullptr;
    TextTableModel *m_table = nullptr;
    QTableView *m_view = nullptr;
};

} // namespace Pilotlamp
