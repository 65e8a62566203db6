// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "net/prober.h"
#include "providers/act.h"

#include <QObject>

#include <functional>

namespace Pilotlamp {

/// What a server did, in one sentence, or why it did not.
using ActDone = std::function<void(const Result<QString> &)>;

/// Tells monitoring servers what a person wants done about a problem. Never asked by anything but a person.
class ActionClient : public QObject {
    Q_OBJECT

public:
    explicit ActionClient(Fetcher &fetcher, QObject *parent = nullptr);

    /// Where the secrets of checks with an `auth` come from.
    void setSecrets(SecretLookup secrets) { m_secrets = std::move(secrets); }
    /// Carries out an order at the server of a check; answers
    /// once, later, unless `context` is destroyed first.
    void act(const Check &check, const ActionRequest &wanted, QObject *context, ActDone done);

private:
    struct PendingAction;
    using PendingActionPtr = std::shared_ptr<PendingAction>;

    void begin(const PendingActionPtr &pending);
    void askNext(const PendingActionPtr &pending);
    void prepare(const PendingActionPtr &pending);
    void tryNext(const PendingActionPtr &pending);
    void onAnswer(const PendingActionPtr &pending, const Response &response);
    void send(const PendingActionPtr &pending, const Question &question, QLatin1StringView method,
              std::function<void(const Response &)> take);

    Fetcher &m_fetcher;
    SecretLookup m_secrets = {};
};

} // namespace Pilotlamp
