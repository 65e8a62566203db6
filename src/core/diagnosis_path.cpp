// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis_findings.h"

#include "core/probe_kind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using DiagnosisPathAnswer = NameFact::Answer;

struct DiagnosisPathTexts {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

} // namespace

QString minutesOff(qint64 seconds)
{
    return QCoreApplication::translate("Diagnosis", "%n min", nullptr,
                                       static_cast<int>((std::abs(seconds) + 30) / 60));
}

namespace {

/// The furthest that anything asked for lies: what the link and the references may explain.
Reach furthest(const DiagnosisFacts &facts)
{
    Reach reach = isNowhere(facts) && !facts.probe ? Reach::Loopback : facts.target.reach;
    for (const PageFact &page : facts.pages)
        reach = std::max(reach, reachOf(page.check));
    return reach;
}

} // namespace

Finding linkStep(const DiagnosisFacts &facts)
{
    if (furthest(facts) == Reach::Loopback)
        return notNeeded(DiagnosisPathTexts::tr("it runs on this computer"));
    return facts.linked
        ? Finding{StepOutcome::Fine, DiagnosisPathTexts::tr("a network is connected")}
        : Finding{StepOutcome::Failed, DiagnosisPathTexts::tr("no network is connected"), -1, true};
}

namespace {

/// Why there is no way to be looked at: a page alone is read, or a program of this computer is run.
Finding nowhereReason(const DiagnosisFacts &facts)
{
    return notNeeded(facts.probe ? DiagnosisPathTexts::tr("this check makes no connection")
                                 : DiagnosisPathTexts::tr("only a status page is watched"));
}

std::optional<Finding> namelessReason(const DiagnosisFacts &facts)
{
    if (isNowhere(facts))
        return nowhereReason(facts);
    if (facts.target.reach == Reach::Loopback)
        return notNeeded(DiagnosisPathTexts::tr("it runs on this computer"));
    if (facts.target.literal)
        return notNeeded(DiagnosisPathTexts::tr("it is an address, not a name"));
    if (facts.target.proxied)
        return notNeeded(DiagnosisPathTexts::tr("your proxy resolves the name"));
    return {};
}

} // namespace

Finding dnsStep(const DiagnosisFacts &facts)
{
    if (const auto reason = namelessReason(facts))
        return *reason;
    const NameFact &own = facts.name;
    const NameFact &other = facts.otherName;
    if (own.answered()) {
        // Some resolvers say "no such name" when they mean that nobody can be asked.
        const bool isDoubtful = own.answer == DiagnosisPathAnswer::NotFound && facts.networkAsked
            && facts.network.publicNet == Network::State::Down;
        if (isDoubtful && other.answer != DiagnosisPathAnswer::NotFound)
            return {StepOutcome::Failed, DiagnosisPathTexts::tr("your DNS server doesn't know this name"),
                    own.ms};
        if (other.answer == DiagnosisPathAnswer::NotAsked)
            return {StepOutcome::Fine, DiagnosisPathTexts::tr("your DNS server answers"), own.ms};
        if (other.answer == DiagnosisPathAnswer::Silent)
            return {StepOutcome::Warning,
                    DiagnosisPathTexts::tr("your DNS server answers, your second one does not"), own.ms};
        return own.answer == other.answer
            ? Finding{StepOutcome::Fine, DiagnosisPathTexts::tr("your DNS server and a second one agree"),
                      own.ms}
            : Finding{StepOutcome::Warning,
                      DiagnosisPathTexts::tr("your DNS server and a second one disagree"), own.ms};
    }
    if (own.answer == DiagnosisPathAnswer::NotAsked)
        return notAsked(DiagnosisPathTexts::tr("skipped"));
    if (other.answered())
        return {StepOutcome::Failed,
                DiagnosisPathTexts::tr("your DNS server does not answer, a second one does"), own.ms, true};
    if (facts.networkAsked && facts.network.publicNet == Network::State::Up)
        return {StepOutcome::Warning, DiagnosisPathTexts::tr("your DNS server answers only for other names"),
                own.ms};
    return {StepOutcome::Failed, DiagnosisPathTexts::tr("your DNS server does not answer"), own.ms, true};
}

