// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/import_reader.h"
#include "ctl/language.h"
#include "providers/catalogue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// What Nagstamon calls a server, and how it is asked here.
struct NagstamonType {
    QLatin1StringView there;
    QLatin1StringView kind;
    bool takesToken = false; ///< here it is asked with a key instead of a name and a password
};
constexpr std::array NagstamonTypes{
    NagstamonType{"Alertmanager"_L1, "alertmanager"_L1},
    NagstamonType{"Checkmk Multisite"_L1, "checkmk"_L1, true},
    NagstamonType{"Icinga2API"_L1, "icinga2"_L1},
    NagstamonType{"IcingaDBWeb"_L1, "icingadb"_L1},
    NagstamonType{"Livestatus"_L1, "livestatus"_L1},
    NagstamonType{"Nagios"_L1, "nagios"_L1},
    NagstamonType{"Prometheus"_L1, "prometheus"_L1},
    NagstamonType{"Zabbix"_L1, "zabbix"_L1, true},
    NagstamonType{"ZabbixProblemBased"_L1, "zabbix"_L1, true},
};

using NagstamonSection = QHash<QString, QString>;

/// "[name]" and "key = value" lines.
QList<NagstamonSection> nagstamonSections(const QByteArray &bytes)
{
    QList<NagstamonSection> sections;
    for (const QString &whole : QString::fromUtf8(bytes).split(u'\n')) {
        const QString line = whole.trimmed();
        const qsizetype sign = line.indexOf(u'=');
        if (line.startsWith(u'[') && line.endsWith(u']'))
            sections.append({{u"["_s, line.mid(1, line.size() - 2)}});
        else if (sign > 0 && !sections.isEmpty() && !line.startsWith(u'#') && !line.startsWith(u';'))
            sections.last().insert(line.first(sign).trimmed().toLower(), line.mid(sign + 1).trimmed());
    }
    return sections;
}

bool isNagstamonOn(const NagstamonSection &section, const QString &key)
{
    return section.value(key).compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QString nagstamonAddress(const NagstamonSection &section, const QString &kind)
{
    constexpr auto Cgi = "/cgi-bin"_L1;
    QString cgi = section.value(u"monitor_cgi_url"_s);
    while (cgi.endsWith(u'/'))
        cgi.chop(1);
    // Its programs may lie elsewhere than its pages.
    if (kind == "nagios"_L1 && !cgi.isEmpty())
        return cgi.endsWith(Cgi) ? cgi.chopped(Cgi.size()) : cgi + u"/statusjson.cgi"_s;
    return section.value(u"monitor_url"_s);
}

QJsonObject nagstamonAuth(const NagstamonSection &section, const NagstamonType &type, const QString &name,
                          QStringList &notes)
{
    const QString user = section.value(u"username"_s);
    if (type.kind == "livestatus"_L1 || (user.isEmpty() && !type.takesToken))
        return {};
    const QString secret = slugOf(name);
    notes.append(
        (type.takesToken
             ? Terminal::tr("%1: its password was not imported: enter an API key of the server as secret "
                            "“%2” in the settings")
             : Terminal::tr("%1: its password was not imported: enter it as secret “%2” in the settings"))
            .arg(name, secret));
    QJsonObject auth{{u"type"_s, type.takesToken ? u"bearer"_s : u"basic"_s}, {u"secret"_s, secret}};
    if (!type.takesToken)
        auth.insert(u"user"_s, user);
    return auth;
}

QJsonObject nagstamonServer(const NagstamonSection &section, const QString &name, QStringList &notes)
{
    const QString there = section.value(u"type"_s);
    const auto *type = std::find_if(NagstamonTypes.begin(), NagstamonTypes.end(),
                                    [&there](const NagstamonType &row) { return row.there == there; });
    if (type == NagstamonTypes.end()) {
        notes.append(Terminal::tr("%1: not imported: servers of type “%2” are not supported")
                         .arg(name, there.left(40)));
        return {};
    }
    if (section.contains(u"enabled"_s) && !isNagstamonOn(section, u"enabled"_s)) {
        notes.append(Terminal::tr("%1: not imported: it is disabled").arg(name));
        return {};
    }
    const QString address = harmlessAddress(nagstamonAddress(section, type->kind), name, notes);
    if (address.isEmpty()) {
        notes.append(Terminal::tr("%1: not imported: it has no address").arg(name));
        return {};
    }
    QJsonObject check{{u"kind"_s, QString(type->kind)}, {u"url"_s, address}};
    const QJsonObject auth = nagstamonAuth(section, *type, name, notes);
    if (!auth.isEmpty())
        check.insert(u"auth"_s, auth);
    if (isNagstamonOn(section, u"ignore_cert"_s))
        notes.append(Terminal::tr("%1: certificate errors were ignored; Pilotlamp shows them").arg(name));
    if (isNagstamonOn(section, u"use_proxy"_s))
        notes.append(Terminal::tr("%1: its proxy was not imported").arg(name));
    return serviceWith(name, {}, check);
}

} // namespace

bool looksLikeNagstamon(const QByteArray &bytes)
{
    const QList<NagstamonSection> sections = nagstamonSections(bytes);
    return std::any_of(sections.begin(), sections.end(), [](const NagstamonSection &section) {
        return section.contains(u"monitor_url"_s) && section.contains(u"type"_s);
    });
}

ImportedConfig fromNagstamon(const QByteArray &bytes)
{
    ImportedConfig imported{.format = Terminal::tr("Nagstamon configuration")};
    QJsonArray services;
    bool hasFilters = false;
    for (const NagstamonSection &section : nagstamonSections(bytes)) {
        const QStringList keys = section.keys();
        hasFilters |= std::any_of(keys.begin(), keys.end(), [&section](const QString &key) {
            const bool isFilter
                = key.startsWith("filter_"_L1) || (key.startsWith("re_"_L1) && key.endsWith("_enabled"_L1));
            return isFilter && isNagstamonOn(section, key);
        });
        if (!section.contains(u"monitor_url"_s))
            continue;
        const QString name = section.value(u"name"_s, section.value(u"["_s).section(u'_', 1)).simplified();
        if (name.isEmpty()) {
            imported.notes.append(Terminal::tr("a server without a name was not imported"));
            continue;
        }
        const QJsonObject service = nagstamonServer(section, name, imported.notes);
        if (!service.isEmpty())
            services.append(service);
    }
    if (hasFilters)
        imported.notes.append(
            Terminal::tr("its filters were not imported: set them under Filters in each check"));
    imported.root.insert(u"services"_s, services);
    return imported;
}

} // namespace Pilotlamp
