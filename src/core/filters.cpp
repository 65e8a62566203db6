// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filters.h"

#include "core/severity.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestFilterPattern = 500;
constexpr int MostMinutes = 7 * 24 * 60;
constexpr std::array FilterSwitches{"soft"_L1,     "acknowledged"_L1,     "downtime"_L1,
                                    "flapping"_L1, "notificationsOff"_L1, "onDownHosts"_L1};
constexpr std::array FilterPatterns{"host"_L1,       "notHost"_L1, "service"_L1,
                                    "notService"_L1, "text"_L1,    "notText"_L1};
constexpr std::array FilterLists{"groups"_L1, "contactGroups"_L1, "labels"_L1};

QRegularExpression filterPattern(const QString &text)
{
    QRegularExpression pattern(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.isEmpty() || text.size() > LongestFilterPattern || !pattern.isValid() ? QRegularExpression()
                                                                                      : pattern;
}

struct MatcherParts {
    QString label = {};
    QString sign = {};
    QString value = {};
};

/// "team=web", "env!=test", "severity=~crit.*", "job!~node.*", with or without quotes; no sign where it is
/// none.
MatcherParts matcherParts(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([^\\s=!~]+)\\s*(=~|!~|!=|=)\\s*\"?(.*?)\"?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    return {match.captured(1), match.captured(2), match.captured(3)};
}

/// What a matcher's value must be as a whole, as Prometheus reads it; invalid for a bad expression.
QRegularExpression matcherPattern(const MatcherParts &parts)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(
        parts.sign.endsWith(u'~') ? parts.value : QRegularExpression::escape(parts.value)));
}

Globs filterGlobs(const QJsonValue &list)
{
    QStringList globs;
    for (const QJsonValue glob : list.toArray()) {
        if (!glob.toString().trimmed().isEmpty())
            globs.append(glob.toString());
    }
    return Globs(globs);
}

bool anyFits(const QStringList &names, const Globs &globs)
{
    return globs.isEmpty()
        || std::any_of(names.begin(), names.end(), [&](const QString &name) { return globs.match(name); });
}

bool isWrongList(QLatin1StringView key, const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !value.isArray() || std::any_of(list.begin(), list.end(), [key](const QJsonValue &entry) {
        const QString text = entry.toString();
        if (text.trimmed().isEmpty() || text.size() > LongestFilterPattern)
            return true;
        const MatcherParts parts = matcherParts(text);
        return key == "labels"_L1 && (parts.sign.isEmpty() || !matcherPattern(parts).isValid());
    });
}

} // namespace

bool Filters::Pattern::fits(const QString &text) const
{
    return (wanted.pattern().isEmpty() || wanted.match(text).hasMatch())
        && (unwanted.pattern().isEmpty() || !unwanted.match(text).hasMatch());
}

Filters::Filters(const Check &check)
{
    const QJsonObject filters = check.options.value("filters"_L1).toObject();
    const QString least = check.options.value("minSeverity"_L1).toString();
    m_leastRank = severityRank(check.kind, least);
    if (filters.isEmpty() && m_leastRank < 0)
        return;
    m_key = check.kind + u'\n' + least + u'\n'
        + QString::fromUtf8(QJsonDocument(filters).toJson(QJsonDocument::Compact));
    const QList<QStringList> scale = severityScale(check.kind);
    for (qsizetype rank = 0; rank < scale.size(); ++rank) {
        for (const QString &word : scale.at(rank))
            m_ranks.insert(word, int(rank));
    }
    m_soft = filters.value("soft"_L1).toBool(true);
    m_acknowledged = filters.value("acknowledged"_L1).toBool(true);
    m_downtime = filters.value("downtime"_L1).toBool(true);
    m_flapping = filters.value("flapping"_L1).toBool(true);
    m_notificationsOff = filters.value("notificationsOff"_L1).toBool(true);
    m_onDownHosts = filters.value("onDownHosts"_L1).toBool(true);
    m_leastMinutes = std::clamp(filters.value("minMinutes"_L1).toInt(), 0, MostMinutes);
    const auto pattern = [&filters](QLatin1StringView key) {
        return filterPattern(filters.value(key).toString());
    };
    m_host = {pattern("host"_L1), pattern("notHost"_L1)};
    m_service = {pattern("service"_L1), pattern("notService"_L1)};
    m_text = {pattern("text"_L1), pattern("notText"_L1)};
    m_groups = filterGlobs(filters.value("groups"_L1));
    m_contactGroups = filterGlobs(filters.value("contactGroups"_L1));
    for (const QJsonValue entry : filters.value("labels"_L1).toArray()) {
        const MatcherParts parts = matcherParts(entry.toString());
        if (const QRegularExpression value = matcherPattern(parts); !parts.sign.isEmpty() && value.isValid())
            m_labels.append({parts.label, value, !parts.sign.startsWith(u'!')});
    }
}

