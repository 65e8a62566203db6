// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/detail_pane.h"

#include "core/notice.h"
#include "ui/common/flat_icon.h"
#include "ui/common/service_menu.h"
#include "ui/common/widgets.h"
#include "ui/window/components_pane.h"
#include "ui/window/elided_label.h"
#include "ui/window/history_page.h"
#include "ui/window/ladder_pane.h"
#include "ui/window/line_tabs.h"
#include "ui/window/now_page.h"
#include "ui/window/report_menu.h"
#include "ui/window/roomy_button.h"
#include "ui/window/shown_status.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int DetailPaneIconSide = 28;
constexpr qint64 HistoryFreshSeconds = 30;

/// "Offline since 14:05 (25 min)", "Online for 6 d".
QString statusLine(const ServiceRow &row, const QDateTime &now)
{
    const Verdict &verdict = row.verdict;
    const QString label = statusLabel(row);
    if (verdict.ownOffline)
        return DetailPane::tr("%1, as it was last known").arg(label);
    if (!verdict.since.isValid())
        return label;
    if (verdict.status == Status::Online)
        return DetailPane::tr("%1 for %2").arg(label, durationText(verdict.since.secsTo(now)));
    return DetailPane::tr("%1 since %2 (%3)")
        .arg(label, clockText(verdict.since, now), durationText(verdict.since.secsTo(now)));
}

/// True where a check reads a page or a server, which lists parts.
bool hasComponents(const Service &service, const QList<KindInfo> &kinds)
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
    , m_report(new ReportMenu(this))
    , m_menu(new ServiceMenu(requests, ServiceMenu::Host::Window, this))
{
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::CardPadding, Metrics::CardPadding, Metrics::CardPadding, 0);
    layout->setSpacing(Metrics::Grid);
    layout->addLayout(newHeader());
    m_tabs = new LineTabs;
    m_tabs->addTab(newNow(), tr("No&w"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPane::refreshHistory);
    QSizePolicy policy = m_tabs->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that the name stays at the top
    m_tabs->setSizePolicy(policy);
    layout->addWidget(m_tabs, 1);
    connect(m_menu, &ServiceMenu::copyReportWanted, m_report, &ReportMenu::copy);
    connect(m_menu, &ServiceMenu::wrongVerdictWanted, m_report, &ReportMenu::showWrongVerdict);
    clear();
}

QWidget *DetailPane::newNow()
{
    m_now = new NowPage;
    connect(m_now, &NowPage::linkChosen, m_requests, &Requests::openLink);
    return newScrolled(m_now, Metrics::Grid);
}

