// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe_facts.h"
#include "core/http_date.h"

#include "core/edge.h"
#include "core/elapsed.h"
#include "core/http_options.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct ProbeFactsTexts {
    Q_DECLARE_TR_FUNCTIONS(ProbeFacts)
};

/// What a failure without an answer means for a probe.
struct FailureRow {
    Failure failure;
    Status status;
    Whose whose;
};
constexpr std::array FailureRows{
    FailureRow{Failure::NameNotFound, Status::Offline, Whose::Unclear},
    FailureRow{Failure::NameTimeout, Status::Offline, Whose::Unclear},
    FailureRow{Failure::Refused, Status::Offline, Whose::Unclear},
    FailureRow{Failure::Reset, Status::Offline, Whose::Unclear},
    FailureRow{Failure::Timeout, Status::Offline, Whose::Unclear},
    FailureRow{Failure::NoRoute, Status::Offline, Whose::Unclear},
    FailureRow{Failure::TlsOther, Status::Offline, Whose::Unclear},
    FailureRow{Failure::Other, Status::Offline, Whose::Unclear},
    FailureRow{Failure::CertificateExpired, Status::Offline, Whose::Them},
    FailureRow{Failure::CertificateWrongName, Status::Offline, Whose::Them},
    FailureRow{Failure::CertificateUntrusted, Status::Unknown, Whose::Unclear},
    FailureRow{Failure::CertificateChanged, Status::Unknown, Whose::Unclear},
    FailureRow{Failure::RedirectLoop, Status::Unknown, Whose::Unclear},
    FailureRow{Failure::UnsupportedScheme, Status::Unknown, Whose::Unclear},
    FailureRow{Failure::TooLarge, Status::Unknown, Whose::Unclear},
    FailureRow{Failure::NotHttp, Status::Offline, Whose::Unclear},
    FailureRow{Failure::Endless, Status::Unknown, Whose::Unclear},
    FailureRow{Failure::UnreadCoding, Status::Unknown, Whose::Unclear},
    FailureRow{Failure::HeldBack, Status::Unknown, Whose::Unclear},
    FailureRow{Failure::LinkLocal, Status::Unknown, Whose::Unclear},
    FailureRow{Failure::ForeignLink, Status::Unknown, Whose::You},
    FailureRow{Failure::CertificateWanted, Status::Unknown, Whose::You},
    FailureRow{Failure::Proxy, Status::Unknown, Whose::You},
    FailureRow{Failure::OwnLimit, Status::Unknown, Whose::You},
    FailureRow{Failure::Cancelled, Status::Unknown, Whose::You},
};

qint64 skewOf(const Response &response, const QDateTime &now)
{
    const QDateTime date = httpDate(response.header("Date"));
    return date.isValid() ? now.secsTo(date) : 0;
}

} // namespace

QString certificateWarning(const Response &response, int days, const QDateTime &now)
{
    if (!response.certificate || days <= 0)
        return {};
    const qint64 left = now.daysTo(response.certificate->notAfter);
    if (!response.certificate->notAfter.isValid() || left > days)
        return {};
    if (left < 1)
        return ProbeFactsTexts::tr("the certificate expires today");
    return left == 1 ? ProbeFactsTexts::tr("the certificate expires in 1 day")
                     : ProbeFactsTexts::tr("the certificate expires in %1 days").arg(left);
}

Reading factsOf(const Response &response, const QDateTime &now)
{
    Reading reading;
    reading.at = now;
    reading.error = response.error;
    reading.failure = response.failure;
    reading.httpStatus = response.httpStatus;
    reading.answered = response.httpStatus > 0;
    reading.responseMs = response.error.kind == Error::Kind::None ? response.timings.totalMs : -1;
    reading.timings = response.timings;
    reading.certificate = response.certificate;
    reading.retryAfterSeconds = response.retryAfterSeconds(now).value_or(-1);
    reading.clockSkewSeconds = skewOf(response, now);
    reading.edge = edgeOf(response);
    return reading;
}

std::optional<Reading> failedReading(const Response &response, const QDateTime &now)
{
    const auto failed = std::find_if(FailureRows.begin(), FailureRows.end(),
                                     [&](const FailureRow &row) { return row.failure == response.failure; });
    if (failed == FailureRows.end())
        return {};
    Reading reading = factsOf(response, now);
    reading.status = failed->status;
    reading.whose = failed->whose;
    reading.reason = response.error.text;
    return reading;
}

Reading judgeConnection(const Response &response, const Check &check, const QString &did,
                        const QDateTime &now)
{
    if (const auto failed = failedReading(response, now))
        return *failed;
    Reading reading = factsOf(response, now);
    reading.answered = true;
    const int took = response.timings.totalMs;
    reading.slow = check.slowAfterMs > 0 && took > check.slowAfterMs;
    reading.status = reading.slow ? Status::Overload : Status::Online;
    reading.whose = reading.slow ? Whose::Them : Whose::None;
    reading.reason = (reading.slow ? ProbeFactsTexts::tr("slow: %1 after %2")
                                   : ProbeFactsTexts::tr("%1 in %2", "what happened, in how long"))
                         .arg(did, elapsedText(std::max(took, 0)));
    const auto options = httpOptionsOf(check);
    reading.warning = certificateWarning(response, options ? options->certificateDays : 0, now);
    return reading;
}

} // namespace Pilotlamp
