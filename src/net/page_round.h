// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/page_memory.h"
#include "net/tls_trust.h"

#include <QPointer>

#include <functional>

class QObject;

namespace Pilotlamp {

struct Request;

/// Who wants to hear the end of a round.
struct PageWaiter {
    QPointer<QObject> context = {};
    Check check = {};
    std::function<void(const Reading &)> answer = {};
};

/// One round: from the first way of asking to the answer for all that wait.
struct PageRound {
    QString key = {}; ///< of the page's memory
    Kind kind = {};
    QJsonObject options = {}; ///< of the check that began it
    QList<Questions> plans = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< of the check, keys included
    QList<qsizetype> untried = {};
    qsizetype plan = 0;
    QList<Response> responses = {}; ///< of the way being tried, in the order of its questions
    qsizetype missing = 0;
    qsizetype nextPagesFrom = -1; ///< where the answers to further addresses begin; -1: not asked
    QList<QByteArray> rememberedFurther = {}; ///< instead of asking for them
    bool isClosed = false; ///< its time is over: what still comes is not waited for
    QDateTime begun = {}; ///< UTC
    int intervalSeconds = 60; ///< of the check that began it
    int timeoutMs = 10'000;
    TlsTrustPtr tls = {};
    Error error = {}; ///< the most telling of the ways that failed
    Response facts = {};
    QList<PageWaiter> waiters = {};
};

/// Under which key a page is remembered: who asks with another secret, or for something else of the same
/// server, may be shown another page.
QString memoryKeyOf(const Kind &kind, const Check &check);
/// True where a word is young enough to serve another check.
bool isShared(const PageAnswer &answer, const Check &check, const QDateTime &now);
/// Which of two failures tells more about a page: a wall or a changed format is more than "no such address".
int weightOf(const Error &error, const Response &facts);
/// True where another way of asking may do better: one on a host that did not even answer would only cost
/// time, and a host that asks for quiet gets it.
bool isWorthAsking(const Questions &plan, const Error &error, const Response &facts, const QString &host);
/// The request that asks a question of this round; with `known` only for what has changed since.
Request requestOf(const PageRound &round, const Question &question, const AddressMemory &known);
/// What the checks that wait for a round chose.
QList<Choice> choicesOf(const PageRound &round);
/// How many of a round's answers must be there: a kind's own, not the later pages of a list.
qsizetype requiredOf(const PageRound &round);
/// What the answers hold; "not modified" stands for what is remembered, an answer that could not be had is
/// empty. The later pages of a list are taken as far as the kind's cap allows.
Payload payloadOf(const PageRound &round, const PageMemory &memory);
/// A payload without the later pages of a list has this hash.
QByteArray ownHashOf(const Payload &payload);
/// The same payload has the same hash.
QByteArray hashOf(const Payload &payload);
/// Why an answer could not be understood, in the words of a page: a page to sign in at, instead of data, is a
/// refusal.
Error notUnderstood(const Error &error, const PageRound &round, const Response &response);
/// Everything of an answer but its body.
Response withoutBody(Response response);

} // namespace Pilotlamp
