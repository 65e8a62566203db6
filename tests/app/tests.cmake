# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_test(demo_service app/tst_demo_service.cpp)
pilotlamp_test(scheduler app/tst_scheduler.cpp)
pilotlamp_test(notice_desk app/tst_notice_desk.cpp)
pilotlamp_test(demo_story app/tst_demo_story.cpp)
