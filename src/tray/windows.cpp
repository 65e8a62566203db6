// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/windows.h"

#include "app/kinds_known.h"
#include "providers/act.h"
#include "ui/status_window.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QList<KindInfo> kindInfos()
{
    QList<KindInfo> infos{
        {u"http"_s, Windows::tr("Web address (HTTP)"), false, false, true, u"https://example.org/"_s},
        {u"tcp"_s, Windows::tr("TCP port"), false, false, false, u"example.org:22"_s},
        {u"tls"_s, Windows::tr("TLS certificate"), false, false, false, u"example.org:443"_s},
        {u"dns"_s, Windows::tr("Name (DNS)"), false, false, false, u"example.org"_s},
        {u"ping"_s, Windows::tr("Ping"), false, false, false, u"example.org"_s},
    };
    for (const Kind &kind : kinds()) {
        const QString example
            = kind.sockets ? u"monitor.example.org:6557"_s : u"https://status.example.org"_s;
        const Acting *acting = actingOf(QString(kind.id));
        infos.append({kind.id, kind.title, true, kind.server, !kind.sockets, example,
                      acting ? acting->deeds() : QList<Deed>()});
    }
    return infos;
}

Windows::Windows(Requests &requests, QObject *parent)
    : QObject(parent)
    , m_requests(requests)
{
}

Windows::~Windows()
{
    delete m_ledger;
}

void Windows::setState(const QList<ServiceRow> &rows, const Overview &overview, const MarksById &marks,
                       const QDateTime &pausedUntil)
{
    m_rows = rows;
    m_overview = overview;
    m_marks = marks;
    m_pausedUntil = pausedUntil;
    if (!m_window)
        return;
    m_window->setMarks(marks);
    m_window->setPausedUntil(pausedUntil);
    m_window->setRows(rows);
    m_window->setOverview(overview);
}

void Windows::setQuietUntil(const QDateTime &until)
{
    m_quietUntil = until;
    if (m_window)
        m_window->setQuietUntil(until);
}

void Windows::setDemo(const DemoPlace &place)
{
    m_demo = place;
    if (m_window)
        m_window->setDemo(place);
}

void Windows::setIconStyle(const QString &iconStyle)
{
    m_iconStyle = iconStyle;
    if (m_window)
        m_window->setStyle(iconStyle);
}

void Windows::open(const QString &serviceId)
{
    window().bringUp();
    if (!serviceId.isEmpty())
        window().select(serviceId);
}

void Windows::explain(const QString &serviceId)
{
    window().bringUp();
    window().explain(serviceId);
}

void Windows::openLedger(const QList<LedgerEntry> &entries)
{
    if (!m_ledger) {
        m_ledger = new LedgerWindow;
        m_ledger->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_ledger->setEntries(entries);
    m_ledger->show();
    m_ledger->raise();
    m_ledger->activateWindow();
}

void Windows::tell(const Notice &notice, const QString &why, const QList<NoticeAction> &actions)
{
    window().showNotice(notice, why, actions);
}

void Windows::withdraw(const QString &key)
{
    if (m_window)
        m_window->withdrawNotice(key);
}

StatusWindow &Windows::window()
{
    if (!m_window) {
        m_window = std::make_unique<StatusWindow>(&m_requests);
        m_window->setKinds(kindInfos());
        m_window->setTools(m_tools);
        m_window->setStyle(m_iconStyle);
        m_window->setQuietUntil(m_quietUntil);
        m_window->setDemo(m_demo);
        setState(m_rows, m_overview, m_marks, m_pausedUntil);
    }
    return *m_window;
}

} // namespace Pilotlamp
