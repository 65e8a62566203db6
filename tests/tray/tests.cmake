# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_session_test(first_light tray/lamp.cpp tray/tst_first_light.cpp SESSION --panel xfce --notify dunst)
pilotlamp_session_test(tray_life tray/lamp.cpp tray/tst_tray_life.cpp SESSION --panel none --notify dunst)
pilotlamp_session_test(notice_life tray/lamp.cpp tray/tst_notice_life.cpp SESSION --panel xfce --notify none)
pilotlamp_session_test(first_start tray/tst_first_start.cpp SESSION --panel xfce --notify dunst)
pilotlamp_session_test(wayland_life tray/lamp.cpp tray/tst_wayland_life.cpp SESSION --wayland --panel none)
foreach(test first_light tray_life notice_life first_start wayland_life)
    add_dependencies(tst_${test} pilotlamp pilotlampctl)
endforeach()
pilotlamp_test(translations tray/tst_translations.cpp)
