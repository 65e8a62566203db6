// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/day_world.h"
#include "app/monitor.h"
#include "app/notification_policy.h"
#include "store/memory.h"
#include "testlib/played_net.h"
#include "testlib/test_program.h"

#include <QElapsedTimer>
#include <QTimeZone>

#include <memory>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::DayTests {

namespace {

const QDateTime Midnight(QDate(2026, 3, 2), QTime(0, 0), QTimeZone::utc());
/// So long a trouble, or its end, must be visible without a break to be surely told: an interval, a deadline,
/// the confirmation, a grace and the wait for a burst.
constexpr int SurelyNotifiedSeconds = 240;
/// So long after its end a trouble may still be told: the words of a look are that old at most.
constexpr int AfterwardsSeconds = 90;

/// One telling: a service's trouble began or ended.
struct Notifying {
    int at = 0;
    bool bad = false;
};

/// The real line (scheduler, monitor, desk) in a played world, second by second.
class Day {
public:
    Day(int services, int seconds, quint32 seed)
        : world(services, seconds, seed)
        , m_seconds(seconds)
        , notifications(services)
        , storms(services)
    {
    }

    void run()
    {
        start();
        for (m_second = 0; m_second < m_seconds; ++m_second)
            second();
    }

    DayWorld world;

private:
    int m_seconds = 0;

public:
    QList<QList<Notifying>> notifications;
    QList<int> storms; ///< tellings of "unstable" and "stable again" per service
    int notifiedTwice = 0;
    int popups = 0;
    int probes = 0;
    int dropped = 0;
    int starts = 0;

private:
    struct Program {
        Fetcher fetcher;
        PlayedConnectivity connectivity{fetcher};
        std::unique_ptr<PlayedProber> prober;
        std::unique_ptr<Monitor> monitor;
        std::unique_ptr<NotificationPolicy> notificationPolicy;
    };

    QDateTime now() const { return Midnight.addSecs(m_second); }

    void start()
    {
        end();
        ++starts;
        m_program = std::make_unique<Program>();
        const Clock clock = [this] {
            return now();
        };
        m_program->prober = std::make_unique<PlayedProber>(
            m_program->fetcher, clock, [this](const CheckId &id, const Check &check) {
                return world.readingAt(id.service.mid(1).toInt(), check.kind == "statuspage"_L1, m_second);
            });
        m_program->monitor = std::make_unique<Monitor>(
            *m_program->prober, m_program->connectivity, clock,
            [](const Check &check) { return policyFor(check, check.kind == "statuspage"_L1); });
        Monitor &monitor = *m_program->monitor;
        monitor.scheduler().setMonotonic([this] { return m_awakeMs; });
        m_program->notificationPolicy = std::make_unique<NotificationPolicy>(
            [&monitor]() -> const QList<ServiceRow> & { return monitor.rows(); }, clock);
        m_program->notificationPolicy->restoreNotified(m_notified);
        QObject::connect(&monitor, &Monitor::verdictChanged, [this](const QString &id) {
            m_program->notificationPolicy->noticeChange(id);
            if (m_flushAt < 0)
                m_flushAt = m_second + Preferences{}.groupWaitSeconds;
        });
        QObject::connect(
            m_program->notificationPolicy.get(), &NotificationPolicy::notifiedChanged,
            [this](const QString &id, const NotifiedState &notified) { remember(id, notified); });
        QObject::connect(m_program->notificationPolicy.get(), &NotificationPolicy::notify,
                         [this] { ++popups; });
        m_flushAt = -1;
        notifyNetwork();
        monitor.setServices(world.services(), {});
        for (auto it = m_states.cbegin(); it != m_states.cend(); ++it)
            monitor.restore(it.key(), checkStateFromJson(*it));
    }

    void end()
    {
        if (!m_program)
            return;
        probes += m_program->prober->begun();
        dropped += m_program->prober->aborted();
        for (const ServiceRow &row : m_program->monitor->rows()) {
            for (int i = 0; i < row.service.checks.size(); ++i)
                m_states.insert({row.service.id, i},
                                checkStateToJson(m_program->monitor->state({row.service.id, i})));
        }
        m_program->notificationPolicy.reset();
        m_program->monitor.reset();
        m_program.reset();
    }

