// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/action_client.h"

#include "core/auth.h"
#include "net/fetcher.h"
#include "net/page_memory.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

/// One order on its way.
struct ActionClient::PendingAction {
    Check check = {}; ///< with its secret, once that was found
    ActionRequest wanted = {};
    const ActionApi *actionApi = nullptr;
    TlsTrustPtr tls = {};
    Questions needs = {};
    QList<QByteArray> pages = {}; ///< the answers to `needs`
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

QString doneText(const ActionRequest &wanted)
{
    switch (wanted.action) {
    case ServerAction::Acknowledge:
        return ActionClient::tr("“%1” is acknowledged").arg(wanted.component.name);
    case ServerAction::Downtime:
        return ActionClient::tr("“%1” is muted for %2 min").arg(wanted.component.name).arg(wanted.minutes);
    case ServerAction::Recheck:
        return ActionClient::tr("“%1” is being checked again").arg(wanted.component.name);
    case ServerAction::Comment:
        return ActionClient::tr("The comment was added to “%1”").arg(wanted.component.name);
    case ServerAction::RemoveAcknowledgement:
        return ActionClient::tr("“%1” is no longer acknowledged").arg(wanted.component.name);
    case ServerAction::RemoveDowntime:
        return ActionClient::tr("“%1” is no longer muted").arg(wanted.component.name);
    }
    return {};
}

/// Beside a cookie that the check signs in with.
void addCookie(Request &request, QLatin1StringView cookie)
{
    if (cookie.isEmpty())
        return;
    const QByteArray own(cookie.data(), cookie.size());
    for (auto &[name, value] : request.headers) {
        if (name.compare("Cookie", Qt::CaseInsensitive) == 0) {
            value += "; " + own;
            return;
        }
    }
    request.headers.append({"Cookie", own});
}

} // namespace

ActionClient::ActionClient(Fetcher &fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
{
}

void ActionClient::act(const Check &check, const ActionRequest &wanted, QObject *context, ActDone done)
{
    auto pending = std::make_shared<PendingAction>();
    pending->check = check;
    pending->wanted = wanted;
    pending->actionApi = actionApiOf(check.kind);
    pending->context = context;
    pending->done = std::move(done);
    const auto refuse = [&](const Error &error) {
        QMetaObject::invokeMethod(
            context, [pending, error] { pending->end(error); }, Qt::QueuedConnection);
    };
    if (const Error problem = problemOf(check.kind, wanted); problem.kind != Error::Kind::None)
        return refuse(problem);
    const auto tls = tlsTrustOf(check);
    const auto auth = authOf(check);
    if (!tls || !auth)
        return refuse(tls ? auth.error() : tls.error());
    pending->tls = *tls;
    if (!*auth)
        return begin(pending);
    if (!m_secrets)
        return refuse({Error::Kind::Ours, tr("no keyring is available")});
    m_secrets((*auth)->secret, context, [this, pending, auth = **auth](const Result<QString> &secret) {
        if (!secret)
            return pending->end(secret.error());
        const Result<Check> sending = withSecret(pending->check, auth, *secret);
        if (!sending)
            return pending->end(sending.error());
        pending->check = *sending;
        begin(pending);
    });
}

void ActionClient::begin(const PendingActionPtr &pending)
{
    if (const auto asks = pending->actionApi->needs) {
        const Result<Questions> needs = asks(pending->check, pending->wanted);
        if (!needs)
            return pending->end(needs.error());
        pending->needs = *needs;
    }
    askNext(pending);
}

void ActionClient::askNext(const PendingActionPtr &pending)
{
    if (pending->pages.size() == pending->needs.size())
        return prepare(pending);
    send(pending, pending->needs.at(pending->pages.size()), {}, [this, pending](const Response &response) {
        const Error error = refusalOf(response, true);
        if (error.kind != Error::Kind::None)
            return pending->end(error);
        pending->pages.append(response.body);
        askNext(pending);
    });
}

void ActionClient::prepare(const PendingActionPtr &pending)
{
    const Result<Questions> calls
        = pending->actionApi->calls(pending->check, pending->wanted, pending->pages);
    if (!calls)
        return pending->end(calls.error());
    pending->calls = *calls;
    tryNext(pending);
}

void ActionClient::tryNext(const PendingActionPtr &pending)
{
    const Question call = pending->calls.at(pending->next++);
    const auto method = pending->actionApi->method;
    send(pending, call, method ? method(pending->wanted) : QLatin1StringView(),
         [this, pending](const Response &response) { onAnswer(pending, response); });
}

void ActionClient::onAnswer(const PendingActionPtr &pending, const Response &response)
{
    Error error = refusalOf(response, true);
    if (pending->actionApi->refusal && response.error.kind == Error::Kind::None && !response.body.isEmpty()) {
        // The server's own words tell more than a number; they may refuse behind a good one, too.
        const Error own = pending->actionApi->refusal(response.body);
        if (error.kind == Error::Kind::None || own.kind == Error::Kind::Refused)
            error = own;
    }
    const bool isMore = pending->next < pending->calls.size();
    if (error.kind == Error::Kind::None && pending->actionApi->allCalls && isMore)
        return tryNext(pending);
    if (error.kind == Error::Kind::None) {
        const Question &call = pending->calls.at(pending->next - 1);
        const QString own
            = pending->actionApi->done ? pending->actionApi->done(pending->wanted, call) : QString();
        return pending->end(own.isEmpty() ? doneText(pending->wanted) : own);
    }
    // Only a refusal is certain to have done nothing, so only then another call may follow.
    if (error.kind == Error::Kind::Refused && isMore && !pending->actionApi->allCalls)
        return tryNext(pending);
    pending->end(error);
}

void ActionClient::send(const PendingActionPtr &pending, const Question &question, QLatin1StringView method,
                        std::function<void(const Response &)> take)
{
    Request request{.url = question.url,
                    .timeoutMs = pending->check.timeoutSeconds * 1000,
                    .bodyCap = ServerBodyCap,
                    .followRedirects = false,
                    .tls = pending->tls};
    request.headers = {{"Accept", "application/json"}};
    request.headers.append(headersOf(pending->check));
    if (!question.body.isEmpty()) {
        request.method = "POST";
        request.body = question.body;
        request.headers.append({"Content-Type", question.contentType});
        addCookie(request, pending->actionApi->cookie);
    }
    if (!method.isEmpty())
        request.method = QByteArray(method.data(), method.size());
    m_fetcher.fetch(request, pending->context, std::move(take));
}

} // namespace Pilotlamp
