// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hook.h"
#include "net/fetcher.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Pilotlamp {

/// How a hook went.
struct HookResult {
    QString hook = {}; ///< the program's name or the address, for people
    bool ok = false;
    QString text = {}; ///< the first line of what it wrote, or why it failed; plain, bounded
    int attempts = 0;
    QString output = {}; ///< the end of what it wrote; plain, bounded, may have many lines
    QDateTime at = {}; ///< when it ended
    QString event = {}; ///< what it was run for: a status word or "back"
    QString service = {}; ///< the name of the service it was run for
};
/// For keeping over restarts.
QJsonObject hookResultObject(const HookResult &result);
HookResult hookResultOf(const QJsonObject &object);

/// One run of one hook, with its retries. Asynchronous; ends exactly once.
class HookRun : public QObject {
    Q_OBJECT

public:
    /// `state` is given to the hook as JSON; `pauseMs` before the first retry, twice as long before each
    /// next.
    HookRun(const Hook &hook, const QJsonObject &state, Fetcher &fetcher, int pauseMs = 1000,
            QObject *parent = nullptr);
    ~HookRun() override;

    void start();

Q_SIGNALS:
    void finished(const Pilotlamp::HookResult &result);

private:
    void attempt();
    void runCommand();
    void post();
    void readOutput();
    void killAll();
    void onExit(int code, QProcess::ExitStatus status);
    void end(bool ok, const QString &text);

    Hook m_hook;
    QJsonObject m_state;
    Fetcher &m_fetcher;
    int m_pauseMs;
    int m_attempts = 0;
    QProcess *m_process = nullptr;
    QTimer m_deadline;
    QByteArray m_output; ///< its beginning
    QByteArray m_tail; ///< its end
    qint64 m_written = 0; ///< bytes of output
    QString m_killedFor; ///< why we ended it
};

} // namespace Pilotlamp
