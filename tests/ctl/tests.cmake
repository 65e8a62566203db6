# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_test(pilotlampctl ctl/tst_pilotlampctl.cpp)
add_dependencies(tst_pilotlampctl pilotlampctl)
