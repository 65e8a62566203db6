// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window may ask of the rest of the program about one service.
#include "app/report_facts.h"
#include "app/story_teller.h"
#include "tray/tray_app.h"

namespace Pilotlamp {

ServiceTools TrayApp::serviceTools()
{
    const auto teller = [this] {
        StoryTeller made(m_archive.view(), [this](const CheckKey &key, const QDateTime &at) {
            return m_engine.monitor.baselines().usual(key, at);
        });
        made.setActiveIn([this](TimeWindow window) { return m_presence.stretches(window); });
        return made;
    };
    ServiceTools tools;
    tools.story = [this, teller](const QString &id) {
        const ServiceRow row = rowOf(id);
        return teller().story(row.service, QDateTime::currentDateTimeUtc(), row.verdict.status);
    };
    tools.row = [this, teller](const QString &id) {
        const ServiceRow row = rowOf(id);
        return teller().row(row.service, QDateTime::currentDateTimeUtc(), row.verdict.status);
    };
    tools.explain = [this](const QString &id, QObject *context, std::function<void(const RungResult &)> found,
                           std::function<void(const Ladder &)> done) {
        connect(&m_engine.explainer, &Explainer::progressed, context,
                [id, found = std::move(found)](const QString &of, const RungResult &rung) {
                    if (of == id)
                        found(rung);
                });
        m_engine.diagnoser.explain(id, context, std::move(done));
    };
    tools.report = [this](const QString &id, ReportFormat format, bool hidePrivateHosts) {
        const ServiceRow row = rowOf(id);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const ReportFacts facts = reportFacts(m_archive.view(), row.service, {now - DayMs, now}, row.verdict);
        return reportOf(facts, format, {hidePrivateHosts, QTimeZone::systemTimeZone()});
    };
    return tools;
}

} // namespace Pilotlamp
