// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config_fields.h"

#include "core/address.h"
#include "core/foreign_text.h"
#include "core/probe_kind.h"
#include "store/store_text.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr int Week = 7 * 24 * 60 * 60;
constexpr qsizetype LongestAddress = 4000;

} // namespace

std::span<const CheckNumber> checkNumbers()
{
    static constexpr std::array numbers{
        CheckNumber{"intervalSeconds"_L1, &Check::intervalSeconds, 1, Week},
        CheckNumber{"timeoutSeconds"_L1, &Check::timeoutSeconds, 1, 60},
        CheckNumber{"slowAfterMs"_L1, &Check::slowAfterMs, 0, 60000},
    };
    return numbers;
}

std::optional<int> wholeNumber(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || number != std::floor(number) || number < least || number > most)
        return {};
    return static_cast<int>(number);
}

QString numberProblem(QLatin1StringView key, const QJsonValue &value)
{
    if (!value.isDouble())
        return StoreText::tr("\"%1\" must be a number").arg(key);
    return StoreText::tr("\"%1\" cannot be %2").arg(key, QString::number(value.toDouble()));
}

QString numberRemedy(int least, int most)
{
    return StoreText::tr("Write a whole number from %1 to %2").arg(least).arg(most);
}

Service serviceFields(const QJsonObject &object)
{
    Service service;
    service.options = object;
    service.id = object.value("id"_L1).toString().trimmed();
    // From one's own hand a name is cleaned; of somebody else's list it is refused (service_origin.h).
    service.name = filteredLine(object.value("name"_L1).toString());
    service.link = filteredLine(object.value("link"_L1).toString(), LongestAddress);
    service.group = filteredLine(object.value("group"_L1).toString());
    service.notify = notifyFromId(object.value("notify"_L1).toString()).value_or(NotifyLevel::All);
    service.enabled = object.value("enabled"_L1).toBool(true);
    service.countsForIcon = object.value("countsForIcon"_L1).toBool(true);
    return service;
}

Check checkFields(const QJsonObject &object)
{
    Check check;
    check.options = object;
    check.kind = object.value("kind"_L1).toString();
    check.url = object.value("url"_L1).toString().trimmed();
    const ProbeKind *probe = probeKindOf(check.kind);
    if (probe && probe->impliedUrl && check.url.isEmpty())
        check.url = probe->impliedUrl(object);
    check.intervalSeconds = usualInterval(check.kind);
    return check;
}

QString linkOf(const QList<Check> &checks)
{
    if (checks.isEmpty())
        return {};
    const ProbeKind *probe = probeKindOf(checks.first().kind);
    const bool isAddress = !probe || probe->form == TargetForm::Web || probe->form == TargetForm::Socket;
    return isAddress ? withoutLogin(checks.first().url) : QString(); // it is shown, and sent by hooks
}

QString addressProblem(const QString &kind, const QString &url, const KnownKinds &kinds)
{
    const ProbeKind *probe = probeKindOf(kind);
    if (probe && probe->form == TargetForm::None)
        return {}; // its options are judged instead
    if (url.isEmpty())
        return StoreText::tr("The address is empty");
    if (url.size() > LongestAddress)
        return StoreText::tr("The address is longer than 4000 characters");
    if (hasControls(url) || std::any_of(url.begin(), url.end(), [](QChar c) { return c.isSpace(); }))
        return StoreText::tr("The address contains white space");
    if (filteredText(url) != url)
        return StoreText::tr("The address contains invisible characters");
    if (hasBadPort(url))
        return StoreText::tr("The port of the address is not a number from 1 to 65535");
    if (hasBadIpv4(url))
        return StoreText::tr("The address has no valid host");
    // Sockets are also named as host:port, or by the host alone.
    const bool web = probe ? probe->form == TargetForm::Web : !kinds.sockets.contains(kind);
    if (!url.contains("://"_L1))
        return web ? StoreText::tr("The address does not start with https:// or http://") : QString();
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return StoreText::tr("The address has no valid host");
    if (web && parsed.scheme() != "http"_L1 && parsed.scheme() != "https"_L1)
        return StoreText::tr("The address starts with %1://, not with https:// or http://")
            .arg(parsed.scheme());
    return {};
}

QString loginProblem()
{
    return StoreText::tr("The address contains a user name or password, and the configuration is "
                         "plain text");
}

QString loginRemedy()
{
    return StoreText::tr("Leave it out and add \"auth\": {\"type\": \"basic\", \"user\": \"…\", "
                         "\"secret\": \"NAME\"}; the password itself goes into the keyring (service editor, "
                         "Authentication)");
}

QString notifyId(NotifyLevel level)
{
    switch (level) {
    case NotifyLevel::All:
        return u"all"_s;
    case NotifyLevel::Outages:
        return u"outages"_s;
    case NotifyLevel::Off:
        return u"off"_s;
    }
    return u"all"_s;
}

std::optional<NotifyLevel> notifyFromId(QStringView word)
{
    for (const NotifyLevel level : {NotifyLevel::All, NotifyLevel::Outages, NotifyLevel::Off}) {
        if (word == notifyId(level))
            return level;
    }
    return {};
}

} // namespace Pilotlamp
