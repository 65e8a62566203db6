# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_session_test(first_light tray/tst_first_light.cpp SESSION --panel xfce --notify dunst)
add_dependencies(tst_first_light pilotlamp)
pilotlamp_test(translations tray/tst_translations.cpp)
