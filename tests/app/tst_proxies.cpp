// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "app/kinds_known.h"
#include "core/http_judgement.h"
#include "net/environment_proxy.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ProxiesTests {

namespace {

/// A proxy that lets only one user through, and answers for whoever is behind it.
class GuardedProxy : public QTcpServer {
public:
    GuardedProxy()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    QByteArray firstBytes = {};
    int refused = 0;

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray head = socket->readAll();
        if (firstBytes.isEmpty())
            firstBytes = head.first(1);
        const QByteArray wanted = "Proxy-Authorization: Basic " + QByteArray("ann:se cret").toBase64();
        if (head.contains(wanted)) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nthrough");
            return;
        }
        ++refused;
        socket->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                      "Proxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
    }
};

QJsonObject proxyAt(quint16 port, const QString &user = {})
{
    QJsonObject proxy{
        {u"mode"_s, u"manual"_s}, {u"host"_s, u"127.0.0.1"_s}, {u"port"_s, port}, {u"user"_s, user}};
    if (!user.isEmpty())
        proxy.insert(u"secret"_s, u"proxy"_s);
    return proxy;
}

Preferences with(const QJsonObject &proxy)
{
    Preferences preferences;
    preferences.options.insert(u"proxy"_s, proxy);
    return preferences;
}

const QUrl Outside(u"http://203.0.113.7/page"_s);

} // namespace

/// The proxy of the preferences: chosen, excepted, signed in to, and never for this computer.
class ProxiesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Engine> m_engine;

    Response fetched(const QUrl &url)
    {
        std::optional<Response> answer;
        m_engine->fetcher.fetch(Request{.url = url, .timeoutMs = 5000}, this,
                                [&](const Response &response) { answer = response; });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(answer, 20000);
        }();
        return answer.value_or(Response());
    }

