// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an exchange is sent on to, and what may come along.
#include "net/exchange.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MostHops = 10;

/// Keys and cookies meant for one host are not shown to another that it redirects to.
bool isHarmlessHeader(const QByteArray &name)
{
    constexpr std::array harmless{"accept", "accept-language", "user-agent"};
    return std::any_of(harmless.begin(), harmless.end(),
                       [&](const char *other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool Exchange::redirected()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    constexpr std::array redirects{301, 302, 303, 307, 308};
    if (!m_request.followRedirects || target.isEmpty() || m_reply->error() != QNetworkReply::NoError
        || std::find(redirects.begin(), redirects.end(), status) == redirects.end())
        return false;
    if (++m_hops > MostHops) {
        end(Failure::RedirectLoop);
        return true;
    }
    const QUrl next = m_request.url.resolved(target);
    rememberMove(status, next);
    if (!m_cookies)
        m_cookies = std::make_unique<QNetworkCookieJar>();
    m_cookies->setCookiesFromUrl(
        m_reply->header(QNetworkRequest::SetCookieHeader).value<QList<QNetworkCookie>>(), m_request.url);
    const bool isLessSafe = m_request.url.scheme() == "https"_L1 && next.scheme() != "https"_L1;
    const bool isElsewhere = next.host() != m_request.url.host() || next.port() != m_request.url.port();
    if (isElsewhere || isLessSafe)
        m_request.headers.removeIf([](const auto &header) { return !isHarmlessHeader(header.first); });
    if (isElsewhere)
        m_request.tls.reset(); // trust and our own certificate are for one host
    const bool keepsMethod = status == 307 || status == 308 || m_request.method == "HEAD";
    if (!keepsMethod) {
        m_request.method = "GET";
        m_request.body.clear();
    }
    release();
    m_request.url = next;
    m_response.url = next;
    hop();
    return true;
}

void Exchange::rememberMove(int status, const QUrl &target)
{
    m_movedForGood = m_movedForGood && (status == 301 || status == 308);
    if (m_movedForGood && isWeb(target) && target.host() != m_request.url.host())
        m_response.permanentlyMovedTo = target;
}

} // namespace Pilotlamp
