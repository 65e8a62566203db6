// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icon_palette.h"
#include "ui/common/requests.h"
#include "ui/common/text.h"
#include "ui/common/tints.h"
#include "ui/window/now_cards.h"
#include "ui/window/service_tools.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace Pilotlamp {

class ElidedLabel;
class HistoryPage;
class LadderPane;
class NowPage;
class ComponentsPane;
class ReportMenu;
class ServiceMenu;

/// The right side of the window: one service with everything known about it and what can be done.
class DetailPane : public QWidget {
    Q_OBJECT

public:
    DetailPane(Requests *requests, Clock clock, QWidget *parent = nullptr);

    void setKinds(const QList<KindInfo> &kinds);
    /// What is not given is not offered.
    void setTools(const ServiceTools &tools);
    void setTints(const Tints &tints);
    /// Shows a service; what is shown stays as it is while it says the same.
    void setFacts(const NowFacts &facts);
    /// Shows nothing.
    void clear();
    /// Moves the keyboard to the details.
    void takeFocus();
    /// Finds out why the shown service is as it is, for all to see.
    void explain();
    /// Whether there is a way back to the list, which is not beside it.
    void setBackOffered(bool offered);

Q_SIGNALS:
    void backWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshHistory();
    void loadHistory();
    QLayout *newHeader();
    QLayout *newButtons();
    void addComponents();
    QWidget *newNow();

    Requests *m_requests = nullptr;
    Clock m_clock = {};
    QList<KindInfo> m_kinds = {};
    ServiceRow m_row = {};
    ServiceTools m_tools = {};
    Tints m_tints = {};
    QBoxLayout *m_header = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_name = nullptr;
    ElidedLabel *m_status = nullptr;
    QTabWidget *m_tabs = nullptr;
    NowPage *m_now = nullptr;
    QWidget *m_historyTab = nullptr;
    LadderPane *m_ladder = nullptr;
    ComponentsPane *m_components = nullptr;
    HistoryPage *m_history = nullptr; ///< made when it is first looked at
    QString m_historyOf = {}; ///< the service and the verdict it was loaded for
    QDateTime m_historyAt = {};
    QPushButton *m_openPage = nullptr;
    QPushButton *m_reportButton = nullptr;
    ReportMenu *m_report = nullptr;
    ServiceMenu *m_menu = nullptr;
};

} // namespace Pilotlamp
