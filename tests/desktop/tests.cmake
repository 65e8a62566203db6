# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_session_test(session session/check-session.sh)
pilotlamp_test(notify_message desktop/tst_notify_message.cpp)
pilotlamp_session_test(bus_notifier desktop/tst_bus_notifier.cpp SESSION --notify none --panel none)
pilotlamp_program(desktop_probe desktop/desktop_probe.cpp)
pilotlamp_test(single_instance desktop/tst_single_instance.cpp)
add_dependencies(tst_single_instance desktop_probe)
pilotlamp_session_test(bus_api desktop/tst_bus_api.cpp SESSION --no-display --notify none)
add_dependencies(tst_bus_api desktop_probe)
pilotlamp_session_test(tray_host desktop/tst_tray_host.cpp SESSION --notify none --panel none)
pilotlamp_session_test(session_watch desktop/tst_session_watch.cpp SESSION --no-display --notify none --system-bus)
pilotlamp_session_test(disturb_watch desktop/tst_disturb_watch.cpp SESSION --notify none --panel none)
pilotlamp_test(autostart desktop/tst_autostart.cpp)
