// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed about one service from its menu, without the settings.
#include "tray/tray_app.h"

#include "ui/settings/remove_question.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

void TrayApp::changeService(const QString &serviceId, const std::function<void(Service &)> &change)
{
    QList<Service> services = m_config.services;
    const auto found = std::find_if(services.begin(), services.end(),
                                    [&](const Service &service) { return service.id == serviceId; });
    if (found == services.end())
        return; // of a shared list: not the user's to change
    change(*found);
    onSettings(services, m_config.preferences);
}

void TrayApp::removeService(const QString &serviceId)
{
    const auto isIt = [serviceId](const Service &service) {
        return service.id == serviceId;
    };
    const auto found = std::find_if(m_config.services.cbegin(), m_config.services.cend(), isIt);
    if (found == m_config.services.cend())
        return;
    const Service removed = *found;
    const qsizetype place = found - m_config.services.cbegin();
    askToRemove(removed.name, this, [this, isIt, removed, place] {
        QList<Service> services = m_config.services;
        services.removeIf(isIt);
        onSettings(services, m_config.preferences);
        offerUndo(removed, place);
    });
}

/// In the window, until it is dismissed.
void TrayApp::offerUndo(const Service &removed, qsizetype place)
{
    Notice notice;
    notice.key = u"removed"_s;
    notice.title = tr("Removed %1").arg(removed.name.left(80));
    const auto undo = [this, removed, place] {
        QList<Service> services = m_config.services;
        const bool isThere = std::any_of(services.cbegin(), services.cend(),
                                         [&](const Service &service) { return service.id == removed.id; });
        if (isThere)
            return;
        services.insert(std::min(place, services.size()), removed);
        onSettings(services, m_config.preferences);
        m_windows.open(removed.id);
    };
    m_windows.notify(notice, {}, {{tr("U&ndo"), undo}});
}

} // namespace Pilotlamp
