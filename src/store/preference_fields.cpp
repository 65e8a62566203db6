// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/preference_fields.h"

#include "core/own_action.h"
#include "core/proxy_choice.h"
#include "store/config_fields.h"
#include "store/hook_fields.h"
#include "store/shared_list.h"
#include "store/status_texts.h"
#include "store/store_text.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr int MinutesOfWeek = 7 * 24 * 60;

struct PreferenceNumber {
    QLatin1StringView key;
    int Preferences::*member;
    int least;
    int most;
};
constexpr std::array PreferenceNumbers{
    PreferenceNumber{"graceSeconds"_L1, &Preferences::graceSeconds, 0, 600},
    PreferenceNumber{"groupWaitSeconds"_L1, &Preferences::groupWaitSeconds, 0, 600},
    PreferenceNumber{"remindAfterMinutes"_L1, &Preferences::remindAfterMinutes, 0, MinutesOfWeek},
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

/// The row of a key in one of the tables above; null where it has none.
template <typename Table>
auto *rowOf(const Table &table, const QString &key)
{
    const auto row
        = std::find_if(table.begin(), table.end(), [&key](const auto &one) { return key == one.key; });
    return row == table.end() ? nullptr : &*row;
}

/// A preference that is a number, a switch, a time or a text; nothing where `key` is none of these.
std::optional<PreferenceProblem> readPlain(Preferences &into, const QString &key, const QJsonValue &value)
{
    if (const auto *number = rowOf(PreferenceNumbers, key)) {
        const auto read = wholeNumber(value, number->least, number->most);
        if (!read)
            return PreferenceProblem{numberProblem(number->key, value),
                                     numberRemedy(number->least, number->most)};
        into.*number->member = *read;
    } else if (const auto *flag = rowOf(PreferenceSwitches, key)) {
        if (!value.isBool())
            return PreferenceProblem{StoreText::tr("\"%1\" must be true or false").arg(key),
                                     StoreText::tr("Write true or false")};
        into.*flag->member = value.toBool();
    } else if (const auto *clock = rowOf(PreferenceTimes, key)) {
        const auto time = value.isString() ? timeOfDay(value.toString()) : std::nullopt;
        if (!time)
            return PreferenceProblem{StoreText::tr("\"%1\" is not a time of day").arg(key),
                                     StoreText::tr("Write hours and minutes like \"22:30\"")};
        into.*clock->member = *time;
    } else if (const auto *text = rowOf(PreferenceTexts, key)) {
        if (!value.isString())
            return PreferenceProblem{StoreText::tr("The \"%1\" is not a text").arg(key),
                                     StoreText::tr("Put it in quotes")};
        into.*text->member = value.toString();
    } else {
        return {};
    }
    return PreferenceProblem();
}

PreferenceProblem readNotify(Preferences &into, const QJsonValue &value)
{
    const auto level = notifyFromId(value.toString());
    if (!level)
        return {StoreText::tr("\"%1\" is not a known level").arg(u"notify"_s),
                StoreText::tr("Write \"all\", \"outages\" or \"off\"")};
    into.notify = *level;
    return {};
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

PreferenceProblem readResolver(Preferences &into, const QJsonValue &value)
{
    static const QRegularExpression address(u"^[0-9a-fA-F.:]*$"_s);
    if (value.isString() && address.match(value.toString()).hasMatch()) {
        into.otherResolver = value.toString();
        return {};
    }
    return {StoreText::tr("The \"%1\" is not an address").arg(u"otherResolver"_s),
            StoreText::tr("Write the IP address of a DNS server, for example \"192.0.2.53\"")};
}

QList<PreferenceProblem> proxyProblems(const QJsonValue &value)
{
    const ProxyProblem bad = proxyProblem(value);
    return {{bad.what, bad.remedy, bad.key.isEmpty() ? QString() : u'/' + bad.key}};
}

QList<PreferenceProblem> hookProblems(const QJsonValue &value)
{
    QList<PreferenceProblem> problems;
    for (const HookEntry &entry : readHooks(value))
        problems.append({entry.what, entry.remedy, entry.below});
    return problems;
}

QList<PreferenceProblem> actionProblems(const QJsonValue &value)
{
    QList<PreferenceProblem> problems;
    for (const OwnActionEntry &entry : readOwnActions(value))
        problems.append({entry.what, entry.remedy, entry.below});
    return problems;
}

/// All that is written is kept, for whoever mends it; what cannot be one is told where it would be read.
PreferenceProblem readLists(QStringList &into, const QJsonValue &value)
{
    if (!value.isArray())
        return {StoreText::tr("The shared lists are not a list"),
                StoreText::tr("Write [\"https://…\"], or leave the key out")};
    const QJsonArray list = value.toArray();
    into.clear();
    for (const QJsonValue &source : list)
        into.append(source.toString());
    for (int i = 0; i < list.size(); ++i) {
        if (const QString what = sharedListSourceProblem(list.at(i).toString()); !what.isEmpty())
            return {what, StoreText::tr("Write https://… or /…"), u"/%1"_s.arg(i)};
    }
    return {};
}

/// Preferences that stay among the options, where their own readers make them usable: they are judged here.
struct JudgedPreference {
    QLatin1StringView key;
    QList<PreferenceProblem> (*problems)(const QJsonValue &value);
};
constexpr std::array JudgedPreferences{
    JudgedPreference{"proxy"_L1, proxyProblems},
    JudgedPreference{"hooks"_L1, hookProblems},
    JudgedPreference{"actions"_L1, actionProblems},
};

PreferenceProblem readValue(Preferences &into, const QString &key, const QJsonValue &value)
{
    if (const auto plain = readPlain(into, key, value))
        return *plain;
    if (const auto texts = readStatusTexts(into, key, value))
        return *texts;
    if (key == "notify"_L1)
        return readNotify(into, value);
    if (key == "references"_L1)
        return readReferences(into, value);
    if (key == "otherResolver"_L1)
        return readResolver(into, value);
    if (key == "lists"_L1)
        return readLists(into.lists, value);
    if (key == "localLists"_L1)
        return readLists(into.localLists, value);
    return {};
}

} // namespace

QList<PreferenceProblem> readPreference(Preferences &into, const QString &key, const QJsonValue &value)
{
    const auto *judged = rowOf(JudgedPreferences, key);
    QList<PreferenceProblem> problems
        = judged ? judged->problems(value) : QList<PreferenceProblem>{readValue(into, key, value)};
    problems.removeIf([](const PreferenceProblem &one) { return one.what.isEmpty(); });
    return problems;
}

QJsonObject preferencesObject(const Preferences &preferences)
{
    Preferences was;
    for (auto it = preferences.options.begin(); it != preferences.options.end(); ++it)
        readPreference(was, it.key(), it.value());
    QJsonObject object = preferences.options;
    const auto put = [&](const auto &table, const auto &written) {
        for (const auto &one : table) {
            if (preferences.*one.member != was.*one.member)
                object.insert(one.key, written(preferences.*one.member));
        }
    };
    const auto asItIs = [](const auto &value) {
        return QJsonValue(value);
    };
    put(PreferenceNumbers, asItIs);
    put(PreferenceSwitches, asItIs);
    put(PreferenceTexts, asItIs);
    put(PreferenceTimes, [](const QTime &time) { return time.toString(TimeFormat); });
    writeStatusTexts(object, preferences, was);
    if (preferences.notify != was.notify)
        object.insert("notify"_L1, notifyId(preferences.notify));
    const auto putOrRemove = [&](QLatin1StringView key, const QJsonValue &value, bool isEmpty) {
        if (isEmpty)
            object.remove(key);
        else
            object.insert(key, value);
    };
    if (preferences.otherResolver != was.otherResolver)
        putOrRemove("otherResolver"_L1, preferences.otherResolver, preferences.otherResolver.isEmpty());
    for (const auto &[key, member] :
         {std::pair{"references"_L1, &Preferences::references}, std::pair{"lists"_L1, &Preferences::lists},
          std::pair{"localLists"_L1, &Preferences::localLists}}) {
        if (const QStringList &list = preferences.*member; list != was.*member)
            putOrRemove(key, QJsonArray::fromStringList(list), list.isEmpty());
    }
    return object;
}

} // namespace Pilotlamp