Finding referencesStep(const DiagnosisFacts &facts)
{
    if (furthest(facts) != Reach::Public)
        return notNeeded(DiagnosisPathTexts::tr("it is not on the internet"));
    if (!facts.networkAsked)
        return notAsked(DiagnosisPathTexts::tr("skipped: there is no failure to explain"));
    if (facts.network.publicNet != Network::State::Up)
        return {StepOutcome::Failed, facts.network.reason, facts.networkMs,
                facts.network.publicNet == Network::State::Down};
    if (facts.network.intercepted)
        return {StepOutcome::Warning,
                DiagnosisPathTexts::tr("the internet is reachable, but secure connections are intercepted"),
                facts.networkMs};
    if (std::abs(facts.clockSkewSeconds) > ClockSkewLimit)
        return {StepOutcome::Warning,
                DiagnosisPathTexts::tr("the internet is reachable; its clock differs from yours by %1")
                    .arg(minutesOff(facts.clockSkewSeconds)),
                facts.networkMs};
    if (facts.quickestMs >= SlowNetworkMs)
        return {StepOutcome::Warning, DiagnosisPathTexts::tr("the internet is reachable, but slow"),
                facts.networkMs};
    return {StepOutcome::Fine, DiagnosisPathTexts::tr("the internet is reachable"), facts.networkMs};
}

namespace {

/// Of a check that is one step and nothing else.
Finding wholeAnswer(const DiagnosisFacts &facts)
{
    const StepOutcome bad = facts.hurried ? StepOutcome::Warning : StepOutcome::Failed;
    return {facts.reading->status == Status::Online ? StepOutcome::Fine : bad, facts.reading->reason,
            facts.reading->responseMs};
}

} // namespace

Finding targetDnsStep(const DiagnosisFacts &facts)
{
    if (const auto reason = namelessReason(facts))
        return *reason;
    const NameFact &name = facts.name;
    const bool isDnsCheck = facts.probe && facts.probe->kind == "dns"_L1;
    if (isDnsCheck && facts.reading)
        return wholeAnswer(facts);
    const bool otherKnows = facts.otherName.answer == DiagnosisPathAnswer::Found;
    switch (name.answer) {
    case DiagnosisPathAnswer::Found:
        return {StepOutcome::Fine,
                DiagnosisPathTexts::tr("%1 has %2 IPv4 and %3 IPv6 addresses")
                    .arg(facts.target.host)
                    .arg(name.ipv4)
                    .arg(name.ipv6),
                name.ms};
    case DiagnosisPathAnswer::NotFound:
        return {StepOutcome::Failed,
                otherKnows ? DiagnosisPathTexts::tr("your DNS server doesn't know %1, a second one does")
                                 .arg(facts.target.host)
                           : DiagnosisPathTexts::tr("the name %1 was not found").arg(facts.target.host),
                name.ms};
    case DiagnosisPathAnswer::Silent:
        return {StepOutcome::Failed,
                DiagnosisPathTexts::tr("the DNS server gave no answer for %1").arg(facts.target.host),
                name.ms, true};
    default:
        return notAsked(DiagnosisPathTexts::tr("skipped"));
    }
}

namespace {

/// What both address families came to on one layer.
struct Families {
    QStringList good = {};
    QStringList bad = {};
    QString trouble = {}; ///< of the first that failed
    int ms = -1;
};

Families familiesOf(const DiagnosisFacts &facts, bool PathFact::*reached, int PathFact::*ms)
{
    Families families;
    const std::array<std::pair<const PathFact *, QString>, 2> both{
        std::pair{&facts.ipv4, u"IPv4"_s},
        std::pair{&facts.ipv6, u"IPv6"_s},
    };
    for (const auto &[path, name] : both) {
        if (!path->asked)
            continue;
        if (path->*reached) {
            families.good.append(name);
            families.ms = families.ms < 0 ? path->*ms : std::min(families.ms, path->*ms);
        } else if (path->failure != Failure::None) {
            families.bad.append(name);
            if (families.trouble.isEmpty())
                families.trouble = path->text;
        }
    }
    return families;
}

/// Something stood there and refused: an answer, though a bad one.
bool isTurnedAway(const PathFact &path)
{
    return path.failure == Failure::Refused || path.failure == Failure::Reset;
}

std::optional<Finding> connectionlessReason(const DiagnosisFacts &facts)
{
    if (isNowhere(facts))
        return nowhereReason(facts);
    if (facts.target.proxied)
        return notNeeded(DiagnosisPathTexts::tr("your proxy connects"));
    return {};
}

} // namespace

