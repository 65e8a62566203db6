// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QTreeWidget>

namespace Pilotlamp {

/// The parts of a page, by group, to tick. What is ticked becomes globs.
class ComponentPicker : public QTreeWidget {
    Q_OBJECT

public:
    explicit ComponentPicker(QWidget *parent = nullptr);

    /// Shows the parts of a page and ticks those that the globs choose (all for no globs).
    void setComponents(const QList<Component> &components, const QStringList &globs);
    /// The ticked parts: `Group/*` for a whole group, empty for all of the page.
    QStringList globs() const;

    /// More parts than that are not shown.
    static constexpr qsizetype MostComponents = 2000;

Q_SIGNALS:
    /// A person ticked or unticked something.
    void globsChanged(const QStringList &globs);

private:
    QTreeWidgetItem *groupItem(const QString &group);
};

} // namespace Pilotlamp
