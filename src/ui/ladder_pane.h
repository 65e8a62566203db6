// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/service_tools.h"
#include "ui/text.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace Pilotlamp {

class LadderModel;
struct IconPalette;

/// "Why this colour?": climbs from this computer to a service, and shows every rung as soon as it is found.
/// It begins by itself when it is first seen, for each service anew.
class LadderPane : public QWidget {
    Q_OBJECT

public:
    LadderPane(Explain explain, Clock clock, QWidget *parent = nullptr);
    ~LadderPane() override;

    /// The service in question; another one ends what is under way and clears what was found.
    void setService(const Service &service);
    void setColors(const IconPalette &colors);
    /// Looks now, unless it is looking already.
    void start();
    /// Ends the look under way; what was found so far stays.
    void cancel();
    bool isRunning() const { return m_context != nullptr; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void startIfSeen();
    void finish(const Ladder &ladder);
    void refreshButton();
    void fitRows();

    Explain m_explain = {};
    Clock m_clock = {};
    Service m_service = {};
    QTimer m_settle; ///< until the user stays with a service
    bool m_isNew = false; ///< nothing was looked for yet
    std::unique_ptr<QObject> m_context; ///< the look under way lives as long as this
    QLabel *m_conclusion = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_button = nullptr;
    LadderModel *m_model = nullptr;
    QTableView *m_view = nullptr;
};

} // namespace Pilotlamp