private Q_SLOTS:
    void init()
    {
        qputenv("http_proxy", "http://127.0.0.1:9");
        m_engine = std::make_unique<Engine>(policyOfKind);
        m_engine->secrets.setFile(SecretFile(m_folder.filePath(u"secrets.json"_s)));
    }
    void cleanup()
    {
        m_engine.reset();
        qunsetenv("http_proxy");
    }

    void problemsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("proxy");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *proxy, const QString &key) {
            QTest::newRow(proxy) << QByteArray(proxy).replace('\'', '"') << key;
        };
        row("{'mode':'system'}", u"fine"_s);
        row("{'mode':'none','new':1}", u"fine"_s);
        row("{'mode':'manual','host':'p.example','port':3128}", u"fine"_s);
        row("{'mode':'manual','host':'2001:db8::1','port':1080,'type':'socks5'}", u"fine"_s);
        row("{'mode':'manual','host':'p','port':1,'user':'ann','secret':'p'}", u"fine"_s);
        row("{}", u"mode"_s);
        row("{'mode':'auto'}", u"mode"_s);
        row("{'mode':'manual','port':3128}", u"host"_s);
        row("{'mode':'manual','host':'http://p','port':3128}", u"host"_s);
        row("{'mode':'manual','host':'p:3128','port':3128}", u"host"_s);
        row("{'mode':'manual','host':7,'port':3128}", u"host"_s);
        row("{'mode':'manual','host':'p'}", u"port"_s);
        row("{'mode':'manual','host':'p','port':65536}", u"port"_s);
        row("{'mode':'manual','host':'p','port':'80'}", u"port"_s);
        row("{'mode':'manual','host':'p','port':80,'type':'https'}", u"type"_s);
        row("{'mode':'manual','host':'p','port':80,'user':'ann'}", u"secret"_s);
        row("{'mode':'manual','host':'p','port':80,'except':'a'}", u"except"_s);
    }

    void problemsAreNamed()
    {
        QFETCH(QByteArray, proxy);
        QFETCH(QString, key);
        const QJsonObject object = QJsonDocument::fromJson(proxy).object();
        const ProxyProblem problem = proxyProblem(object);
        QCOMPARE(problem.what.isEmpty() ? u"fine"_s : problem.key, key);
        QCOMPARE(problem.remedy.isEmpty(), problem.what.isEmpty());
        if (!problem.what.isEmpty()) // a bad one is as good as none
            QCOMPARE(proxyChoiceOf(with(object)), ProxyChoice());
    }

    void exceptedHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isExcepted");
        QTest::newRow("itself") << u"intranet.example"_s << true;
        QTest::newRow("below") << u"wiki.Intranet.example"_s << true;
        QTest::newRow("other") << u"notintranet.example"_s << false;
        QTest::newRow("glob") << u"10.1.2.3"_s << true;
        QTest::newRow("no glob") << u"110.1.2.3"_s << false;
        QTest::newRow("dot") << u"a.lan"_s << true;
    }

    void exceptedHosts()
    {
        QFETCH(QString, host);
        ProxyChoice choice;
        choice.except = {u"intranet.example"_s, u"10.*"_s, u".lan"_s, QString()};
        QTEST(isExcepted(choice, host), "isExcepted");
    }

    void whoIsExceptedByTheEnvironment_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isExcepted");
        const auto row = [](const char *list, const char *host, bool isExcepted) {
            QTest::addRow("%s: %s", list, host)
                << QString::fromLatin1(list) << QString::fromLatin1(host) << isExcepted;
        };
        row("*", "shop.example", true);
        row("*", "203.0.113.7", true);
        row("", "shop.example", false);
        row("example", "shop.example", true);
        row("a.test, .example", "shop.example", true);
        row("*.example", "shop.example", true);
        row("op.example", "shop.example", false);
        row("shop.example:8443", "shop.example", true);
        row("shop.example:443", "shop.example", false);
        row("203.0.113.0/24", "203.0.113.7", true);
        row("203.0.113.0/24", "203.0.112.7", false);
        row("203.0.113.7", "203.0.113.7", true);
        row("203.0.113.7", "203.0.113.70", false);
        row("2001:db8::/32", "2001:db8::5", true);
        row("[2001:db8::5]:8443", "2001:db8::5", true);
        row("::1", "2001:db8::5", false);
        row("10.0.0.0/8", "shop.example", false);
    }
    void whoIsExceptedByTheEnvironment()
    {
        QFETCH(QString, list);
        QFETCH(QString, host);
        QTEST(isExceptedBy(list, host, 8443), "isExcepted");
    }

    void allProxyCarriesWhatNoOtherDoes()
    {
        const QUrl secure(u"https://203.0.113.7/"_s);
        QVERIFY(!environmentProxyFor(secure)); // Qt's part
        qputenv("http_proxy", "");
        qputenv("ALL_PROXY", "socks5h://ann:se%20cret@127.0.0.1");
        const auto proxy = environmentProxyFor(secure);
        QVERIFY(proxy && proxy->type() == QNetworkProxy::Socks5Proxy);
        QCOMPARE(proxy->port(), 1080);
        QCOMPARE(proxy->password(), u"se cret"_s);
        m_engine->apply({}, Preferences());
        QVERIFY(m_engine->fetcher.isProxied(secure));
        qputenv("no_proxy", "203.0.113.0/24");
        QCOMPARE(environmentProxyFor(secure)->type(), QNetworkProxy::NoProxy);
        qputenv("no_proxy", "");
        qputenv("https_proxy", "http://127.0.0.1:9");
        QVERIFY(!environmentProxyFor(secure));
        for (const char *name : {"ALL_PROXY", "no_proxy", "https_proxy"})
            qunsetenv(name);
        QVERIFY(!proxyOf(u"socks4://127.0.0.1"_s) && !proxyOf(u"ftp://x"_s) && !proxyOf(QString()));
        QCOMPARE(proxyOf(u"proxy.example:3128"_s)->type(), QNetworkProxy::HttpProxy);
    }

    void whatTheProxySaysIsNoWordOfTheTarget_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("squid denies") << 403 << "X-Squid-Error"_qba
                                      << "ERR_ACCESS_DENIED 0"_qba << Failure::Proxy;
        QTest::newRow("tinyproxy") << 500 << "Server"_qba
                                   << "tinyproxy/1.11.1"_qba << Failure::Proxy;
        QTest::newRow("RFC 9209") << 502 << "Proxy-Status"_qba
                                  << "gw; error=dns_error"_qba << Failure::Proxy;
        QTest::newRow("the target") << 403 << "Server"_qba
                                    << "nginx"_qba << Failure::None;
        QTest::newRow("the target, well") << 200 << "Server"_qba
                                          << "squid/5"_qba << Failure::None;
    }
    void whatTheProxySaysIsNoWordOfTheTarget()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        LoopbackServer proxy;
        proxy.play(Outside.toString(), {.status = status, .headers = {{name, value}}});
        m_engine->apply({}, with(proxyAt(proxy.serverPort())));
        QTEST(fetched(Outside).failure, "failure");
    }

    void theChosenOneCarriesAllButThisComputerAndTheExcepted()
    {
        LoopbackServer proxy;
        proxy.play(Outside.toString(), {.body = "carried"});
        QJsonObject chosen = proxyAt(proxy.serverPort());
        chosen.insert(u"except"_s, QJsonArray{u"198.51.100.*"_s});
        m_engine->apply({}, with(chosen));
        QCOMPARE(fetched(Outside).body, "carried"_qba);
        LoopbackServer here;
        here.play(u"/"_s, {.body = "here"});
        QCOMPARE(fetched(here.url()).body, "here"_qba);
        QVERIFY(m_engine->fetcher.isProxied(Outside));
        QVERIFY(!m_engine->fetcher.isProxied(here.url()));
        QVERIFY(!m_engine->fetcher.isProxied(QUrl(u"https://198.51.100.9/"_s)));
    }

    void noneIsNoneAndTheDefaultIsTheSystems()
    {
        m_engine->apply({}, Preferences());
        QVERIFY(m_engine->fetcher.isProxied(Outside));
        m_engine->apply({}, with({{u"mode"_s, u"none"_s}}));
        QVERIFY(!m_engine->fetcher.isProxied(Outside));
        m_engine->apply({}, Preferences()); // at once, without a new start
        QVERIFY(m_engine->fetcher.isProxied(Outside));
    }

    void thePasswordComesFromWhereSecretsAre()
    {
        GuardedProxy proxy;
        QVERIFY(!SecretFile(m_folder.filePath(u"secrets.json"_s)).keep(u"proxy"_s, u"se cret"_s));
        bool isReady = false;
        m_engine->setProxy(with(proxyAt(proxy.serverPort(), u"ann"_s)), [&] { isReady = true; });
        QVERIFY(!isReady);
        QTRY_VERIFY_WITH_TIMEOUT(isReady, 15000);
        QCOMPARE(fetched(Outside).body, "through"_qba);
    }

    /// A password is shown to the proxy it is of, and to no other.
    void anotherProxyIsNotShownThePassword()
    {
        const GuardedProxy first;
        const GuardedProxy second;
        QVERIFY(!SecretFile(m_folder.filePath(u"secrets.json"_s)).keep(u"proxy"_s, u"se cret"_s));
        bool isReady = false;
        m_engine->setProxy(with(proxyAt(first.serverPort(), u"ann"_s)), [&] { isReady = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isReady, 15000);
        QJsonObject other = proxyAt(second.serverPort(), u"ann"_s);
        other.insert(u"secret"_s, u"that was never kept"_s);
        m_engine->setProxy(with(other), [] {});
        const Response response = fetched(Outside);
        QVERIFY2(second.refused > 0, qPrintable(response.error.text));
        QVERIFY(response.body != "through"_qba);
    }

    /// Whoever chose another proxy meanwhile waits for no password of the first.
    void aPasswordThatIsWantedNoMoreIsNotUsed()
    {
        QVERIFY(!SecretFile(m_folder.filePath(u"secrets.json"_s)).keep(u"proxy"_s, u"se cret"_s));
        bool isFirstReady = false;
        bool isReady = false;
        m_engine->setProxy(with(proxyAt(9, u"ann"_s)), [&] { isFirstReady = true; });
        m_engine->setProxy(with({{u"mode"_s, u"none"_s}}), [&] { isReady = true; });
        QVERIFY(isReady);
        bool isFound = false; // the keyring answers in the order in which it was asked
        m_engine->secrets.find(u"proxy"_s, this, [&](const Result<QString> &) { isFound = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isFound, 15000);
        QVERIFY(!isFirstReady);
        QVERIFY(!m_engine->fetcher.isProxied(Outside));
    }

    /// What was refused for want of the password is asked again once it is there, and only then.
    void whatWasRefusedWithoutThePasswordIsAskedAgain()
    {
        const GuardedProxy proxy;
        QVERIFY(!SecretFile(m_folder.filePath(u"secrets.json"_s)).keep(u"proxy"_s, u"se cret"_s));
        auto engine = std::make_unique<Engine>([](const Check &) {
            Policy policy;
            policy.floorSeconds = 0;
            policy.intervalSeconds = 3600;
            policy.quickRetrySeconds = {3600};
            return policy;
        });
        engine->secrets.setFile(SecretFile(m_folder.filePath(u"secrets.json"_s)));
        Service service{u"shop"_s, u"Shop"_s};
        service.checks = {Check{u"http"_s, Outside.toString()}};
        Preferences preferences = with(proxyAt(proxy.serverPort(), u"ann"_s));
        preferences.references = {u"http://127.0.0.1:9/"_s};
        engine->apply({service}, preferences);
        QTRY_COMPARE_WITH_TIMEOUT(engine->monitor.verdict(service.id).status, Status::Online, 15000);
        // The same once more is nothing new.
        const auto due = [&] {
            return engine->monitor.dueOf({service.id, 0});
        };
        QTRY_VERIFY(QDateTime::currentDateTimeUtc().secsTo(due()) > 60);
        const QDateTime before = due();
        bool isReady = false;
        engine->setProxy(preferences, [&] { isReady = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isReady, 15000);
        QCOMPARE(due(), before);
    }

    void aRefusedPasswordIsNobodyElsesFault()
    {
        GuardedProxy proxy;
        QVERIFY(!SecretFile(m_folder.filePath(u"secrets.json"_s)).keep(u"proxy"_s, u"wrong"_s));
        bool isReady = false;
        m_engine->setProxy(with(proxyAt(proxy.serverPort(), u"ann"_s)), [&] { isReady = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isReady, 15000);
        const Response response = fetched(Outside);
        QCOMPARE(response.failure, Failure::Proxy);
        QVERIFY2(response.error.text.contains(u"password"_s), qPrintable(response.error.text));
        QVERIFY(proxy.refused > 0);
        QVERIFY(!response.error.text.contains(u"wrong"_s));
    }

    void aDeadProxyIsNobodyElsesFault_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("isListening"); // and closes every connection
        for (const QString &type : {u"http"_s, u"socks5"_s}) {
            for (const QString &scheme : {u"http"_s, u"https"_s}) {
                for (const bool isListening : {false, true})
                    QTest::addRow("%s %s %d", qPrintable(type), qPrintable(scheme), int(isListening))
                        << type << QUrl(scheme + u"://203.0.113.7/page"_s) << isListening;
            }
        }
    }
    void aDeadProxyIsNobodyElsesFault()
    {
        QFETCH(QString, type);
        QFETCH(QUrl, url);
        QFETCH(bool, isListening);
        QTcpServer closing;
        QVERIFY(closing.listen(QHostAddress::LocalHost));
        connect(&closing, &QTcpServer::newConnection, &closing,
                [&closing] { closing.nextPendingConnection()->disconnectFromHost(); });
        QJsonObject chosen = proxyAt(isListening ? closing.serverPort() : closedPort());
        chosen.insert(u"type"_s, type);
        m_engine->apply({}, with(chosen));
        const Response response = fetched(url);
        QCOMPARE(response.failure, Failure::Proxy);
        QCOMPARE(response.error.kind, Error::Kind::Offline);
        const Reading reading = judgeAnswer(response, {.kind = u"http"_s, .url = url.toString()},
                                            QDateTime::currentDateTimeUtc());
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(reading.whose, Whose::You);
    }

    void socksIsSpokenWhereChosen()
    {
        GuardedProxy proxy;
        QJsonObject chosen = proxyAt(proxy.serverPort());
        chosen.insert(u"type"_s, u"socks5"_s);
        m_engine->apply({}, with(chosen));
        QVERIFY(fetched(Outside).failure != Failure::None);
        QCOMPARE(proxy.firstBytes, "\x05"_qba); // RFC 1928, section 3
    }
};

PILOTLAMP_TEST(ProxiesTest, QApplication);

} // namespace Pilotlamp::ProxiesTests

#include "tst_proxies.moc"
