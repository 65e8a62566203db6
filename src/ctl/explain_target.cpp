// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/explain_target.h"

#include "app/catalogue_known.h"
#include "app/kinds_known.h"
#include "ctl/command.h"
#include "ctl/commands.h"
#include "ctl/language.h"
#include "net/diagnosis_run.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QString addressHost(const QString &address)
{
    return QUrl(address.contains("://"_L1) ? address : u"tcp://"_s + address).host().toLower();
}

bool isWeb(const QString &scheme)
{
    return scheme == "https"_L1 || scheme == "http"_L1;
}

/// The configured service that measures this address; else one that measures or links to its host. A host of
/// one's own network has many programs: there only the address itself says which one is meant.
const Service *watchingService(const QString &url, const QString &host, const QList<Service> &configured)
{
    const auto with = [&](const auto &isIt) {
        const auto found = std::find_if(configured.begin(), configured.end(), [&](const Service &service) {
            return std::any_of(
                       service.checks.begin(), service.checks.end(),
                       [&](const Check &check) { return !isVendorKind(check.kind) && isIt(check.url); })
                || isIt(service.link);
        });
        return found == configured.end() ? nullptr : &*found;
    };
    if (const Service *same = with([&](const QString &address) { return address == url; }))
        return same;
    if (reachOf(host) != Reach::Public)
        return nullptr;
    return with([&](const QString &address) { return addressHost(address) == host; });
}

Service serviceOfCheck(const QString &kind, const QString &url, const QString &name)
{
    Check check;
    check.kind = kind;
    check.url = url;
    Service service;
    service.name = name;
    service.link = url;
    service.checks = {check};
    return service;
}

/// The address as the target to be measured, with the status pages of the service it belongs to.
ExplainTarget withPages(Service service, const QString &host, const QList<Service> &configured)
{
    const Service *watching = watchingService(service.checks.constFirst().url, host, configured);
    const auto known = watching ? std::optional(*watching) : serviceOfHost(host);
    if (!known)
        return {service, TargetOrigin::Address};
    for (const Check &check : known->checks) {
        if (isVendorKind(check.kind))
            service.checks.append(check);
        else if (check.url == service.checks.constFirst().url)
            service.checks.first() = check; // with the answers it takes as good
    }
    service.id = known->id;
    service.name = known->name;
    return {service, watching ? TargetOrigin::Configured : TargetOrigin::Catalogue};
}

} // namespace

QString HostTarget::url() const
{
    const QString literal = host.contains(u':') ? u'[' + host + u']' : host;
    if (isWeb(scheme))
        return scheme + u"://"_s + literal + (port > 0 ? u":%1"_s.arg(port) : QString()) + u'/';
    return u"%1:%2"_s.arg(literal).arg(port);
}

std::optional<HostTarget> hostTargetOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool hasScheme = trimmed.contains("://"_L1);
    const QUrl url(hasScheme ? trimmed : u"https://"_s + trimmed, QUrl::StrictMode);
    const QString host = url.host().toLower();
    const bool isPlausible = host.contains(u'.') || host.contains(u':') || host == "localhost"_L1;
    if (!url.isValid() || host.isEmpty() || (!hasScheme && !isPlausible) || trimmed.contains(u' '))
        return {};
    HostTarget target{url.scheme(), host, url.port()};
    if (!hasScheme && target.port > 0 && target.port != 443)
        target.scheme = target.port == 80 ? u"http"_s : u"tcp"_s;
    static const QHash<QString, int> ports{{u"ssh"_s, 22},          {u"git"_s, 9418},   {u"ftp"_s, 21},
                                           {u"ldap"_s, 389},        {u"smtp"_s, 25},    {u"imap"_s, 143},
                                           {u"ws"_s, 80},           {u"wss"_s, 443},    {u"postgres"_s, 5432},
                                           {u"postgresql"_s, 5432}, {u"mysql"_s, 3306}, {u"redis"_s, 6379}};
    if (isWeb(target.scheme))
        return target;
    if (target.port < 0)
        target.port = ports.value(target.scheme, -1);
    if (target.scheme != "tls"_L1)
        target.scheme = u"tcp"_s;
    return target.port > 0 ? std::optional(target) : std::nullopt;
}

bool isConfigured(const HostTarget &target, const QList<Service> &configured)
{
    const auto portOf = [](const HostTarget &one) {
        return one.port > 0 ? one.port : one.scheme == "http"_L1 ? 80 : 443;
    };
    return std::any_of(configured.begin(), configured.end(), [&](const Service &service) {
        return std::any_of(service.checks.begin(), service.checks.end(), [&](const Check &check) {
            const auto one = hostTargetOf(check.url);
            return one && one->host == target.host && portOf(*one) == portOf(target);
        });
    });
}

ExplainTarget explainTargetOf(const HostTarget &target, const QList<Service> &configured)
{
    const QString kind = isWeb(target.scheme) ? u"http"_s : target.scheme;
    return withPages(serviceOfCheck(kind, target.url(), target.host), target.host, configured);
}

Result<ExplainTarget> explainTargetOf(const QString &text, const QList<Service> &configured)
{
    if (const Service *service = serviceNamed(configured, text))
        return ExplainTarget{*service, TargetOrigin::Configured};
    if (text.contains("://"_L1)) {
        const QUrl url(text, QUrl::StrictMode);
        const QString scheme = url.scheme();
        const bool isStream = scheme == "tcp"_L1 || scheme == "tls"_L1;
        Service service = serviceOfCheck(isStream ? scheme : u"http"_s, text, text);
        const auto target = diagnosisTargetOf(service.checks.constFirst());
        if (!target)
            return target.error();
        if (!url.isValid() || (!isWeb(scheme) && !isStream))
            return Error{
                Error::Kind::Ours,
                Terminal::tr("not a valid address (examples: https://example.com/ or tcp://example.com:22)")};
        return withPages(service, url.host().toLower(), configured);
    }
    if (const auto named = namedInCatalogue(text))
        return ExplainTarget{*named, TargetOrigin::Catalogue};
    if (const auto host = hostTargetOf(text)) {
        const auto known = serviceOfHost(host->host);
        const bool isItsOwn = known && host->port < 0 && addressHost(known->link) == host->host;
        if (isItsOwn && !watchingService(known->link, host->host, configured))
            return ExplainTarget{*known, TargetOrigin::Catalogue};
        return explainTargetOf(*host, configured);
    }
    QStringList near = catalogueNames();
    for (const Service &service : configured)
        near += {service.id, service.name};
    return Error{Error::Kind::Ours,
                 Terminal::tr("no such service in the configuration or the catalogue, and not a host or URL")
                     + didYouMean(text, near)};
}

} // namespace Pilotlamp
