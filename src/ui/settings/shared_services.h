// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QWidget>

#include <functional>

class QListWidget;

namespace Pilotlamp {

/// The services of shared lists with what each is now and where it comes from; nothing here can be changed.
class SharedServices : public QWidget {
    Q_OBJECT

public:
    using OriginOf = std::function<QString(const QString &serviceId)>;

    explicit SharedServices(const OriginOf &originOf, QWidget *parent = nullptr);

    /// Shows those of the rows that come from a list; hides where there are none.
    void showRows(const QList<ServiceRow> &rows);

private:
    OriginOf m_originOf = {};
    QListWidget *m_list = nullptr;
};

} // namespace Pilotlamp
