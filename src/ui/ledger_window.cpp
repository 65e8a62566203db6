// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger_window.h"

#include "ui/icon_painter.h"
#include "ui/widgets.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestDetail = 8000;
constexpr int EntryRole = Qt::UserRole; ///< the place of an item's entry
constexpr int AllTypes = -1;
constexpr int LedgerIconSide = 16;
constexpr int WidestWhat = 340;
constexpr int LedgerAir = 8; ///< around the text of a row, in points

QString dayText(const QDate &day, const QDate &today)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return LedgerWindow::tr("Today");
    if (ago == 1)
        return LedgerWindow::tr("Yesterday");
    return LedgerWindow::tr("%1, %2", "weekday, date")
        .arg(QLocale().dayName(day.dayOfWeek()), QLocale().toString(day, QLocale::ShortFormat));
}

} // namespace

LedgerWindow::LedgerWindow(Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentDateTimeUtc))
    , m_filter(new QComboBox)
    , m_view(new QTreeWidget)
    , m_detail(new QPlainTextEdit)
{
    setWindowTitle(tr("Notification log"));
    m_colors = iconPalette({}, palette());
    m_filter->setAccessibleName(tr("What to show"));
    m_filter->addItem(tr("Everything"), AllTypes);
    m_filter->addItem(tr("Sent"), int(LedgerEntry::Type::Sent));
    m_filter->addItem(tr("Held back"), int(LedgerEntry::Type::Held));
    m_filter->addItem(tr("Muted and acknowledged"), int(LedgerEntry::Type::Asked));
    m_filter->addItem(tr("Hooks"), int(LedgerEntry::Type::Hook));
    m_view->setAccessibleName(tr("Notifications and hooks"));
    m_view->setHeaderLabels({tr("When"), tr("What"), tr("Result")});
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(12);
    m_view->header()->setStretchLastSection(true);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("What it said"));
    m_detail->setPlaceholderText(tr("Choose a line to read what a notification said or what a hook wrote"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_show = buttons->addButton(tr("&Show service"), QDialogButtonBox::ActionRole);
    m_show->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &LedgerWindow::jump);
    connect(m_view, &QTreeWidget::itemActivated, this, &LedgerWindow::jump);
    connect(m_view, &QTreeWidget::currentItemChanged, this, &LedgerWindow::showCurrent);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &LedgerWindow::list);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter, 0, Qt::AlignLeading);
    layout->addWidget(m_view, 3);
    layout->addWidget(m_detail, 1);
    layout->addWidget(buttons);
    m_view->setFocus();
    resizeWithinScreen(this, {760, 520});
}

void LedgerWindow::setColors(const IconPalette &colors)
{
    m_colors = colors;
    list();
}

void LedgerWindow::setEntries(QList<LedgerEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const LedgerEntry &a, const LedgerEntry &b) { return a.at > b.at; });
    m_entries = std::move(entries);
    list();
}

void LedgerWindow::list()
{
    m_view->clear();
    const int wanted = m_filter->currentData().toInt();
    const QDate today = m_clock().toLocalTime().date();
    QTreeWidgetItem *heading = nullptr;
    QDate day;
    for (int i = 0; i < m_entries.size(); ++i) {
        const LedgerEntry &entry = m_entries.at(i);
        if (wanted != AllTypes && int(entry.type) != wanted)
            continue;
        const QDate its = entry.at.toLocalTime().date();
        if (!heading || its != day)
            heading = headingOf(day = its, today);
        addEntry(heading, i);
    }
    if (!heading) {
        auto *none = new QTreeWidgetItem(m_view, {tr("Nothing in the last 7 days")});
        none->setFirstColumnSpanned(true);
        none->setFlags(Qt::ItemIsEnabled);
    }
    m_view->resizeColumnToContents(0);
    m_view->resizeColumnToContents(1);
    m_view->setColumnWidth(1, std::min(m_view->columnWidth(1), WidestWhat));
    showCurrent();
}

QTreeWidgetItem *LedgerWindow::headingOf(const QDate &day, const QDate &today)
{
    auto *heading = new QTreeWidgetItem(m_view, {dayText(day, today)});
    QFont bold = m_view->font();
    bold.setBold(true);
    heading->setFont(0, bold);
    heading->setFirstColumnSpanned(true);
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setSizeHint(0, QSize(0, fontMetrics().height() + 2 * LedgerAir));
    heading->setExpanded(true);
    return heading;
}

void LedgerWindow::addEntry(QTreeWidgetItem *heading, int index)
{
    const LedgerEntry &entry = m_entries.at(index);
    const QString time = QLocale().toString(entry.at.toLocalTime().time(), QLocale::ShortFormat);
    auto *item = new QTreeWidgetItem(heading, {time, plainLine(entry.what), plainLine(entry.how)});
    item->setData(0, EntryRole, index);
    item->setSizeHint(0, QSize(0, fontMetrics().height() + LedgerAir));
    item->setIcon(1, iconFor(entry));
    item->setToolTip(1, toolTipText(entry.what, 300));
    item->setToolTip(2, toolTipText(entry.how, 300));
    heading->setExpanded(true);
}

QIcon LedgerWindow::iconFor(const LedgerEntry &entry) const
{
    switch (entry.type) {
    case LedgerEntry::Type::Hook:
        return style()->standardIcon(QStyle::SP_CommandLink);
    case LedgerEntry::Type::Asked:
        return style()->standardIcon(QStyle::SP_MediaVolumeMuted);
    case LedgerEntry::Type::Held:
        return iconOf({Mark::Paused}, m_colors, devicePixelRatioF(), LedgerIconSide);
    case LedgerEntry::Type::Sent:
        break;
    }
    if (entry.mark == Mark::Unknown) // about no service's status
        return style()->standardIcon(QStyle::SP_MessageBoxInformation);
    return iconOf({entry.mark}, m_colors, devicePixelRatioF(), LedgerIconSide);
}

const LedgerEntry *LedgerWindow::current() const
{
    const QTreeWidgetItem *item = m_view->currentItem();
    const QVariant index = item ? item->data(0, EntryRole) : QVariant();
    return index.isValid() ? &m_entries.at(index.toInt()) : nullptr;
}

void LedgerWindow::showCurrent()
{
    const LedgerEntry *entry = current();
    m_detail->setPlainText(entry ? entry->detail.left(LongestDetail) : QString());
    m_show->setEnabled(entry && !entry->serviceId.isEmpty());
}

void LedgerWindow::jump()
{
    if (const LedgerEntry *entry = current(); entry && !entry->serviceId.isEmpty())
        Q_EMIT serviceWanted(entry->serviceId);
}

} // namespace Pilotlamp
