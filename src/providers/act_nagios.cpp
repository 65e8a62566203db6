// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/act_rows.h"
#include "providers/address.h"
#include "providers/text.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

/// Nagios Core's cmd.cgi. Only what needs no time: the program reads dates in the server's own format and
/// zone, which it does not tell, so a downtime or a recheck could land at another hour.
namespace Pilotlamp {
namespace {

/// The program wants the same in a cookie and in the form: what a page of strangers could not make a browser
/// send. We are no browser, so any value of its form (eight hexadecimal digits) does.
constexpr auto FormId = "7e57ab1e"_L1;
constexpr auto FormCookie = "NagFormId=7e57ab1e"_L1;

QList<ServerAction> actNagiosActions()
{
    return {ServerAction::Acknowledge, ServerAction::Comment, ServerAction::RemoveAcknowledgement};
}

/// The number of a command, as include/common.h of Nagios Core has it.
int nagiosCommand(ServerAction action, bool isService)
{
    switch (action) {
    case ServerAction::Acknowledge:
        return isService ? 34 : 33;
    case ServerAction::Comment:
        return isService ? 3 : 1;
    case ServerAction::RemoveAcknowledgement:
        return isService ? 52 : 51;
    default:
        return 0;
    }
}

Result<Questions> actNagiosCalls(const Check &check, const ActionRequest &request, const QByteArray &)
{
    constexpr auto Program = "/statusjson.cgi"_L1;
    const QString path = QUrl(check.url).path().endsWith(Program) ? u"/cmd.cgi"_s : u"/cgi-bin/cmd.cgi"_s;
    const QString service = request.component.id.section(u'!', 1);
    QByteArray form;
    const auto add = [&form](const char *key, const QString &value) {
        form += (form.isEmpty() ? "" : "&") + QByteArray(key) + '=' + QUrl::toPercentEncoding(value);
    };
    add("nagFormId", FormId);
    add("cmd_typ", QString::number(nagiosCommand(request.action, !service.isEmpty())));
    add("cmd_mod", u"2"_s); // carry it out, do not ask again
    add("host", request.component.id.section(u'!', 0, 0));
    if (!service.isEmpty())
        add("service", service);
    if (needsComment(request.action)) {
        add("com_author", request.author);
        add("com_data", request.comment);
        if (request.persistent)
            add("persistent", u"on"_s);
    }
    if (request.action == ServerAction::Acknowledge && request.sticky)
        add("sticky_ack", u"on"_s);
    return Questions{{pageBeside(check.url, Program, path), form, "application/x-www-form-urlencoded"}};
}

/// It answers with a web page and 200, whatever became of the command.
Error actNagiosRefusal(const QByteArray &body)
{
    static const QRegularExpression message(u"<div class=['\"]errorMessage['\"]>(.*?)</div>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    if (body.contains("successfully submitted"))
        return {};
    const QString said = plainText(message.match(QString::fromUtf8(body)).captured(1));
    return {Error::Kind::Refused, said.isEmpty() ? plainText(QString::fromUtf8(body)) : said};
}

} // namespace

constinit const ActionApi NagiosActions{.kind = "nagios"_L1,
                                        .actions = actNagiosActions,
                                        .options = {.sticky = true, .persistent = true},
                                        .calls = actNagiosCalls,
                                        .cookie = FormCookie,
                                        .refusal = actNagiosRefusal};

} // namespace Pilotlamp
