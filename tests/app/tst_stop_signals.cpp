// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stop_signals.h"

#include "testlib/test_program.h"

#include <csignal>

namespace Pilotlamp::StopSignalsTests {

class StopSignalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// nohup(1) has its program ignore the end of the terminal, a shell's script Ctrl+C for what runs beside
    /// it.
    void whatWasIgnoredStaysIgnored()
    {
        std::signal(SIGHUP, SIG_IGN);
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        int stops = 0;
        QObject context;
        onStopSignal(&context, [&] { ++stops; });
        std::raise(SIGHUP);
        QCoreApplication::processEvents();
        QCOMPARE(stops, 0);
        std::raise(SIGTERM);
        QTRY_COMPARE(stops, 1);
    }
};

PILOTLAMP_TEST(StopSignalsTest, QCoreApplication);

} // namespace Pilotlamp::StopSignalsTests

#include "tst_stop_signals.moc"
