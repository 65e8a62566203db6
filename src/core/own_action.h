// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "core/result.h"
#include "core/snapshot.h"

#include <QJsonValue>
#include <QStringList>

namespace Pilotlamp {

/// What the user wants to find in a component's menu. Only ever from their own config file.
struct OwnAction {
    enum class Kind : quint8 { Open, Copy, Ssh, Run };
    QString name = {};
    Kind kind = Kind::Open;
    QString target = {}; ///< an address, a text or a host, with {placeholders}
    QStringList command = {}; ///< run: program and arguments, no shell
    QStringList services = {}; ///< globs over ids; empty = all
    QStringList components = {}; ///< globs over name and group/name; empty = all
    QStringList statuses = {}; ///< status words; empty = every status
    bool enabled = true; ///< false: kept, and not in the menu

    bool operator==(const OwnAction &) const = default;
};

/// One entry of `preferences.actions`.
struct OwnActionEntry {
    OwnAction action = {};
    QString what = {}; ///< why it cannot be used; empty where it can
    QString remedy = {};
    QString below = {}; ///< JSON pointer below the list
};
/// Every entry of the list, usable or not; a value that is no list is one entry with its problem.
QList<OwnActionEntry> readOwnActions(const QJsonValue &value);

/// Those that can be used and are enabled.
QList<OwnAction> ownActionsIn(const QJsonValue &value);
/// The same of the preferences' `actions`.
QList<OwnAction> ownActionsOf(const Preferences &preferences);

/// True where an action is offered for a component of a service.
bool isOffered(const OwnAction &action, const QString &serviceId, const Component &component);

/// What an action comes to for one component: an address, a text, or a program and its arguments.
struct OwnOrder {
    OwnAction::Kind kind = OwnAction::Kind::Open;
    QString text = {};
    QStringList program = {};

    bool operator==(const OwnOrder &) const = default;
};
/// Fills the placeholders. A value that begins with a dash or holds control characters could be taken for an
/// option or a command, and is refused; so is an empty one where it is needed.
Result<OwnOrder> orderOf(const OwnAction &action, const QString &serviceName, const Component &component,
                         const QString &link);

} // namespace Pilotlamp
