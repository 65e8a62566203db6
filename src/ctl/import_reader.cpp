// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/import_reader.h"

#include "ctl/language.h"
#include "ctl/yaml.h"
#include "providers/catalogue.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MostBadLines = 1000; ///< of a list; more, and it is none

Error unknownFormat(const QString &why)
{
    return {Error::Kind::Unreadable,
            Terminal::tr("not a Pilotlamp configuration, an Uptime Kuma backup, a Gatus or Nagstamon "
                         "configuration or a list of addresses: %1")
                .arg(why)};
}

Result<ImportedConfig> fromObject(const QJsonObject &root)
{
    if (root.value(u"services"_s).isArray())
        return ImportedConfig{.format = Terminal::tr("Pilotlamp configuration"), .root = root, .isOwn = true};
    if (root.value(u"monitorList"_s).isArray())
        return fromKuma(root);
    if (root.value(u"endpoints"_s).isArray())
        return fromGatus(root);
    return unknownFormat(Terminal::tr("it has neither services, monitorList nor endpoints"));
}

/// A line that begins with "endpoints:" is what makes a text a Gatus configuration.
bool looksLikeGatus(const QByteArray &bytes)
{
    return bytes.startsWith("endpoints:") || bytes.contains("\nendpoints:");
}

/// The host, and the port where it is not the usual one: two services of one host are told apart.
QString nameOf(const QUrl &url)
{
    const int port = url.port();
    return port < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(port);
}

Result<ImportedConfig> readAsItIs(const QByteArray &bytes)
{
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (text.trimmed().startsWith('{')) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (document.isObject())
            return fromObject(document.object());
        return unknownFormat(Terminal::tr("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    }
    if (looksLikeNagstamon(text))
        return fromNagstamon(text);
    if (!looksLikeGatus(text))
        return fromAddresses(text);
    const Result<QJsonValue> yaml = parseYaml(text);
    return yaml ? fromObject(yaml->toObject()) : Result<ImportedConfig>(yaml.error());
}

/// Elsewhere two may have one name; here every service needs an id of its own.
void makeIdsDiffer(QJsonObject &root)
{
    QJsonArray services = root.value(u"services"_s).toArray();
    QSet<QString> ids;
    for (qsizetype i = 0; i < services.size(); ++i) {
        QJsonObject service = services.at(i).toObject();
        const QString id = freeId(service.value(u"id"_s).toString(), ids);
        ids.insert(id);
        service.insert(u"id"_s, id);
        services[i] = service;
    }
    root.insert(u"services"_s, services);
}

} // namespace

QString freeId(const QString &wanted, const QSet<QString> &ids)
{
    QString id = wanted;
    for (int n = 2; ids.contains(id); ++n)
        id = u"%1-%2"_s.arg(wanted).arg(n);
    return id;
}

Result<ImportedConfig> readImport(const QByteArray &bytes)
{
    Result<ImportedConfig> imported = readAsItIs(bytes);
    if (imported && !imported->isOwn)
        makeIdsDiffer(imported->root);
    return imported;
}

Result<ImportedConfig> fromAddresses(const QByteArray &bytes)
{
    ImportedConfig imported{.format = Terminal::tr("list of addresses")};
    QJsonArray services;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).simplified();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString written = line.section(u' ', 0, 0);
        const QString address = harmlessAddress(written, QUrl(written).host(), imported.notes);
        const QJsonObject check = checkForAddress(address);
        if (check.isEmpty()) {
            if (imported.notes.size() >= MostBadLines)
                return unknownFormat(Terminal::tr("more than %1 lines are no addresses").arg(MostBadLines));
            imported.notes.append(
                Terminal::tr("line %1: not a supported address: %2").arg(i + 1).arg(line.left(60)));
            continue;
        }
        const QString name = line.section(u' ', 1);
        services.append(serviceWith(name.isEmpty() ? nameOf(QUrl(address)) : name, {}, check));
    }
    if (services.isEmpty())
        return unknownFormat(Terminal::tr("no line begins with an address such as https://example.com/"));
    imported.root.insert(u"services"_s, services);
    return imported;
}

