// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tints.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace Pilotlamp {

/// A rounded area with a heading: what belongs together. Painted; what is in it is native.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTints(const Tints &tints);
    const Tints &tints() const { return m_tints; }
    /// A stripe in a status's colour at the edge where the line begins; nothing = none.
    void setAccent(std::optional<IconSymbol> accent);
    void setTitle(const QString &title);
    /// Where the content goes, below the heading.
    QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tints m_tints = {};
    std::optional<IconSymbol> m_accent = {};
    QLabel *m_title = nullptr;
    QVBoxLayout *m_content = nullptr;
};

} // namespace Pilotlamp
