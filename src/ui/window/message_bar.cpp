// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include "ui/common/text.h"
#include "ui/common/widgets.h"
#include "ui/window/roomy_button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_title(newPlainLabel(1, true))
    , m_body(newPlainLabel())
    , m_open(new RoomyButton(tr("O&pen page")))
    , m_dismiss(new RoomyButton(tr("&Dismiss")))
{
    setAccessibleName(tr("Messages"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_body);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(Metrics::CardPadding + Metrics::AccentBar, Metrics::Grid,
                                 Metrics::CardPadding, Metrics::Grid);
    m_layout->setSpacing(Metrics::Grid);
    m_layout->addLayout(texts, 1);
    for (QPushButton *button : {m_open, m_dismiss}) {
        button->setAutoDefault(false);
        m_layout->addWidget(button, 0, Qt::AlignTop);
    }
    connect(m_dismiss, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(m_entries.constFirst().notice.link); });
    showNewest();
}

void MessageBar::add(const Notice &notice, const QString &why, const QList<NoticeAction> &actions)
{
    if (!notice.key.isEmpty())
        m_entries.removeIf([&](const Entry &entry) { return entry.notice.key == notice.key; });
    m_entries.prepend({notice, why, actions});
    if (m_entries.size() > MostNotices)
        m_entries.removeLast();
    showNewest();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::withdraw(const QString &key)
{
    m_entries.removeIf([&](const Entry &entry) { return entry.notice.key == key; });
    showNewest();
}

void MessageBar::showActions(const Entry &entry)
{
    for (QPushButton *button : std::as_const(m_actions)) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_actions.clear();
    for (const NoticeAction &action : entry.actions) {
        auto *button = new RoomyButton(action.text);
        connect(button, &QPushButton::clicked, this, [this, key = entry.notice.key, run = action.run] {
            withdraw(key);
            run();
        });
        m_layout->insertWidget(1 + static_cast<int>(m_actions.size()), button, 0, Qt::AlignTop);
        m_actions.append(button);
    }
}

void MessageBar::setTints(const Tints &tints)
{
    m_tints = tints;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tints.text);
    m_title->setPalette(colours);
    m_body->setPalette(colours);
    update();
}

/// On the accent's tint, with its stripe: news, whatever the status it is about.
void MessageBar::paintEvent(QPaintEvent *)
{
    if (!m_tints.surface.isValid())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_tints.selected);
    const QRect bar(0, 0, Metrics::AccentBar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                     standingOut(m_tints.accent, m_tints.selected, MarkContrast));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_tints.line);
}

void MessageBar::dismiss()
{
    m_entries.removeFirst();
    showNewest();
}

void MessageBar::showNewest()
{
    setVisible(!m_entries.isEmpty());
    if (m_entries.isEmpty())
        return;
    const Entry &entry = m_entries.constFirst();
    m_title->setText(plainLine(entry.notice.title));
    QStringList lines{sentence(plainLine(entry.notice.body, 400)), plainLine(entry.why, 200)};
    lines.removeAll(QString());
    m_body->setText(lines.join(u'\n'));
    m_body->setVisible(!lines.isEmpty());
    m_open->setVisible(isWebLink(entry.notice.link));
    showActions(entry);
    m_dismiss->setText(m_entries.size() == 1 ? tr("&Dismiss")
                                             : tr("&Dismiss (%1 more)").arg(m_entries.size() - 1));
}

} // namespace Pilotlamp
