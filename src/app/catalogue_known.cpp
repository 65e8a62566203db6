// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue_known.h"

#include "store/disk_file.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr qint64 LongestOwn = 4 * 1024 * 1024;

/// Labels under which anybody may have a name: "co.uk", "github.io" and the like are nobody's domain.
bool isShared(const QString &domain)
{
    static const QStringList shared{u"github.io"_s,      u"gitlab.io"_s,         u"pages.dev"_s,
                                    u"workers.dev"_s,    u"herokuapp.com"_s,     u"netlify.app"_s,
                                    u"vercel.app"_s,     u"web.app"_s,           u"amazonaws.com"_s,
                                    u"cloudfront.net"_s, u"azurewebsites.net"_s, u"blogspot.com"_s,
                                    u"statuspage.io"_s,  u"instatus.com"_s};
    static const QStringList secondLevel{u"co"_s, u"com"_s, u"net"_s, u"org"_s, u"gov"_s, u"ac"_s, u"edu"_s};
    const QStringList labels = domain.split(u'.');
    return labels.size() < 2 || shared.contains(domain)
        || (labels.size() == 2 && labels.at(1).size() == 2 && secondLevel.contains(labels.at(0)));
}

/// How much of `host` is `known` or, unless `exactly`, the domain of `known`: the length of what they share.
qsizetype commonHost(const QString &host, QString known, bool exactly)
{
    if (known.isEmpty())
        return 0;
    if (host.compare(known, Qt::CaseInsensitive) == 0)
        return 1000 + known.size();
    if (exactly)
        return 0;
    for (const auto &front : {"www."_L1, "api."_L1, "app."_L1}) {
        if (known.startsWith(front))
            known = known.mid(front.size());
    }
    const bool isBelow
        = host.endsWith(u'.' + known, Qt::CaseInsensitive) || host.compare(known, Qt::CaseInsensitive) == 0;
    return isBelow && !isShared(known) ? known.size() : 0;
}
} // namespace

QString ownCataloguePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/pilotlamp/catalogue.json"_s;
}

KnownCatalogue knownCatalogue()
{
    KnownCatalogue known;
    known.rows = parseCatalogue(builtInCatalogue(), &known.problems).value_or({});
    const FileBytes file = bytesOfRegularFile(ownCataloguePath(), LongestOwn);
    if (!file.content) {
        if (!file.isAbsent)
            known.problems.append(file.reason);
        return known;
    }
    const QByteArray bytes = *file.content;
    if (bytes.size() > LongestOwn) {
        known.problems.append(QCoreApplication::translate("Catalogue", "is longer than 4 MiB"));
        return known;
    }
    const auto own = parseCatalogue(bytes, &known.problems);
    if (own)
        known.rows = mergedCatalogue(known.rows, *own);
    else
        known.problems.append(own.error().text);
    return known;
}

std::optional<Service> namedInCatalogue(const QString &name)
{
    std::optional<Service> found;
    for (const CatalogueEntry &entry : knownCatalogue().rows) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0 || slugOf(entry.name) == name.toLower())
            return serviceOf(entry);
        if (!entry.aliases.contains(name, Qt::CaseInsensitive))
            continue;
        if (found)
            return {}; // an alias of several rows names none of them
        found = serviceOf(entry);
    }
    return found;
}

QStringList catalogueNames()
{
    QStringList names;
    for (const CatalogueEntry &entry : knownCatalogue().rows)
        names += entry.aliases + QStringList{entry.name};
    return names;
}

std::optional<Service> serviceOfHost(const QString &host)
{
    const CatalogueEntry *nearest = nullptr;
    qsizetype length = 0;
    const QList<CatalogueEntry> rows = knownCatalogue().rows;
    for (const CatalogueEntry &entry : rows) {
        for (const QString &address : {entry.probe, entry.link, entry.page}) {
            // Status pages share hosts of their makers; only the host itself counts for them.
            const qsizetype common = commonHost(host, QUrl(address).host(), address == entry.page);
            if (common <= length)
                continue;
            nearest = &entry;
            length = common;
        }
    }
    return nearest ? std::optional(serviceOf(*nearest)) : std::nullopt;
}

QStringList rootsInCatalogue(const Service &service)
{
    // The built-in rows, once: this is asked for every service at every notification.
    static const QList<CatalogueEntry> hosted = [] {
        QList<CatalogueEntry> rows = parseCatalogue(builtInCatalogue()).value_or({});
        rows.removeIf([](const CatalogueEntry &row) { return row.hostedOn.isEmpty(); });
        return rows;
    }();
    for (const CatalogueEntry &row : hosted) {
        const bool isNamedSo
            = row.name.compare(service.name, Qt::CaseInsensitive) == 0 || slugOf(row.name) == service.id;
        for (const Check &check : service.checks) {
            // Several rows share a page: the same components of it are the same service, whatever it is
            // called.
            const bool isThatPart
                = !row.page.isEmpty() && check.url == row.page && check.components == row.components;
            if (isThatPart || (isNamedSo && (check.url == row.page || check.url == row.probe)))
                return row.hostedOn;
        }
    }
    return {};
}

std::optional<Check> pageOfRoot(const QString &root)
{
    const QByteArray bytes = builtInCatalogue();
    for (const CatalogueRoot &one : parseRoots(bytes)) {
        if (one.id != root || one.service.isEmpty())
            continue;
        for (const CatalogueEntry &row : parseCatalogue(bytes).value_or({})) {
            if (row.name == one.service && !row.page.isEmpty())
                return serviceOf(row).checks.value(0);
        }
    }
    return {};
}

QStringList rootPageHosts()
{
    QStringList hosts;
    for (const CatalogueRoot &one : parseRoots(builtInCatalogue())) {
        if (const auto page = pageOfRoot(one.id))
            hosts.append(QUrl(page->url).host());
    }
    hosts.removeDuplicates();
    hosts.sort();
    return hosts;
}

} // namespace Pilotlamp
