// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"
#include "ui/common/kind_info.h"
#include "ui/common/requests.h"
#include "ui/common/text.h"
#include "ui/window/service_tools.h"

#include <QWidget>

#include <map>
#include <optional>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTreeView;

namespace Pilotlamp {

class ComponentDetails;
class ComponentModel;
struct IconPalette;

/// The parts of a service as its pages and servers list them, and what their server can be told to do about
/// one: acknowledge, mute, check again. Nothing is told to a server without a click.
class ComponentsPane : public QWidget {
    Q_OBJECT

public:
    ComponentsPane(const ServiceTools &tools, Requests *requests, Clock clock, QWidget *parent = nullptr);

    void setKinds(const QList<KindInfo> &kinds) { m_kinds = kinds; }
    void setColors(const IconPalette &colors);
    /// Shows the parts of a service as they are known now; they
    /// are asked for only while the pane is on the screen.
    void setService(const Service &service);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Chosen {
        int check = 0;
        QString kind = {};
        Component component = {};
    };

    QTreeView *newView();
    QLayout *newButtons();
    void refresh();
    void refreshButtons();
    void refreshColumns();
    void showMenu(const QPoint &at);
    void addOwnActions(QMenu *menu);
    void carryOut(const OwnAction &action);
    std::optional<Chosen> chosen() const;
    QList<Chosen> allChosen() const;
    bool fits(ServerAction serverAction, const Chosen &to) const;
    ActionOptions optionsOf(const QList<Chosen> &all) const;
    static QString menuTextOf(ServerAction serverAction);
    bool isOffered(ServerAction serverAction) const;
    bool canBeGiven(ServerAction serverAction) const;
    void give(ServerAction serverAction);
    void sendAll(const ActionRequest &request, const QList<Chosen> &all, QObject *context,
                 std::function<void(const Result<QString> &)> done);
    void onDone(const QString &what);
    QString link() const;
    QString countText() const;

    ServiceTools m_tools = {};
    Requests *m_requests = nullptr;
    Clock m_clock = {};
    QList<KindInfo> m_kinds = {};
    Service m_service = {};
    ComponentModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QTreeView *m_view = nullptr;
    ComponentDetails *m_details = nullptr;
    std::map<ServerAction, QPushButton *> m_actions = {};
    QPushButton *m_others = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace Pilotlamp
