// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explainer.h"

#include "app/kinds_known.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "net/surroundings.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostDiagnoses = 8;

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
    Prober pages{fetcher};
    QList<Diagnosis> diagnoses = {};
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
int gravity(const Diagnosis &diagnosis)
{
    const Status status = diagnosis.conclusion.status;
    if (isBad(status))
        return 10 + static_cast<int>(status);
    return diagnosis.conclusion.whose == Whose::None ? 0 : 1 + (status == Status::Unknown);
}

} // namespace

QList<DiagnosisRequest> diagnosisRequestsOf(const Service &service, const ExplainMemory &memory)
{
    DiagnosisRequest common;
    common.problem = service.problem;
    for (int i = 0; i < service.checks.size(); ++i) {
        const Check &check = service.checks.at(i);
        if (!isVendorKind(check.kind) || !check.problem.isEmpty())
            continue;
        const auto known = memory.pages.constFind(i);
        common.pages.append(
            {check, known == memory.pages.cend() ? std::nullopt : std::optional(known.value())});
    }
    QList<DiagnosisRequest> requests;
    for (int i = 0; i < service.checks.size() && requests.size() < MostDiagnoses; ++i) {
        const Check &check = service.checks.at(i);
        if (isVendorKind(check.kind) || !check.problem.isEmpty())
            continue;
        DiagnosisRequest request = common;
        request.probe = check;
        request.issuerBefore = memory.issuers.value(i);
        request.failingSince = memory.failingSince.value(i);
        request.isKnownSilent = memory.silent.contains(i);
        requests.append(request);
    }
    if (!requests.isEmpty())
        return requests;
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

Diagnosis worstOf(const QList<Diagnosis> &diagnoses)
{
    const auto worst
        = std::max_element(diagnoses.begin(), diagnoses.end(),
                           [](const Diagnosis &a, const Diagnosis &b) { return gravity(a) < gravity(b); });
    return worst == diagnoses.end() ? Diagnosis{} : *worst;
}

Explainer::Explainer(ConnectivityMonitor &connectivity, QObject *parent)
    : QObject(parent)
    , m_connectivity(connectivity)
{
}

void Explainer::setProxy(const ProxyChoice &choice, const QString &password)
{
    m_proxy = choice;
    m_proxyPassword = password;
}

void Explainer::explain(const Service &service, const ExplainMemory &memory, QObject *context, Answer answer)
{
    const QList<DiagnosisRequest> requests = diagnosisRequestsOf(service, memory);
    auto *session = new Session(context);
    session->fetcher.setProxy(m_proxy, m_proxyPassword);
    session->pages.setSecrets(m_secrets);
    session->missing = requests.size();
    for (DiagnosisRequest request : requests) {
        request.otherResolver = m_otherResolver.isNull() ? secondNameServer() : m_otherResolver;
        request.secrets = m_secrets;
        auto *run = new DiagnosisRun(session->fetcher, session->pages, m_connectivity, session);
        connect(run, &DiagnosisRun::progressed, this,
                [this, id = service.id](const StepResult &step) { Q_EMIT progressed(id, step); });
        connect(run, &DiagnosisRun::finished, session, [session, answer](const Diagnosis &diagnosis) {
            session->diagnoses.append(diagnosis);
            if (--session->missing > 0)
                return;
            session->deleteLater();
            answer(worstOf(session->diagnoses));
        });
        run->start(request);
    }
}

} // namespace Pilotlamp
