// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice.h"
#include "core/service_rules.h"
#include "core/whose_label.h"
#include "testlib/test_program.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::VerdictTests {

namespace {

const QDateTime Now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

/// A confirmed state of a page (vendor) or a probe that was read 10 s ago and has stood for 6 min.
CheckState stateOf(Status status, bool vendor, const QString &reason = u"said so"_s)
{
    Reading reading;
    reading.at = Now.addSecs(-10);
    reading.status = status;
    reading.vendor = vendor;
    reading.reason = reason;
    reading.answered = true;
    reading.whose = isBad(status) ? Whose::Them : Whose::None;
    CheckState state = stateOfOneReading(reading);
    state.since = Now.addSecs(-360);
    return state;
}

CheckState silent(bool vendor, Error::Kind kind = Error::Kind::Unreachable,
                  const QString &reason = u"no answer"_s)
{
    Reading reading;
    reading.at = Now.addSecs(-10);
    reading.vendor = vendor;
    reading.reason = reason;
    reading.error = {kind, reason};
    return stateOfOneReading(reading);
}

Service twoChecks(const QString &host = u"https://service.example"_s)
{
    Service service;
    service.id = u"s"_s;
    service.name = u"Shop"_s;
    service.link = host;
    service.checks = {Check{u"statuspage"_s, u"https://page.example"_s}, Check{u"http"_s, host}};
    return service;
}

Verdict joined(const CheckState &vendor, const CheckState &measured, const Network &network = {})
{
    const QList<CheckState> states{vendor, measured};
    return verdictOf(twoChecks(), states, network, Now);
}

CheckState noAnswer()
{
    CheckState state = stateOf(Status::Offline, false, u"did not answer"_s);
    state.known->whose = Whose::Unclear;
    state.known->answered = false;
    return state;
}

} // namespace

class VerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A status is as old as the check that is in it; what was never believed was never known.
    void timesAreThoseOfTheStatus()
    {
        CheckState well = stateOf(Status::Online, false);
        well.since = Now.addSecs(-7200);
        const CheckState bad = stateOf(Status::Offline, true);
        QCOMPARE(joined(bad, well).since, bad.since);
        CheckState doubtful = stateOf(Status::Offline, false);
        doubtful.status = Status::Unknown;
        doubtful.knownAt = Now.addSecs(-10);
        QVERIFY(!joined({}, doubtful).lastKnownAt.isValid());
        QCOMPARE(joined({}, well).lastKnownAt, well.knownAt);
    }

    /// What a page said an hour ago and has not said since is not told as what it says.
    void anOldPageLeavesNoIncidents()
    {
        Snapshot page;
        page.incidents = {{.id = u"i"_s, .title = u"Errors"_s}};
        CheckState state = stateOf(Status::Offline, true);
        state.known->snapshot = std::make_shared<const Snapshot>(page);
        const CheckState measured = stateOf(Status::Online, false);
        QCOMPARE(joined(state, measured).incidents.size(), 1);
        state.knownAt = Now.addSecs(-3600);
        QCOMPARE(joined(state, measured).status, Status::Online);
        QVERIFY(joined(state, measured).incidents.isEmpty());
    }

    /// Only a maintenance covers what fails meanwhile; a page that calls it degraded does not.
    void onlyAMaintenanceCoversAFailure()
    {
        CheckState page = stateOf(Status::Overload, true, u"degraded"_s);
        page.known->snapshot = std::make_shared<const Snapshot>();
        QCOMPARE(joined(page, stateOf(Status::Offline, false)).status, Status::Offline);
        page.status = page.known->status = Status::Maintenance;
        QCOMPARE(joined(page, stateOf(Status::Offline, false)).status, Status::Maintenance);
        // A program learns what the check itself said, too.
        const ReasonCode why = joined(page, stateOf(Status::Online, false)).why;
        QCOMPARE(why.code, u"reportedWorksHere"_s);
        QVERIFY(!why.args.value("check"_L1).toString().isEmpty());
    }

    /// A host that waits for its user's word is the reason only where that kept us from asking.
    void whatWaitsForAWordIsSaid()
    {
        Check check{u"api"_s, u"https://proxy.example/v1"_s};
        check.options
            = {{u"recipe"_s, u"openai-compatible"_s}, {u"auth"_s, QJsonObject{{u"secret"_s, u"my-key"_s}}}};
        Service service;
        service.checks = {check};
        const auto code = [&](Error::Kind kind) {
            return verdictOf(service, QList<CheckState>{silent(false, kind)}, {}, Now).why.code;
        };
        QCOMPARE(code(Error::Kind::Ours), u"hostNotConfirmed"_s);
        QVERIFY(code(Error::Kind::Unreachable) != u"hostNotConfirmed"_s);
    }

    /// Seen once, it is no status yet, and no failure to get one either.
    void oneFailedCheckIsBeingConfirmed()
    {
        CheckState once = noAnswer();
        once.status = Status::Unknown;
        once.known.reset();
        Service service = twoChecks();
        service.checks.removeFirst();
        const Verdict verdict = verdictOf(service, QList<CheckState>{once}, {}, Now);
        QCOMPARE(verdict.status, Status::Unknown);
        QCOMPARE(verdict.reason, u"did not answer – checking again to confirm"_s);
    }

    /// On this computer nobody else can be at fault, and nothing lies between.
    void whatRunsHereIsSaidToBeHere_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("label");
        QTest::newRow("this computer") << u"http://127.0.0.1:8080/"_s << u"On this computer"_s;
        QTest::newRow("elsewhere") << u"https://service.example"_s << u"Can't tell yet"_s;
    }

    void whatRunsHereIsSaidToBeHere()
    {
        QFETCH(QString, host);
        Service service = twoChecks(host);
        service.checks.removeFirst();
        const Verdict verdict = verdictOf(service, QList<CheckState>{noAnswer()}, {}, Now);
        QCOMPARE(verdict.whose, Whose::Unclear);
        QTEST(whoseLabel(verdict), "label");
        Verdict offline = verdict;
        offline.ownOffline = true;
        QCOMPARE(whoseLabel(offline), QString());
    }

    void joinsPageAndMeasurement_data()
    {
        QTest::addColumn<CheckState>("vendor");
        QTest::addColumn<CheckState>("measured");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("whose");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const CheckState &vendor, const CheckState &measured,
                            Status status, Whose whose, const char *reason) {
            QTest::newRow(name) << vendor << measured << static_cast<int>(status) << static_cast<int>(whose)
                                << QString::fromLatin1(reason);
        };
        const CheckState pageFine = stateOf(Status::Online, true, u"All components are online"_s);
        const CheckState pageBad = stateOf(Status::Overload, true, u"Login is degraded"_s);
        const CheckState fine = stateOf(Status::Online, false, u"answered in 80 ms"_s);
        const CheckState error500 = stateOf(Status::Offline, false, u"answered 500"_s);
        const CheckState wall = silent(false, Error::Kind::Blocked, u"bot check"_s);
        row("page bad, measured bad: the worse", pageBad, error500, Status::Offline, Whose::Them,
            "answered 500; status page: Login is degraded");
        row("page bad, measured fine", pageBad, fine, Status::Overload, Whose::Them,
            "Login is degraded; works from this computer");
        row("page bad, not measured", pageBad, wall, Status::Overload, Whose::Them, "Login is degraded");
        row("page fine, measured fine", pageFine, fine, Status::Online, Whose::None,
            "All components are online");
        row("page fine, bot wall", pageFine, wall, Status::Online, Whose::None, "All components are online");
        row("page unread, measured fine", silent(true), fine, Status::Online, Whose::None,
            "answered in 80 ms");
        row("page unread, service answers 500", silent(true), error500, Status::Offline, Whose::Them,
            "answered 500");
        row("page unread, no answer", silent(true), noAnswer(), Status::Offline, Whose::Unclear,
            "did not answer");
        row("page fine, service answers 500", pageFine, error500, Status::Offline, Whose::Them,
            "answered 500; status page reports no problem; failing from here for 6 min");
        row("page fine, no answer", pageFine, noAnswer(), Status::Offline, Whose::Unclear,
            "did not answer; status page reports no problem; failing from here for 6 min");
        row("maintenance covers a failure", stateOf(Status::Maintenance, true, u"planned work"_s), error500,
            Status::Offline, Whose::Them, "answered 500; status page: planned work");
        row("page unread, bot wall", silent(true, Error::Kind::Unreadable, u"the status page changed"_s),
            wall, Status::Unknown, Whose::Unclear, "failed to get the status: the status page changed");
        row("our own limit", CheckState{}, silent(false, Error::Kind::Ours, u"too many open files"_s),
            Status::Unknown, Whose::You, "failed to get the status: too many open files");
        row("nothing yet", CheckState{}, CheckState{}, Status::Unknown, Whose::Unclear, "not checked yet");
    }

    void joinsPageAndMeasurement()
    {
        QFETCH(CheckState, vendor);
        QFETCH(CheckState, measured);
        QFETCH(int, status);
        QFETCH(int, whose);
        QFETCH(QString, reason);
        const Verdict verdict = joined(vendor, measured);
        QCOMPARE(verdict.reason, reason);
        QCOMPARE(static_cast<int>(verdict.status), status);
        QCOMPARE(static_cast<int>(verdict.whose), whose);
        QCOMPARE(verdict.evidence.size(), 2);
    }

    static CheckState withModels(CheckState state, const QList<ModelWord> &models, bool isSilent = false)
    {
        Snapshot page;
        page.status = state.status;
        page.models = models;
        page.nothingReported = isSilent;
        const auto shared = std::make_shared<const Snapshot>(page);
        if (state.last)
            state.last->snapshot = shared;
        if (state.known)
            state.known->snapshot = shared;
        return state;
    }

    void aBadPageNamesItsModels()
    {
        const QList<ModelWord> models{{u"Opus 4.6"_s, Status::Overload, u"Errors"_s},
                                      {u"Sonnet 4.6"_s, Status::Online, u"Sonnet 4.6"_s}};
        const CheckState bad = withModels(stateOf(Status::Overload, true, u"API is degraded"_s), models);
        const Verdict verdict = joined(bad, CheckState{});
        QCOMPARE(verdict.reason, u"API is degraded; Opus 4.6: degraded (their page)"_s);
        QCOMPARE(verdict.models, models);
        // What the sentence says already is not said twice.
        const Verdict said = joined(
            withModels(stateOf(Status::Overload, true, u"Errors on Opus 4.6"_s), models), CheckState{});
        QCOMPARE(said.reason, u"Errors on Opus 4.6"_s);
        const Verdict fine
            = joined(withModels(stateOf(Status::Online, true, u"All well"_s), models), CheckState{});
        QCOMPARE(fine.reason, u"All well"_s);
    }

    void aModelNobodyMentionsIsNotKnownToBeWell()
    {
        const CheckState unsaid = withModels(silent(true, Error::Kind::None, u"Opus 4.6: nothing reported"_s),
                                             {{u"Opus 4.6"_s, Status::Unknown, {}}}, true);
        const Verdict verdict = joined(unsaid, CheckState{});
        QCOMPARE(verdict.status, Status::Unknown);
        QCOMPARE(verdict.whose, Whose::None);
        QCOMPARE(verdict.reason, u"Opus 4.6: nothing reported"_s);
        QCOMPARE(verdict.why.code, u"nothingReported"_s);
        QVERIFY(verdict.warning.isEmpty());
        QCOMPARE(verdict.models.size(), 1);
        QVERIFY(isNothingReported(verdict));
        CheckState read = unsaid;
        read.unread = 1; // once proves nothing
        QVERIFY(!joined(read, CheckState{}).confirmed);
        read.unread = 2;
        QVERIFY(joined(read, CheckState{}).confirmed);
        ServiceRow well;
        well.verdict.status = Status::Online;
        ServiceRow unmentioned;
        unmentioned.verdict = verdict;
        QCOMPARE(overviewOf(QList{well, unmentioned}).status, Status::Online);
        QCOMPARE(overviewOf(QList{unmentioned}).status, Status::Unknown);
        QVERIFY(!overviewOf(QList{well}).headline.startsWith(u"All"_s));
        QCOMPARE(overviewOf(QList{well, well}).headline, u"All 2 services are online"_s);
        ServiceRow down;
        down.verdict.status = Status::Offline;
        QVERIFY(!overviewOf(QList{well, down}).unknownBadge);
        ServiceRow dark;
        dark.service.name = u"Dark"_s;
        const Overview two = overviewOf(QList{unmentioned, dark, dark});
        QCOMPARE(two.headline, u"The status of 2 services is unknown"_s);
        QCOMPARE(two.lines.size(), 2);
        QCOMPARE(overviewOf(QList{unmentioned, dark}).headline, u"The status of Dark is unknown"_s);
        QVERIFY(overviewOf(QList{well, down, ServiceRow()}).unknownBadge);
        QVERIFY(!overviewOf(QList{well, ServiceRow()}).unknownBadge); // the icon says it all
        QVERIFY(!isNothingReported(well.verdict));
        // Beside what is known it takes nothing away, and adds no warning.
        const Verdict measured = joined(unsaid, stateOf(Status::Online, false, u"answered in 80 ms"_s));
        QCOMPARE(measured.status, Status::Online);
        QVERIFY2(measured.warning.isEmpty(), qPrintable(measured.warning));
        QVERIFY(measured.confirmed);
    }

    /// Words and figures are of one reading; the newer one that is not believed yet is in the warning.
    void evidenceIsOneReading()
    {
        CheckState measured = stateOf(Status::Online, false, u"answered 200 OK in 100 ms"_s);
        measured.known->responseMs = 120;
        measured.known->httpStatus = 200;
        measured.known->at = Now.addSecs(-60);
        measured.last = measured.known;
        measured.last->status = Status::Offline;
        measured.last->reason = u"answered 503"_s;
        measured.last->responseMs = 640;
        measured.last->httpStatus = 503;
        measured.last->at = Now;
        const Verdict verdict = joined(stateOf(Status::Online, true), measured);
        const Evidence &own = verdict.evidence.at(1);
        QCOMPARE(own.reason, u"answered 200 OK in 100 ms"_s);
        QCOMPARE(own.responseMs, 120);
        QCOMPARE(own.httpStatus, 200);
        QCOMPARE(own.at, Now.addSecs(-60));
        QVERIFY(verdict.warning.contains(u"answered 503"_s));
        // Of what is too old nothing is left: the last reading is shown, whatever it was.
        measured.knownAt = Now.addSecs(-3600);
        QCOMPARE(joined(stateOf(Status::Online, true), measured).evidence.at(1).httpStatus, 503);
    }

    /// A secret that is missing on this computer is nothing the service could help.
    void aMissingSecretIsYours()
    {
        const Verdict verdict = joined(CheckState{}, silent(false, Error::Kind::Storage, u"no secret “x”"_s));
        QCOMPARE(verdict.status, Status::Unknown);
        QCOMPARE(int(verdict.whose), int(Whose::You));
    }

    void whatIsLongPastIsNotUpcoming()
    {
        CheckState vendor = stateOf(Status::Online, true);
        auto page = std::make_shared<Snapshot>();
        page->upcoming = {Maintenance{u"a"_s, u"Over"_s, {}, Now.addSecs(-7200), Now.addSecs(-3600)},
                          Maintenance{u"b"_s, u"Over, without an end"_s, {}, Now.addDays(-3)},
                          Maintenance{u"c"_s, u"To come"_s, {}, Now.addSecs(3600), Now.addSecs(7200)}};
        vendor.known->snapshot = page;
        const Verdict verdict = joined(vendor, stateOf(Status::Online, false));
        QCOMPARE(verdict.upcoming.size(), 1);
        QCOMPARE(verdict.upcoming.constFirst().id, u"c"_s);
    }

    void plannedMaintenanceCoversFailuresUntilItIsOverrun()
    {
        CheckState vendor = stateOf(Status::Maintenance, true, u"planned work"_s);
        auto page = std::make_shared<Snapshot>();
        page->maintenances.append(
            Maintenance{u"m"_s, u"Work"_s, u"in_progress"_s, Now.addSecs(-3600), Now.addSecs(-600)});
        vendor.known->snapshot = page;
        const CheckState failing = stateOf(Status::Offline, false);
        QCOMPARE(joined(vendor, failing).status, Status::Maintenance);
        page->maintenances[0].until = Now.addSecs(-1000);
        QCOMPARE(joined(vendor, failing).status, Status::Offline);
    }

    void anInterceptingNetworkIsToBlameForCertificates()
    {
        CheckState expired
            = stateOf(Status::Offline, false, u"the certificate does not match the host name"_s);
        expired.last->error.kind = Error::Kind::Untrusted;
        const CheckState untrusted
            = silent(false, Error::Kind::Untrusted, u"the certificate is not trusted"_s);
        Network network;
        QCOMPARE(joined(silent(true), expired, network).whose, Whose::Them);
        QCOMPARE(joined({}, untrusted, network).whose, Whose::Unclear);
        network.intercepted = true;
        QCOMPARE(joined(silent(true), expired, network).whose, Whose::You);
        QCOMPARE(joined(silent(true), expired, network).status, Status::Offline);
        QCOMPARE(joined({}, untrusted, network).whose, Whose::You);
    }

    void ownNetworkBlamesNobody()
    {
        Network network;
        network.publicNet = Network::State::Down;
        network.reason = u"you are offline"_s;
        const Verdict verdict = joined(stateOf(Status::Online, true), noAnswer(), network);
        QCOMPARE(verdict.status, Status::Unknown);
        QCOMPARE(verdict.whose, Whose::You);
        QCOMPARE(verdict.reason, u"you are offline"_s);
        QVERIFY(verdict.ownOffline);
        QCOMPARE(verdict.lastKnown, Status::Offline);
    }

    /// What was blamed on this computer is not said of it any more once it is known to be on the way again.
    void whoIsOnlineAgainIsNotSaidToBeOffline()
    {
        CheckState blamed = silent(false, Error::Kind::Offline, u"you are offline"_s);
        blamed.last->whose = Whose::You;
        blamed.last->failure = Failure::Timeout;
        const Verdict verdict = joined(CheckState{}, blamed);
        QCOMPARE(verdict.status, Status::Unknown);
        QCOMPARE(verdict.whose, Whose::Unclear);
        QVERIFY2(!verdict.reason.contains(u"you are offline"_s), qPrintable(verdict.reason));
        QVERIFY2(verdict.reason.contains(u"checking again"_s), qPrintable(verdict.reason));
        blamed.last->failure = Failure::Proxy; // that is why, and still is
        QCOMPARE(joined(CheckState{}, blamed).whose, Whose::You);
        blamed.last->failure = Failure::Timeout;
        CheckState known = stateOf(Status::Online, false);
        known.last = blamed.last;
        QVERIFY(!joined(stateOf(Status::Online, true), known).warning.contains(u"you are offline"_s));
        QVERIFY(!joined(stateOf(Status::Online, true), blamed).warning.contains(u"you are offline"_s));
    }

    void loopbackIsJudgedOnAMachineWithoutInternet()
    {
        Network network;
        network.publicNet = Network::State::Down;
        network.privateNet = Network::State::Down;
        const QList<CheckState> states{silent(true), stateOf(Status::Offline, false)};
        const Verdict verdict = verdictOf(twoChecks(u"http://127.0.0.1:80"_s), states, network, Now);
        QCOMPARE(verdict.status, Status::Offline);
        QVERIFY(!verdict.ownOffline);
    }

    void knowledgeAges()
    {
        const auto after = [](int seconds) {
            const QList<CheckState> states{stateOf(Status::Online, true), stateOf(Status::Online, false)};
            return verdictOf(twoChecks(), states, {}, Now.addSecs(seconds));
        };
        QCOMPARE(after(60).freshness, Freshness::Fresh);
        QCOMPARE(after(115).freshness, Freshness::Stale);
        QCOMPARE(after(115).status, Status::Online);
        QCOMPARE(after(295).status, Status::Unknown);
        QCOMPARE(after(295).lastKnown, Status::Online);
        QCOMPARE(after(295).reason, u"failed to get the status: the last answer is too old"_s);
    }

    /// What was known last is as old as the newest answer that told a status.
    void theLastKnownIsTheNewestWord()
    {
        CheckState older = stateOf(Status::Online, true);
        older.knownAt = Now.addSecs(-1000);
        CheckState newer = stateOf(Status::Online, false);
        newer.knownAt = Now.addSecs(-900);
        QCOMPARE(joined(older, newer).lastKnownAt, newer.knownAt);
        newer.knownAt = Now.addSecs(-1100);
        QCOMPARE(joined(older, newer).lastKnownAt, older.knownAt);
        QCOMPARE(joined(CheckState{}, newer).lastKnownAt, newer.knownAt);
        QVERIFY(!joined(CheckState{}, CheckState{}).lastKnownAt.isValid());
    }

    /// A trouble began with its first check, good news with the last.
    void aStatusBeganWithItsFirstOrLastCheck()
    {
        const auto since = [](Status status, int vendorAgo, int measuredAgo) {
            CheckState vendor = stateOf(status, true);
            vendor.since = Now.addSecs(-vendorAgo);
            CheckState measured = stateOf(status, false);
            measured.since = Now.addSecs(-measuredAgo);
            return joined(vendor, measured).since.secsTo(Now);
        };
        QCOMPARE(since(Status::Offline, 300, 200), 300);
        QCOMPARE(since(Status::Offline, 200, 300), 300);
        QCOMPARE(since(Status::Online, 300, 200), 200);
        QCOMPARE(since(Status::Online, 200, 300), 200);
    }

    /// What a page says of other components than the chosen ones is not this service's.
    void whatDoesNotConcernTheChosenIsLeftOut()
    {
        auto page = std::make_shared<Snapshot>();
        page->notes = {u"a"_s, u"b"_s, u"a"_s};
        const auto incident = [](const QString &id, std::optional<bool> affects) {
            Incident made;
            made.id = id;
            made.affectsChosen = affects;
            return made;
        };
        const auto work = [](const QString &id, int from, int until, std::optional<bool> affects) {
            return Maintenance{id, id, {}, Now.addSecs(from), Now.addSecs(until), affects};
        };
        page->incidents = {incident(u"own"_s, true), incident(u"other"_s, false), incident(u"unsaid"_s, {})};
        page->maintenances
            = {work(u"own"_s, -9, 9, true), work(u"other"_s, -9, 9, false), work(u"unsaid"_s, -9, 9, {})};
        page->upcoming = {work(u"own"_s, 60, 90, true), work(u"other"_s, 60, 90, false),
                          work(u"unsaid"_s, 60, 90, {}), work(u"ends now"_s, -60, 0, {})};
        CheckState vendor = stateOf(Status::Overload, true);
        vendor.known->snapshot = page;
        const auto ids = [](const auto &list) {
            QStringList found;
            for (const auto &one : list)
                found.append(one.id);
            return found;
        };
        const Verdict verdict = joined(vendor, stateOf(Status::Online, false));
        QCOMPARE(verdict.notes, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(ids(verdict.incidents), (QStringList{u"own"_s, u"unsaid"_s}));
        QCOMPARE(ids(verdict.maintenances), (QStringList{u"own"_s, u"unsaid"_s}));
        QCOMPARE(ids(verdict.upcoming), (QStringList{u"own"_s, u"unsaid"_s, u"ends now"_s}));
        // Services that are bad for one incident are told together.
        QCOMPARE(verdict.cause, u"statuspage https://page.example#own"_s);
        QVERIFY(joined(CheckState{}, stateOf(Status::Offline, false)).cause.isEmpty());
        QVERIFY(!verdict.componentsGone);
        page->noneChosen = true;
        vendor.last->snapshot = page;
        QVERIFY(joined(vendor, stateOf(Status::Online, false)).componentsGone);
        // A measurement has no page.
        CheckState measured = stateOf(Status::Online, false);
        measured.last->snapshot = page;
        QVERIFY(!joined(stateOf(Status::Online, true), measured).componentsGone);
    }

    /// Beside a status stands what the newest look saw, once, and only where it says something else.
    void whatTheNewestLookSawIsAWarning_data()
    {
        QTest::addColumn<CheckState>("vendor");
        QTest::addColumn<CheckState>("measured");
        QTest::addColumn<QString>("warning");
        const CheckState pageFine = stateOf(Status::Online, true);
        const CheckState fine = stateOf(Status::Online, false);
        const auto then = [](CheckState state, Status status, const QString &reason, bool wall = false) {
            state.last->status = status;
            state.last->reason = reason;
            state.last->botWall = wall;
            return state;
        };
        CheckState warned = fine;
        warned.last->warning = u"your key ends"_s;
        CheckState alsoWarned = pageFine;
        alsoWarned.last->warning = u"your key ends"_s;
        QTest::newRow("nothing") << pageFine << fine << QString();
        QTest::newRow("its own") << pageFine << warned << u"your key ends"_s;
        QTest::newRow("said twice") << alsoWarned << warned << u"your key ends"_s;
        QTest::newRow("not confirmed") << pageFine << then(fine, Status::Offline, u"refused"_s)
                                       << u"last check: refused – checking again to confirm"_s;
        QTest::newRow("not read") << pageFine << then(fine, Status::Unknown, u"no answer"_s)
                                  << u"no answer"_s;
        QTest::newRow("a wall") << pageFine << then(fine, Status::Unknown, u"no answer"_s, true) << QString();
        QTest::newRow("a page that cannot be read")
            << silent(true, Error::Kind::Unreadable, u"the page changed"_s) << fine << u"the page changed"_s;
        QTest::newRow("a page without a reason")
            << silent(true, Error::Kind::Unreadable, {}) << fine << QString();
        QTest::newRow("nothing is known") << silent(true) << silent(false) << QString();
        QTest::newRow("never asked") << CheckState{} << fine << QString();
    }

    void whatTheNewestLookSawIsAWarning()
    {
        QFETCH(CheckState, vendor);
        QFETCH(CheckState, measured);
        QTEST(joined(vendor, measured).warning, "warning");
    }

    /// Of checks that know nothing the reason that tells most is said: one that was asked, and the user's
    /// own.
    void theReasonThatTellsMostIsSaid()
    {
        const CheckState ours = silent(false, Error::Kind::Ours, u"too many open files"_s);
        QCOMPARE(joined(silent(true), ours).reason, u"failed to get the status: too many open files"_s);
        QCOMPARE(joined(ours, silent(true)).reason, u"failed to get the status: too many open files"_s);
        QCOMPARE(joined(CheckState{}, silent(true)).reason, u"failed to get the status: no answer"_s);
        QCOMPARE(joined(silent(true), CheckState{}).reason, u"failed to get the status: no answer"_s);
        const CheckState other = silent(false, Error::Kind::Unreachable, u"the other"_s);
        QCOMPARE(joined(silent(true), other).reason, u"failed to get the status: no answer"_s);
    }

    /// A planned end is believed for a quarter of an hour more, to the second; without an end it goes on.
    void aMaintenanceCoversAFailureSoLong_data()
    {
        QTest::addColumn<int>("ago");
        QTest::addColumn<Status>("status");
        QTest::newRow("at its end") << 0 << Status::Maintenance;
        QTest::newRow("a quarter later") << 900 << Status::Maintenance;
        QTest::newRow("and a second") << 901 << Status::Offline;
        QTest::newRow("no end") << -1 << Status::Maintenance;
    }

    void aMaintenanceCoversAFailureSoLong()
    {
        QFETCH(int, ago);
        CheckState vendor = stateOf(Status::Maintenance, true, u"planned work"_s);
        auto page = std::make_shared<Snapshot>();
        page->maintenances.append(Maintenance{u"m"_s, u"Work"_s, {}, Now.addSecs(-3600), {}});
        if (ago >= 0)
            page->maintenances[0].until = Now.addSecs(-ago);
        vendor.known->snapshot = page;
        QTEST(joined(vendor, stateOf(Status::Offline, false)).status, "status");
    }

    /// What the icon's tip lists: the worst first, equals in their order, and only so many.
    void theTipListsTheWorstFirst()
    {
        const auto row = [](const QString &name, Status status) {
            ServiceRow made;
            made.service.id = made.service.name = name;
            made.verdict.status = status;
            made.verdict.reason = u"r"_s;
            return made;
        };
        QList<ServiceRow> rows{row(u"a"_s, Status::Unknown), row(u"b"_s, Status::Online),
                               row(u"c"_s, Status::Offline), row(u"d"_s, Status::Overload),
                               row(u"e"_s, Status::Offline)};
        QStringList first;
        for (const QString &line : overviewOf(rows).lines)
            first.append(line.left(1));
        QCOMPARE(first, (QStringList{u"c"_s, u"e"_s, u"d"_s, u"a"_s}));
        for (int i = 0; i < 40; ++i)
            rows.append(row(u"x%1"_s.arg(i), Status::Offline));
        const QStringList many = overviewOf(rows).lines;
        const int shown = int(many.size()) - 1;
        QCOMPARE(many.constLast(), u"… and %1 more"_s.arg(44 - shown));
        rows = rows.mid(4, shown);
        QCOMPARE(overviewOf(rows).lines.size(), shown);
        QVERIFY(!overviewOf(rows).lines.constLast().startsWith(u'…'));
        // A line of the tip is whole up to 160 characters.
        rows = {row(u"c"_s, Status::Offline)};
        const qsizetype rest = 160 - overviewOf(rows).lines.constFirst().size();
        rows[0].verdict.reason += QString(rest, u'x');
        QVERIFY(overviewOf(rows).lines.constFirst().endsWith(u'x'));
        rows[0].verdict.reason += u'x';
        QVERIFY(overviewOf(rows).lines.constFirst().endsWith(u'…'));
        QCOMPARE(overviewOf(rows).lines.constFirst().size(), 160);
    }

    /// What is written down again: everything but a figure in the words of good news.
    void newsAreWhatChanged()
    {
        Verdict before;
        before.status = Status::Online;
        before.reason = u"answered in 1.5 s"_s;
        before.evidence
            = {Evidence{.kind = u"http"_s, .url = u"u"_s, .status = Status::Online, .reason = u"in 80 ms"_s}};
        const auto isOther = [](const Verdict &from, const auto &change) {
            Verdict after = from;
            change(after);
            return isNews(from, after) && isNews(after, from);
        };
        QVERIFY(!isNews(before, before));
        QVERIFY(!isOther(before, [](Verdict &v) { v.reason = u"answered in 2 s"_s; }));
        QVERIFY(isOther(before, [](Verdict &v) { v.reason = u"replied in 1.5 s"_s; }));
        QVERIFY(!isOther(before, [](Verdict &v) { v.evidence[0].reason = u"in 90 ms"_s; }));
        QVERIFY(isOther(before, [](Verdict &v) { v.evidence[0].reason = u"in 80 s"_s; }));
        QVERIFY(isOther(before, [](Verdict &v) { v.evidence[0].url = u"other"_s; }));
        QVERIFY(isOther(before, [](Verdict &v) { v.evidence.append(v.evidence.at(0)); }));
        QVERIFY(isOther(before, [](Verdict &v) { v.notes = {u"n"_s}; }));
        QVERIFY(isOther(before, [](Verdict &v) { v.incidents = {Incident{}}; }));
        QVERIFY(isOther(before, [](Verdict &v) { v.warning = u"w"_s; }));
        QVERIFY(isOther(before, [](Verdict &v) { v.confirmed = true; }));
        QCOMPARE(reasonWithoutFigures(before), u"answered in  s"_s);
        Verdict bad = before;
        bad.status = bad.evidence[0].status = Status::Offline;
        QVERIFY(isOther(bad, [](Verdict &v) { v.reason = u"answered in 2 s"_s; }));
        QVERIFY(isOther(bad, [](Verdict &v) { v.evidence[0].reason = u"in 90 ms"_s; }));
        QCOMPARE(reasonWithoutFigures(bad), bad.reason);
        QVERIFY(!isNews(bad, bad));
    }

    /// The word for programs, and the figures beside it.
    void readingsHaveACode_data()
    {
        QTest::addColumn<Reading>("reading");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("args");
        const auto row = [](const char *code, const QStringList &args, const auto &change) {
            Reading reading;
            reading.status = Status::Offline;
            change(reading);
            QTest::addRow("%s %s", code, qPrintable(args.join(u' ')))
                << reading << QString::fromLatin1(code) << args;
        };
        const auto failed = [&row](const char *code, Failure failure) {
            row(code, {}, [failure](Reading &one) { one.failure = failure; });
        };
        const auto error = [&row](const char *code, Error::Kind kind) {
            row(code, {}, [kind](Reading &one) { one.error.kind = kind; });
        };
        failed("nameNotFound", Failure::NameNotFound);
        failed("connectionRefused", Failure::Refused);
        failed("timeout", Failure::Timeout);
        failed("certificateExpired", Failure::CertificateExpired);
        failed("ownLimit", Failure::OwnLimit);
        failed("ownLimit", Failure::Cancelled);
        failed("noAnswer", Failure::Other);
        error("ownNetwork", Error::Kind::Offline);
        error("ownLimit", Error::Kind::Ours);
        error("ownLimit", Error::Kind::Storage);
        error("unreadable", Error::Kind::Unreadable);
        error("botProtection", Error::Kind::Blocked);
        row("botProtection", {}, [](Reading &one) {
            one.botWall = true;
            one.failure = Failure::Reset;
        });
        row("slow", {}, [](Reading &one) { one.slow = true; });
        row("noStatus", {}, [](Reading &one) { one.status = Status::Unknown; });
        row("noStatus", {}, [](Reading &one) {
            one.status = Status::Unknown;
            one.vendor = true;
        });
        row("reported", {u"reported"_s}, [](Reading &one) { one.vendor = true; });
        row("answered", {u"responseMs"_s}, [](Reading &one) {
            one.status = Status::Online;
            one.responseMs = 0;
        });
        row("overloaded", {u"retryAfterSeconds"_s}, [](Reading &one) {
            one.status = Status::Overload;
            one.retryAfterSeconds = 0;
        });
        row("serverError", {u"httpStatus"_s}, [](Reading &one) { one.httpStatus = 500; });
        row("clientError", {u"httpStatus"_s}, [](Reading &one) { one.httpStatus = 499; });
        row("clientError", {u"httpStatus"_s}, [](Reading &one) { one.httpStatus = 400; });
        row("unexpectedAnswer", {u"httpStatus"_s}, [](Reading &one) { one.httpStatus = 399; });
        row("unexpectedAnswer", {}, [](Reading &) {});
        row("componentsGone", {}, [](Reading &one) {
            Snapshot page;
            page.noneChosen = true;
            one.snapshot = std::make_shared<const Snapshot>(page);
        });
        row("nothingReported", {u"model"_s}, [](Reading &one) {
            Snapshot page;
            page.nothingReported = true;
            page.models = {{u"Opus 4.6"_s, Status::Unknown, {}}};
            one.snapshot = std::make_shared<const Snapshot>(page);
        });
        row("nothingReported", {}, [](Reading &one) {
            Snapshot page;
            page.nothingReported = true;
            one.snapshot = std::make_shared<const Snapshot>(page);
        });
    }

    void readingsHaveACode()
    {
        QFETCH(Reading, reading);
        const ReasonCode code = reasonCodeOf(reading);
        QTEST(code.code, "code");
        QTEST(QStringList(code.args.keys()), "args");
    }

    /// A check's own code: what is wrong with it, before what it read.
    void checksHaveACode()
    {
        const auto code
            = [](const CheckState &vendor, const CheckState &measured, const Network &network = {}) {
                  return joined(vendor, measured, network).why.code;
              };
        QCOMPARE(code(CheckState{}, CheckState{}), u"notChecked"_s);
        QCOMPARE(code(stateOf(Status::Online, true), CheckState{}), u"reported"_s);
        CheckState once = stateOf(Status::Offline, false);
        once.status = Status::Unknown;
        once.known.reset();
        QCOMPARE(code(CheckState{}, once), u"confirming"_s);
        CheckState old = stateOf(Status::Online, false);
        old.knownAt = Now.addSecs(-9999);
        QCOMPARE(code(CheckState{}, old), u"stale"_s);
        QCOMPARE(code(CheckState{}, silent(false, Error::Kind::Ours)), u"ownLimit"_s);
        Network down;
        down.publicNet = Network::State::Down;
        QCOMPARE(code(CheckState{}, old, down), u"ownNetwork"_s);
        QCOMPARE(code(stateOf(Status::Overload, true), stateOf(Status::Online, false)),
                 u"reportedWorksHere"_s);
        QCOMPARE(code(stateOf(Status::Online, true), stateOf(Status::Offline, false)), u"failsHere"_s);
        Service wrong = twoChecks();
        wrong.checks.removeLast();
        wrong.checks[0].problem = u"x"_s;
        QCOMPARE(verdictOf(wrong, QList<CheckState>{{}}, {}, Now).why.code, u"badConfig"_s);
    }

    void nothingIsConfirmedWithinGrace()
    {
        CheckState vendor = stateOf(Status::Offline, true);
        vendor.graceUntil = Now.addSecs(5);
        QCOMPARE(joined(vendor, {}).status, Status::Offline);
        QVERIFY(!joined(vendor, {}).confirmed);
        vendor.graceUntil = Now;
        QVERIFY(joined(vendor, {}).confirmed);
    }

    void aLostBadWordIsNoGoodNews()
    {
        CheckState vendor = stateOf(Status::Overload, true);
        vendor.knownAt = Now.addSecs(-301);
        vendor.last = silent(true).last;
        const Verdict verdict = joined(vendor, stateOf(Status::Online, false));
        QCOMPARE(verdict.status, Status::Online);
        QVERIFY(!verdict.confirmed);
        CheckState measured = stateOf(Status::Offline, false);
        measured.knownAt = Now.addSecs(-301);
        QVERIFY(!joined(stateOf(Status::Online, true), measured).confirmed);
        vendor.knownAt = Now.addSecs(-24 * 3600 + 1);
        QVERIFY(!joined(vendor, stateOf(Status::Online, false)).confirmed);
        vendor.knownAt = Now.addSecs(-24 * 3600); // for a day
        QVERIFY(joined(vendor, stateOf(Status::Online, false)).confirmed);
        vendor.knownAt = Now.addSecs(-301);
        vendor.status = Status::Online;
        QVERIFY(joined(vendor, stateOf(Status::Online, false)).confirmed);
    }

    /// A page that is fine does not turn an outage green while nobody has looked again.
    void whatWasConfirmedBadIsNotWellForWantOfAnAnswer()
    {
        const CheckState page = stateOf(Status::Online, true);
        CheckState failing = stateOf(Status::Offline, false);
        failing.knownAt = failing.last->at = failing.known->at = Now.addSecs(-301);
        const Verdict aged = joined(page, failing);
        QCOMPARE(aged.status, Status::Unknown);
        QCOMPARE(aged.lastKnown, Status::Offline);
        QVERIFY(!aged.confirmed);
        failing.graceUntil = Now.addSecs(1); // about to be looked at: it stands, though old
        QCOMPARE(joined(page, failing).status, Status::Offline);
        QCOMPARE(joined(page, failing).freshness, Freshness::Stale);
        QVERIFY(!joined(page, failing).confirmed);
        QCOMPARE(joined(page, failing).since, failing.since);
        failing.last.reset(); // the run before this one knew it
        QCOMPARE(joined(page, failing).status, Status::Offline);
        failing.graceUntil = Now;
        QCOMPARE(joined(page, failing).status, Status::Unknown);
        CheckState gone = failing;
        gone.knownAt = Now.addSecs(-LostReportSeconds);
        QCOMPARE(joined(page, gone).status, Status::Online);
        CheckState once = failing; // seen once is no knowledge
        once.confirmed = false;
        QCOMPARE(joined(page, once).status, Status::Online);
    }

    /// What an earlier run read of a page is a page's word.
    void aPageOfAnEarlierRunIsAPage()
    {
        CheckState page = stateOf(Status::Offline, true);
        page.last.reset();
        QVERIFY(joined(page, {}).evidence.constFirst().vendor);
        QCOMPARE(joined(page, stateOf(Status::Online, false)).why.code, u"reportedWorksHere"_s);
    }

    void goodNewsWaitsForTheCheckThatIsStillInDoubt()
    {
        const CheckState pageFine = stateOf(Status::Online, true);
        CheckState failing; // after a restart: one failure, not yet confirmed
        failing.last = stateOf(Status::Offline, false).last;
        QCOMPARE(joined(pageFine, failing).status, Status::Online);
        QVERIFY(!joined(pageFine, failing).confirmed);
        QVERIFY(!joined(pageFine, {}).confirmed);
        QVERIFY(joined(pageFine, silent(false)).confirmed);
        QVERIFY(joined(pageFine, failing).inDoubt && joined(pageFine, {}).inDoubt);
        QVERIFY(!joined(pageFine, silent(false)).inDoubt);
        QVERIFY(!joined({}, stateOf(Status::Offline, false)).inDoubt); // bad news needs no more
    }

    void calmNeedsAWholeWindowOfReadings()
    {
        CheckState measured = stateOf(Status::Online, false);
        measured.readingCount = FlapWindow - 1;
        CheckState vendor = stateOf(Status::Online, true);
        vendor.readingCount = FlapWindow;
        QVERIFY(!joined(vendor, measured).flapsSeen);
        measured.readingCount = FlapWindow;
        QVERIFY(joined(vendor, measured).flapsSeen);
    }

    void aBadServiceOrCheckIsUnknownWithTheReason()
    {
        Service service = twoChecks();
        service.problem = u"the id is used twice"_s;
        QCOMPARE(verdictOf(service, {}, {}, Now).reason, u"the id is used twice"_s);
        service.problem.clear();
        service.checks = {};
        QCOMPARE(verdictOf(service, {}, {}, Now).reason, u"nothing to check"_s);
        service.checks = {Check{}};
        service.checks[0].problem = u"unknown kind 'x'"_s;
        const QList<CheckState> states{CheckState{}};
        QCOMPARE(verdictOf(service, states, {}, Now).reason, u"failed to get the status: unknown kind 'x'"_s);
        QCOMPARE(verdictOf(service, states, {}, Now).whose, Whose::You);
    }

    void aReadingNotYetConfirmedIsAWarning()
    {
        CheckState measured = stateOf(Status::Online, false);
        measured.last->status = Status::Offline;
        measured.last->reason = u"refused the connection"_s;
        const Verdict verdict = joined(stateOf(Status::Online, true), measured);
        QCOMPARE(verdict.status, Status::Online);
        QVERIFY2(verdict.warning.contains(u"refused the connection"_s), qPrintable(verdict.warning));
    }

    void theIconIsTheWorstOfTheKnown()
    {
        const auto row = [](Status status, bool counts = true) {
            ServiceRow made;
            made.service.name = u"S"_s;
            made.service.countsForIcon = counts;
            made.verdict.status = status;
            return made;
        };
        const auto icon = [](const QList<ServiceRow> &rows) {
            return overviewOf(rows);
        };
        QCOMPARE(icon({}).status, Status::Unknown);
        QCOMPARE(icon({row(Status::Online), row(Status::Online)}).status, Status::Online);
        QCOMPARE(icon({row(Status::Online), row(Status::Unknown)}).status, Status::Unknown);
        QCOMPARE(icon({row(Status::Online), row(Status::Unknown, false)}).status, Status::Online);
        QCOMPARE(icon({row(Status::Overload), row(Status::Unknown)}).status, Status::Overload);
        QVERIFY(icon({row(Status::Overload), row(Status::Unknown)}).unknownBadge);
        QCOMPARE(icon({row(Status::Overload), row(Status::Offline), row(Status::Maintenance)}).status,
                 Status::Offline);
        QCOMPARE(icon({row(Status::Offline, false), row(Status::Online)}).status, Status::Online);
        QCOMPARE(icon({row(Status::Offline)}).headline, u"S is down"_s);
    }

    void whatIsSwitchedOffCountsForNothing()
    {
        ServiceRow off;
        off.service = {.id = u"o"_s, .name = u"O"_s, .enabled = false, .checks = {Check{}}};
        off.verdict = verdictOf(off.service, QList{stateOf(Status::Offline, false)}, {}, Now);
        QCOMPARE(off.verdict.status, Status::Unknown);
        QVERIFY(!off.verdict.confirmed);
        QVERIFY(off.verdict.evidence.isEmpty());
        QVERIFY(off.verdict.reason.contains(u"switched off"_s));
        ServiceRow well;
        well.service.name = u"S"_s;
        well.verdict.status = Status::Online;
        const Overview overview = overviewOf(QList{off, well});
        QCOMPARE(overview.status, Status::Online);
        QCOMPARE(overview.counts.at(static_cast<size_t>(Status::Unknown)), 0);
        QVERIFY(overview.lines.isEmpty());
        QVERIFY(!overviewOf(QList{off}).headline.isEmpty());
    }

    /// Several yellow ones have one word only where it fits all of them.
    void severalStrainedHaveTheWordThatFitsThem()
    {
        const auto strained = [](bool vendor) {
            ServiceRow row;
            row.service.name = u"S"_s;
            row.verdict.status = Status::Overload;
            row.verdict.evidence
                = {Evidence{vendor ? u"statuspage"_s : u"http"_s, {}, vendor, Status::Overload}};
            return row;
        };
        const ServiceRow page = strained(true);
        const ServiceRow slow = strained(false);
        QCOMPARE(overviewOf(QList{page, page}).headline, u"2 services are degraded"_s);
        QCOMPARE(overviewOf(QList{slow, slow, slow}).headline, u"3 services are slow"_s);
        QCOMPARE(overviewOf(QList{page, slow}).headline, u"2 services have problems"_s);
        ServiceRow busy = slow;
        busy.verdict.evidence[0].httpStatus = 503;
        QCOMPARE(overviewOf(QList{busy, busy}).headline, u"2 services are overloaded"_s);
    }

    void beingOfflineIsSaidOnce()
    {
        ServiceRow row;
        row.service.name = u"S"_s;
        row.verdict.ownOffline = true;
        row.verdict.reason = u"you are offline"_s;
        ServiceRow unread;
        unread.service.name = u"T"_s;
        Overview overview = overviewOf(QList{row, row, unread});
        QCOMPARE(overview.headline, u"You are offline"_s);
        QCOMPARE(overview.lines, QStringList{u"T: Unknown"_s});
        // Beside a trouble at home it is no headline, and said where it matters.
        unread.verdict.status = Status::Offline;
        overview = overviewOf(QList{row, unread});
        QCOMPARE(overview.lines, (QStringList{u"T: Offline"_s, u"S: Unknown – you are offline"_s}));
    }
};

PILOTLAMP_TEST(VerdictTest, Testing::NoApplication);

} // namespace Pilotlamp::VerdictTests

#include "tst_verdict.moc"
