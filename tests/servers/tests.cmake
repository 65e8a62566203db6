# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Against real monitoring servers; skipped, with the program named, where one is not installed. `ctest -L servers`.
pilotlamp_test(prometheus_server servers/tst_prometheus_server.cpp)
set_tests_properties(prometheus_server PROPERTIES LABELS servers SKIP_REGULAR_EXPRESSION "is not installed")
