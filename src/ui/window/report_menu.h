// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/service_tools.h"

#include <QMenu>

namespace Pilotlamp {

/// Copies or saves a report on one service.
class ReportMenu : public QMenu {
    Q_OBJECT

public:
    explicit ReportMenu(QWidget *parent = nullptr);

    /// Without a tool nothing can be chosen.
    void setTool(const MakeReport &tool);
    void setService(const QString &id);
    /// Puts the report into the clipboard, as Markdown.
    void copy();
    /// Shows what a bug report about a wrong verdict needs.
    void showWrongVerdict();
    /// Writes the report into a file, in the format of its ending (.md, .html, .json); a sentence where that
    /// could not be done, else empty.
    QString saveAs(const QString &path) const;

private:
    void save();

    MakeReport m_tool = {};
    QString m_id = {};
    QAction *m_hide = nullptr;
};

} // namespace Pilotlamp
