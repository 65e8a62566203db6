// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail_pane.h"

#include "core/notice.h"
#include "ui/detail_text.h"
#include "ui/history_page.h"
#include "ui/ladder_pane.h"
#include "ui/parts_pane.h"
#include "ui/report_menu.h"
#include "ui/service_menu.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int DetailPaneIconSide = 32;
constexpr qint64 HistoryFreshSeconds = 30;

/// "Offline – It's them – since 14:05 (25 min)".
QString statusLine(const ServiceRow &row, const QDateTime &now)
{
    const Verdict &verdict = row.verdict;
    QStringList parts{statusText(row)};
    if (const QString whose = displayWord(verdict.whose); !whose.isEmpty() && !verdict.ownOffline)
        parts.append(whose);
    if (verdict.since.isValid())
        parts.append(DetailPane::tr("since %1 (%2)")
                         .arg(clockText(verdict.since, now), durationText(verdict.since.secsTo(now))));
    return parts.join(u" – "_s);
}

/// True where a check reads a page or a server, which lists parts.
bool hasParts(const Service &service, const QList<KindInfo> &kinds)
{
    return std::any_of(service.checks.cbegin(), service.checks.cend(), [&](const Check &check) {
        return std::any_of(kinds.cbegin(), kinds.cend(),
                           [&](const KindInfo &kind) { return kind.vendor && kind.id == check.kind; });
    });
}

} // namespace

