# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Yardsticks of a few lines, built without the program's own code, and the measurements themselves: tests/run.sh --bench
foreach(yardstick qnam_loop minimal_tray)
    add_executable(${yardstick} benchmarks/${yardstick}.cpp)
    set_target_properties(${yardstick} PROPERTIES AUTOMOC OFF)
endforeach()
target_link_libraries(qnam_loop PRIVATE Qt6::Network)
target_link_libraries(minimal_tray PRIVATE Qt6::Widgets Qt6::Network)
add_test(NAME peers COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/session/desktop-session.sh --panel none --notify none --
    /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/benchmarks/bench.py ${CMAKE_BINARY_DIR}
    --json ${CMAKE_BINARY_DIR}/benchmarks.json)
set_tests_properties(peers PROPERTIES TIMEOUT 3600 LABELS bench SKIP_RETURN_CODE 77 ENVIRONMENT "LC_ALL=C.UTF-8")
# What the measurements run: an optimised build needs nothing else.
add_custom_target(benchmarks DEPENDS pilotlamp pilotlampctl qnam_loop minimal_tray history_bench
    large_answers_bench status_window_bench)
if(PILOTLAMP_DBUS)
    add_dependencies(benchmarks tray_item_bench)
endif()
