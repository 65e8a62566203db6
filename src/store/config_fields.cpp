// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config_fields.h"

#include "core/address.h"
#include "core/foreign_text.h"
#include "core/probe_kind.h"
#include "core/proxy_choice.h"
#include "store/hook_fields.h"
#include "store/shared_list.h"
#include "store/status_texts.h"
#include "store/store_text.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr int Week = 7 * 24 * 60 * 60;

struct PreferenceNumber {
    QLatin1StringView key;
    int Preferences::*member;
    int least;
    int most;
};
constexpr std::array PreferenceNumbers{
    PreferenceNumber{"graceSeconds"_L1, &Preferences::graceSeconds, 0, 600},
    PreferenceNumber{"groupWaitSeconds"_L1, &Preferences::groupWaitSeconds, 0, 600},
    PreferenceNumber{"remindAfterMinutes"_L1, &Preferences::remindAfterMinutes, 0, Week / 60},
    PreferenceNumber{"backAfterMinutes"_L1, &Preferences::backAfterMinutes, 0, 24 * 60},
    PreferenceNumber{"historyMegabytes"_L1, &Preferences::historyMegabytes, 1, 100000},
};

struct PreferenceSwitch {
    QLatin1StringView key;
    bool Preferences::*member;
};
constexpr std::array PreferenceSwitches{
    PreferenceSwitch{"tellRecovery"_L1, &Preferences::notifyRecovery},
    PreferenceSwitch{"openWhenBack"_L1, &Preferences::openWhenBack},
    PreferenceSwitch{"askLessOnBattery"_L1, &Preferences::askLessOnBattery},
    PreferenceSwitch{"askLessWhenLocked"_L1, &Preferences::askLessWhenLocked},
    PreferenceSwitch{"askLessWhenMetered"_L1, &Preferences::askLessWhenMetered},
    PreferenceSwitch{"weeklyDigest"_L1, &Preferences::weeklyDigest},
    PreferenceSwitch{"readRootPage"_L1, &Preferences::readRootPage},
    PreferenceSwitch{"iconBadge"_L1, &Preferences::iconBadge},
    PreferenceSwitch{"hideWhenOnline"_L1, &Preferences::hideWhenOnline},
    PreferenceSwitch{"quietExceptOutages"_L1, &Preferences::quietExceptOutages},
};

struct PreferenceText {
    QLatin1StringView key;
    QString Preferences::*member;
};
constexpr std::array PreferenceTexts{
    PreferenceText{"iconStyle"_L1, &Preferences::iconStyle},
    PreferenceText{"copyWhenBack"_L1, &Preferences::copyWhenBack},
};

struct PreferenceTime {
    QLatin1StringView key;
    QTime Preferences::*member;
};
constexpr std::array PreferenceTimes{
    PreferenceTime{"quietFrom"_L1, &Preferences::quietFrom},
    PreferenceTime{"quietUntil"_L1, &Preferences::quietUntil},
};
const auto TimeFormat = u"HH:mm"_s;

/// "22:30", or empty for none; nothing for any other text.
std::optional<QTime> timeOfDay(const QString &text)
{
    const QTime time = QTime::fromString(text, TimeFormat);
    return text.isEmpty() || time.isValid() ? std::optional(time) : std::nullopt;
}

PreferenceProblem readReferences(Preferences &into, const QJsonValue &value)
{
    const QString remedy
        = StoreText::tr("Write a list of http addresses, or leave the key out for the built-in ones");
    if (!value.isArray())
        return {StoreText::tr("The references are not a list"), remedy};
    const QJsonArray list = value.toArray();
    QStringList urls;
    for (int i = 0; i < list.size(); ++i) {
        const QUrl url(list.at(i).toString());
        const bool usable
            = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
        if (!usable)
            return {StoreText::tr("This reference is not an http or https address"), remedy, u"/%1"_s.arg(i)};
        urls.append(list.at(i).toString());
    }
    into.references = urls;
    return {};
}

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

