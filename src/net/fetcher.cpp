// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"

#include "net/exchange.h"
#include "net/own_limits.h"
#include "net/transport.h"

#include <algorithm>

namespace Pilotlamp {

namespace {

/// How many requests run at once; the rest wait, with their clocks stopped, so that no limit of ours is met.
int mostAtOnce()
{
    return std::clamp(descriptorLimit() / 8, 16, 256);
}

} // namespace

Fetcher::Fetcher(QObject *parent)
    : QObject(parent)
    , m_transport(new Transport(this))
{
}

Fetcher::~Fetcher()
{
    // The exchanges use the transport, so they go first.
    qDeleteAll(m_all);
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
    if (request.urgent)
        m_waiting.prepend(exchange);
    else
        m_waiting.append(exchange);
    QMetaObject::invokeMethod(this, &Fetcher::pump, Qt::QueuedConnection);
}

void Fetcher::pump()
{
    while (!m_waiting.isEmpty() && m_all.size() - m_waiting.size() < mostAtOnce())
        m_waiting.takeFirst()->start();
}

void Fetcher::remove(Exchange *exchange)
{
    m_waiting.removeOne(exchange);
    if (!m_all.remove(exchange))
        return;
    exchange->deleteLater();
    QMetaObject::invokeMethod(this, &Fetcher::pump, Qt::QueuedConnection);
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
    return m_transport->isProxied(url, false);
}

NameGate &Fetcher::names()
{
    return m_transport->names();
}

} // namespace Pilotlamp
