# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_test(fetcher net/tst_fetcher.cpp)
pilotlamp_test(name_gate net/tst_name_gate.cpp)
pilotlamp_test(network_sense net/tst_network_sense.cpp)
pilotlamp_test(page_reader net/tst_page_reader.cpp)
pilotlamp_test(prober net/tst_prober.cpp)
pilotlamp_test(sockets net/tst_sockets.cpp)
pilotlamp_test(own_limits net/tst_own_limits.cpp)
pilotlamp_test(datagrams net/tst_datagrams.cpp)
pilotlamp_test(detector net/tst_detector.cpp)
pilotlamp_test(ladder_run net/tst_ladder_run.cpp)
pilotlamp_test(dead_names net/tst_dead_names.cpp)
pilotlamp_test(auth net/tst_auth.cpp)
