# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_test(config store/tst_config.cpp)
pilotlamp_test(json_edit store/tst_json_edit.cpp)
pilotlamp_test(start_guard store/tst_start_guard.cpp)
pilotlamp_test(config_schema store/tst_config_schema.cpp)
pilotlamp_test(config_file store/tst_config_file.cpp)
# Loaded into a program by a test, never linked: what would be lost if the machine stopped now.
add_library(unsynced_guard MODULE testlib/unsynced_guard.cpp)
set_target_properties(unsynced_guard PROPERTIES AUTOMOC OFF)
target_link_libraries(unsynced_guard PRIVATE ${CMAKE_DL_LIBS})
add_dependencies(tst_config_file unsynced_guard)
target_compile_definitions(tst_config_file PRIVATE PILOTLAMP_UNSYNCED_GUARD="$<TARGET_FILE:unsynced_guard>")
pilotlamp_test(history store/tst_history.cpp store/history_story.h)
pilotlamp_test(history_fold store/tst_history_fold.cpp store/history_story.h)
pilotlamp_test(history_damage store/tst_history_damage.cpp store/history_story.h)
# Not part of a plain run: tests/run.sh --bench
pilotlamp_test(history_bench store/bench_history.cpp store/history_story.h)
set_tests_properties(history_bench PROPERTIES LABELS bench)
if(PILOTLAMP_DBUS)
    pilotlamp_session_test(secrets store/tst_secrets.cpp SESSION --keyring)
endif()
