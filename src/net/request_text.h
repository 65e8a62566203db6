// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/fetcher.h"

#include <QByteArray>

class QNetworkProxy;

namespace Pilotlamp {

/// What an exchange knows of a request beside the request itself.
struct RequestManner {
    bool keep = false; ///< the connection may be used again
    QByteArray cookies = {}; ///< "a=b; c=d"
    const QNetworkProxy *forwarding = nullptr; ///< the proxy that is asked itself, with the whole address
};

/// The bytes of a request, body included (RFC 9112). Headers of the request win over those made here; no
/// value can begin a line of its own.
QByteArray requestText(const Request &request, const RequestManner &manner);

} // namespace Pilotlamp
