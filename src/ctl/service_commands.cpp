// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// list, open, remove.
#include "app/catalogue_known.h"
#include "core/address.h"
#include "core/foreign_text.h"
#include "core/service_json.h"
#include "ctl/browser.h"
#include "ctl/commands.h"
#include "ctl/config_edit.h"
#include "ctl/language.h"
#include "ctl/listed_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// An id as a line of its own: one id is one line, whatever is in it.
QString shownId(const Service &service)
{
    return filteredLine(service.id, 4000);
}

QString listedLine(const Service &service, qsizetype idWidth, qsizetype nameWidth)
{
    QStringList checks;
    for (const Check &check : service.checks)
        checks.append(filteredLine(check.kind + u' ' + withoutLogin(check.url), 4000));
    QString line = shownId(service).leftJustified(idWidth) + u"  "_s + service.name.leftJustified(nameWidth)
        + u"  "_s + checks.join(u", "_s);
    if (!service.enabled)
        line += u"  ["_s + Terminal::tr("disabled") + u']';
    if (!service.problem.isEmpty())
        line += u"  [%1]"_s.arg(filteredLine(service.problem));
    return line;
}

} // namespace

QJsonObject listedObject(const Service &service)
{
    QJsonArray checks;
    for (const Check &check : service.checks)
        checks.append(QJsonObject{{u"kind"_s, check.kind}, {u"url"_s, withoutLogin(check.url)}});
    return {{u"id"_s, service.id},
            {u"name"_s, service.name},
            {u"group"_s, service.group.isEmpty() ? QJsonValue() : QJsonValue(service.group)},
            {u"link"_s, service.link.isEmpty() ? QJsonValue() : QJsonValue(withoutLogin(service.link))},
            {u"enabled"_s, service.enabled},
            {u"checks"_s, checks}};
}

void runList(const Invocation &invocation, const Done &done)
{
    const auto loaded = configFor(invocation, done);
    if (!loaded)
        return;
    const QList<Service> &services = loaded->config.services;
    const QString format = invocation.value(u"format"_s, u"text"_s);
    if (format == "json"_L1) {
        QJsonArray all;
        for (const Service &service : services)
            all.append(listedObject(service));
        sayJson(QJsonDocument(all));
        return done(0);
    }
    qsizetype idWidth = 0;
    qsizetype nameWidth = 0;
    for (const Service &service : services) {
        idWidth = std::max(idWidth, shownId(service).size());
        nameWidth = std::max(nameWidth, service.name.size());
    }
    for (const Service &service : services)
        say(format == "ids"_L1 ? shownId(service) : listedLine(service, idWidth, nameWidth).trimmed());
    done(0);
}

void runOpen(const Invocation &invocation, const Done &done)
{
    const auto loaded = configFor(invocation, done);
    if (!loaded)
        return;
    const QString name = invocation.arguments.constFirst();
    const Service *configured = serviceNamed(loaded->config.services, name);
    const auto known = configured ? std::nullopt : namedInCatalogue(name);
    if (!configured && !known) {
        complain(name, Terminal::tr("no such service in the configuration or the catalogue"));
        return done(ExitUsage);
    }
    const QString link = configured ? configured->link : known->link;
    const QUrl url(link, QUrl::StrictMode);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        complain(name, Terminal::tr("has no web page"));
        return done(ExitUnavailable);
    }
    say(withoutLogin(link));
    openInBrowser(link, [name, done](const QString &problem) {
        if (!problem.isEmpty())
            complain(name, problem);
        done(problem.isEmpty() ? 0 : ExitUnavailable);
    });
}

void runRemove(const Invocation &invocation, const Done &done)
{
    ConfigEdit edit(invocation);
    if (const auto code = edit.open())
        return done(*code);
    const int index = edit.indexOf(invocation.arguments.constFirst());
    if (index < 0)
        return edit.leaveWithout(invocation.arguments.constFirst(), done);
    const QString name = edit.config().services.at(index).name;
    QJsonArray services = edit.services();
    services.removeAt(index);
    const int code = edit.save(services);
    if (code == 0)
        say(Terminal::tr("Removed %1 from %2").arg(name, edit.path()));
    done(code);
}

} // namespace Pilotlamp
