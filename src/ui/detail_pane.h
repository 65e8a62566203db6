// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/icon_palette.h"
#include "ui/kind_info.h"
#include "ui/requests.h"
#include "ui/service_tools.h"
#include "ui/text.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace Pilotlamp {

class HistoryPage;
class LadderPane;
class PartsPane;
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
    void setColors(const IconPalette &colors);
    /// Shows a service; the text is kept, with its selection and scroll position, while it says the same.
    void setRow(const ServiceRow &row, const QIcon &icon, const ServiceMarks &marks);
    /// Shows nothing.
    void clear();
    /// Finds out why the shown service is as it is, for all to see.
    void explain();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshText(bool keepPosition);
    void refreshHistory();
    void loadHistory();
    QLayout *newHeader();
    void addParts();
    QWidget *newText(Requests *requests);
    QLayout *newButtons(Requests *requests);

    Requests *m_requests = nullptr;
    Clock m_clock = {};
    QList<KindInfo> m_kinds = {};
    QString m_html = {};
    ServiceRow m_row = {};
    QLabel *m_icon = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_status = nullptr;
    ServiceTools m_tools = {};
    IconPalette m_colors = {};
    QTabWidget *m_tabs = nullptr;
    QTextBrowser *m_text = nullptr;
    QWidget *m_historyTab = nullptr;
    LadderPane *m_ladder = nullptr;
    PartsPane *m_parts = nullptr;
    HistoryPage *m_history = nullptr; ///< made when it is first looked at
    QString m_historyOf = {}; ///< the service and the verdict it was loaded for
    QDateTime m_historyAt = {};
    QPushButton *m_openPage = nullptr;
    ReportMenu *m_report = nullptr;
    ServiceMenu *m_menu = nullptr;
};

} // namespace Pilotlamp