QLayout *DetailPane::newHeader()
{
    m_header = new QBoxLayout(QBoxLayout::LeftToRight);
    m_header->setSpacing(Metrics::Grid);
    auto *header = new QHBoxLayout;
    header->setSpacing(Metrics::Grid);
    m_back = new RoomyButton(tr("&Back"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &DetailPane::backWanted);
    header->addWidget(m_back);
    m_icon = new QLabel;
    m_icon->setFixedSize(DetailPaneIconSide, DetailPaneIconSide);
    header->addWidget(m_icon);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_name = newPlainLabel(1.25, true);
    m_status = new ElidedLabel;
    texts->addWidget(m_name);
    texts->addWidget(m_status);
    header->addLayout(texts, 1);
    m_header->addLayout(header, 1);
    m_header->addLayout(newButtons());
    return m_header;
}

QLayout *DetailPane::newButtons()
{
    auto *buttons = new QHBoxLayout;
    auto *again = new RoomyButton(tr("Check &now"));
    connect(again, &QPushButton::clicked, this, [this] { Q_EMIT m_requests->recheck(m_row.service.id); });
    m_openPage = new RoomyButton(tr("&Open page"));
    connect(m_openPage, &QPushButton::clicked, this,
            [this] { Q_EMIT m_requests->openLink(pageOf(m_row.service)); });
    m_reportButton = new RoomyButton(tr("R&eport"));
    m_reportButton->setMenu(m_report);
    m_reportButton->hide();
    auto *more = new RoomyButton(tr("Mo&re"));
    more->setMenu(m_menu);
    buttons->setSpacing(Metrics::Grid);
    for (QPushButton *button :
         {static_cast<QPushButton *>(again), m_openPage, m_reportButton, static_cast<QPushButton *>(more)})
        buttons->addWidget(button);
    return buttons;
}

void DetailPane::setKinds(const QList<KindInfo> &kinds)
{
    m_kinds = kinds;
    if (m_components)
        m_components->setKinds(kinds);
}

void DetailPane::setTools(const ServiceTools &tools)
{
    m_tools = tools;
    m_report->setTool(tools.report);
    m_reportButton->setVisible(bool(tools.report));
    if (m_tools.history && !m_historyTab) {
        m_historyTab = new QWidget;
        (new QVBoxLayout(m_historyTab))->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(m_historyTab, tr("H&istory"));
    }
    if (m_tools.explain && !m_ladder) {
        m_ladder = new LadderPane(m_tools.explain, m_clock);
        m_ladder->setColors(m_tints.icons);
        m_tabs->addTab(m_ladder, tr("Wh&y?"));
    }
    if (m_tools.components && !m_components)
        addComponents();
}

void DetailPane::addComponents()
{
    m_components = new ComponentsPane(m_tools, m_requests, m_clock);
    m_components->setKinds(m_kinds);
    m_components->setColors(m_tints.icons);
    m_tabs->addTab(m_components, tr("Component&s"));
}

void DetailPane::explain()
{
    if (!m_ladder || m_row.service.id.isEmpty())
        return;
    m_tabs->setCurrentWidget(m_ladder);
    m_ladder->start();
}

void DetailPane::takeFocus()
{
    m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::setTints(const Tints &tints)
{
    m_tints = tints;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, tints.ground);
    setPalette(colours);
    QPalette quiet = m_status->palette();
    quiet.setColor(QPalette::WindowText, tints.quiet);
    m_status->setPalette(quiet);
    m_now->setTints(tints);
    if (m_history)
        m_history->setColors(tints.icons);
    if (m_ladder)
        m_ladder->setColors(tints.icons);
    if (m_components)
        m_components->setColors(tints.icons);
}

/// The history is read when its page is looked at, for another service or verdict, and every half a minute.
void DetailPane::refreshHistory()
{
    if (!m_historyTab || m_tabs->currentWidget() != m_historyTab || m_row.service.id.isEmpty())
        return;
    const QString subject = m_row.service.id + u'\n' + idOf(m_row.verdict.status)
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
        m_history->setColors(m_tints.icons);
        connect(m_history, &HistoryPage::daysChanged, this, &DetailPane::loadHistory);
        m_historyTab->layout()->addWidget(
            newScrolled(m_history, Metrics::Grid)); // a small screen has no room for all of it
    }
    m_history->setHistory(m_tools.history(m_row.service.id, m_history->days()));
}

void DetailPane::setFacts(const NowFacts &facts)
{
    setEnabled(true);
    m_tabs->show();
    m_row = facts.row;
    NowFacts known = facts;
    known.kinds = m_kinds;
    if (m_tools.nextCheck)
        known.nextCheck = m_tools.nextCheck(m_row.service.id);
    m_openPage->setVisible(!pageOf(m_row.service).isEmpty());
    const IconAppearance appearance = shownAppearance(m_row);
    m_icon->setPixmap(flatIcon(appearance, m_tints, m_tints.ground, DetailPaneIconSide, devicePixelRatioF()));
    m_icon->setAccessibleName(statusLabel(m_row));
    m_name->setText(plainLine(m_row.service.name));
    m_status->setText(statusLine(m_row, facts.now));
    m_menu->setRow(m_row, facts.flags, facts.now);
    m_report->setService(m_row.service.id);
    m_now->setFacts(known);
    refreshHistory();
    if (m_ladder)
        m_ladder->setService(m_row.service, m_row.verdict.since, isBad(m_row.verdict.status));
    if (m_components) {
        m_components->setService(m_row.service);
        m_tabs->setTabVisible(m_tabs->indexOf(m_components), hasComponents(m_row.service, m_kinds));
    }
}

/// The buttons get a line of their own where they would leave no room for the name.
void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int RoomForOneLine = 620;
    m_header->setDirection(width() >= RoomForOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DetailPane::setBackOffered(bool offered)
{
    m_back->setVisible(offered);
}

void DetailPane::clear()
{
    m_row = {};
    m_historyOf.clear();
    if (m_ladder)
        m_ladder->setService({});
    if (m_components)
        m_components->setService({});
    m_icon->clear();
    m_name->setText(tr("No service selected"));
    m_status->clear();
    m_now->setFacts({});
    m_tabs->hide();
    setEnabled(false);
}

} // namespace Pilotlamp
