// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/prober.h"

#include "net/fetcher.h"
#include "net/page_reader.h"
#include "net/probe.h"
#include "providers/kind.h"

namespace Pilotlamp {

Prober::Prober(Fetcher &fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_pages(std::make_unique<PageReader>(fetcher))
{
}

Prober::~Prober() = default;

void Prober::probe(const CheckId &id, const Check &check)
{
    if (isProbing(id))
        return;
    auto *look = new QObject(this);
    m_looks.insert(id, look);
    start(id, check, look);
}

void Prober::start(const CheckId &id, const Check &check, QObject *look)
{
    const auto take = [this, id](const Reading &reading) {
        finish(id, reading);
    };
    const auto refuse = [&](const QString &reason) {
        QMetaObject::invokeMethod(
            look, [take, reason] { take(unknownReading(reason)); }, Qt::QueuedConnection);
    };
    if (!check.problem.isEmpty())
        return refuse(check.problem);
    if (const Probe ask = probeOf(check.kind))
        return ask(m_fetcher, check, look, take);
    if (const Kind *kind = kindOf(check.kind))
        return m_pages->read(check, *kind, look, take);
    refuse(tr("“%1” is not a known kind of check").arg(check.kind));
}

void Prober::finish(const CheckId &id, const Reading &reading)
{
    // The look is over before its answer is told: the listener may start the next one at once.
    if (QObject *look = m_looks.take(id))
        look->deleteLater();
    Q_EMIT answered(id, reading);
}

bool Prober::isProbing(const CheckId &id) const
{
    return m_looks.contains(id);
}

void Prober::abortAll()
{
    const auto looks = m_looks;
    m_looks.clear();
    qDeleteAll(looks);
}

} // namespace Pilotlamp
