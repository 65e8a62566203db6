// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>

#include <memory>

class QSocketNotifier;

namespace Pilotlamp {

/// Runs a command whose stdin and stdout are our own; its stderr passes through us, over a pseudo-terminal
/// where ours is a terminal, so that it looks as it would without us. Signals go to it.
class RunChild : public QObject {
    Q_OBJECT

public:
    explicit RunChild(QObject *parent = nullptr);
    ~RunChild() override;

    /// Starts it; `ended` follows exactly once, never from within this call.
    void start(const QStringList &command);
    /// The last 16 kB of its error output.
    QByteArray errors() const { return m_errors; }
    /// True where the user interrupted it.
    bool wasInterrupted() const { return m_wasInterrupted; }

Q_SIGNALS:
    /// The exit code as a shell gives it: 126 it cannot be run, 127 it is not there, 128+n a signal.
    void ended(int code);

private:
    bool openErrors();
    void closeErrors();
    void passErrors();
    void onSignal(int signal);
    void finish(int code);

    QProcess m_process;
    int m_read = -1; ///< our end of its stderr
    int m_write = -1; ///< its end
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_signals;
    QByteArray m_errors;
    bool m_wasInterrupted = false;
    bool m_hasEnded = false;
};

} // namespace Pilotlamp
