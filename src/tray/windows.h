// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "core/verdict.h"
#include "ui/demo_bar.h"
#include "ui/kind_info.h"
#include "ui/ledger_window.h"
#include "ui/message_bar.h"
#include "ui/requests.h"
#include "ui/service_tools.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Pilotlamp {

class StatusWindow;

/// The kinds of checks as the interface shows them.
QList<KindInfo> kindInfos();

/// The program's windows, each made when it is first wanted.
class Windows : public QObject {
    Q_OBJECT

public:
    explicit Windows(Requests &requests, QObject *parent = nullptr);
    ~Windows() override;

    /// Shows the newest state in the windows there are; later ones begin with it.
    void setState(const QList<ServiceRow> &rows, const Overview &overview, const MarksById &marks,
                  const QDateTime &pausedUntil);
    /// When the quiet hours that are now end; invalid where there are none.
    void setQuietUntil(const QDateTime &until);
    /// Where the demo is in its story.
    void setDemo(const DemoPlace &place);
    void setIconStyle(const QString &iconStyle);
    /// What the window needs beyond the state; to be called before it is first opened.
    void setTools(const ServiceTools &tools) { m_tools = tools; }
    /// Shows the window, with a service selected where one is named.
    void open(const QString &serviceId = {});
    /// Shows the window and finds out why a service is as it is.
    void explain(const QString &serviceId);
    /// Shows what was told and run; an open window shows the newest.
    void openLedger(const QList<LedgerEntry> &entries);
    /// Tells a notice in the window that nobody else took, with a button for each of the `actions`.
    void tell(const Notice &notice, const QString &why, const QList<NoticeAction> &actions = {});
    /// Takes such a notice back.
    void withdraw(const QString &key);

private:
    StatusWindow &window();

    Requests &m_requests;
    std::unique_ptr<StatusWindow> m_window;
    QPointer<LedgerWindow> m_ledger;
    QList<ServiceRow> m_rows;
    Overview m_overview;
    MarksById m_marks;
    QDateTime m_pausedUntil;
    QDateTime m_quietUntil;
    DemoPlace m_demo;
    QString m_iconStyle;
    ServiceTools m_tools;
};

} // namespace Pilotlamp
