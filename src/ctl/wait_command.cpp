// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "ctl/duration.h"
#include "ctl/language.h"
#include "ctl/tray_access.h"
#include "net/own_limits.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// A timer's interval is an int of milliseconds.
constexpr qint64 LongestWait = 20 * 86400;
/// What shells and env(1) say where a program cannot be started, and how they tell a signal.
constexpr int ExitCannotStart = 127;
constexpr int ExitSignal = 128;

/// Waits until a service is online again, and long enough; then runs a program, if there is one.
class Wait : public QObject {
public:
    Wait(std::unique_ptr<TrayClient> tray, const QStringList &program, Done done)
        : QObject(QCoreApplication::instance())
        , m_tray(std::move(tray))
        , m_program(program)
        , m_done(std::move(done))
    {
        m_stable.setSingleShot(true);
        connect(&m_stable, &QTimer::timeout, this, &Wait::back);
        connect(m_tray.get(), &TrayClient::gone, this, [this] {
            complain(u"tray"_s, Terminal::tr("Pilotlamp quit while waiting"));
            finish(ExitUnavailable);
        });
    }

    void start(const QString &name, std::chrono::seconds stable, std::chrono::seconds timeout)
    {
        m_stableFor = stable;
        connect(m_tray.get(), &TrayClient::verdictChanged, this, &Wait::check);
        const auto row = watchedService(*m_tray, name, m_done);
        if (!row)
            return;
        m_id = row->service.id;
        if (timeout.count() > 0)
            QTimer::singleShot(timeout, this, &Wait::giveUp);
        check(*row);
    }

private:
    void check(const ServiceRow &row)
    {
        if (m_ended || row.service.id != m_id)
            return;
        m_row = row;
        m_stable.stop();
        if (row.verdict.status != Status::Online)
            return;
        const qint64 onlineMs
            = row.verdict.since.isValid() ? row.verdict.since.msecsTo(QDateTime::currentDateTimeUtc()) : 0;
        const std::chrono::milliseconds rest = m_stableFor - std::chrono::milliseconds(onlineMs);
        if (rest.count() <= 0)
            return back();
        // A since in the future is a clock that was set back.
        m_stable.start(std::min<std::chrono::milliseconds>(rest, m_stableFor));
    }

    void giveUp()
    {
        if (m_ended)
            return;
        const bool isOnline = m_row.verdict.status == Status::Online;
        complain(m_row.service.name,
                 isOnline ? Terminal::tr("online, but not yet for long enough")
                          : Terminal::tr("status is still: %1").arg(displayName(m_row.verdict.status)));
        finish(3);
    }

    void back()
    {
        if (m_program.isEmpty()) {
            say(Terminal::tr("%1 is online").arg(m_row.service.name));
            return finish(0);
        }
        m_ended = true;
        auto *process = new QProcess(this);
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->setInputChannelMode(QProcess::ForwardedInputChannel);
        process->setChildProcessModifier(giveCoreLimitBack);
        connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            complain(m_program.constFirst(), process->errorString());
            finish(ExitCannotStart);
        });
        connect(process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            finish(status == QProcess::NormalExit ? code : ExitSignal + code);
        });
        process->start(m_program.constFirst(), m_program.mid(1));
    }

    void finish(int code)
    {
        m_ended = true;
        m_stable.stop();
        m_done(code);
    }

    std::unique_ptr<TrayClient> m_tray;
    QStringList m_program;
    Done m_done;
    QString m_id;
    ServiceRow m_row;
    QTimer m_stable; ///< runs while it is online, until that counts
    std::chrono::seconds m_stableFor = {};
    bool m_ended = false; ///< decided; a program may still run
};

} // namespace

void runWait(const Invocation &invocation, const Done &done)
{
    const auto stable = secondsOfOption(invocation, u"stable"_s, 0, 0, LongestWait);
    const auto timeout = secondsOfOption(invocation, u"timeout"_s, 0, 1, LongestWait);
    if (!stable || !timeout)
        return done(ExitUsage);
    auto *wait = new Wait(trayOf(invocation), invocation.program, done);
    wait->start(invocation.arguments.constFirst(), std::chrono::seconds(*stable),
                std::chrono::seconds(*timeout));
}

} // namespace Pilotlamp
