// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_tools.h"

#include <QDialog>

class QPushButton;
class QLabel;

namespace Pilotlamp {

class AddressBox;
class FoundCard;

/// A new service in one step: paste an address or type a name, see what was found, add it. Everything else is
/// behind "Advanced…". Open it with open() or show(): nothing blocks.
class AddService : public QDialog {
    Q_OBJECT

public:
    explicit AddService(const SettingsTools &tools, QWidget *parent = nullptr);

    /// Puts an address in, as if it was pasted.
    void setText(const QString &text);
    /// The service to be added, with an id of its own.
    Service service() const;

    /// Asks before what was found is lost.
    void reject() override;

Q_SIGNALS:
    /// The person wants all fields: the editor is to be opened for what was found so far.
    void advancedWanted(const Pilotlamp::Service &service);

private:
    void take(const Service &found, bool fromAddress);
    void refresh();

    SettingsTools m_tools = {};
    bool m_isFound = false;
    AddressBox *m_address = nullptr;
    QLabel *m_hint = nullptr;
    FoundCard *m_card = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace Pilotlamp
