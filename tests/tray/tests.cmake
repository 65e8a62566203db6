# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_tests(tray)
add_dependencies(tst_tray pilotlamp pilotlampctl)
pilotlamp_test(translations tray/tst_translations.cpp)
# What a build without D-Bus shows popups by; this one compiles it for its test only.
pilotlamp_test(tray_notifier tray/tst_tray_notifier.cpp ${CMAKE_SOURCE_DIR}/src/tray/tray_notifier.cpp)
pilotlamp_test(last_moments tray/tst_last_moments.cpp)
if(NOT PILOTLAMP_DBUS)
    return()
endif()
target_sources(tst_tray PRIVATE tray/lamp.cpp tray/panel_reader.cpp)
pilotlamp_session_test(first_light tray/tst_first_light.cpp SESSION --panel xfce --notify dunst)
pilotlamp_session_test(tray_life tray/tst_tray_life.cpp SESSION --panel none --notify dunst)
pilotlamp_session_test(notice_life tray/tst_notice_life.cpp SESSION --panel xfce --notify none)
pilotlamp_session_test(first_start tray/tst_first_start.cpp SESSION --panel xfce --notify dunst)
pilotlamp_session_test(wayland_life tray/tst_wayland_life.cpp SESSION --wayland --panel none)
# Qt's Wayland plugin leaves proxies of libwayland-client behind, and code that is unloaded before leaks are named.
set_property(TEST wayland_life APPEND PROPERTY ENVIRONMENT_MODIFICATION "ASAN_OPTIONS=string_append::detect_leaks=0")
pilotlamp_session_test(wayland_focus tray/tst_wayland_focus.cpp
    SESSION --wayland --panel none --notify none)
set_property(TEST wayland_focus APPEND PROPERTY ENVIRONMENT_MODIFICATION "ASAN_OPTIONS=string_append::detect_leaks=0")
pilotlamp_session_test(back_life tray/tst_back_life.cpp SESSION --panel xfce --notify dunst)
pilotlamp_session_test(sleep_life tray/tst_sleep_life.cpp SESSION --panel xfce --notify dunst --system-bus)
set_tests_properties(sleep_life PROPERTIES TIMEOUT 600)
pilotlamp_session_test(disturbances tray/tst_disturbances.cpp SESSION --panel none --notify none)
set_tests_properties(disturbances PROPERTIES TIMEOUT 600)
pilotlamp_session_test(a11y_tree tray/a11y_tree.py SESSION --panel xfce --notify dunst --a11y)
pilotlamp_session_test(config_trouble tray/config_trouble.py SESSION --panel xfce --notify dunst --a11y)
pilotlamp_session_test(panel_item tray/tst_panel_item.cpp
    SESSION --panel none --notify dunst)
pilotlamp_test(menu_bridge tray/tst_menu_bridge.cpp ${CMAKE_SOURCE_DIR}/src/tray/menu_bridge.cpp)
# Plasma is too heavy for tests/run.sh to install; where it is there, its parts start one another over the bus.
pilotlamp_session_test(plasma_life tray/tst_plasma_life.cpp
    SESSION --panel none --notify none)
set_property(TEST plasma_life APPEND PROPERTY ENVIRONMENT
    "SESSION_SERVICEDIRS=<servicedir>/usr/share/dbus-1/services</servicedir>")
pilotlamp_session_test(application tray/tst_application.cpp SESSION --panel xfce --notify dunst)
pilotlamp_session_test(desktop_walk tray/desktop_walk.py SESSION --panel xfce --notify dunst --a11y)
pilotlamp_session_test(key_leaks tray/key_leaks.py SESSION --no-display --notify mock)
pilotlamp_session_test(five_jobs tray/five_jobs.py SESSION --panel xfce --notify dunst --a11y)
# The long ones begin first.
set_tests_properties(back_life disturbances first_light five_jobs notice_life sleep_life tray_life wayland_focus
    PROPERTIES COST 100)
set_tests_properties(panel_item PROPERTIES COST 200)
# What disturbs a lamp, on one desktop after the other: tests/run.sh --desktops. Plasma's parts start one another over
# the bus.
pilotlamp_part(desktops tray/tst_desktops.cpp)
foreach(desktop xfce trayer waybar plasma none)
    set(display "")
    if(desktop STREQUAL waybar)
        set(display --wayland)
    endif()
    add_test(NAME desktop_${desktop} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/session/desktop-session.sh ${display}
        --panel none --notify none -- ${desktops})
    set_tests_properties(desktop_${desktop} PROPERTIES TIMEOUT 1200 LABELS desktops SKIP_RETURN_CODE 77
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;PILOTLAMP_DESKTOP=${desktop}")
endforeach()
set_property(TEST desktop_plasma APPEND PROPERTY ENVIRONMENT
    "SESSION_SERVICEDIRS=<servicedir>/usr/share/dbus-1/services</servicedir>")
# Not part of a plain run: tests/run.sh --bench
pilotlamp_program(tray_item_bench tray/bench_tray_item.cpp ${CMAKE_SOURCE_DIR}/src/tray/panel_icon.h
    ${CMAKE_SOURCE_DIR}/src/tray/panel_item.cpp
    ${CMAKE_SOURCE_DIR}/src/tray/menu_bridge.cpp ${CMAKE_SOURCE_DIR}/src/tray/xembed_tray.cpp)
target_link_libraries(tray_item_bench PRIVATE ${XCB_LIBRARY})
add_test(NAME tray_item_bench COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/session/desktop-session.sh --panel xfce --notify none
    -- $<TARGET_FILE:tray_item_bench>)
set_tests_properties(tray_item_bench PROPERTIES TIMEOUT 300 LABELS bench SKIP_RETURN_CODE 77
    ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;PILOTLAMP_BINARY_DIR=${CMAKE_BINARY_DIR}")
