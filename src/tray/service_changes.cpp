// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed about one service from its menu, without the settings.
#include "tray/tray_app.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

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
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove a service"),
                                tr("Stop watching “%1”?").arg(found->name.left(80)));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its checks and settings are removed. Its history is kept for now."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, remove, isIt](const QAbstractButton *button) {
        if (static_cast<const QAbstractButton *>(remove) != button)
            return;
        QList<Service> services = m_config.services;
        services.removeIf(isIt);
        onSettings(services, m_config.preferences);
    });
    box->open();
}

} // namespace Pilotlamp
