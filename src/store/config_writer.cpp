// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config.h"

#include "core/probe_kind.h"
#include "store/config_fields.h"
#include "store/json_edit.h"
#include "store/preference_fields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

QStringList componentsOf(const QJsonObject &object)
{
    QStringList globs;
    const QJsonArray list = object.value("components"_L1).toArray();
    for (const QJsonValue &value : list)
        globs.append(value.toString());
    return globs;
}

/// Writes the fields that say something else than the options they were read from.
QJsonObject checkObject(const Check &check)
{
    QJsonObject object = check.options;
    if (!check.problem.isEmpty())
        return object;
    object.remove(NoObjectKey);
    Check was = checkFields(object);
    object.insert("kind"_L1, check.kind);
    const ProbeKind *probe = probeKindOf(check.kind);
    const bool isImplied = probe && probe->impliedUrl && check.url == probe->impliedUrl(object);
    if (isImplied && (probe->form == TargetForm::None || !object.contains("url"_L1)))
        object.remove("url"_L1);
    else if (check.url != was.url || !object.contains("url"_L1))
        object.insert("url"_L1, check.url);
    for (const CheckNumber &number : checkNumbers()) {
        was.*number.member
            = wholeNumber(object.value(number.key), number.least, number.most).value_or(was.*number.member);
        if (check.*number.member != was.*number.member)
            object.insert(number.key, check.*number.member);
    }
    if (check.components.isEmpty() && !componentsOf(object).isEmpty())
        object.remove("components"_L1);
    else if (check.components != componentsOf(object))
        object.insert("components"_L1, QJsonArray::fromStringList(check.components));
    return object;
}

/// An entry of a list that is none was kept beside its problem, and goes back as it was.
QJsonValue entryOf(const QJsonObject &options)
{
    return options.contains(NoObjectKey) ? options.value(NoObjectKey)
        : options.isEmpty()              ? QJsonValue(QJsonValue::Undefined)
                                         : QJsonValue(options);
}

/// A text that may be left out: written only where it changed, removed where it was emptied.
void setText(QJsonObject &object, QLatin1StringView key, const QString &now, const QString &before)
{
    if (now == before)
        return;
    if (now.isEmpty())
        object.remove(key);
    else
        object.insert(key, now);
}

QJsonObject serviceObject(const Service &service)
{
    QJsonObject object = service.options;
    if (!service.problem.isEmpty())
        return object;
    object.remove(NoObjectKey);
    Service was = serviceFields(object);
    const QJsonArray checksBefore = object.value("checks"_L1).toArray();
    if (was.link.isEmpty() && !checksBefore.isEmpty())
        was.link = linkOf({checkFields(checksBefore.first().toObject())});
    object.insert("id"_L1, service.id);
    object.insert("name"_L1, service.name);
    setText(object, "group"_L1, service.group, was.group);
    // A link equal to the first address is the default and needs no key.
    const QString defaultLink = linkOf(service.checks);
    if (object.contains("link"_L1) || service.link != defaultLink)
        setText(object, "link"_L1, service.link, was.link);
    if (service.notify != was.notify
        || (object.contains("notify"_L1) && !notifyFromId(object.value("notify"_L1).toString())))
        object.insert("notify"_L1, notifyId(service.notify));
    if (service.enabled != was.enabled)
        object.insert("enabled"_L1, service.enabled);
    if (service.countsForIcon != was.countsForIcon)
        object.insert("countsForIcon"_L1, service.countsForIcon);
    QJsonArray checks;
    for (const Check &check : service.checks)
        checks.append(entryOf(checkObject(check)));
    object.insert("checks"_L1, checks);
    return object;
}

} // namespace

QByteArray serializeConfig(const Config &config, const QByteArray &text)
{
    QJsonObject root = config.root;
    const bool isNew = root.isEmpty();
    if (isNew)
        root.insert("version"_L1, 1);
    QJsonArray services;
    for (const Service &service : config.services) {
        const QJsonValue entry = entryOf(serviceObject(service));
        if (!entry.isUndefined())
            services.append(entry);
    }
    // What the file left out stays out as long as there is nothing to say.
    if (isNew || root.contains("services"_L1) || !services.isEmpty())
        root.insert("services"_L1, services);
    const QJsonObject preferences = preferencesObject(config.preferences);
    const QJsonValue before = root.value("preferences"_L1);
    if (isNew || before.isObject() || !preferences.isEmpty())
        root.insert("preferences"_L1, preferences);
    return editedJson(text, root);
}

} // namespace Pilotlamp