bool Filters::keeps(const Component &component, const QDateTime &newest) const
{
    static const ComponentFacts none;
    const ComponentFacts &facts = component.facts ? *component.facts : none;
    if (!fitsTexts(component, facts) || !keepsState(component, facts) || isBelow(component, facts))
        return false;
    const bool isYoung = m_leastMinutes > 0 && component.status != Status::Online && facts.since.isValid()
        && newest.isValid() && facts.since.secsTo(newest) < qint64(m_leastMinutes) * 60;
    return !isYoung;
}

bool Filters::keepsState(const Component &, const ComponentFacts &facts) const
{
    return (m_soft || !facts.soft.value_or(false)) && (m_acknowledged || !facts.acknowledged)
        && (m_downtime || !facts.inDowntime) && (m_flapping || !facts.flapping)
        && (m_notificationsOff || facts.notifications.value_or(true)) && (m_onDownHosts || !facts.hostDown);
}

/// Milder than what is asked for. What is well is no trouble of any severity and stays; so does what is
/// unknown for another reason than the server's own word: its last word may be long out of date.
bool Filters::isBelow(const Component &component, const ComponentFacts &facts) const
{
    const QString word = (facts.severity.isEmpty() ? component.said : facts.severity).toLower();
    const int rank = m_ranks.value(word, -1);
    if (m_leastRank < 0 || rank < 0 || rank >= m_leastRank || component.status == Status::Online)
        return false;
    const bool isServersUnknown = word == "unknown"_L1 || word == "pending"_L1 || word == "unreachable"_L1;
    return component.status != Status::Unknown || isServersUnknown;
}

bool Filters::fitsTexts(const Component &component, const ComponentFacts &facts) const
{
    const bool isHost = component.group.isEmpty() && facts.host == component.name;
    const QString host = facts.host.isEmpty() ? component.group : facts.host;
    const auto fitsLabel = [&facts](const LabelMatcher &matcher) {
        return matcher.value.match(facts.labels.value(matcher.label)).hasMatch() == matcher.isWanted;
    };
    return m_host.fits(host) && m_service.fits(isHost ? QString() : component.name)
        && m_text.fits(facts.more.isEmpty() ? facts.output : facts.output + u'\n' + facts.more)
        && anyFits(facts.groups, m_groups) && anyFits(facts.contactGroups, m_contactGroups)
        && std::all_of(m_labels.begin(), m_labels.end(), fitsLabel);
}

QString wrongFilterKey(const Check &check)
{
    const QJsonValue least = check.options.value("minSeverity"_L1);
    if (!least.isUndefined() && severityRank(check.kind, least.toString()) < 0)
        return u"minSeverity"_s;
    const QJsonValue value = check.options.value("filters"_L1);
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        return u"filters"_s;
    const QJsonObject filters = value.toObject();
    const auto isWrong = [&filters](QLatin1StringView key, const auto &isFine) {
        return filters.contains(key) && !isFine(filters.value(key));
    };
    for (const QLatin1StringView key : FilterSwitches) {
        if (isWrong(key, [](const QJsonValue &flag) { return flag.isBool(); }))
            return "filters/"_L1 + key;
    }
    for (const QLatin1StringView key : FilterPatterns) {
        if (isWrong(key, [](const QJsonValue &text) {
                return text.isString() && !filterPattern(text.toString()).pattern().isEmpty();
            }))
            return "filters/"_L1 + key;
    }
    for (const QLatin1StringView key : FilterLists) {
        if (isWrong(key, [key](const QJsonValue &list) { return !isWrongList(key, list); }))
            return "filters/"_L1 + key;
    }
    const bool areMinutes = !isWrong("minMinutes"_L1, [](const QJsonValue &minutes) {
        const int number = minutes.toInt(-1);
        return number >= 0 && number <= MostMinutes && minutes.toDouble() == number;
    });
    return areMinutes ? QString() : u"filters/minMinutes"_s;
}

Check withoutFilters(Check check)
{
    check.components.clear();
    check.options.remove("filters"_L1);
    check.options.remove("minSeverity"_L1);
    return check;
}

} // namespace Pilotlamp
