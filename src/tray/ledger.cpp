// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was told and run, gathered from the history and the hooks.
#include "tray/tray_app.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 WeekMs = 7LL * 24 * 3600 * 1000;

QString deliveryText(const StoredNotice &notice)
{
    const QString how = notice.taken ? TrayApp::tr("shown") : TrayApp::tr("told in the window");
    return notice.why.isEmpty() ? how : how + u" – "_s + notice.why;
}

QString eventText(const HookResult &result)
{
    const auto status = statusFromWord(result.event);
    const QString event = status ? displayWord(*status) : TrayApp::tr("back");
    return TrayApp::tr("Hook %1 for %2: %3").arg(result.hook, result.service, event);
}

} // namespace

QList<LedgerEntry> TrayApp::ledger()
{
    QList<LedgerEntry> entries;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const StoredNotice &notice : m_archive.view().notices({}, {now - WeekMs, now + 1}))
        entries.append({QDateTime::fromMSecsSinceEpoch(notice.at, Qt::UTC), notice.title,
                        deliveryText(notice), notice.body});
    for (const HookResult &result : m_hooks.pastRuns()) {
        QString how = result.ok ? tr("done") : result.text;
        if (result.attempts > 1)
            how += tr(" (after %n attempts)", "", result.attempts);
        entries.append({result.at, eventText(result), how, result.output});
    }
    return entries;
}

} // namespace Pilotlamp
