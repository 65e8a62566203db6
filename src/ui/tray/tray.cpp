// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include "core/notice.h"
#include "ui/common/text.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPalette>
#include <QScreen>
#include <QSystemTrayIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr int MostToolTipLines = 8;
/// A changed screen is told in several signals: one rebuild after the last.
constexpr int RebuildDelayMs = 300;
constexpr int LargestInPanel = 64; ///< points
constexpr int LongestToolTipLine = 100; ///< characters

/// The headline and what is below it, each line through `safe`.
template <typename Safe>
QStringList toolTipLines(const Overview &overview, Safe safe)
{
    QStringList lines{safe(overview.headline.isEmpty() ? Tray::tr("Pilotlamp") : overview.headline)};
    const qsizetype count = overview.lines.size();
    const qsizetype shown = count <= MostToolTipLines ? count : MostToolTipLines - 1;
    for (const QString &line : overview.lines.first(shown))
        lines.append(safe(line));
    if (shown < count)
        lines.append(Tray::tr("and %n more", nullptr, int(count - shown)));
    return lines;
}
} // namespace

QString toolTipOf(const Overview &overview, const QStringList &silences)
{
    const auto safe = [](const QString &line) {
        return toolTipText(line, LongestToolTipLine);
    };
    return (toolTipLines(overview, safe) + silences).join(u'\n');
}

QString panelText(const QString &line)
{
    return plainLine(line, LongestToolTipLine)
        .replace(u'<', u'\u2039')
        .replace(u'>', u'\u203a')
        .replace(u'&', u'+');
}

QStringList panelToolTip(const Overview &overview, const QStringList &silences)
{
    return toolTipLines(overview, panelText) + silences;
}

Tray::Tray(Requests *requests, Clock clock, QObject *parent)
    : QObject(parent)
    , m_requests(requests)
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentDateTimeUtc))
    , m_menu(requests, m_clock)
{
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(RebuildDelayMs);
    connect(&m_rebuild, &QTimer::timeout, this, &Tray::rebuild);
    watchScreens();
    m_menu.menu()->installEventFilter(this);
    setStyle({});
    setOverview({});
}

Tray::~Tray() = default;

void Tray::watchScreens()
{
    const auto soon = [this] {
        m_rebuild.start();
    };
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, soon);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, soon);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        watchScreen(screen);
        m_rebuild.start();
    });
    for (QScreen *screen : QGuiApplication::screens())
        watchScreen(screen);
}

void Tray::watchScreen(QScreen *screen)
{
    const auto soon = [this] {
        m_rebuild.start();
    };
    connect(screen, &QScreen::logicalDotsPerInchChanged, this, soon);
    connect(screen, &QScreen::physicalDotsPerInchChanged, this, soon);
    // On Wayland a new scale is told as another size only.
    connect(screen, &QScreen::geometryChanged, this, soon);
}

/// A desktop that turns dark or light tells its windows, and the menu is one.
bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_rebuild.start();
    return QObject::eventFilter(watched, event);
}

void Tray::start()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(icon());
    m_icon->setToolTip(m_toolTip);
    m_icon->setContextMenu(m_menu.menu());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT m_requests->openWindow();
                else if (reason == QSystemTrayIcon::MiddleClick)
                    Q_EMIT m_requests->refresh();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    m_icon->setVisible(!mayHide());
}

void Tray::showMessage(const QString &title, const QString &text, const QIcon &picture)
{
    if (!m_icon)
        return;
    m_icon->setVisible(true); // a hidden icon shows none; the next change hides it again
    m_icon->showMessage(title, text, picture);
}

void Tray::stop()
{
    m_icon.reset();
}

void Tray::rebuild()
{
    const bool started = isStarted();
    stop();
    setStyle(m_style, m_badge);
    if (started)
        start();
}