QJsonObject checkForAddress(const QString &address)
{
    // An IPv6 address to ping stands there without brackets.
    for (const QLatin1StringView ping : {"icmp://"_L1, "ping://"_L1}) {
        const QString host = address.startsWith(ping) ? address.mid(ping.size()) : QString();
        if (QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol)
            return {{u"kind"_s, u"ping"_s}, {u"url"_s, host}};
    }
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    const QString scheme = url.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return {{u"kind"_s, u"http"_s}, {u"url"_s, address}};
    if (scheme == "icmp"_L1 || scheme == "ping"_L1)
        return {{u"kind"_s, u"ping"_s}, {u"url"_s, url.host()}};
    if (scheme == "ws"_L1 || scheme == "wss"_L1)
        return {{u"kind"_s, u"websocket"_s}, {u"url"_s, address}};
    const QString place = url.authority(QUrl::FullyEncoded);
    if (scheme == "ssh"_L1 && url.userInfo().isEmpty())
        return {{u"kind"_s, scheme}, {u"url"_s, place}};
    if ((scheme == "tcp"_L1 || scheme == "tls"_L1 || scheme == "starttls"_L1) && url.port() > 0)
        return {{u"kind"_s, scheme}, {u"url"_s, place}};
    return {};
}

QString harmlessAddress(const QString &address, const QString &name, QStringList &notes)
{
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.userInfo().isEmpty())
        return address;
    url.setUserInfo(QString());
    notes.append(Terminal::tr("%1: its user name and password were not imported").arg(name));
    return url.toString(QUrl::FullyEncoded);
}

void takeTimes(QJsonObject &check, qint64 interval, qint64 timeout, const QString &name, QStringList &notes)
{
    constexpr qint64 ShortestInterval = 10;
    constexpr qint64 LongestTimeout = 60;
    if (interval > 0)
        check.insert(u"intervalSeconds"_s, std::max(interval, ShortestInterval));
    if (interval > 0 && interval < ShortestInterval)
        notes.append(Terminal::tr("%1: its interval of %2 s was changed to %3 s")
                         .arg(name)
                         .arg(interval)
                         .arg(ShortestInterval));
    if (timeout > 0)
        check.insert(u"timeoutSeconds"_s, std::min(timeout, LongestTimeout));
    if (timeout > LongestTimeout)
        notes.append(Terminal::tr("%1: its timeout of %2 s was changed to %3 s")
                         .arg(name)
                         .arg(timeout)
                         .arg(LongestTimeout));
}

QJsonObject dnsCheck(const QString &service, const QString &name, const QString &record,
                     const QString &resolver, QStringList &notes)
{
    static const QStringList records{u"A"_s, u"AAAA"_s, u"CNAME"_s, u"MX"_s, u"TXT"_s, u"NS"_s};
    const QString type = record.isEmpty() ? records.constFirst() : record.toUpper();
    if (!records.contains(type)) {
        notes.append(Terminal::tr("%1: not imported: DNS records of type %2 are not supported")
                         .arg(service, type.left(20)));
        return {};
    }
    QJsonObject check{{u"kind"_s, u"dns"_s}, {u"url"_s, name}, {u"record"_s, type}};
    if (resolver.contains(u','))
        notes.append(Terminal::tr("%1: only the first of its DNS servers is used").arg(service));
    const QString server = resolver.section(u',', 0, 0).trimmed();
    if (!server.isEmpty())
        check.insert(u"resolver"_s, server);
    return check;
}

QJsonObject serviceWith(const QString &name, const QString &group, const QJsonObject &check)
{
    QJsonObject service{{u"id"_s, slugOf(name)}, {u"name"_s, name}, {u"checks"_s, QJsonArray{check}}};
    if (!group.isEmpty())
        service.insert(u"group"_s, group);
    return service;
}

QJsonObject harmlessHeaders(const QJsonObject &headers, const QString &name, QStringList &notes)
{
    constexpr std::array secret{"auth"_L1, "cookie"_L1, "key"_L1, "token"_L1, "secret"_L1, "password"_L1};
    QJsonObject kept;
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const bool isSecret = std::any_of(secret.begin(), secret.end(), [&](QLatin1StringView word) {
            return it.key().contains(word, Qt::CaseInsensitive);
        });
        if (isSecret || it.value().toString().contains("${"_L1))
            notes.append(Terminal::tr("%1: the header %2 was not imported: store secrets in the keyring")
                             .arg(name, it.key().left(60)));
        else
            kept.insert(it.key(), it.value().toString());
    }
    return kept;
}

} // namespace Pilotlamp
