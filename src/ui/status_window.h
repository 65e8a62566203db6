// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "ui/icon_palette.h"
#include "ui/kind_info.h"
#include "ui/requests.h"
#include "ui/service_tools.h"
#include "ui/text.h"

#include <QMainWindow>
#include <QTimer>

class QItemSelectionModel;
class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStackedWidget;

namespace Pilotlamp {

class DetailPane;
class MessageBar;
class PastLoader;
class PauseMenu;
struct NoticeAction;
class ServiceDelegate;
class ServiceMenu;
class ServiceModel;

/// The ordinary window: all services, search, one in detail, and the notices no notification server took.
/// Built by the composition root at its first opening; closing hides it. Everything in it can be reached by
/// keyboard.
class StatusWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `requests` outlives the window.
    explicit StatusWindow(Requests *requests, Clock clock = {}, QWidget *parent = nullptr);

    void setOverview(const Overview &overview);
    void setRows(const QList<ServiceRow> &rows);
    void setMarks(const MarksById &marks);
    /// Until when checks are paused; whether they are is in the overview.
    void setPausedUntil(const QDateTime &until);
    void setKinds(const QList<KindInfo> &kinds);
    /// What else can be told of a service, beyond its row.
    void setTools(const ServiceTools &tools);
    /// A name of iconStyles() (Preferences::iconStyle).
    void setStyle(const QString &iconStyle);
    /// Selects a service and moves the keyboard to it; an unknown id changes nothing.
    void select(const QString &serviceId);
    /// Selects a service and finds out why it is as it is.
    void explain(const QString &serviceId);
    /// Shows the window in front, from hidden or minimised too.
    void bringUp();
    /// Tells a notice in the window, which is shown without taking the keyboard; `why` says why it is told
    /// here. Each of the `actions` has a button.
    void showNotice(const Notice &notice, const QString &why = {}, const QList<NoticeAction> &actions = {});
    /// Takes a notice away that is no longer true.
    void withdrawNotice(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addMenus();
    QLayout *newHeader();
    QWidget *newMain();
    QWidget *newList();
    QWidget *newEmpty();
    void refreshHeader();
    void refreshDetail();
    void refreshAges();
    void showContextMenu(const QPoint &at);
    QString currentId() const;

    Requests *m_requests = nullptr;
    Clock m_clock = {};
    IconPalette m_palette = {};
    Overview m_overview = {};
    MarksById m_marks = {};
    QDateTime m_pausedUntil = {};
    QTimer m_ages;
    ServiceModel *m_model = nullptr;
    PastLoader *m_past = nullptr;
    ServiceDelegate *m_delegate = nullptr;
    QSortFilterProxyModel *m_shown = nullptr;
    PauseMenu *m_pause = nullptr;
    ServiceMenu *m_context = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_summary = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    DetailPane *m_detail = nullptr;
};

} // namespace Pilotlamp
