// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace Pilotlamp {

/// A heading with parts below it that few people need: closed until it is asked for.
class CollapsibleSection : public QWidget {
    Q_OBJECT

public:
    CollapsibleSection(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setOpen(bool open);
    bool isOpen() const;
    /// What is set inside, said beside the title while it is closed; empty = nothing of note.
    void setSummary(const QString &summary);

private:
    void refresh();

    QString m_title = {};
    QString m_summary = {};
    QToolButton *m_heading = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace Pilotlamp
