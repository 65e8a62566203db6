// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_window.h"

#include "ui/detail_pane.h"
#include "ui/icon_painter.h"
#include "ui/message_bar.h"
#include "ui/past_loader.h"
#include "ui/pause_menu.h"
#include "ui/service_delegate.h"
#include "ui/service_menu.h"
#include "ui/service_model.h"
#include "ui/status_words.h"
#include "ui/tray_menu.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Ages are shown to some seconds; only a visible window counts them.
constexpr int AgeStepMs = 5000;

/// "1 offline, 2 overloaded, 3 online", worst first.
QString countsText(const Overview &overview)
{
    QStringList parts;
    for (const Status status :
         {Status::Offline, Status::Overload, Status::Maintenance, Status::Unknown, Status::Online}) {
        if (const int count = overview.counts.at(static_cast<size_t>(status)); count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(wordInLine(status)));
    }
    return parts.join(u", "_s);
}

} // namespace

StatusWindow::StatusWindow(Requests *requests, Clock clock, QWidget *parent)
    : QMainWindow(parent)
    , m_requests(requests)
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentDateTimeUtc))
    , m_model(new ServiceModel(this))
    , m_past(new PastLoader(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_context(new ServiceMenu(requests, this))
{
    setWindowTitle(tr("Pilotlamp"));
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterRole(Qt::AccessibleTextRole);
    addMenus();
    setCentralWidget(newMain());
    m_ages.setInterval(AgeStepMs);
    m_ages.setTimerType(Qt::CoarseTimer);
    connect(&m_ages, &QTimer::timeout, this, &StatusWindow::refreshAges);
    setStyle({});
    resizeWithinScreen(this, {960, 660});
}

void StatusWindow::setOverview(const Overview &overview)
{
    m_overview = overview;
    m_pause->setPaused(overview.paused, m_pausedUntil);
    refreshHeader();
}

void StatusWindow::setRows(const QList<ServiceRow> &rows)
{
    const QString id = currentId();
    m_model->setRows(worstFirst(rows));
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    if (m_model->rowOf(id) < 0 && m_shown->rowCount() > 0)
        m_list->setCurrentIndex(m_shown->index(0, 0));
    refreshDetail();
    refreshHeader();
}

void StatusWindow::setMarks(const MarksById &marks)
{
    m_marks = marks;
    refreshDetail();
}

void StatusWindow::setPausedUntil(const QDateTime &until)
{
    m_pausedUntil = until;
    m_pause->setPaused(m_overview.paused, until);
}

void StatusWindow::setKinds(const QList<KindInfo> &kinds)
{
    m_detail->setKinds(kinds);
    refreshDetail();
}

void StatusWindow::setTools(const ServiceTools &tools)
{
    m_past->setSource(tools.row);
    m_detail->setTools(tools);
    m_list->doItemsLayout(); // rows with a past are taller
}

void StatusWindow::setStyle(const QString &iconStyle)
{
    m_palette = iconPalette(iconStyle, QApplication::palette());
    m_model->setIconPalette(m_palette);
    m_delegate->setColors(m_palette);
    m_detail->setColors(m_palette);
    refreshHeader();
    refreshDetail();
}

void StatusWindow::select(const QString &serviceId)
{
    const int row = m_model->rowOf(serviceId);
    if (row < 0)
        return;
    if (!m_shown->mapFromSource(m_model->index(row)).isValid())
        m_search->clear();
    const QModelIndex index = m_shown->mapFromSource(m_model->index(row));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_list->setFocus();
}

void StatusWindow::explain(const QString &serviceId)
{
    select(serviceId);
    if (currentId() == serviceId)
        m_detail->explain();
}

void StatusWindow::bringUp()
{
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void StatusWindow::showNotice(const Notice &notice, const QString &why, const QList<NoticeAction> &actions)
{
    m_messages->add(notice, why, actions);
    if (!isVisible()) {
        setAttribute(Qt::WA_ShowWithoutActivating);
        show();
    }
    QApplication::alert(this);
}

void StatusWindow::withdrawNotice(const QString &key)
{
    m_messages->withdraw(key);
}

void StatusWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    refreshAges();
    m_ages.start();
}

void StatusWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_ages.stop();
}

QString StatusWindow::currentId() const
{
    return m_list->currentIndex().data(ServiceModel::IdRole).toString();
}

void StatusWindow::refreshHeader()
{
    QPixmap icon
        = QPixmap::fromImage(paintIcon(lookOf(m_overview), m_palette, qRound(48 * devicePixelRatioF())));
    icon.setDevicePixelRatio(devicePixelRatioF());
    m_icon->setPixmap(icon);
    m_icon->setAccessibleName(displayWord(lookOf(m_overview).mark));
    setWindowIcon(iconOf(lookOf(m_overview), m_palette, devicePixelRatioF()));
    const QString headline
        = plainLine(m_overview.headline.isEmpty() ? tr("No services yet") : m_overview.headline);
    const bool isPaused = lookOf(m_overview).mark == Mark::Paused;
    m_headline->setText(isPaused ? displayWord(Mark::Paused) : headline);
    QDateTime newest;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QDateTime at = m_model->at(i).verdict.checkedAt;
        newest = newest.isValid() ? std::max(newest, at) : at;
    }
    QStringList parts{isPaused ? headline : QString(), countsText(m_overview)};
    if (newest.isValid())
        parts.append(tr("checked %1").arg(agoText(newest, m_clock())));
    parts.removeAll(QString());
    m_summary->setText(parts.join(u" – "_s));
}

void StatusWindow::refreshDetail()
{
    m_nothing->setVisible(m_model->rowCount() > 0 && m_shown->rowCount() == 0);
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return m_detail->clear();
    const ServiceRow &row = m_model->at(m_shown->mapToSource(index).row());
    m_detail->setRow(row, index.data(Qt::DecorationRole).value<QIcon>(), m_marks.value(row.service.id));
}

void StatusWindow::refreshAges()
{
    refreshHeader();
    refreshDetail();
    m_list->viewport()->update();
}

void StatusWindow::showContextMenu(const QPoint &at)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const ServiceRow &row = m_model->at(m_shown->mapToSource(index).row());
    m_context->setRow(row, m_marks.value(row.service.id), m_clock());
    m_context->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace Pilotlamp