    void notifyNetwork()
    {
        Network network;
        if (DayWorld::holds(world.losses(), m_second)) {
            network.publicNet = Network::State::Down;
            network.reason = u"you are offline"_s;
        }
        const bool isBack = m_wasLost && network.publicNet == Network::State::Up;
        m_wasLost = network.publicNet != Network::State::Up;
        m_program->connectivity.set(network, isBack);
    }

    void remember(const QString &id, const NotifiedState &notified)
    {
        const int service = id.mid(1).toInt();
        const NotifiedState before = m_notified.value(id);
        if (before.status == notified.status && before.unstable == notified.unstable)
            ++notifiedTwice;
        if (before.unstable != notified.unstable)
            ++storms[service];
        if (isBad(before.status) != isBad(notified.status))
            notifications[service].append({m_second, isBad(notified.status)});
        m_notified.insert(id, notified);
    }

    void second()
    {
        const auto isEdge = [this](const DayWorld::Span &span, int edge) {
            return span.isAnnounced && edge == m_second;
        };
        for (const DayWorld::Span &sleep : world.sleeps()) {
            if (isEdge(sleep, sleep.from))
                m_program->monitor->sleep();
            if (isEdge(sleep, sleep.until))
                m_program->monitor->wake();
        }
        if (DayWorld::holds(world.sleeps(), m_second))
            return;
        m_awakeMs += 1000;
        if (world.restarts().contains(m_second))
            start();
        notifyNetwork();
        m_program->prober->play();
        m_program->connectivity.play();
        m_program->monitor->scheduler().tick();
        if (m_second % 60 == 0)
            m_program->monitor->watchdog().inspect();
        if (m_flushAt >= 0 && m_flushAt <= m_second) {
            m_flushAt = -1;
            m_program->notificationPolicy->flush();
        }
        if (m_second == m_seconds - 1)
            end();
    }

    std::unique_ptr<Program> m_program;
    QHash<QString, NotifiedState> m_notified; ///< what a store would keep
    QHash<CheckId, QJsonObject> m_states; ///< and this
    int m_second = 0;
    qint64 m_awakeMs = 0;
    int m_flushAt = -1;
    bool m_wasLost = false;
};

/// Compares what was told with the diary.
class Diary {
public:
    Diary(const Day &day, int seconds)
        : m_day(day)
        , m_seconds(seconds)
    {
        for (int service = 0; service < day.world.services().size(); ++service) {
            if (!day.world.isFlapping(service))
                compare(service);
            else if (day.storms.at(service) != 2 && day.storms.at(service) != 0)
                ++stormsWrong;
            storms += day.storms.at(service);
        }
    }

    int outages = 0;
    int blips = 0;
    int mustNotify = 0; ///< begins and ends that were visible for long enough
    int notified = 0;
    int missed = 0;
    int wrong = 0;
    int storms = 0;
    int stormsWrong = 0;
    QStringList examples;

private:
    /// True where the program ran, the machine was awake and its network there, at every moment.
    bool isVisible(int from, int until) const
    {
        const DayWorld &world = m_day.world;
        const auto touches = [&](const QList<DayWorld::Span> &spans) {
            return std::any_of(spans.begin(), spans.end(), [&](const DayWorld::Span &span) {
                return span.from < until && from < span.until;
            });
        };
        const bool isRestarted = std::any_of(world.restarts().begin(), world.restarts().end(),
                                             [&](int at) { return from <= at && at < until; });
        return until <= m_seconds && !isRestarted && !touches(world.sleeps()) && !touches(world.losses());
    }
    /// The first moment by which what holds in this stretch must have been told; −1: it need not.
    int deadlineWithin(int from, int until) const
    {
        for (int at = from; at + SurelyNotifiedSeconds <= until; at += 5) {
            if (isVisible(at, at + SurelyNotifiedSeconds))
                return at + SurelyNotifiedSeconds;
        }
        return -1;
    }
    bool isNotifiedBadAt(int service, int second) const
    {
        bool bad = false;
        for (const Notifying &notifying : m_day.notifications.at(service)) {
            if (notifying.at <= second)
                bad = notifying.bad;
        }
        return bad;
    }
    bool isReallyBad(int service, int second) const
    {
        const DayWorld::Fault *fault = m_day.world.faultAt(service, second);
        const bool hasPage = m_day.world.services().at(service).checks.size() > 1;
        return (fault && !fault->isBlip) || (hasPage && m_day.world.pageSaysBad(service, second));
    }
    void note(int service, int second, const char *what)
    {
        if (examples.size() < 20)
            examples.append(u"s%1 at %2: %3"_s.arg(service).arg(second).arg(QLatin1StringView(what)));
    }

