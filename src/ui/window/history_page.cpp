// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_page.h"

#include "core/notice.h"
#include "ui/common/panel.h"
#include "ui/common/text.h"
#include "ui/common/tints.h"
#include "ui/common/widgets.h"
#include "ui/window/chip_button.h"
#include "ui/window/detail_text.h"
#include "ui/window/history_summary.h"
#include "ui/window/history_tables.h"
#include "ui/window/shown_status.h"
#include "ui/window/strip.h"
#include "ui/window/time_chart.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int FirstSpan = 7; ///< days
constexpr int LeastTableRows = 5;
constexpr qint64 HourOfMs = 60LL * 60 * 1000;
constexpr qint64 LongHours = 20; ///< a day has 23 hours too

/// The tables, in the order of the choice.
enum Table { Changes, Incidents, Pieces, Hours, Days, Times, Impact };

/// "2 h": the length of a whole pill.
QString pieceText(const ServiceHistory &history)
{
    qint64 longest = 0;
    for (const StripCell &cell : history.pills)
        longest = std::max(longest, cell.window.until - cell.window.from);
    return longest >= LongHours * HourOfMs ? HistoryPage::tr("a day") : spanText(longest);
}

/// "Last hour: 57 of 60 checks OK · 95 % within 400 ms"; empty where nothing was checked.
QString lastHourText(const Quality &quality)
{
    if (quality.samples == 0)
        return {};
    const QString text = HistoryPage::tr("Last hour: %1 of %2 checks OK")
                             .arg(qRound(quality.share * quality.samples))
                             .arg(quality.samples);
    return quality.p95Ms < 0
        ? text
        : text + u" · "_s + HistoryPage::tr("95th percentile %1").arg(responseText(quality.p95Ms));
}

/// What the present month cost; empty where it cost nothing.
QString impactText(const ServiceHistory &history)
{
    if (history.impact.isEmpty())
        return {};
    const MonthImpact &month = history.impact.constLast();
    const qint64 lost = (month.offlineMs + month.overloadMs) / 1000;
    if (month.month.until < history.at || lost < 60)
        return {};
    return HistoryPage::tr("This month: %1 of your %2 at the computer affected")
        .arg(durationText(lost), durationText(month.activeMs / 1000));
}

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Metrics::CardPadding, 0, Metrics::CardPadding);
    layout->setSpacing(Metrics::Grid + Metrics::Half);
    layout->addLayout(newSpans());
    m_quality = newPlainLabel();
    layout->addWidget(m_quality);
    colorSpans();
    layout->addWidget(newPictures());
    layout->addWidget(newTable(), 1);
    refreshCaptions();
}

HistoryPage::~HistoryPage()
{
    // A picture that has the focus loses it while the page's widgets go, and must find nobody to tell.
    m_chart->disconnect(this);
    m_pills->disconnect(this);
}

QLayout *HistoryPage::newSpans()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::Half);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(Metrics::Grid + Metrics::Half);
    m_head->addLayout(line);
    m_spans = new QButtonGroup(this);
    for (const int days : {1, 7, 30, 90}) {
        auto *button = new ChipButton(days == 1 ? tr("24 h", "a span of time")
                                                : tr("%1 d", "a span of days").arg(days));
        button->setAccessibleName(days == 1 ? tr("The last 24 hours") : tr("The last %n days", "", days));
        button->setToolTip(button->accessibleName());
        button->setChecked(days == FirstSpan);
        m_spans->addButton(button, days);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    line->addStretch();
    m_summary = newPlainLabel(1, true);
    m_summary->setAccessibleName(tr("Summary"));
    m_head->addWidget(m_summary, 1);
    connect(m_spans, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT daysChanged();
    });
    return m_head;
}

/// The summary goes below where it would be a narrow column beside the spans.
void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int LeastChars = 40;
    const int spans = m_head->itemAt(0)->sizeHint().width();
    const bool isBelow = width() - spans < LeastChars * m_summary->fontMetrics().averageCharWidth();
    m_head->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HistoryPage::colorSpans()
{
    const Tints tints = tintsOf(QApplication::palette(), {});
    for (QAbstractButton *button : m_spans->buttons())
        static_cast<ChipButton *>(button)->setTints(tints);
    QPalette quiet = m_quality->palette();
    quiet.setColor(QPalette::WindowText, tints.quiet);
    m_quality->setPalette(quiet);
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_quality)
        colorSpans();
}

