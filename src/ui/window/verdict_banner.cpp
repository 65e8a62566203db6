// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/verdict_banner.h"

#include "ui/common/flat_icon.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"
#include "ui/window/elided_label.h"
#include "ui/window/mute_menu.h"
#include "ui/window/roomy_button.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Pilotlamp {

namespace {
constexpr int BannerIcon = 40;
constexpr int BannerSmallIcon = 24;
constexpr int BannerCalmHeight = 40;
constexpr double BannerHeadlineScale = 1.45;
} // namespace

void makePrimary(QPushButton *button, const Tints &tints)
{
    QPalette palette;
    palette.setColor(QPalette::Button, tints.accent);
    palette.setColor(QPalette::ButtonText, tints.accentText);
    button->setPalette(palette);
}

VerdictBanner::VerdictBanner(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_icon(new QLabel)
    , m_headline(newPlainLabel(BannerHeadlineScale, true))
    , m_detail(new ElidedLabel)
{
    setAccessibleName(tr("Verdict on all services"));
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setSpacing(Metrics::Grid);
    auto *lead = new QHBoxLayout;
    lead->setSpacing(Metrics::CardPadding);
    lead->addWidget(m_icon);
    m_texts = new QVBoxLayout;
    m_texts->setSpacing(2);
    m_texts->addWidget(m_headline);
    m_texts->addWidget(m_detail);
    lead->addLayout(m_texts, 1);
    m_layout->addLayout(lead, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Metrics::Grid);
    m_layout->addLayout(m_buttons);
    addButtons();
    arrange();
}

void VerdictBanner::addButtons()
{
    m_mute = new RoomyButton;
    m_await = new RoomyButton(tr("&Tell me when it's back"));
    m_await->setCheckable(true);
    m_show = new RoomyButton(tr("S&how"));
    m_resume = new RoomyButton(tr("Resu&me"));
    m_why = new RoomyButton(tr("W&hy?"));
    addMuteMenu();
    for (QPushButton *button : {m_mute, m_await, m_show, m_resume, m_why})
        m_buttons->addWidget(button);
    connect(m_await, &QPushButton::clicked, this,
            [this](bool on) { Q_EMIT awaitWanted(m_state.serviceId, on); });
    connect(m_show, &QPushButton::clicked, this, &VerdictBanner::problemsWanted);
    connect(m_resume, &QPushButton::clicked, this, &VerdictBanner::resumeWanted);
    connect(m_why, &QPushButton::clicked, this, [this] { Q_EMIT explainWanted(m_state.serviceId); });
}

void VerdictBanner::addMuteMenu()
{
    auto *menu = new MuteMenu(m_clock, m_mute);
    connect(menu, &MuteMenu::chosen, this, [this](qint64 seconds) {
        const QStringList ids
            = m_state.serviceId.isEmpty() ? m_state.serviceIds : QStringList{m_state.serviceId};
        Q_EMIT muteWanted(ids, seconds);
    });
    m_mute->setMenu(menu);
}

void VerdictBanner::setState(const BannerState &state)
{
    if (state == m_state)
        return;
    const bool isNews = state.headline != m_state.headline;
    const bool isOther = state.type != m_state.type;
    m_state = state;
    setAccessibleName(state.headline.isEmpty() ? tr("Verdict on all services") : state.headline);
    m_headline->setText(state.headline);
    m_detail->setText(state.detail);
    m_icon->setAccessibleName(displayName(state.appearance.symbol));
    using Type = BannerState::Type;
    const bool isOne = state.type == Type::OneProblem || state.type == Type::Unclear;
    m_mute->setVisible(isOne || state.type == Type::Problems);
    m_mute->setText(isOne ? tr("&Mute") : tr("&Mute all"));
    m_await->setChecked(state.isAwaited);
    m_show->setVisible(state.type == Type::Problems);
    m_resume->setVisible(state.type == Type::Paused);
    m_why->setVisible(isOne || state.type == Type::Offline);
    if (isOther)
        arrange();
    placeButtons();
    refreshColours();
    if (isNews && isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void VerdictBanner::setTints(const Tints &tints)
{
    m_tints = tints;
    makePrimary(m_why, tints);
    makePrimary(m_resume, tints);
    refreshColours();
}

void VerdictBanner::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    arrange();
    refreshColours();
}

void VerdictBanner::arrange()
{
    const bool line = isLine();
    m_texts->setDirection(line ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_texts->setSpacing(line ? Metrics::Grid + Metrics::Half : 2);
    m_headline->setWordWrap(!line);
    m_headline->setSizePolicy(line ? QSizePolicy::Preferred : QSizePolicy::Expanding, QSizePolicy::Preferred);
    QFont headline = font();
    headline.setBold(true);
    if (!line)
        headline.setPointSizeF(headline.pointSizeF() * BannerHeadlineScale);
    m_headline->setFont(headline);
    const int side = line ? BannerSmallIcon : BannerIcon;
    m_icon->setFixedSize(side, side);
    const int above = line ? Metrics::Half : Metrics::CardPadding;
    m_layout->setContentsMargins(Metrics::CardPadding + Metrics::AccentBar, above, Metrics::CardPadding,
                                 above);
    m_texts->setStretch(0, 0);
    m_texts->setStretch(1, line ? 1 : 0);
    setMinimumHeight(BannerCalmHeight);
    // As high as the headline needs: it may take two lines.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    placeButtons();
    updateGeometry();
}

/// True where it is one line: all is well, or the window is low.
bool VerdictBanner::isLine() const
{
    using Type = BannerState::Type;
    return m_compact || m_state.type == Type::Calm || m_state.type == Type::Checking
        || m_state.type == Type::Empty;
}

/// Of those that are offered, with or without the one that gives way first.
int VerdictBanner::widthOfButtons(bool withAwait) const
{
    int sum = withAwait ? m_await->sizeHint().width() + Metrics::Grid : 0;
    for (const QPushButton *button : {m_mute, m_show, m_resume, m_why}) {
        if (!button->isHidden())
            sum += button->sizeHint().width() + Metrics::Grid;
    }
    return sum;
}

/// Below the texts where they would leave no room for them.
void VerdictBanner::placeButtons()
{
    constexpr int LeastForTexts = 320;
    const bool offersAwait = m_state.type == BannerState::Type::OneProblem;
    if (isLine())
        return placeInLine(offersAwait);
    const bool isBelow = width() - widthOfButtons(offersAwait) < LeastForTexts;
    m_layout->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_await->setVisible(offersAwait);
    m_detail->setVisible(!m_state.detail.isEmpty());
}

/// In one line the sentence comes first: the details give way to it, then the button that the menu has, too.
/// Large letters take two lines after all.
void VerdictBanner::placeInLine(bool offersAwait)
{
    constexpr int LeastDetail = 80;
    const QMargins around = m_layout->contentsMargins();
    const int all = width() - around.left() - around.right() - m_icon->width() - 2 * Metrics::CardPadding;
    const int needed = m_headline->fontMetrics().horizontalAdvance(m_headline->text());
    const bool awaits = offersAwait && all - widthOfButtons(true) >= needed;
    const int room = all - widthOfButtons(awaits);
    m_layout->setDirection(room < needed / 2 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_await->setVisible(awaits);
    m_detail->setVisible(!m_state.detail.isEmpty() && room >= needed + m_texts->spacing() + LeastDetail);
    m_headline->setWordWrap(room < needed);
    m_texts->setStretch(0, room < needed ? 1 : 0);
    m_texts->setStretch(1, room < needed ? 0 : 1);
}

void VerdictBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void VerdictBanner::refreshColours()
{
    if (!m_tints.surface.isValid())
        return;
    m_icon->setPixmap(flatIcon(m_state.appearance, m_tints, ground(), m_icon->width(), devicePixelRatioF()));
    QPalette strong = palette();
    strong.setColor(QPalette::WindowText, m_tints.text);
    m_headline->setPalette(strong);
    strong.setColor(QPalette::WindowText, m_tints.quiet);
    m_detail->setPalette(strong);
    update();
}

/// What is well needs no colour.
QColor VerdictBanner::ground() const
{
    using Type = BannerState::Type;
    const bool isCalm
        = m_state.type == Type::Calm || m_state.type == Type::Checking || m_state.type == Type::Empty;
    return isCalm ? m_tints.surface : m_tints.wash(m_state.appearance.symbol);
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    if (!m_tints.surface.isValid())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), ground());
    const QRect bar(0, 0, Metrics::AccentBar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                     m_tints.shape(m_state.appearance.symbol, ground()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_tints.line);
}

void VerdictBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace Pilotlamp
