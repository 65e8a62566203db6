// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/status_texts.h"

#include "store/store_text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct StatusTexts {
    QLatin1StringView key;
    QMap<Status, QString> Preferences::*member;
    QLatin1StringView pattern; ///< the same as in the schema
    const char *remedy;
};
constexpr std::array All{
    StatusTexts{"iconColours"_L1, &Preferences::iconColours, "^#[0-9a-fA-F]{6}$"_L1,
                QT_TRANSLATE_NOOP("StoreText", "Write a colour like \"#158a3e\"")},
    StatusTexts{"urgencies"_L1, &Preferences::urgencies, "^(low|normal|critical)$"_L1,
                QT_TRANSLATE_NOOP("StoreText", "Write low, normal or critical")},
    StatusTexts{
        "sounds"_L1, &Preferences::sounds, "^(/.+|[a-z0-9-]+)$"_L1,
        QT_TRANSLATE_NOOP("StoreText",
                          "Write a sound's name like \"dialog-warning\", the path of a file, or none")},
};

} // namespace

std::optional<PreferenceProblem> readStatusTexts(Preferences &into, const QString &key,
                                                 const QJsonValue &value)
{
    for (const StatusTexts &one : All) {
        if (key != one.key)
            continue;
        if (!value.isObject())
            return PreferenceProblem{
                StoreText::tr("\"%1\" is not an object").arg(key),
                StoreText::tr("Write one member for each status, for example { \"offline\": … }")};
        const QRegularExpression pattern(one.pattern);
        PreferenceProblem problem;
        const QJsonObject texts = value.toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const auto status = statusFromId(it.key());
            if (!status || it.key() != idOf(*status))
                continue;
            if (it.value().isString() && pattern.match(it.value().toString()).hasMatch())
                (into.*one.member).insert(*status, it.value().toString());
            else
                problem = {StoreText::tr("\"%1\" has no usable text for %2").arg(key, it.key()),
                           StoreText::tr(one.remedy), u'/' + it.key()};
        }
        return problem;
    }
    return {};
}

void writeStatusTexts(QJsonObject &object, const Preferences &preferences, const Preferences &was)
{
    for (const StatusTexts &one : All) {
        const QMap<Status, QString> &texts = preferences.*one.member;
        if (texts == was.*one.member)
            continue;
        QJsonObject written = object.value(one.key).toObject();
        for (int status = 0; status < StatusCount; ++status)
            written.remove(idOf(static_cast<Status>(status)));
        for (auto it = texts.begin(); it != texts.end(); ++it)
            written.insert(idOf(it.key()), it.value());
        object.insert(one.key, written);
    }
}

} // namespace Pilotlamp
