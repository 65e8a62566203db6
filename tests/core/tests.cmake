# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_test(layers core/tst_layers.cpp)
pilotlamp_test(service core/tst_service.cpp)
pilotlamp_test(advance core/tst_advance.cpp)
pilotlamp_test(verdict core/tst_verdict.cpp)
pilotlamp_test(notice core/tst_notice.cpp)
pilotlamp_test(histories core/tst_histories.cpp)
pilotlamp_test(baseline core/tst_baseline.cpp)
pilotlamp_test(budget core/tst_budget.cpp)
pilotlamp_test(replay core/tst_replay.cpp)
pilotlamp_test(uptime core/tst_uptime.cpp)
pilotlamp_test(http_judgement core/tst_http_judgement.cpp)
