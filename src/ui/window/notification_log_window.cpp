// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notification_log_window.h"

#include "ui/common/airy_delegate.h"
#include "ui/common/flat_icon.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"

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
constexpr int WidestWhat = 340;
constexpr int NotificationLogAir = 8; ///< around the text of a row, in points

QString dayText(const QDate &day, const QDate &today)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return NotificationLogWindow::tr("Today");
    if (ago == 1)
        return NotificationLogWindow::tr("Yesterday");
    return NotificationLogWindow::tr("%1, %2", "weekday, date")
        .arg(QLocale().dayName(day.dayOfWeek()), QLocale().toString(day, QLocale::ShortFormat));
}

} // namespace

NotificationLogWindow::NotificationLogWindow(Clock clock, QWidget *parent)
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
    m_filter->addItem(tr("Sent"), int(NotificationLogEntry::Type::Sent));
    m_filter->addItem(tr("Held back"), int(NotificationLogEntry::Type::Held));
    m_filter->addItem(tr("Muted and acknowledged"), int(NotificationLogEntry::Type::Asked));
    m_filter->addItem(tr("Hooks"), int(NotificationLogEntry::Type::Hook));
    m_view->setAccessibleName(tr("Notifications and hooks"));
    m_view->setHeaderLabels({tr("When"), tr("What"), tr("Result")});
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(12);
    m_view->setItemDelegate(new AiryDelegate(NotificationLogAir, m_view));
    m_view->header()->setStretchLastSection(true);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("What it said"));
    m_detail->setPlaceholderText(tr("Choose a line to read what a notification said or what a hook wrote"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_show = buttons->addButton(tr("&Show service"), QDialogButtonBox::ActionRole);
    m_show->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &NotificationLogWindow::jump);
    connect(m_view, &QTreeWidget::itemActivated, this, &NotificationLogWindow::jump);
    connect(m_view, &QTreeWidget::currentItemChanged, this, &NotificationLogWindow::showCurrent);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &NotificationLogWindow::list);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter, 0, Qt::AlignLeading);
    layout->addWidget(m_view, 3);
    layout->addWidget(m_detail, 1);
    layout->addWidget(buttons);
    m_view->setFocus();
    resizeWithinScreen(this, {760, 520});
}

void NotificationLogWindow::setColors(const IconPalette &colors)
{
    m_colors = colors;
    list();
}

void NotificationLogWindow::setEntries(QList<NotificationLogEntry> entries)
{
    std::stable_sort(
        entries.begin(), entries.end(),
        [](const NotificationLogEntry &a, const NotificationLogEntry &b) { return a.at > b.at; });
    m_entries = std::move(entries);
    list();
}

void NotificationLogWindow::list()
{
    m_view->clear();
    const int wanted = m_filter->currentData().toInt();
    const QDate today = m_clock().toLocalTime().date();
    QTreeWidgetItem *heading = nullptr;
    QDate day;
    for (int i = 0; i < m_entries.size(); ++i) {
        const NotificationLogEntry &entry = m_entries.at(i);
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

QTreeWidgetItem *NotificationLogWindow::headingOf(const QDate &day, const QDate &today)
{
    auto *heading = new QTreeWidgetItem(m_view, {dayText(day, today)});
    QFont bold = m_view->font();
    bold.setBold(true);
    heading->setFont(0, bold);
    heading->setFirstColumnSpanned(true);
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setExpanded(true);
    return heading;
}

void NotificationLogWindow::addEntry(QTreeWidgetItem *heading, int index)
{
    const NotificationLogEntry &entry = m_entries.at(index);
    const QString time = timeOfDay(entry.at.toLocalTime().time());
    auto *item = new QTreeWidgetItem(heading, {time, plainLine(entry.what), plainLine(entry.how)});
    item->setData(0, EntryRole, index);
    item->setIcon(1, iconFor(entry));
    item->setToolTip(1, toolTipText(entry.what, 300));
    item->setToolTip(2, toolTipText(entry.how, 300));
    heading->setExpanded(true);
}

QIcon NotificationLogWindow::iconFor(const NotificationLogEntry &entry) const
{
    switch (entry.type) {
    case NotificationLogEntry::Type::Hook:
        return style()->standardIcon(QStyle::SP_CommandLink);
    case NotificationLogEntry::Type::Asked:
        return style()->standardIcon(QStyle::SP_MediaVolumeMuted);
    case NotificationLogEntry::Type::Held:
        return rowIcon({IconSymbol::Paused}, m_colors, devicePixelRatioF());
    case NotificationLogEntry::Type::Sent:
        break;
    }
    if (entry.symbol == IconSymbol::Unknown) // about no service's status
        return style()->standardIcon(QStyle::SP_MessageBoxInformation);
    return rowIcon({entry.symbol}, m_colors, devicePixelRatioF());
}

const NotificationLogEntry *NotificationLogWindow::current() const
{
    const QTreeWidgetItem *item = m_view->currentItem();
    const QVariant index = item ? item->data(0, EntryRole) : QVariant();
    return index.isValid() ? &m_entries.at(index.toInt()) : nullptr;
}

void NotificationLogWindow::showCurrent()
{
    const NotificationLogEntry *entry = current();
    m_detail->setPlainText(entry ? entry->detail.left(LongestDetail) : QString());
    m_show->setEnabled(entry && !entry->serviceId.isEmpty());
}

void NotificationLogWindow::jump()
{
    if (const NotificationLogEntry *entry = current(); entry && !entry->serviceId.isEmpty())
        Q_EMIT serviceWanted(entry->serviceId);
}

} // namespace Pilotlamp
