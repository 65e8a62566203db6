// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_tools.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Pilotlamp {

class AddressDetector;

/// Where a new service begins: a name to find in the catalogue, or an address whose kind is found out while
/// the person goes on. Nothing is asked before something that can only be an address stands there.
class AddressBox : public QWidget {
    Q_OBJECT

public:
    explicit AddressBox(const SettingsTools &tools, QWidget *parent = nullptr);

    /// Puts an address in, as if it was pasted.
    void setText(const QString &text);

Q_SIGNALS:
    /// The text is another one: what was chosen before belongs to it no more.
    void changed();
    /// A row of the catalogue was taken, or an address was recognised: `fromAddress`.
    void chosen(const Pilotlamp::Service &service, bool fromAddress);
    /// Return was pressed though something was chosen already.
    void confirmed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onText(const QString &text);
    void list(const QList<Service> &services);
    void take(const QString &address, const Result<FoundPage> &found);
    void stop();
    void say(const QString &text);

    SettingsTools m_tools = {};
    QList<Service> m_found = {};
    QLineEdit *m_words = nullptr;
    QListWidget *m_hits = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_stop = nullptr;
    AddressDetector *m_detector = nullptr;
};

} // namespace Pilotlamp
