// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suggestion.h"

#include "ui/text.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

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
    return host;
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
    // A pasted page says what its vendor says; any other address is worth a look of our own.
    if (page.kind.isEmpty() || hostOf(page.url) != hostOf(address))
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

} // namespace Pilotlamp
