// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hook_fields.h"

#include "core/hook_body.h"
#include "core/status.h"
#include "store/config_fields.h"
#include "store/store_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestTime = 600; ///< seconds
constexpr int MostRetries = 10;

/// The texts of a list; nothing where it is none, or one of them is empty and `mayBeEmpty` is not set.
std::optional<QStringList> texts(const QJsonValue &value, bool mayBeEmpty)
{
    if (value.isUndefined())
        return QStringList();
    if (!value.isArray())
        return {};
    QStringList list;
    for (const QJsonValue &one : value.toArray()) {
        if (!one.isString() || (one.toString().isEmpty() && !mayBeEmpty))
            return {};
        list.append(one.toString());
    }
    return list;
}

struct HookFieldsReader {
    HookEntry entry = {};

    void fail(const QString &below, const QString &what, const QString &remedy)
    {
        if (entry.what.isEmpty())
            entry = {entry.hook, what, remedy, below};
    }

    void readChoice(const QJsonObject &object)
    {
        const auto on = texts(object.value("on"_L1), false);
        const bool known
            = on && std::all_of(on->begin(), on->end(), [](const QString &text) {
                  const auto status = statusFromId(text);
                  return text == "back"_L1 || (status && *status != Status::Unknown && text == idOf(*status));
              });
        if (!known)
            fail(u"/on"_s, StoreText::tr("The hook has no “on” list"),
                 StoreText::tr("Write a list of online, maintenance, overload, offline, back"));
        const auto services = texts(object.value("services"_L1), false);
        if (!services)
            fail(u"/services"_s, StoreText::tr("The services are not a list of texts"),
                 StoreText::tr("Write a list of ids; * matches any characters"));
        entry.hook.on = on.value_or(QStringList());
        entry.hook.services = services.value_or(QStringList());
    }

    void readSwitch(const QJsonObject &object)
    {
        const QJsonValue enabled = object.value("enabled"_L1);
        entry.hook.enabled = enabled.toBool(enabled.isUndefined());
        if (!enabled.isUndefined() && !enabled.isBool())
            fail(u"/enabled"_s, StoreText::tr("\"%1\" must be true or false").arg("enabled"_L1),
                 StoreText::tr("Write true or false"));
    }

    void readAction(const QJsonObject &object)
    {
        const auto command = texts(object.value("command"_L1), true);
        const QUrl url(object.value("url"_L1).toString(), QUrl::StrictMode);
        const bool hasUrl = object.contains("url"_L1);
        const bool hasCommand = command && !command->isEmpty() && !command->constFirst().trimmed().isEmpty();
        const QJsonValue shell = object.value("shell"_L1);
        entry.hook.shell = shell.toBool();
        if (!command || (object.contains("command"_L1) && !hasCommand))
            fail(u"/command"_s,
                 command ? StoreText::tr("The command names no program")
                         : StoreText::tr("The command is not a list of texts"),
                 StoreText::tr("Write the program and each argument in quotes, in one list"));
        else if (hasCommand == hasUrl)
            fail({}, StoreText::tr("A hook has either a command or a url"),
                 StoreText::tr("Write one of the two"));
        else if (hasUrl
                 && ((url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty()))
            fail(u"/url"_s, StoreText::tr("This hook's url is not an http or https address"),
                 StoreText::tr("Write the whole address with https://"));
        if (!shell.isUndefined() && !shell.isBool())
            fail(u"/shell"_s, StoreText::tr("\"%1\" must be true or false").arg("shell"_L1),
                 StoreText::tr("Write true or false"));
        else if (entry.hook.shell && hasCommand && command->size() != 1)
            fail(u"/command"_s, StoreText::tr("A command for the shell is one text"),
                 StoreText::tr("Write it as one line in quotes, in a list"));
        entry.hook.command = command.value_or(QStringList());
        entry.hook.url = url.toString();
    }

    void readFormat(const QJsonObject &object)
    {
        const QJsonValue format = object.value("format"_L1);
        if (format.isUndefined())
            return;
        if (!hookFormats().contains(format.toString()))
            fail(u"/format"_s, StoreText::tr("\"%1\" is not a known format").arg(format.toString().left(40)),
                 StoreText::tr("Write one of %1").arg(hookFormats().join(u", "_s)));
        else if (!object.contains("url"_L1))
            fail(u"/format"_s, StoreText::tr("Only a url has a format"),
                 StoreText::tr("Remove the format, or write a url instead of the command"));
        else
            entry.hook.format = format.toString();
    }

    void readNumber(const QJsonObject &object, QLatin1StringView key, int Hook::*member, int least, int most)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined())
            return;
        if (const auto number = wholeNumber(value, least, most))
            entry.hook.*member = *number;
        else
            fail(u'/' + key, numberProblem(key, value), numberRemedy(least, most));
    }
};

} // namespace

QList<HookEntry> readHooks(const QJsonValue &value)
{
    if (!value.isArray())
        return {
            {{}, StoreText::tr("The hooks are not a list"), StoreText::tr("Write a list of objects"), {}}};
    QList<HookEntry> entries;
    for (const QJsonValue &one : value.toArray()) {
        HookFieldsReader reader;
        if (!one.isObject())
            reader.fail({}, StoreText::tr("This hook is not an object"), StoreText::tr("Put it in braces"));
        const QJsonObject object = one.toObject();
        reader.readSwitch(object);
        reader.readChoice(object);
        reader.readAction(object);
        reader.readFormat(object);
        reader.readNumber(object, "timeoutSeconds"_L1, &Hook::timeoutSeconds, 1, LongestTime);
        reader.readNumber(object, "retries"_L1, &Hook::retries, 0, MostRetries);
        reader.entry.below = u"/%1"_s.arg(entries.size()) + reader.entry.below;
        entries.append(reader.entry);
    }
    return entries;
}

QList<Hook> hooksOf(const Preferences &preferences)
{
    QList<Hook> hooks;
    const QJsonValue value = preferences.options.value("hooks"_L1);
    if (!value.isArray())
        return hooks;
    for (const HookEntry &entry : readHooks(value)) {
        if (entry.what.isEmpty() && entry.hook.enabled)
            hooks.append(entry.hook);
    }
    return hooks;
}

} // namespace Pilotlamp
