// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hook_body.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestHookText = 1500; ///< characters; the shortest limit of the services is 2,000

QByteArray hookJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString stateText(const QJsonObject &state, QLatin1StringView key)
{
    return state.value(key).toString().simplified();
}

/// A card of the kind that a Teams workflow posts.
QJsonObject teamsCard(const QString &text, const QString &link)
{
    const QJsonObject line{{u"type"_s, u"TextBlock"_s}, {u"text"_s, text}, {u"wrap"_s, true}};
    QJsonObject card{{u"type"_s, u"AdaptiveCard"_s}, {u"version"_s, u"1.4"_s}, {u"body"_s, QJsonArray{line}}};
    if (!link.isEmpty())
        card.insert(u"actions"_s,
                    QJsonArray{QJsonObject{
                        {u"type"_s, u"Action.OpenUrl"_s}, {u"title"_s, u"Open page"_s}, {u"url"_s, link}}});
    return {{u"type"_s, u"message"_s},
            {u"attachments"_s,
             QJsonArray{QJsonObject{{u"contentType"_s, u"application/vnd.microsoft.card.adaptive"_s},
                                    {u"content"_s, card}}}}};
}

/// A push with a title; only ASCII may stand in a header, so the text carries everything.
HookBody ntfyBody(const QString &text, const QJsonObject &state)
{
    const QString status = stateText(state, "status"_L1);
    HookBody made{text.toUtf8(), {{"Content-Type", "text/plain; charset=utf-8"}, {"Title", "Pilotlamp"}}};
    if (status == "offline"_L1)
        made.headers.emplaceBack("Priority", "high");
    made.headers.emplaceBack("Tags", status == "online"_L1 ? "white_check_mark" : "warning");
    const QByteArray link = stateText(state, "link"_L1).toUtf8();
    if (link.startsWith("http") && link.size() < LongestHookText)
        made.headers.emplaceBack("Click", link.toPercentEncoding(":/?#[]@!$&'()*+,;=%"));
    return made;
}

} // namespace

QStringList hookFormats()
{
    return {u"json"_s, u"slack"_s, u"discord"_s, u"teams"_s, u"ntfy"_s, u"matrix"_s};
}

QString hookSentence(const QJsonObject &state)
{
    const QString name = stateText(state, "name"_L1);
    const QString event = stateText(state, "event"_L1);
    QString text
        = event == "back"_L1 ? name + u" is back"_s : name + u" is "_s + stateText(state, "status"_L1);
    if (const QString reason = stateText(state, "reason"_L1); !reason.isEmpty())
        text += u": "_s + reason;
    const QString whose = stateText(state, "whose"_L1);
    if (!whose.isEmpty() && whose != "none"_L1)
        text += u" ("_s + whose + u')';
    return text.left(LongestHookText);
}

HookBody hookBodyOf(const QString &format, const QJsonObject &state)
{
    const QString text = hookSentence(state);
    if (format == "ntfy"_L1)
        return ntfyBody(text, state);
    QJsonObject object = state;
    if (format == "slack"_L1) {
        // The three characters that begin markup there.
        QString plain = text;
        plain.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
        object = {{u"text"_s, plain}};
    } else if (format == "discord"_L1) {
        // Nobody is called by what a foreign page says.
        object = {{u"content"_s, text}, {u"allowed_mentions"_s, QJsonObject{{u"parse"_s, QJsonArray()}}}};
    } else if (format == "matrix"_L1) {
        object = {{u"text"_s, text}};
    } else if (format == "teams"_L1) {
        object = teamsCard(text, stateText(state, "link"_L1));
    }
    return {hookJson(object), {{"Content-Type", "application/json"}}};
}

} // namespace Pilotlamp
