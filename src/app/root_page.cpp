// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/root_page.h"

#include "providers/kind.h"

#include <algorithm>

namespace Pilotlamp {

namespace {
constexpr qint64 OldSeconds = 3 * 3600;
constexpr qint64 AgainSeconds = 3600;
} // namespace

bool admitsNow(const Snapshot &page, const QDateTime &now)
{
    if (page.status != Status::Overload && page.status != Status::Offline)
        return false;
    bool hasOld = false;
    for (const Incident &incident : page.incidents) {
        if (!incident.affectsChosen.value_or(true))
            continue;
        if (!incident.since.isValid() || incident.since.secsTo(now) <= OldSeconds)
            return true;
        hasOld = true;
    }
    return !hasOld;
}

RootPage::RootPage(Fetcher &fetcher, PageOf pageOf, Clock clock, QObject *parent)
    : QObject(parent)
    , m_reader(fetcher)
    , m_pageOf(std::move(pageOf))
    , m_clock(std::move(clock))
{
}

void RootPage::ask(const QString &root)
{
    const QDateTime now = m_clock();
    const QDateTime last = m_asked.value(root);
    if (!m_isAllowed || (last.isValid() && last.secsTo(now) < AgainSeconds))
        return;
    const std::optional<Check> check = m_pageOf(root);
    const Kind *kind = check ? kindOf(check->kind) : nullptr;
    if (!kind)
        return;
    m_asked.insert(root, now);
    m_reader.read(*check, *kind, this, [this, root](const Reading &reading) {
        if (reading.snapshot && admitsNow(*reading.snapshot, m_clock()))
            Q_EMIT admitted(root);
    });
}

} // namespace Pilotlamp
