// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tints.h"

#include <QWidget>

class QLabel;

namespace Pilotlamp {

class ElidedLabel;

/// Where the demo is in its story.
struct DemoPlace {
    int scene = 0; ///< from 1; 0: no demo
    int scenes = 0;
    QString title = {}; ///< "bot check"
    QString sentence = {}; ///< what is going on

    bool operator==(const DemoPlace &) const = default;
};

/// Says that what is shown is played, and where in the play it is.
class DemoBar : public QWidget {
    Q_OBJECT

public:
    explicit DemoBar(QWidget *parent = nullptr);

    void setPlace(const DemoPlace &place);
    void setTints(const Tints &tints);

Q_SIGNALS:
    void nextWanted();
    void stopWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tints m_tints = {};
    QLabel *m_title = nullptr;
    ElidedLabel *m_sentence = nullptr;
};

} // namespace Pilotlamp