    void compare(int service)
    {
        const bool hasPage = m_day.world.services().at(service).checks.size() > 1;
        const QList<DayWorld::Fault> faults = m_day.world.faults(service);
        for (qsizetype i = 0; i < faults.size(); ++i) {
            const DayWorld::Fault &fault = faults.at(i);
            (fault.isBlip ? blips : outages) += 1;
            if (fault.isBlip)
                continue;
            if (const int deadline = deadlineWithin(fault.from, fault.until); deadline >= 0) {
                ++mustNotify;
                if (!isNotifiedBadAt(service, deadline)) {
                    ++missed;
                    note(service, deadline, "the begin was not told");
                }
            }
            const int over = fault.until + (hasPage ? 120 : 0);
            const int next = i + 1 < faults.size() ? faults.at(i + 1).from : m_seconds;
            if (const int deadline = deadlineWithin(over, next); deadline >= 0) {
                ++mustNotify;
                if (isNotifiedBadAt(service, deadline)) {
                    ++missed;
                    note(service, deadline, "the end was not told");
                }
            }
        }
        for (const Notifying &notifying : m_day.notifications.at(service)) {
            ++notified;
            bool wasSo = false;
            for (int ago = 0; ago <= AfterwardsSeconds && !wasSo; ++ago)
                wasSo = isReallyBad(service, notifying.at - ago) == notifying.bad;
            if (!wasSo) {
                ++wrong;
                note(service, notifying.at,
                     notifying.bad ? "told as bad, was fine" : "told as fine, was bad");
            }
        }
    }

    const Day &m_day;
    int m_seconds;
};

} // namespace

class DayTest : public QObject {
    Q_OBJECT

private:
    static int setting(const char *name, int fallback)
    {
        bool isSet = false;
        const int value = qEnvironmentVariableIntValue(name, &isSet);
        return isSet ? value : fallback;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The order in which hashed checks are planned is part of the day: the same seed, the same day.
        QHashSeed::setDeterministicGlobalSeed();
    }

    void nothingIsMissedInventedOrToldTwice()
    {
        const int hours = setting("PILOTLAMP_DAY_HOURS", 24);
        const int services = setting("PILOTLAMP_DAY_SERVICES", 200);
        const auto seed = static_cast<quint32>(setting("PILOTLAMP_DAY_SEED", 1));
        QElapsedTimer took;
        took.start();
        Day day(services, hours * 3600, seed);
        day.run();
        const Diary diary(day, hours * 3600);
        const auto row = [](const char *what, qint64 value) {
            qInfo("%-44s %8lld", what, value);
        };
        qInfo("%d services, %d h, seed %u", services, hours, seed);
        row("looks begun", day.probes);
        row("looks dropped (sleep, restart)", day.dropped);
        row("sleeps", day.world.sleeps().size());
        row("losses of the own network", day.world.losses().size());
        row("starts of the program", day.starts);
        row("outages", diary.outages);
        row("blips (under 35 s)", diary.blips);
        row("transitions that were visible long enough", diary.mustNotify);
        row("transitions told", diary.notified);
        row("popups", day.popups);
        row("storms begun or ended, told", diary.storms);
        row("transitions missed", diary.missed);
        row("false", diary.wrong + diary.stormsWrong);
        row("told twice", day.notifiedTwice);
        qInfo("took %.1f s", double(took.elapsed()) / 1000.0);
        QVERIFY2(diary.missed == 0 && diary.wrong == 0, qPrintable(diary.examples.join(u'\n')));
        QCOMPARE(diary.stormsWrong, 0);
        QCOMPARE(day.notifiedTwice, 0);
        QVERIFY2(diary.mustNotify > services, "too little happened: this proves nothing");
    }
};

PILOTLAMP_TEST(DayTest, QCoreApplication);

} // namespace Pilotlamp::DayTests

#include "tst_day.moc"
