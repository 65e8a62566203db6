// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check_parser.h"

#include "core/address.h"
#include "core/check_state.h"
#include "core/closest_match.h"
#include "core/probe_kind.h"
#include "store/config_fields.h"
#include "store/store_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

/// Collects the problems of one check while its values are taken out.
class CheckParser {
public:
    CheckParser(const QString &pointer, const KnownKinds &kinds, QList<ConfigProblem> &problems)
        : m_pointer(pointer)
        , m_kinds(kinds)
        , m_problems(problems)
    {
    }

    Check parse(const QJsonValue &value);

private:
    QString problem(const QString &pointer, const QString &what, const QString &remedy,
                    ConfigProblem::Severity severity = ConfigProblem::Severity::Error);
    QString kindProblem(const Check &check);
    QString urlProblem(const Check &check);
    QString componentsProblem(Check &check);
    QString optionsProblem(const Check &check);
    QString numbersProblem(Check &check);
    void raiseInterval(Check &check);

    const QString m_pointer;
    const KnownKinds &m_kinds;
    QList<ConfigProblem> &m_problems;
};

QString CheckParser::problem(const QString &pointer, const QString &what, const QString &remedy,
                             ConfigProblem::Severity severity)
{
    m_problems.append({.severity = severity, .pointer = pointer, .what = what, .remedy = remedy});
    return what;
}

Check CheckParser::parse(const QJsonValue &value)
{
    Check check;
    if (!value.isObject()) {
        check.problem = problem(m_pointer, StoreText::tr("This check is not an object"),
                                StoreText::tr("Write { \"kind\": …, \"url\": … }"));
        check.options.insert(NoObjectKey, value);
        return check;
    }
    check = checkFields(value.toObject());
    if (check.options.isEmpty())
        check.options.insert(NoObjectKey, value); // {} is no entry either, and stays as it is
    // Every problem is reported; the check itself shows the first.
    const QStringList found{kindProblem(check), urlProblem(check), numbersProblem(check),
                            componentsProblem(check), optionsProblem(check)};
    for (const QString &what : found) {
        if (check.problem.isEmpty())
            check.problem = what;
    }
    if (check.problem.isEmpty())
        raiseInterval(check);
    return check;
}

QString CheckParser::kindProblem(const Check &check)
{
    const QJsonValue value = check.options.value("kind"_L1);
    const QString remedy
        = StoreText::tr("Write one of the known kinds, for example \"http\" or \"statuspage\"");
    if (value.isUndefined())
        return problem(m_pointer, StoreText::tr("The check has no \"kind\""), remedy);
    if (!value.isString())
        return problem(m_pointer + u"/kind"_s, StoreText::tr("\"kind\" is not a text"), remedy);
    if (m_kinds.contains(check.kind))
        return {};
    const QString meant = closestMatch(check.kind, m_kinds.probes + m_kinds.servers + m_kinds.pages);
    return problem(m_pointer + u"/kind"_s,
                   StoreText::tr("The kind \"%1\" is not known").arg(check.kind.left(80)),
                   meant.isEmpty() ? remedy : StoreText::tr("Did you mean \"%1\"?").arg(meant));
}

QString CheckParser::urlProblem(const Check &check)
{
    const QJsonValue value = check.options.value("url"_L1);
    const QString at = m_pointer + u"/url"_s;
    const ProbeKind *probe = probeKindOf(check.kind);
    if (value.isUndefined() && probe && probe->impliedUrl)
        return {};
    if (value.isUndefined())
        return problem(m_pointer, StoreText::tr("The check has no \"url\""),
                       StoreText::tr("Write \"url\": \"https://…\""));
    if (!value.isString())
        return problem(at, StoreText::tr("The \"url\" is not a text"), StoreText::tr("Put it in quotes"));
    if (!m_kinds.contains(check.kind))
        return {}; // what its address would be is not known either
    const QString what = addressProblem(check.kind, check.url, m_kinds);
    if (what.isEmpty()) {
        if (hasLogin(check.url))
            problem(at, loginProblem(), loginRemedy(), ConfigProblem::Severity::Warning);
        return {};
    }
    return problem(at, what, StoreText::tr("Write the whole address, for example https://example.com/"));
}

/// What a probe's kind needs beside the address.
QString CheckParser::optionsProblem(const Check &check)
{
    const ProbeKind *probe = probeKindOf(check.kind);
    const QString what
        = probe && probe->problem && m_kinds.contains(check.kind) ? probe->problem(check) : QString();
    if (what.isEmpty())
        return {};
    return problem(m_pointer, what, StoreText::tr("Write it as in config.schema.json"));
}

/// The whole-number options; a bad one keeps the check from running rather than being guessed.
QString CheckParser::numbersProblem(Check &check)
{
    QString first;
    for (const CheckNumber &number : checkNumbers()) {
        const QJsonValue value = check.options.value(number.key);
        const auto read = wholeNumber(value, number.least, number.most);
        if (value.isUndefined())
            continue;
        if (read) {
            check.*number.member = *read;
            continue;
        }
        const QString what = problem(m_pointer + u'/' + number.key, numberProblem(number.key, value),
                                     numberRemedy(number.least, number.most));
        if (first.isEmpty())
            first = what;
    }
    return first;
}

void CheckParser::raiseInterval(Check &check)
{
    const int floor = shortestInterval(check, m_kinds.pages.contains(check.kind));
    if (check.intervalSeconds >= floor)
        return;
    problem(m_pointer + u"/intervalSeconds"_s,
            StoreText::tr("%1 s is below the shortest interval for this check; %2 s is used")
                .arg(check.intervalSeconds)
                .arg(floor),
            StoreText::tr("Write %1 or more").arg(floor), ConfigProblem::Severity::Warning);
    check.intervalSeconds = floor;
}

QString CheckParser::componentsProblem(Check &check)
{
    const QJsonValue value = check.options.value("components"_L1);
    if (value.isUndefined())
        return {};
    const QString at = m_pointer + u"/components"_s;
    const QString remedy
        = StoreText::tr("Write a list of patterns, for example [\"API/*\", \"Login\"], or leave the key out");
    if (!value.isArray())
        return problem(at, StoreText::tr("The components are not a list"), remedy);
    const QJsonArray list = value.toArray();
    for (int i = 0; i < list.size(); ++i) {
        const QString glob = list.at(i).toString();
        const QString item = u"%1/%2"_s.arg(at).arg(i);
        if (!list.at(i).isString())
            return problem(item, StoreText::tr("This pattern is not a text"), remedy);
        if (glob.trimmed().isEmpty())
            return problem(item, StoreText::tr("This pattern is empty and matches nothing"), remedy);
        if (glob.size() > 500)
            return problem(item, StoreText::tr("This pattern is longer than 500 characters"), remedy);
        check.components.append(glob);
    }
    return {};
}

} // namespace

Check parseCheck(const QJsonValue &value, const QString &pointer, const KnownKinds &kinds,
                 QList<ConfigProblem> &problems)
{
    return CheckParser(pointer, kinds, problems).parse(value);
}

} // namespace Pilotlamp
