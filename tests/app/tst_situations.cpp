// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explainer.h"
#include "core/service_rules.h"
#include "net/connectivity_monitor.h"
#include "net/fetcher.h"
#include "testlib/certificates.h"
#include "testlib/loopback_server.h"
#include "testlib/private_network.h"
#include "testlib/test_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::SituationsTests {

namespace {

constexpr auto TableBegin = "<!-- situations -->"_L1;
constexpr auto TableEnd = "<!-- /situations -->"_L1;
const QString Page = QStringLiteral(PILOTLAMP_SOURCE_DIR "/docs/how-it-decides.md");

QByteArray pageSaying(const QByteArray &indicator, const QByteArray &component, const QByteArray &more = "[]")
{
    return QByteArray(
               R"({"page":{"id":"p","name":"P"},"status":{"indicator":"INDICATOR"},)"
               R"( "components":[{"id":"c1","name":"API","status":"COMPONENT"}],"scheduled_maintenances":MORE})")
        .replace("INDICATOR", indicator)
        .replace("COMPONENT", component)
        .replace("MORE", more);
}

/// Figures differ from run to run.
QString withoutFigures(QString text)
{
    static const QRegularExpression times(u"\\b\\d+(\\.\\d+)? m?s\\b"_s);
    static const QRegularExpression minutes(u"\\b\\d+(\\.\\d+)? min\\b"_s);
    return text.replace(times, u"…"_s).replace(minutes, u"… min"_s);
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

/// Plays what happens to people, and holds the documentation's table against what is said then.
class SituationsTest : public QObject {
    Q_OBJECT

public:
    /// Namespaces are entered before the first thread starts.
    static void initMain() { PrivateNetwork::enter(); }

public:
    using Play = void (SituationsTest::*)();
    struct Situation {
        const char *title;
        bool needsNetwork; ///< a network of our own to break
        Play play;
    };
    static const QList<Situation> &situations();

private:
    QUrl urlOf(const LoopbackServer &server, const QString &name, const QString &path = u"/"_s) const
    {
        return m_hasNetwork ? QUrl(u"http://%1%2"_s.arg(name, path)) : server.url(path);
    }
    void add(const QString &kind, const QUrl &url, const QJsonObject &options = {})
    {
        Check check;
        check.kind = kind;
        check.url = url.toString();
        check.options = options;
        m_service.checks.append(check);
    }
    void addShop(const Script &script)
    {
        m_shop->play(u"/"_s, script);
        add(u"http"_s, urlOf(*m_shop, u"shop.example"_s));
    }
    void addPage(const Script &script)
    {
        m_page->play(u"/api/v2/summary.json"_s, script);
        add(u"statuspage"_s, urlOf(*m_page, u"status.example"_s, u""_s));
    }
    bool addTls(const QSslConfiguration &identity, const QString &host)
    {
        m_tls->setTls(identity);
        m_tls->play(u"/"_s, {});
        if (host == "secure.example"_L1) {
            m_tls->close();
            if (!m_tls->listen(PrivateNetwork::ipv4(50), 443))
                return false;
            m_names->set(host, {PrivateNetwork::ipv4(50)});
        }
        add(u"http"_s, m_tls->url(u"/"_s, host));
        return true;
    }
    void playReferences(const Script &script)
    {
        m_references->play(u"/a"_s, script);
        m_references->play(u"/b"_s, script);
    }
    Diagnosis explained(const Service &service)
    {
        Fetcher fetcher;
        ConnectivityMonitor connectivity(fetcher);
        connectivity.setReferences({urlOf(*m_references, u"reference.example"_s, u"/a"_s).toString(),
                                    urlOf(*m_references, u"reference.example"_s, u"/b"_s).toString()});
        Explainer explainer(connectivity);
        QList<Diagnosis> diagnoses;
        explainer.explain(service, {}, this,
                          [&](const Diagnosis &diagnosis) { diagnoses.append(diagnosis); });
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(diagnoses.size(), 1, 10000);
        }();
        return diagnoses.value(0);
    }
    static const Certificates &certificates()
    {
        static const Certificates made;
        return made;
    }

    void wifiOff()
    {
        addShop({});
        PrivateNetwork::setLink(false);
    }
    void dnsDead()
    {
        addShop({});
        m_names->setSilent({u""_s});
    }
    void portal()
    {
        const Script login{.body = "<html>Welcome! <form action='/login'>"};
        playReferences(redirect(302, "http://login.hotel.example/"));
        addShop(login);
    }
    void vpnLies()
    {
        addShop({});
        PrivateNetwork::filter(u"meta l4proto tcp drop"_s);
    }
    void answers503() { addShop({.status = 503, .body = "no back end"}); }
    void botWall() { addShop({.status = 403, .headers = {{"cf-mitigated", "challenge"}}}); }
    void api500()
    {
        addPage(json(pageSaying("none", "operational")));
        addShop({.status = 500});
    }
    void keyRefused() { addShop({.status = 401}); }
    void quotaUsedUp() { addShop({.status = 429, .body = R"({"error":{"code":"insufficient_quota"}})"}); }
    void planned()
    {
        addPage(json(pageSaying("maintenance", "under_maintenance",
                                R"([{"id":"m","name":"Database upgrade","status":"in_progress",)"
                                R"( "impact":"maintenance"}])")));
        addShop({.status = 503});
    }
    void expired() { addTls(certificates().expired(), u"localhost"_s); }
    void importedName() { addTls(certificates().wrongName(), u"localhost"_s); }
    void clockWrong()
    {
        playReferences(
            {.status = 204, .headers = {{"Date", httpDate(QDateTime::currentDateTimeUtc().addDays(-30))}}});
        QVERIFY(addTls(certificates().expired(), u"secure.example"_s));
    }
    void ipv6Broken()
    {
        // A name of its own, as the resolver remembers the others.
        const QString name = u"dual.example"_s;
        m_names->set(name, {PrivateNetwork::ipv4(10), PrivateNetwork::ipv6(10)});
        m_shop->play(u"/"_s, {});
        add(u"http"_s, urlOf(*m_shop, name));
        QVERIFY(PrivateNetwork::filter(u"ip6 daddr 2001:db8::10 drop"_s));
    }
    void proxyDown()
    {
        qputenv("http_proxy", "http://198.51.100.2:3128");
        addShop({});
    }
    void slow()
    {
        addShop({.delayMs = 600});
        m_service.checks.last().slowAfterMs = 300;
    }
    void ownNetworkSlow()
    {
        playReferences({.status = 204, .delayMs = 1200});
        slow();
    }
    void pageDead()
    {
        addShop({});
        m_page->close();
        addPage({});
    }
    void pageChanged() { addPage({.body = "<html>Our new status page"}); }
    void componentGone()
    {
        addPage(json(pageSaying("none", "operational")));
        m_service.checks.last().components = {u"Checkout"_s};
    }
    void gatewayDown()
    {
        addShop({.status = 502});
        m_service.options.insert(u"dependsOn"_s, QJsonArray{u"gateway"_s});
        ServiceRow gateway;
        gateway.service.id = u"gateway"_s;
        gateway.service.name = u"Gateway"_s;
        gateway.verdict.status = Status::Offline;
        m_others = {gateway};
    }

    bool m_hasNetwork = false;
    std::unique_ptr<LoopbackServer> m_shop;
    std::unique_ptr<LoopbackServer> m_page;
    std::unique_ptr<LoopbackServer> m_tls;
    std::unique_ptr<LoopbackServer> m_references;
    std::unique_ptr<NameServer> m_names;
    Service m_service;
    QList<ServiceRow> m_others;
    QStringList m_written;

private Q_SLOTS:
    void initTestCase()
    {
        m_hasNetwork = PrivateNetwork::problem().isEmpty();
        if (certificates().isValid())
            certificates().trustAuthority();
    }
    void init()
    {
        PrivateNetwork::reset();
        m_service = {};
        m_service.id = u"shop"_s;
        m_service.name = u"Shop"_s;
        m_others.clear();
        for (auto *server : {&m_shop, &m_page, &m_tls, &m_references})
            *server = std::make_unique<LoopbackServer>();
        m_names = std::make_unique<NameServer>();
        playReferences({.status = 204});
        if (!m_hasNetwork)
            return;
        const auto move = [&](LoopbackServer &server, int last, const QString &name) {
            server.close();
            QVERIFY2(server.listen(PrivateNetwork::ipv4(last), 80), qPrintable(server.errorString()));
            m_names->set(name, {PrivateNetwork::ipv4(last)});
        };
        move(*m_shop, 10, u"shop.example"_s);
        move(*m_page, 30, u"status.example"_s);
        move(*m_references, 20, u"reference.example"_s);
        QVERIFY(m_names->listen(PrivateNetwork::ipv4(PrivateNetwork::NameServerAt)));
    }
    void cleanup() { qunsetenv("http_proxy"); }

    void isSaid_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < situations().size(); ++i)
            QTest::newRow(situations().at(i).title) << i;
    }
    void isSaid()
    {
        QFETCH(int, index);
        const Situation &situation = situations().at(index);
        m_written.append(QString());
        if (situation.needsNetwork && !m_hasNetwork)
            QSKIP(qPrintable(PrivateNetwork::problem()));
        if (!certificates().isValid())
            QSKIP(qPrintable(certificates().problem()));
        (this->*situation.play)();
        const DiagnosisConclusion found = explained(m_service).conclusion;
        Verdict verdict;
        verdict.status = found.status;
        verdict.warning = found.warning;
        const QString warning = withExcuse(verdict, m_service, m_others).warning;
        QString words = found.reason;
        if (!warning.isEmpty())
            words += u" ["_s + warning + u']';
        const QString line
            = u"| %1 | %2 | %3 | %4 |"_s.arg(QString::fromUtf8(situation.title), displayName(found.status),
                                             withoutFigures(words), idOf(found.whose));
        m_written.last() = line;
        if (qEnvironmentVariableIsSet("PILOTLAMP_WRITE_SITUATIONS"))
            return;
        QFile page(Page);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(page.readAll()).contains(line + u'\n'), qPrintable(line));
    }

    /// What is said depends on which packets were lost; that the service is not to blame does not.
    void lostPacketsAreNobodysFault_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("a third") << 30;
        QTest::newRow("half") << 50;
    }
    void lostPacketsAreNobodysFault()
    {
        if (!m_hasNetwork)
            QSKIP(qPrintable(PrivateNetwork::problem()));
        QFETCH(int, percent);
        addShop({});
        QVERIFY(PrivateNetwork::filter(u"meta l4proto tcp numgen random mod 100 < %1 drop"_s.arg(percent)));
        const DiagnosisConclusion found = explained(m_service).conclusion;
        qInfo("%s, %s: %s", qPrintable(idOf(found.status)), qPrintable(idOf(found.whose)),
              qPrintable(found.reason));
        QVERIFY2(found.whose != Whose::Them, qPrintable(found.reason));
    }

    /// With PILOTLAMP_WRITE_SITUATIONS set, the documentation's table is written from what was said.
    void theTableIsWritten()
    {
        if (!qEnvironmentVariableIsSet("PILOTLAMP_WRITE_SITUATIONS"))
            return;
        QVERIFY2(!m_written.contains(QString()), "every situation must have been played");
        QFile page(Page);
        QVERIFY(page.open(QIODevice::ReadWrite));
        QString text = QString::fromUtf8(page.readAll());
        const qsizetype begin = text.indexOf(TableBegin) + TableBegin.size();
        const qsizetype end = text.indexOf(TableEnd);
        QVERIFY(begin > TableBegin.size() && end > begin);
        text.replace(begin, end - begin,
                     u"\n| what happens | status | Pilotlamp says | whose |\n| --- | --- | --- | --- |\n"_s
                         + m_written.join(u'\n') + u'\n');
        page.resize(0);
        page.seek(0);
        page.write(text.toUtf8());
    }
};

