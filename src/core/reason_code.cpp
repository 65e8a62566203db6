// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reason_code.h"

#include "core/api_recipe.h"

#include "core/check_opinion.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QString codeOf(Failure failure)
{
    switch (failure) {
    case Failure::None:
        break;
    case Failure::NameNotFound:
        return u"nameNotFound"_s;
    case Failure::NameTimeout:
        return u"nameTimeout"_s;
    case Failure::Refused:
        return u"connectionRefused"_s;
    case Failure::Reset:
        return u"connectionReset"_s;
    case Failure::Timeout:
        return u"timeout"_s;
    case Failure::NoRoute:
        return u"noRoute"_s;
    case Failure::CertificateExpired:
        return u"certificateExpired"_s;
    case Failure::CertificateWrongName:
        return u"certificateWrongName"_s;
    case Failure::CertificateUntrusted:
        return u"certificateUntrusted"_s;
    case Failure::CertificateChanged:
        return u"certificateChanged"_s;
    case Failure::TlsOther:
        return u"tlsFailed"_s;
    case Failure::RedirectLoop:
        return u"redirectLoop"_s;
    case Failure::UnsupportedScheme:
        return u"unsupportedRedirect"_s;
    case Failure::TooLarge:
        return u"tooLarge"_s;
    case Failure::NotHttp:
        return u"notHttp"_s;
    case Failure::Endless:
        return u"endless"_s;
    case Failure::UnreadCoding:
        return u"unsupportedCoding"_s;
    case Failure::HeldBack:
        return u"redirectHeld"_s;
    case Failure::LinkLocal:
        return u"redirectLinkLocal"_s;
    case Failure::ForeignLink:
        return u"linkLocal"_s;
    case Failure::CertificateWanted:
        return u"certificateRequired"_s;
    case Failure::Proxy:
        return u"proxy"_s;
    case Failure::OwnLimit:
    case Failure::Cancelled:
        return u"ownLimit"_s;
    case Failure::Other:
        return u"noAnswer"_s;
    }
    return {};
}

QString codeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::None:
        break;
    case Error::Kind::Offline:
        return u"ownNetwork"_s;
    case Error::Kind::Ours:
    case Error::Kind::Storage:
        return u"ownLimit"_s;
    case Error::Kind::Unreachable:
        return u"noAnswer"_s;
    case Error::Kind::Untrusted:
        return u"certificateUntrusted"_s;
    case Error::Kind::Refused:
        return u"requestRejected"_s;
    case Error::Kind::Blocked:
        return u"botProtection"_s;
    case Error::Kind::Unreadable:
        return u"unreadable"_s;
    }
    return {};
}

/// The service answered, and was understood.
QString codeOfAnswer(const Reading &reading)
{
    if (reading.slow)
        return u"slow"_s;
    if (reading.status == Status::Unknown)
        return u"noStatus"_s;
    if (reading.vendor)
        return u"reported"_s;
    if (reading.status == Status::Online)
        return u"answered"_s;
    if (reading.status == Status::Overload)
        return u"overloaded"_s;
    if (reading.httpStatus >= 500)
        return u"serverError"_s;
    return reading.httpStatus >= 400 ? u"clientError"_s : u"unexpectedAnswer"_s;
}

} // namespace

ReasonCode reasonCodeOf(const Reading &reading)
{
    ReasonCode reason;
    if (reading.snapshot && reading.snapshot->noneChosen)
        reason.code = u"componentsGone"_s;
    else if (reading.snapshot && reading.snapshot->nothingReported)
        reason.code = u"nothingReported"_s;
    else if (reading.botWall)
        reason.code = u"botProtection"_s;
    else if (const QString failure = codeOf(reading.failure); !failure.isEmpty())
        reason.code = failure;
    else if (const QString error = codeOf(reading.error.kind); !error.isEmpty())
        reason.code = error;
    else
        reason.code = codeOfAnswer(reading);
    if (reason.code == "nothingReported"_L1 && !reading.snapshot->models.isEmpty())
        reason.args.insert(u"model"_s, reading.snapshot->models.constFirst().name);
    if (reading.httpStatus > 0)
        reason.args.insert(u"httpStatus"_s, reading.httpStatus);
    if (reading.responseMs >= 0)
        reason.args.insert(u"responseMs"_s, reading.responseMs);
    if (reading.retryAfterSeconds >= 0)
        reason.args.insert(u"retryAfterSeconds"_s, reading.retryAfterSeconds);
    if (reading.vendor && reading.status != Status::Unknown)
        reason.args.insert(u"reported"_s, idOf(reading.status));
    return reason;
}

ReasonCode reasonCodeOf(const CheckOpinion &opinion)
{
    const CheckState &state = *opinion.state;
    if (!opinion.check->problem.isEmpty())
        return {u"badConfig"_s, {}};
    if (opinion.ownOffline)
        return {u"ownNetwork"_s, {}};
    if (!state.last)
        return {u"notChecked"_s, {}};
    if (opinion.status != Status::Unknown)
        return reasonCodeOf(state.known ? *state.known : *state.last);
    ReasonCode reason = reasonCodeOf(*state.last);
    const bool isRefused
        = state.last->status == Status::Unknown && state.last->error.kind == Error::Kind::Ours;
    if (isRefused && !isHostConfirmed(*opinion.check))
        return {u"hostNotConfirmed"_s, {{u"host"_s, hostToConfirm(*opinion.check)}}};
    if (state.last->status == Status::Unknown)
        return reason;
    reason.code = state.status == Status::Unknown ? u"confirming"_s : u"stale"_s;
    return reason;
}

} // namespace Pilotlamp
