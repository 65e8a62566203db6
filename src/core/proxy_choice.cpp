// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proxy_choice.h"
#include "core/json_values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct ProxyChoiceTexts {
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

constexpr int HighestPort = 65535;

bool isPort(const QJsonValue &value)
{
    const double number = value.toDouble();
    return value.isDouble() && number == std::floor(number) && number >= 1 && number <= HighestPort;
}

/// A host's name or address and nothing else, so that nobody writes http:// or a port into it.
bool isHost(const QString &text)
{
    static const QRegularExpression form(u"^[^\\s/@:\\[\\]]+$|^[0-9a-fA-F:.]+$"_s);
    return form.match(text).hasMatch();
}

/// The keys that any mode may have.
ProxyProblem textProblem(const QJsonObject &proxy)
{
    for (const auto key : {"host"_L1, "user"_L1, "secret"_L1}) {
        const QJsonValue value = proxy.value(key);
        if (!value.isUndefined() && !value.isString())
            return {key, ProxyChoiceTexts::tr("The “%1” of the proxy is not a text").arg(key),
                    ProxyChoiceTexts::tr("Put it in quotes")};
    }
    const QJsonValue port = proxy.value("port"_L1);
    if (!port.isUndefined() && !isPort(port))
        return {u"port"_s, ProxyChoiceTexts::tr("The proxy port is not valid"),
                ProxyChoiceTexts::tr("Write a whole number from 1 to %1").arg(HighestPort)};
    if (const QJsonValue except = proxy.value("except"_L1); !except.isUndefined() && !isTextList(except))
        return {u"except"_s, ProxyChoiceTexts::tr("The hosts that need no proxy are not a list of texts"),
                ProxyChoiceTexts::tr("Write [\"intranet.example\", \"192.168.*\"], or leave the key out")};
    return {};
}

ProxyProblem manualProblem(const QJsonObject &proxy)
{
    if (!isHost(proxy.value("host"_L1).toString()))
        return {u"host"_s, ProxyChoiceTexts::tr("The proxy has no host name"),
                ProxyChoiceTexts::tr("Write its name or address alone, for example \"proxy.example.org\"")};
    if (proxy.value("port"_L1).isUndefined())
        return {u"port"_s, ProxyChoiceTexts::tr("The proxy has no port"),
                ProxyChoiceTexts::tr("Write a whole number from 1 to %1").arg(HighestPort)};
    if (!proxy.value("user"_L1).toString().isEmpty() && proxy.value("secret"_L1).toString().isEmpty())
        return {u"secret"_s, ProxyChoiceTexts::tr("The proxy has a user name but no secret"),
                ProxyChoiceTexts::tr("Write the name its password has in the keyring")};
    return {};
}

} // namespace

ProxyProblem proxyProblem(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        return {{},
                ProxyChoiceTexts::tr("The proxy is not an object"),
                ProxyChoiceTexts::tr("Write {\"mode\": \"system\"}")};
    const QJsonObject proxy = value.toObject();
    const QString mode = proxy.value("mode"_L1).toString();
    if (!QStringList{u"system"_s, u"none"_s, u"manual"_s}.contains(mode))
        return {u"mode"_s, ProxyChoiceTexts::tr("The mode of the proxy is not known"),
                ProxyChoiceTexts::tr("Write \"system\", \"none\" or \"manual\"")};
    const QJsonValue type = proxy.value("type"_L1);
    if (!type.isUndefined() && type != "http"_L1 && type != "socks5"_L1)
        return {u"type"_s, ProxyChoiceTexts::tr("The type of the proxy is not known"),
                ProxyChoiceTexts::tr("Write \"http\" or \"socks5\"")};
    const ProxyProblem text = textProblem(proxy);
    return text.what.isEmpty() && mode == "manual"_L1 ? manualProblem(proxy) : text;
}

ProxyChoice proxyChoiceOf(const Preferences &preferences)
{
    const QJsonValue value = preferences.options.value("proxy"_L1);
    ProxyChoice choice;
    if (value.isUndefined() || !proxyProblem(value).what.isEmpty())
        return choice;
    const QJsonObject proxy = value.toObject();
    const QString mode = proxy.value("mode"_L1).toString();
    if (mode == "none"_L1)
        choice.mode = ProxyChoice::Mode::None;
    if (mode != "manual"_L1)
        return choice;
    choice.mode = ProxyChoice::Mode::Manual;
    choice.socks = proxy.value("type"_L1) == "socks5"_L1;
    choice.host = proxy.value("host"_L1).toString();
    choice.port = static_cast<quint16>(proxy.value("port"_L1).toInt());
    choice.user = proxy.value("user"_L1).toString();
    if (!choice.user.isEmpty())
        choice.secret = proxy.value("secret"_L1).toString();
    for (const QJsonValue &host : proxy.value("except"_L1).toArray())
        choice.except.append(host.toString().trimmed());
    return choice;
}

bool isExcepted(const ProxyChoice &choice, const QString &host)
{
    return std::any_of(choice.except.begin(), choice.except.end(), [&](const QString &entry) {
        const QString domain = entry.startsWith(u'.') ? entry : u'.' + entry;
        const auto glob = QRegularExpression::fromWildcard(entry, Qt::CaseInsensitive);
        return !entry.isEmpty()
            && (glob.match(host).hasMatch() || host.endsWith(domain, Qt::CaseInsensitive));
    });
}

} // namespace Pilotlamp
