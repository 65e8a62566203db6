# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
pilotlamp_test(icon_painter ui/tst_icon_painter.cpp)
pilotlamp_test(ui_text ui/tst_text.cpp)
pilotlamp_test(tray ui/tst_tray.cpp)
pilotlamp_test(service_model ui/tst_service_model.cpp)
pilotlamp_test(status_window ui/tst_status_window.cpp)
pilotlamp_test(ui_shots ui/tst_ui_shots.cpp)
pilotlamp_test(validation ui/tst_validation.cpp)
pilotlamp_test(service_editor ui/tst_service_editor.cpp)
pilotlamp_test(settings_dialog ui/tst_settings_dialog.cpp)
pilotlamp_test(history_page ui/tst_history_page.cpp)
pilotlamp_test(welcome ui/tst_welcome.cpp)
pilotlamp_test(ladder_pane ui/tst_ladder_pane.cpp)
