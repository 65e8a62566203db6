// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json_path.h"
#include "core/result.h"
#include "core/service.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

#include <utility>

namespace Pilotlamp {

/// HTTP status codes from `first` to `last`, both included.
struct CodeRange {
    int first = 200;
    int last = 299;

    bool operator==(const CodeRange &) const = default;
};

/// What an http check sends and what it expects, read from the keys of the check.
struct HttpOptions {
    QByteArray method = "GET";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QList<CodeRange> expect = {CodeRange{}}; ///< numbers, or texts like "200-299"
    bool isExpectGiven = false;
    QString contains = {}; ///< text the body must hold, in this case
    QRegularExpression regex = {}; ///< must match somewhere in the first MiB; bounded in work
    QString jsonPath = {}; ///< "data.items[0].state"
    bool isJsonWanted = false; ///< false: the path must only lead to something
    QStringList jsonWanted = {}; ///< one value, or with `in` several
    JsonOperator jsonOperator = JsonOperator::Equal;
    QString jsonOperatorWord = {}; ///< as written
    QByteArray headerName = {};
    QString headerValue = {}; ///< empty: the header must only be there; in any case
    int maxMs = 0; ///< slower is Offline; 0 = never
    int certificateDays = 7; ///< warn when the certificate ends sooner; 0 = never
    bool followRedirects = true;

    bool isExpected(int code) const;
    /// True where more than the code decides: a text, a pattern, a value or a header.
    bool expectsContent() const;
};

/// The options of an http check; the error names the key, the reason and the remedy.
Result<HttpOptions> httpOptionsOf(const Check &check);

} // namespace Pilotlamp
