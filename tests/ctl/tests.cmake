# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_test(pilotlampctl ctl/tst_pilotlampctl.cpp)
add_dependencies(tst_pilotlampctl pilotlampctl)
pilotlamp_test(find_commands ctl/tst_find_commands.cpp)
add_dependencies(tst_find_commands pilotlampctl)
pilotlamp_test(duration ctl/tst_duration.cpp)
pilotlamp_test(history_command ctl/tst_history_command.cpp)
add_dependencies(tst_history_command pilotlampctl)
pilotlamp_test(openmetrics ctl/tst_openmetrics.cpp)
add_dependencies(tst_openmetrics pilotlampctl)
pilotlamp_session_test(tray_commands ctl/tst_tray_commands.cpp SESSION --no-display --notify none)
add_dependencies(tst_tray_commands pilotlampctl)