QWidget *HistoryPage::newPictures()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Grid + Metrics::Half);
    m_pillsCard = new Panel(tr("Availability"));
    m_pills = new Strip;
    m_pills->setAccessibleName(tr("Availability"));
    m_pillsCard->content()->addWidget(m_pills);
    m_timesCard = new Panel(tr("Response time"));
    m_chart = new TimeChart;
    m_timesCard->content()->addWidget(m_chart, 1);
    for (Panel *card : {m_pillsCard, m_timesCard}) {
        layout->addWidget(card, card == m_timesCard ? 1 : 0);
    }
    const auto follow = [this](NavigableChart *picture, Panel *card) {
        connect(picture, &NavigableChart::pointedAt, this, [this, card](const QString &text) {
            text.isEmpty() ? refreshCaptions() : card->heading()->setText(text);
        });
    };
    follow(m_pills, m_pillsCard);
    follow(m_chart, m_timesCard);
    return box;
}

QWidget *HistoryPage::newTable()
{
    auto *box = new Panel;
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Table"));
    m_choice->addItems({tr("What happened in the last 90 days"), tr("Incidents of the status page"),
                        tr("Availability, as shown above"), tr("The last 24 hours"), tr("The last 90 days"),
                        tr("Response times"), tr("Downtime while you were active, by month")});
    connect(m_choice, &QComboBox::currentIndexChanged, this, &HistoryPage::refreshTable);
    box->content()->addWidget(m_choice, 0, Qt::AlignLeading);
    m_table = new TextTableModel(this);
    m_view = new QTableView;
    m_view->setAccessibleName(tr("History"));
    m_view->setModel(m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 8);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setMinimumHeight(m_view->verticalHeader()->defaultSectionSize() * (LeastTableRows + 1));
    box->content()->addWidget(m_view, 1);
    return box;
}

void HistoryPage::setHistory(const ServiceHistory &history)
{
    m_history = history;
    QStringList lines{lastHourText(history.lastHour), impactText(history), detectionLeadText(history.lead)};
    lines.removeAll(QString());
    m_quality->setText(lines.join(u'\n'));
    m_quality->setVisible(!lines.isEmpty());
    m_chart->setHistory(history);
    m_pills->setCells(history.pills, history.timesWindow);
    refreshCaptions();
    refreshTable();
}

int HistoryPage::days() const
{
    return m_spans->checkedId();
}

void HistoryPage::setColors(const IconPalette &colors)
{
    m_chart->setColors(colors);
    m_pills->setColors(colors);
    m_table->setColors(colors);
}

void HistoryPage::refreshCaptions()
{
    m_summary->setText(summaryText(m_history));
    m_pillsCard->heading()->setText(m_history.pills.isEmpty()
                                        ? tr("Availability")
                                        : tr("Availability, one pill for %1").arg(pieceText(m_history)));
    QString times = tr("Response time");
    if (!m_history.timesOf.isEmpty())
        times = tr("Response time of %1").arg(publicAddress(m_history.timesOf));
    if (!m_history.usual.isEmpty())
        times += u" · "_s + tr("the band is what is usual at this hour");
    m_timesCard->heading()->setText(times);
}

void HistoryPage::refreshTable()
{
    switch (m_choice->currentIndex()) {
    case Incidents:
        m_table->setTable(incidentsTable(m_history));
        break;
    case Pieces:
        m_table->setTable(stripTable(m_history.pills, false));
        break;
    case Hours:
        m_table->setTable(stripTable(m_history.hours, false));
        break;
    case Days:
        m_table->setTable(stripTable(m_history.days, true));
        break;
    case Times:
        m_table->setTable(timesTable(m_history));
        break;
    case Impact:
        m_table->setTable(impactTable(m_history));
        break;
    default:
        m_table->setTable(changesTable(m_history));
    }
    m_view->resizeColumnsToContents();
    m_view->horizontalHeader()->setStretchLastSection(true);
}

} // namespace Pilotlamp