void Tray::setStyle(const QString &iconStyle, bool badge)
{
    m_style = iconStyle;
    m_badge = badge;
    m_menu.setIconPalette(iconPalette(iconStyle, QGuiApplication::palette()));
    m_appearance.reset();
    update();
}

void Tray::setOverview(const Overview &overview)
{
    m_overview = overview;
    m_menu.setPaused(overview.paused, m_pausedUntil);
    update();
}

void Tray::setPausedUntil(const QDateTime &until)
{
    m_pausedUntil = until;
    m_menu.setPaused(m_overview.paused, until);
    update();
}

void Tray::setQuietUntil(const QDateTime &until)
{
    m_quietUntil = until;
    update();
}

QStringList Tray::silences() const
{
    QStringList lines;
    const QDateTime now = m_clock();
    if (m_overview.paused)
        lines.append(m_pausedUntil.isValid() ? tr("Paused until %1").arg(clockText(m_pausedUntil, now))
                                             : tr("Paused"));
    if (m_quietUntil.isValid())
        lines.append(tr("Quiet hours until %1").arg(clockText(m_quietUntil, now)));
    int muted = 0;
    int acknowledged = 0;
    for (const ServiceFlags &flags : m_flags) {
        muted += flags.isSnoozed(now) ? 1 : 0;
        acknowledged += flags.acknowledged ? 1 : 0;
    }
    if (muted > 0)
        lines.append(tr("Muted: %1", "a number of services").arg(muted));
    if (acknowledged > 0)
        lines.append(tr("Acknowledged: %1", "a number of services").arg(acknowledged));
    return lines;
}

void Tray::setRows(const QList<ServiceRow> &rows)
{
    m_rows = rows;
    m_menu.setRows(rows);
}

void Tray::setFlags(const FlagsById &flags)
{
    m_flags = flags;
    m_menu.setFlags(flags);
    update();
}

void Tray::setHidesWhenWell(bool hides)
{
    m_hidesWhenWell = hides;
    update();
}

QIcon Tray::icon() const
{
    return m_icons.icon(appearanceOf(m_overview, m_badge), iconPalette(m_style, QGuiApplication::palette()),
                        qGuiApp->devicePixelRatio());
}

QList<QImage> Tray::images() const
{
    return imagesOf(appearanceOf(m_overview, m_badge), iconPalette(m_style, QGuiApplication::palette()),
                    qGuiApp->devicePixelRatio(), LargestInPanel);
}

QString Tray::title() const
{
    return tr("%1 – Pilotlamp").arg(panelText(m_overview.headline));
}

bool Tray::needsAttention() const
{
    const QDateTime now = m_clock();
    const bool isProblem = std::any_of(m_rows.begin(), m_rows.end(), [&](const ServiceRow &row) {
        const ServiceFlags flags = m_flags.value(row.service.id);
        const Status received = notifiableStatus(row.service, row.verdict.status);
        return row.service.countsForIcon && row.verdict.confirmed && received >= Status::Overload
            && !flags.acknowledged && !flags.isSnoozed(now);
    });
    return isProblem && !m_overview.paused;
}

bool Tray::mayHide() const
{
    const bool isWell = m_overview.status == Status::Online && !m_overview.unknownBadge && !m_overview.paused
        && m_overview.freshness == Freshness::Fresh;
    return m_hidesWhenWell && isWell;
}

/// Hands on only what changed: every new icon or text is a message to the panel.
void Tray::update()
{
    const IconAppearance appearance = appearanceOf(m_overview, m_badge);
    if (appearance != m_appearance) {
        m_appearance = appearance;
        if (m_icon)
            m_icon->setIcon(icon());
        Q_EMIT iconChanged();
    }
    const QString toolTip = toolTipOf(m_overview, silences());
    if (toolTip != m_toolTip) {
        m_toolTip = toolTip;
        if (m_icon)
            m_icon->setToolTip(toolTip);
    }
    if (m_icon)
        m_icon->setVisible(!mayHide());
    Q_EMIT stateChanged();
}

} // namespace Pilotlamp
