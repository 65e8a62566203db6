// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redact.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

const QString Hidden = u"…"_s;

QString hostIn(const QString &url)
{
    if (url.contains("://"_L1))
        return QUrl(url).host().toLower();
    const QString endpoint = url.section(u'/', 0, 0).section(u'@', -1).toLower();
    return endpoint.count(u':') == 1 ? endpoint.section(u':', 0, 0) : endpoint;
}

/// Webhooks and signed links carry their secret in the path: long, of letters and digits, no word.
QString withoutTokens(const QString &path)
{
    static const QRegularExpression token(u"(?=[^/]*[0-9])(?=[^/]*[A-Za-z])[A-Za-z0-9_\\-=.~]{20,}"_s);
    return QString(path).replace(token, Hidden);
}

QString withoutSecrets(const QString &url)
{
    const QUrl parsed(url);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return url.section(u'?', 0, 0).section(u'#', 0, 0).section(u'@', -1);
    QUrl bare = parsed.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString shown = bare.toString(QUrl::RemovePath);
    return shown + withoutTokens(parsed.path(QUrl::FullyEncoded));
}

} // namespace

Redactor::Redactor(const Service &service, bool hidePrivateHosts)
    : m_hidePrivateHosts(hidePrivateHosts)
{
    QStringList urls{service.link};
    for (const Check &check : service.checks)
        urls.append(check.url);
    for (const QString &url : urls) {
        const QString host = hostIn(url);
        if (!host.isEmpty() && reachOf(url) == Reach::Private && !m_hosts.contains(host))
            m_hosts.insert(host, u"private-host-%1"_s.arg(m_hosts.size() + 1));
    }
}

QString Redactor::withoutHosts(QString text) const
{
    if (!m_hidePrivateHosts)
        return text;
    for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it) {
        const QRegularExpression whole(
            u"(?<![\\w.\\-])%1(?![\\w\\-]|\\.\\w)"_s.arg(QRegularExpression::escape(it.key())),
            QRegularExpression::CaseInsensitiveOption);
        text.replace(whole, it.value());
    }
    static const QRegularExpression ipv4(u"(?<![\\d.])\\d{1,3}(\\.\\d{1,3}){3}(?![\\d.]*\\d)"_s);
    qsizetype from = 0;
    for (auto match = ipv4.match(text); match.hasMatch(); match = ipv4.match(text, from)) {
        from = match.capturedStart();
        if (reachOf(match.captured()) == Reach::Private)
            text.replace(match.capturedStart(), match.capturedLength(), u"private-address"_s);
        else
            from = match.capturedEnd();
    }
    return text;
}

QString Redactor::address(const QString &url) const
{
    return withoutHosts(withoutSecrets(url));
}

QString Redactor::text(const QString &text) const
{
    static const QRegularExpression address(u"[A-Za-z][A-Za-z0-9+.\\-]*://[^\\s<>\"']+"_s);
    static const QRegularExpression bearer(u"\\b(Bearer|Basic|Token)\\s+[A-Za-z0-9._~+/=\\-]{8,}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        u"\\b((?:api[_-]?|access[_-]?|secret[_-]?|auth[_-]?)?(?:key|token|secret|password|passwd|pwd))(\\s*[=:]\\s*)[^\\s,;&]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString shown;
    qsizetype from = 0;
    for (auto match = address.match(text); match.hasMatch(); match = address.match(text, from)) {
        shown += text.mid(from, match.capturedStart() - from) + withoutSecrets(match.captured());
        from = match.capturedEnd();
    }
    shown += text.mid(from);
    shown.replace(bearer, u"\\1 "_s + Hidden);
    shown.replace(named, u"\\1\\2"_s + Hidden);
    return withoutHosts(shown);
}

} // namespace Pilotlamp
