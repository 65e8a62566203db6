// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/service_menu.h"

#include "ui/common/pause_menu.h"
#include "ui/common/text.h"

#include <QActionGroup>

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

ServiceMenu::ServiceMenu(Requests *requests, Host host, QWidget *parent)
    : QMenu(parent)
    , m_requests(requests)
{
    m_reason = addAction(QString(), this, [this] { Q_EMIT m_requests->details(m_id); });
    addSeparator();
    addActions(host);
}

void ServiceMenu::addActions(Host host)
{
    addAction(tr("&Why?"), this, [this] { Q_EMIT m_requests->explain(m_id); });
    addAction(tr("&Check now"), this, [this] { Q_EMIT m_requests->recheck(m_id); });
    m_openPage = addAction(tr("&Open page"), this, [this] { Q_EMIT m_requests->openLink(m_link); });
    addSeparator();
    addMute();
    m_notifyWhenBack = addAction(tr("&Tell me when it's back"));
    m_notifyWhenBack->setCheckable(true);
    connect(m_notifyWhenBack, &QAction::triggered, this,
            [this](bool on) { Q_EMIT m_requests->notifyWhenBack(m_id, on); });
    m_acknowledge = addAction(tr("&Acknowledge"));
    m_acknowledge->setCheckable(true);
    m_acknowledge->setToolTip(tr("No reminders until this problem is over"));
    connect(m_acknowledge, &QAction::triggered, this,
            [this](bool on) { Q_EMIT m_requests->acknowledge(m_id, on); });
    addNotify();
    m_pause = addAction(tr("Pa&use its checks"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this,
            [this](bool on) { Q_EMIT m_requests->setChecked(m_id, !on); });
    if (host == Host::Window)
        addChanges();
}

void ServiceMenu::addMute()
{
    m_mute = addMenu(tr("&Mute"));
    const auto add = [this](const QString &text, qint64 seconds) {
        m_mute->addAction(text, this, [this, seconds] { Q_EMIT m_requests->snooze(m_id, seconds); });
    };
    add(tr("For &30 minutes"), 30 * 60);
    add(tr("For &1 hour"), 60 * 60);
    add(tr("For &4 hours"), 4 * 60 * 60);
    m_mute->addAction(tr("Until &tomorrow"), this,
                      [this] { Q_EMIT m_requests->snooze(m_id, secondsUntilTomorrow(m_now)); });
    add(tr("Until it &recovers"), UntilResolved);
    m_wake = m_mute->addAction(tr("&Unmute"), this, [this] { Q_EMIT m_requests->snooze(m_id, 0); });
}

void ServiceMenu::addNotify()
{
    QMenu *menu = addMenu(tr("&Notify me about"));
    m_notify = new QActionGroup(this);
    const auto add = [&](const QString &text, NotifyLevel level) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(level));
        m_notify->addAction(action);
    };
    add(tr("&All changes"), NotifyLevel::All);
    add(tr("&Outages only"), NotifyLevel::Outages);
    add(tr("&Nothing – just the icon"), NotifyLevel::Off);
    connect(m_notify, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT m_requests->setNotify(m_id, action->data().toInt()); });
}

void ServiceMenu::addChanges()
{
    addSeparator();
    addAction(tr("Co&py report"), this, &ServiceMenu::copyReportWanted);
    addAction(tr("T&his verdict is wrong…"), this, &ServiceMenu::wrongVerdictWanted);
    addAction(tr("&Edit…"), this, [this] { Q_EMIT m_requests->editService(m_id); });
    addAction(tr("Remo&ve…"), this, [this] { Q_EMIT m_requests->removeService(m_id); });
}

void ServiceMenu::setRow(const ServiceRow &row, const ServiceFlags &flags, const QDateTime &now)
{
    m_id = row.service.id;
    m_now = now;
    m_link = pageOf(row.service);
    const QString reason = row.verdict.reason.isEmpty() ? statusText(row) : row.verdict.reason;
    m_reason->setText(menuText(reason, 90));
    m_openPage->setVisible(!m_link.isEmpty());
    m_notifyWhenBack->setChecked(flags.notifyWhenBack);
    m_notifyWhenBack->setEnabled(flags.notifyWhenBack || row.verdict.status != Status::Online);
    m_pause->setChecked(!row.service.enabled);
    m_acknowledge->setChecked(flags.acknowledged);
    m_acknowledge->setEnabled(flags.acknowledged || isBad(row.verdict.status));
    for (QAction *action : m_notify->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(row.service.notify));
    refreshMute(flags, now);
}

void ServiceMenu::refreshMute(const ServiceFlags &flags, const QDateTime &now)
{
    m_wake->setVisible(flags.isSnoozed(now));
    QString title = tr("&Mute");
    if (flags.snoozedUntilResolved)
        title = tr("&Muted until it recovers");
    else if (flags.isSnoozed(now))
        title = tr("&Muted until %1").arg(clockText(flags.snoozedUntil, now));
    m_mute->setTitle(title);
}

} // namespace Pilotlamp
