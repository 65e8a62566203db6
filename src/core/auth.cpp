// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth.h"

#include "core/api_recipe.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct AuthTexts {
    Q_DECLARE_TR_FUNCTIONS(Auth)
};

Error authWrong(const QString &text)
{
    return {Error::Kind::Ours, text};
}

bool isHeaderName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c == u'-' || c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

} // namespace

Result<std::optional<Auth>> authOf(const Check &check)
{
    const QJsonValue value = check.options.value("auth"_L1);
    if (value.isUndefined())
        return std::optional<Auth>();
    const QJsonObject keys = value.toObject();
    const QString type = keys.value("type"_L1).toString();
    Auth auth{.user = keys.value("user"_L1).toString(), .secret = keys.value("secret"_L1).toString()};
    if (auth.secret.isEmpty())
        return authWrong(AuthTexts::tr("“auth” needs a “secret”: the name it has in the keyring"));
    if (const ApiRecipe *recipe = apiRecipeOf(check)) { // says by itself how it takes its key
        auth.type = recipe->keyHeader.isEmpty() ? Auth::Type::Bearer : Auth::Type::Header;
        auth.header = recipe->keyHeader;
    } else if (type == "basic"_L1) {
        if (auth.user.isEmpty() || auth.user.contains(u':'))
            return authWrong(AuthTexts::tr("“auth” of type basic needs a “user” without a colon"));
    } else if (type == "bearer"_L1) {
        auth.type = Auth::Type::Bearer;
    } else if (type == "header"_L1) {
        auth.type = Auth::Type::Header;
        const QString header = keys.value("header"_L1).toString();
        if (!isHeaderName(header))
            return authWrong(
                AuthTexts::tr("“auth” of type header needs the name of a “header”, as in X-Api-Key"));
        auth.header = header.toLatin1();
    } else {
        return authWrong(AuthTexts::tr("“auth” needs a “type”: basic, bearer or header"));
    }
    return std::optional(auth);
}

bool showsSecret(const Check &check)
{
    return check.options.contains("auth"_L1);
}

Result<Check> withSecret(const Check &check, const Auth &auth, const QString &secret)
{
    if (!isHostConfirmed(check))
        return authWrong(hostQuestion(check));
    const bool isSendable = std::none_of(secret.begin(), secret.end(),
                                         [](QChar c) { return c.category() == QChar::Other_Control; });
    if (secret.isEmpty() || !isSendable)
        return authWrong(
            AuthTexts::tr("the secret “%1” is empty or has more than one line").arg(auth.secret));
    QString name = u"Authorization"_s;
    QString value = secret;
    if (auth.type == Auth::Type::Basic)
        value = u"Basic "_s + QString::fromLatin1((auth.user + u':' + secret).toUtf8().toBase64());
    else if (auth.type == Auth::Type::Bearer)
        value = u"Bearer "_s + secret;
    else
        name = QString::fromLatin1(auth.header);
    Check sending = check;
    QJsonObject headers = check.options.value("headers"_L1).toObject();
    headers.insert(name, value);
    sending.options.insert("headers"_L1, headers);
    return sending;
}

QList<std::pair<QByteArray, QByteArray>> headersOf(const Check &check)
{
    QList<std::pair<QByteArray, QByteArray>> list;
    const QJsonObject headers = check.options.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (isHeaderName(header.key()) && !header->toString().contains(u'\n'))
            list.append({header.key().toLatin1(), header->toString().toUtf8()});
    }
    return list;
}

} // namespace Pilotlamp
