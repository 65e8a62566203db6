# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_test(catalogue providers/tst_catalogue.cpp)
pilotlamp_test(expected providers/tst_expected.cpp)
pilotlamp_test(accounting providers/tst_accounting.cpp)
pilotlamp_test(answers providers/tst_answers.cpp)
pilotlamp_test(mutations providers/tst_mutations.cpp)
pilotlamp_test(helpers providers/tst_helpers.cpp)
pilotlamp_test(page providers/tst_page.cpp)
pilotlamp_test(feeds providers/tst_feeds.cpp)
pilotlamp_test(server_rules providers/tst_server_rules.cpp)
pilotlamp_test(servers providers/tst_servers.cpp)
pilotlamp_test(detect providers/tst_detect.cpp)
pilotlamp_test(kinds_table providers/tst_kinds_table.cpp)
