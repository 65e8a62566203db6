// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice.h"

#include "core/json_values.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestModel = 100;

/// Words are compared without case, blanks and marks: "Under-Maintenance" is "under_maintenance".
QString bareText(const QString &word)
{
    QString bare = word.toLower();
    bare.removeIf([](QChar c) { return c == u'_' || c == u'-' || c.isSpace(); });
    return bare;
}

QStringList textsAt(const QJsonObject &options, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue text : options.value(key).toArray()) {
        if (!text.toString().trimmed().isEmpty())
            texts.append(text.toString());
    }
    return texts;
}

bool isListOfTexts(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue &text) {
               return text.isString() && !text.toString().trimmed().isEmpty()
                   && text.toString().size() <= 500;
           });
}

} // namespace

Choice::Choice(const QStringList &globs)
    : components(globs)
{
}

Choice::Choice(std::initializer_list<QString> globs)
    : components(globs)
{
}

std::optional<Status> Choice::takenAs(const QString &word) const
{
    const auto found = severities.constFind(bareText(word));
    return word.isEmpty() || found == severities.cend() ? std::nullopt : std::optional(*found);
}

bool Choice::leavesOut(const QString &title) const
{
    return std::any_of(incidentsWithout.begin(), incidentsWithout.end(), [&title](const QString &word) {
        const QRegularExpression whole(
            u"(?<!\\w)"_s + QRegularExpression::escape(word.simplified()) + u"(?!\\w)"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return whole.match(title.simplified()).hasMatch();
    });
}

QString Choice::key() const
{
    QStringList words;
    for (auto it = severities.begin(); it != severities.end(); ++it)
        words.append(it.key() + u'=' + idOf(*it));
    words.sort();
    constexpr QChar Between(1);
    constexpr QChar Lists(2);
    return components.join(Between) + Lists + except.join(Between) + Lists + incidentsWithout.join(Between)
        + Lists + words.join(Between) + Lists + model + Lists + filters.key();
}

Choice choiceOf(const Check &check)
{
    Choice choice(check.components);
    choice.except = textsAt(check.options, "except"_L1);
    choice.incidentsWithout = textsAt(check.options, "incidentsWithout"_L1);
    choice.model = check.options.value("model"_L1).toString().simplified();
    const QJsonObject severities = check.options.value("severities"_L1).toObject();
    for (auto it = severities.begin(); it != severities.end(); ++it) {
        if (const auto status = statusFromId(it->toString()))
            choice.severities.insert(bareText(it.key()), *status);
    }
    choice.filters = Filters(check);
    return choice;
}

QString wrongChoiceKey(const Check &check)
{
    const QJsonObject &options = check.options;
    for (const QLatin1StringView key : {"except"_L1, "incidentsWithout"_L1}) {
        if (options.contains(key) && !isListOfTexts(options.value(key)))
            return key;
    }
    if (const QJsonValue model = options.value("model"_L1); !model.isUndefined()) {
        const QString name = model.toString().simplified();
        if (name.isEmpty() || name.size() > LongestModel)
            return u"model"_s;
    }
    const QJsonValue severities = options.value("severities"_L1);
    const QJsonObject words = severities.toObject();
    const bool fine = severities.isUndefined()
        || (severities.isObject() && std::all_of(words.begin(), words.end(), [](const QJsonValue &status) {
                          return statusFromId(status.toString()).has_value();
                      }));
    return fine ? wrongFilterKey(check) : u"severities"_s;
}

QString questionKeyOf(const Check &check, bool asksByOptions)
{
    QString key;
    for (const QLatin1StringView who : {"auth"_L1, "tls"_L1})
        key += u'\n' + compactText(check.options.value(who).toObject());
    if (!asksByOptions)
        return key;
    QJsonObject options = check.options;
    // What only says how the answer is taken needs no question of its own.
    for (const QLatin1StringView other :
         {"headers"_L1, "components"_L1, "intervalSeconds"_L1, "except"_L1, "incidentsWithout"_L1,
          "severities"_L1, "minSeverity"_L1, "filters"_L1})
        options.remove(other);
    return key + u'\n' + compactText(options);
}

} // namespace Pilotlamp
