# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_session_test(session session/check-session.sh)
pilotlamp_test(notify_message desktop/tst_notify_message.cpp)
pilotlamp_session_test(bus_notifier desktop/tst_bus_notifier.cpp SESSION --notify none --panel none)
