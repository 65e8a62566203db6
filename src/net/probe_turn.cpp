// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/probe_turn.h"

#include "net/fetcher.h"
#include "net/turn_queue.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestPatienceSeconds = 600; ///< of checks that are asked once a day, too

struct ProbeTexts {
    Q_DECLARE_TR_FUNCTIONS(Probe)
};

} // namespace

int patienceMsOf(const Check &check)
{
    return std::min(check.intervalSeconds, LongestPatienceSeconds) * 1000;
}

void refuseLater(const QString &reason, QObject *context, const TakeReading &take)
{
    QMetaObject::invokeMethod(
        context, [take, reason] { take(unknownReading(reason)); }, Qt::QueuedConnection);
}

void startInTurn(Fetcher &fetcher, const Check &check, const QString &origin, QObject *attempt,
                 const TakeReading &take, std::function<void()> start)
{
    auto *patience = new QTimer(attempt);
    patience->setSingleShot(true);
    QObject::connect(patience, &QTimer::timeout, attempt, [take] {
        take(unknownReading(ProbeTexts::tr("the check waited too long in the local queue")));
    });
    patience->start(patienceMsOf(check));
    TurnQueue &turns = fetcher.turns();
    QObject::connect(attempt, &QObject::destroyed, &turns, [&turns, attempt] { turns.leave(attempt); });
    turns.ask({.origin = origin}, attempt, [patience, start = std::move(start)] {
        patience->stop();
        start();
    });
}

QString originOf(const Check &check, const Endpoint &endpoint)
{
    return check.kind + u"://"_s + endpoint.host.toLower() + u':' + QString::number(endpoint.port);
}

} // namespace Pilotlamp
