// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain_record.h"

#include "core/http_judgement.h"
#include "core/kind_options.h"
#include "core/probe_facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct DomainRecordTexts {
    Q_DECLARE_TR_FUNCTIONS(DomainRecord)
};

Reading unread(Reading reading, const QString &why)
{
    reading.status = Status::Unknown;
    reading.whose = Whose::Unclear;
    reading.reason = why;
    if (reading.error.kind == Error::Kind::None)
        reading.error = {Error::Kind::Unreadable, why};
    return reading;
}

/// When the registration ends; invalid where the record does not say.
QDateTime expiryIn(const QByteArray &body)
{
    const QJsonArray events = QJsonDocument::fromJson(body).object().value("events"_L1).toArray();
    for (const QJsonValue &event : events) {
        if (event["eventAction"_L1].toString() == "expiration"_L1)
            return QDateTime::fromString(event["eventDate"_L1].toString(), Qt::ISODate).toUTC();
    }
    return {};
}

} // namespace

QString domainOf(const Check &check)
{
    const QString text = check.url.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : u"domain://"_s + text, QUrl::StrictMode);
    const QString host = QString::fromLatin1(QUrl::toAce(url.host())).toLower();
    static const QRegularExpression name(
        u"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]$"_s);
    return name.match(host).hasMatch() ? host : QString();
}

QUrl rdapUrl(const QUrl &base, const QString &domain)
{
    QUrl url = base;
    const QString path = base.path();
    url.setPath((path.endsWith(u'/') ? path : path + u'/') + u"domain/"_s + domain);
    return url;
}

QUrl rdapBase(const QByteArray &registries, const QString &domain)
{
    const QString last = domain.section(u'.', -1);
    const QJsonArray services = QJsonDocument::fromJson(registries).object().value("services"_L1).toArray();
    for (const QJsonValue &service : services) {
        if (!service[0].toArray().contains(last))
            continue;
        for (const QJsonValue &base : service[1].toArray()) {
            const QUrl url(base.toString(), QUrl::StrictMode);
            if (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty())
                return url;
        }
    }
    return {};
}

Reading judgeDomain(const Response &response, const Check &check, const QDateTime &now)
{
    Reading reading = factsOf(response, now);
    if (reading.failure != Failure::None)
        return unread(
            reading,
            DomainRecordTexts::tr("the registry could not be contacted: %1").arg(response.error.text));
    if (response.httpStatus == 404) {
        reading.status = Status::Offline;
        reading.whose = Whose::Unclear;
        reading.reason
            = DomainRecordTexts::tr("the registry does not know the domain %1").arg(domainOf(check));
        return reading;
    }
    if (response.httpStatus != 200)
        return unread(
            reading,
            DomainRecordTexts::tr("the registry answered %1").arg(httpStatusText(response.httpStatus)));
    const QDateTime expiry = expiryIn(response.body);
    if (!expiry.isValid())
        return unread(reading, DomainRecordTexts::tr("the registry does not say when the domain expires"));
    const int days = kindOptionsOf(check).domainDays;
    const qint64 left = now.daysTo(expiry);
    const QString date = expiry.date().toString(Qt::ISODate);
    const bool isOver = expiry <= now;
    reading.status = isOver ? Status::Offline : Status::Online;
    reading.whose = isOver ? Whose::Unclear : Whose::None;
    reading.reason = isOver ? DomainRecordTexts::tr("the domain expired on %1").arg(date)
                            : DomainRecordTexts::tr("registered until %1").arg(date);
    if (!isOver && days > 0 && left <= days)
        reading.warning = DomainRecordTexts::tr("the domain expires in %1 days").arg(left);
    return reading;
}

QString domainProblem(const Check &check)
{
    if (domainOf(check).isEmpty())
        return DomainRecordTexts::tr("The address is not a domain (example: example.org)");
    const QJsonValue rdap = check.options.value("rdap"_L1);
    const QUrl url(rdap.toString(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!rdap.isUndefined() && (!isWeb || url.host().isEmpty()))
        return DomainRecordTexts::tr("“rdap” is not the address of a registry's RDAP server");
    return {};
}

} // namespace Pilotlamp
