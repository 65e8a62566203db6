// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window may ask of the rest of the program about one service.
#include "app/report_facts.h"
#include "app/story_teller.h"
#include "providers/kind.h"
#include "tray/tray_app.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// What a check's page listed when it was last read; no page where it never was.
PartList partsOf(int check, const QString &kind, const CheckState &state)
{
    for (const auto &reading : {state.last, state.known}) {
        if (reading && reading->snapshot)
            return {check, kind, reading->snapshot, reading->at, reading->at != state.last->at};
    }
    return {};
}

} // namespace

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
    tools.story = [this, teller](const QString &id, int days) {
        const ServiceRow row = rowOf(id);
        return teller().story(row.service, QDateTime::currentDateTimeUtc(), row.verdict.status, days);
    };
    tools.row = [this, teller](const QString &id) {
        const ServiceRow row = rowOf(id);
        return teller().row(row.service, QDateTime::currentDateTimeUtc(), row.verdict.status);
    };
    tools.nextCheck = [this](const QString &id) {
        QDateTime next;
        const qsizetype checks = rowOf(id).service.checks.size();
        for (int check = 0; check < checks; ++check) {
            const QDateTime due = m_engine.monitor.dueOf({id, check});
            if (due.isValid() && (!next.isValid() || due < next))
                next = due;
        }
        return next;
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
    addPartTools(tools);
    return tools;
}

void TrayApp::addPartTools(ServiceTools &tools)
{
    tools.parts = [this](const QString &id) {
        QList<PartList> lists;
        const QList<Check> checks = rowOf(id).service.checks;
        for (int check = 0; check < checks.size(); ++check) {
            PartList list = partsOf(check, checks.at(check).kind, m_engine.monitor.state({id, check}));
            if (list.page)
                lists.append(list);
        }
        return lists;
    };
    tools.partLink = [this](const QString &id, int check, const Component &part) {
        const Service service = rowOf(id).service;
        const Check asked = service.checks.value(check);
        const Kind *kind = kindOf(asked.kind);
        if (!kind || !kind->partPage)
            return QString();
        return kind->partPage(asked, service.link, part).toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    };
    m_actor.setSecrets([this](const QString &name, QObject *context, Secrets::Found found) {
        m_engine.secrets.find(name, context, std::move(found));
    });
    tools.act = [this](const QString &id, int check, Order order, QObject *context, ActDone done) {
        order.author = qEnvironmentVariable("USER", u"pilotlamp"_s);
        order.now = QDateTime::currentDateTimeUtc();
        m_actor.act(m_engine.monitor.check({id, check}), order, context, std::move(done));
    };
}

} // namespace Pilotlamp
