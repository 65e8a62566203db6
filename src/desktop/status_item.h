// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "desktop/item_values.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>

#include <functional>

namespace Pilotlamp {

/// What the panel shows of the program.
struct ItemState {
    /// How much room the panel gives the icon: hidden, shown, or brought out from where its user hid it.
    enum class Prominence : quint8 { Passive, Active, NeedsAttention };
    Prominence prominence = Prominence::Active;
    // All of them are the same whether read as markup or as they are: hosts do either.
    QString title = {}; ///< the sentence, for lists of icons and screen readers
    QString toolTipTitle = {};
    QString toolTipText = {}; ///< lines

    bool operator==(const ItemState &) const = default;
};

/// A tray icon by the Status Notifier Item protocol: an object on the bus, registered with whatever watcher
/// is there, at any time and as often as one comes. The icon itself is fetched from `pictures` when a host
/// asks for it.
class StatusItem : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString Category READ category)
    Q_PROPERTY(QString Id READ id)
    Q_PROPERTY(QString Title READ title)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(int WindowId READ windowId)
    Q_PROPERTY(QString IconThemePath READ none)
    Q_PROPERTY(QDBusObjectPath Menu READ menu)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu)
    Q_PROPERTY(QString IconName READ none)
    Q_PROPERTY(Pilotlamp::ItemPictures IconPixmap READ pictures)
    Q_PROPERTY(QString IconAccessibleDesc READ title)
    Q_PROPERTY(QString OverlayIconName READ none)
    Q_PROPERTY(Pilotlamp::ItemPictures OverlayIconPixmap READ noPictures)
    Q_PROPERTY(QString AttentionIconName READ none)
    Q_PROPERTY(Pilotlamp::ItemPictures AttentionIconPixmap READ pictures)
    Q_PROPERTY(QString AttentionAccessibleDesc READ title)
    Q_PROPERTY(QString AttentionMovieName READ none)
    Q_PROPERTY(Pilotlamp::ItemToolTip ToolTip READ toolTip)

public:
    using Pictures = std::function<ItemPictures()>;

    /// `id` names the program to the panel, which remembers by it what its user hides.
    StatusItem(const QDBusConnection &bus, QString id, Pictures pictures, QObject *parent = nullptr);

    /// Offers the item, also to watchers that come later. Ours: no bus, or the path is taken.
    Result<bool> publish();
    /// Tells hosts what is different now.
    void setState(const ItemState &state);
    /// `pictures` gives others from now on.
    void noteNewPictures();

    QString category() const { return QStringLiteral("ApplicationStatus"); }
    QString id() const { return m_id; }
    QString title() const { return m_state.title; }
    QString status() const;
    int windowId() const { return 0; }
    QString none() const { return {}; }
    QDBusObjectPath menu() const;
    bool itemIsMenu() const { return false; }
    ItemPictures pictures() const { return m_pictures(); }
    ItemPictures noPictures() const { return {}; }
    ItemToolTip toolTip() const { return {{}, {}, m_state.toolTipTitle, m_state.toolTipText}; }

    // The methods of the interface, by their names there.
    void Activate(int x, int y);
    void SecondaryActivate(int x, int y);
    void ContextMenu(int x, int y);
    void Scroll(int delta, const QString &orientation);
    void ProvideXdgActivationToken(const QString &token);

Q_SIGNALS:
    /// A click, a middle click, and a right click whose host draws no menus; a place on the screen.
    void activated();
    void secondaryActivated();
    void menuWanted(int x, int y);
    /// The right to take the focus for what follows.
    void activationToken(const QString &token);

    void NewTitle();
    void NewIcon();
    void NewAttentionIcon();
    void NewToolTip();
    void NewStatus(const QString &status);

private:
    void enroll();

    QDBusConnection m_bus;
    QString m_id;
    Pictures m_pictures;
    ItemState m_state = {};
};

/// Where the item and its menu are found on the program's connection.
inline constexpr auto ItemPath = "/StatusNotifierItem";
inline constexpr auto ItemMenuPath = "/MenuBar";

} // namespace Pilotlamp
