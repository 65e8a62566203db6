// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "ctl/input.h"
#include "ctl/language.h"
#include "ctl/verdict_output.h"
#include "providers/kind.h"
#include "providers/snapshot_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 LongestPayload = ServerBodyCap;

} // namespace

void runRead(const Invocation &invocation, const Done &done)
{
    const Kind *kind = kindOf(invocation.arguments.at(0));
    if (!kind) {
        QStringList known;
        for (const Kind &one : kinds())
            known.append(one.id);
        complain(invocation.arguments.at(0),
                 Terminal::tr("unknown kind; expected one of %1").arg(known.join(u", "_s)));
        done(ExitUsage);
        return;
    }
    const auto body = bytesOfInput(invocation.arguments.at(1), LongestPayload);
    const auto second = invocation.arguments.size() > 2
        ? bytesOfInput(invocation.arguments.at(2), LongestPayload)
        : QByteArray();
    if (!body || !second) {
        done(ExitNoInput);
        return;
    }
    // A second file that is empty is damaged, and not the same as none.
    const bool isDamaged = invocation.arguments.size() > 2 && second->isEmpty();
    const Result<Page> page = isDamaged
        ? parseJson({}).error()
        : kind->read({.body = *body, .second = *second, .cap = kind->bodyCap});
    ServiceRow row;
    QJsonObject json;
    if (page) {
        const Snapshot snapshot = snapshotOf(*page, invocation.options.value(u"components"_s));
        row.verdict.status = snapshot.status;
        json = snapshotToJson(snapshot);
    } else {
        json = snapshotToJson(page.error());
    }
    sayJson(QJsonDocument(json));
    done(exitCodeOf({&row, 1}));
}

} // namespace Pilotlamp
