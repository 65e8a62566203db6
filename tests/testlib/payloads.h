// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "providers/kind.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace Pilotlamp::Testing {

/// Reads a payload with a kind of the table and rolls it up; fails the program where the kind is not there.
Result<Snapshot> readAs(QStringView kind, const Payload &payload, const Choice &choice = {});
/// As look, for one body.
Result<Snapshot> readAs(QStringView kind, const QByteArray &body, const Choice &choice = {});
/// The status a look gives; Unknown for a refused payload.
Status readStatus(QStringView kind, const QByteArray &body, const Choice &choice = {});
/// Leaves per state as "online/overload/maintenance/offline/unknown".
QString countsOf(const Snapshot &snapshot);

/// A payload of our own making and what it must be read as: a row of tests/data/<kind>/answers.tsv.
struct Answer {
    QByteArray name = {};
    QStringList globs = {};
    QString status = {};
    QString counts = {};
    int incidents = 0;
    int maintenances = 0;
    QByteArray body = {};
    QByteArray second = {}; ///< an eighth cell, which most rows do not have
    QList<QByteArray> others = {}; ///< the cells behind it
};
/// The rows for a kind; empty where it has no file.
QList<Answer> answersOf(QStringView kind);

} // namespace Pilotlamp::Testing
