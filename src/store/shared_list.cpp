// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shared_list.h"

#include "core/foreign_text.h"
#include "core/probe_kind.h"
#include "store/store_text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

Error refused(const QString &why)
{
    return {Error::Kind::Unreadable, why};
}

/// What a list may hold beside its services.
bool isHarmless(const QString &key)
{
    return key == "version"_L1 || key == "services"_L1 || key == "name"_L1 || key.startsWith(u'$');
}

/// Why a check of somebody else's is not carried out; empty = it is.
QString checkRefusal(const QJsonObject &check)
{
    const ProbeKind *probe = probeKindOf(check.value("kind"_L1).toString());
    if (probe && probe->isOwnOnly)
        return StoreText::tr("it would run a program on this computer");
    if (check.contains("auth"_L1))
        return StoreText::tr("it would send one of your secrets");
    const QJsonObject tls = check.value("tls"_L1).toObject();
    if (tls.contains("certificateFile"_L1) || tls.contains("keyFile"_L1))
        return StoreText::tr("it would use one of your client certificates");
    const QString method = check.value("method"_L1).toString(u"GET"_s).toUpper();
    if (method != "GET"_L1 && method != "HEAD"_L1)
        return StoreText::tr("it would send %1 requests in your name").arg(method.left(20));
    if (check.contains("body"_L1) || check.contains("headers"_L1))
        return StoreText::tr("it would send headers or bodies of its own in your name");
    return {};
}

QString refusalOf(const QJsonObject &root)
{
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (!isHarmless(it.key()))
            return StoreText::tr("it contains “%1”; a shared list can only contain services")
                .arg(it.key().left(40));
    }
    const QJsonArray services = root.value("services"_L1).toArray();
    if (services.size() > SharedListMostServices)
        return StoreText::tr("it contains more than %1 services").arg(SharedListMostServices);
    for (const QJsonValue &service : services) {
        if (service.toObject().contains("hooks"_L1))
            return StoreText::tr("it contains “%1”; a shared list can only contain services").arg(u"hooks"_s);
        const QJsonArray checks = service.toObject().value("checks"_L1).toArray();
        for (const QJsonValue &check : checks) {
            if (const QString why = checkRefusal(check.toObject()); !why.isEmpty())
                return why;
        }
    }
    return {};
}

QStringList sourcesIn(const QStringList &list)
{
    QStringList sources;
    for (const QString &source : list) {
        if (!sources.contains(source))
            sources.append(source);
    }
    return sources;
}

/// Why a check of somebody else's may not look into this computer; empty = it does not want to.
QString localRefusal(const Check &check)
{
    const QString url = check.url.trimmed();
    if (url.startsWith(u'/') || url.startsWith("unix:"_L1, Qt::CaseInsensitive)
        || url.startsWith("file:"_L1, Qt::CaseInsensitive) || check.kind == "systemd"_L1)
        return StoreText::tr("A shared list may not name a socket or a file of this computer");
    constexpr std::array others{"rdap"_L1, "resolver"_L1};
    const bool isOnLink
        = isLinkLocal(url) || std::any_of(others.begin(), others.end(), [&](QLatin1StringView key) {
              return isLinkLocal(check.options.value(key).toString());
          });
    if (isOnLink)
        return StoreText::tr("A shared list may not name an address of this computer's own link");
    const QJsonObject tls = check.options.value("tls"_L1).toObject();
    const bool namesFile = std::any_of(
        tls.begin(), tls.end(), [](const QJsonValue &value) { return value.toString().startsWith(u'/'); });
    return namesFile ? StoreText::tr("A shared list may not name a file of this computer") : QString();
}

/// Spoils what may not be taken over, and nothing beside it.
void refuseForeign(Service &service, bool mayBeLocal)
{
    for (const QString &key : {u"id"_s, u"name"_s, u"group"_s}) {
        if (hasControls(service.options.value(key).toString()))
            service.problem = StoreText::tr("Its \"%1\" holds control characters").arg(key);
    }
    service.id = filteredLine(service.id);
    if (hasControls(service.options.value("name"_L1).toString()))
        service.name = service.id; // what is left of such a name still speaks as somebody wanted it to
    for (Check &check : service.checks) {
        check.isForeign = !mayBeLocal; // a name shows only when it is asked where it leads
        if (const QString why = localRefusal(check); !mayBeLocal && !why.isEmpty())
            check.problem = why;
    }
}

} // namespace

QStringList sharedListsOf(const Preferences &preferences)
{
    return sourcesIn(preferences.lists);
}

QStringList localListsOf(const Preferences &preferences)
{
    return sourcesIn(preferences.localLists);
}

QString sharedListSourceProblem(const QString &source)
{
    if (QDir::isAbsolutePath(source))
        return {};
    const QUrl url(source, QUrl::StrictMode);
    const bool isHere = url.scheme() == "http"_L1 && reachOf(source) == Reach::Loopback;
    if (url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || isHere))
        return {};
    return StoreText::tr("A shared list is an https address or the full path of a file");
}

Result<QList<Service>> readSharedList(const QByteArray &bytes, const KnownKinds &kinds, bool mayBeLocal)
{
    if (bytes.size() > SharedListSizeLimit)
        return refused(StoreText::tr("it is longer than 1 MiB"));
    const Config config = parseConfig(bytes, kinds);
    if (isFatal(config))
        return refused(problemText(config.problems.constFirst()));
    if (!config.root.value("services"_L1).isArray())
        return refused(StoreText::tr("it contains no services"));
    if (const QString why = refusalOf(config.root); !why.isEmpty())
        return refused(why);
    QList<Service> services = config.services;
    for (Service &service : services) {
        refuseForeign(service, mayBeLocal);
        service.id.prepend(u"shared:"_s);
    }
    return services;
}

} // namespace Pilotlamp
