// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preference_section.h"

#include <QMap>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Pilotlamp {

/// How the lamp looks: palette, own colours, the number on it, with a preview on a light and a dark panel.
class AppearanceSection : public PreferenceSection {
    Q_OBJECT

public:
    explicit AppearanceSection(const Preferences &preferences, QWidget *parent = nullptr);

    void applyTo(Preferences &preferences) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillStyles();
    QLayout *newColours();
    void pick(Status status);
    void refresh();

    Preferences m_preferences = {}; ///< as far as this page goes
    QComboBox *m_style = nullptr;
    QCheckBox *m_badge = nullptr;
    QCheckBox *m_hide = nullptr;
    QMap<Status, QPushButton *> m_colours = {};
    QPushButton *m_reset = nullptr;
    QLabel *m_preview = nullptr;
};

} // namespace Pilotlamp
