// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_page.h"

#include "core/notice.h"
#include "ui/detail_text.h"
#include "ui/story_table.h"
#include "ui/strip.h"
#include "ui/text.h"
#include "ui/time_chart.h"
#include "ui/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// The tables, in the order of the choice.
enum Table { Changes, Incidents, Hours, Days, Times, Impact };

/// "online 99.8 %" over all cells; empty where nothing was watched.
QString shareOf(const QList<StripCell> &cells)
{
    Uptime sum;
    for (const StripCell &cell : cells) {
        for (size_t i = 0; i < sum.ms.size(); ++i)
            sum.ms[i] += cell.uptime.ms[i];
    }
    const auto share = sum.share();
    return share
        ? HistoryPage::tr("online %1 % of the time watched").arg(QLocale().toString(*share * 100, 'f', 2))
        : HistoryPage::tr("not watched yet");
}

/// What the present month cost; empty where it cost nothing.
QString impactText(const ServiceStory &story)
{
    if (story.impact.isEmpty())
        return {};
    const MonthImpact &month = story.impact.constLast();
    const qint64 lost = (month.offlineMs + month.overloadMs) / 1000;
    if (month.month.until < story.at || lost < 60)
        return {};
    return HistoryPage::tr("This month: offline or overloaded for %1 of the %2 you were here")
        .arg(durationText(lost), durationText(month.activeMs / 1000));
}

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    m_quality = newPlainLabel();
    layout->addWidget(m_quality);
    m_chart = new TimeChart;
    m_hours = new Strip;
    m_hours->setAccessibleName(tr("The last 24 hours"));
    m_days = new Strip;
    m_days->setAccessibleName(tr("The last 90 days"));
    layout->addLayout(captionOver(m_hours, m_hoursCaption = newPlainLabel()));
    layout->addLayout(captionOver(m_days, m_daysCaption = newPlainLabel()));
    m_span = new QComboBox;
    m_span->setAccessibleName(tr("How far back the response times go"));
    for (const int days : {1, 7, 30, 90})
        m_span->addItem(days == 1 ? tr("24 hours") : tr("%n days", "", days), days);
    connect(m_span, &QComboBox::currentIndexChanged, this, &HistoryPage::daysChanged);
    layout->addLayout(captionOver(m_chart, m_timesCaption = newPlainLabel(), m_span), 3);
    layout->addWidget(newTable(), 4);
    const auto follow = [this](auto *picture, QLabel *caption) {
        connect(picture, &std::remove_pointer_t<decltype(picture)>::pointedAt, this,
                [this, caption](const QString &text) {
                    text.isEmpty() ? refreshCaptions() : caption->setText(text);
                });
    };
    follow(m_hours, m_hoursCaption);
    follow(m_days, m_daysCaption);
    follow(m_chart, m_timesCaption);
    refreshCaptions();
}

HistoryPage::~HistoryPage()
{
    // A picture that has the focus loses it while the page's widgets go, and must find nobody to tell.
    for (QWidget *picture :
         {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_hours), static_cast<QWidget *>(m_days)})
        picture->disconnect(this);
}

QLayout *HistoryPage::captionOver(QWidget *picture, QLabel *caption, QWidget *beside)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    caption->setWordWrap(false); // a second line would move the picture under the pointer
    auto *top = new QHBoxLayout;
    top->addWidget(caption, 1);
    if (beside)
        top->addWidget(beside);
    column->addLayout(top);
    column->addWidget(picture, 1);
    return column;
}

QWidget *HistoryPage::newTable()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Table"));
    m_choice->addItems({tr("Changes of the last 90 days"), tr("Incidents of its page"),
                        tr("The last 24 hours"), tr("The last 90 days"), tr("Response times"),
                        tr("Lost while you were here, by month")});
    connect(m_choice, &QComboBox::currentIndexChanged, this, &HistoryPage::refreshTable);
    layout->addWidget(m_choice);
    m_table = new TextTableModel(this);
    m_view = new QTableView;
    m_view->setAccessibleName(tr("History"));
    m_view->setModel(m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 6);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setMinimumHeight(m_view->fontMetrics().height() * 5);
    layout->addWidget(m_view, 1);
    return box;
}

void HistoryPage::setStory(const ServiceStory &story)
{
    m_story = story;
    QStringList lines{sentence(qualityText(story.lastHour, 1)), sentence(qualityText(story.lastDay, 24)),
                      impactText(story)};
    lines.removeAll(QString());
    m_quality->setText(lines.join(u'\n'));
    m_chart->setStory(story);
    m_hours->setCells(story.hours, false);
    m_days->setCells(story.days, true);
    refreshCaptions();
    refreshTable();
}

int HistoryPage::days() const
{
    return m_span->currentData().toInt();
}

void HistoryPage::setColors(const IconPalette &colors)
{
    m_chart->setColors(colors);
    m_hours->setColors(colors);
    m_days->setColors(colors);
}

void HistoryPage::refreshCaptions()
{
    m_hoursCaption->setText(tr("Last 24 hours: %1").arg(shareOf(m_story.hours)));
    m_daysCaption->setText(tr("Last 90 days: %1").arg(shareOf(m_story.days)));
    const QString since = clockText(QDateTime::fromMSecsSinceEpoch(m_story.timesWindow.from),
                                    QDateTime::fromMSecsSinceEpoch(m_story.timesWindow.until));
    m_timesCaption->setText(
        m_story.timesOf.isEmpty()
            ? tr("Response times")
            : tr("Response times since %1 of %2").arg(since, publicAddress(m_story.timesOf)));
    m_chart->setToolTip(m_story.usual.isEmpty() ? QString() : tr("The band is what is usual"));
}

void HistoryPage::refreshTable()
{
    switch (m_choice->currentIndex()) {
    case Incidents:
        m_table->setTable(incidentsTable(m_story));
        break;
    case Hours:
        m_table->setTable(stripTable(m_story.hours, false));
        break;
    case Days:
        m_table->setTable(stripTable(m_story.days, true));
        break;
    case Times:
        m_table->setTable(timesTable(m_story));
        break;
    case Impact:
        m_table->setTable(impactTable(m_story));
        break;
    default:
        m_table->setTable(changesTable(m_story));
    }
    m_view->resizeColumnsToContents();
    m_view->horizontalHeader()->setStretchLastSection(true);
}

} // namespace Pilotlamp