const QList<SituationsTest::Situation> &SituationsTest::situations()
{
    using Test = SituationsTest;
    static const QList<Situation> rows{
        {"Own Wi-Fi off", true, &Test::wifiOff},
        {"Own DNS server dead", true, &Test::dnsDead},
        {"Login page of a hotel (captive portal)", true, &Test::portal},
        {"VPN claims to be connected, nothing passes", true, &Test::vpnLies},
        {"ChatGPT answers 503", false, &Test::answers503},
        {"Bot wall", false, &Test::botWall},
        {"Status page fine, API answers 500", false, &Test::api500},
        {"Key refused", false, &Test::keyRefused},
        {"Quota used up", false, &Test::quotaUsedUp},
        {"Planned maintenance", false, &Test::planned},
        {"Certificate expired", false, &Test::expired},
        {"Certificate of another host", false, &Test::importedName},
        {"Own clock wrong", true, &Test::clockWrong},
        {"Only IPv6 broken", true, &Test::ipv6Broken},
        {"Own proxy down", true, &Test::proxyDown},
        {"Slow answers", false, &Test::slow},
        {"Slow answers, and own network slow", true, &Test::ownNetworkSlow},
        {"Status page dead", false, &Test::pageDead},
        {"Status page changed its format", false, &Test::pageChanged},
        {"Chosen component gone", false, &Test::componentGone},
        {"Its gateway is down", false, &Test::gatewayDown},
    };
    return rows;
}

PILOTLAMP_TEST(SituationsTest, QCoreApplication);

} // namespace Pilotlamp::SituationsTests

#include "tst_situations.moc"
