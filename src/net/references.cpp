// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What connectivity-check addresses say of the way out.
#include "net/connectivity_monitor.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct ReferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(ConnectivityMonitor)
};

bool isRedirect(int code)
{
    return code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
}

/// The built-in references and what they say.
struct ReferenceRow {
    QLatin1StringView url;
    const char *body;
};
constexpr std::array ReferenceRows{
    ReferenceRow{"http://detectportal.firefox.com/success.txt"_L1, "success"},
    ReferenceRow{"http://nmcheck.gnome.org/check_network_status.txt"_L1, "NetworkManager is online"},
};

QString silenceText(const QList<ReferenceAnswer> &answers, bool isLinked)
{
    if (!isLinked)
        return ReferenceTexts::tr("you are offline: no network is connected");
    const bool isUnknown = std::all_of(answers.begin(), answers.end(), [](const ReferenceAnswer &answer) {
        return answer.response.failure == Failure::NameNotFound;
    });
    if (isUnknown)
        return ReferenceTexts::tr("you are offline: DNS isn't working, no internet names can be resolved");
    const bool isNameless = std::all_of(answers.begin(), answers.end(), [](const ReferenceAnswer &answer) {
        return answer.response.failure == Failure::NameNotFound
            || answer.response.failure == Failure::NameTimeout;
    });
    if (isNameless)
        return ReferenceTexts::tr("you are offline: your DNS server does not answer");
    const bool isProxy = std::all_of(answers.begin(), answers.end(), [](const ReferenceAnswer &answer) {
        return answer.response.failure == Failure::Proxy;
    });
    return isProxy ? ReferenceTexts::tr("you are offline: your proxy does not answer")
                   : ReferenceTexts::tr("you are offline: the internet cannot be reached");
}

} // namespace

QStringList builtInReferences()
{
    QStringList urls;
    for (const ReferenceRow &row : ReferenceRows)
        urls.append(row.url);
    return urls;
}

std::optional<QByteArray> builtInBodyOf(const QString &url)
{
    const auto row = std::find_if(ReferenceRows.begin(), ReferenceRows.end(),
                                  [&](const ReferenceRow &one) { return url == one.url; });
    return row == ReferenceRows.end() ? std::nullopt : std::optional<QByteArray>(row->body);
}

ReferenceOutcome referenceOutcomeOf(const Response &response, const std::optional<QByteArray> &usual)
{
    switch (response.failure) {
    case Failure::None:
        break;
    case Failure::OwnLimit:
    case Failure::Cancelled:
        return ReferenceOutcome::NotAsked;
    case Failure::CertificateUntrusted:
    case Failure::CertificateWrongName:
        return ReferenceOutcome::Intercepted;
    default:
        return ReferenceOutcome::Silent;
    }
    const int code = response.httpStatus;
    if (isRedirect(code)) {
        // An address that only moves to https on its own host is no login page.
        const QUrl target = response.url.resolved(QUrl::fromEncoded(response.header("Location")));
        return target.host() == response.url.host() ? ReferenceOutcome::Open : ReferenceOutcome::Portal;
    }
    if (code == 511)
        return ReferenceOutcome::Portal;
    if (code < 200 || code > 299)
        return ReferenceOutcome::Silent;
    // Nobody else can answer in the place of one that TLS vouches for.
    if (response.url.scheme() == "https"_L1)
        return ReferenceOutcome::Open;
    if (usual)
        return response.body.trimmed() == usual->trimmed() ? ReferenceOutcome::Open
                                                           : ReferenceOutcome::Portal;
    return code == 204 ? ReferenceOutcome::Open : ReferenceOutcome::LikelyOpen;
}

Network judgementOf(const QList<ReferenceAnswer> &answers, bool isLinked, const Network &before)
{
    QList<ReferenceOutcome> words;
    for (const ReferenceAnswer &answer : answers)
        words.append(answer.word);
    Network network;
    network.privateNet = isLinked ? Network::State::Up : Network::State::Down;
    network.intercepted = words.contains(ReferenceOutcome::Intercepted);
    if (words.contains(ReferenceOutcome::Open)) {
        if (!isLinked)
            network.reason = ReferenceTexts::tr("no network is connected");
        return network;
    }
    if (words.contains(ReferenceOutcome::Portal)) {
        network.publicNet = Network::State::Captive;
        network.reason = ReferenceTexts::tr("you are offline: this network asks you to log in first");
        return network;
    }
    if (words.contains(ReferenceOutcome::LikelyOpen)) {
        if (!isLinked)
            network.reason = ReferenceTexts::tr("no network is connected");
        return network;
    }
    if (words.contains(ReferenceOutcome::NotAsked))
        return before;
    // Somebody answered, if only in the place of another.
    if (network.intercepted)
        return network;
    network.publicNet = Network::State::Down;
    network.reason = silenceText(answers, isLinked);
    return network;
}

} // namespace Pilotlamp
