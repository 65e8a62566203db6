// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a dns check asks for, of whom, and how what it gets is compared.
#include "net/dns_probe.h"

#include "core/globs.h"

#include <QFile>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr quint16 DnsPort = 53;
constexpr qsizetype MostServers = 3;

Error dnsWrong(const QString &text)
{
    return {Error::Kind::Ours, text};
}

QList<Endpoint> systemServers()
{
    QFile file(u"/etc/resolv.conf"_s);
    return nameServersIn(file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray());
}

} // namespace

QList<Endpoint> nameServersIn(const QByteArray &resolvConf)
{
    QList<Endpoint> servers;
    for (const QByteArray &line : resolvConf.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const QString address = QString::fromLatin1(words.value(1));
        if (words.first() == "nameserver" && !QHostAddress(address).isNull() && servers.size() < MostServers)
            servers.append({address, DnsPort});
    }
    return servers.isEmpty() ? QList<Endpoint>{{u"127.0.0.1"_s, DnsPort}} : servers;
}

Result<DnsOptions> dnsOptionsOf(const Check &check)
{
    const auto text = [&](QLatin1StringView key) {
        return check.options.value(key).toString().trimmed();
    };
    for (const auto key : {"record"_L1, "answer"_L1, "resolver"_L1}) {
        const QJsonValue value = check.options.value(key);
        if (!value.isUndefined() && !value.isString())
            return dnsWrong(DnsProbe::tr("“%1” must be a text").arg(key));
    }
    const auto target = endpointOf(check.url, DnsPort);
    if (!target)
        return dnsWrong(
            DnsProbe::tr("“%1” is not a valid name (example: example.org)").arg(check.url.left(80)));
    DnsOptions options;
    options.record = text("record"_L1).isEmpty() ? u"A"_s : text("record"_L1).toUpper();
    options.answer = text("answer"_L1);
    const auto type = dnsTypeOf(options.record);
    if (!type)
        return dnsWrong(DnsProbe::tr("“record” must be A, AAAA, CNAME, MX, TXT or NS"));
    QString name = target->host;
    if (name.endsWith(u'.'))
        name.chop(1);
    // Whether a host comes in ASCII form depends on its top-level domain.
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.unicode() > 127; }))
        name = QString::fromLatin1(QUrl::toAce(name));
    options.question = {.name = name, .type = *type};
    if (dnsQuery(options.question).isEmpty() || !QHostAddress(name).isNull())
        return dnsWrong(
            DnsProbe::tr("“%1” is not a valid name (example: example.org)").arg(check.url.left(80)));
    if (text("resolver"_L1).isEmpty()) {
        options.servers = systemServers();
        return options;
    }
    const auto server = endpointOf(text("resolver"_L1), DnsPort);
    if (!server || QHostAddress(server->host).isNull())
        return dnsWrong(DnsProbe::tr("“resolver” must be an IP address (example: 192.0.2.53)"));
    options.servers = {*server};
    return options;
}

bool isWantedRecord(const QString &record, const QString &wanted, quint16 type)
{
    QString wish = wanted.simplified();
    if (wish.isEmpty())
        return true;
    if (type == dnsTypeOf(u"A"_s) || type == dnsTypeOf(u"AAAA"_s)) {
        const QHostAddress address(wish);
        return address.isNull() ? matchesAny(record, {wish}) : address == QHostAddress(record);
    }
    if (type == dnsTypeOf(u"TXT"_s))
        return matchesAny(record, {wanted});
    if (wish.endsWith(u'.') && wish.size() > 1)
        wish.chop(1);
    const bool isWithoutPreference = type == dnsTypeOf(u"MX"_s) && !wish.contains(u' ');
    return matchesAny(isWithoutPreference ? record.section(u' ', 1) : record, {wish});
}

} // namespace Pilotlamp
