// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hooks.h"

#include "core/address.h"
#include "core/globs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MostAtOnce = 4;
constexpr qsizetype MostKept = 50;
constexpr qsizetype MostWaiting = 64; ///< a whole list that goes down does not start a process each at once

QString hooksTimeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

/// What a hook is told; all values are texts.
QJsonObject stateOf(const ServiceRow &row, const QString &event, Status before)
{
    return {{u"event"_s, event},
            {u"service"_s, row.service.id},
            {u"name"_s, row.service.name},
            {u"link"_s, withoutLogin(row.service.link)},
            {u"status"_s, idOf(row.verdict.status)},
            {u"before"_s, idOf(before)},
            {u"whose"_s, idOf(row.verdict.whose)},
            {u"reason"_s, row.verdict.reason},
            {u"since"_s, hooksTimeText(row.verdict.since)},
            {u"at"_s, hooksTimeText(row.verdict.checkedAt)}};
}

/// What a monitoring server says of the component that is worst off: its host, its word, what the check
/// printed.
void addComponent(QJsonObject &state, const Component &component)
{
    static const ComponentFacts none;
    const ComponentFacts &facts = component.facts ? *component.facts : none;
    const QString comment = facts.acknowledgement.isEmpty() ? QString() : u": "_s + facts.acknowledgement;
    state.insert(u"component"_s, component.name);
    state.insert(u"host"_s, facts.host.isEmpty() ? component.group : facts.host);
    state.insert(u"severity"_s, facts.severity.isEmpty() ? component.said : facts.severity);
    state.insert(u"output"_s, facts.output);
    state.insert(u"acknowledged"_s, facts.acknowledged ? facts.acknowledgedBy + comment : QString());
    state.insert(u"runbook"_s, facts.runbook);
}

} // namespace

Hooks::Hooks(Fetcher &fetcher, Before before, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_before(std::move(before))
{
}

void Hooks::setHooks(const QList<Hook> &hooks)
{
    m_hooks = hooks;
}

void Hooks::noteChange(const ServiceRow &row)
{
    const Verdict &verdict = row.verdict;
    // A failed attempt says nothing of the service.
    if (!verdict.confirmed || verdict.status == Status::Unknown)
        return;
    const QString &id = row.service.id;
    Status before = m_status.contains(id) ? m_status.value(id) : m_before(id);
    // Well as ever at the first attempt: no change.
    if (!m_status.contains(id) && before == Status::Unknown && verdict.status == Status::Online)
        before = Status::Online;
    m_status.insert(id, verdict.status);
    if (before != verdict.status)
        run(row, idOf(verdict.status), before);
}

void Hooks::noteBack(const ServiceRow &row)
{
    run(row, u"back"_s, row.verdict.status);
}

void Hooks::run(const ServiceRow &row, const QString &event, Status before)
{
    QJsonObject state = stateOf(row, event, before);
    if (const auto worst = m_worst ? m_worst(row.service.id) : std::nullopt)
        addComponent(state, *worst);
    for (const Hook &hook : std::as_const(m_hooks)) {
        // Every status means every one of them; "back" only runs where it is asked for.
        const bool isMeant = hook.on.isEmpty() ? event != "back"_L1 : hook.on.contains(event);
        const bool isChosen = hook.services.isEmpty() || Globs(hook.services).match(row.service.id);
        if (!isMeant || !isChosen || m_waiting.size() >= MostWaiting)
            continue;
        auto *one = new HookRun(hook, state, m_fetcher, 1000, this);
        connect(one, &HookRun::finished, this, [this, one](const HookResult &result) {
            one->deleteLater();
            --m_running;
            onFinished(result);
            startNext();
        });
        m_waiting.append(one);
    }
    startNext();
}

void Hooks::startNext()
{
    while (m_running < MostAtOnce && !m_waiting.isEmpty()) {
        ++m_running;
        m_waiting.takeFirst()->start();
    }
}

QJsonArray Hooks::memory() const
{
    QJsonArray memory;
    for (const HookResult &result : m_past)
        memory.append(hookResultObject(result));
    return memory;
}

void Hooks::restoreMemory(const QJsonArray &memory)
{
    for (const QJsonValue &result : memory)
        m_past.append(hookResultOf(result.toObject()));
}

void Hooks::onFinished(const HookResult &result)
{
    const auto last = std::find_if(m_past.crbegin(), m_past.crend(),
                                   [&](const HookResult &one) { return one.hook == result.hook; });
    const bool wasOk = last == m_past.crend() || last->ok;
    m_past.append(result);
    if (m_past.size() > MostKept)
        m_past.removeFirst();
    Q_EMIT finished(result);
    if (result.ok || !wasOk)
        return;
    Notice notice;
    notice.key = u"hook "_s + result.hook;
    notice.title = tr("Hook %1 failed").arg(result.hook);
    notice.body = result.text;
    Q_EMIT failed(notice);
}

} // namespace Pilotlamp
