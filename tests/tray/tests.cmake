# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_session_test(first_light tray/lamp.cpp tray/tst_first_light.cpp SESSION --panel xfce --notify dunst)
pilotlamp_session_test(tray_life tray/lamp.cpp tray/tst_tray_life.cpp SESSION --panel none --notify dunst)
pilotlamp_session_test(notice_life tray/lamp.cpp tray/tst_notice_life.cpp SESSION --panel xfce --notify none)
pilotlamp_session_test(first_start tray/tst_first_start.cpp SESSION --panel xfce --notify dunst)
pilotlamp_session_test(wayland_life tray/lamp.cpp tray/tst_wayland_life.cpp SESSION --wayland --panel none)
# Qt's Wayland plugin leaves proxies of libwayland-client behind, and code that is unloaded before leaks are named.
set_property(TEST wayland_life APPEND PROPERTY ENVIRONMENT_MODIFICATION "ASAN_OPTIONS=string_append::detect_leaks=0")
pilotlamp_session_test(back_life tray/lamp.cpp tray/tst_back_life.cpp SESSION --panel xfce --notify dunst)
pilotlamp_session_test(sleep_life tray/lamp.cpp tray/tst_sleep_life.cpp SESSION --panel xfce --notify dunst --system-bus)
set_tests_properties(sleep_life PROPERTIES TIMEOUT 600)
pilotlamp_session_test(disturbances tray/lamp.cpp tray/tst_disturbances.cpp SESSION --panel none --notify none)
set_tests_properties(disturbances PROPERTIES TIMEOUT 600)
foreach(test first_light tray_life notice_life first_start wayland_life back_life sleep_life disturbances)
    add_dependencies(tst_${test} pilotlamp pilotlampctl)
endforeach()
pilotlamp_test(translations tray/tst_translations.cpp ${CMAKE_SOURCE_DIR}/src/tray/translations.cpp)
pilotlamp_session_test(a11y_tree tray/a11y_tree.py SESSION --panel xfce --notify dunst --a11y)
pilotlamp_session_test(panel_item tray/lamp.cpp tray/panel_reader.cpp tray/tst_panel_item.cpp
    SESSION --panel none --notify dunst)
add_dependencies(tst_panel_item pilotlamp pilotlampctl)
pilotlamp_test(menu_bridge tray/tst_menu_bridge.cpp ${CMAKE_SOURCE_DIR}/src/tray/menu_bridge.cpp)
qt_generate_moc(${CMAKE_SOURCE_DIR}/src/tray/menu_bridge.h ${CMAKE_CURRENT_BINARY_DIR}/moc_menu_bridge.cpp)
target_sources(tst_menu_bridge PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc_menu_bridge.cpp)
# Plasma is too heavy for tests/run.sh to install; where it is there, its parts start one another over the bus.
pilotlamp_session_test(plasma_life tray/lamp.cpp tray/panel_reader.cpp tray/tst_plasma_life.cpp
    SESSION --panel none --notify none)
set_property(TEST plasma_life APPEND PROPERTY ENVIRONMENT
    "SESSION_SERVICEDIRS=<servicedir>/usr/share/dbus-1/services</servicedir>")
add_dependencies(tst_plasma_life pilotlamp pilotlampctl)
pilotlamp_session_test(application tray/tst_application.cpp SESSION --panel xfce --notify dunst)
add_dependencies(tst_application pilotlamp)
pilotlamp_session_test(desktop_walk tray/desktop_walk.py SESSION --panel xfce --notify dunst --a11y)
pilotlamp_session_test(key_leaks tray/key_leaks.py SESSION --no-display --notify mock)
pilotlamp_session_test(five_jobs tray/five_jobs.py SESSION --panel xfce --notify dunst --a11y)
