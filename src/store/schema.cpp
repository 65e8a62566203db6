// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

// Times are milliseconds since 1970, UTC; `slot` is the hour or day since 1970, UTC.
constexpr std::array Step1{
    "CREATE TABLE checks(id INTEGER PRIMARY KEY, service TEXT NOT NULL, kind TEXT NOT NULL, url TEXT NOT "
    "NULL,"
    " UNIQUE(service, kind, url))"_L1,
    // facts = status | flags << 3 | HTTP status << 11: one column costs two bytes a row less than three.
    "CREATE TABLE readings(check_id INTEGER NOT NULL, at INTEGER NOT NULL, facts INTEGER NOT NULL, ms "
    "INTEGER NOT NULL,"
    " PRIMARY KEY(check_id, at)) WITHOUT ROWID"_L1,
    // By time first: the present hour of all checks is on one page, so that a commit writes few.
    "CREATE TABLE hours(check_id INTEGER NOT NULL, slot INTEGER NOT NULL, data BLOB NOT NULL,"
    " PRIMARY KEY(slot, check_id)) WITHOUT ROWID"_L1,
    "CREATE TABLE days(check_id INTEGER NOT NULL, slot INTEGER NOT NULL, data BLOB NOT NULL,"
    " PRIMARY KEY(slot, check_id)) WITHOUT ROWID"_L1,
    "CREATE TABLE runs(id INTEGER PRIMARY KEY AUTOINCREMENT, began INTEGER NOT NULL, alive INTEGER NOT NULL)"_L1,
    // facts = own offline | measured bad << 1.
    "CREATE TABLE verdicts(id INTEGER PRIMARY KEY, run INTEGER NOT NULL, service TEXT NOT NULL, at INTEGER "
    "NOT NULL,"
    " status INTEGER NOT NULL, whose INTEGER NOT NULL, facts INTEGER NOT NULL, reason TEXT NOT NULL)"_L1,
    "CREATE INDEX verdicts_of ON verdicts(service, run)"_L1,
    "CREATE TABLE told(service TEXT PRIMARY KEY, status INTEGER NOT NULL, at INTEGER, bad_since INTEGER,"
    " facts INTEGER NOT NULL) WITHOUT ROWID"_L1,
    "CREATE TABLE state(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"_L1,
};

constexpr std::array Step2{
    "CREATE TABLE incidents(id INTEGER PRIMARY KEY, service TEXT NOT NULL, page_id TEXT NOT NULL, title TEXT "
    "NOT NULL,"
    " link TEXT NOT NULL, since INTEGER, seen INTEGER NOT NULL, over INTEGER, UNIQUE(service, page_id))"_L1,
    "CREATE TABLE notices(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, service TEXT NOT NULL, type INTEGER "
    "NOT NULL,"
    " status INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, taken INTEGER NOT NULL)"_L1,
};

constexpr std::array Step3{"ALTER TABLE notices ADD COLUMN why TEXT NOT NULL DEFAULT ''"_L1};

// The reason as programs read it: its code and, as JSON, its figures. Older rows have none.
constexpr std::array Step4{"ALTER TABLE verdicts ADD COLUMN code TEXT NOT NULL DEFAULT ''"_L1,
                           "ALTER TABLE verdicts ADD COLUMN args TEXT NOT NULL DEFAULT ''"_L1};

constexpr std::array<std::span<const QLatin1StringView>, 4> Steps{Step1, Step2, Step3, Step4};

} // namespace

std::span<const std::span<const QLatin1StringView>> schemaSteps()
{
    return Steps;
}

} // namespace Pilotlamp
