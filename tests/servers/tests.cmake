# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_tests(servers)
# Against real monitoring servers; skipped, with the program named, where one is not installed. `ctest -L servers`.
foreach(server prometheus icinga2 nagios monit)
    pilotlamp_test(${server}_server servers/tst_${server}_server.cpp servers/stage.cpp)
    set_tests_properties(${server}_server PROPERTIES LABELS servers SKIP_REGULAR_EXPRESSION "is not installed")
endforeach()
pilotlamp_test(zabbix_server servers/tst_zabbix_server.cpp servers/zabbix_stage.cpp servers/stage.cpp)
# A maintenance begins and ends with the server's own timer, once a minute.
set_tests_properties(zabbix_server PROPERTIES LABELS servers TIMEOUT 900
    SKIP_REGULAR_EXPRESSION "is not installed")
