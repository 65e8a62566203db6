// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ladder_findings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using LadderWayAnswer = NameFact::Answer;

struct LadderWayTexts {
    Q_DECLARE_TR_FUNCTIONS(Ladder)
};

} // namespace

QString minutesOff(qint64 seconds)
{
    return QCoreApplication::translate("Ladder", "%n min", nullptr,
                                       static_cast<int>((std::abs(seconds) + 30) / 60));
}

namespace {

/// The furthest that anything asked for lies: what the link and the references may explain.
Reach furthest(const LadderFacts &facts)
{
    Reach reach = isNowhere(facts) ? Reach::Loopback : facts.target.reach;
    for (const PageFact &page : facts.pages)
        reach = std::max(reach, reachOf(page.check.url));
    return reach;
}

} // namespace

Finding linkRung(const LadderFacts &facts)
{
    if (furthest(facts) == Reach::Loopback)
        return notNeeded(LadderWayTexts::tr("it runs on this computer"));
    return facts.linked ? Finding{RungOutcome::Fine, LadderWayTexts::tr("a network is connected")}
                        : Finding{RungOutcome::Failed, LadderWayTexts::tr("no network is connected"), -1, true};
}

namespace {

std::optional<Finding> namelessReason(const LadderFacts &facts)
{
    if (isNowhere(facts))
        return notNeeded(LadderWayTexts::tr("only a status page is watched"));
    if (facts.target.reach == Reach::Loopback)
        return notNeeded(LadderWayTexts::tr("it runs on this computer"));
    if (facts.target.literal)
        return notNeeded(LadderWayTexts::tr("it is an address, not a name"));
    if (facts.target.proxied)
        return notNeeded(LadderWayTexts::tr("your proxy resolves the name"));
    return {};
}

} // namespace

Finding dnsRung(const LadderFacts &facts)
{
    if (const auto reason = namelessReason(facts))
        return *reason;
    const NameFact &own = facts.name;
    const NameFact &other = facts.otherName;
    if (own.answered()) {
        // Some resolvers say "no such name" when they mean that nobody can be asked.
        const bool isDoubtful = own.answer == LadderWayAnswer::NotFound && facts.networkAsked
            && facts.network.publicNet == Network::State::Down;
        if (isDoubtful && other.answer != LadderWayAnswer::NotFound)
            return {RungOutcome::Failed, LadderWayTexts::tr("your DNS server doesn't know this name"), own.ms};
        if (other.answer == LadderWayAnswer::NotAsked)
            return {RungOutcome::Fine, LadderWayTexts::tr("your DNS server answers"), own.ms};
        if (other.answer == LadderWayAnswer::Silent)
            return {RungOutcome::Warning, LadderWayTexts::tr("your DNS server answers, your second one does not"),
                    own.ms};
        return own.answer == other.answer
            ? Finding{RungOutcome::Fine, LadderWayTexts::tr("your DNS server and a second one agree"), own.ms}
            : Finding{RungOutcome::Warning, LadderWayTexts::tr("your DNS server and a second one disagree"),
                      own.ms};
    }
    if (own.answer == LadderWayAnswer::NotAsked)
        return notAsked(LadderWayTexts::tr("skipped"));
    if (other.answered())
        return {RungOutcome::Failed, LadderWayTexts::tr("your DNS server does not answer, a second one does"), own.ms,
                true};
    if (facts.networkAsked && facts.network.publicNet == Network::State::Up)
        return {RungOutcome::Warning, LadderWayTexts::tr("your DNS server answers only for other names"), own.ms};
    return {RungOutcome::Failed, LadderWayTexts::tr("your DNS server does not answer"), own.ms, true};
}

Finding referencesRung(const LadderFacts &facts)
{
    if (furthest(facts) != Reach::Public)
        return notNeeded(LadderWayTexts::tr("it is not on the internet"));
    if (!facts.networkAsked)
        return notAsked(LadderWayTexts::tr("skipped: there is no failure to explain"));
    if (facts.network.publicNet != Network::State::Up)
        return {RungOutcome::Failed, facts.network.reason, facts.networkMs,
                facts.network.publicNet == Network::State::Down};
    if (facts.network.intercepted)
        return {RungOutcome::Warning,
                LadderWayTexts::tr("the internet is reachable, but secure connections are intercepted"),
                facts.networkMs};
    if (std::abs(facts.clockSkewSeconds) > ClockSkewLimit)
        return {RungOutcome::Warning,
                LadderWayTexts::tr("the internet is reachable; its clock differs from yours by %1")
                    .arg(minutesOff(facts.clockSkewSeconds)),
                facts.networkMs};
    if (facts.quickestMs >= SlowNetworkMs)
        return {RungOutcome::Warning, LadderWayTexts::tr("the internet is reachable, but slow"),
                facts.networkMs};
    return {RungOutcome::Fine, LadderWayTexts::tr("the internet is reachable"), facts.networkMs};
}

