# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_test(translations tray/tst_translations.cpp)
# What a build without D-Bus shows popups by; this one compiles it for its test only.
pilotlamp_test(tray_notifier tray/tst_tray_notifier.cpp ${CMAKE_SOURCE_DIR}/src/tray/tray_notifier.cpp)
qt_generate_moc(${CMAKE_SOURCE_DIR}/src/tray/tray_notifier.h ${CMAKE_CURRENT_BINARY_DIR}/moc_tray_notifier.cpp)
target_sources(tst_tray_notifier PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc_tray_notifier.cpp)
if(NOT PILOTLAMP_DBUS)
    return()
endif()
pilotlamp_session_test(first_light tray/lamp.cpp tray/tst_first_light.cpp SESSION --panel xfce --notify dunst)
pilotlamp_session_test(tray_life tray/lamp.cpp tray/tst_tray_life.cpp SESSION --panel none --notify dunst)
pilotlamp_session_test(notice_life tray/lamp.cpp tray/tst_notice_life.cpp SESSION --panel xfce --notify none)
pilotlamp_session_test(first_start tray/tst_first_start.cpp SESSION --panel xfce --notify dunst)
pilotlamp_session_test(wayland_life tray/lamp.cpp tray/tst_wayland_life.cpp SESSION --wayland --panel none)
# Qt's Wayland plugin leaves proxies of libwayland-client behind, and code that is unloaded before leaks are named.
set_property(TEST wayland_life APPEND PROPERTY ENVIRONMENT_MODIFICATION "ASAN_OPTIONS=string_append::detect_leaks=0")
pilotlamp_session_test(wayland_focus tray/lamp.cpp tray/panel_reader.cpp tray/tst_wayland_focus.cpp
    SESSION --wayland --panel none --notify none)
set_property(TEST wayland_focus APPEND PROPERTY ENVIRONMENT_MODIFICATION "ASAN_OPTIONS=string_append::detect_leaks=0")
add_dependencies(tst_wayland_focus pilotlamp pilotlampctl)
pilotlamp_session_test(back_life tray/lamp.cpp tray/tst_back_life.cpp SESSION --panel xfce --notify dunst)
pilotlamp_session_test(sleep_life tray/lamp.cpp tray/tst_sleep_life.cpp SESSION --panel xfce --notify dunst --system-bus)
set_tests_properties(sleep_life PROPERTIES TIMEOUT 600)
pilotlamp_session_test(disturbances tray/lamp.cpp tray/tst_disturbances.cpp SESSION --panel none --notify none)
set_tests_properties(disturbances PROPERTIES TIMEOUT 600)
foreach(test first_light tray_life notice_life first_start wayland_life back_life sleep_life disturbances)
    add_dependencies(tst_${test} pilotlamp pilotlampctl)
endforeach()
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
# What disturbs a lamp, on one desktop after the other: tests/run.sh --desktops. Plasma's parts start one another over
# the bus.
pilotlamp_program(tst_desktops tray/lamp.cpp tray/tst_desktops.cpp)
add_dependencies(tst_desktops pilotlamp pilotlampctl)
foreach(desktop xfce trayer waybar plasma none)
    set(display "")
    if(desktop STREQUAL waybar)
        set(display --wayland)
    endif()
    add_test(NAME desktop_${desktop} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/session/desktop-session.sh ${display}
        --panel none --notify none -- $<TARGET_FILE:tst_desktops>)
    set_tests_properties(desktop_${desktop} PROPERTIES TIMEOUT 1200 LABELS desktops SKIP_RETURN_CODE 77
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;PILOTLAMP_DESKTOP=${desktop}")
endforeach()
set_property(TEST desktop_plasma APPEND PROPERTY ENVIRONMENT
    "SESSION_SERVICEDIRS=<servicedir>/usr/share/dbus-1/services</servicedir>")
# Not part of a plain run: tests/run.sh --bench
set(item_sources ${CMAKE_SOURCE_DIR}/src/tray/panel_item.cpp ${CMAKE_SOURCE_DIR}/src/tray/menu_bridge.cpp
    ${CMAKE_SOURCE_DIR}/src/tray/xembed_tray.cpp)
pilotlamp_session_test(tray_item_bench tray/bench_tray_item.cpp ${item_sources} SESSION --panel xfce --notify none)
foreach(header panel_icon panel_item)
    qt_generate_moc(${CMAKE_SOURCE_DIR}/src/tray/${header}.h ${CMAKE_CURRENT_BINARY_DIR}/moc_${header}.cpp)
    target_sources(tst_tray_item_bench PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc_${header}.cpp)
endforeach()
target_sources(tst_tray_item_bench PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc_menu_bridge.cpp)
target_link_libraries(tst_tray_item_bench PRIVATE ${XCB_LIBRARY})
set_tests_properties(tray_item_bench PROPERTIES LABELS bench)
