// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/live_check.h"

#include <QObject>

#include <memory>

namespace Pilotlamp {

namespace {

/// The answers of one service's checks, until the last one is there.
struct Answers {
    Service service = {};
    QList<CheckState> states = {};
    qsizetype missing = 0;
    CheckDone done = {};

    void conclude() const { done(verdictOf(service, states, {}, QDateTime::currentDateTimeUtc())); }
};

} // namespace

void checkNow(const Service &service, const TestNow &testNow, QObject *context, CheckDone done)
{
    const auto answers = std::make_shared<Answers>();
    answers->service = service;
    answers->states = QList<CheckState>(service.checks.size());
    answers->missing = service.checks.size();
    answers->done = std::move(done);
    if (answers->missing == 0) {
        QMetaObject::invokeMethod(
            context, [answers] { answers->conclude(); }, Qt::QueuedConnection);
        return;
    }
    for (qsizetype i = 0; i < service.checks.size(); ++i) {
        testNow(service.checks.at(i), context, [answers, i](const Reading &reading, const QString &) {
            answers->states[i] = stateOfOneReading(reading);
            if (--answers->missing == 0)
                answers->conclude();
        });
    }
}

} // namespace Pilotlamp