DetailPane::DetailPane(Requests *requests, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_requests(requests)
    , m_clock(std::move(clock))
    , m_menu(new ServiceMenu(requests, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(newHeader());
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(newText(requests), tr("No&w"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPane::refreshHistory);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(newButtons(requests));
    clear();
}

QWidget *DetailPane::newText(Requests *requests)
{
    m_text = new QTextBrowser;
    m_text->setAccessibleName(tr("Details"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(10);
    connect(m_text, &QTextBrowser::anchorClicked, this, [requests](const QUrl &url) {
        if (isWebLink(url.toString()))
            Q_EMIT requests->openLink(url.toString());
    });
    return m_text;
}

QLayout *DetailPane::newHeader()
{
    auto *header = new QHBoxLayout;
    m_icon = new QLabel;
    m_icon->setFixedSize(DetailPaneIconSide, DetailPaneIconSide);
    header->addWidget(m_icon, 0, Qt::AlignTop);
    header->addSpacing(4);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_name = newPlainLabel(1.2, true);
    m_status = newPlainLabel();
    texts->addWidget(m_name);
    texts->addWidget(m_status);
    header->addLayout(texts, 1);
    return header;
}

QLayout *DetailPane::newButtons(Requests *requests)
{
    auto *buttons = new QHBoxLayout;
    m_openPage = new QPushButton(tr("&Open its page"));
    connect(m_openPage, &QPushButton::clicked, this,
            [this, requests] { Q_EMIT requests->openLink(pageOf(m_row.service)); });
    auto *again = new QPushButton(tr("&Check again"));
    connect(again, &QPushButton::clicked, this,
            [this, requests] { Q_EMIT requests->recheck(m_row.service.id); });
    auto *report = new QPushButton(tr("&Report"));
    m_report = new ReportMenu(this);
    report->setMenu(m_report);
    auto *more = new QPushButton(tr("&More"));
    more->setMenu(m_menu);
    for (QPushButton *button : {m_openPage, again, report}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(more);
    return buttons;
}

void DetailPane::setKinds(const QList<KindInfo> &kinds)
{
    m_kinds = kinds;
    if (m_parts)
        m_parts->setKinds(kinds);
}

void DetailPane::setTools(const ServiceTools &tools)
{
    m_tools = tools;
    m_report->setTool(tools.report);
    if (m_tools.story && !m_historyTab) {
        m_historyTab = new QWidget;
        (new QVBoxLayout(m_historyTab))->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(m_historyTab, tr("H&istory"));
    }
    if (m_tools.explain && !m_ladder) {
        m_ladder = new LadderPane(m_tools.explain, m_clock);
        m_ladder->setColors(m_colors);
        m_tabs->addTab(m_ladder, tr("Wh&y this colour?"));
    }
    if (m_tools.parts && !m_parts)
        addParts();
}

void DetailPane::addParts()
{
    m_parts = new PartsPane(m_tools, m_requests, m_clock);
    m_parts->setKinds(m_kinds);
    m_parts->setColors(m_colors);
    m_tabs->addTab(m_parts, tr("&Parts"));
}

void DetailPane::explain()
{
    if (!m_ladder || m_row.service.id.isEmpty())
        return;
    m_tabs->setCurrentWidget(m_ladder);
    m_ladder->start();
}

void DetailPane::setColors(const IconPalette &colors)
{
    m_colors = colors;
    if (m_history)
        m_history->setColors(colors);
    if (m_ladder)
        m_ladder->setColors(colors);
    if (m_parts)
        m_parts->setColors(colors);
}

/// The history is read when its page is looked at, for another service or verdict, and every half a minute.
void DetailPane::refreshHistory()
{
    if (!m_historyTab || m_tabs->currentWidget() != m_historyTab || m_row.service.id.isEmpty())
        return;
    const QString subject = m_row.service.id + u'\n' + word(m_row.verdict.status)
        + QString::number(m_row.verdict.since.toSecsSinceEpoch());
    const qint64 age = m_historyAt.isValid() ? m_historyAt.secsTo(m_clock()) : HistoryFreshSeconds;
    if (subject == m_historyOf && age < HistoryFreshSeconds)
        return;
    m_historyOf = subject;
    m_historyAt = m_clock();
    // The page is shown first; reading takes some milliseconds.
    QTimer::singleShot(0, this, &DetailPane::loadHistory);
}

void DetailPane::loadHistory()
{
    if (!m_history) {
        m_history = new HistoryPage;
        m_history->setColors(m_colors);
        connect(m_history, &HistoryPage::daysChanged, this, &DetailPane::loadHistory);
        m_historyTab->layout()->addWidget(newScrolled(m_history)); // a small screen has no room for all of it
    }
    m_history->setStory(m_tools.story(m_row.service.id, m_history->days()));
}

void DetailPane::setRow(const ServiceRow &row, const QIcon &icon, const ServiceMarks &marks)
{
    setEnabled(true);
    const QDateTime now = m_clock();
    const bool sameService = m_row.service.id == row.service.id;
    m_row = row;
    m_openPage->setEnabled(!pageOf(row.service).isEmpty());
    m_icon->setPixmap(icon.pixmap(QSize(DetailPaneIconSide, DetailPaneIconSide), devicePixelRatioF()));
    m_icon->setAccessibleName(statusText(row));
    m_name->setText(plainLine(row.service.name));
    m_status->setText(statusLine(row, now));
    m_menu->setRow(row, marks, now);
    m_report->setService(row.service.id);
    refreshText(sameService);
    refreshHistory();
    if (m_ladder)
        m_ladder->setService(row.service);
    if (m_parts) {
        m_parts->setService(row.service);
        m_tabs->setTabVisible(m_tabs->indexOf(m_parts), hasParts(row.service, m_kinds));
    }
}

void DetailPane::refreshText(bool keepPosition)
{
    const QString html = detailHtml(m_row, m_kinds, palette(), m_clock());
    if (keepPosition && html == m_html)
        return;
    m_html = html;
    const int position = keepPosition ? m_text->verticalScrollBar()->value() : 0;
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(position);
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The colours are part of the text.
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty())
        refreshText(true);
}

void DetailPane::clear()
{
    m_row = {};
    m_html.clear();
    m_historyOf.clear();
    if (m_ladder)
        m_ladder->setService({});
    if (m_parts)
        m_parts->setService({});
    m_icon->clear();
    m_name->setText(tr("No service selected"));
    m_status->clear();
    m_text->clear();
    setEnabled(false);
}

} // namespace Pilotlamp