PreferenceProblem readPreference(Preferences &into, const QString &key, const QJsonValue &value)
{
    for (const PreferenceNumber &number : PreferenceNumbers) {
        if (key != number.key)
            continue;
        const auto read = wholeNumber(value, number.least, number.most);
        if (!read)
            return {numberProblem(number.key, value), numberRemedy(number.least, number.most)};
        into.*number.member = *read;
    }
    for (const PreferenceSwitch &one : PreferenceSwitches) {
        if (key != one.key)
            continue;
        if (!value.isBool())
            return {StoreText::tr("\"%1\" is neither true nor false").arg(key),
                    StoreText::tr("Write true or false")};
        into.*one.member = value.toBool();
    }
    for (const PreferenceTime &one : PreferenceTimes) {
        if (key != one.key)
            continue;
        const auto time = value.isString() ? timeOfDay(value.toString()) : std::nullopt;
        if (!time)
            return {StoreText::tr("\"%1\" is not a time of day").arg(key),
                    StoreText::tr("Write hours and minutes like \"22:30\"")};
        into.*one.member = *time;
    }
    for (const PreferenceText &one : PreferenceTexts) {
        if (key != one.key)
            continue;
        if (!value.isString())
            return {StoreText::tr("The \"%1\" is not a text").arg(key), StoreText::tr("Put it in quotes")};
        into.*one.member = value.toString();
    }
    if (const auto problem = readStatusTexts(into, key, value))
        return *problem;
    if (key == "notify"_L1) {
        const auto level = notifyFromId(value.toString());
        if (!level)
            return {StoreText::tr("\"%1\" is not a known level").arg(key),
                    StoreText::tr("Write \"all\", \"outages\" or \"off\"")};
        into.notify = *level;
    }
    if (key == "otherResolver"_L1) {
        static const QRegularExpression address(u"^[0-9a-fA-F.:]*$"_s);
        if (!value.isString() || !address.match(value.toString()).hasMatch())
            return {StoreText::tr("The \"%1\" is not an address").arg(key),
                    StoreText::tr("Write the IP address of a DNS server, for example \"192.0.2.53\"")};
    }
    if (key == "proxy"_L1) { // kept among the options; proxyChoiceOf() makes it usable
        const ProxyProblem bad = proxyProblem(value);
        return {bad.what, bad.remedy, bad.key.isEmpty() ? QString() : u'/' + bad.key};
    }
    if (key == "hooks"_L1) { // kept among the options; hooksOf() makes them usable
        const QList<HookEntry> entries = readHooks(value);
        const auto bad = std::find_if(entries.begin(), entries.end(),
                                      [](const HookEntry &entry) { return !entry.what.isEmpty(); });
        return bad == entries.end() ? PreferenceProblem()
                                    : PreferenceProblem{bad->what, bad->remedy, bad->below};
    }
    if (key == "references"_L1)
        return readReferences(into, value);
    if (key == "lists"_L1
        || key == "localLists"_L1) { // kept among the options; sharedListsOf() makes them usable
        const QJsonArray list = value.toArray();
        for (int i = 0; i < list.size(); ++i) {
            if (const QString what = sharedListSourceProblem(list.at(i).toString()); !what.isEmpty())
                return {what, StoreText::tr("Write https://… or /…"), u"/%1"_s.arg(i)};
        }
        if (!value.isArray())
            return {StoreText::tr("The shared lists are not a list"),
                    StoreText::tr("Write [\"https://…\"], or leave the key out")};
    }
    return {};
}

QJsonObject preferencesObject(const Preferences &preferences)
{
    Preferences was;
    for (auto it = preferences.options.begin(); it != preferences.options.end(); ++it)
        readPreference(was, it.key(), it.value());
    QJsonObject object = preferences.options;
    for (const PreferenceNumber &number : PreferenceNumbers) {
        if (preferences.*number.member != was.*number.member)
            object.insert(number.key, preferences.*number.member);
    }
    for (const PreferenceSwitch &one : PreferenceSwitches) {
        if (preferences.*one.member != was.*one.member)
            object.insert(one.key, preferences.*one.member);
    }
    for (const PreferenceTime &one : PreferenceTimes) {
        if (preferences.*one.member != was.*one.member)
            object.insert(one.key, (preferences.*one.member).toString(TimeFormat));
    }
    for (const PreferenceText &one : PreferenceTexts) {
        if (preferences.*one.member != was.*one.member)
            object.insert(one.key, preferences.*one.member);
    }
    writeStatusTexts(object, preferences, was);
    if (preferences.notify != was.notify)
        object.insert("notify"_L1, notifyId(preferences.notify));
    if (preferences.references != was.references)
        object.insert("references"_L1, QJsonArray::fromStringList(preferences.references));
    return object;
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
        return StoreText::tr("\"%1\" is not a number").arg(key);
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
    service.link = object.value("link"_L1).toString();
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
    return isAddress ? checks.first().url : QString();
}

QString addressProblem(const QString &kind, const QString &url, const KnownKinds &kinds)
{
    const ProbeKind *probe = probeKindOf(kind);
    if (probe && probe->form == TargetForm::None)
        return {}; // its options are judged instead
    if (url.isEmpty())
        return StoreText::tr("The address is empty");
    if (url.size() > 4000)
        return StoreText::tr("The address is longer than 4000 characters");
    if (hasControls(url) || std::any_of(url.begin(), url.end(), [](QChar c) { return c.isSpace(); }))
        return StoreText::tr("The address contains white space");
    if (hasBadPort(url))
        return StoreText::tr("The port of the address is not a number from 1 to 65535");
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
