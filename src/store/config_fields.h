// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/config.h"

#include <QJsonValue>

#include <optional>
#include <span>

namespace Pilotlamp {

/// Under this key of `options` stands an entry of the
/// services or checks that is no object, to be kept as read.
inline constexpr QLatin1StringView NoObjectKey("\x01no object");

/// A whole-number option of a check.
struct CheckNumber {
    QLatin1StringView key = {};
    int Check::*member = nullptr;
    int least = 0;
    int most = 0;
};
/// All of them, with their limits.
std::span<const CheckNumber> checkNumbers();

/// The whole number of a JSON value between two limits, both included.
std::optional<int> wholeNumber(const QJsonValue &value, int least, int most);
/// "timeoutSeconds is 0" and the like: why `value` is no number for `key`.
QString numberProblem(QLatin1StringView key, const QJsonValue &value);
/// "Write a whole number from 1 to 60".
QString numberRemedy(int least, int most);

/// The texts of a service without judging them; `options` is the object.
Service serviceFields(const QJsonObject &object);
/// The page to open where a service names none: the address of its first check, if that is one.
QString linkOf(const QList<Check> &checks);
/// Kind and url of a check without judging them, and its kind's usual interval; `options` is the object.
Check checkFields(const QJsonObject &object);
/// Why an address is none for a check of this kind; empty where it is one.
QString addressProblem(const QString &kind, const QString &url, const KnownKinds &kinds);
/// What is to be said of an address with a user name or password in it, and where these belong.
QString loginProblem();
QString loginRemedy();

/// "all", "outages", "off".
QString notifyId(NotifyLevel level);
/// The level of a word; nothing for any other text.
std::optional<NotifyLevel> notifyFromId(QStringView word);

} // namespace Pilotlamp
