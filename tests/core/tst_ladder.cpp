// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ladder.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace Pilotlamp;
using namespace Qt::StringLiterals;
using Answer = NameFact::Answer;
using State = Network::State;

Q_DECLARE_METATYPE(Pilotlamp::LadderFacts)

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc());

Reading answer(Status status, Whose whose, const QString &reason, int code = 200)
{
    Reading reading;
    reading.at = Now;
    reading.status = status;
    reading.whose = whose;
    reading.reason = reason;
    reading.answered = true;
    reading.httpStatus = code;
    reading.timings = {1, 2, 3, 40};
    return reading;
}

Reading silence(Failure failure, const QString &reason, Status status = Status::Offline,
                Whose whose = Whose::Unclear)
{
    Reading reading;
    reading.at = Now;
    reading.status = status;
    reading.whose = whose;
    reading.reason = reason;
    reading.failure = failure;
    reading.error = {Error::Kind::Unreachable, reason};
    return reading;
}

PathFact whole(const QString &issuer = u"Good authority"_s)
{
    PathFact path{true, true, true, 10, 20};
    path.certificate = CertificateFacts{Now.addDays(50), u"shop.test"_s, issuer, {}};
    return path;
}

PathFact broken(Failure failure, const QString &text)
{
    PathFact path;
    path.asked = true;
    path.failure = failure;
    path.text = text;
    return path;
}

/// All is well with https://shop.test/.
LadderFacts fine()
{
    LadderFacts facts;
    facts.target
        = {u"https://shop.test/"_s, u"shop.test"_s, 443, Reach::Public, false, true, true, true, false};
    facts.hasIpv6 = true;
    facts.name = {Answer::Found, 5, 1, 1};
    facts.ipv4 = whole();
    facts.ipv6 = whole();
    Check check;
    check.kind = u"http"_s;
    check.url = facts.target.text;
    facts.probe = check;
    facts.look = answer(Status::Online, Whose::None, u"answered 200 OK in 0.04 s"_s);
    return facts;
}

/// No answer, and the references were asked.
LadderFacts failing(Failure failure, const QString &text, Status status = Status::Offline,
                    Whose whose = Whose::Unclear)
{
    LadderFacts facts = fine();
    facts.look = silence(failure, text, status, whose);
    facts.networkAsked = true;
    facts.ipv4 = broken(failure, text);
    facts.ipv6 = broken(failure, text);
    return facts;
}

LadderFacts withPage(LadderFacts facts, const Reading &look)
{
    Check check;
    check.kind = u"statuspage"_s;
    check.url = u"https://status.shop.test"_s;
    Reading page = look;
    page.vendor = true;
    facts.pages.append({check, page});
    return facts;
}

} // namespace

