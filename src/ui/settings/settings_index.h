// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace Pilotlamp {

/// One setting that can be found by its words.
struct FoundSetting {
    QString text = {}; ///< its label, without shortcut and colon
    QWidget *field = nullptr; ///< takes the keyboard
};

/// The settings of a page whose label or explanation holds
/// all the words, in the page's order; all for no words.
QList<FoundSetting> settingsOf(const QWidget *page, const QString &words);
/// Brings a setting into sight, whatever is folded or scrolled away around it, and gives it the keyboard.
void showSetting(QWidget *field);

} // namespace Pilotlamp
