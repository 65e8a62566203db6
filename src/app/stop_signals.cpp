// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stop_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Pilotlamp {

namespace {

int pipeEnds[2] = {-1, -1};

/// A signal handler may do next to nothing: it wakes the event loop through a pipe.
void wakeLoop(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

void onStopSignal(QObject *context, std::function<void()> stop)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, stop] {
        notifier->setEnabled(false);
        stop();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (std::signal(signal, wakeLoop) == SIG_IGN)
            std::signal(signal, SIG_IGN); // who started us wanted it so, as nohup does
    }
}

} // namespace Pilotlamp
