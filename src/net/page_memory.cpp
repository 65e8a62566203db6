// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/page_memory.h"

#include "core/http_date.h"
#include "core/http_judgement.h"
#include "providers/json.h"
#include "providers/page_options.h"
#include "providers/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct PageMemoryTexts {
    Q_DECLARE_TR_FUNCTIONS(PageReader)
};

/// How old the facts of a page may be, in seconds.
qint64 oldestFacts(const Kind &kind, const Check &check)
{
    if (kind.id == "upptime"_L1) // commits its summary once a day
        return 26 * 3600;
    if (kind.id
        == "nagios"_L1) // writes the file its CGIs read every ten seconds, and leaves it behind when killed
        return std::max(5 * check.intervalSeconds, 2 * 60);
    return std::max(5 * check.intervalSeconds, 15 * 60);
}

/// True where an Alertmanager must show an alert that always fires: a dead Prometheus also sends nothing.
bool needsWatchdog(const PageAnswer &answer, const Kind &kind, const Check &check)
{
    return kind.id == "alertmanager"_L1
        && pageOptionsOf(check).requireWatchdog.value_or(answer.watchdogKnown);
}

/// What time it is at a monitoring server of one's own; invalid where it does not say. A cache in front of a
/// public page may hand out an old answer with its old date, so there it proves nothing.
QDateTime serverTime(const PageAnswer &answer, const Kind &kind)
{
    if (!kind.server)
        return {};
    return httpDate(answer.facts.header("Date"));
}

/// What is told where a server's clock is far off ours; empty where it is not.
QString skewWarning(const PageAnswer &answer, const Kind &kind)
{
    constexpr qint64 Tolerated = 5 * 60;
    const QDateTime there = serverTime(answer, kind);
    const qint64 ahead = there.isValid() ? answer.at.secsTo(there) : 0;
    if (ahead > Tolerated)
        return PageMemoryTexts::tr("the server's clock is %1 min ahead of yours").arg(ahead / 60);
    return ahead < -Tolerated
        ? PageMemoryTexts::tr("the server's clock is %1 min behind yours").arg(-ahead / 60)
        : QString();
}

/// Why a page that was read still tells nothing about now; empty where it does.
QString staleness(const Snapshot &snapshot, const PageAnswer &answer, const Kind &kind, const Check &check,
                  const QDateTime &now)
{
    // A job that runs once a week is heard of once a week; its server turns it bad when it is late, and one
    // that does not is dead.
    const QDateTime made = answer.page->nextNews.value_or(snapshot.asOf);
    // The facts carry the server's time: a clock that is an hour off makes them no older.
    const QDateTime there = serverTime(answer, kind);
    const qint64 age = made.secsTo(there.isValid() ? there.addSecs(answer.at.secsTo(now)) : now);
    if (made.isValid() && age > oldestFacts(kind, check))
        return PageMemoryTexts::tr("the status page's data is old (from %1)")
            .arg(snapshot.asOf.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s));
    if (!snapshot.watchdogSeen && needsWatchdog(answer, kind, check))
        return PageMemoryTexts::tr("the Watchdog alert is missing: Prometheus may be dead");
    return {};
}

/// True where a monitoring server knows us and says no, or does not know us: a key, a password, a session or
/// a right of ours is what is missing, and nothing is wrong with it.
bool isForUsToMend(const PageAnswer &answer, const Kind &kind)
{
    const int code = answer.facts.httpStatus;
    const bool isAnswered = code >= 200 && code <= 299;
    return kind.server && answer.error.kind == Error::Kind::Refused
        && (isAnswered || code == 401 || code == 403);
}