Finding targetDnsRung(const LadderFacts &facts)
{
    if (const auto reason = namelessReason(facts))
        return *reason;
    const NameFact &name = facts.name;
    const bool isDnsCheck = facts.probe && facts.probe->kind == "dns"_L1;
    if (isDnsCheck && facts.look)
        return {facts.look->status == Status::Online ? RungOutcome::Fine : RungOutcome::Failed,
                facts.look->reason, facts.look->responseMs};
    const bool otherKnows = facts.otherName.answer == LadderWayAnswer::Found;
    switch (name.answer) {
    case LadderWayAnswer::Found:
        return {RungOutcome::Fine,
                LadderWayTexts::tr("%1 has %2 IPv4 and %3 IPv6 addresses")
                    .arg(facts.target.host)
                    .arg(name.ipv4)
                    .arg(name.ipv6),
                name.ms};
    case LadderWayAnswer::NotFound:
        return {RungOutcome::Failed,
                otherKnows
                    ? LadderWayTexts::tr("your DNS server doesn't know %1, a second one does").arg(facts.target.host)
                    : LadderWayTexts::tr("the name %1 was not found").arg(facts.target.host),
                name.ms};
    case LadderWayAnswer::Silent:
        return {RungOutcome::Failed, LadderWayTexts::tr("the DNS server gave no answer for %1").arg(facts.target.host),
                name.ms, true};
    default:
        return notAsked(LadderWayTexts::tr("skipped"));
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

Families familiesOf(const LadderFacts &facts, bool PathFact::*reached, int PathFact::*ms)
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

std::optional<Finding> connectionlessReason(const LadderFacts &facts)
{
    if (isNowhere(facts))
        return notNeeded(LadderWayTexts::tr("only a status page is watched"));
    if (facts.target.proxied)
        return notNeeded(LadderWayTexts::tr("your proxy connects"));
    return {};
}

} // namespace

Finding tcpRung(const LadderFacts &facts)
{
    if (const auto reason = connectionlessReason(facts))
        return *reason;
    if (!facts.target.tcp) {
        // A ping has a rung of its own nature; it stands where a connection would.
        if (facts.look && facts.probe && facts.probe->kind == "ping"_L1)
            return {facts.look->status == Status::Online ? RungOutcome::Fine : RungOutcome::Failed,
                    facts.look->reason, facts.look->responseMs};
        return notNeeded(LadderWayTexts::tr("this check makes no connection"));
    }
    const Families families = familiesOf(facts, &PathFact::connected, &PathFact::connectMs);
    const QString both = LadderWayTexts::tr("%1 and %2");
    const auto joined = [&](const QStringList &names) {
        return names.size() == 2 ? both.arg(names.at(0), names.at(1)) : names.value(0);
    };
    if (families.good.isEmpty() && families.bad.isEmpty())
        return notAsked(LadderWayTexts::tr("skipped: no address"));
    if (families.bad.isEmpty())
        return {RungOutcome::Fine, LadderWayTexts::tr("connects over %1").arg(joined(families.good)), families.ms};
    if (families.good.isEmpty())
        return {RungOutcome::Failed, LadderWayTexts::tr("over %1: %2").arg(joined(families.bad), families.trouble), -1,
                !isTurnedAway(facts.ipv4) && !isTurnedAway(facts.ipv6)};
    // A host of this computer that listens on one family only is the usual thing.
    const bool isUsual = facts.target.reach == Reach::Loopback;
    return {isUsual ? RungOutcome::Fine : RungOutcome::Warning,
            LadderWayTexts::tr("connects over %1; over %2: %3")
                .arg(families.good.first(), families.bad.first(), families.trouble),
            families.ms};
}

Finding tlsRung(const LadderFacts &facts)
{
    if (const auto reason = connectionlessReason(facts))
        return *reason;
    if (!facts.target.tls)
        return notNeeded(LadderWayTexts::tr("the connection is not encrypted"));
    if (!facts.ipv4.connected && !facts.ipv6.connected)
        return notAsked(LadderWayTexts::tr("skipped: no connection"));
    const Families families = familiesOf(facts, &PathFact::encrypted, &PathFact::encryptMs);
    const auto &certificate = facts.ipv4.certificate ? facts.ipv4.certificate : facts.ipv6.certificate;
    const QString issuer = certificate ? certificate->issuer : QString();
    const bool isChanged = !facts.issuerBefore.isEmpty() && !issuer.isEmpty() && issuer != facts.issuerBefore;
    const QString change
        = LadderWayTexts::tr("its certificate is now issued by %1, before by %2").arg(issuer, facts.issuerBefore);
    if (!families.good.isEmpty()) {
        if (isChanged)
            return {RungOutcome::Warning, change, families.ms};
        return {RungOutcome::Fine,
                certificate ? LadderWayTexts::tr("encrypted; certificate by %1, good until %2")
                                  .arg(issuer, certificate->notAfter.date().toString(Qt::ISODate))
                            : LadderWayTexts::tr("encrypted"),
                families.ms};
    }
    if (families.bad.isEmpty())
        return notAsked(LadderWayTexts::tr("no answer in time"));
    return {RungOutcome::Failed, isChanged ? families.trouble + u"; "_s + change : families.trouble};
}

} // namespace Pilotlamp
