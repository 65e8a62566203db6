// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include "ui/common/text.h"
#include "ui/common/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_title(newPlainLabel(1, true))
    , m_body(newPlainLabel())
    , m_open(new QPushButton(tr("O&pen page")))
    , m_dismiss(new QPushButton(tr("&Dismiss")))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Messages"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel *label : {m_title, m_body}) {
        label->setForegroundRole(QPalette::ToolTipText);
        texts->addWidget(label);
    }
    m_layout = new QHBoxLayout(this);
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
        auto *button = new QPushButton(action.text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, key = entry.notice.key, run = action.run] {
            withdraw(key);
            run();
        });
        m_layout->insertWidget(1 + static_cast<int>(m_actions.size()), button, 0, Qt::AlignTop);
        m_actions.append(button);
    }
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
    QStringList lines{plainLine(entry.notice.body, 400), plainLine(entry.why, 200)};
    lines.removeAll(QString());
    m_body->setText(lines.join(u'\n'));
    m_body->setVisible(!lines.isEmpty());
    m_open->setVisible(isWebLink(entry.notice.link));
    showActions(entry);
    m_dismiss->setText(m_entries.size() == 1 ? tr("&Dismiss")
                                             : tr("&Dismiss (%1 more)").arg(m_entries.size() - 1));
}

} // namespace Pilotlamp
