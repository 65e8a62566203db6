// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/act_rows.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

/// Nagios Core's cmd.cgi. It reads dates in the server's own format and zone, which it does not tell; its own
/// form, asked for first, shows them in what it proposes.
namespace Pilotlamp {
namespace {

/// The program wants the same in a cookie and in the form: what a page of strangers could not make a browser
/// send. We are no browser, so any value of its form (eight hexadecimal digits) does.
constexpr auto FormId = "7e57ab1e"_L1;
constexpr auto FormCookie = "NagFormId=7e57ab1e"_L1;
constexpr auto StatusProgram = "/statusjson.cgi"_L1;

struct NagiosTexts {
    Q_DECLARE_TR_FUNCTIONS(Act)
};

QList<ServerAction> actNagiosActions()
{
    return {ServerAction::Acknowledge,
            ServerAction::Downtime,
            ServerAction::Recheck,
            ServerAction::Comment,
            ServerAction::RemoveAcknowledgement,
            ServerAction::RemoveDowntime};
}

/// The number of a command, as include/common.h of Nagios Core has it.
int nagiosCommand(ServerAction action, bool isService)
{
    switch (action) {
    case ServerAction::Acknowledge:
        return isService ? 34 : 33;
    case ServerAction::Downtime:
        return isService ? 56 : 55;
    case ServerAction::Recheck:
        return isService ? 7 : 96;
    case ServerAction::Comment:
        return isService ? 3 : 1;
    case ServerAction::RemoveAcknowledgement:
        return isService ? 52 : 51;
    case ServerAction::RemoveDowntime:
        return isService ? 79 : 78;
    }
    return 0;
}

/// The programs lie beside each other.
QUrl nagiosProgram(const Check &check, QLatin1StringView program)
{
    const bool isProgram = QUrl(check.url).path().endsWith(StatusProgram);
    return pageBeside(check.url, StatusProgram, (isProgram ? u"/"_s : u"/cgi-bin/"_s) + program);
}

class NagiosForm {
public:
    void add(const char *key, const QString &value)
    {
        m_text += (m_text.isEmpty() ? "" : "&") + QByteArray(key) + '=' + QUrl::toPercentEncoding(value);
    }
    void addNumber(const char *key, qint64 value) { add(key, QString::number(value)); }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text = {};
};

/// The command, and the host or the service it is about.
NagiosForm nagiosOrder(const ActionRequest &request, bool isCommit)
{
    const QString service = request.component.id.section(u'!', 1);
    NagiosForm form;
    if (isCommit)
        form.add("nagFormId", FormId);
    form.addNumber("cmd_typ", nagiosCommand(request.action, !service.isEmpty()));
    if (isCommit)
        form.add("cmd_mod", u"2"_s); // carry it out, do not ask again
    form.add("host", request.component.id.section(u'!', 0, 0));
    if (!service.isEmpty())
        form.add("service", service);
    return form;
}

Result<Questions> actNagiosNeeds(const Check &check, const ActionRequest &request)
{
    QUrl url = nagiosProgram(check, "cmd.cgi"_L1);
    switch (request.action) {
    case ServerAction::Downtime:
    case ServerAction::Recheck:
        url.setQuery(QString::fromLatin1(nagiosOrder(request, false).text()), QUrl::StrictMode);
        return Questions{{.url = url}};
    case ServerAction::RemoveDowntime:
        url = nagiosProgram(check, "statusjson.cgi"_L1);
        url.setQuery(u"query=downtimelist&details=true"_s);
        return Questions{{.url = url}};
    default:
        return Questions();
    }
}

/// A form's time, and how the server writes one.
struct NagiosTime {
    QDateTime local = {}; ///< the server's clock, whatever its zone
    QString format = {};
    bool isTwofold = false; ///< day and month are alike today: which comes first is not seen
};

/// `date_format` of its configuration: us, euro, iso8601 or strict-iso8601. Above the form stands the month
/// by its name ("Last Updated: Sun Nov 29 …").
NagiosTime timeOfForm(const QString &page)
{
    static const QRegularExpression field(u"NAME='start_time' VALUE='([^']+)'"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression head(u"Last Updated: \\w{3} (\\w{3}) +(\\d+)"_s);
    const QString written = field.match(page).captured(1);
    const QLocale english = QLocale::c();
    for (const QString &format : {u"yyyy-MM-dd HH:mm:ss"_s, u"yyyy-MM-ddTHH:mm:ss"_s}) {
        if (const QDateTime time = QDateTime::fromString(written, format); time.isValid())
            return {time, format};
    }
    const auto day = head.match(page);
    for (const QString &format : {u"MM-dd-yyyy HH:mm:ss"_s, u"dd-MM-yyyy HH:mm:ss"_s}) {
        const QDateTime time = QDateTime::fromString(written, format);
        if (time.isValid() && english.toString(time.date(), u"MMM"_s) == day.captured(1)
            && time.date().day() == day.captured(2).toInt())
            return {time, format, time.date().day() == time.date().month()};
    }
    return {};
}

/// When it begins, and until when; the Error where the server's form does not show how it writes times.
Error addNagiosTimes(NagiosForm &form, const ActionRequest &request, const QByteArray &page)
{
    const NagiosTime now = timeOfForm(QString::fromUtf8(page));
    if (!now.local.isValid())
        return {Error::Kind::Unreadable,
                NagiosTexts::tr("the server's form does not show how it writes times")};
    form.add("start_time", now.local.toString(now.format));
    if (request.action == ServerAction::Recheck) {
        form.add("force_check", u"on"_s);
        return {};
    }
    const QDateTime end = now.local.addSecs(60 * qint64(request.minutes));
    if (now.isTwofold && end.date() != now.local.date())
        return {Error::Kind::Refused,
                NagiosTexts::tr("today the server's dates can be read two ways: let it end before midnight")};
    form.add("end_time", end.toString(now.format));
    form.addNumber("fixed", request.flexibleMinutes > 0 ? 0 : 1);
    form.addNumber("trigger", 0);
    form.addNumber("hours", request.flexibleMinutes / 60);
    form.addNumber("minutes", request.flexibleMinutes % 60);
    return {};
}

/// Commands that end every downtime of the part.
Result<Questions> removals(const QUrl &url, const ActionRequest &request, const QByteArray &page)
{
    const Result<QJsonObject> root = parseJsonObject(page, "Nagios"_L1, ServerBodyCap);
    if (!root)
        return root.error();
    Questions questions;
    for (const QJsonValue value : root->value("data"_L1).toObject().value("downtimelist"_L1).toObject()) {
        const QJsonObject downtime = value.toObject();
        const QString service = oneLine(downtime.value("service_description"_L1).toString());
        const QString host = oneLine(downtime.value("host_name"_L1).toString());
        if ((service.isEmpty() ? host : host + u'!' + service) != request.component.id)
            continue;
        NagiosForm form = nagiosOrder(request, true);
        form.add("down_id", idText(downtime.value("downtime_id"_L1)));
        questions.append({url, form.text(), "application/x-www-form-urlencoded"});
    }
    if (questions.isEmpty())
        return Error{Error::Kind::Refused,
                     NagiosTexts::tr("“%1” has no downtime of its own").arg(request.component.name)};
    return questions;
}

Result<Questions> actNagiosCalls(const Check &check, const ActionRequest &request,
                                 const QList<QByteArray> &pages)
{
    const QUrl url = nagiosProgram(check, "cmd.cgi"_L1);
    if (request.action == ServerAction::RemoveDowntime)
        return removals(url, request, pages.value(0));
    NagiosForm form = nagiosOrder(request, true);
    if (needsComment(request.action)) {
        form.add("com_author", request.author);
        form.add("com_data", request.comment);
        if (request.persistent)
            form.add("persistent", u"on"_s);
    }
    if (request.action == ServerAction::Acknowledge && request.sticky)
        form.add("sticky_ack", u"on"_s);
    if (request.action == ServerAction::Downtime || request.action == ServerAction::Recheck) {
        if (const Error error = addNagiosTimes(form, request, pages.value(0));
            error.kind != Error::Kind::None)
            return error;
    }
    return Questions{{url, form.text(), "application/x-www-form-urlencoded"}};
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
                                        .options = {.sticky = true, .persistent = true, .flexible = true},
                                        .needs = actNagiosNeeds,
                                        .calls = actNagiosCalls,
                                        .allCalls = true,
                                        .cookie = FormCookie,
                                        .refusal = actNagiosRefusal};

} // namespace Pilotlamp
