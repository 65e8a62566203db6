// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "ui/common/icon_painter.h"
#include "ui/common/kind_info.h"
#include "ui/common/requests.h"
#include "ui/common/text.h"
#include "ui/common/tints.h"
#include "ui/window/banner_state.h"
#include "ui/window/demo_bar.h"
#include "ui/window/message_bar.h"
#include "ui/window/service_tools.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Pilotlamp {

class ChipButton;
class DetailPane;
class MessageBar;
class RowHistoryLoader;
class RowDelegate;
class ServiceListModel;
class ServiceListView;
class ServiceMenu;
class ServiceModel;
class VerdictBanner;
class WindowBar;

/// The ordinary window: the verdict on all services, their list, one in detail, and the notices no
/// notification server took. One column where it is narrow. Built by the composition root at its first
/// opening; closing hides it, and a while later it is given up. Everything in it can be reached by keyboard.
class StatusWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `requests` outlives the window.
    explicit StatusWindow(Requests *requests, Clock clock = {}, QWidget *parent = nullptr);

    void setOverview(const Overview &overview);
    void setRows(const QList<ServiceRow> &rows);
    void setFlags(const FlagsById &flags);
    /// Until when checks are paused; whether they are is in the overview.
    void setPausedUntil(const QDateTime &until);
    /// When the quiet hours that are now end; invalid where there are none.
    void setQuietUntil(const QDateTime &until);
    /// One sentence while several services of one provider become slower together; empty: none.
    void setEarlyWord(const QString &text);
    /// Where the demo is in its story.
    void setDemo(const DemoPlace &place);
    void setKinds(const QList<KindInfo> &kinds);
    /// What else can be told of a service, beyond its row.
    void setTools(const ServiceTools &tools);
    /// A name of iconStyles() (Preferences::iconStyle).
    void setStyle(const QString &iconStyle);
    /// Selects a service and moves the keyboard to it; an unknown id changes nothing.
    void select(const QString &serviceId);
    /// Selects a service and finds out why it is as it is.
    void explain(const QString &serviceId);
    /// Shows the window in front, from hidden or minimised
    /// too; one that was not there shows what has problems.
    void bringUp();
    /// Below this width there is one column, and below this height the banner is one line.
    static constexpr int OneColumnBelow = 900;
    static constexpr int LowBelow = 560;
    /// Tells a notice in the window, which is shown without taking the keyboard; `why` says why it is told
    /// here. Each of the `actions` has a button.
    void showNotice(const Notice &notice, const QString &why = {}, const QList<NoticeAction> &actions = {});
    /// Takes a notice away that is no longer true.
    void withdrawNotice(const QString &key);
    /// True while it shows notices that were neither dismissed nor withdrawn.
    bool hasNotices() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    void addBars(QLayout *layout);
    QWidget *newMain();
    QWidget *newList();
    QLayout *newChips();
    QWidget *newEmpty();
    void wireList();
    void wireBanner();
    void refreshColours();
    void refreshAll();
    void refreshBanner();
    void refreshDetail();
    void refreshList();
    void keepSelection();
    void showDetail(bool shown);
    void arrange();
    void search(const QString &words);
    void onCurrent(const QModelIndex &index);
    void undoMark(const QModelIndex &index, int chip);
    void activate(const QModelIndex &index);
    void showContextMenu(const QPoint &at);
    ServiceRow currentRow() const;

    Requests *m_requests = nullptr;
    Clock m_clock = {};
    QString m_style = {};
    Tints m_tints = {};
    Overview m_overview = {};
    KeptIcons m_icons = {}; ///< of the window
    std::optional<IconAppearance> m_iconShown = {}; ///< by the window's icon; nothing = to be set anew
    FlagsById m_flags = {};
    QList<ServiceRow> m_rows = {}; ///< worst first
    QDateTime m_pausedUntil = {};
    QDateTime m_quietUntil = {};
    QString m_id = {}; ///< the service whose details are shown
    bool m_isNarrow = false;
    bool m_isDetailShown = false; ///< of the two columns, where there is room for one
    QTimer m_ages;
    ServiceModel *m_model = nullptr;
    RowHistoryLoader *m_past = nullptr;
    ServiceListModel *m_shown = nullptr;
    ServiceMenu *m_context = nullptr;
    WindowBar *m_bar = nullptr;
    VerdictBanner *m_banner = nullptr;
    DemoBar *m_demo = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_side = nullptr;
    QButtonGroup *m_filters = nullptr;
    QList<ChipButton *> m_chips = {};
    RowDelegate *m_delegate = nullptr;
    ServiceListView *m_list = nullptr;
    QLabel *m_early = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_emptyIcon = nullptr;
    QPushButton *m_emptyAdd = nullptr;
    DetailPane *m_detail = nullptr;
};

} // namespace Pilotlamp
