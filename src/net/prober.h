// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/result.h"
#include "core/service.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace Pilotlamp {

class Fetcher;
class PageReader;
struct Auth;

/// Looks a secret up by its name; answers once, later, unless `context` is gone.
using SecretLookup = std::function<void(const QString &name, QObject *context,
                                        std::function<void(const Result<QString> &)> found)>;

/// Carries out one attempt of a check of any kind and
/// reports it as a Reading. One attempt per check at a time.
class Prober : public QObject {
    Q_OBJECT

public:
    explicit Prober(Fetcher &fetcher, QObject *parent = nullptr);
    ~Prober() override;

    /// Where the secrets of checks with an `auth` come from; without it such checks are Unknown.
    void setSecrets(SecretLookup secrets) { m_secrets = std::move(secrets); }
    /// Starts an attempt; `answered` follows in every case. Ignored while a look of the same id is under way.
    virtual void probe(const CheckId &id, const Check &check);
    virtual bool isProbing(const CheckId &id) const;
    /// Ends every attempt under way without an answer (sleep, new configuration).
    virtual void abortAll();

Q_SIGNALS:
    void answered(const Pilotlamp::CheckId &id, const Pilotlamp::Reading &reading);

private:
    void start(const CheckId &id, const Check &check, QObject *attempt);
    void ask(const CheckId &id, const Check &check, QObject *attempt,
             const QRegularExpression &reflections = {});
    void askWithSecret(const CheckId &id, const Check &check, const Auth &auth, QObject *attempt);
    void finish(const CheckId &id, const Reading &reading, const QRegularExpression &reflections = {});

    Fetcher &m_fetcher;
    SecretLookup m_secrets = {};
    std::unique_ptr<PageReader> m_pages;
    QHash<CheckId, QObject *> m_attempts = {}; ///< under way; destroying one ends its look
};

} // namespace Pilotlamp
