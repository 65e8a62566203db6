// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/address_detector.h"

#include "ui/settings/suggestion.h"

using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {
constexpr auto TypingEnds = 600ms;
}

AddressDetector::AddressDetector(const Detect &detect, QObject *parent)
    : QObject(parent)
    , m_detect(detect)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(TypingEnds);
    connect(&m_wait, &QTimer::timeout, this, &AddressDetector::startDetection);
}

void AddressDetector::detectSoon(const QString &address)
{
    stop();
    m_address = address;
    m_wait.start();
}

bool AddressDetector::detectNow()
{
    if (!m_wait.isActive())
        return false;
    startDetection();
    return true;
}

void AddressDetector::stop()
{
    m_wait.stop();
    m_search.reset();
}

void AddressDetector::startDetection()
{
    stop();
    if (looksLikePort(m_address) || !m_detect) {
        Q_EMIT found(m_address, FoundPage{});
        return;
    }
    m_search = std::make_unique<QObject>();
    Q_EMIT started();
    m_detect(webAddressOf(m_address), m_search.get(),
             [this, address = m_address](const Result<FoundPage> &page) {
                 m_search.release()->deleteLater(); // we are called by it
                 Q_EMIT found(address, page);
             });
}

} // namespace Pilotlamp
