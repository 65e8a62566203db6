// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shared_list.h"

#include "store/store_text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

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
    if (check.contains("auth"_L1))
        return StoreText::tr("it wants to send one of your secrets");
    const QJsonObject tls = check.value("tls"_L1).toObject();
    if (tls.contains("certificateFile"_L1) || tls.contains("keyFile"_L1))
        return StoreText::tr("it wants to show one of your certificates");
    const QString method = check.value("method"_L1).toString(u"GET"_s).toUpper();
    if (method != "GET"_L1 && method != "HEAD"_L1)
        return StoreText::tr("it wants to send %1 requests in your name").arg(method.left(20));
    if (check.contains("body"_L1) || check.contains("headers"_L1))
        return StoreText::tr("it wants to send texts of its own in your name");
    return {};
}

QString refusalOf(const QJsonObject &root)
{
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (!isHarmless(it.key()))
            return StoreText::tr("it holds “%1”; a shared list may only hold services")
                .arg(it.key().left(40));
    }
    const QJsonArray services = root.value("services"_L1).toArray();
    if (services.size() > SharedListMostServices)
        return StoreText::tr("it holds more than %1 services").arg(SharedListMostServices);
    for (const QJsonValue &service : services) {
        if (service.toObject().contains("hooks"_L1))
            return StoreText::tr("it holds “%1”; a shared list may only hold services").arg(u"hooks"_s);
        const QJsonArray checks = service.toObject().value("checks"_L1).toArray();
        for (const QJsonValue &check : checks) {
            if (const QString why = checkRefusal(check.toObject()); !why.isEmpty())
                return why;
        }
    }
    return {};
}

} // namespace

QStringList sharedListsOf(const Preferences &preferences)
{
    QStringList sources;
    const QJsonArray list = preferences.options.value("lists"_L1).toArray();
    for (const QJsonValue &one : list) {
        if (sharedListSourceProblem(one.toString()).isEmpty() && !sources.contains(one.toString()))
            sources.append(one.toString());
    }
    return sources;
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

Result<QList<Service>> readSharedList(const QByteArray &bytes, const KnownKinds &kinds)
{
    if (bytes.size() > SharedListSizeLimit)
        return refused(StoreText::tr("it is longer than 1 MiB"));
    const Config config = parseConfig(bytes, kinds);
    if (isFatal(config))
        return refused(problemText(config.problems.constFirst()));
    if (!config.root.value("services"_L1).isArray())
        return refused(StoreText::tr("it holds no services"));
    if (const QString why = refusalOf(config.root); !why.isEmpty())
        return refused(why);
    QList<Service> services = config.services;
    for (Service &service : services)
        service.id.prepend(u"shared:"_s);
    return services;
}

} // namespace Pilotlamp
