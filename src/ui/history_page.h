// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"
#include "ui/icon_palette.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace Pilotlamp {

class Strip;
class TextTableModel;
class TimeChart;

/// A service's past: how well it was served, its response times, the last 24 hours and 90 days as strips, and
/// the table behind each picture.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);
    ~HistoryPage() override;

    void setStory(const ServiceStory &story);
    /// How many days of response times are wanted.
    int days() const;
    void setColors(const IconPalette &colors);

Q_SIGNALS:
    /// `days` changed: a story with so many is wanted.
    void daysChanged();

private:
    QLayout *captionOver(QWidget *picture, QLabel *caption, QWidget *beside = nullptr);
    QWidget *newTable();
    void refreshCaptions();
    void refreshTable();

    ServiceStory m_story = {};
    QLabel *m_quality = nullptr;
    QLabel *m_timesCaption = nullptr;
    QComboBox *m_span = nullptr;
    TimeChart *m_chart = nullptr;
    QLabel *m_hoursCaption = nullptr;
    Strip *m_hours = nullptr;
    QLabel *m_daysCaption = nullptr;
    Strip *m_days = nullptr;
    QComboBox *m_choice = nullptr;
    TextTableModel *m_table = nullptr;
    QTableView *m_view = nullptr;
};

} // namespace Pilotlamp
