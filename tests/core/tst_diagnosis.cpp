// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis.h"

#include "testlib/test_program.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::DiagnosisTests {

using Answer = NameFact::Answer;
using State = Network::State;

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
DiagnosisFacts fine()
{
    DiagnosisFacts facts;
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
    facts.reading = answer(Status::Online, Whose::None, u"answered 200 OK in 40 ms"_s);
    return facts;
}

/// No answer, and the references were asked.
DiagnosisFacts failing(Failure failure, const QString &text, Status status = Status::Offline,
                       Whose whose = Whose::Unclear)
{
    DiagnosisFacts facts = fine();
    facts.reading = silence(failure, text, status, whose);
    facts.networkAsked = true;
    facts.ipv4 = broken(failure, text);
    facts.ipv6 = broken(failure, text);
    return facts;
}

DiagnosisFacts withPage(DiagnosisFacts facts, const Reading &reading)
{
    Check check;
    check.kind = u"statuspage"_s;
    check.url = u"https://status.shop.test"_s;
    Reading page = reading;
    page.vendor = true;
    facts.pages.append({check, page});
    return facts;
}

} // namespace

/// From facts to rungs and a conclusion.
class DiagnosisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conclusions_data()
    {
        QTest::addColumn<DiagnosisFacts>("facts");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("whose");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const DiagnosisFacts &facts, const char *status,
                            const char *whose, int code, const char *says) {
            QTest::newRow(name) << facts << QString::fromLatin1(status) << QString::fromLatin1(whose) << code
                                << QString::fromUtf8(says);
        };
        row("fine", fine(), "online", "none", 0, "200 OK");
        DiagnosisFacts facts = fine();
        facts.linked = false;
        facts.networkAsked = true;
        facts.network = {State::Down, State::Down, u"you are offline"_s, false};
        row("link and references never make a failure", facts, "online", "none", 0, "200 OK");

        facts = fine();
        facts.reading = answer(Status::Offline, Whose::Them, u"answered 503 Service Unavailable"_s, 503);
        row("503", facts, "offline", "them", 10, "503");
        row("page says outage, works here",
            withPage(fine(), answer(Status::Offline, Whose::Them, u"major outage"_s)), "offline", "them", 10,
            "works from this computer");
        row("dead page", withPage(fine(), silence(Failure::Timeout, u"no answer"_s, Status::Unknown)),
            "online", "none", 0, "200 OK");

        row("unclear", failing(Failure::Timeout, u"no connection within 4 s"_s), "offline", "unclear", 13,
            "no connection");
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
        facts.reading->timings.connectMs = 30;
        row("connected, then silent", facts, "offline", "unclear", 13, "no answer");

        facts = failing(Failure::Proxy, u"your proxy did not forward the request"_s, Status::Unknown,
                        Whose::You);
        facts.target.proxied = true;
        facts.directReading = answer(Status::Online, Whose::None, u"answered"_s);
        row("only the proxy fails", facts, "unknown", "between", 12,
            "only the connection through your proxy");
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
        facts.reading->error.kind = Error::Kind::Ours;
        row("own limit", facts, "unknown", "you", 11, "too many files");
        facts = {};
        facts.problem = u"the service has no name"_s;
        row("bad config", facts, "unknown", "you", 11, "has no name");
        row("nothing to check", {}, "unknown", "unclear", 13, "nothing to check");
    }
    void conclusions()
    {
        QFETCH(DiagnosisFacts, facts);
        QFETCH(QString, says);
        const DiagnosisConclusion conclusion = conclusionOf(facts, Now);
        QTEST(idOf(conclusion.status), "status");
        QTEST(idOf(conclusion.whose), "whose");
        QTEST(exitCodeOf(conclusion), "exitCode");
        QVERIFY2(conclusion.reason.contains(says), qPrintable(conclusion.reason));
        QVERIFY(!conclusion.reason.endsWith(u'.'));
    }

    void steps_data()
    {
        QTest::addColumn<DiagnosisFacts>("facts");
        QTest::addColumn<DiagnosisStep>("step");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const DiagnosisFacts &facts, DiagnosisStep step,
                            const char *outcome, const char *says) {
            QTest::newRow(name) << facts << step << QString::fromLatin1(outcome) << QString::fromUtf8(says);
        };
        DiagnosisFacts loopback = fine();
        loopback.target.reach = Reach::Loopback;
        loopback.target.tls = false;
        loopback.probe->url = u"http://127.0.0.1/"_s;
        for (const DiagnosisStep step : {DiagnosisStep::Link, DiagnosisStep::Dns, DiagnosisStep::TargetDns})
            row("loopback needs neither link nor names", loopback, step, "notNeeded", "on this computer");
        row("loopback needs no references", loopback, DiagnosisStep::References, "notNeeded",
            "not on the internet");
        row("plain http needs no TLS", loopback, DiagnosisStep::Tls, "notNeeded", "not encrypted");
        row("nothing expected", loopback, DiagnosisStep::Content, "notNeeded", "no particular content");
        row("no page", loopback, DiagnosisStep::VendorPage, "notNeeded", "no status page");
        loopback.ipv6 = broken(Failure::Refused, u"refused the connection"_s);
        row("one family is usual here", loopback, DiagnosisStep::Tcp, "fine",
            "connects over IPv4; over IPv6: refused");

        row("references unasked", fine(), DiagnosisStep::References, "notAsked", "no failure");
        DiagnosisFacts asked = failing(Failure::Timeout, u"no answer"_s);
        asked.network.publicNet = Network::State::Up;
        asked.clockSkewSeconds = 120;
        row("two minutes are no wrong clock", asked, DiagnosisStep::References, "fine", "is reachable");
        asked.clockSkewSeconds = -121;
        row("more are", asked, DiagnosisStep::References, "warning", "its clock differs");
        row("both families", fine(), DiagnosisStep::Tcp, "fine", "IPv4 and IPv6");
        row("certificate", fine(), DiagnosisStep::Tls, "fine", "Good authority, good until 2027-01-09");
        row("answer", fine(), DiagnosisStep::Http, "fine", "200 OK");
        DiagnosisFacts facts = fine();
        facts.reading->clockSkewSeconds = -600;
        row("clock", facts, DiagnosisStep::Http, "warning", "differs from yours by 10 min");
        facts = fine();
        facts.issuerBefore = u"Another"_s;
        row("new issuer", facts, DiagnosisStep::Tls, "warning", "before by Another");
        facts = fine();
        facts.probe->options.insert(u"contains"_s, u"welcome"_s);
        row("content", facts, DiagnosisStep::Content, "fine", "as expected");
        facts.reading = answer(Status::Offline, Whose::Them, u"answered 200 OK, but lacks “welcome”"_s);
        row("wrong content", facts, DiagnosisStep::Content, "failed", "lacks");
        row("the answer itself was fine", facts, DiagnosisStep::Http, "fine", "200 OK");
        facts = fine();
        facts.reading = answer(Status::Offline, Whose::Them, u"answered 500"_s, 500);
        row("500", facts, DiagnosisStep::Http, "failed", "500");
        facts.reading = answer(Status::Online, Whose::None, u"answered 401"_s, 401);
        facts.reading->warning = u"API key missing"_s;
        row("401", facts, DiagnosisStep::Http, "warning", "API key");
        facts = fine();
        facts.name = {Answer::Silent, 4000};
        row("silent resolver", facts, DiagnosisStep::Dns, "failed", "does not answer");
        facts.otherName = {Answer::Found, 9};
        row("the other answers", facts, DiagnosisStep::Dns, "failed", "a second one does");
        facts = fine();
        facts.otherName = {Answer::NotFound, 9};
        row("they disagree", facts, DiagnosisStep::Dns, "warning", "disagree");
        facts = fine();
        facts.target.proxied = true;
        row("the proxy looks up", facts, DiagnosisStep::TargetDns, "notNeeded", "proxy");
        row("the proxy connects", facts, DiagnosisStep::Tcp, "notNeeded", "proxy");
        facts = fine();
        facts.target.http = facts.target.tls = false;
        facts.probe->kind = u"tcp"_s;
        row("a port is no HTTP", facts, DiagnosisStep::Http, "notNeeded", "no HTTP request");
        row("a port connects", facts, DiagnosisStep::Tcp, "fine", "IPv4 and IPv6");
        facts.target.tcp = false;
        facts.probe->kind = u"ping"_s;
        facts.reading->reason = u"answered the ping"_s;
        row("a ping stands where a connection would", facts, DiagnosisStep::Tcp, "fine", "answered the ping");
        facts.reading = silence(Failure::Timeout, u"did not answer the ping"_s);
        row("a ping without an answer", facts, DiagnosisStep::Tcp, "failed", "did not answer the ping");
        facts.probe->kind = u"command"_s;
        row("a program connects by itself", facts, DiagnosisStep::Tcp, "notNeeded", "makes no connection");
        facts = withPage({}, answer(Status::Overload, Whose::Them, u"degraded"_s));
        row("only a page", facts, DiagnosisStep::Http, "notNeeded", "");
        row("the page's word", facts, DiagnosisStep::VendorPage, "failed", "the status page says: degraded");
        row("its link counts", facts, DiagnosisStep::Link, "fine", "connected");
    }
    void steps()
    {
        QFETCH(DiagnosisFacts, facts);
        QFETCH(DiagnosisStep, step);
        QFETCH(QString, says);
        const StepResult result = stepOf(step, facts);
        QCOMPARE(result.step, step);
        QTEST(idOf(result.outcome), "outcome");
        QVERIFY2(result.sentence.contains(says), qPrintable(result.sentence));
    }

    void everyStepHasASentence()
    {
        const Diagnosis diagnosis = diagnosisOf(fine(), Now);
        QCOMPARE(diagnosis.steps.size(), DiagnosisStepCount);
        for (const StepResult &step : diagnosis.steps) {
            QVERIFY2(!step.sentence.isEmpty(), qPrintable(idOf(step.step)));
            QVERIFY(!displayName(step.step).isEmpty());
        }
    }

    void asJson()
    {
        const QJsonObject object = diagnosisObject(diagnosisOf(fine(), Now));
        QCOMPARE(object.keys(),
                 (QStringList{u"exitCode"_s, u"models"_s, u"ms"_s, u"reason"_s, u"rungs"_s, u"status"_s,
                              u"target"_s, u"version"_s, u"warning"_s, u"whose"_s}));
        const QJsonArray steps = object.value(u"rungs"_s).toArray();
        QCOMPARE(steps.size(), 9);
        QCOMPARE(steps.at(3).toObject().value(u"rung"_s).toString(), u"targetDns"_s);
        QVERIFY(steps.at(2).toObject().value(u"ms"_s).isNull());
    }

    void aDiagnosisSharpensOnlyABadVerdict()
    {
        const DiagnosisConclusion found{Status::Offline, Whose::Between, u"r"_s, u"only IPv6 fails"_s};
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
        DiagnosisConclusion mine = found;
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

PILOTLAMP_TEST(DiagnosisTest, QCoreApplication);

} // namespace Pilotlamp::DiagnosisTests

#include "tst_diagnosis.moc"
