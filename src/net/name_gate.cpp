// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/name_gate.h"

#include "core/address.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

int resolverQuestions = 0; ///< open now, by whomever they were asked

} // namespace

void leaveUnlessNamesAreKnown(int exitCode)
{
    if (resolverQuestions == 0)
        return;
    std::fflush(nullptr);
    std::_Exit(exitCode);
}

NameGate::NameGate(QObject *parent, Lookup lookup)
    : QObject(parent)
    , m_lookup(std::move(lookup))
{
}

void NameGate::systemLookup(const QString &name, QObject *context, Done done)
{
    ++resolverQuestions;
    // Whoever asked may be gone by then; the answer is counted all the same.
    QHostInfo::lookupHost(name, QCoreApplication::instance(),
                          [asker = QPointer(context), done = std::move(done)](const QHostInfo &info) {
                              --resolverQuestions;
                              if (asker)
                                  done(info);
                          });
}

void NameGate::ask(const QString &name, bool urgent, QObject *context, std::function<void()> begun, Done done)
{
    if (isLocalName(name)) {
        const auto answer = [begun = std::move(begun), done = std::move(done)] {
            QHostInfo info;
            info.setAddresses(
                {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)});
            begun();
            done(info);
        };
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
        return;
    }
    Wanted &wanted = m_wanted[name];
    wanted.waiters.append({context, begun, std::move(done)});
    if (wanted.running) {
        QMetaObject::invokeMethod(context, begun, Qt::QueuedConnection);
        return;
    }
    const bool isQueued = m_urgent.contains(name) || m_queue.contains(name) || m_silentQueue.contains(name);
    if (urgent && !m_urgent.contains(name))
        m_urgent.append(name);
    else if (!isQueued)
        (m_silent.contains(name) ? m_silentQueue : m_queue).append(name);
    QMetaObject::invokeMethod(this, &NameGate::pump, Qt::QueuedConnection);
}

void NameGate::pump()
{
    startFrom(m_urgent, MostUrgentAtOnce, m_running);
    startFrom(m_queue, MostAtOnce, m_running);
    if (m_running < MostAtOnce)
        startFrom(m_silentQueue, MostSilentAtOnce, m_silentRunning);
}

void NameGate::startFrom(QStringList &queue, int most, const int &running)
{
    while (!queue.isEmpty() && running < most) {
        const QString name = queue.takeFirst();
        const auto wanted = m_wanted.find(name);
        if (wanted == m_wanted.end() || wanted->running)
            continue;
        const bool isAwaited = std::any_of(wanted->waiters.cbegin(), wanted->waiters.cend(),
                                           [](const Waiter &waiter) { return !waiter.context.isNull(); });
        if (isAwaited)
            start(name);
        else
            m_wanted.erase(wanted);
    }
}

void NameGate::start(const QString &name)
{
    Wanted &wanted = m_wanted[name];
    wanted.running = true;
    ++m_running;
    if (m_silent.contains(name))
        ++m_silentRunning;
    const QList<Waiter> waiters = wanted.waiters;
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.begun();
    }
    m_lookup(name, this, [this, name](const QHostInfo &info) { onFound(name, info); });
}

void NameGate::onFound(const QString &name, const QHostInfo &info)
{
    --m_running;
    if (m_silent.remove(name))
        --m_silentRunning;
    // "No such name" is an answer; anything else means that nobody answered in the resolver's time.
    if (info.error() != QHostInfo::NoError && info.error() != QHostInfo::HostNotFound)
        m_silent.insert(name);
    const QList<Waiter> waiters = m_wanted.take(name).waiters;
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.done(info);
    }
    pump();
}

} // namespace Pilotlamp
