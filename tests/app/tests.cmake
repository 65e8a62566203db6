# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_test(demo_service app/tst_demo_service.cpp)
pilotlamp_test(scheduler app/tst_scheduler.cpp)
pilotlamp_test(monitor app/tst_monitor.cpp)
# A whole day takes half a minute; with sanitizers a morning has to do.
pilotlamp_test(day app/tst_day.cpp app/day_world.cpp app/day_world.h)
set_tests_properties(day PROPERTIES TIMEOUT 600)
if(PILOTLAMP_SANITIZE)
    set_property(TEST day APPEND PROPERTY ENVIRONMENT "PILOTLAMP_DAY_HOURS=6;PILOTLAMP_DAY_SERVICES=60")
endif()
pilotlamp_test(notice_desk app/tst_notice_desk.cpp)
pilotlamp_test(demo_story app/tst_demo_story.cpp)
pilotlamp_test(situations app/tst_situations.cpp)
pilotlamp_test(diagnoser app/tst_diagnoser.cpp)
pilotlamp_test(quiet_desk app/tst_quiet_desk.cpp)
pilotlamp_test(hooks app/tst_hooks.cpp)
pilotlamp_test(story_teller app/tst_story_teller.cpp)
pilotlamp_test(archive app/tst_archive.cpp)
