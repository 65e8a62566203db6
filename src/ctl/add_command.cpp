// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue_known.h"
#include "app/kinds_known.h"
#include "core/probe_kind.h"
#include "ctl/commands.h"
#include "ctl/config_edit.h"
#include "ctl/import_merge.h"
#include "net/detector.h"
#include "net/fetcher.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int ExitNotFound = 3;

/// The service as it would stand in the file.
QJsonObject addedObject(const Service &service)
{
    Config config;
    config.services = {service};
    const QJsonObject root = QJsonDocument::fromJson(serializeConfig(config)).object();
    return root.value("services"_L1).toArray().first().toObject();
}

bool isWatchedAlready(const QList<Service> &services, const Service &wanted, QString *name)
{
    for (const Service &service : services) {
        const bool isSame = std::all_of(wanted.checks.begin(), wanted.checks.end(), [&](const Check &check) {
            return std::any_of(service.checks.begin(), service.checks.end(), [&](const Check &one) {
                return one.kind == check.kind && one.url == check.url && one.components == check.components;
            });
        });
        if (isSame) {
            *name = service.name;
            return true;
        }
    }
    return false;
}

int add(const Invocation &invocation, Service service)
{
    ConfigEdit edit(invocation);
    if (const auto code = edit.open(ConfigEdit::Absent::Nothing))
        return *code;
    QString already;
    if (isWatchedAlready(edit.config().services, service, &already)) {
        complain(service.name, u"already watched as “%1”"_s.arg(already));
        return ExitData;
    }
    service.name = invocation.value(u"name"_s, service.name);
    service.group = invocation.value(u"group"_s, service.group);
    QSet<QString> ids;
    for (const Service &one : edit.config().services)
        ids.insert(one.id);
    service.id = invocation.value(u"id"_s, freeId(slugOf(service.name), ids));
    if (ids.contains(service.id)) {
        complain(service.id, u"another service has this id"_s);
        return ExitData;
    }
    QJsonArray services = edit.services();
    services.append(addedObject(service));
    const int code = edit.save(services);
    if (code != 0)
        return code;
    QStringList checks;
    for (const Check &check : std::as_const(service.checks))
        checks.append(check.kind + u' ' + check.url);
    say(u"Added %1 (%2) to %3: %4"_s.arg(service.name, service.id, edit.path(), checks.join(u", "_s)));
    return 0;
}

Service serviceWith(const QString &kind, const QString &url, const QString &name)
{
    Check check;
    check.kind = kind;
    check.url = url;
    check.intervalSeconds = usualInterval(kind);
    Service service;
    service.name = name;
    service.checks = {check};
    return service;
}

/// "https://example.com/shop" is called example.com.
QString hostIn(const QString &url)
{
    const QString host = QUrl(url.contains("://"_L1) ? url : u"tcp://"_s + url).host();
    return host.isEmpty() ? url : host;
}

void addUrl(const Invocation &invocation, const QString &url, const Done &done)
{
    if (const QString kind = invocation.value(u"kind"_s); !kind.isEmpty())
        return done(add(invocation, serviceWith(kind, url, hostIn(url))));
    const QString scheme = QUrl(url).scheme();
    if (scheme == "tcp"_L1 || scheme == "tls"_L1)
        return done(add(invocation, serviceWith(scheme, url.mid(scheme.size() + 3), hostIn(url))));
    const QUrl pasted = pastedAddress(url);
    if (!pasted.isValid()) {
        complain(url, u"not a valid URL (example: https://example.com/)"_s);
        return done(ExitUsage);
    }
    auto *fetcher = new Fetcher(QCoreApplication::instance());
    detectPage(*fetcher, pasted, fetcher, [invocation, pasted, done](const Result<Detected> &found) {
        const QString address = pasted.toString(QUrl::FullyEncoded);
        if (!found)
            return done(add(invocation, serviceWith(u"http"_s, address, pasted.host())));
        const QString title = found->title.isEmpty() ? pasted.host() : found->title;
        done(add(invocation, serviceWith(found->kind, found->page.toString(QUrl::FullyEncoded), title)));
    });
}

} // namespace

void runAdd(const Invocation &invocation, const Done &done)
{
    const QString text = invocation.arguments.join(u' ');
    if (const auto named = namedInCatalogue(text))
        return done(add(invocation, *named));
    const bool isAddress = text.contains("://"_L1) || invocation.has(u"kind"_s)
        || (text.contains(u'.') && !text.contains(u' '));
    if (isAddress)
        return addUrl(invocation, text, done);
    QStringList near;
    for (const CatalogueEntry &entry : searchCatalogue(knownCatalogue().rows, text))
        near.append(entry.name);
    const QString hint = near.isEmpty() ? didYouMean(text, catalogueNames())
                                        : u". Did you mean %1?"_s.arg(near.mid(0, 5).join(u", "_s));
    complain(text, u"not in the catalogue"_s + hint + u" A web address works, too"_s);
    done(ExitNotFound);
}

} // namespace Pilotlamp
