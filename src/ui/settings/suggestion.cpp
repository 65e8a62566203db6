// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/suggestion.h"

#include "ui/common/text.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestName = 80;

QString hostOf(const QString &address)
{
    QString host = QUrl(webAddressOf(address)).host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host;
}

/// "status.shop.example" is the page of the shop: its name does not begin with where the page stands.
QString nameOf(const QString &address)
{
    QString host = hostOf(address);
    for (const auto prefix : {"status."_L1, "www."_L1}) {
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    }
    // Of several servers on one host only the port tells them apart.
    const int port = QUrl(webAddressOf(address)).port();
    return port < 0 ? host : host + u':' + QString::number(port);
}

/// The page's own pages: its past, its incidents.
bool isOfPage(const QString &page, const QString &address)
{
    const QString first = QUrl(webAddressOf(address)).path().section(u'/', 1, 1).toLower();
    constexpr std::array own{"history"_L1, "incidents"_L1, "uptime"_L1, "maintenance"_L1, "subscribe"_L1};
    const bool isOwn = std::any_of(own.begin(), own.end(),
                                   [&](QLatin1StringView component) { return first == component; });
    return isSameAddress(page, address) || (isOwn && hostOf(page) == hostOf(address));
}

} // namespace

bool looksLikeAddress(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:https?://\\S+|(?:[\\w-]+\\.)+[a-z]{2,}(?:[:/]\\S*)?|[\\w.-]+:\\d{1,5}(?:/\\S*)?|"
        "\\d+\\.\\d+\\.\\d+\\.\\d+(?:[:/]\\S*)?)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text.trimmed()).hasMatch();
}

bool looksLikePort(const QString &text)
{
    static const QRegularExpression form(u"^[^/\\s]+:(\\d{1,5})$"_s);
    const auto match = form.match(text.trimmed());
    const int port = match.captured(1).toInt();
    // Web servers of one's own often stand on these; everything else is asked as a socket.
    return match.hasMatch() && port > 0 && port < 65536
        && !QList<int>{80, 443, 3000, 3001, 8000, 8080, 8081, 8443, 9090, 9093}.contains(port);
}

QString webAddressOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.contains("://"_L1) ? trimmed : u"https://"_s + trimmed;
}

Service suggestedService(const QString &address, const FoundPage &page)
{
    Service service;
    service.name = plainLine(page.title.isEmpty() ? nameOf(address) : page.title, LongestName);
    if (looksLikePort(address)) {
        service.name = plainLine(address.trimmed(), LongestName);
        service.checks = {Check{u"tcp"_s, address.trimmed()}};
        return service;
    }
    service.link = webAddressOf(address);
    if (!page.kind.isEmpty())
        service.checks.append(Check{page.kind, page.url});
    // The page says what its vendor says of everything; the address that was pasted is worth a check of its
    // own, unless it is that very page.
    if (page.kind.isEmpty() || !isOfPage(page.url, address))
        service.checks.append(Check{u"http"_s, service.link});
    return service;
}

QString idFor(const QString &name, const QSet<QString> &taken)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-') && !c.isMark())
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    if (slug.isEmpty())
        slug = u"service"_s;
    QString id = slug;
    for (int i = 2; taken.contains(id); ++i)
        id = u"%1-%2"_s.arg(slug).arg(i);
    return id;
}

QList<Service> sameHost(const QList<Service> &catalogue, const QString &address)
{
    const QString host = hostOf(address);
    QList<Service> same;
    std::copy_if(catalogue.begin(), catalogue.end(), std::back_inserter(same), [&](const Service &service) {
        return hostOf(service.link) == host
            || std::any_of(service.checks.begin(), service.checks.end(),
                           [&](const Check &check) { return hostOf(check.url) == host; });
    });
    return same;
}

Service withAddress(Service service, const QString &address)
{
    if (!looksLikeAddress(address) || looksLikePort(address))
        return service;
    const bool isThere = std::any_of(service.checks.begin(), service.checks.end(),
                                     [&](const Check &check) { return isSameAddress(check.url, address); });
    if (!isThere)
        service.checks.append(Check{u"http"_s, webAddressOf(address)});
    return service;
}

bool isSameAddress(const QString &a, const QString &b)
{
    const auto plain = [](const QString &address) {
        const QUrl url(webAddressOf(address));
        QString path = url.path();
        while (path.endsWith(u'/'))
            path.chop(1);
        return hostOf(address) + u'|' + QString::number(url.port(-1)) + u'|' + path + u'|' + url.query();
    };
    return plain(a) == plain(b);
}

const Service *asksTheSame(const QList<Service> &services, const Service &service)
{
    for (const Service &other : services) {
        for (const Check &theirs : other.checks) {
            for (const Check &ours : service.checks) {
                if (ours.kind == theirs.kind && isSameAddress(ours.url, theirs.url)
                    && ours.components == theirs.components)
                    return &other;
            }
        }
    }
    return nullptr;
}

int placeFor(const QList<Service> &services, const Service &service)
{
    for (int row = int(services.size()); row > 0 && !service.group.isEmpty(); --row) {
        if (services.at(row - 1).group == service.group)
            return row;
    }
    return int(services.size());
}

} // namespace Pilotlamp
