// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_menu.h"

#include "ui/common/icon_painter.h"
#include "ui/common/pause_menu.h"
#include "ui/common/service_menu.h"

#include <QCollator>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Points; menus draw icons of 16 to 24.
constexpr int LargestInMenu = 32;

int rank(const ServiceRow &row)
{
    // Unknown is no severity, but deserves an attempt before what is well.
    return row.verdict.status == Status::Unknown ? 1 : 2 * static_cast<int>(row.verdict.status) - 2;
}

} // namespace

QList<ServiceRow> worstFirst(QList<ServiceRow> rows)
{
    // Comparing names as people sort them is slow: each is made comparable once.
    struct Key {
        int rank = 0;
        QCollatorSortKey name;
        qsizetype row = 0;
    };
    const QCollator collator;
    std::vector<Key> keys;
    keys.reserve(static_cast<size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        keys.push_back({rank(rows.at(i)), collator.sortKey(rows.at(i).service.name), i});
    std::stable_sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
        return a.rank != b.rank ? a.rank > b.rank : a.name < b.name;
    });
    QList<ServiceRow> sorted;
    sorted.reserve(rows.size());
    for (const Key &key : keys)
        sorted.append(std::move(rows[key.row]));
    return sorted;
}

TrayMenu::TrayMenu(Requests *requests, Clock clock, QObject *parent)
    : QObject(parent)
    , m_requests(requests)
    , m_clock(std::move(clock))
    , m_palette(iconPalette({}, QGuiApplication::palette()))
    , m_ratio(qGuiApp->devicePixelRatio())
{
    m_more = m_menu.addMenu(QString());
    m_endOfRows = m_more->menuAction();
    m_endOfRows->setVisible(false);
    m_empty = m_menu.addAction(tr("No services yet: &add one…"), m_requests, &Requests::addService);
    addProgramActions();
    connect(&m_menu, &QMenu::aboutToShow, this, [this] {
        // Hosts that draw the menu themselves do not always
        // say when they closed it: order anew at each opening.
        m_open = false;
        arrange();
        m_open = true;
    });
    connect(&m_menu, &QMenu::aboutToHide, this, [this] { m_open = false; });
}

TrayMenu::~TrayMenu() = default;

void TrayMenu::addProgramActions()
{
    m_menu.addSeparator();
    QAction *open = m_menu.addAction(tr("&Open Pilotlamp"), m_requests, &Requests::openWindow);
    m_menu.setDefaultAction(open);
    m_menu.addAction(tr("&Check all now"), m_requests, &Requests::refresh);
    m_pause = new PauseMenu(m_requests, m_clock, &m_menu);
    m_menu.addMenu(m_pause);
    m_menu.addSeparator();
    m_menu.addAction(tr("Notification &log…"), m_requests, &Requests::notificationLog);
    m_menu.addAction(tr("&Settings…"), m_requests, &Requests::settings);
    m_menu.addAction(tr("A&bout Pilotlamp"), m_requests, &Requests::about);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), m_requests, &Requests::quit);
}

void TrayMenu::setPaused(bool paused, const QDateTime &until)
{
    m_pause->setPaused(paused, until);
}

QMenu *TrayMenu::menu()
{
    if (m_isOld && !m_open)
        arrange();
    return &m_menu;
}

void TrayMenu::setRows(const QList<ServiceRow> &rows)
{
    m_services = rows;
    m_isOld = true;
    if (m_open)
        refreshTexts();
}

void TrayMenu::setFlags(const FlagsById &flags)
{
    m_flags = flags;
    m_isOld = true;
    if (m_open)
        refreshTexts();
}

void TrayMenu::setIconPalette(const IconPalette &palette)
{
    const double ratio = qGuiApp->devicePixelRatio();
    if (palette == m_palette && ratio == m_ratio)
        return; // the same again, as when the configuration is read anew
    m_palette = palette;
    m_ratio = ratio;
    m_icons.clear();
    m_shownMore.clear();
    m_isOld = true;
    if (m_open)
        refreshTexts();
}

QString TrayMenu::textFor(const ServiceRow &row, const QDateTime &now) const
{
    return rowText(row, now).replace(u'&', "&&"_L1);
}

QIcon TrayMenu::iconFor(const ServiceRow &row)
{
    const IconAppearance appearance = appearanceOf(row.verdict);
    QIcon &icon = m_icons[2 * static_cast<int>(appearance.symbol) + (appearance.hollow ? 1 : 0)];
    if (icon.isNull())
        icon = iconOf(appearance, m_palette, m_ratio, LargestInMenu);
    return icon;
}

TrayMenu::Row TrayMenu::newRow()
{
    auto *submenu = new ServiceMenu(m_requests, ServiceMenu::Host::Tray, &m_menu);
    m_menu.insertMenu(m_endOfRows, submenu);
    return {{}, submenu->menuAction(), submenu};
}

/// Gives every row its service and its place.
void TrayMenu::arrange()
{
    m_isOld = false;
    m_services = worstFirst(m_services);
    // One more than fits is no reason for a submenu of one.
    const qsizetype own = m_services.size() <= MostRows + 1 ? m_services.size() : MostRows;
    while (m_rows.size() < own)
        m_rows.append(newRow());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].id = i < own ? m_services.at(i).service.id : QString();
        m_rows[i].action->setVisible(i < own);
        m_rows[i].action->setEnabled(true);
    }
    m_empty->setVisible(m_services.isEmpty());
    refreshTexts();
    arrangeMore(m_services.mid(own), m_clock());
}

void TrayMenu::refreshTexts()
{
    const QDateTime now = m_clock();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.id.isEmpty())
            continue;
        const auto found
            = std::find_if(m_services.cbegin(), m_services.cend(),
                           [&](const ServiceRow &service) { return service.service.id == row.id; });
        if (found == m_services.cend()) { // removed while the menu is open
            row.action->setEnabled(false);
            continue;
        }
        row.submenu->setTitle(textFor(*found, now));
        row.submenu->setIcon(iconFor(*found));
        row.submenu->setRow(*found, m_flags.value(row.id), now);
    }
}

/// Long lists: the next ones by name in a submenu, each opening its details; the rest is in the window.
void TrayMenu::arrangeMore(const QList<ServiceRow> &rest, const QDateTime &now)
{
    QStringList texts;
    for (const ServiceRow &row : rest.first(std::min<qsizetype>(rest.size(), MostInSubmenu)))
        texts.append(row.service.id + u'\n' + rowText(row, now));
    texts.append(QString::number(rest.size()));
    // A panel that draws the menu fetches all of it again where entries come and go.
    if (std::exchange(m_shownMore, texts) == texts)
        return;
    m_endOfRows->setVisible(!rest.isEmpty());
    m_more->clear();
    m_more->setTitle(rest.size() == 1 ? tr("1 &more service")
                                      : tr("%n &more services", nullptr, int(rest.size())));
    for (const ServiceRow &row : rest.first(std::min<qsizetype>(rest.size(), MostInSubmenu))) {
        const QString id = row.service.id;
        m_more->addAction(iconFor(row), textFor(row, now), this,
                          [this, id] { Q_EMIT m_requests->details(id); });
    }
    if (rest.size() > MostInSubmenu)
        m_more->addAction(tr("%n more in the &window…", nullptr, int(rest.size()) - MostInSubmenu),
                          m_requests, &Requests::openWindow);
}

} // namespace Pilotlamp
