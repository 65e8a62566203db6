// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/now_page.h"

#include "ui/common/text.h"
#include "ui/window/card_view.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace Pilotlamp {

namespace {
constexpr int WideFrom = 560; ///< points, for two cards beside each other
}

NowPage::NowPage(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Details"));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, Metrics::CardPadding, 0, Metrics::CardPadding);
    m_grid->setSpacing(Metrics::Grid + Metrics::Half);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void NowPage::setFacts(const NowFacts &facts)
{
    const QList<CardContent> cards = facts.row.service.id.isEmpty() ? QList<CardContent>() : cardsOf(facts);
    bool isRearranged = cards.size() != m_views.size();
    while (m_views.size() < cards.size()) {
        auto *view = new CardView(this);
        view->setColors(m_tints);
        connect(view, &CardView::linkChosen, this, [this](const QString &link) {
            if (isWebLink(link))
                Q_EMIT linkChosen(link);
        });
        m_views.append(view);
    }
    while (m_views.size() > cards.size())
        delete m_views.takeLast();
    for (qsizetype i = 0; i < cards.size(); ++i) {
        isRearranged = isRearranged || m_views.at(i)->card().place != cards.at(i).place;
        m_views.at(i)->setCard(cards.at(i));
    }
    if (isRearranged)
        arrange();
}

void NowPage::setTints(const Tints &tints)
{
    m_tints = tints;
    for (CardView *view : std::as_const(m_views))
        view->setColors(tints);
}

QString NowPage::text() const
{
    QStringList lines;
    for (const CardView *view : m_views) {
        lines.append(view->card().title);
        for (const CardLine &line : view->card().lines)
            lines.append({line.text, line.beside});
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void NowPage::arrange()
{
    for (CardView *view : std::as_const(m_views))
        m_grid->removeWidget(view);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    int row = 0;
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        using Place = CardContent::Place;
        const bool isPair = m_isWide && m_views.at(i)->card().place == Place::Page && i + 1 < m_views.size()
            && m_views.at(i + 1)->card().place == Place::Own;
        m_grid->addWidget(m_views.at(i), row, 0, 1, isPair ? 1 : 2);
        if (isPair)
            m_grid->addWidget(m_views.at(++i), row, 1);
        ++row;
    }
    m_grid->setRowStretch(row, 1);
}

void NowPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = event->size().width() >= WideFrom;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    arrange();
}

} // namespace Pilotlamp
