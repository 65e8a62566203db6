// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an exchange is sent on to, and what may come along.
#include "net/exchange.h"

#include "core/service.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MostHops = 10;
constexpr qsizetype MostCookies = 50; ///< of one answer; more is no session, but a flood
constexpr qsizetype LongestCookie = 4096;
constexpr qsizetype LongestCookieField = 16 * 1024; ///< what servers accept of a header

/// A Location as servers send it: with bytes of any charset, and blanks, which belong percent-encoded.
QUrl locationOf(const QByteArray &header)
{
    QByteArray encoded;
    for (const char c : header) {
        const auto byte = static_cast<quint8>(c);
        if (byte > 0x20 && byte < 0x7F)
            encoded += c;
        else
            encoded += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return QUrl::fromEncoded(encoded);
}

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
    const int status = m_reader->status();
    const QByteArray location = m_reader->header("Location");
    constexpr std::array redirects{301, 302, 303, 307, 308};
    if (!m_request.followRedirects || location.isEmpty()
        || std::find(redirects.begin(), redirects.end(), status) == redirects.end())
        return false;
    if (++m_hops > MostHops) {
        end(Failure::RedirectLoop);
        return true;
    }
    const QUrl next = m_request.url.resolved(locationOf(location));
    rememberMove(status, next);
    rememberCookies();
    const bool isLessSafe = m_request.url.scheme() == "https"_L1 && next.scheme() != "https"_L1;
    const bool isElsewhere = originOf(next) != originOf(m_request.url);
    if (isElsewhere || isLessSafe)
        m_request.headers.removeIf([](const auto &header) { return !isHarmlessHeader(header.first); });
    if (isElsewhere && m_request.tls)
        m_request.tls = m_request.tls->forStrangers(); // who we are is for one host
    m_isOnLink = m_isOnLink || isLinkLocal(m_firstPeer.toString());
    if (!mayBeReached(next)) {
        m_circumstances.url = next;
        end(Failure::LinkLocal);
        return true;
    }
    const bool keepsMethod = status == 307 || status == 308 || m_request.method == "HEAD";
    if (keepsMethod && !mayBeSentOn(next)) {
        m_circumstances.url = next;
        end(Failure::HeldBack);
        return true;
    }
    if (!keepsMethod) {
        m_request.method = "GET";
        m_request.body.clear();
    }
    release();
    m_reader.reset();
    m_request.url = next;
    m_response.url = next;
    hop();
    return true;
}

/// A body may hold a key as well as a header (JSON-RPC does), and cannot be left out as one can: it goes to
/// the same place, or to the same host once that wants encryption.
bool Exchange::mayBeSentOn(const QUrl &next) const
{
    if (m_request.body.isEmpty() || !isWeb(next) || originOf(next) == originOf(m_request.url))
        return true;
    return next.host() == m_request.url.host() && next.scheme() == "https"_L1
        && m_request.url.scheme() == "http"_L1;
}

/// What answers on this computer's own link (printers, the metadata services of clouds) is nobody else's to
/// name.
bool Exchange::mayBeReached(const QUrl &next) const
{
    return m_isOnLink || !isLinkLocal(next.toString());
}

void Exchange::rememberMove(int status, const QUrl &target)
{
    m_movedForGood = m_movedForGood && (status == 301 || status == 308);
    if (m_movedForGood && isWeb(target) && target.host() != m_request.url.host())
        m_response.permanentlyMovedTo = target;
}

void Exchange::rememberCookies()
{
    if (!m_cookies)
        m_cookies = std::make_unique<QNetworkCookieJar>();
    QList<QNetworkCookie> cookies;
    for (const auto &[name, value] : m_reader->headers()) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) == 0 && value.size() <= LongestCookie
            && cookies.size() < MostCookies)
            cookies += QNetworkCookie::parseCookies(value);
    }
    m_cookies->setCookiesFromUrl(cookies, m_request.url);
}

QByteArray Exchange::cookies() const
{
    QByteArray field;
    if (!m_cookies)
        return field;
    for (const QNetworkCookie &cookie : m_cookies->cookiesForUrl(m_request.url)) {
        const QByteArray pair = cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
        if (field.size() + pair.size() > LongestCookieField)
            break;
        field += field.isEmpty() ? pair : "; " + pair;
    }
    return field;
}

} // namespace Pilotlamp
