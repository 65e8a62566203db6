// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text.h"

#include <QDialog>
#include <QList>

class QPlainTextEdit;
class QTableView;

namespace Pilotlamp {

class TextTableModel;

/// One line of the ledger: a popup that was told, or a hook that was run.
struct LedgerEntry {
    QDateTime at = {};
    QString what = {};
    QString how = {}; ///< how it went, in a few words
    QString detail = {}; ///< what the popup said, or what the hook wrote; may have many lines

    bool operator==(const LedgerEntry &) const = default;
};

/// What Pilotlamp told and ran, newest first, and whether it arrived. Does not block.
class LedgerWindow : public QDialog {
    Q_OBJECT

public:
    explicit LedgerWindow(Clock clock = {}, QWidget *parent = nullptr);

    /// Shows these entries, in any order.
    void setEntries(QList<LedgerEntry> entries);

private:
    void showDetail(int row);

    Clock m_clock;
    QList<LedgerEntry> m_entries = {};
    TextTableModel *m_table = nullptr;
    QTableView *m_view = nullptr;
    QPlainTextEdit *m_detail = nullptr;
};

} // namespace Pilotlamp