/// What a server says of its refusal: Prometheus in `error`, Icinga 2 in `status`, Checkmk in `detail`.
QString complaintIn(const QByteArray &body)
{
    constexpr qsizetype Longest = 64 * 1024;
    const Result<QJsonValue> root = body.size() < Longest ? parseJson(body) : Error{};
    if (!root)
        return {};
    for (const QLatin1StringView key : {"error"_L1, "detail"_L1, "message"_L1, "status"_L1, "title"_L1}) {
        const QString text = oneLine(root->toObject().value(key).toString());
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

Error refusalOf(const Response &response, bool server)
{
    if (response.error.kind != Error::Kind::None)
        return {response.error.kind,
                (server ? PageMemoryTexts::tr("the monitoring server: %1")
                        : PageMemoryTexts::tr("the status page: %1"))
                    .arg(response.error.text)};
    if (isBotWall(response))
        return {Error::Kind::Blocked, PageMemoryTexts::tr("the status page answers with a bot check")};
    const int code = response.httpStatus;
    if ((code >= 200 && code <= 299) || code == 304)
        return {};
    const auto kind = code >= 500 ? Error::Kind::Unreachable : Error::Kind::Refused;
    if (!server)
        return {kind, PageMemoryTexts::tr("the status page answered %1").arg(httpStatusText(code))};
    const QString text = PageMemoryTexts::tr("the monitoring server answered %1").arg(httpStatusText(code));
    const QString said = complaintIn(response.body);
    if (!said.isEmpty())
        return {kind, text + ": "_L1 + said};
    return {kind,
            code == 401 || code == 403
                ? text + ": "_L1 + PageMemoryTexts::tr("the key or password is missing, wrong or expired")
                : text};
}

void addSnapshots(Snapshots &snapshots, const Page &page, const QList<Choice> &choices)
{
    for (const Choice &choice : choices) {
        const QString key = choice.key();
        if (!snapshots.contains(key))
            snapshots.insert(key, std::make_shared<const Snapshot>(snapshotOf(page, choice)));
    }
}

Error refusalOf(const Snapshots &snapshots)
{
    for (const auto &snapshot : snapshots) {
        if (!snapshot->refused)
            return {};
    }
    return snapshots.isEmpty() ? Error() : Error{Error::Kind::Unreadable, (*snapshots.cbegin())->summary};
}

Reading readingOf(const PageAnswer &answer, const Kind &kind, const Check &check, const QDateTime &now)
{
    Reading reading;
    reading.at = answer.at;
    reading.vendor = true;
    reading.server = kind.server;
    reading.answered = answer.facts.httpStatus > 0;
    reading.botWall = answer.error.kind == Error::Kind::Blocked;
    reading.httpStatus = answer.facts.httpStatus;
    reading.failure = answer.facts.failure;
    reading.timings = answer.facts.timings;
    reading.certificate = answer.facts.certificate;
    reading.retryAfterSeconds = answer.facts.retryAfterSeconds(answer.at).value_or(-1);
    if (answer.isFirstNoteOfMove)
        reading.warning = PageMemoryTexts::tr("the status page has moved permanently to %1")
                              .arg(answer.facts.permanentlyMovedTo->toString());
    reading.error = answer.error;
    reading.reason = answer.error.text;
    if (isForUsToMend(answer, kind))
        reading.whose = Whose::You;
    if (!answer.page)
        return reading;
    reading.responseMs = answer.facts.timings.totalMs;
    if (reading.warning.isEmpty())
        reading.warning = skewWarning(answer, kind);
    Snapshots snapshots = answer.snapshots;
    const Choice choice = choiceOf(check);
    addSnapshots(snapshots, *answer.page, {choice});
    const std::shared_ptr<const Snapshot> snapshot = snapshots.value(choice.key());
    if (snapshot->refused) {
        reading.reason = snapshot->summary;
        reading.error = {Error::Kind::Unreadable, snapshot->summary};
        return reading;
    }
    if (const QString stale = staleness(*snapshot, answer, kind, check, now); !stale.isEmpty()) {
        reading.reason = stale;
        reading.error = {Error::Kind::Unreadable, stale};
        return reading;
    }
    reading.status = snapshot->status;
    reading.whose = isBad(snapshot->status)
        ? Whose::Them
        : (snapshot->status == Status::Online ? Whose::None : Whose::Unclear);
    reading.reason = snapshot->summary;
    reading.snapshot = snapshot;
    return reading;
}

} // namespace Pilotlamp
