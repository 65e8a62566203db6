// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_story.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr DemoPage FinePage{
    .indicator = "none", .description = "All Systems Operational", .component = "operational"};

constexpr std::array Scenes{
    DemoScene{.name = "online",
              .title = QT_TRANSLATE_NOOP("Demo", "all is well"),
              .seconds = 12,
              .sentence = QT_TRANSLATE_NOOP(
                  "Demo", "All OK: the page reports no problem and the service answers quickly"),
              .page = FinePage},
    DemoScene{.name = "slow",
              .title = QT_TRANSLATE_NOOP("Demo", "slow answers"),
              .seconds = 16,
              .sentence = QT_TRANSLATE_NOOP("Demo", "The service answers slowly, and the page confirms it"),
              .page = {.indicator = "minor",
                       .description = "Partially Degraded Service",
                       .component = "degraded_performance",
                       .incident = "Answers take longer than usual",
                       .impact = "minor",
                       .phase = "investigating"},
              .answer = DemoAnswer::Late},
    DemoScene{.name = "overload",
              .title = QT_TRANSLATE_NOOP("Demo", "overloaded"),
              .seconds = 15,
              .sentence
              = QT_TRANSLATE_NOOP("Demo", "The service is overloaded and asks clients to retry later"),
              .page = {.indicator = "major",
                       .description = "Partial System Outage",
                       .component = "partial_outage",
                       .incident = "More requests than we can serve",
                       .impact = "major",
                       .phase = "identified"},
              .answer = DemoAnswer::Overloaded},
    DemoScene{.name = "bot wall",
              .title = QT_TRANSLATE_NOOP("Demo", "bot check"),
              .seconds = 15,
              .sentence = QT_TRANSLATE_NOOP(
                  "Demo", "A bot check blocks the service; only the page still gives a status"),
              .page = FinePage,
              .answer = DemoAnswer::Wall},
    DemoScene{.name = "unreadable",
              .title = QT_TRANSLATE_NOOP("Demo", "unreadable page"),
              .seconds = 16,
              .sentence = QT_TRANSLATE_NOOP(
                  "Demo", "The page can no longer be read; only the service itself gives a status"),
              .page = {}},
    DemoScene{.name = "maintenance",
              .title = QT_TRANSLATE_NOOP("Demo", "maintenance"),
              .seconds = 15,
              .sentence = QT_TRANSLATE_NOOP(
                  "Demo", "The chat is closed for planned maintenance; the API keeps working"),
              .page = {.indicator = "maintenance",
                       .description = "Service Under Maintenance",
                       .component = "under_maintenance",
                       .maintenance = true},
              .answer = DemoAnswer::Closed},
    DemoScene{.name = "offline",
              .title = QT_TRANSLATE_NOOP("Demo", "down"),
              .seconds = 17,
              .sentence = QT_TRANSLATE_NOOP("Demo", "The service is down, and the page confirms it"),
              .page = {.indicator = "critical",
                       .description = "Major Service Outage",
                       .component = "major_outage",
                       .incident = "The service does not answer",
                       .impact = "critical",
                       .phase = "identified"},
              .answer = DemoAnswer::HangUp},
    DemoScene{.name = "recovery",
              .title = QT_TRANSLATE_NOOP("Demo", "back again"),
              .seconds = 14,
              .sentence = QT_TRANSLATE_NOOP("Demo", "It is back; the page is still monitoring it"),
              .page = {.indicator = "none",
                       .description = "All Systems Operational",
                       .component = "operational",
                       .incident = "The service does not answer",
                       .impact = "critical",
                       .phase = "monitoring"}},
};

QString demoStoryTimeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonArray componentsOf(const DemoPage &page)
{
    QJsonArray components;
    for (const auto &[id, name] : {std::pair{u"demo-chat"_s, u"Chat"_s}, {u"demo-api"_s, u"API"_s}}) {
        components.append(QJsonObject{
            {u"id"_s, id},
            {u"name"_s, name},
            {u"status"_s,
             page.maintenance && name == "API"_L1 ? u"operational"_s : QString::fromLatin1(page.component)},
            {u"group"_s, false},
            {u"group_id"_s, QJsonValue::Null}});
    }
    return components;
}

/// The fields that incidents and maintenances share.
QJsonObject happening(const QString &id, const QString &name, const QString &status, const QString &impact,
                      const DemoPage &page, const QByteArray &base, const QDateTime &now)
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"status"_s, status},
            {u"impact"_s, impact},
            {u"shortlink"_s, QString::fromLatin1(base) + u"/"_s},
            {u"started_at"_s, demoStoryTimeText(now.addSecs(-60))},
            {u"created_at"_s, demoStoryTimeText(now.addSecs(-60))},
            {u"updated_at"_s, demoStoryTimeText(now)},
            {u"resolved_at"_s, QJsonValue::Null},
            {u"components"_s, componentsOf(page)},
            {u"incident_updates"_s, QJsonArray{}}};
}

