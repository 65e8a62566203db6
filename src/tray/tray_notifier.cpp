// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/tray_notifier.h"

#include "desktop/notice_text.h"

#include <utility>

namespace Pilotlamp {

namespace {
constexpr qsizetype LongestMessageTitle = 120; ///< characters
constexpr qsizetype LongestMessageText = 600;
} // namespace

TrayNotifier::TrayNotifier(ShowMessage showMessage, QObject *parent)
    : Notifier(parent)
    , m_showMessage(std::move(showMessage))
{
}

void TrayNotifier::show(const Notice &notice)
{
    const bool isTaken = m_showMessage(plainLine(notice.title, LongestMessageTitle),
                                       plainLines(notice.body, LongestMessageText), notice);
    if (isTaken)
        m_shown = notice;
    const QString why = isTaken ? QString() : tr("There is no tray icon that a message could come from");
    // Like every answer of a server, it comes later.
    QMetaObject::invokeMethod(
        this, [this, notice, isTaken, why] { Q_EMIT delivered(notice, isTaken, why); }, Qt::QueuedConnection);
}

void TrayNotifier::withdraw(const QString &key)
{
    if (m_shown && m_shown->key == key)
        m_shown.reset();
}

void TrayNotifier::withdrawAll()
{
    m_shown.reset();
}

void TrayNotifier::onClicked()
{
    // It is gone with the click.
    const std::optional<Notice> clicked = std::exchange(m_shown, {});
    if (!clicked)
        return;
    Q_EMIT actionInvoked(*clicked, Action::Show);
    Q_EMIT closed(clicked->key, Closed::Dismissed);
}

} // namespace Pilotlamp
