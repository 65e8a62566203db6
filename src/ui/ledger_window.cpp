// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger_window.h"

#include "ui/story_table.h"
#include "ui/widgets.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Pilotlamp {

namespace {
constexpr qsizetype LongestDetail = 8000;
}

LedgerWindow::LedgerWindow(Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentDateTimeUtc))
    , m_table(new TextTableModel(this))
    , m_view(new QTableView)
    , m_detail(new QPlainTextEdit)
{
    setWindowTitle(tr("Messages and hooks"));
    m_view->setModel(m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Popups and hooks"));
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("What it said"));
    m_detail->setPlaceholderText(tr("Choose a line to read what a popup said or what a hook wrote"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showDetail(now.row()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 3);
    layout->addWidget(m_detail, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(this, {760, 420});
}

void LedgerWindow::setEntries(QList<LedgerEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const LedgerEntry &a, const LedgerEntry &b) { return a.at > b.at; });
    m_entries = std::move(entries);
    const QDateTime now = m_clock();
    TextTable table{{tr("When"), tr("What"), tr("How it went")}, {}};
    for (const LedgerEntry &entry : std::as_const(m_entries))
        table.rows.append({clockText(entry.at, now), plainLine(entry.what), plainLine(entry.how)});
    if (m_entries.isEmpty())
        table.rows.append({QString(), tr("Nothing was told or run in the last 7 days"), QString()});
    m_table->setTable(table);
    m_view->resizeColumnsToContents();
    m_view->setColumnWidth(1, std::min(m_view->columnWidth(1), 320));
    showDetail(-1);
}

void LedgerWindow::showDetail(int row)
{
    m_detail->setPlainText(row >= 0 && row < m_entries.size() ? m_entries.at(row).detail.left(LongestDetail)
                                                              : QString());
}

} // namespace Pilotlamp