QJsonArray incidentsOf(const DemoPage &page, const QByteArray &base, const QDateTime &now)
{
    if (!*page.incident)
        return {};
    return {happening(u"demo-incident"_s, QString::fromLatin1(page.incident), QString::fromLatin1(page.phase),
                      QString::fromLatin1(page.impact), page, base, now)};
}

QJsonArray maintenancesOf(const DemoPage &page, const QByteArray &base, const QDateTime &now)
{
    if (!page.maintenance)
        return {};
    QJsonObject maintenance = happening(u"demo-maintenance"_s, u"Moving to new servers"_s, u"in_progress"_s,
                                        u"maintenance"_s, page, base, now);
    maintenance.insert(u"scheduled_for"_s, demoStoryTimeText(now.addSecs(-60)));
    maintenance.insert(u"scheduled_until"_s, demoStoryTimeText(now.addSecs(30 * 60)));
    return {maintenance};
}

QJsonObject service(const QString &id, const QString &name, const QString &link, const QJsonArray &checks)
{
    return {{u"id"_s, id},           {u"name"_s, name},       {u"link"_s, link},
            {u"group"_s, u"Demo"_s}, {u"notify"_s, u"all"_s}, {u"checks"_s, checks}};
}

} // namespace

std::span<const DemoScene> demoScenes()
{
    return Scenes;
}

DemoAnswer demoAnswer(const DemoScene &scene, const QByteArray &path)
{
    const bool goesOn = path == "/api" && scene.answer == DemoAnswer::Closed;
    return goesOn ? DemoAnswer::Prompt : scene.answer;
}

QString demoTitle(const DemoScene &scene)
{
    return QCoreApplication::translate("Demo", scene.title);
}

QString demoSentence(const DemoScene &scene)
{
    return QCoreApplication::translate("Demo", scene.sentence);
}

QByteArray demoPageBody(const DemoScene &scene, const QByteArray &base, const QDateTime &now)
{
    const DemoPage &page = scene.page;
    if (!*page.indicator)
        return "<!DOCTYPE html><html><head><title>New look</title></head><body>Welcome to our new "
               "page</body></html>";
    const QJsonObject root{
        {u"page"_s,
         QJsonObject{{u"id"_s, u"demo"_s},
                     {u"name"_s, u"Demo"_s},
                     {u"url"_s, QString::fromLatin1(base)},
                     {u"time_zone"_s, u"Etc/UTC"_s},
                     {u"updated_at"_s, demoStoryTimeText(now)}}},
        {u"status"_s,
         QJsonObject{{u"indicator"_s, QString::fromLatin1(page.indicator)},
                     {u"description"_s, QString::fromLatin1(page.description)}}},
        {u"components"_s, componentsOf(page)},
        {u"incidents"_s, incidentsOf(page, base, now)},
        {u"scheduled_maintenances"_s, maintenancesOf(page, base, now)},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

QByteArray demoConfig(quint16 port)
{
    const QString base = u"http://127.0.0.1:%1"_s.arg(port);
    const QJsonObject page{{u"kind"_s, u"statuspage"_s}, {u"url"_s, base}};
    const QJsonObject chatPage{
        {u"kind"_s, u"statuspage"_s}, {u"url"_s, base}, {u"components"_s, QJsonArray{u"Chat"_s}}};
    const auto probe = [&](const QString &path) {
        return QJsonObject{
            {u"kind"_s, u"http"_s}, {u"url"_s, base + path}, {u"slowAfterMs"_s, DemoSlowAfterMs}};
    };
    const QString link = base + u"/"_s;
    const QJsonObject root{
        {u"version"_s, 1},
        {u"services"_s,
         QJsonArray{service(u"demo-chat"_s, u"Demo chat"_s, link, {chatPage, probe(u"/service"_s)}),
                    service(u"demo-api"_s, u"Demo API"_s, link, {probe(u"/api"_s)}),
                    service(u"demo-page"_s, u"Demo page"_s, link, {page})}},
        {u"preferences"_s, QJsonObject{{u"graceSeconds"_s, 2}, {u"groupWaitSeconds"_s, 1}}},
    };
    return QJsonDocument(root).toJson();
}

Policy demoPolicy()
{
    Policy policy;
    policy.intervalSeconds = 2;
    policy.floorSeconds = 1;
    policy.offlineAfterSeconds = 3;
    policy.quickRetrySeconds = {1, 1, 2};
    return policy;
}

QString demoTimeNote()
{
    return QCoreApplication::translate("Demo",
                                       "Demo: services are checked every 2 seconds instead of every minute; "
                                       "the decision rules are unchanged");
}

} // namespace Pilotlamp
