// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config.h"

#include "store/check_parser.h"
#include "store/config_fields.h"
#include "store/json_syntax.h"
#include "store/preference_fields.h"
#include "store/rule_keys.h"
#include "store/store_text.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

using Severity = ConfigProblem::Severity;

/// Collects the problems of one file while its values are taken out.
class ConfigParser {
public:
    explicit ConfigParser(const KnownKinds &kinds)
        : m_kinds(kinds)
    {
    }

    Config read(const QJsonObject &root);
    Config fatal(const QString &pointer, const QString &what, const QString &remedy);

private:
    QString problem(const QString &pointer, const QString &what, const QString &remedy,
                    Severity severity = Severity::Error);
    Service service(const QJsonValue &value, int index);
    void serviceTexts(Service &service, const QString &pointer);
    void preferences(const QJsonObject &object);
    void makeIdsUnique();

    const KnownKinds &m_kinds;
    Config m_config = {};
};

QString ConfigParser::problem(const QString &pointer, const QString &what, const QString &remedy,
                              Severity severity)
{
    m_config.problems.append({.severity = severity, .pointer = pointer, .what = what, .remedy = remedy});
    return what;
}

Config ConfigParser::fatal(const QString &pointer, const QString &what, const QString &remedy)
{
    problem(pointer, what, remedy, Severity::Fatal);
    m_config.services.clear();
    return m_config;
}

Config ConfigParser::read(const QJsonObject &root)
{
    m_config.root = root;
    const QJsonValue version = root.value("version"_L1);
    if (!version.isUndefined() && version != QJsonValue(1))
        return fatal(u"/version"_s, StoreText::tr("The file is of another version than 1"),
                     StoreText::tr("Use the program that wrote it, or write \"version\": 1"));
    const QJsonValue services = root.value("services"_L1);
    if (!services.isUndefined() && !services.isArray())
        return fatal(u"/services"_s, StoreText::tr("The services are not a list"),
                     StoreText::tr("Write \"services\": [ … ]"));
    const QJsonArray list = services.toArray();
    for (int i = 0; i < list.size(); ++i)
        m_config.services.append(service(list.at(i), i));
    makeIdsUnique();
    const QJsonValue chosen = root.value("preferences"_L1);
    if (!chosen.isUndefined() && !chosen.isObject())
        problem(u"/preferences"_s, StoreText::tr("The key \"preferences\" is not an object"),
                StoreText::tr("Write \"preferences\": { }"));
    preferences(chosen.toObject());
    return m_config;
}

Service ConfigParser::service(const QJsonValue &value, int index)
{
    const QString pointer = u"/services/%1"_s.arg(index);
    Service service;
    if (!value.isObject()) {
        service.problem = problem(pointer, StoreText::tr("This service is not an object"),
                                  StoreText::tr("Write { \"id\": …, \"name\": …, \"checks\": [ ] }"));
        service.options.insert(NoObjectKey, value);
        return service;
    }
    service = serviceFields(value.toObject());
    if (service.options.isEmpty())
        service.options.insert(NoObjectKey, value); // {} is no entry either, and stays as it is
    serviceTexts(service, pointer);
    const QJsonValue checks = service.options.value("checks"_L1);
    if (!checks.isArray()) {
        const QString what = checks.isUndefined() ? StoreText::tr("The service has no \"checks\"")
                                                  : StoreText::tr("The checks are not a list");
        service.problem = problem(pointer + (checks.isUndefined() ? u""_s : u"/checks"_s), what,
                                  StoreText::tr("Write \"checks\": [ … ]; the list may be empty"));
    }
    const QJsonArray list = checks.toArray();
    for (int i = 0; i < list.size(); ++i)
        service.checks.append(
            parseCheck(list.at(i), u"%1/checks/%2"_s.arg(pointer).arg(i), m_kinds, m_config.problems));
    for (const RuleProblem &found : ruleProblems(service)) {
        const QString what = problem(pointer + found.below, found.what, found.remedy);
        // Without its option a check would mean something else, so it does not run.
        if (found.check >= 0 && service.checks.at(found.check).problem.isEmpty())
            service.checks[found.check].problem = what;
    }
    if (service.link.isEmpty())
        service.link = linkOf(service.checks);
    return service;
}

