// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/loopback_server.h"
#include "testlib/probed.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::AuthTests {

/// Checks that show who asks, with secrets from elsewhere.
class AuthTest : public QObject {
    Q_OBJECT

private:
    Reading probed(const Check &check) { return probedBy(m_prober, check); }
    static Check check(const QUrl &url, const QJsonObject &auth, const QString &kind = u"http"_s)
    {
        return {.kind = kind, .url = url.toString(), .options = {{"auth"_L1, auth}}};
    }
    void lend(const Result<QString> &secret)
    {
        m_prober.setSecrets([=, this](const QString &name, QObject *context, const auto &found) {
            m_wanted.append(name);
            QMetaObject::invokeMethod(
                context, [=] { found(secret); }, Qt::QueuedConnection);
        });
    }

private Q_SLOTS:
    void headersThatCannotBeSentAreNot()
    {
        const auto type = [](const QByteArray &auth) {
            Check check{u"http"_s, u"https://h.example/"_s};
            check.options.insert(u"auth"_s, QJsonDocument::fromJson(auth).object());
            return authOf(check).has_value();
        };
        QVERIFY(type(R"({"type":"bearer","secret":"s"})") && !type(R"({"type":"bearer"})")
                && !type(R"({"secret":"s"})"));
        QVERIFY(type(R"({"type":"basic","secret":"s","user":"u"})")
                && !type(R"({"type":"basic","secret":"s"})")
                && !type(R"({"type":"basic","secret":"s","user":"a:b"})"));
        for (const char *good : {"X-Api-Key", "x_1"})
            QVERIFY2(type("{\"type\":\"header\",\"secret\":\"s\",\"header\":\""_ba + good + "\"}"), good);
        for (const char *bad : {"", "a b", "a:", "ä", "\u0080"})
            QVERIFY2(!type("{\"type\":\"header\",\"secret\":\"s\",\"header\":\""_ba + bad + "\"}"), bad);
        Check check;
        check.options.insert(u"headers"_s,
                             QJsonObject{{u"A"_s, u"1"_s}, {u"B c"_s, u"2"_s}, {u"D"_s, u"3\nE: 4"_s}});
        QCOMPARE(headersOf(check).size(), 1);
        QCOMPARE(headersOf(check).constFirst().first, "A"_ba);
    }

    void init()
    {
        m_wanted.clear();
        lend(u"open sesame"_s);
    }

    void eachTypeIsSent_data()
    {
        QTest::addColumn<QJsonObject>("auth");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("basic") << QJsonObject{{"type"_L1, u"basic"_s},
                                              {"user"_L1, u"lamp"_s},
                                              {"secret"_L1, u"shop"_s}}
                               << QByteArray("Authorization") << QByteArray("Basic bGFtcDpvcGVuIHNlc2FtZQ==");
        QTest::newRow("bearer") << QJsonObject{{"type"_L1, u"bearer"_s}, {"secret"_L1, u"shop"_s}}
                                << QByteArray("Authorization") << QByteArray("Bearer open sesame");
        QTest::newRow("header") << QJsonObject{{"type"_L1, u"header"_s},
                                               {"header"_L1, u"X-Api-Key"_s},
                                               {"secret"_L1, u"shop"_s}}
                                << QByteArray("X-Api-Key") << QByteArray("open sesame");
    }
    void eachTypeIsSent()
    {
        QFETCH(QJsonObject, auth);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        LoopbackServer server;
        server.play(u"/"_s, {});
        QCOMPARE(probed(check(server.url(u"/"_s), auth)).status, Status::Online);
        QCOMPARE(server.lastHeader(u"/"_s, header), value);
        server.play(u"/api/v2/alerts"_s, {.body = "[]"});
        QCOMPARE(probed(check(server.url(u"/"_s), auth, u"alertmanager"_s)).status, Status::Online);
        QCOMPARE(server.lastHeader(u"/api/v2/alerts"_s, header), value);
        QCOMPARE(m_wanted, (QStringList{u"shop"_s, u"shop"_s}));
    }

    void nothingIsAskedWithoutTheSecret_data()
    {
        QTest::addColumn<QJsonObject>("auth");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no type") << QJsonObject{{"secret"_L1, u"a"_s}}
                                 << u"“auth” needs a “type”: basic, bearer or header"_s;
        QTest::newRow("no name") << QJsonObject{{"type"_L1, u"bearer"_s}}
                                 << u"“auth” needs a “secret”: the name it has in the keyring"_s;
        QTest::newRow("no user") << QJsonObject{{"type"_L1, u"basic"_s}, {"secret"_L1, u"a"_s}}
                                 << u"“auth” of type basic needs a “user” without a colon"_s;
        QTest::newRow("bad header")
            << QJsonObject{{"type"_L1, u"header"_s}, {"header"_L1, u"a: b"_s}, {"secret"_L1, u"a"_s}}
            << u"“auth” of type header needs the name of a “header”, as in X-Api-Key"_s;
        QTest::newRow("not found") << QJsonObject{{"type"_L1, u"bearer"_s}, {"secret"_L1, u"a"_s}}
                                   << u"the keyring is locked"_s;
        QTest::newRow("two lines") << QJsonObject{{"type"_L1, u"bearer"_s}, {"secret"_L1, u"lines"_s}}
                                   << u"the secret “lines” is empty or has more than one line"_s;
    }
    void nothingIsAskedWithoutTheSecret()
    {
        QFETCH(QJsonObject, auth);
        if (auth.value("secret"_L1) == "lines"_L1)
            lend(u"one\r\nHost: two"_s);
        else
            lend(Error{Error::Kind::Storage, u"the keyring is locked"_s});
        const LoopbackServer server;
        const Reading reading = probed(check(server.url(u"/"_s), auth));
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(reading.whose, Whose::You);
        QTEST(reading.reason, "reason");
        QCOMPARE(server.requests(u"/"_s), 0);
    }

    void anotherHostNeverSeesIt()
    {
        const QJsonObject auth{{"type"_L1, u"bearer"_s}, {"secret"_L1, u"a"_s}};
        LoopbackServer server;
        LoopbackServer other;
        other.play(u"/there"_s, {});
        server.play(u"/"_s, {.status = 302, .headers = {{"Location", other.url(u"/there"_s).toEncoded()}}});
        QCOMPARE(probed(check(server.url(u"/"_s), auth)).status, Status::Online);
        QCOMPARE(other.requests(u"/there"_s), 1);
        QCOMPARE(other.lastHeader(u"/there"_s, "Authorization"), QByteArray());
    }

    void keysAreNotShared()
    {
        LoopbackServer server;
        server.play(u"/api/v2/alerts"_s, {.body = "[]"});
        for (const QString &secret : {u"a"_s, u"b"_s})
            probed(check(server.url(u"/"_s), {{"type"_L1, u"bearer"_s}, {"secret"_L1, secret}},
                         u"alertmanager"_s));
        QCOMPARE(server.requests(u"/api/v2/alerts"_s), 2);
    }

private:
    Fetcher m_fetcher;
    Prober m_prober{m_fetcher};
    QStringList m_wanted = {};
};

PILOTLAMP_TEST(AuthTest, QCoreApplication);

} // namespace Pilotlamp::AuthTests

#include "tst_auth.moc"
