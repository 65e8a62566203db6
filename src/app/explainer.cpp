// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explainer.h"

#include "app/kinds_known.h"
#include "net/fetcher.h"
#include "net/page_reader.h"
#include "net/surroundings.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostLadders = 8;

/// Everything one explanation holds; its end closes every connection.
struct Session : QObject {
    using QObject::QObject;
    ~Session() override
    {
        // The ladders use what is below, so they go first.
        const QObjectList runs = children();
        qDeleteAll(runs);
    }

    Fetcher fetcher;
    PageReader pages{fetcher};
    QList<Ladder> ladders = {};
    qsizetype missing = 0;
};

bool isWebLink(const QString &link, const QList<PageFact> &pages)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty()
        && std::none_of(pages.begin(), pages.end(),
                        [&](const PageFact &page) { return QUrl(page.check.url).host() == url.host(); });
}

/// Beyond what Status tells: an unknown one tells more than one that is fine.
int gravity(const Ladder &ladder)
{
    const Status status = ladder.conclusion.status;
    if (isBad(status))
        return 10 + static_cast<int>(status);
    return ladder.conclusion.whose == Whose::None ? 0 : 1 + (status == Status::Unknown);
}

} // namespace

QList<LadderOrder> ladderOrdersOf(const Service &service, const ExplainMemory &memory)
{
    LadderOrder common;
    common.problem = service.problem;
    for (int i = 0; i < service.checks.size(); ++i) {
        const Check &check = service.checks.at(i);
        if (!isVendorKind(check.kind) || !check.problem.isEmpty())
            continue;
        const auto known = memory.pages.constFind(i);
        common.pages.append(
            {check, known == memory.pages.cend() ? std::nullopt : std::optional(known.value())});
    }
    QList<LadderOrder> orders;
    for (int i = 0; i < service.checks.size() && orders.size() < MostLadders; ++i) {
        const Check &check = service.checks.at(i);
        if (isVendorKind(check.kind) || !check.problem.isEmpty())
            continue;
        LadderOrder order = common;
        order.probe = check;
        order.issuerBefore = memory.issuers.value(i);
        orders.append(order);
    }
    if (!orders.isEmpty())
        return orders;
    if (isWebLink(service.link, common.pages)) {
        Check link;
        link.kind = u"http"_s;
        link.url = service.link;
        common.probe = link;
    }
    // A service none of whose checks can run has nothing to climb; the first reason says why.
    if (!common.probe && common.pages.isEmpty() && common.problem.isEmpty() && !service.checks.isEmpty())
        common.problem = service.checks.constFirst().problem;
    return {common};
}

Ladder worstOf(const QList<Ladder> &ladders)
{
    const auto worst = std::max_element(ladders.begin(), ladders.end(), [](const Ladder &a, const Ladder &b) {
        return gravity(a) < gravity(b);
    });
    return worst == ladders.end() ? Ladder{} : *worst;
}

Explainer::Explainer(NetworkSense &sense, QObject *parent)
    : QObject(parent)
    , m_sense(sense)
{
}

void Explainer::setProxy(const ProxyChoice &choice, const QString &password)
{
    m_proxy = choice;
    m_proxyPassword = password;
}

void Explainer::explain(const Service &service, const ExplainMemory &memory, QObject *context, Answer answer)
{
    const QList<LadderOrder> orders = ladderOrdersOf(service, memory);
    auto *session = new Session(context);
    session->fetcher.setProxy(m_proxy, m_proxyPassword);
    session->missing = orders.size();
    for (LadderOrder order : orders) {
        order.otherResolver = m_otherResolver.isNull() ? secondNameServer() : m_otherResolver;
        auto *run = new LadderRun(session->fetcher, session->pages, m_sense, session);
        connect(run, &LadderRun::progressed, this,
                [this, id = service.id](const RungResult &rung) { Q_EMIT progressed(id, rung); });
        connect(run, &LadderRun::finished, session, [session, answer](const Ladder &ladder) {
            session->ladders.append(ladder);
            if (--session->missing > 0)
                return;
            session->deleteLater();
            answer(worstOf(session->ladders));
        });
        run->start(order);
    }
}

} // namespace Pilotlamp
