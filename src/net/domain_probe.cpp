// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/domain_probe.h"

#include "core/domain_record.h"
#include "core/kind_options.h"
#include "net/fetcher.h"
#include "net/probe_turn.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct DomainProbeTexts {
    Q_DECLARE_TR_FUNCTIONS(DomainProbe)
};

Request domainRequest(const QUrl &url, const Check &check)
{
    return {.url = url,
            .headers = {{"Accept", "application/rdap+json, application/json"}},
            .timeoutMs = check.timeoutSeconds * 1000,
            .patienceMs = patienceMsOf(check),
            .keepAlive = false,
            .isForeign = check.isForeign};
}

void askRegistry(Fetcher &fetcher, const QUrl &base, const Check &check, QObject *context,
                 const TakeReading &take)
{
    fetcher.fetch(domainRequest(rdapUrl(base, domainOf(check)), check), context,
                  [check, take](const Response &response) {
                      take(judgeDomain(response, check, QDateTime::currentDateTimeUtc()));
                  });
}

} // namespace

void probeDomain(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    if (const QString problem = domainProblem(check); !problem.isEmpty())
        return refuseLater(problem, context, take);
    if (const QUrl own = kindOptionsOf(check).registry; !own.isEmpty())
        return askRegistry(fetcher, own, check, context, take);
    fetcher.fetch(domainRequest(QUrl(RdapRegistries), check), context,
                  [&fetcher, check, context, take](const Response &response) {
                      const QUrl base = rdapBase(response.body, domainOf(check));
                      const bool isRead = response.httpStatus == 200 && response.failure == Failure::None;
                      if (base.isValid())
                          return askRegistry(fetcher, base, check, context, take);
                      if (!isRead) {
                          const QDateTime now = QDateTime::currentDateTimeUtc();
                          // Its absence is no word of the registry's about the domain.
                          Response silent = response;
                          if (silent.httpStatus == 404)
                              silent.httpStatus = 503;
                          return take(judgeDomain(silent, check, now));
                      }
                      Reading reading
                          = unknownReading(DomainProbeTexts::tr("the registry of .%1 offers no RDAP")
                                               .arg(domainOf(check).section(u'.', -1)),
                                           Error::Kind::Unreadable);
                      reading.whose = Whose::Unclear;
                      take(reading);
                  });
}

} // namespace Pilotlamp
