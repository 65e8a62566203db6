// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue_known.h"
#include "app/kinds_known.h"
#include "core/address.h"
#include "core/probe_kind.h"
#include "ctl/commands.h"
#include "ctl/config_edit.h"
#include "ctl/import_merge.h"
#include "ctl/language.h"
#include "net/detector.h"
#include "net/fetcher.h"
#include "store/config_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
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
        complain(service.name, Terminal::tr("already watched as “%1”").arg(already));
        return ExitData;
    }
    service.name = invocation.value(u"name"_s, service.name);
    service.group = invocation.value(u"group"_s, service.group);
    QSet<QString> ids;
    for (const Service &one : edit.config().services) {
        ids.insert(one.id);
        if (one.name.compare(service.name, Qt::CaseInsensitive) == 0) {
            complain(service.name,
                     Terminal::tr("another service has this name; choose a different one with --name"));
            return ExitData;
        }
    }
    service.id = invocation.value(u"id"_s, freeId(slugOf(service.name), ids));
    if (ids.contains(service.id)) {
        complain(service.id, Terminal::tr("another service has this id"));
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
    say(Terminal::tr("Added %1 (%2) to %3: %4")
            .arg(service.name, service.id, edit.path(), checks.join(u", "_s)));
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

/// "https://example.com/shop" is called example.com; of several servers on one host the port tells them
/// apart.
QString nameFor(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

QString hostIn(const QString &url)
{
    const QString host = nameFor(QUrl(url.contains("://"_L1) ? url : u"tcp://"_s + url));
    return host.isEmpty() ? url : host;
}

void addUrl(const Invocation &invocation, const QString &url, const Done &done)
{
    if (hasLogin(url)) {
        complain(withoutLogin(url), withRemedy(loginProblem(), loginRemedy()));
        return done(ExitUsage);
    }
    const auto addAs = [&](const QString &kind, const QString &address) {
        const KnownKinds known = knownKinds();
        if (!known.contains(kind)) {
            complain(u"--kind"_s,
                     Terminal::tr("no kind is called “%1”").arg(kind)
                         + didYouMean(kind, known.probes + known.servers + known.pages));
            return done(ExitUsage);
        }
        const QString problem = addressProblem(kind, address, known);
        if (!problem.isEmpty()) {
            complain(url, problem);
            return done(ExitUsage);
        }
        done(add(invocation, serviceWith(kind, address, hostIn(url))));
    };
    if (const QString kind = invocation.value(u"kind"_s); !kind.isEmpty())
        return addAs(kind, url);
    static const QRegularExpression oneSlash(u"^([a-z]+):/?(?!/)(.+)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto slip = oneSlash.match(url);
    if (const QString scheme = slip.captured(1).toLower(); scheme == "http"_L1 || scheme == "https"_L1) {
        complain(url, Terminal::tr("a slash is missing; write %1://%2").arg(scheme, slip.captured(2)));
        return done(ExitUsage);
    }
    const QString scheme = QUrl(url).scheme();
    if (scheme == "tcp"_L1 || scheme == "tls"_L1)
        return addAs(scheme, url.mid(scheme.size() + 3));
    const QUrl pasted = pastedAddress(url);
    if (!pasted.isValid() || hasBadIpv4(url)) {
        complain(url, Terminal::tr("not a valid URL (example: https://example.com/)"));
        return done(ExitUsage);
    }
    auto *fetcher = new Fetcher(QCoreApplication::instance());
    detectPage(*fetcher, pasted, fetcher, [invocation, pasted, done](const Result<Detected> &found) {
        const QString address = pasted.toString(QUrl::FullyEncoded);
        if (!found)
            return done(add(invocation, serviceWith(u"http"_s, address, nameFor(pasted))));
        const QString title = found->title.isEmpty() ? nameFor(pasted) : found->title;
        done(add(invocation, serviceWith(found->kind, found->page.toString(QUrl::FullyEncoded), title)));
    });
}

} // namespace

void runAdd(const Invocation &invocation, const Done &done)
{
    const QString text = invocation.arguments.join(u' ');
    if (text.trimmed().isEmpty()) {
        complain(u"add"_s, Terminal::tr("needs the name of a service or a web address"));
        return done(ExitUsage);
    }
    if (const auto named = namedInCatalogue(text))
        return done(add(invocation, *named));
    const bool isAddress = text.contains("://"_L1) || invocation.has(u"kind"_s)
        || (text.contains(u'.') && !text.contains(u' '));
    if (isAddress)
        return addUrl(invocation, text, done);
    QStringList near;
    for (const CatalogueEntry &entry : searchCatalogue(knownCatalogue().rows, text))
        near.append(entry.name);
    const QString hint = near.isEmpty()
        ? didYouMean(text, catalogueNames())
        : u". "_s + Terminal::tr("Did you mean %1?").arg(near.mid(0, 5).join(u", "_s));
    complain(text,
             Terminal::tr("not in the catalogue") + hint + (hint.isEmpty() ? u". "_s : u" "_s)
                 + Terminal::tr("You can give its web address instead"));
    done(ExitNotFound);
}

} // namespace Pilotlamp