Finding tcpStep(const DiagnosisFacts &facts)
{
    if (const auto reason = connectionlessReason(facts))
        return *reason;
    if (!facts.target.tcp) {
        // A ping has a step of its own nature; it stands where a connection would.
        if (facts.reading && facts.probe && facts.probe->kind == "ping"_L1)
            return wholeAnswer(facts);
        return notNeeded(DiagnosisPathTexts::tr("this check makes no connection"));
    }
    const Families families = familiesOf(facts, &PathFact::connected, &PathFact::connectMs);
    const QString both = DiagnosisPathTexts::tr("%1 and %2");
    const auto joined = [&](const QStringList &names) {
        return names.size() == 2 ? both.arg(names.at(0), names.at(1)) : names.value(0);
    };
    if (families.good.isEmpty() && families.bad.isEmpty())
        return notAsked(DiagnosisPathTexts::tr("skipped: no address"));
    if (families.bad.isEmpty())
        return {StepOutcome::Fine, DiagnosisPathTexts::tr("connects over %1").arg(joined(families.good)),
                families.ms};
    if (families.good.isEmpty())
        return {StepOutcome::Failed,
                DiagnosisPathTexts::tr("over %1: %2").arg(joined(families.bad), families.trouble), -1,
                !isTurnedAway(facts.ipv4) && !isTurnedAway(facts.ipv6)};
    // A host of this computer that listens on one family only is the usual thing.
    const bool isUsual = facts.target.reach == Reach::Loopback;
    return {isUsual ? StepOutcome::Fine : StepOutcome::Warning,
            DiagnosisPathTexts::tr("connects over %1; over %2: %3")
                .arg(families.good.first(), families.bad.first(), families.trouble),
            families.ms};
}

Finding tlsStep(const DiagnosisFacts &facts)
{
    if (const auto reason = connectionlessReason(facts))
        return *reason;
    if (!facts.target.tls)
        return notNeeded(DiagnosisPathTexts::tr("the connection is not encrypted"));
    if (!facts.ipv4.connected && !facts.ipv6.connected)
        return notAsked(DiagnosisPathTexts::tr("skipped: no connection"));
    const Families families = familiesOf(facts, &PathFact::encrypted, &PathFact::encryptMs);
    const auto &certificate = facts.ipv4.certificate ? facts.ipv4.certificate : facts.ipv6.certificate;
    const QString issuer = certificate ? certificate->issuer : QString();
    const bool isChanged = !facts.issuerBefore.isEmpty() && !issuer.isEmpty() && issuer != facts.issuerBefore;
    const QString change = DiagnosisPathTexts::tr("its certificate is now issued by %1, before by %2")
                               .arg(issuer, facts.issuerBefore);
    if (!families.good.isEmpty()) {
        if (isChanged)
            return {StepOutcome::Warning, change, families.ms};
        return {StepOutcome::Fine,
                certificate ? DiagnosisPathTexts::tr("encrypted; certificate by %1, good until %2")
                                  .arg(issuer, certificate->notAfter.date().toString(Qt::ISODate))
                            : DiagnosisPathTexts::tr("encrypted"),
                families.ms};
    }
    if (families.bad.isEmpty())
        return notAsked(DiagnosisPathTexts::tr("no answer in time"));
    return {StepOutcome::Failed, isChanged ? families.trouble + u"; "_s + change : families.trouble};
}

} // namespace Pilotlamp