/// From facts to rungs and a conclusion.
class LadderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conclusions_data()
    {
        QTest::addColumn<LadderFacts>("facts");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("whose");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const LadderFacts &facts, const char *status, const char *whose,
                            int code, const char *says) {
            QTest::newRow(name) << facts << QString::fromLatin1(status) << QString::fromLatin1(whose) << code
                                << QString::fromUtf8(says);
        };
        row("fine", fine(), "online", "none", 0, "200 OK");
        LadderFacts facts = fine();
        facts.linked = false;
        facts.networkAsked = true;
        facts.network = {State::Down, State::Down, u"you are offline"_s, false};
        row("link and references never make a failure", facts, "online", "none", 0, "200 OK");

        facts = fine();
        facts.look = answer(Status::Offline, Whose::Them, u"answered 503 Service Unavailable"_s, 503);
        row("503", facts, "offline", "them", 10, "503");
        row("page says outage, works here",
            withPage(fine(), answer(Status::Offline, Whose::Them, u"major outage"_s)), "offline", "them", 10,
            "works from this computer");
        row("dead page", withPage(fine(), silence(Failure::Timeout, u"no answer"_s, Status::Unknown)),
            "online", "none", 0, "200 OK");

        row("unclear", failing(Failure::Timeout, u"no connection within 4 s"_s), "offline",
            "unclear", 13, "no connection");
        facts = failing(Failure::Timeout, u"no answer"_s);
        facts.network
            = {State::Up, State::Down, u"you are offline: your DNS server does not answer"_s, false};
        row("offline", facts, "unknown", "you", 11, "your DNS server does not answer");
        facts.network
            = {State::Up, State::Captive, u"you are offline: this network asks you to log in first"_s, false};
        row("captive", facts, "unknown", "you", 11, "log in first");
        facts = fine();
        facts.target.tls = false;
        facts.probe->url = u"http://shop.test/"_s;
        facts.networkAsked = true;
        facts.network
            = {State::Up, State::Captive, u"you are offline: this network asks you to log in first"_s, false};
        row("captive answers in its place", facts, "unknown", "you", 11, "log in first");

        facts = failing(Failure::Timeout, u"no connection within 4 s"_s);
        facts.ipv4 = whole();
        row("only IPv6 fails", facts, "offline", "between", 12, "only IPv6 fails");
        facts = failing(Failure::Timeout, u"no connection within 4 s"_s);
        facts.ipv6 = whole();
        row("only IPv4 fails", facts, "offline", "between", 12, "only IPv4 fails");
        facts = fine();
        facts.ipv6 = broken(Failure::Timeout, u"no connection within 5 s"_s);
        row("works, but not over IPv6", facts, "online", "between", 12, "IPv6 does not work");
        facts.ipv6 = broken(Failure::Refused, u"refused the connection"_s);
        row("does not serve IPv6", facts, "online", "none", 0, "200 OK");
        facts = failing(Failure::Timeout, u"no answer within 4 s"_s);
        facts.ipv4 = whole();
        facts.look->timings.connectMs = 30;
        row("connected, then silent", facts, "offline", "unclear", 13, "no answer");

        facts = failing(Failure::Proxy, u"your proxy did not forward the request"_s, Status::Unknown,
                        Whose::You);
        facts.target.proxied = true;
        facts.directLook = answer(Status::Online, Whose::None, u"answered"_s);
        row("only the proxy fails", facts, "unknown", "between", 12, "only the connection through your proxy");
        facts.network = {State::Up, State::Down, u"you are offline: your proxy does not answer"_s, false};
        row("the proxy is down for all", facts, "unknown", "you", 11, "the service answers without it");

        facts = failing(Failure::CertificateExpired, u"the certificate has expired or is not yet valid"_s,
                        Status::Offline, Whose::Them);
        row("certificate expired", facts, "offline", "them", 10, "expired or is not yet valid");
        facts.clockSkewSeconds = 3 * 86400;
        row("clock behind", facts, "offline", "you", 11, "your clock is 4320 min behind");
        facts.clockSkewSeconds = -3 * 86400;
        row("clock ahead", facts, "offline", "you", 11, "ahead");
        facts = failing(Failure::CertificateUntrusted, u"the certificate is not trusted"_s, Status::Unknown);
        row("untrusted", facts, "unknown", "unclear", 13, "not trusted");
        facts.ipv4.certificate = CertificateFacts{Now, {}, u"Office filter"_s, {}};
        facts.issuerBefore = u"Good authority"_s;
        row("issuer changed", facts, "unknown", "unclear", 13, "now issued by Office filter, before by Good");
        facts.network.intercepted = true;
        row("intercepted", facts, "unknown", "you", 11,
            "intercepts secure connections (certificate by Office");

        facts = failing(Failure::NameNotFound, u"the name shop.test was not found"_s);
        facts.name = {Answer::NotFound, 5};
        row("no such name", facts, "offline", "unclear", 13, "was not found");
        facts.otherName = {Answer::Found, 7, 1, 0};
        row("own name server is wrong", facts, "offline", "you", 11,
            "doesn't know this name, a second one does");
        facts.name = {Answer::Silent, 4000};
        row("own name server is silent", facts, "offline", "you", 11, "does not answer, a second one does");

        facts = failing(Failure::OwnLimit, u"too many files are open on this computer"_s, Status::Unknown,
                        Whose::You);
        facts.look->error.kind = Error::Kind::Ours;
        row("own limit", facts, "unknown", "you", 11, "too many files");
        facts = {};
        facts.problem = u"the service has no name"_s;
        row("bad config", facts, "unknown", "you", 11, "has no name");
        row("nothing to check", {}, "unknown", "unclear", 13, "nothing to check");
    }
    void conclusions()
    {
        QFETCH(LadderFacts, facts);
        QFETCH(QString, says);
        const Diagnosis conclusion = conclusionOf(facts, Now);
        QTEST(word(conclusion.status), "status");
        QTEST(word(conclusion.whose), "whose");
        QTEST(exitCodeOf(conclusion), "exitCode");
        QVERIFY2(conclusion.reason.contains(says), qPrintable(conclusion.reason));
        QVERIFY(!conclusion.reason.endsWith(u'.'));
    }

    void rungs_data()
    {
        QTest::addColumn<LadderFacts>("facts");
        QTest::addColumn<Rung>("rung");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const LadderFacts &facts, Rung rung, const char *outcome,
                            const char *says) {
            QTest::newRow(name) << facts << rung << QString::fromLatin1(outcome) << QString::fromUtf8(says);
        };
        LadderFacts loopback = fine();
        loopback.target.reach = Reach::Loopback;
        loopback.target.tls = false;
        loopback.probe->url = u"http://127.0.0.1/"_s;
        for (const Rung rung : {Rung::Link, Rung::Dns, Rung::TargetDns})
            row("loopback needs neither link nor names", loopback, rung, "notNeeded", "on this computer");
        row("loopback needs no references", loopback, Rung::References, "notNeeded", "not on the internet");
        row("plain http needs no TLS", loopback, Rung::Tls, "notNeeded", "not encrypted");
        row("nothing expected", loopback, Rung::Content, "notNeeded", "no particular content");
        row("no page", loopback, Rung::VendorPage, "notNeeded", "no status page");
        loopback.ipv6 = broken(Failure::Refused, u"refused the connection"_s);
        row("one family is usual here", loopback, Rung::Tcp, "fine",
            "connects over IPv4; over IPv6: refused");

        row("references unasked", fine(), Rung::References, "notAsked", "no failure");
        row("both families", fine(), Rung::Tcp, "fine", "IPv4 and IPv6");
        row("certificate", fine(), Rung::Tls, "fine", "Good authority, good until 2027-01-09");
        row("answer", fine(), Rung::Http, "fine", "200 OK");
        LadderFacts facts = fine();
        facts.look->clockSkewSeconds = -600;
        row("clock", facts, Rung::Http, "warning", "differs from yours by 10 min");
        facts = fine();
        facts.issuerBefore = u"Another"_s;
        row("new issuer", facts, Rung::Tls, "warning", "before by Another");
        facts = fine();
        facts.probe->options.insert(u"contains"_s, u"welcome"_s);
        row("content", facts, Rung::Content, "fine", "as expected");
        facts.look = answer(Status::Offline, Whose::Them, u"answered 200 OK, but lacks “welcome”"_s);
        row("wrong content", facts, Rung::Content, "failed", "lacks");
        row("the answer itself was fine", facts, Rung::Http, "fine", "200 OK");
        facts = fine();
        facts.look = answer(Status::Offline, Whose::Them, u"answered 500"_s, 500);
        row("500", facts, Rung::Http, "failed", "500");
        facts.look = answer(Status::Online, Whose::None, u"answered 401"_s, 401);
        facts.look->warning = u"API key missing"_s;
        row("401", facts, Rung::Http, "warning", "API key");
        facts = fine();
        facts.name = {Answer::Silent, 4000};
        row("silent resolver", facts, Rung::Dns, "failed", "does not answer");
        facts.otherName = {Answer::Found, 9};
        row("the other answers", facts, Rung::Dns, "failed", "a second one does");
        facts = fine();
        facts.otherName = {Answer::NotFound, 9};
        row("they disagree", facts, Rung::Dns, "warning", "disagree");
        facts = fine();
        facts.target.proxied = true;
        row("the proxy looks up", facts, Rung::TargetDns, "notNeeded", "proxy");
        row("the proxy connects", facts, Rung::Tcp, "notNeeded", "proxy");
        facts = withPage({}, answer(Status::Overload, Whose::Them, u"degraded"_s));
        row("only a page", facts, Rung::Http, "notNeeded", "");
        row("the page's word", facts, Rung::VendorPage, "failed", "the status page says: degraded");
        row("its link counts", facts, Rung::Link, "fine", "connected");
    }
    void rungs()
    {
        QFETCH(LadderFacts, facts);
        QFETCH(Rung, rung);
        QFETCH(QString, says);
        const RungResult result = rungOf(rung, facts);
        QCOMPARE(result.rung, rung);
        QTEST(word(result.outcome), "outcome");
        QVERIFY2(result.sentence.contains(says), qPrintable(result.sentence));
    }

    void everyRungHasASentence()
    {
        const Ladder ladder = ladderOf(fine(), Now);
        QCOMPARE(ladder.rungs.size(), RungCount);
        for (const RungResult &rung : ladder.rungs) {
            QVERIFY2(!rung.sentence.isEmpty(), qPrintable(word(rung.rung)));
            QVERIFY(!displayWord(rung.rung).isEmpty());
        }
    }

    void asJson()
    {
        const QJsonObject object = ladderObject(ladderOf(fine(), Now));
        QCOMPARE(object.keys(),
                 (QStringList{u"exitCode"_s, u"ms"_s, u"reason"_s, u"rungs"_s, u"status"_s, u"target"_s,
                              u"version"_s, u"warning"_s, u"whose"_s}));
        const QJsonArray rungs = object.value(u"rungs"_s).toArray();
        QCOMPARE(rungs.size(), 9);
        QCOMPARE(rungs.at(3).toObject().value(u"rung"_s).toString(), u"targetDns"_s);
        QVERIFY(rungs.at(2).toObject().value(u"ms"_s).isNull());
    }

    void aDiagnosisSharpensOnlyABadVerdict()
    {
        const Diagnosis found{Status::Offline, Whose::Between, u"r"_s, u"only IPv6 fails"_s};
        Verdict verdict;
        verdict.status = Status::Offline;
        verdict.whose = Whose::Unclear;
        verdict.reason = u"no connection within"_s;
        const Verdict sharpened = diagnosed(verdict, found);
        QCOMPARE(sharpened.whose, Whose::Between);
        QCOMPARE(sharpened.status, Status::Offline);
        QCOMPARE(sharpened.reason, u"no connection within; only IPv6 fails"_s);
        verdict.whose = Whose::Them;
        QCOMPARE(diagnosed(verdict, found), verdict);
        Diagnosis mine = found;
        mine.whose = Whose::You;
        QCOMPARE(diagnosed(verdict, mine).whose, Whose::You);
        verdict.status = Status::Online;
        QCOMPARE(diagnosed(verdict, mine), verdict);
        verdict.status = Status::Unknown;
        verdict.whose = Whose::Unclear;
        QCOMPARE(diagnosed(verdict, found), verdict);
        verdict.status = Status::Offline;
        QCOMPARE(diagnosed(verdict, {}), verdict);
    }
};

QTEST_GUILESS_MAIN(LadderTest)
#include "tst_ladder.moc"
