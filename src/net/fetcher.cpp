// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"

#include "net/exchange.h"
#include "net/transport.h"

namespace Pilotlamp {

Fetcher::Fetcher(QObject *parent)
    : QObject(parent)
    , m_transport(new Transport(this))
{
}

Fetcher::~Fetcher()
{
    // The exchanges use the transport, so they go first, those too that have ended and wait to be deleted.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

void Fetcher::fetch(const Request &request, QObject *context, Answer answer)
{
    auto *exchange = new Exchange(request, *m_transport, this);
    m_all.insert(exchange);
    connect(exchange, &Exchange::finished, context,
            [this, exchange, answer = std::move(answer)](const Response &response) {
                remove(exchange);
                answer(response);
            });
    connect(context, &QObject::destroyed, exchange, [this, exchange] {
        // `context` is half gone: nothing may reach it any more.
        exchange->disconnect();
        exchange->end(Failure::Cancelled);
        remove(exchange);
    });
    QMetaObject::invokeMethod(exchange, &Exchange::start, Qt::QueuedConnection);
}

void Fetcher::remove(Exchange *exchange)
{
    if (m_all.remove(exchange))
        exchange->deleteLater();
}

void Fetcher::dropConnections()
{
    const QSet<Exchange *> all = m_all;
    for (Exchange *exchange : all) {
        if (m_all.contains(exchange))
            exchange->end(Failure::Cancelled);
    }
    m_transport->drop();
}

void Fetcher::setProxy(const ProxyChoice &choice, const QString &password)
{
    m_transport->setProxy(choice, password);
}

bool Fetcher::isProxied(const QUrl &url) const
{
    return m_transport->wayTo(url, false).isProxied();
}

NameGate &Fetcher::names()
{
    return m_transport->names();
}

TurnQueue &Fetcher::turns()
{
    return m_transport->turns();
}

} // namespace Pilotlamp
