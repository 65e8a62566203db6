# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Against real monitoring servers; skipped, with the program named, where one is not installed. `ctest -L servers`.
foreach(server prometheus icinga2 nagios monit)
    pilotlamp_test(${server}_server servers/tst_${server}_server.cpp servers/stage.cpp)
    set_tests_properties(${server}_server PROPERTIES LABELS servers SKIP_REGULAR_EXPRESSION "is not installed")
endforeach()
