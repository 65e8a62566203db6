// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window may ask of the rest of the program about one service.
#include "app/digest_facts.h"
#include "app/report_facts.h"
#include "app/service_history_reader.h"
#include "providers/kind.h"
#include "providers/snapshot_json.h"
#include "tray/tray_app.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// What a check's page listed when it was last read; no page where it never was.
ComponentList componentsOf(int check, const QString &kind, const CheckState &state)
{
    for (const auto &reading : {state.last, state.known}) {
        if (reading && reading->snapshot)
            return {check, kind, reading->snapshot, reading->at, reading->at != state.last->at};
    }
    return {};
}

/// What people set aside stands in the list, too: it can be taken back there.
ComponentList withMuted(ComponentList list)
{
    if (list.page->muted.isEmpty())
        return list;
    auto page = std::make_shared<Snapshot>(*list.page);
    page->components += page->muted;
    page->muted.clear();
    list.page = page;
    return list;
}

} // namespace

ServiceTools TrayApp::serviceTools()
{
    const auto historyReader = [this] {
        ServiceHistoryReader made(m_archive.view(), [this](const CheckKey &key, const QDateTime &at) {
            return m_engine.monitor.baselines().usual(key, at);
        });
        made.setActiveIn([this](TimeWindow window) { return m_presence.stretches(window); });
        return made;
    };
    ServiceTools tools;
    tools.history = [this, historyReader](const QString &id, int days) {
        const ServiceRow row = rowOf(id);
        return historyReader().history(row.service, QDateTime::currentDateTimeUtc(), row.verdict.status,
                                       days);
    };
    tools.row = [this, historyReader](const QString &id) {
        const ServiceRow row = rowOf(id);
        return historyReader().row(row.service, QDateTime::currentDateTimeUtc(), row.verdict.status);
    };
    tools.nextCheck = [this](const QString &id) {
        return m_engine.monitor.nextCheckOf(id);
    };
    tools.explain = [this](const QString &id, QObject *context, std::function<void(const StepResult &)> found,
                           std::function<void(const Diagnosis &)> done) {
        connect(&m_engine.explainer, &Explainer::progressed, context,
                [id, found = std::move(found)](const QString &of, const StepResult &step) {
                    if (of == id)
                        found(step);
                });
        m_engine.diagnoser.explain(id, context, std::move(done));
    };
    tools.report = [this](const QString &id, ReportFormat format, bool hidePrivateHosts) {
        const ServiceRow row = rowOf(id);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const ReportFacts facts = reportFacts(m_archive.view(), row.service, {now - DayMs, now}, row.verdict);
        return reportOf(facts, format, {hidePrivateHosts, QTimeZone::systemTimeZone()});
    };
    addComponentTools(tools);
    return tools;
}

DigestFacts TrayApp::digestOf(TimeWindow window)
{
    const QList<TimeWindow> here = m_presence.stretches(window);
    return digestFacts(m_archive.view(), services(), window,
                       here.isEmpty() ? std::nullopt : std::optional(here));
}

/// Somebody is there, and nothing asks for quiet.
bool TrayApp::mayShowDigest() const
{
    return !m_desktop.session->isLocked() && !m_desktop.session->isIdle() && !m_desktop.quiet->isQuiet()
        && !m_engine.notificationPolicy.quietUntil().isValid();
}

QList<ComponentList> TrayApp::componentLists(const QString &id)
{
    QList<ComponentList> lists;
    const QList<Check> checks = rowOf(id).service.checks;
    for (int check = 0; check < checks.size(); ++check) {
        const ComponentList list
            = componentsOf(check, checks.at(check).kind, m_engine.monitor.state({id, check}));
        if (list.page)
            lists.append(withMuted(list));
    }
    return lists;
}

std::optional<Component> TrayApp::worstComponentOf(const QString &id)
{
    std::optional<Component> worst;
    for (const ComponentList &list : componentLists(id)) {
        const Component *own = worstComponent(list.page->components);
        if (own && (!worst || own->status > worst->status))
            worst = *own;
    }
    return worst;
}

QJsonArray TrayApp::componentsArray(const QString &id)
{
    const Service service = rowOf(id).service;
    QJsonArray lists;
    for (const ComponentList &list : componentLists(id)) {
        const QJsonArray components
            = componentsJson(*list.page, service.checks.value(list.check), service.link);
        lists.append(QJsonObject{{u"check"_s, list.check},
                                 {u"kind"_s, list.kind},
                                 {u"at"_s, list.at.toUTC().toString(Qt::ISODate)},
                                 {u"old"_s, list.isOld},
                                 {u"components"_s, components}});
    }
    return lists;
}

void TrayApp::addComponentTools(ServiceTools &tools)
{
    tools.components = [this](const QString &id) {
        return componentLists(id);
    };
    tools.componentLink = [this](const QString &id, int check, const Component &component) {
        const Service service = rowOf(id).service;
        return Pilotlamp::componentLink(service.checks.value(check), service.link, component);
    };
    m_actionClient.setSecrets([this](const QString &name, QObject *context, Secrets::Found found) {
        m_engine.secrets.find(name, context, std::move(found));
    });
    tools.ownActions = [this] {
        return ownActionsOf(m_config.preferences);
    };
    tools.startProgram = [](const QStringList &program) {
        return QProcess::startDetached(program.constFirst(), program.mid(1));
    };
    tools.act = [this](const QString &id, int check, ActionRequest request, QObject *context, ActDone done) {
        request.author = qEnvironmentVariable("USER", u"pilotlamp"_s);
        request.now = QDateTime::currentDateTimeUtc();
        m_actionClient.act(m_engine.monitor.check({id, check}), request, context, std::move(done));
    };
}

} // namespace Pilotlamp
