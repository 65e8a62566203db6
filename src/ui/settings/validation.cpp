// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/validation.h"

#include "core/address.h"
#include "core/auth.h"
#include "core/check_state.h"
#include "core/choice.h"
#include "core/http_options.h"
#include "core/probe_kind.h"
#include "core/tls_options.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestAddress = 4000; // as in resources/config.schema.json
constexpr qsizetype LongestGlob = 500;

struct ValidationTexts {
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

/// What is wrong with a key of a check's choice or filters, and the remedy.
QString choiceProblem(const QString &key)
{
    if (key == "severities"_L1)
        return ValidationTexts::tr(
            "Words are taken as online, maintenance, overload, offline or unknown: brownout: overload");
    if (key == "filters/labels"_L1)
        return ValidationTexts::tr(
            "A label filter is name=value, name!=value, name=~pattern or name!~pattern");
    if (key == "minSeverity"_L1)
        return ValidationTexts::tr("This type of server does not know that severity");
    return key.startsWith("filters/"_L1)
        ? ValidationTexts::tr("The filter “%1” is not a valid regular expression").arg(key.section(u'/', -1))
        : ValidationTexts::tr("A line is longer than 500 characters");
}

} // namespace

QString nameProblem(const QString &name)
{
    return name.trimmed().isEmpty() ? ValidationTexts::tr("Enter a name") : QString();
}

QString linkProblem(const QString &link)
{
    const QString trimmed = link.trimmed();
    if (hasLogin(trimmed))
        return ValidationTexts::tr("Leave user name and password out of the link");
    if (trimmed.isEmpty() || isWebLink(trimmed))
        return {};
    return ValidationTexts::tr("Enter a link that starts with https:// or http://, or leave it empty");
}

QString checkAddressProblem(const QString &url, const KindInfo &kind)
{
    const ProbeKind *probe = probeKindOf(kind.id);
    if (probe && probe->form == TargetForm::None)
        return {};
    const QString address = url.trimmed();
    if (address.isEmpty() && probe && probe->impliedUrl)
        return {};
    if (address.isEmpty())
        return ValidationTexts::tr("Enter the address to check");
    if (address.size() > LongestAddress)
        return ValidationTexts::tr("The address is longer than 4000 characters");
    if (std::any_of(address.begin(), address.end(), [](QChar c) { return c.isSpace(); }))
        return ValidationTexts::tr("The address contains a space; remove it");
    // It makes the whole address unreadable: it is said before anything else is.
    if (hasBadPort(address))
        return ValidationTexts::tr("The port must be a number from 1 to 65535");
    if (hasLogin(address))
        return ValidationTexts::tr("Leave user name and password out of the address; enter them under "
                                   "Authentication, so that the password goes into the keyring");
    if (hasBadIpv4(address))
        return ValidationTexts::tr("This is not a valid URL (example: https://example.com/)");
    if (!address.contains("://"_L1))
        return kind.needsScheme ? ValidationTexts::tr("Start the address with https:// or http://")
                                : QString();
    const QUrl parsed(address, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return ValidationTexts::tr("This is not a valid URL (example: https://example.com/)");
    if (kind.needsScheme && !isWebLink(address))
        return ValidationTexts::tr("Only https:// and http:// can be checked");
    return {};
}

QString intervalProblem(const Check &check, const KindInfo &kind)
{
    const int floor = shortestInterval(check, kind.vendor && !kind.server);
    if (check.intervalSeconds >= floor)
        return {};
    return (floor > shortestInterval(check, false)
                ? ValidationTexts::tr("Public status pages are checked at most every %1 s. Enter %1 or more.")
                : ValidationTexts::tr("Enter %1 s or more"))
        .arg(floor);
}

QString globsProblem(const QStringList &globs)
{
    const bool tooLong = std::any_of(globs.begin(), globs.end(),
                                     [](const QString &glob) { return glob.size() > LongestGlob; });
    return tooLong ? ValidationTexts::tr("A line is longer than 500 characters") : QString();
}

QString optionsProblem(const Check &check)
{
    if (const auto auth = authOf(check); !auth)
        return auth.error().text;
    if (const auto tls = tlsOptionsOf(check); !tls)
        return tls.error().text;
    if (const ProbeKind *probe = probeKindOf(check.kind); probe && probe->problem)
        return probe->problem(check);
    if (const QString key = wrongChoiceKey(check); !key.isEmpty())
        return choiceProblem(key);
    if (check.kind != "http"_L1)
        return {};
    const auto options = httpOptionsOf(check);
    return options ? QString() : options.error().text;
}

QString checkProblem(const Check &check, const QList<KindInfo> &kinds)
{
    const KindInfo kind = kindOf(check.kind, kinds);
    if (kind.title.isEmpty())
        return ValidationTexts::tr("Choose a type that this version knows");
    for (const QString &problem : {checkAddressProblem(check.url, kind), intervalProblem(check, kind),
                                   globsProblem(check.components), optionsProblem(check)}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

KindInfo kindOf(const QString &id, const QList<KindInfo> &kinds)
{
    const auto found
        = std::find_if(kinds.begin(), kinds.end(), [&](const KindInfo &kind) { return kind.id == id; });
    return found == kinds.end() ? KindInfo{id} : *found;
}

QStringList globsOf(const QString &lines)
{
    QStringList globs;
    for (const QString &line : lines.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            globs.append(line.trimmed());
    }
    return globs;
}

} // namespace Pilotlamp
