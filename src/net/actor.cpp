// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/actor.h"

#include "core/auth.h"
#include "net/fetcher.h"
#include "net/page_memory.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

/// One order on its way.
struct Actor::Errand {
    Check check = {}; ///< with its secret, once that was found
    Order order = {};
    const Acting *acting = nullptr;
    TlsTrustPtr tls = {};
    Questions calls = {};
    qsizetype next = 0;
    QPointer<QObject> context = {};
    ActDone done = {};

    void end(const Result<QString> &result) const
    {
        if (context)
            done(result);
    }
};

namespace {

QString doneText(const Order &order)
{
    switch (order.deed) {
    case Deed::Acknowledge:
        return Actor::tr("“%1” is acknowledged").arg(order.part.name);
    case Deed::Downtime:
        return Actor::tr("“%1” is muted for %2 min").arg(order.part.name).arg(order.minutes);
    case Deed::Recheck:
        return Actor::tr("“%1” is being checked again").arg(order.part.name);
    }
    return {};
}

} // namespace

Actor::Actor(Fetcher &fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
{
}

void Actor::act(const Check &check, const Order &order, QObject *context, ActDone done)
{
    auto errand = std::make_shared<Errand>();
    errand->check = check;
    errand->order = order;
    errand->acting = actingOf(check.kind);
    errand->context = context;
    errand->done = std::move(done);
    const auto refuse = [&](const Error &error) {
        QMetaObject::invokeMethod(
            context, [errand, error] { errand->end(error); }, Qt::QueuedConnection);
    };
    if (const Error problem = problemOf(check.kind, order); problem.kind != Error::Kind::None)
        return refuse(problem);
    const auto tls = tlsTrustOf(check);
    const auto auth = authOf(check);
    if (!tls || !auth)
        return refuse(tls ? auth.error() : tls.error());
    errand->tls = *tls;
    if (!*auth)
        return begin(errand);
    if (!m_secrets)
        return refuse({Error::Kind::Ours, tr("no keyring is available")});
    m_secrets((*auth)->secret, context, [this, errand, auth = **auth](const Result<QString> &secret) {
        if (!secret)
            return errand->end(secret.error());
        const Result<Check> sending = withSecret(errand->check, auth, *secret);
        if (!sending)
            return errand->end(sending.error());
        errand->check = *sending;
        begin(errand);
    });
}

void Actor::begin(const ErrandPtr &errand)
{
    if (!errand->acting->needsPage)
        return prepare(errand, {});
    const auto ways = waysOf(*kindOf(errand->check.kind), errand->check);
    if (!ways || ways->isEmpty())
        return errand->end(ways ? Error{Error::Kind::Ours, tr("this is not the address of such a server")}
                                : ways.error());
    // The last way shows the key in every manner the kind knows.
    send(errand, ways->last().first(), [this, errand](const Response &response) {
        const Error error = refusalOf(response, true);
        error.kind == Error::Kind::None ? prepare(errand, response.body) : errand->end(error);
    });
}

void Actor::prepare(const ErrandPtr &errand, const QByteArray &page)
{
    const Result<Questions> calls = errand->acting->calls(errand->check, errand->order, page);
    if (!calls)
        return errand->end(calls.error());
    errand->calls = *calls;
    tryNext(errand);
}

void Actor::tryNext(const ErrandPtr &errand)
{
    const Question call = errand->calls.at(errand->next++);
    send(errand, call, [this, errand](const Response &response) { onAnswer(errand, response); });
}

void Actor::onAnswer(const ErrandPtr &errand, const Response &response)
{
    Error error = refusalOf(response, true);
    if (errand->acting->refusal && response.error.kind == Error::Kind::None && !response.body.isEmpty()) {
        // The server's own words tell more than a number; they may refuse behind a good one, too.
        const Error own = errand->acting->refusal(response.body);
        if (error.kind == Error::Kind::None || own.kind == Error::Kind::Refused)
            error = own;
    }
    if (error.kind == Error::Kind::None) {
        const Question &call = errand->calls.at(errand->next - 1);
        const QString own = errand->acting->done ? errand->acting->done(errand->order, call) : QString();
        return errand->end(own.isEmpty() ? doneText(errand->order) : own);
    }
    // Only a refusal is certain to have done nothing, so only then another call may follow.
    if (error.kind == Error::Kind::Refused && errand->next < errand->calls.size())
        return tryNext(errand);
    errand->end(error);
}

void Actor::send(const ErrandPtr &errand, const Question &question,
                 std::function<void(const Response &)> take)
{
    Request request{.url = question.url,
                    .timeoutMs = errand->check.timeoutSeconds * 1000,
                    .bodyCap = ServerBodyCap,
                    .followRedirects = false,
                    .tls = errand->tls};
    request.headers = {{"Accept", "application/json"}};
    request.headers.append(headersOf(errand->check));
    if (!question.body.isEmpty()) {
        request.method = "POST";
        request.body = question.body;
        request.headers.append({"Content-Type", question.contentType});
    }
    m_fetcher.fetch(request, errand->context, std::move(take));
}

} // namespace Pilotlamp
