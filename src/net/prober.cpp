// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/prober.h"

#include "core/api_recipe.h"
#include "core/auth.h"
#include "core/log.h"
#include "core/reading_filter.h"
#include "core/tls_options.h"
#include "net/fetcher.h"
#include "net/page_reader.h"
#include "net/probe.h"
#include "providers/kind.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// What a person compares before the certificate is trusted by its fingerprint.
Reading withFingerprint(Reading reading)
{
    if (reading.failure == Failure::CertificateUntrusted && reading.certificate && reading.warning.isEmpty())
        reading.warning
            = Prober::tr("its fingerprint is %1").arg(fingerprintText(reading.certificate->sha256));
    return reading;
}

} // namespace

Prober::Prober(Fetcher &fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_pages(std::make_unique<PageReader>(fetcher))
{
}

Prober::~Prober() = default;

void Prober::probe(const CheckId &id, const Check &check)
{
    if (isProbing(id))
        return;
    auto *attempt = new QObject(this);
    m_attempts.insert(id, attempt);
    start(id, check, attempt);
}

void Prober::start(const CheckId &id, const Check &check, QObject *attempt)
{
    const auto refuse = [&](const QString &reason) {
        QMetaObject::invokeMethod(
            attempt, [this, id, reason] { finish(id, unknownReading(reason)); }, Qt::QueuedConnection);
    };
    if (!check.problem.isEmpty())
        return refuse(check.problem);
    const auto auth = authOf(check);
    if (!auth)
        return refuse(auth.error().text);
    if (!*auth)
        return ask(id, check, attempt);
    if (!isHostConfirmed(check))
        return refuse(hostQuestion(check, id.service, id.index));
    if (!m_secrets)
        return refuse(tr("no keyring is available for the secret “%1”").arg((*auth)->secret));
    askWithSecret(id, check, **auth, attempt);
}

void Prober::askWithSecret(const CheckId &id, const Check &check, const Auth &auth, QObject *attempt)
{
    m_secrets(auth.secret, attempt, [this, id, check, auth, attempt](const Result<QString> &secret) {
        if (!secret)
            return finish(id, unknownReading(secret.error().text, secret.error().kind));
        const auto sending = withSecret(check, auth, *secret);
        if (!sending)
            return finish(id, unknownReading(sending.error().text));
        ask(id, *sending, attempt, reflectionsOf(auth, *secret));
    });
}

void Prober::ask(const CheckId &id, const Check &check, QObject *attempt,
                 const QRegularExpression &reflections)
{
    const auto take = [this, id, reflections](const Reading &reading) {
        finish(id, reading, reflections);
    };
    if (const Probe begin = probeOf(check.kind))
        return begin(m_fetcher, check, attempt, take);
    if (const Kind *kind = kindOf(check.kind))
        return m_pages->read(check, *kind, attempt, take);
    const QString reason = tr("“%1” is not a known check type").arg(check.kind);
    QMetaObject::invokeMethod(
        attempt, [take, reason] { take(unknownReading(reason)); }, Qt::QueuedConnection);
}

void Prober::finish(const CheckId &id, const Reading &reading, const QRegularExpression &reflections)
{
    // The attempt is over before its answer is told: the listener may start the next one at once.
    if (QObject *attempt = m_attempts.take(id))
        attempt->deleteLater();
    const Reading shown = filteredReading(withFingerprint(reading), reflections);
    qCDebug(logNet).noquote() << logText(u"%1 check %2: HTTP %3, %4 ms, %5: %6"_s.arg(id.service)
                                             .arg(id.index)
                                             .arg(shown.httpStatus)
                                             .arg(shown.responseMs)
                                             .arg(idOf(shown.status), shown.reason));
    Q_EMIT answered(id, shown);
}

bool Prober::isProbing(const CheckId &id) const
{
    return m_attempts.contains(id);
}

void Prober::abortAll()
{
    const auto readings = m_attempts;
    m_attempts.clear();
    qDeleteAll(readings);
}

} // namespace Pilotlamp
