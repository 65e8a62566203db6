// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "core/verdict.h"
#include "ui/common/kind_info.h"
#include "ui/common/requests.h"
#include "ui/window/demo_bar.h"
#include "ui/window/message_bar.h"
#include "ui/window/notification_log_window.h"
#include "ui/window/service_tools.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Pilotlamp {

class StatusWindow;

/// The kinds of checks as the interface shows them.
QList<KindInfo> kindInfos();

/// The program's windows, each made when it is wanted. A window that was closed gives its memory back a while
/// later, and is made anew, at the same place, when it is wanted again.
class Windows : public QObject {
    Q_OBJECT

public:
    explicit Windows(Requests &requests, QObject *parent = nullptr);
    ~Windows() override;

    /// Shows the newest state in the windows there are; later ones begin with it.
    void setState(const QList<ServiceRow> &rows, const Overview &overview, const FlagsById &flags,
                  const QDateTime &pausedUntil);
    /// Whether somebody may be looking at the state at present.
    bool isOpen() const;
    /// When the quiet hours that are now end; invalid where there are none.
    void setQuietUntil(const QDateTime &until);
    /// One sentence while several services of one provider become slower together; empty: none.
    void setEarlyWord(const QString &text);
    /// Where the demo is in its story.
    void setDemo(const DemoPlace &place);
    void setIconStyle(const QString &iconStyle);
    /// What the window needs beyond the state; to be called before it is first opened.
    void setTools(const ServiceTools &tools) { m_tools = tools; }
    /// Shows the window, with a service selected where one is named.
    void open(const QString &serviceId = {});
    /// Shows the window in the window list only.
    void openMinimised();
    /// Where there is no tray icon to come back by, a closed
    /// window is minimised instead; asked at that moment.
    void setTrayProbe(std::function<bool()> isTrayThere) { m_isTrayThere = std::move(isTrayThere); }
    /// Shows the window and finds out why a service is as it is.
    void explain(const QString &serviceId);
    /// Shows what was told and run; an open window shows the newest.
    void openNotificationLog(const QList<NotificationLogEntry> &entries);
    /// Tells a notice in the window that nobody else took, with a button for each of the `actions`.
    void notify(const Notice &notice, const QString &why, const QList<NoticeAction> &actions = {});
    /// Takes such a notice back.
    void withdraw(const QString &key);

Q_SIGNALS:
    /// A window is about to be shown: the newest state is wanted now.
    void stateWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    StatusWindow &window();
    void make();
    void release();
    void showTitle();

    Requests &m_requests;
    std::unique_ptr<StatusWindow> m_window;
    QPointer<NotificationLogWindow> m_notificationLog;
    QList<ServiceRow> m_rows;
    Overview m_overview;
    FlagsById m_flags;
    QDateTime m_pausedUntil;
    QDateTime m_quietUntil;
    QString m_earlyWord;
    DemoPlace m_demo;
    QString m_iconStyle;
    ServiceTools m_tools;
    std::function<bool()> m_isTrayThere = {};
    QTimer m_release; ///< until a window that was closed is given up
    QByteArray m_geometry = {}; ///< of a window that was given up
    bool m_isQuitting = false;
    bool m_isWanted = false; ///< the window is about to be shown
};

} // namespace Pilotlamp
