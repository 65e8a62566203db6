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
    /// Who is given less time than the check itself has proves no outage by wanting more.
    void whatWasHurriedIsNoOutage()
    {
        const QString sentence
            = u"no answer within the 4 s of this diagnosis; the check itself waits up to 10 s"_s;
        Reading late = silence(Failure::Timeout, u"no answer within 4 s"_s);
        late.timings.connectMs = 3;
        const auto taken = [](const Reading &reading, int given = 4) {
            DiagnosisFacts facts = fine();
            facts.networkAsked = true;
            takeAttempt(facts, reading, given);
            return facts;
        };
        DiagnosisFacts facts = taken(late);
        QVERIFY(facts.hurried);
        DiagnosisConclusion found = conclusionOf(facts, Now);
        QCOMPARE(found.status, Status::Unknown);
        QCOMPARE(found.whose, Whose::Unclear);
        QVERIFY2(found.reason.contains(sentence), qPrintable(found.reason));
        QCOMPARE(exitCodeOf(found), 13);
        QCOMPARE(stepOf(DiagnosisStep::Http, facts).outcome, StepOutcome::Warning);
        QCOMPARE(stepOf(DiagnosisStep::Http, facts).sentence, sentence);
        // A page that is fine has not seen it either; one that reports trouble has.
        found = conclusionOf(withPage(facts, answer(Status::Online, Whose::None, u"all fine"_s)), Now);
        QCOMPARE(found.status, Status::Unknown);
        QCOMPARE(found.reason, sentence);
        QVERIFY(found.warning.isEmpty());
        found = conclusionOf(withPage(facts, answer(Status::Offline, Whose::Them, u"outage"_s)), Now);
        QCOMPARE(found.status, Status::Offline);
        // A path that leads nowhere in four seconds leads nowhere.
        QVERIFY(!taken(silence(Failure::Timeout, u"no answer within 4 s"_s)).hurried
                || taken(silence(Failure::Timeout, u"x"_s)).ipv4.connected);
        DiagnosisFacts nowhere = failing(Failure::Timeout, u"no answer within 4 s"_s);
        takeAttempt(nowhere, silence(Failure::Timeout, u"no answer within 4 s"_s), 4);
        QVERIFY(!nowhere.hurried);
        QCOMPARE(conclusionOf(nowhere, Now).status, Status::Offline);
        // Whoever had the whole time was not hurried, nor was who answered, or refused.
        QVERIFY(!taken(late, 10).hurried);
        late.failure = Failure::Reset;
        QVERIFY(!taken(late).hurried);
        QVERIFY(!taken(answer(Status::Offline, Whose::Them, u"answered 500"_s, 500)).hurried);
    }

    /// A program that is run, a name that is asked for: no connection, and yet no outage.
    void aHurriedCheckWithoutAConnection()
    {
        DiagnosisFacts facts = fine();
        facts.target.tcp = facts.target.tls = facts.target.http = false;
        facts.probe->kind = u"ping"_s;
        facts.ipv4 = facts.ipv6 = {};
        takeAttempt(facts, silence(Failure::Timeout, u"no answer within 4 s"_s), 4);
        QVERIFY(facts.hurried);
        QCOMPARE(conclusionOf(facts, Now).status, Status::Unknown);
        QCOMPARE(stepOf(DiagnosisStep::Tcp, facts).outcome, StepOutcome::Warning);
    }

    /// How long it fails is known to who watches it, and not to a single look.
    void howLongItFailsIsWhatIsKnown()
    {
        const Reading page = answer(Status::Online, Whose::None, u"all fine"_s);
        DiagnosisFacts facts = withPage(fine(), page);
        facts.reading = answer(Status::Offline, Whose::Them, u"answered 500"_s, 500);
        QCOMPARE(conclusionOf(facts, Now).reason,
                 u"answered 500; status page reports no problem; failing from here"_s);
        facts.failingSince = Now.addSecs(-370);
        QCOMPARE(conclusionOf(facts, Now).reason,
                 u"answered 500; status page reports no problem; failing from here for 6 min"_s);
        facts.reading = answer(Status::Overload, Whose::Them, u"answered after 6.0 s"_s);
        facts.reading->slow = true;
        QCOMPARE(conclusionOf(facts, Now).reason,
                 u"answered after 6.0 s; status page reports no problem; slow from here for 6 min"_s);
        facts.failingSince = {};
        QCOMPARE(conclusionOf(facts, Now).reason,
                 u"answered after 6.0 s; status page reports no problem; slow from here"_s);
    }

    /// What each rung shows of what was found.
    void rungs_data()
    {
        QTest::addColumn<DiagnosisStep>("step");
        QTest::addColumn<DiagnosisFacts>("facts");
        QTest::addColumn<StepOutcome>("outcome");
        QTest::addColumn<QString>("sentence");
        using Step = DiagnosisStep;
        using Out = StepOutcome;
        const auto row = [](Step step, const char *name, Out outcome, const char *sentence,
                            const auto &change, DiagnosisFacts facts = fine()) {
            change(facts);
            QTest::newRow(name) << step << facts << outcome << QString::fromUtf8(sentence);
        };
        const auto own = [](DiagnosisFacts &one, const char *kind) {
            one.probe->kind = QString::fromLatin1(kind);
        };
        row(Step::Http, "clock, at the limit", Out::Fine, "answered 200 OK in 40 ms",
            [](auto &one) { one.reading->clockSkewSeconds = 120; });
        row(Step::Http, "clock", Out::Warning,
            "answered 200 OK in 40 ms; its clock differs from yours by 2 min",
            [](auto &one) { one.reading->clockSkewSeconds = -121; });
        row(Step::Http, "wall", Out::Warning, "answered 200 OK in 40 ms",
            [](auto &one) { one.reading->botWall = true; });
        row(Step::Http, "slow", Out::Warning, "answered 200 OK in 40 ms", [](auto &one) {
            one.reading->slow = true;
            one.reading->status = Status::Overload;
        });
        row(Step::Http, "warned", Out::Warning, "answered 200 OK in 40 ms; your key",
            [](auto &one) { one.reading->warning = u"your key"_s; });
        row(Step::Http, "no status", Out::Warning, "answered 200 OK in 40 ms",
            [](auto &one) { one.reading->status = Status::Unknown; });
        row(Step::Http, "bad", Out::Failed, "answered 200 OK in 40 ms",
            [](auto &one) { one.reading->status = Status::Offline; });
        row(Step::Http, "content is another rung", Out::Fine, "answered 200 OK", [](auto &one) {
            one.reading->status = Status::Offline;
            one.probe->options.insert(u"contains"_s, u"x"_s);
        });
        row(Step::Http, "no answer yet", Out::NotAsked, "no answer yet",
            [](auto &one) { one.reading.reset(); });
        row(Step::Http, "no http", Out::NotNeeded, "no HTTP request is made",
            [](auto &one) { one.target.http = false; });
        row(Step::Content, "nothing expected", Out::NotNeeded, "no particular content is expected",
            [](auto &) {});
        const auto expecting = [](DiagnosisFacts &one) {
            one.probe->options.insert(u"contains"_s, u"x"_s);
        };
        row(Step::Content, "as expected", Out::Fine, "the content is as expected", expecting);
        row(Step::Content, "not as expected", Out::Failed, "answered 200 OK in 40 ms", [&](auto &one) {
            expecting(one);
            one.reading->status = Status::Offline;
        });
        row(Step::Content, "another code", Out::NotAsked, "skipped: no answer", [&](auto &one) {
            expecting(one);
            one.reading->httpStatus = 404;
        });
        row(Step::Content, "silence", Out::NotAsked, "skipped: no answer", [&](auto &one) {
            expecting(one);
            one.reading->answered = false;
        });
        row(Step::Content, "nothing yet", Out::NotAsked, "skipped: no answer", [&](auto &one) {
            expecting(one);
            one.reading.reset();
        });
        row(Step::Content, "a greeting", Out::Fine, "answered 200 OK in 40 ms",
            [&](auto &one) { own(one, "ssh"); });
        row(Step::Content, "a greeting, warned", Out::Warning, "answered 200 OK in 40 ms; w", [&](auto &one) {
            own(one, "ssh");
            one.reading->warning = u"w"_s;
        });
        row(Step::Content, "a slow greeting", Out::Warning, "answered 200 OK in 40 ms", [&](auto &one) {
            own(one, "ssh");
            one.reading->slow = true;
            one.reading->status = Status::Overload;
        });
        row(Step::Content, "a greeting nobody knows", Out::Warning, "answered 200 OK in 40 ms",
            [&](auto &one) {
                own(one, "ssh");
                one.reading->status = Status::Unknown;
            });
        row(Step::Content, "a bad greeting", Out::Failed, "answered 200 OK in 40 ms", [&](auto &one) {
            own(one, "ssh");
            one.reading->status = Status::Offline;
        });
        row(Step::Content, "no greeting", Out::NotAsked, "skipped: no answer", [&](auto &one) {
            own(one, "ssh");
            one.reading->answered = false;
        });
        row(Step::Content, "no greeting yet", Out::NotAsked, "no answer yet", [&](auto &one) {
            own(one, "ssh");
            one.reading.reset();
        });
        row(Step::Content, "a plugin needs no connection", Out::Failed, "answered 200 OK in 40 ms",
            [&](auto &one) {
                own(one, "command");
                one.target.tcp = false;
                one.reading->answered = false;
                one.reading->status = Status::Offline;
            });
        const Reading bad = answer(Status::Offline, Whose::Them, u"major outage"_s);
        const Reading good = answer(Status::Online, Whose::None, u"all well"_s);
        row(
            Step::VendorPage, "the worse of two pages", Out::Failed, "the status page says: major outage",
            [](auto &) {}, withPage(withPage(fine(), bad), good));
        row(
            Step::VendorPage, "and in the other order", Out::Failed, "the status page says: major outage",
            [](auto &) {}, withPage(withPage(fine(), good), bad));
        row(
            Step::VendorPage, "the first of equals", Out::Fine, "the status page says: all well",
            [](auto &) {},
            withPage(withPage(fine(), good), answer(Status::Online, Whose::None, u"also well"_s)));
        row(
            Step::VendorPage, "work", Out::Warning, "the status page says: work", [](auto &) {},
            withPage(fine(), answer(Status::Maintenance, Whose::Them, u"work"_s)));
        const auto unread = [](const QString &reason) {
            return withPage(fine(), answer(Status::Unknown, Whose::Unclear, reason));
        };
        row(
            Step::VendorPage, "not read", Out::Warning, "the status page could not be read: refused",
            [](auto &) {}, unread(u"the status page: refused"_s));
        row(
            Step::VendorPage, "no page", Out::Warning, "the status page answered 503", [](auto &) {},
            unread(u"the status page answered 503"_s));
        row(
            Step::VendorPage, "nonsense", Out::Warning, "the status page could not be read: nonsense",
            [](auto &) {}, unread(u"nonsense"_s));
        row(Step::VendorPage, "none", Out::NotNeeded, "no status page is watched", [](auto &) {});
        row(
            Step::VendorPage, "not yet", Out::NotAsked, "no answer yet",
            [](auto &one) { one.pages[0].reading.reset(); }, withPage(fine(), good));
        row(Step::Dns, "agree", Out::Fine, "your DNS server and a second one agree",
            [](auto &one) { one.otherName.answer = Answer::Found; });
        row(Step::Dns, "disagree", Out::Warning, "your DNS server and a second one disagree",
            [](auto &one) { one.otherName.answer = Answer::NotFound; });
        row(Step::Dns, "no second", Out::Warning, "your DNS server answers, your second one does not",
            [](auto &one) { one.otherName.answer = Answer::Silent; });
        const auto nameless = [](DiagnosisFacts &one, State net, Answer other) {
            one.name.answer = Answer::NotFound;
            one.networkAsked = true;
            one.network.publicNet = net;
            one.otherName.answer = other;
        };
        row(Step::Dns, "not found while all is down", Out::Failed, "your DNS server doesn't know this name",
            [&](auto &one) { nameless(one, State::Down, Answer::NotAsked); });
        row(Step::Dns, "not found by both", Out::Fine, "your DNS server and a second one agree",
            [&](auto &one) { nameless(one, State::Down, Answer::NotFound); });
        row(Step::Dns, "not found", Out::Fine, "your DNS server answers",
            [&](auto &one) { nameless(one, State::Up, Answer::NotAsked); });
        row(Step::Dns, "found while all is down", Out::Fine, "your DNS server answers", [&](auto &one) {
            nameless(one, State::Down, Answer::NotAsked);
            one.name.answer = Answer::Found;
        });
        row(Step::TargetDns, "a name check is its own rung", Out::Failed, "answered 200 OK in 40 ms",
            [&](auto &one) {
                own(one, "dns");
                one.reading->status = Status::Offline;
            });
        row(Step::TargetDns, "a name check before its answer", Out::Fine,
            "shop.test has 1 IPv4 and 1 IPv6 addresses", [&](auto &one) {
                own(one, "dns");
                one.reading.reset();
            });
        row(Step::TargetDns, "another check", Out::Fine, "shop.test has 1 IPv4 and 1 IPv6 addresses",
            [](auto &) {});
        row(Step::References, "clock, at the limit", Out::Fine, "the internet is reachable", [](auto &one) {
            one.networkAsked = true;
            one.clockSkewSeconds = 120;
        });
        row(Step::References, "clock beyond it", Out::Warning,
            "the internet is reachable; its clock differs from yours by 2 min", [](auto &one) {
                one.networkAsked = true;
                one.clockSkewSeconds = 121;
            });
        row(Step::References, "quick", Out::Fine, "the internet is reachable", [](auto &one) {
            one.networkAsked = true;
            one.quickestMs = SlowNetworkMs - 1;
        });
        row(Step::References, "slow net", Out::Warning, "the internet is reachable, but slow", [](auto &one) {
            one.networkAsked = true;
            one.quickestMs = SlowNetworkMs;
        });
        row(Step::Tls, "one family", Out::Fine,
            "encrypted; certificate by Good authority, good until 2027-01-09",
            [](auto &one) { one.ipv4 = broken(Failure::Timeout, u"no answer"_s); });
        row(Step::Tls, "the other family", Out::Fine,
            "encrypted; certificate by Good authority, good until 2027-01-09",
            [](auto &one) { one.ipv6 = broken(Failure::Timeout, u"no answer"_s); });
        row(Step::Tls, "no connection", Out::NotAsked, "skipped: no connection", [](auto &one) {
            one.ipv4.connected = false;
            one.ipv6.connected = false;
        });
        row(Step::Tls, "issuer as before", Out::Fine,
            "encrypted; certificate by Good authority, good until 2027-01-09",
            [](auto &one) { one.issuerBefore = u"Good authority"_s; });
        row(Step::Tls, "another issuer", Out::Warning,
            "its certificate is now issued by Good authority, before by Other",
            [](auto &one) { one.issuerBefore = u"Other"_s; });
        row(Step::Tls, "no certificate seen", Out::Fine, "encrypted", [](auto &one) {
            one.issuerBefore = u"Other"_s;
            one.ipv4.certificate.reset();
            one.ipv6.certificate.reset();
        });
        row(Step::Tcp, "no address", Out::NotAsked, "skipped: no address",
            [](auto &one) { one.ipv4 = one.ipv6 = {}; });
        row(Step::Tcp, "both", Out::Fine, "connects over IPv4 and IPv6", [](auto &) {});
        row(Step::Tcp, "half of this computer", Out::Fine, "connects over IPv4; over IPv6: no answer",
            [](auto &one) {
                one.target.reach = Reach::Loopback;
                one.ipv6 = broken(Failure::Refused, u"no answer"_s);
            });
        row(Step::Tcp, "half of another", Out::Warning, "connects over IPv6; over IPv4: no answer",
            [](auto &one) { one.ipv4 = broken(Failure::Timeout, u"no answer"_s); });
    }

    void rungs()
    {
        QFETCH(DiagnosisStep, step);
        QFETCH(DiagnosisFacts, facts);
        const StepResult result = stepOf(step, facts);
        QTEST(result.sentence, "sentence");
        QTEST(result.outcome, "outcome");
    }

    /// Nothing answered at all, or somebody said no; and the quicker family counts.
    void silenceIsNoRefusal()
    {
        const auto tcp = [](Failure ipv4, Failure ipv6) {
            DiagnosisFacts facts = fine();
            facts.ipv4 = broken(ipv4, u"a"_s);
            facts.ipv6 = broken(ipv6, u"b"_s);
            return stepOf(DiagnosisStep::Tcp, facts);
        };
        QVERIFY(tcp(Failure::Timeout, Failure::NoRoute).silent);
        QVERIFY(!tcp(Failure::Refused, Failure::Timeout).silent
                && !tcp(Failure::Timeout, Failure::Reset).silent);
        QCOMPARE(tcp(Failure::Timeout, Failure::NoRoute).sentence, u"over IPv4 and IPv6: a"_s);
        DiagnosisFacts facts = fine();
        facts.ipv4.connectMs = 0;
        facts.ipv6.connectMs = 7;
        QCOMPARE(stepOf(DiagnosisStep::Tcp, facts).ms, 0);
        facts.ipv4.connectMs = 9;
        QCOMPARE(stepOf(DiagnosisStep::Tcp, facts).ms, 7);
        // A rung that took no time is still measured; one that was not taken has none.
        facts.ipv4.connectMs = facts.ipv6.connectMs = 0;
        facts.target.tls = false;
        const QJsonArray steps = diagnosisObject(diagnosisOf(facts, Now))[u"rungs"_s].toArray();
        QCOMPARE(steps.at(int(DiagnosisStep::Tcp))[u"ms"_s].toInt(-1), 0);
        QVERIFY(steps.at(int(DiagnosisStep::Tls))[u"ms"_s].isNull());
    }

    /// Where what the diagnosis adds begins.
    void causesHaveTheirBounds()
    {
        const auto cause = [](DiagnosisFacts facts, const auto &change) {
            change(facts);
            return conclusionOf(facts, Now).cause;
        };
        const DiagnosisFacts expired = failing(Failure::CertificateExpired, u"expired"_s);
        QCOMPARE(cause(expired, [](auto &one) { one.clockSkewSeconds = 120; }), QString());
        QCOMPARE(cause(expired, [](auto &one) { one.clockSkewSeconds = 121; }),
                 u"your clock is 2 min behind, so certificates look invalid"_s);
        QCOMPARE(cause(expired, [](auto &one) { one.clockSkewSeconds = -3600; }),
                 u"your clock is 60 min ahead, so certificates look invalid"_s);
        const DiagnosisFacts late = failing(Failure::Timeout, u"no answer"_s);
        const auto slow = [](auto &one) {
            one.network.publicNet = State::Up;
            one.quickestMs = SlowNetworkMs;
        };
        QVERIFY(cause(late, slow).startsWith(u"your network is slow"_s));
        QCOMPARE(cause(late,
                       [&](auto &one) {
                           slow(one);
                           one.quickestMs = SlowNetworkMs - 1;
                       }),
                 QString());
        QCOMPARE(cause(failing(Failure::Refused, u"refused"_s), slow), QString()); // it was not late
        const DiagnosisFacts untrusted
            = failing(Failure::CertificateUntrusted, u"untrusted"_s, Status::Unknown);
        const auto issued = [](auto &one) {
            one.ipv4 = whole(u"New"_s);
            one.issuerBefore = u"Old"_s;
            one.reading->timings.connectMs = 0;
        };
        QVERIFY(cause(untrusted, issued).contains(u"issued by New, before by Old"_s));
        QCOMPARE(cause(untrusted,
                       [&](auto &one) {
                           issued(one);
                           one.issuerBefore.clear();
                       }),
                 QString());
        QCOMPARE(cause(untrusted,
                       [&](auto &one) {
                           issued(one);
                           one.issuerBefore = u"New"_s;
                       }),
                 QString());
        QCOMPARE(cause(failing(Failure::CertificateWrongName, u"wrong name"_s), issued), QString());
        // An attempt that got its connection, in no time at all, did not fail for want of a family.
        const auto half = [](auto &one) {
            one.ipv4 = whole();
        };
        QVERIFY(cause(failing(Failure::Reset, u"reset"_s), half).startsWith(u"only IPv6 fails"_s));
        QCOMPARE(cause(failing(Failure::Reset, u"reset"_s),
                       [&](auto &one) {
                           half(one);
                           one.reading->timings.connectMs = 0;
                       }),
                 QString());
        const auto intercepted = [](auto &one) {
            one.network.publicNet = State::Up;
            one.network.intercepted = true;
        };
        for (const Failure failure :
             {Failure::CertificateExpired, Failure::CertificateWrongName, Failure::CertificateUntrusted})
            QCOMPARE(cause(failing(failure, u"bad certificate"_s), intercepted),
                     u"your network intercepts secure connections"_s);
        QCOMPARE(cause(failing(Failure::Refused, u"refused"_s), intercepted), QString());
        // A slow network is known only by addresses that did answer; what is our own fault has no other
        // cause.
        for (const bool isAsked : {false, true})
            QCOMPARE(cause(late,
                           [&](auto &one) {
                               slow(one);
                               one.networkAsked = isAsked;
                               one.network.publicNet = isAsked ? State::Down : State::Up;
                           }),
                     QString());
        QCOMPARE(cause(late,
                       [&](auto &one) {
                           slow(one);
                           one.reading->error.kind = Error::Kind::Ours;
                       }),
                 QString());
        const auto answersDirectly = [](auto &one) {
            one.directReading = answer(Status::Online, Whose::None, u"answered 200 OK"_s);
        };
        QCOMPARE(cause(failing(Failure::Refused, u"refused"_s), answersDirectly),
                 QString()); // no proxy is set
        const auto warning = [](qint64 skew) {
            DiagnosisFacts facts = fine();
            facts.reading->clockSkewSeconds = skew;
            return conclusionOf(facts, Now).warning;
        };
        QCOMPARE(warning(120), QString());
        QCOMPARE(warning(-121), u"your clock and the server's differ by 2 min"_s);
        QCOMPARE(warning(150), u"your clock and the server's differ by 3 min"_s);
    }

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
        facts.networkAsked = true;
        facts.network = {State::Down, State::Captive, u"you need to log in"_s, false};
        row("no portal answers encrypted", facts, "online", "none", 0, "200 OK");
        facts.target.tls = false;
        row("in a portal's network plain http proves nothing", facts, "unknown", "you", 11, "log in");
        facts.network = {State::Down, State::Down, u"you are offline"_s, false};
        row("an answer proves the way to it", facts, "online", "none", 0, "200 OK");

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

        DiagnosisFacts bare = fine();
        bare.probe.reset();
        bare.reading.reset();
        row("an address without a check has a way, too", bare, DiagnosisStep::Link, "fine", "is connected");
        DiagnosisFacts port = fine();
        port.target.http = false;
        port.probe->kind = u"tcp"_s;
        port.probe->options.insert(u"contains"_s, u"ok"_s);
        row("a port has no content", port, DiagnosisStep::Content, "notNeeded", "no particular content");

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
