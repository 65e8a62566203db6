// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service_menu.h"

#include "ui/pause_menu.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QString pageOf(const Service &service)
{
    if (isWebLink(service.link))
        return service.link;
    for (const Check &check : service.checks) {
        if (isWebLink(check.url))
            return check.url;
    }
    return {};
}

ServiceMenu::ServiceMenu(Requests *requests, QWidget *parent)
    : QMenu(parent)
    , m_requests(requests)
{
    m_reason = addAction(QString(), this, [this] { Q_EMIT m_requests->details(m_id); });
    addSeparator();
    addActions();
}

void ServiceMenu::addActions()
{
    m_openPage = addAction(tr("&Open its page"), this, [this] { Q_EMIT m_requests->openLink(m_link); });
    addAction(tr("&Check again now"), this, [this] { Q_EMIT m_requests->recheck(m_id); });
    m_snooze = addMenu(tr("&Snooze popups"));
    addSnooze(tr("For &30 minutes"), 30 * 60);
    addSnooze(tr("For &1 hour"), 60 * 60);
    addSnooze(tr("For &4 hours"), 4 * 60 * 60);
    m_snooze->addAction(tr("Until &tomorrow"), this,
                        [this] { Q_EMIT m_requests->snooze(m_id, secondsUntilTomorrow(m_now)); });
    addSnooze(tr("Until it is &resolved"), UntilResolved);
    m_wake = m_snooze->addAction(tr("&End the snooze"), this, [this] { Q_EMIT m_requests->snooze(m_id, 0); });
    m_tellWhenBack = addAction(tr("&Tell me when it's back"));
    m_tellWhenBack->setCheckable(true);
    connect(m_tellWhenBack, &QAction::triggered, this,
            [this](bool on) { Q_EMIT m_requests->tellWhenBack(m_id, on); });
    addSeparator();
    addAction(tr("&Why this colour?"), this, [this] { Q_EMIT m_requests->explain(m_id); });
}

void ServiceMenu::addSnooze(const QString &text, qint64 seconds)
{
    m_snooze->addAction(text, this, [this, seconds] { Q_EMIT m_requests->snooze(m_id, seconds); });
}

void ServiceMenu::setRow(const ServiceRow &row, const ServiceMarks &marks, const QDateTime &now)
{
    m_id = row.service.id;
    m_now = now;
    m_link = pageOf(row.service);
    const QString reason = row.verdict.reason.isEmpty() ? statusText(row) : row.verdict.reason;
    m_reason->setText(menuText(reason, 90));
    m_openPage->setEnabled(!m_link.isEmpty());
    m_tellWhenBack->setChecked(marks.tellWhenBack);
    m_tellWhenBack->setEnabled(marks.tellWhenBack || row.verdict.status != Status::Online);
    m_wake->setVisible(marks.isSnoozed(now));
    QString title = tr("&Snooze popups");
    if (marks.snoozedUntilResolved)
        title = tr("&Snoozed until resolved");
    else if (marks.isSnoozed(now))
        title = tr("&Snoozed until %1").arg(clockText(marks.snoozedUntil, now));
    m_snooze->setTitle(title);
}

} // namespace Pilotlamp
