// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json.h"
#include "providers/json_guard.h"
#include "providers/kind.h"
#include "providers/text.h"
#include "providers/times.h"
#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::HelpersTests {

/// The small tools under every kind: JSON, text, times, addresses.
class HelpersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strictJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("fine");
        QTest::newRow("object") << QByteArray(R"({"a":[1,-2.5e3,0,0.1,true,null,"\u00e4\n"]})") << true;
        QTest::newRow("as deep as allowed")
            << QByteArray(NestingCap, '[') + QByteArray(NestingCap, ']') << true;
        QTest::newRow("one too deep")
            << QByteArray(NestingCap + 1, '[') + QByteArray(NestingCap + 1, ']') << false;
        QTest::newRow("brackets in text") << "[\"" + QByteArray(600, '[') + "\"]" << true;
        QTest::newRow("leading zero") << QByteArray("[01]") << false;
        QTest::newRow("plus") << QByteArray("[+1]") << false;
        QTest::newRow("dot at the end") << QByteArray("[1.]") << false;
        QTest::newRow("dot in front") << QByteArray("[.5]") << false;
        QTest::newRow("empty exponent") << QByteArray("[1e]") << false;
        QTest::newRow("lone minus") << QByteArray("[-]") << false;
        QTest::newRow("NaN") << QByteArray("[NaN]") << false;
        QTest::newRow("-Infinity") << QByteArray("[-Infinity]") << false;
        QTest::newRow("trailing comma") << QByteArray("[1,]") << false;
        QTest::newRow("trailing comma in object") << QByteArray(R"({"a":1,})") << false;
        QTest::newRow("single quotes") << QByteArray("['a']") << false;
        QTest::newRow("unknown escape") << QByteArray(R"(["\q"])") << false;
        QTest::newRow("short escape") << QByteArray(R"(["\u12"])") << false;
        QTest::newRow("line end in text") << QByteArray("[\"a\nb\"]") << false;
        QTest::newRow("NUL") << QByteArray("[\"a\0b\"]", 7) << false;
        QTest::newRow("two marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF[]") << false;
        QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF") << false;
        QTest::newRow("UTF-16 mark alone") << QByteArray("\xFF\xFE") << false;
        QTest::newRow("overlong UTF-8") << QByteArray("[\"\xC0\x80\"]") << false;
        QTest::newRow("comment") << QByteArray("[1] // one") << false;
    }
    void strictJson()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, fine);
        const Result<QJsonValue> value = parseJson(body);
        QCOMPARE(value.has_value(), fine);
        QVERIFY(fine || !value.error().text.isEmpty());
    }

    void numbersAndIds()
    {
        QCOMPARE(wholeNumber(4), 4);
        QCOMPARE(wholeNumber(4.0), 4);
        QCOMPARE(wholeNumber(u" 4 "_s), 4);
        QCOMPARE(wholeNumber(u"-4"_s), -4);
        QVERIFY(!wholeNumber(true));
        QVERIFY(!wholeNumber(4.5));
        QVERIFY(!wholeNumber(1e300));
        QVERIFY(!wholeNumber(u"4.5"_s));
        QVERIFY(!wholeNumber(u"four"_s));
        QVERIFY(!wholeNumber(QJsonValue()));
        QCOMPARE(idText(7), u"7"_s);
        QCOMPARE(idText(u"7"_s), u"7"_s);
        QCOMPARE(idText(true), QString());
        QCOMPARE(bareText(u" Under_Maintenance "_s), u"undermaintenance"_s);
        QVERIFY(truth(1, false) && truth(true, false) && !truth(u"0"_s, true) && truth(QJsonValue(), true));
        QVERIFY(truth(u"True"_s, false) && !truth(u"false"_s, true) && truth(u"perhaps"_s, true));
    }

    void plainTexts_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("plain");
        QTest::newRow("tags") << u"<p>We're <b>on</b> it.</p><ul><li>API</li></ul>"_s
                              << u"We're on it. API"_s;
        QTest::newRow("entities") << u"R&amp;D &#8211; &#x41; &quot;x&quot; &nbsp; &unknown; &"_s
                                  << u"R&D – A \"x\" &unknown; &"_s;
        QTest::newRow("escaped tags are text") << u"&lt;b&gt;"_s << u"<b>"_s;
        QTest::newRow("signs are no tags")
            << u"latency <5ms and > 3, a < b"_s << u"latency <5ms and > 3, a < b"_s;
        QTest::newRow("script") << u"a<script>alert('x')</script>b<style>p{}</style>"_s << u"a b"_s;
        QTest::newRow("script without end") << u"a<script>alert(1)"_s << u"a"_s;
        QTest::newRow("comment") << u"a<!-- > hidden -->b"_s << u"a b"_s;
        QTest::newRow("Markdown link")
            << u"See [our page](https://x.example/a \"t\") and ![img](x)"_s << u"See our page and img"_s;
        QTest::newRow("Markdown marks") << u"# Head\n\n- **Bold** and `code`, 2 * 3 * 4, snake_case"_s
                                        << u"Head Bold and code, 2 * 3 * 4, snake_case"_s;
        QTest::newRow("direction marks") << u"safe\u202Etxt.exe\u2066\u200F"_s << u"safetxt.exe\u200F"_s;
        QTest::newRow("control characters") << u"a\u0007b\u001b[31m\r\n\tc"_s << u"ab[31m c"_s;
        QTest::newRow("surrogates") << QString(QChar(0xD800)) + u"a😀"_s + QChar(0xDC00) << u"a😀"_s;
        QTest::newRow("character references of no character")
            << u"&#0;&#xD800;&#x110000;x"_s << u"&#0;&#xD800;&#x110000;x"_s;
    }
    void plainTexts()
    {
        QFETCH(QString, markup);
        QTEST(plainText(markup), "plain");
    }

    void textIsBounded()
    {
        QCOMPARE(plainText(QString(100'000, u'x')).size(), TitleCap);
        QVERIFY(plainText(QString(100'000, u'x')).endsWith(u'…'));
        QCOMPARE(oneLine(u"a😀b"_s, 3), u"a…"_s);
        QCOMPARE(oneLine(u"abc"_s, 3), u"abc"_s);
        // A flood of openings must not take quadratic time.
        QCOMPARE(plainText(QString(4'000'000, u'<'), 10).size(), 10);
        QVERIFY(plainText(u"<a "_s.repeated(1'000'000), 10).size() <= 10);
        QVERIFY(plainText(u"[x]("_s.repeated(500'000), 10).size() <= 10);
        QVERIFY(plainText(u"<!--"_s.repeated(500'000), 10).size() <= 10);
    }

    void links()
    {
        QCOMPARE(safeLink(u"https://x.example/a?b#c"_s), u"https://x.example/a?b#c"_s);
        QCOMPARE(safeLink(u" http://x.example "_s), u"http://x.example"_s);
        for (const QString &bad :
             {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"ftp://x"_s, u"//x.example"_s,
              u"x.example"_s, u"https://"_s, u""_s, u"https://x.example/"_s + QString(4000, u'a')})
            QVERIFY2(safeLink(bad).isEmpty(), qPrintable(bad));
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("Z") << u"2026-07-01T14:04:32Z"_s << u"2026-07-01T14:04:32.000Z"_s;
        QTest::newRow("offset") << u"2026-07-01T14:04:32+02:00"_s << u"2026-07-01T12:04:32.000Z"_s;
        QTest::newRow("negative offset") << u"2026-06-26T02:12:20-07:00"_s << u"2026-06-26T09:12:20.000Z"_s;
        QTest::newRow("offset without colon")
            << u"2026-07-01T14:04:32-0330"_s << u"2026-07-01T17:34:32.000Z"_s;
        QTest::newRow("two digits") << u"2026-03-02T17:28:46.51Z"_s << u"2026-03-02T17:28:46.510Z"_s;
        QTest::newRow("nine digits") << u"2026-03-02T17:28:46.123456789Z"_s << u"2026-03-02T17:28:46.123Z"_s;
        QTest::newRow("space") << u"2026-06-22 04:16:17.020"_s << u"2026-06-22T04:16:17.020Z"_s;
        QTest::newRow("naive") << u"2025-07-18T08:49:50"_s << u"2025-07-18T08:49:50.000Z"_s;
        QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << u"2017-01-01T00:00:00.000Z"_s;
        QTest::newRow("RFC 822 Z") << u"Thu, 23 Jul 2026 16:29:09 Z"_s << u"2026-07-23T16:29:09.000Z"_s;
        QTest::newRow("RFC 822 offset")
            << u"Thu, 23 Jul 2026 16:29:09 +0000"_s << u"2026-07-23T16:29:09.000Z"_s;
        QTest::newRow("RFC 822 name") << u"23 Jul 26 16:29 EST"_s << u"2026-07-23T21:29:00.000Z"_s;
        QTest::newRow("RFC 822 GMT") << u"Thu,  2 Jul 2026 06:29:09 GMT"_s << u"2026-07-02T06:29:09.000Z"_s;
        QTest::newRow("a zone by its name") << u"2026-07-01 14:04:32 CEST"_s << u"2026-07-01T12:04:32.000Z"_s;
        QTest::newRow("RFC 822 elsewhere")
            << u"Thu, 23 Jul 2026 16:29:09 JST"_s << u"2026-07-23T07:29:09.000Z"_s;
        QTest::newRow("an offset and its name")
            << u"2026-07-01 14:04:32 +0200 CEST"_s << u"2026-07-01T12:04:32.000Z"_s;
        QTest::newRow("JavaScript") << u"Sat Jun 11 2022 18:55:50 GMT+0000 (Coordinated Universal Time)"_s
                                    << u"2022-06-11T18:55:50.000Z"_s;
        QTest::newRow("JavaScript elsewhere")
            << u"Sat Jun 11 2022 18:55:50 GMT+0200 (CEST)"_s << u"2022-06-11T16:55:50.000Z"_s;
        QTest::newRow("seconds") << u"1772369485"_s << u"2026-03-01T12:51:25.000Z"_s;
        QTest::newRow("milliseconds") << u"1772369485000"_s << u"2026-03-01T12:51:25.000Z"_s;
        for (const QString &none : {u""_s, u"soon"_s, u"2026-13-01T00:00:00Z"_s, u"2026-02-30T00:00:00Z"_s,
                                    u"2026-01-01T25:00:00Z"_s, u"2026-01-01"_s, u"-5"_s,
                                    u"99999999999999999"_s, u"Mon, 12 Foo 2026 00:00:00 Z"_s})
            QTest::newRow(qPrintable(u"none: "_s + none)) << none << QString();
    }
    void times()
    {
        QFETCH(QString, text);
        const QDateTime time = timeFromText(text);
        QTEST(time.isValid() ? time.toString(Qt::ISODateWithMs) : QString(), "utc");
        QVERIFY(!time.isValid() || time.timeSpec() == Qt::UTC);
    }

    void timesFromJson()
    {
        QCOMPARE(timeFrom(1772369485), timeFromText(u"1772369485"_s));
        QCOMPARE(timeFrom(1772369485.25), timeFromText(u"1772369485"_s));
        QVERIFY(!timeFrom(true).isValid());
        QVERIFY(!timeFrom(1e300).isValid());
        QVERIFY(!timeFrom(-1).isValid());
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QStringList>("plans");
        const auto row = [](const QString &kind, const QString &base, const QStringList &plans) {
            QTest::addRow("%s %s", qPrintable(kind), qPrintable(base)) << kind << base << plans;
        };
        row(u"statuspage"_s, u"https://x.example"_s, {u"https://x.example/api/v2/summary.json"_s});
        row(u"statuspage"_s, u"https://x.example/"_s, {u"https://x.example/api/v2/summary.json"_s});
        row(u"statuspage"_s, u"https://x.example:8443/us?a=b#c"_s,
            {u"https://x.example:8443/us/api/v2/summary.json"_s});
        row(u"statuspage"_s, u"https://x.example/api/v2/summary.json?k=1"_s,
            {u"https://x.example/api/v2/summary.json?k=1"_s});
        row(u"incidentio"_s, u"https://x.example"_s,
            {u"https://x.example/proxy/x.example"_s, u"https://x.example/api/v2/summary.json"_s,
             u"https://x.example/api/v1/summary"_s});
        row(u"incidentio"_s, u"https://x.example/us/"_s,
            {u"https://x.example/proxy/x.example/us"_s, u"https://x.example/us/proxy/x.example"_s,
             u"https://x.example/us/api/v2/summary.json"_s, u"https://x.example/us/api/v1/summary"_s});
        row(u"incidentio"_s, u"https://statuspage.incident.io/acme"_s,
            {u"https://statuspage.incident.io/proxy/acme"_s,
             u"https://statuspage.incident.io/acme/api/v2/summary.json"_s,
             u"https://statuspage.incident.io/acme/api/v1/summary"_s});
        row(u"incidentio"_s, u"https://x.example/proxy/x.example"_s,
            {u"https://x.example/proxy/x.example"_s});
        row(u"cachet"_s, u"https://x.example"_s,
            {u"https://x.example/api/v1/components?per_page=100"_s,
             u"https://x.example/api/components?per_page=100"_s});
        row(u"cachet"_s, u"https://x.example/api/v1/components"_s,
            {u"https://x.example/api/v1/components"_s});
        row(u"statusio"_s, u"https://status.io/pages/0123456789abcdef01234567"_s,
            {u"https://api.status.io/1.0/status/0123456789abcdef01234567"_s});
        row(u"statusio"_s, u"https://api.status.io/1.0/status/0123456789abcdef01234567"_s,
            {u"https://api.status.io/1.0/status/0123456789abcdef01234567"_s});
        row(u"statuspal"_s, u"https://acme.statuspal.eu"_s,
            {u"https://statuspal.eu/api/v2/status_pages/acme/summary"_s});
        row(u"statuspal"_s, u"https://statuspal.io/api/v2/status_pages/acme"_s,
            {u"https://statuspal.io/api/v2/status_pages/acme/summary"_s});
        row(u"upptime"_s, u"https://github.com/o/r"_s,
            {u"https://raw.githubusercontent.com/o/r/master/history/summary.json"_s,
             u"https://raw.githubusercontent.com/o/r/main/history/summary.json"_s});
        row(u"heroku"_s, u"http://127.0.0.1:99"_s, {u"http://127.0.0.1:99/api/v4/current-status"_s});
        row(u"aws"_s, u"https://health.aws.amazon.com"_s,
            {u"https://health.aws.amazon.com/public/currentevents"_s});
    }
    void addresses()
    {
        QFETCH(QString, kind);
        QFETCH(QString, base);
        QStringList asked;
        for (const Addresses &plan : kindOf(kind)->addresses(QUrl(base)))
            asked.append(plan.first().toString());
        QTEST(asked, "plans");
    }

    void everyKindIsComplete()
    {
        QSet<QString> ids;
        for (const Kind &kind : kinds()) {
            QVERIFY(!kind.title.isEmpty() && kind.addresses && kind.read);
            QVERIFY2(!ids.contains(QString(kind.id)), kind.id.data());
            ids.insert(QString(kind.id));
            if (kind.sockets)
                continue; // has no web addresses
            const QList<Addresses> plans = kind.addresses(QUrl(u"https://status.example.com/sub"_s));
            QVERIFY2(!plans.isEmpty() && !plans.first().isEmpty(), kind.id.data());
            for (const QUrl &url : plans.first())
                QVERIFY2(url.isValid() && !url.host().isEmpty(), kind.id.data());
        }
        QVERIFY(!kindOf(u"no such kind"));
    }
};

PILOTLAMP_TEST(HelpersTest, Testing::NoApplication);

} // namespace Pilotlamp::HelpersTests

#include "tst_helpers.moc"
