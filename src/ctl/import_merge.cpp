// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/import_merge.h"

#include "core/address.h"
#include "core/api_recipe.h"
#include "core/foreign_text.h"
#include "core/probe_kind.h"
#include "ctl/language.h"
#include "store/config_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// A check's keys without those that have fields of their own, where a default may be written or not.
QJsonObject otherKeys(const Check &check)
{
    QJsonObject keys = check.options;
    for (const QLatin1StringView key : {"kind"_L1, "url"_L1, "intervalSeconds"_L1, "timeoutSeconds"_L1,
                                        "slowAfterMs"_L1, "components"_L1, "confirmedHost"_L1})
        keys.remove(key);
    return keys;
}

/// Two checks are the same only if everything about them is.
bool hasCheck(const Service &service, const Check &wanted)
{
    return std::any_of(service.checks.begin(), service.checks.end(), [&](const Check &check) {
        return check.kind == wanted.kind && check.url == wanted.url
            && check.intervalSeconds == wanted.intervalSeconds
            && check.timeoutSeconds == wanted.timeoutSeconds && check.slowAfterMs == wanted.slowAfterMs
            && check.components == wanted.components && otherKeys(check) == otherKeys(wanted);
    });
}

/// The service here that watches all of this already; nullptr where there is none.
const Service *sameService(const QList<Service> &services, const Service &wanted)
{
    if (wanted.checks.isEmpty())
        return nullptr;
    const auto found = std::find_if(services.begin(), services.end(), [&](const Service &service) {
        return service.options.value("maintenance"_L1) == wanted.options.value("maintenance"_L1)
            && std::all_of(wanted.checks.begin(), wanted.checks.end(),
                           [&](const Check &check) { return hasCheck(service, check); });
    });
    return found == services.end() ? nullptr : &*found;
}

/// Why a service cannot run; empty where it can.
QString problemOf(const Service &service)
{
    if (!service.problem.isEmpty())
        return service.problem;
    for (const QString &key : {u"id"_s, u"name"_s, u"group"_s}) {
        if (hasControls(service.options.value(key).toString()))
            return Terminal::tr("its “%1” contains control characters").arg(key);
    }
    if (hasLogin(service.link))
        return withRemedy(loginProblem(), loginRemedy());
    for (const Check &check : service.checks) {
        if (hasLogin(check.url))
            return withRemedy(loginProblem(), loginRemedy());
        if (!check.problem.isEmpty())
            return check.problem;
    }
    return {};
}

} // namespace

namespace {

/// What an imported service would run on this computer is only said until its user switches it on.
QStringList switchCommandsOff(Service &service)
{
    QStringList notes;
    for (const Check &check : std::as_const(service.checks)) {
        const ProbeKind *probe = probeKindOf(check.kind);
        if (!probe || !probe->isOwnOnly)
            continue;
        service.enabled = false;
        notes.append(
            Terminal::tr("%1: imported but disabled, because it would run: %2").arg(service.name, check.url));
    }
    return notes;
}

/// Where a key may go is confirmed by its owner, not by a file that somebody else may have written.
QStringList withdrawHosts(Service &service)
{
    QStringList notes;
    for (Check &check : service.checks) {
        check.options.remove("confirmedHost"_L1);
        if (const QString host = hostToConfirm(check); !host.isEmpty())
            notes.append(Terminal::tr("%1: a key is sent to %2 only once you confirm that host")
                             .arg(service.name, host));
    }
    return notes;
}

} // namespace

QStringList switchProgramsOff(QJsonObject &root)
{
    QStringList notes;
    QJsonObject preferences = root.value("preferences"_L1).toObject();
    for (const auto &[key, what] :
         {std::pair{u"hooks"_s, Terminal::tr("hook %1: imported but disabled")},
          std::pair{u"actions"_s, Terminal::tr("action %1: imported but disabled")}}) {
        QJsonArray entries = preferences.value(key).toArray();
        for (QJsonValueRef one : entries) {
            QJsonObject entry = one.toObject();
            entry.insert("enabled"_L1, false);
            one = entry;
            QStringList words{entry.value(entry.contains("url"_L1) ? "url"_L1 : "target"_L1).toString()};
            for (const QJsonValue &word : entry.value("command"_L1).toArray())
                words.append(word.toString());
            words.removeAll(QString());
            notes.append(what.arg(words.join(u' ').left(200)));
        }
        if (!entries.isEmpty())
            preferences.insert(key, entries);
    }
    // To look into this computer is allowed by its user alone, list by list.
    if (preferences.contains("localLists"_L1)) {
        preferences.remove("localLists"_L1);
        notes.append(
            Terminal::tr("localLists: not imported; allow shared lists to name what is on this computer "
                         "yourself"));
    }
    if (!notes.isEmpty())
        root.insert("preferences"_L1, preferences);
    return notes;
}

ImportResult mergedWith(const Config &config, const ImportedConfig &imported, const KnownKinds &kinds)
{
    ImportResult merged{.config = config, .notes = imported.notes};
    const Config read = parseConfig(QJsonDocument(imported.root).toJson(), kinds);
    QSet<QString> ids;
    for (const Service &service : config.services)
        ids.insert(service.id);
    for (Service service : read.services) {
        if (const QString problem = problemOf(service); !problem.isEmpty()) {
            merged.notes.append(Terminal::tr("%1: not imported: %2").arg(service.name, problem));
            continue;
        }
        if (const Service *same = sameService(merged.config.services, service)) {
            merged.notes.append(Terminal::tr("%1: already watched as “%2”").arg(service.name, same->name));
            continue;
        }
        service.id = freeId(service.id, ids);
        ids.insert(service.id);
        merged.notes += switchCommandsOff(service) + withdrawHosts(service);
        merged.config.services.append(service);
        const QString check = service.checks.isEmpty()
            ? Terminal::tr("no checks")
            : service.checks.constFirst().kind + u' ' + service.checks.constFirst().url;
        merged.taken.append(u"%1: %2"_s.arg(service.name, check));
    }
    return merged;
}

} // namespace Pilotlamp
