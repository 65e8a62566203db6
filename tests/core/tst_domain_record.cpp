// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain_record.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::DomainRecordTests {

namespace {

const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

} // namespace

/// When a domain expires, and whom to ask.
class DomainRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDomainEndsOnItsDay_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("days");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("warning");
        const auto row
            = [](const char *name, qint64 seconds, int days, Status status, const QString &warning) {
                  QTest::newRow(name) << seconds << days << status << warning;
              };
        row("far", 31 * 86'400, 30, Status::Online, {});
        row("near", 30 * 86'400, 30, Status::Online, u"the domain expires in 30 days"_s);
        row("never warned", 86'400, 0, Status::Online, {});
        row("its last second", 1, 30, Status::Online, u"the domain expires in 0 days"_s);
        row("its last second, never warned", 1, 0, Status::Online, {});
        row("over", 0, 30, Status::Offline, {});
        row("long over", -86'400, 30, Status::Offline, {});
    }

    void aDomainEndsOnItsDay()
    {
        QFETCH(qint64, seconds);
        QFETCH(int, days);
        Response response;
        response.httpStatus = 200;
        response.body
            = "{\"events\":[{\"eventAction\":\"registration\",\"eventDate\":\"2001-01-01T00:00:00Z\"},"
              "{\"eventAction\":\"expiration\",\"eventDate\":\""
            + Noon.addSecs(seconds).toString(Qt::ISODate).toLatin1() + "\"}]}";
        Check check{u"domain"_s, u"example.org"_s};
        check.options.insert(u"domainDays"_s, days);
        const Reading reading = judgeDomain(response, check, Noon);
        QTEST(reading.status, "status");
        QTEST(reading.warning, "warning");
        response.body.clear();
        QCOMPARE(judgeDomain(response, check, Noon).status, Status::Unknown);
        QCOMPARE(judgeDomain(response, check, Noon).error.kind, Error::Kind::Unreadable);
        response.httpStatus = 403; // there is no key of ours that it could mean
        QCOMPARE(judgeDomain(response, check, Noon).status, Status::Unknown);
        QCOMPARE(judgeDomain(response, check, Noon).warning, QString());
        response.httpStatus = 404;
        QCOMPARE(judgeDomain(response, check, Noon).status, Status::Offline);
    }

    void registriesAreAskedEncrypted()
    {
        const auto base = [](const QByteArray &bases) {
            return rdapBase("{\"services\":[[[\"com\"],[\"https://c.example/\"]],[[\"org\"],[" + bases
                                + "]]]}",
                            u"www.example.org"_s)
                .toString();
        };
        QCOMPARE(base("\"http://a.example/\",\"https://b.example/x\""), u"https://b.example/x"_s);
        QCOMPARE(base("\"https://\",\"http://a.example/\""), QString());
        QCOMPARE(rdapUrl(QUrl(u"https://b.example/x"_s), u"d.org"_s).path(), u"/x/domain/d.org"_s);
        QCOMPARE(rdapUrl(QUrl(u"https://b.example/x/"_s), u"d.org"_s).path(), u"/x/domain/d.org"_s);
        const auto problem = [](const QJsonValue &rdap, const QString &url = u"example.org"_s) {
            Check check{u"domain"_s, url};
            if (!rdap.isUndefined())
                check.options.insert(u"rdap"_s, rdap);
            return domainProblem(check);
        };
        QVERIFY(problem(QJsonValue::Undefined).isEmpty() && problem(u"http://r.example/"_s).isEmpty()
                && problem(u"https://r.example/"_s).isEmpty());
        QVERIFY(!problem(u"https://"_s).isEmpty() && !problem(u"ftp://r.example/"_s).isEmpty()
                && !problem(7).isEmpty() && !problem(QJsonValue::Undefined, u"localhost"_s).isEmpty());
    }
};

PILOTLAMP_TEST(DomainRecordTest, Testing::NoApplication);

} // namespace Pilotlamp::DomainRecordTests

#include "tst_domain_record.moc"
