// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An address in place of a name: what the catalogue knows of its host, else what stands there.
#include "ui/common/text.h"
#include "ui/settings/address_detector.h"
#include "ui/settings/suggestion.h"
#include "ui/settings/welcome.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

void Welcome::say(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Welcome::searchAddress(const QString &address)
{
    for (const Service &service :
         m_tools.catalogue ? sameHost(m_tools.catalogue({}), address) : QList<Service>())
        addItem(service);
    if (m_shown.isEmpty())
        m_detector->detectSoon(address);
}

void Welcome::take(const QString &address, const Result<FoundPage> &found)
{
    if (found && !found->kind.isEmpty())
        say(tr("Found a status page (%1). Tick it to watch it.").arg(kindTitle(m_tools.kinds, found->kind)));
    else if (found || found.error().kind == Error::Kind::Unreadable)
        say(tr("No status page here. Tick it, and Pilotlamp checks the address itself."));
    else
        say(tr("No answer could be read from this address: %1. Tick it to keep trying.")
                .arg(plainLine(found.error().text, 200)));
    Service service = suggestedService(address, found.value_or({}));
    QSet<QString> taken;
    for (const Service &ticked : std::as_const(m_ticked))
        taken.insert(ticked.id);
    service.id = idFor(service.name, taken);
    const QSignalBlocker quiet(m_list);
    addItem(service);
}

} // namespace Pilotlamp
