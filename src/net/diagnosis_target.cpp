// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe_kind.h"
#include "net/diagnosis_run.h"
#include "net/endpoint.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

Result<DiagnosisTarget> diagnosisTargetOf(const Check &check)
{
    DiagnosisTarget target;
    target.text = check.url;
    target.reach = reachOf(check);
    const ProbeKind *kind = probeKindOf(check.kind);
    const bool isHttp = kind && kind->form == TargetForm::Web;
    if (kind && (kind->form == TargetForm::None || kind->form == TargetForm::Name))
        return target; // nowhere to go
    if (isHttp) {
        const QUrl url(check.url, QUrl::StrictMode);
        target.tls = url.scheme() == "https"_L1;
        if (url.host().isEmpty() || !(target.tls || url.scheme() == "http"_L1))
            return Error{
                Error::Kind::Ours,
                DiagnosisRun::tr("“%1” is not a valid URL (example: https://example.com/)").arg(check.url)};
        target.host = url.host();
        target.port = static_cast<quint16>(url.port(target.tls ? 443 : 80));
    } else {
        const int usual = check.url.startsWith("ws://"_L1) ? 80 : kind ? kind->port : 443;
        const auto endpoint = endpointOf(check.url, static_cast<quint16>(usual));
        if (!endpoint)
            return endpoint.error();
        target.host = endpoint->host;
        target.port = endpoint->port;
        target.tls = (kind && kind->encrypts && !check.url.startsWith("ws://"_L1))
            || check.url.startsWith("grpcs://"_L1);
    }
    target.http = isHttp;
    target.tcp = kind && kind->connects;
    target.literal = !QHostAddress(target.host).isNull();
    return target;
}

} // namespace Pilotlamp