/// The service's own texts: required id and name, optional group, link and notify.
void ConfigParser::serviceTexts(Service &service, const QString &pointer)
{
    const QJsonObject &object = service.options;
    for (const QString &key : {u"id"_s, u"name"_s, u"group"_s, u"link"_s, u"notify"_s}) {
        const QJsonValue value = object.value(key);
        const bool required = key == "id"_L1 || key == "name"_L1;
        if (value.isUndefined() && required)
            service.problem = problem(pointer, StoreText::tr("The service has no \"%1\"").arg(key),
                                      StoreText::tr("Write \"%1\": \"…\"").arg(key));
        else if (!value.isUndefined() && !value.isString())
            service.problem
                = problem(pointer + u'/' + key, StoreText::tr("The \"%1\" is not a text").arg(key),
                          StoreText::tr("Put it in quotes"));
        else if (required && value.toString().trimmed().isEmpty())
            service.problem = problem(pointer + u'/' + key, StoreText::tr("The \"%1\" is empty").arg(key),
                                      StoreText::tr("Write a text"));
    }
    for (const QString &key : {u"countsForIcon"_s, u"enabled"_s}) {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isBool())
            problem(pointer + u'/' + key, StoreText::tr("\"%1\" must be true or false").arg(key),
                    StoreText::tr("Write true or false"));
    }
    const QString notify = object.value("notify"_L1).toString(u"all"_s);
    if (!notifyFromId(notify))
        service.problem
            = problem(pointer + u"/notify"_s, StoreText::tr("\"%1\" is not a valid notify level").arg(notify),
                      StoreText::tr("Write all, outages or off"));
}

void ConfigParser::preferences(const QJsonObject &object)
{
    Preferences &into = m_config.preferences;
    into.options = object;
    for (auto it = object.begin(); it != object.end(); ++it) {
        for (const PreferenceProblem &found : readPreference(into, it.key(), it.value()))
            problem(u"/preferences/"_s + it.key() + found.below, found.what, found.remedy);
    }
}

/// Gives every entry an id of its own, so that one bad entry never hides another.
void ConfigParser::makeIdsUnique()
{
    QSet<QString> taken;
    for (int i = 0; i < m_config.services.size(); ++i) {
        Service &service = m_config.services[i];
        if (!service.id.isEmpty() && taken.contains(service.id)) {
            service.problem = problem(u"/services/%1/id"_s.arg(i),
                                      StoreText::tr("The id \"%1\" is used twice").arg(service.id),
                                      StoreText::tr("Give this service another id"));
            service.id.clear();
        }
        taken.insert(service.id);
    }
    for (int i = 0; i < m_config.services.size(); ++i) {
        Service &service = m_config.services[i];
        for (int n = i + 1; service.id.isEmpty(); ++n) {
            const QString candidate = u"service-%1"_s.arg(n);
            if (!taken.contains(candidate))
                service.id = candidate;
        }
        taken.insert(service.id);
        if (service.name.trimmed().isEmpty())
            service.name = service.id;
    }
}

} // namespace

Config parseConfig(const QByteArray &bytes, const KnownKinds &kinds)
{
    ConfigParser reader(kinds);
    if (bytes.size() > ConfigSizeLimit)
        return reader.fatal({}, StoreText::tr("The file is larger than 16 MiB"),
                            StoreText::tr("Make it smaller"));
    const JsonSyntax syntax = readJson(bytes);
    if (syntax.problem) {
        Config config;
        config.problems.append(*syntax.problem);
        return config;
    }
    if (!syntax.value.isObject())
        return reader.fatal({}, StoreText::tr("The file does not hold a JSON object"),
                            StoreText::tr("Write { \"version\": 1, \"services\": [ ] }"));
    return reader.read(syntax.value.toObject());
}

} // namespace Pilotlamp
